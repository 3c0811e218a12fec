"""The effect on the benefit that documents print, built from a decision."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.benefit_effect import benefit_effect
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.incapacity import Status
from tests.unit.app.benefit_case import case_with

HOUSE = Composition()
PERMITTED = Decision(
    partial_resumption=True,
    partial_hours=19,
    partial_full_time_hours=38,
    partial_from=date(2024, 2, 5),
)


def case(decision=PERMITTED, **how):
    return case_with(decision, **how)


def effect(of, language="en"):
    return benefit_effect(of, HOUSE.rules, HOUSE.rule_texts, language)


def test_that_half_time_keeps_seventy_per_cent_with_its_article():
    found = effect(case())

    assert found.kept_percent == 70
    assert found.steps[0] == "19/38 = 50.00 %"
    assert (found.rule.source, found.rule.status) == ("KB 3/7/1996, art. 230 § 1", "law")


def test_that_the_full_timer_counts_and_not_the_hours_before_the_illness():
    decision = replace(PERMITTED, partial_hours=15.2)

    assert effect(case(decision, hours_per_week=30.4)).kept_percent == 80


def test_that_assumed_full_time_hours_are_said_and_to_be_confirmed():
    found = effect(case(replace(PERMITTED, partial_full_time_hours=None), hours_per_week=38.0))

    assert (found.kept_percent, found.rule.status) == (70, "to_confirm")
    assert "38 hours a week were taken as full time" in found.steps[-1]


def test_that_a_self_employed_person_sees_the_whole_course():
    found = effect(case(status=Status.SELF_EMPLOYED), "nl")

    assert found.kept_percent == 100
    assert found.steps[0] == "05/02/2024 tot en met 04/08/2024: geen vermindering"
    assert "05/08/2024 tot en met 31/12/2027: −10 %" in found.steps
    assert found.rule.status == "source"


@pytest.mark.parametrize(
    "decision",
    [
        None,
        Decision(),
        replace(PERMITTED, partial_resumption=False),
        replace(PERMITTED, partial_hours=None),
        replace(PERMITTED, partial_hours=39),
        replace(PERMITTED, partial_full_time_hours=None),
        replace(PERMITTED, partial_from=date(2017, 6, 1)),
    ],
)
def test_that_nothing_is_said_where_nothing_can_be_computed(decision):
    assert effect(case(decision)) is None


@pytest.mark.parametrize(
    ("language", "first"), [("nl", "7,6/38 = 20,00 %"), ("fr", "7,6/38 = 20,00 %")]
)
def test_that_the_steps_are_in_the_language_of_the_document(language, first):
    found = effect(case(replace(PERMITTED, partial_hours=7.6)), language)

    assert (found.kept_percent, found.steps[0]) == (100, first)


def test_that_every_fictional_case_with_permitted_hours_has_an_effect():
    cases = [each for each in HOUSE.demo_cases() if each.decision and each.decision.partial_hours]

    assert cases
    assert all(effect(each) is not None for each in cases)
