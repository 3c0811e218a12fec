"""What is told as overdue: acts without a trace, and nothing that nobody can tell."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reinteg_desk.domain.consultation import Event, EventType
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.rules.overdue import overdue
from reinteg_desk.rules.timeline import timeline
from tests.ui.opened_file import make_desk, read_case

START = date(2026, 1, 5)


@pytest.fixture(scope="module")
def rules():
    return make_desk().rules


@pytest.fixture(scope="module")
def employee():
    case = read_case(make_desk(), "case-2")
    return replace(
        case,
        incapacity=replace(case.incapacity, spells=(Spell(start=START, end=None),)),
        decision=None,
        events=None,
    )


def on(case, day, **parts):
    return replace(case, consultation=replace(case.consultation, held_on=day), **parts)


def ids(case, rules, previous=None):
    return [each.id for each in overdue(case, timeline(case, rules), rules, previous)]


def named(case, rules, milestone_id):
    return next(each for each in timeline(case, rules) if each.id == milestone_id)


def test_that_nothing_is_overdue_in_the_first_weeks(employee, rules):
    assert ids(on(employee, START + timedelta(days=20)), rules) == []


def test_that_an_unsent_questionnaire_is_overdue_the_day_after(employee, rules):
    due = named(on(employee, START), rules, "questionnaire").on

    assert "questionnaire" not in ids(on(employee, due), rules)
    assert "questionnaire" in ids(on(employee, due + timedelta(days=1)), rules)


def test_that_a_sent_questionnaire_is_awaited_and_a_returned_one_is_not(employee, rules):
    late = START + timedelta(weeks=18)
    sent = Event(event_type=EventType.QUESTIONNAIRE_SENT, on=START + timedelta(weeks=9))
    back = Event(event_type=EventType.QUESTIONNAIRE_RETURNED, on=START + timedelta(weeks=11))

    awaited = ids(on(employee, late, events=(sent,)), rules)
    answered = ids(on(employee, late, events=(sent, back)), rules)

    assert "questionnaire" not in awaited
    assert "questionnaire_due" in awaited
    assert "questionnaire_due" not in answered


def test_that_a_category_chosen_now_or_before_is_the_estimate(employee, rules):
    late = START + timedelta(days=140)
    decided = Decision(category=4)

    assert "first_estimate" in ids(on(employee, late), rules)
    assert "first_estimate" not in ids(on(employee, late, decision=decided), rules)
    before = on(employee, START + timedelta(days=100), decision=decided)
    assert "first_estimate" not in ids(on(employee, late), rules, before)


def test_that_a_contact_is_missed_only_where_nobody_was_seen_in_its_month_or_later(employee, rules):
    late = START + timedelta(days=225)
    contact = named(on(employee, late), rules, "contact_month_7")

    assert "contact_month_7" in ids(on(employee, late), rules)
    seen = on(employee, contact.window_from)
    early = on(employee, contact.window_from - timedelta(days=1))
    assert "contact_month_7" not in ids(on(employee, late), rules, seen)
    assert "contact_month_7" in ids(on(employee, late), rules, early)


def test_that_of_the_contacts_only_the_latest_is_told(employee, rules):
    found = ids(on(employee, START + timedelta(days=340)), rules)

    assert [each for each in found if each.startswith("contact")] == ["contact_month_11"]


def test_that_a_proposal_for_invalidity_is_seen(employee, rules):
    last = named(on(employee, START), rules, "invalidity_proposal").on
    eve = on(employee, last)
    proposed = Decision(recognition=Recognition.INVALIDITY_PROPOSED)

    assert "invalidity_proposal" not in ids(eve, rules)
    assert "invalidity_proposal" not in ids(replace(eve, decision=proposed), rules)


def test_that_from_invalidity_on_the_acts_of_the_first_year_are_not_told(employee, rules):
    assert ids(on(employee, START + timedelta(days=500)), rules) == []
