"""Calendar arithmetic as the rules mean it: months from date to date, spells, periods, days."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.rules.parameters import RuleBook

_YEAR_MONTHS = 12


@dataclass(frozen=True, slots=True)
class MonthStep:
    """A day reached by counting months.

    ``shortened``: the month had no such day and its last day was taken, a convention of ours
    wherever no text says so (the result is then *derived*).
    """

    on: date
    shortened: bool


def add_months(day: date, months: int) -> MonthStep:
    """The same day of the month, some months on, or the last day of a shorter month.

    Months run from date to date: 10 April and three months is 10 July, so that the third month ends
    on 9 July.
    """
    index = day.year * _YEAR_MONTHS + day.month - 1 + months
    year, month = divmod(index, _YEAR_MONTHS)
    last = calendar.monthrange(year, month + 1)[1]
    return MonthStep(date(year, month + 1, min(day.day, last)), day.day > last)


def day_number(start: date, day: date) -> int:
    """Which day of the incapacity a day is; the first day is 1."""
    return (day - start).days + 1


def month_number(start: date, day: date) -> int:
    """Which month of the incapacity a day lies in; the first month is 1.

    Raises:
        ValueError: The day lies before the start.
    """
    if day < start:
        raise ValueError(f"{day} lies before {start}")
    months = (day.year - start.year) * _YEAR_MONTHS + day.month - start.month
    if add_months(start, months).on > day:
        months -= 1
    return months + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Spells that count as one period of incapacity.

    Attributes:
        start: Its first day.
        end: Its last day (inclusive), None while it runs.
        spells: What it was merged from, oldest first.
    """

    start: date
    end: date | None
    spells: tuple[Spell, ...]

    @property
    def gaps_days(self) -> tuple[int, ...]:
        """Calendar days between the spells, in order."""
        pairs = pairwise(self.spells)
        return tuple((later.start - _last(earlier)).days - 1 for earlier, later in pairs)


def merged_periods(spells: Sequence[Spell], rules: RuleBook) -> tuple[Period, ...]:
    """Merge spells by the relapse rules of the benefit (never those of the guaranteed wage).

    In the first year of the period fewer than 14 calendar days between two spells keep it one;
    once the period had passed a year when a spell ended (invalidity), less than three months do.

    Args:
        spells: Oldest first, not overlapping; only the last may be open.
        rules: ``relapse.primary_days``, ``relapse.invalidity_months``, ``phase.primary_months``.
    """
    periods: list[Period] = []
    for spell in spells:
        if periods and _is_relapse(periods[-1], spell, rules):
            before = periods.pop()
            together = (*before.spells, spell)
            periods.append(Period(start=before.start, end=spell.end, spells=together))
        else:
            periods.append(Period(start=spell.start, end=spell.end, spells=(spell,)))
    return tuple(periods)


def current_period(spells: Sequence[Spell], on: date, rules: RuleBook) -> Period:
    """The period that runs on a day, or the last one that began before it.

    Raises:
        ValueError: None has begun yet.
    """
    begun = [each for each in merged_periods(spells, rules) if each.start <= on]
    if not begun:
        raise ValueError(f"no incapacity has begun on {on}")
    return begun[-1]


def _is_relapse(period: Period, spell: Spell, rules: RuleBook) -> bool:
    resumed_on = _last(period.spells[-1]) + timedelta(days=1)
    primary = rules.value("phase.primary_months", on=spell.start).whole
    if resumed_on > add_months(period.start, primary).on:
        months = rules.value("relapse.invalidity_months", on=spell.start).whole
        return spell.start < add_months(resumed_on, months).on
    days = rules.value("relapse.primary_days", on=spell.start).whole
    return (spell.start - resumed_on).days < days


def _last(spell: Spell) -> date:
    if spell.end is None:
        raise ValueError("only the last spell may be open")
    return spell.end
