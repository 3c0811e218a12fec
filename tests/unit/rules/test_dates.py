"""Months from date to date, spells and periods, working days."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.library.rules_files import load_rulebook
from reinteg_desk.rules.dates import (
    add_months,
    current_period,
    day_number,
    merged_periods,
    month_number,
)
from reinteg_desk.rules.working_days import WorkingDays, legal_holidays

RULES = load_rulebook()
DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_that_adding_months_keeps_the_day_or_takes_the_last_one_of_a_shorter_month(day, months):
    step = add_months(day, months)
    assert (step.on.year * 12 + step.on.month) - (day.year * 12 + day.month) == months
    if step.shortened:
        assert step.on.day < day.day
        assert (step.on + timedelta(days=1)).day == 1
    else:
        assert step.on.day == day.day


@given(DAYS, st.integers(0, 1500))
def test_that_every_day_lies_inside_its_month_of_incapacity(start, later):
    day = start + timedelta(days=later)
    month = month_number(start, day)
    assert add_months(start, month - 1).on <= day < add_months(start, month).on
    assert day_number(start, day) == later + 1


def test_that_a_day_before_the_start_is_in_no_month():
    with pytest.raises(ValueError, match="before"):
        month_number(date(2024, 1, 2), date(2024, 1, 1))


@st.composite
def spell_lists(draw):
    """Spells in order, with lengths and gaps around what the rules ask about."""
    first = draw(DAYS)
    spells = []
    for _ in range(draw(st.integers(1, 5))):
        last = first + timedelta(days=draw(st.sampled_from([0, 10, 40, 364, 365, 366, 500])))
        spells.append(Spell(start=first, end=last))
        gap = draw(st.sampled_from([0, 1, 12, 13, 14, 15, 60, 89, 90, 91, 92, 120]))
        first = last + timedelta(days=gap + 1)
    return spells


@given(spell_lists())
def test_that_merging_keeps_every_spell_once_and_in_order(spells):
    periods = merged_periods(spells, RULES)
    assert [each for period in periods for each in period.spells] == spells
    for period in periods:
        assert period.start == period.spells[0].start
        assert period.end == period.spells[-1].end
        assert all(gap >= 0 for gap in period.gaps_days)


@given(spell_lists())
def test_that_a_gap_of_fourteen_days_parts_periods_of_the_first_year_and_thirteen_do_not(spells):
    periods = merged_periods(spells, RULES)
    for earlier, later in itertools.pairwise(periods):
        assert (later.start - earlier.end).days - 1 >= 14
    for period in periods:
        for before, after in zip(period.spells, period.spells[1:], strict=False):
            gap = (after.start - before.end).days - 1
            in_invalidity = before.end >= add_months(period.start, 12).on
            assert gap < (93 if in_invalidity else 14)


@given(spell_lists())
def test_that_merging_what_is_merged_changes_nothing(spells):
    periods = merged_periods(spells, RULES)
    joined = [Spell(start=each.start, end=each.end) for each in periods]
    again = merged_periods(joined, RULES)
    assert [(each.start, each.end) for each in again] == [
        (each.start, each.end) for each in periods
    ]


def test_that_the_current_period_is_the_last_one_that_has_begun():
    spells = [
        Spell(start=date(2023, 1, 9), end=date(2023, 2, 12)),
        Spell(start=date(2024, 1, 8), end=None),
    ]
    assert current_period(spells, date(2023, 6, 1), RULES).start == date(2023, 1, 9)
    assert current_period(spells, date(2024, 1, 8), RULES).start == date(2024, 1, 8)
    with pytest.raises(ValueError, match="no incapacity"):
        current_period(spells, date(2022, 6, 1), RULES)


@settings(deadline=None)
@given(DAYS, st.integers(1, 60))
def test_that_counting_working_days_forth_and_back_meets(day, count):
    working = WorkingDays(RULES)
    last = working.after(day, count)
    assert working.is_one(last)
    between = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
    assert sum(map(working.is_one, between)) == count
    first = working.not_before(day)
    assert working.before(working.after(first, count), count) == first
    assert working.from_first(first, 1) == first


def test_that_the_ten_legal_holidays_of_2026_are_no_working_days():
    named = {
        (1, 1),
        (4, 6),
        (5, 1),
        (5, 14),
        (5, 25),
        (7, 21),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
    }
    assert {date(2026, *each) for each in named} <= legal_holidays(2026)
    weekdays = {each for each in legal_holidays(2026) if each.weekday() < 5}
    assert weekdays == {date(2026, *each) for each in named if date(2026, *each).weekday() < 5}


def test_that_working_days_of_a_year_without_known_holidays_are_refused():
    with pytest.raises(ProblemError) as raised:
        legal_holidays(2500)
    assert raised.value.problem.code == "rules.no_holidays"
    assert raised.value.problem.facts == {"found": "2500"}
