"""Which place of the case each field of the decision page shows, and how a text is read. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from reinteg_desk.app.decide import decision_of, with_decision
from reinteg_desk.app.entries import Reader
from reinteg_desk.app.file_session import Change
from reinteg_desk.domain.case import Case
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.numbers import parse_number

QUESTIONS = (
    "treatment_has_priority",
    "no_work_for_medical_reasons",
    "adapted_or_other_work_possible",
    "favourable_evolution_expected",
    "wants_to_return",
)
"""The answers that are yes, no, or not asked."""
RETURN = "expected_spontaneous_return"
"""The answer that is a day."""

ANSWERS = "answers."
DECISION = "decision."
DAYS = (
    f"{ANSWERS}{RETURN}",
    f"{DECISION}recognition_on",
    f"{DECISION}partial_from",
    f"{DECISION}partial_until",
    f"{DECISION}re_evaluation_on",
)
HOURS = f"{DECISION}partial_hours"
FULL_TIME_HOURS = f"{DECISION}partial_full_time_hours"
HOURS_IN_A_WEEK = 168
WAGE = f"{DECISION}partial_full_time_wage_eur"
DAILY_BENEFIT = f"{DECISION}daily_benefit_eur"

FIRST_YEAR = 1900
YEARS_AHEAD = 50
"""Days lie between this year and this many years ahead; others are slips of the keyboard."""


def value_at(case: Case, path: str) -> object:
    """What the case holds at a key path of the answers or the decision."""
    part, _, name = path.partition(".")
    return getattr(case.answers if part == "answers" else decision_of(case), name)


def put(path: str, value: object) -> Change:
    """The change that puts a value at a key path."""
    part, _, name = path.partition(".")
    given: dict[str, Any] = {name: value}
    if part == "answers":
        return lambda case: replace(case, answers=replace(case.answers, **given))
    return lambda case: with_decision(case, **given)


def readers(today: Callable[[], date]) -> Mapping[str, Reader]:
    """Key path → how the text of its field is read; empty is "not recorded"."""
    numbers = (HOURS, FULL_TIME_HOURS, WAGE, DAILY_BENEFIT)
    days = {path: _day_reader(path, today) for path in DAYS}
    return {**days, **{path: _number_reader(path) for path in numbers}}


def likely_day(text: str, today: date) -> date | None:
    """The day of a text, in a year that somebody can mean."""
    found = parse_day(text, today)
    return found if found and FIRST_YEAR <= found.year <= today.year + YEARS_AHEAD else None


def _day_reader(path: str, today: Callable[[], date]) -> Reader:
    def read(text: str) -> Change | None:
        if not text.strip():
            return put(path, None)
        found = likely_day(text, today())
        return put(path, found) if found else None

    return read


def _number_reader(path: str) -> Reader:
    def read(text: str) -> Change | None:
        if not text.strip():
            return put(path, None)
        found = parse_number(text)
        return None if found is None else put(path, found)

    return read
