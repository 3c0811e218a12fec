"""What every rule asks of a case first: since when, who, when it was seen, what happened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.problems import trouble
from reinteg_desk.rules.dates import MonthStep, Period, add_months, current_period
from reinteg_desk.rules.parameters import (
    DatedValue,
    Population,
    RuleBook,
    SourceStatus,
    population_of,
)

ONE_DAY = timedelta(days=1)

LAST_DAY = date(2089, 12, 31)
"""Beyond it terms would pass the years for which the legal holidays are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """A case as the rules see it.

    Attributes:
        case: The case.
        rules: The rules.
        period: The current period of incapacity, spells merged.
        who: The population the person belongs to.
    """

    case: Case
    rules: RuleBook
    period: Period
    who: Population

    @property
    def start(self) -> date:
        """The first day of the current period, ``S`` in the case format."""
        return self.period.start

    @property
    def held_on(self) -> date:
        """The day of the consultation."""
        return self.case.consultation.held_on

    @property
    def decided_on(self) -> date:
        """The day of the decision; without one the consultation's date stands for it."""
        return self.last_event(EventType.DECISION) or self.held_on

    @property
    def under_contract(self) -> bool:
        """Whether this is an employee with a running contract."""
        return self.who is Population.EMPLOYEE_WITH_CONTRACT

    def last_event(self, kind: EventType) -> date | None:
        """The latest day in this period on which something happened, None where it did not."""
        days = [each.on for each in self.case.events or () if each.event_type is kind]
        return max((day for day in days if day >= self.start), default=None)

    def after_months(self, months: int) -> MonthStep:
        """``S + n months``."""
        return add_months(self.start, months)

    def value(self, rule: str, on: date) -> DatedValue:
        """The value in force for this person; ``rules.no_value`` where there is none."""
        return self.rules.value(rule, on=on, start=self.start, who=self.who)

    def find(self, rule: str, on: date) -> DatedValue | None:
        """The value in force for this person, None where the law has none then."""
        return self.rules.find(rule, on=on, start=self.start, who=self.who)

    def candidates(self, rule: str) -> tuple[DatedValue, ...]:
        """The values that can concern this person at some time, oldest first."""
        return tuple(
            each
            for each in self.rules.parameter(rule).values
            if self.who in each.population
            and (each.start_from or date.min) <= self.start <= (each.start_to or date.max)
        )


def case_facts(case: Case, rules: RuleBook) -> CaseFacts:
    """The facts of a case.

    Raises:
        ProblemError: ``rules.date_too_far``: no terms can be computed for such a day.
        ValueError: The consultation lies before the first day of incapacity.
    """
    far = [day for day in _days(case) if day > LAST_DAY]
    if far:
        raise trouble(
            "rules.date_too_far",
            found=far[0].strftime("%d/%m/%Y"),
            allowed=LAST_DAY.strftime("%d/%m/%Y"),
        )
    return CaseFacts(
        case=case,
        rules=rules,
        period=current_period(case.incapacity.spells, case.consultation.held_on, rules),
        who=population_of(case.incapacity),
    )


def _days(case: Case) -> list[date]:
    spells = [each.start for each in case.incapacity.spells]
    return [case.consultation.held_on, *spells, *(each.on for each in case.events or ())]


@dataclass(frozen=True, slots=True)
class Found:
    """A day with the value it rests on; ``derived`` where a convention of ours was needed."""

    value: DatedValue
    on: date
    derived: bool = False

    @property
    def status(self) -> SourceStatus:
        """The status of the value, or *derived* where the day itself is."""
        return status_of(self.value, derived=self.derived)


def status_of(value: DatedValue, *, derived: bool) -> SourceStatus:
    """The status of a result: an open source stays open, a firm one becomes derived."""
    return SourceStatus.DERIVED if derived and not value.status.is_open else value.status


Reckon = Callable[[DatedValue], MonthStep]
"""Computes the day that a value leads to."""


def plain(day: date) -> MonthStep:
    """A day for which no convention was needed."""
    return MonthStep(day, shortened=False)


def due_under(facts: CaseFacts, rule: str, reckon: Reckon) -> Found | None:
    """The day of something that is due, under the value in force on that very day.

    Where a value led past its own last day and its successor to before its own first one, the thing
    is due on the day the successor came into force (derived).
    """
    values = facts.candidates(rule)
    for value in values:
        step = reckon(value)
        if value.holds(step.on, facts.start, facts.who):
            return Found(value, step.on, step.shortened)
    for earlier, later in pairwise(values):
        if earlier.valid_to is None or later.valid_from != earlier.valid_to + ONE_DAY:
            continue
        if reckon(earlier).on > earlier.valid_to and reckon(later).on < later.valid_from:
            return Found(later, later.valid_from, derived=True)
    return None


def open_from(facts: CaseFacts, rule: str, reckon: Reckon) -> Found | None:
    """The first day on which something may be done: the value's day, not before it is in force."""
    found = []
    for value in facts.candidates(rule):
        step = reckon(value)
        first = max(step.on, value.valid_from or date.min)
        if value.valid_to is None or first <= value.valid_to:
            found.append(Found(value, first, step.shortened and first == step.on))
    return min(found, key=lambda each: each.on, default=None)
