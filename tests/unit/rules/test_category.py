"""The proposed category: never more than the answers say, printed as the case format asks."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.decision import Decision
from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules.category import (
    MarketFacts,
    motive_required,
    proposal_to_json,
    propose_category,
)
from reinteg_desk.rules.dates import add_months
from tests.cases.kinds import PERSONS, case_of

RULES = load_rulebook()
TEXTS = load_rule_texts()
KEYS = {
    "category",
    "regime",
    "reasons",
    "against",
    "missing",
    "frame",
    "next_steps",
    "rule",
    "source",
}
START = date(2023, 1, 9)

flags = st.sampled_from([True, False, None])


@st.composite
def all_answers(draw):
    """Every combination of answers."""
    return {
        "treatment_has_priority": draw(flags),
        "no_work_for_medical_reasons": draw(flags),
        "adapted_or_other_work_possible": draw(flags),
        "favourable_evolution_expected": draw(flags),
        "wants_to_return": draw(flags),
        "expected_spontaneous_return": draw(
            st.none() | st.dates(date(2023, 1, 10), date(2024, 1, 10))
        ),
    }


def _pointed_at(answers):
    """The categories that answers point at, by the table of the case format."""
    last = add_months(START, 6).on
    returns = answers["expected_spontaneous_return"]
    points = {
        3: answers["treatment_has_priority"],
        2: answers["no_work_for_medical_reasons"],
        1: returns is not None and returns < last,
        4: answers["adapted_or_other_work_possible"],
    }
    return [category for category, true in points.items() if true]


@given(
    answers=all_answers(),
    person=st.sampled_from(sorted(PERSONS)),
    day=st.dates(date(2023, 1, 9), date(2027, 1, 9)),
    verdict=st.sampled_from([None, "ready", "undetermined", "not_ready", "unknown"]),
    shares=st.tuples(st.floats(0, 60), st.floats(0, 40)),
)
def test_that_a_category_is_proposed_where_exactly_one_answer_points_at_one(
    answers, person, day, verdict, shares
):
    market = verdict and MarketFacts(
        reference_verdict=verdict,
        accessible=200,
        share_ready=shares[0],
        share_undetermined=shares[1],
        assess_next=("standing",),
    )
    case = case_of(day, {"ill_since": START, "person": person, "answers": answers})

    proposal = propose_category(case, RULES, market)

    pointed = _pointed_at(answers)
    assert proposal.category == (pointed[0] if len(pointed) == 1 else None)
    assert bool(proposal.reasons) == (len(pointed) == 1)
    if len(pointed) > 1:
        named = [TEXTS.sentence(each, "en") for each in proposal.against]
        assert all(any(f"category {n}" in text for text in named) for n in pointed)
    if not pointed:
        unanswered = [name for name in _decisive(answers) if answers[name] is None]
        assert [each for each in proposal.missing if each in answers] == unanswered
    assert bool(proposal.next_steps) <= (proposal.category is not None)
    for language in ("nl", "fr", "en"):
        document = json.loads(json.dumps(proposal_to_json(proposal, TEXTS, language)))
        assert set(document) >= KEYS
        for step in document["next_steps"]:
            assert set(step) >= {"id", "who", "due", "rule", "source"}
            assert step["rule"] in RULES
        assert document["frame"] in ("reference", "market")


def _decisive(answers):
    order = ("treatment_has_priority", "no_work_for_medical_reasons")
    return [
        each
        for each in (*order, "expected_spontaneous_return", "adapted_or_other_work_possible")
        if each in answers
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Aangepast of ander werk is mogelijk."),
        ("fr", "Un travail adapté ou un autre travail est possible."),
        ("en", "Adapted or other work is possible."),
    ],
)
def test_that_the_reasons_are_sentences_in_the_language_asked_for(language, sentence):
    answers = {"adapted_or_other_work_possible": True}
    case = case_of(date(2023, 5, 23), {"ill_since": START, "answers": answers})
    document = proposal_to_json(propose_category(case, RULES), TEXTS, language)
    assert document["reasons"] == [sentence]
    assert document["category"] == 4


def test_that_without_a_language_the_sentences_are_dutch():
    answers = {"adapted_or_other_work_possible": True}
    case = case_of(date(2023, 5, 23), {"ill_since": START, "answers": answers})
    proposal = propose_category(case, RULES)
    assert proposal_to_json(proposal, TEXTS) == proposal_to_json(proposal, TEXTS, "nl")
    assert proposal_to_json(proposal, TEXTS, "de") == proposal_to_json(proposal, TEXTS, "nl")


def test_that_a_condition_of_a_step_is_printed_with_it():
    given_ = {"ill_since": date(2020, 12, 7), "person": "unemployed person"}
    case = case_of(date(2021, 3, 2), given_ | {"answers": {"adapted_or_other_work_possible": True}})
    document = proposal_to_json(propose_category(case, RULES), TEXTS, "en")
    plan = next(each for each in document["next_steps"] if each["id"] == "propose_plan")
    assert plan["due"] is None
    assert plan["condition"] == "within 4 weeks after the medico-social examination"


def test_that_before_there_were_categories_none_is_invented():
    case = case_of(date(2016, 6, 1), {"ill_since": date(2016, 1, 4)})
    with pytest.raises(ProblemError) as raised:
        propose_category(case, RULES)
    assert raised.value.problem.code == "rules.no_value"
    assert raised.value.problem.place == "regime.insurance"


@pytest.mark.parametrize(
    ("chosen", "answers", "required"),
    [
        (4, {"adapted_or_other_work_possible": True}, False),
        (2, {"adapted_or_other_work_possible": True}, True),
        (4, {}, True),
        (None, {"adapted_or_other_work_possible": True}, False),
    ],
)
def test_that_another_choice_than_the_proposed_one_needs_a_motive(chosen, answers, required):
    case = case_of(date(2023, 5, 23), {"ill_since": START, "answers": answers})
    proposal = propose_category(case, RULES)
    assert motive_required(Decision(category=chosen), proposal) is required


def test_that_contradicting_answers_are_named_in_words_and_by_key():
    answers = {"treatment_has_priority": True, "no_work_for_medical_reasons": True}
    case = case_of(date(2023, 5, 23), {"ill_since": START, "answers": answers})
    against = proposal_to_json(propose_category(case, RULES), TEXTS, "en")["against"]
    assert against == [
        (
            "The answer “treatment or diagnosis has priority” points at category 3, another answer at"
            " another one. (treatment_has_priority)"
        ),
        (
            "The answer “no work possible for medical reasons” points at category 2, another answer at"
            " another one. (no_work_for_medical_reasons)"
        ),
    ]
