"""Asking for values: the right one on the day, trouble where there is none, the user's own ones."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.library.rules_files import load_rulebook
from reinteg_desk.rules.parameters import OwnValue, Population, SourceStatus, population_of

RULES = load_rulebook()
CONTRACT = Population.EMPLOYEE_WITH_CONTRACT
SELF = Population.SELF_EMPLOYED


def test_that_no_value_in_force_is_trouble_that_names_rule_day_and_what_is_known():
    with pytest.raises(ProblemError) as raised:
        RULES.value("questionnaire.after_days", on=date(2021, 12, 31), who=CONTRACT)
    problem = raised.value.problem
    assert problem.code == "rules.no_value"
    assert problem.place == "questionnaire.after_days"
    assert problem.facts["found"] == "31/12/2021"
    assert "01/01/2022" in problem.facts["allowed"]


def test_that_find_tells_an_absent_rule_apart_from_an_unknown_one():
    assert RULES.find("questionnaire.after_days", on=date(2021, 12, 31), who=CONTRACT) is None
    with pytest.raises(ProblemError) as raised:
        RULES.find("questionnaire.colour", on=date(2021, 12, 31))
    assert raised.value.problem.code == "rules.unknown_parameter"


def test_that_a_value_that_differs_by_person_is_not_given_without_one():
    with pytest.raises(ValueError, match="say for whom"):
        RULES.value("frame.own_occupation_months", on=date(2024, 1, 1))
    assert RULES.value("frame.own_occupation_months", on=date(2024, 1, 1), who=SELF).whole == 12


def test_that_a_value_that_depends_on_the_start_is_not_given_without_it():
    with pytest.raises(ValueError, match="start of the incapacity"):
        RULES.value("contact.months", on=date(2024, 8, 1))
    found = RULES.value("contact.months", on=date(2024, 8, 1), start=date(2023, 5, 1))
    assert found.numbers == (4, 7, 11)


def test_that_a_value_is_read_as_what_its_unit_says():
    on = date(2026, 4, 1)
    assert RULES.value("rit.duty_months", on=on).whole == 6
    assert RULES.value("resumption.late_cut_percent", on=on).number == Decimal(10)
    assert RULES.value("resumption.volunteer_work", on=on).flag is True
    assert RULES.value("rit.keeps_rules_before", on=on).day == date(2026, 1, 1)
    assert RULES.value("regime.occupational", on=on).text == "R3"
    assert RULES.value("rit.decisions", on=on).items == ("A", "B", "C")
    table = RULES.value("guaranteed_wage.manual_workers", on=on).table
    assert table["days_8_to_14"] == Decimal("85.88")
    with pytest.raises(TypeError):
        RULES.value("rit.duty_months", on=on).text  # noqa: B018 - reading it is the test
    with pytest.raises(TypeError):
        RULES.value("rit.duty_months", on=on).table  # noqa: B018 - reading it is the test


@given(st.dates(date(2010, 1, 1), date(2030, 12, 31)), st.sampled_from(sorted(Population)))
def test_that_never_two_values_hold_for_one_person_on_one_day(day, who):
    for parameter in RULES:
        found = parameter.find(day, day, Population(who))
        assert found is None or found.holds(day, day, Population(who))


@pytest.mark.parametrize(
    ("status", "contract", "population"),
    [
        (Status.EMPLOYEE, True, Population.EMPLOYEE_WITH_CONTRACT),
        (Status.EMPLOYEE, False, Population.EMPLOYEE_WITHOUT_CONTRACT),
        (Status.UNEMPLOYED, True, Population.UNEMPLOYED),
        (Status.SELF_EMPLOYED, True, Population.SELF_EMPLOYED),
    ],
)
def test_that_the_status_comes_before_the_contract(status, contract, population):
    incapacity = Incapacity(
        spells=(Spell(start=date(2024, 1, 1), end=None),),
        status=status,
        contract=contract,
        cause=Cause.ILLNESS,
        reference_occupation="2221",
    )
    assert population_of(incapacity) is population


def _own(**changes):
    fields = {
        "rule": "resumption.late_cut_percent",
        "value": Decimal(12),
        "valid_from": date(2027, 1, 1),
        "source": "letter of the fund of 4 January 2027",
        "entered_on": date(2027, 1, 5),
    }
    return OwnValue(**(fields | changes))


def test_that_a_value_of_the_users_own_wins_from_its_day_on_and_says_so():
    rules = RULES.with_own_values([_own()])
    before = rules.value("resumption.late_cut_percent", on=date(2026, 12, 31))
    after = rules.value("resumption.late_cut_percent", on=date(2027, 1, 1))
    assert (before.number, before.own) == (Decimal(10), False)
    assert (after.number, after.own) == (Decimal(12), True)
    assert after.source == "letter of the fund of 4 January 2027"
    assert after.status is SourceStatus.ONE_SOURCE
    assert after.status.is_open
    assert rules.version != RULES.version
    assert RULES.value("resumption.late_cut_percent", on=date(2027, 1, 1)).number == Decimal(10)


def test_that_of_two_own_values_the_later_one_holds():
    rules = RULES.with_own_values([_own(), _own(value=Decimal(15), valid_from=date(2028, 1, 1))])
    assert rules.value("resumption.late_cut_percent", on=date(2027, 6, 1)).number == Decimal(12)
    assert rules.value("resumption.late_cut_percent", on=date(2028, 6, 1)).number == Decimal(15)


def test_that_other_own_values_make_another_version():
    one = RULES.with_own_values([_own()]).version
    other = RULES.with_own_values([_own(value=Decimal(15))]).version
    assert one != other
    assert RULES.with_own_values([]).version == RULES.version


def test_that_an_own_value_for_an_unknown_rule_is_trouble():
    with pytest.raises(ProblemError) as raised:
        RULES.with_own_values([_own(rule="no.such_rule")])
    assert raised.value.problem.code == "rules.unknown_parameter"


def test_that_the_version_is_the_day_of_the_manifest_and_a_digest():
    day, digest = RULES.version.split("+")
    assert date.fromisoformat(day)
    assert len(digest) == 8
