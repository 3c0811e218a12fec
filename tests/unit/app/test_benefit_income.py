"""Hours and income: the curve of a case, and the person's own place on it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reinteg_desk.app.benefit_income import benefit_income
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.domain.problems import ProblemError
from tests.unit.app.benefit_case import case_with

HOUSE = Composition()
HALF_TIME = Decision(
    partial_resumption=True,
    partial_hours=19,
    partial_full_time_hours=38,
    partial_from=date(2024, 2, 5),
    daily_benefit_eur=61.17,
    partial_full_time_wage_eur=2800,
)


def case(decision=HALF_TIME, **how):
    return case_with(decision, **how)


def income(of, language="en"):
    words = RuleWords(HOUSE.rules, HOUSE.rule_texts, language)
    return benefit_income(of, HOUSE.rules, HOUSE.rule_texts, words, language)


def test_that_half_time_is_computed_to_the_cent_and_added_to_half_the_wage():
    found = income(case())

    # 61.17 x 70 % = 42.819, to the cent 42.82, for 26 benefit days; and half of 2800.
    assert found.own.benefit_eur == Decimal("1113.32")
    assert found.own.wage_eur == Decimal("1400.00")
    assert found.own.together_eur == Decimal("2513.32")
    assert found.alone_eur == Decimal("1590.42")
    assert found.steps[-1] == "€ 61.17 × 70 % = € 42.82"
    assert (found.rule.source, found.rule.status) == ("KB 3/7/1996, art. 230 § 1", "derived")


def test_that_the_curve_runs_from_no_hours_to_full_time_and_never_rises():
    found = income(case())
    kept = [each.kept_percent for each in found.points]

    assert (found.points[0].hours, found.points[-1].hours) == (0, 38)
    assert (kept[0], kept[-1]) == (100, 20)
    assert kept == sorted(kept, reverse=True)
    assert all(each.kept_percent == 100 for each in found.points if each.hours <= found.free_hours)
    assert found.free_hours == Decimal("7.6")


def test_that_the_table_holds_the_free_the_permitted_and_the_full_hours():
    hours = [each.hours for each in income(case()).rows]

    assert hours == sorted(hours)
    assert {Decimal(0), Decimal("7.6"), Decimal(19), Decimal(38)} <= set(hours)


def test_that_the_highest_benefit_of_the_first_year_has_its_source():
    highest = income(case()).highest

    assert highest.daily_eur * 26 == highest.month_eur
    assert not highest.in_invalidity
    assert highest.rule.source


def test_that_without_amounts_there_are_shares_and_no_euros():
    found = income(
        case(replace(HALF_TIME, daily_benefit_eur=None, partial_full_time_wage_eur=None))
    )

    assert found.own.kept_percent == 70
    assert (found.own.benefit_eur, found.own.wage_eur, found.alone_eur) == (None, None, None)
    assert "€" not in "".join(found.steps)


def test_that_a_benefit_of_nothing_is_an_amount():
    found = income(case(replace(HALF_TIME, daily_benefit_eur=0)))

    assert found.alone_eur == 0
    assert found.own.together_eur == Decimal("1400.00")


def test_that_unknown_full_time_hours_make_percent_of_full_time():
    found = income(case(replace(HALF_TIME, partial_full_time_hours=None)))

    assert not found.in_hours
    assert found.points[-1].hours == 100
    assert found.own is None


def test_that_assumed_full_time_hours_are_to_be_confirmed():
    found = income(case(replace(HALF_TIME, partial_full_time_hours=None), hours_per_week=38.0))

    assert found.full_time_assumed
    assert found.rule.status == "to_confirm"
    assert found.own.kept_percent == 70


def test_that_more_hours_than_full_time_have_no_place_on_the_curve():
    assert income(case(replace(HALF_TIME, partial_hours=40))).own is None


def test_that_hours_play_no_part_for_the_self_employed():
    assert income(case(status=Status.SELF_EMPLOYED)) is None


def test_that_a_day_without_a_formula_on_record_is_trouble():
    with pytest.raises(ProblemError) as caught:
        income(case(replace(HALF_TIME, partial_from=date(2017, 6, 1))))

    assert caught.value.problem.code == "reduced_benefit.brackets"
