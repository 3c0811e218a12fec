"""The benefit under permitted work, from outside: properties, own values, law changes, texts."""

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.domain.problems import ProblemError
from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules.benefit import (
    BenefitQuestion,
    PartialWork,
    benefit_to_json,
    kept_share,
    reduced_benefit,
    step_lines,
)
from reinteg_desk.rules.benefit_fraction import fraction_cut
from reinteg_desk.rules.benefit_month import benefit_curve, month_picture
from reinteg_desk.rules.parameters import OwnValue, Population, SourceStatus

RULES = load_rulebook()
TEXTS = load_rule_texts()
EMPLOYEE = Population.EMPLOYEE_WITH_CONTRACT
ON = date(2024, 2, 1)
FULL_TIMES = [Decimal(each) for each in ("32", "35", "36", "37", "37.5", "38", "39", "40")]
CENTS = st.decimals(0, 500, places=2)
DAYS = st.dates(date(2018, 4, 1), date(2035, 12, 31))


def work(hours="19", full_time="38", **more):
    return PartialWork(hours=Decimal(hours), full_time_hours=Decimal(full_time), **more)


def asked(full="45.00", on=ON, who=EMPLOYEE, **more):
    return BenefitQuestion(full_eur=Decimal(full), work=work(**more), on=on, who=who)


@pytest.mark.parametrize("full_time", FULL_TIMES)
def test_that_rounding_or_cutting_off_makes_no_difference_for_quarters_of_an_hour(full_time):
    quarters = int(full_time * 4)
    cuts = [
        fraction_cut(Decimal(each) / 4, full_time, ON, EMPLOYEE, RULES)
        for each in range(quarters + 1)
    ]

    assert not any(each.reading_matters for each in cuts)
    assert [each.cut_percent for each in cuts] == sorted(each.cut_percent for each in cuts)
    assert (cuts[0].cut_percent, cuts[-1].cut_percent) == (0, 80)


@given(
    hours=st.decimals(0, 40, places=2), full_time=st.sampled_from(FULL_TIMES), full=CENTS, on=DAYS
)
def test_that_the_benefit_lies_between_a_fifth_and_the_whole(hours, full_time, full, on):
    hours = min(hours, full_time)
    outcome = reduced_benefit(
        BenefitQuestion(
            full_eur=full,
            work=PartialWork(hours=hours, full_time_hours=full_time),
            on=on,
            who=EMPLOYEE,
        ),
        RULES,
    )

    assert 20 <= outcome.kept_percent <= 100
    assert outcome.daily_eur <= full
    assert abs(outcome.daily_eur + outcome.reduction_eur - full) <= Decimal("0.01")
    excess = 100 * hours / full_time - 20
    assert abs((100 - outcome.kept_percent) - max(excess, 0)) <= Decimal("0.51")


@given(full=CENTS, on=DAYS, hours=st.integers(0, 38))
def test_that_sheltered_work_costs_nothing(full, on, hours):
    outcome = reduced_benefit(asked(str(full), on, hours=str(hours), sheltered=True), RULES)

    assert (outcome.kept_percent, outcome.daily_eur, outcome.reduction_eur) == (100, full, 0)


@given(
    began=st.dates(date(2018, 8, 20), date(2030, 12, 31)),
    days=st.integers(0, 2000),
)
def test_that_a_self_employed_person_never_gets_more_as_time_goes_on(began, days):
    def kept(on):
        if on > date(began.year + 3, 12, 31):
            with pytest.raises(ProblemError):
                kept_share(work(permitted_from=began), on, Population.SELF_EMPLOYED, RULES)
            return 0
        return kept_share(
            work(permitted_from=began), on, Population.SELF_EMPLOYED, RULES
        ).kept_percent

    day = began + timedelta(days=days)

    assert kept(began) == 100
    assert kept(day + timedelta(days=1)) <= kept(day)


def test_that_a_value_of_the_user_is_followed_from_its_first_day_and_marked():
    own = OwnValue(
        rule="permitted_work.free_percent",
        value=Decimal(30),
        valid_from=date(2027, 1, 1),
        source="Belgisch Staatsblad, read by the user",
        entered_on=date(2026, 12, 1),
    )
    rules = RULES.with_own_values([own])

    before = kept_share(work(), date(2026, 12, 31), EMPLOYEE, rules)
    after = kept_share(work(), date(2027, 1, 1), EMPLOYEE, rules)

    assert (before.kept_percent, before.status) == (70, SourceStatus.LAW)
    assert (after.kept_percent, after.status) == (80, SourceStatus.ONE_SOURCE)


def test_that_the_document_has_exactly_the_keys_of_the_case_format():
    document = benefit_to_json(reduced_benefit(asked(), RULES), TEXTS, "nl")

    assert list(document) == [
        "daily_benefit",
        "reduction",
        "kept_percent",
        "rule",
        "source",
        "status",
        "steps",
    ]
    assert document["rule"] in RULES
    assert json.loads(json.dumps(document))["steps"][0] == "19/38 = 50.00 %"


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("nl", "28,5/38 = 75,00 %", "€ 45,50 × 45 % = € 20,48"),
        ("fr", "28,5/38 = 75,00 %", "45,50 € × 45 % = 20,48 €"),
        ("en", "28.5/38 = 75.00 %", "€ 45.50 × 45 % = € 20.48"),
    ],
)
def test_that_the_steps_are_written_as_the_language_writes_numbers(language, first, last):
    outcome = reduced_benefit(asked("45.5", hours="28.5"), RULES)
    lines = step_lines(outcome.steps, TEXTS, language)

    assert (lines[0], lines[-1]) == (first, last)


def test_that_the_curve_goes_to_full_time_in_steps_of_any_size():
    points = benefit_curve(asked("100"), RULES, Decimal("7.6"))

    assert [str(each.hours) for each in points] == ["0.0", "7.6", "15.2", "22.8", "30.4", "38"]
    assert [each.kept_percent for each in points] == [100, 100, 80, 60, 40, 20]


def test_that_the_month_of_a_point_of_the_curve_is_the_month_of_its_hours():
    question = BenefitQuestion(
        full_eur=Decimal(60),
        work=work("30"),
        on=ON,
        who=EMPLOYEE,
        full_time_wage_eur=Decimal(2850),
    )

    assert benefit_curve(question, RULES)[30] == month_picture(question, RULES)
