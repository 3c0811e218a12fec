"""The answers of the questionnaire become levels, and nothing recorded is overwritten silently."""

from dataclasses import replace
from itertools import pairwise

import pytest

from reinteg_desk.app.take_over import proposals, taken_over
from reinteg_desk.domain.capacity import Capacity, CapacitySource, LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.told import FilledForm
from reinteg_desk.library.instrument_files import load_form, load_instrument
from tests.ui.opened_file import make_desk, read_case

LIFTING, HAZARDS, MEMORY = (FeatureId(each) for each in ("lifting", "hazards", "memory"))
REASON = "as told"


@pytest.fixture(scope="module")
def case():
    case = read_case(make_desk(), "case-2")
    observed = Capacity(
        feature=LIFTING, level=LevelRange.point(1), source=CapacitySource.OBSERVED, reason="seen"
    )
    return replace(case, capacities={LIFTING: observed}, strengths=None, questionnaire=None)


def filled(case, answers=None, **features):
    form = FilledForm(answers=answers or {}, features=features)
    return replace(case, questionnaire=form)


def test_that_an_answer_stands_for_what_the_data_say(case):
    done = taken_over(filled(case, memory=3, hazards=2), load_form(), (), REASON)

    assert done.capacities[MEMORY] == Capacity(
        feature=MEMORY, level=LevelRange.point(2), source=CapacitySource.TOLD, reason=REASON
    )
    assert done.capacities[HAZARDS].level == LevelRange(1, 2)


def test_that_a_recorded_level_stays_unless_it_is_picked(case):
    answered = filled(case, lifting=4, memory=5)
    found = proposals(answered, load_form())

    assert [each.feature for each in found.conflicts] == [LIFTING]
    assert [each.feature for each in found.new] == [MEMORY]
    kept = taken_over(answered, load_form(), (), REASON)
    assert kept.capacities[LIFTING] == case.capacities[LIFTING]
    picked = taken_over(answered, load_form(), (LIFTING,), REASON)
    assert picked.capacities[LIFTING].level == LevelRange.point(3)
    assert picked.capacities[LIFTING].source is CapacitySource.TOLD


def test_that_an_answer_that_says_the_same_leaves_source_and_reason(case):
    answered = filled(case, lifting=2)

    assert proposals(answered, load_form()).is_empty
    assert taken_over(answered, load_form(), (LIFTING,), REASON) == answered


def test_that_taking_over_twice_changes_nothing_more(case):
    answered = filled(case, {"strong_points": ("team",), "wants_to_return": "yes_but"}, memory=2)
    case_without_answer = replace(answered, answers=replace(answered.answers, wants_to_return=None))
    once = taken_over(case_without_answer, load_form(), (), REASON)

    assert once.strengths == (FeatureId("cooperation"),)
    assert once.answers.wants_to_return is True
    assert proposals(once, load_form()).is_empty
    assert taken_over(once, load_form(), (), REASON) == once


def test_that_an_answer_given_at_the_desk_is_not_replaced_by_the_form(case):
    answered = filled(case, {"wants_to_return": "no"})
    asked = replace(answered, answers=replace(answered.answers, wants_to_return=True))

    assert proposals(asked, load_form()).wants_to_return is None


def test_that_every_answer_of_every_feature_stands_for_levels_that_rise():
    form = load_form()
    assert set(form.levels) == set(load_instrument().ids)
    for feature, levels in form.levels.items():
        found = [form.level(feature, answer) for answer in range(1, len(levels) + 1)]
        assert all(one.hi < other.lo for one, other in pairwise(found)), feature
        assert form.level(feature, 0) is None
        assert form.level(feature, len(levels) + 1) is None
