"""The timeline against a second, plain reading of the case format, and its printed form."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.timeline import milestones_to_json, timeline
from tests.cases.kinds import PERSONS, case_of
from tests.unit.rules.plain_timeline import follow_ups, plain_timeline, plus_months

RULES = load_rulebook()
TEXTS = load_rule_texts()
STATUSES = {"law", "source", "one_source", "derived", "to_confirm"}

starts = st.dates(date(2017, 1, 1), date(2027, 12, 31))
persons = st.sampled_from(sorted(PERSONS))
causes = st.sampled_from(
    ["illness", "private_accident", "work_accident", "occupational_disease", "maternity"]
)


@settings(max_examples=1500)
@given(start=starts, person=persons, cause=causes, later=st.integers(0, 900))
def test_that_every_id_of_the_case_format_has_the_date_of_a_plain_reading(
    start, person, cause, later
):
    held_on = start + timedelta(days=later)
    case = case_of(held_on, {"ill_since": start, "person": person, "cause": cause})
    status, contract = PERSONS[person]
    expected = plain_timeline(start, status.value, cause, contract=contract)

    milestones = timeline(case, RULES)

    known = {
        *expected,
        *("guaranteed_wage_end", "questionnaire", "questionnaire_due", "questionnaire_week_8"),
        *("first_estimate", "contact_month_4", "contact_month_7", "contact_month_11"),
        *("employer_may_start", "reference_frame_switch", "invalidity"),
    }
    assert {m.id: m.on for m in milestones if m.id in known} == expected
    assert all(m.done == (m.on < held_on) for m in milestones)
    assert [(m.on, m.id) for m in milestones] == sorted((m.on, m.id) for m in milestones)
    assert len({m.id for m in milestones}) == len(milestones)


@given(start=st.dates(date(2017, 1, 1), date(2021, 12, 31)), later=st.integers(0, 400))
def test_that_category_3_is_seen_again_every_two_months_to_the_end_of_the_first_year(start, later):
    decided = start + timedelta(days=later)
    answers = {"treatment_has_priority": True}
    case = case_of(decided, {"ill_since": start, "answers": answers})
    last = min(plus_months(start, 12) - timedelta(days=1), date(2021, 12, 31))

    found = [
        (m.id, m.on) for m in timeline(case, RULES) if m.id.startswith("category_3_reevaluation")
    ]

    days = follow_ups(decided, 2, last)
    assert sorted(found) == sorted(
        (f"category_3_reevaluation_{n}", day) for n, day in enumerate(days, 1)
    )


@given(signed=st.dates(date(2017, 1, 1), date(2022, 6, 30)))
def test_that_a_plan_without_contract_is_followed_up_every_three_months_under_regime_1(signed):
    events = [{"type": "plan_signed", "on": signed}]
    given_ = {"ill_since": date(2017, 1, 1), "person": "unemployed person", "events": events}

    found = [
        m.on for m in timeline(case_of(signed, given_), RULES) if m.id.startswith("plan_follow_up_")
    ]

    assert sorted(found) == follow_ups(signed, 3, date(2021, 12, 31))


@given(start=starts, person=persons)
def test_that_a_moved_day_is_called_derived(start, person):
    for milestone in timeline(case_of(start, {"ill_since": start, "person": person}), RULES):
        if milestone.id in ("invalidity", "reference_frame_switch"):
            months = 12 if milestone.on > plus_months(start, 11) else 6
            moved = add_months(start, months).shortened
            assert (milestone.status.value == "derived") == moved


@given(
    start=starts,
    person=persons,
    kinds=st.lists(
        st.sampled_from(
            [
                *("decision", "plan_signed", "questionnaire_sent", "questionnaire_returned"),
                *("tnw_referred", "rit_requested", "rit_assessed", "plan_handed_over"),
                *("permission_requested", "resumption_started"),
                *("programme_started", "programme_ended"),
            ]
        ),
        max_size=6,
    ),
    gaps=st.lists(st.integers(-400, 900), min_size=6, max_size=6),
)
def test_that_no_order_of_events_stops_the_timeline_and_each_rule_is_cited(
    start, person, kinds, gaps
):
    events = [
        {"type": kind, "on": start + timedelta(days=gap)}
        for kind, gap in zip(kinds, gaps, strict=False)
    ]
    case = case_of(start, {"ill_since": start, "person": person, "events": events})

    document = milestones_to_json(timeline(case, RULES), TEXTS, "fr")

    for each in document:
        assert each["rule"] in RULES
        assert each["source"]
        assert each["status"] in STATUSES
        assert date.fromisoformat(each.get("from", each["date"])) <= date.fromisoformat(
            each["date"]
        )


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_the_printed_timeline_has_the_keys_of_the_case_format(language):
    case = case_of(date(2026, 2, 1), {"ill_since": date(2025, 12, 30)})

    document = json.loads(json.dumps(milestones_to_json(timeline(case, RULES), TEXTS, language)))

    by_id = {each["id"]: each for each in document}
    assert by_id["invalidity"] == {
        "id": "invalidity",
        "date": "2026-12-30",
        "rule": "phase.primary_months",
        "source": RULES.parameter("phase.primary_months").values[0].article,
        "status": "source",
        "done": False,
    }
    assert by_id["first_estimate"]["from"] == "2026-03-30"
    condition = by_id["employer_may_start"]["condition"]
    assert condition == TEXTS.text("condition.employer_by_consent", language)


def test_that_only_the_contract_of_an_employee_counts():
    case = case_of(
        date(2024, 6, 1), {"ill_since": date(2024, 2, 29), "person": "unemployed person"}
    )
    ids = {each.id for each in timeline(case, RULES)}
    assert "guaranteed_wage_end" not in ids
    assert "force_majeure_possible" not in ids


def test_that_the_spells_of_one_period_count_from_the_first():
    spells = [{"from": date(2023, 1, 9), "to": date(2023, 2, 12)}, {"from": date(2023, 2, 20)}]
    case = case_of(date(2023, 5, 23), {"spells": spells})
    by_id = {each.id: each.on for each in timeline(case, RULES)}
    assert by_id["invalidity"] == date(2024, 1, 9)
    assert by_id["first_estimate"] == date(2023, 5, 8)


@pytest.mark.parametrize("given_", [{}, {"events": [{"type": "decision", "on": date(9999, 1, 1)}]}])
def test_that_a_day_too_far_away_is_refused_in_one_sentence(given_):
    held_on = date(2024, 1, 1) if given_ else date(9999, 6, 2)
    case = case_of(held_on, {"ill_since": date(2023, 12, 1), **given_})
    with pytest.raises(ProblemError) as raised:
        timeline(case, RULES)
    assert raised.value.problem.code == "rules.date_too_far"


@pytest.mark.parametrize("start", [date(1, 1, 1), date(1980, 2, 29), date(2089, 12, 31)])
@pytest.mark.parametrize("person", sorted(PERSONS))
def test_that_no_day_that_is_allowed_breaks_the_timeline(start, person):
    kinds = ("decision", "plan_signed", "tnw_referred", "resumption_started", "programme_ended")
    events = [{"type": kind, "on": start} for kind in (*kinds, "rit_requested", "rit_assessed")]
    given_ = {"ill_since": start, "person": person, "events": events}
    ids = {each.id for each in timeline(case_of(start, given_), RULES)}
    assert {"invalidity", "reference_frame_switch"} <= ids
