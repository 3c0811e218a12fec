"""What the timeline shows, without Qt: where this person stands between day 1 and year two."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_parts import FrameNote, MilestoneRow
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.rules.dates import add_months, day_number, merged_periods, month_number

FIRST_YEAR_MONTHS = 12
MONTHS_BEYOND = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One milestone as the page shows it.

    Attributes:
        row: The milestone in words.
        is_due: Whether its window is open on the day of the consultation, or it comes next.
        is_overdue: Whether it should have been done and left no trace in the file.
    """

    row: MilestoneRow
    is_due: bool
    is_overdue: bool = False

    @property
    def is_past(self) -> bool:
        """Whether nobody has to think of it any more."""
        return self.row.done and not self.is_due and not self.is_overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """What is drawn.

    Attributes:
        first: Day 1 of the period.
        last: The last day that is drawn.
        today: The day of the consultation.
        switch_on: First day on which the whole labour market counts.
        months: First day of each month of the period.
        gaps: Days between spells of the period, first and last inclusive.
        entries: The milestones that lie on the axis.
    """

    first: date
    last: date
    today: date
    switch_on: date | None
    months: tuple[date, ...]
    gaps: tuple[tuple[date, date], ...]
    entries: tuple[Entry, ...]

    def share(self, day: date) -> float:
        """Where a day lies on the axis, 0 … 1."""
        return (day - self.first).days / max(1, (self.last - self.first).days)


class Presenter:
    """Decides what the page shows."""

    def __init__(self, session: FileSession, desk: Desk, language: Callable[[], str]) -> None:
        self._session = session
        self._desk = desk
        self._language = language

    def _words(self) -> RuleWords:
        return self._desk.rule_words(self._language())

    @property
    def held_on(self) -> date:
        """The day of the consultation."""
        return self._session.case.consultation.held_on

    @property
    def spells(self) -> tuple[Spell, ...]:
        """The spells that make up the present period."""
        return merged_periods(self._session.case.incapacity.spells, self._desk.rules)[-1].spells

    @property
    def start(self) -> date:
        """Day 1 of the present period."""
        return self.spells[0].start

    @property
    def month(self) -> int:
        """In which month of the period the consultation lies, from 1."""
        return month_number(self.start, max(self.held_on, self.start))

    @property
    def day(self) -> int:
        """Which day of the period the consultation is, from 1."""
        return day_number(self.start, self.held_on)

    def frame(self) -> FrameNote:
        """What the law compares the person with."""
        return self._words().frame(self._session.case, self._session.frame)

    def entries(self) -> tuple[Entry, ...]:
        """All milestones, by date."""
        words = self._words()
        missed = self._session.overdue
        rows = [(words.milestone(each), each in missed) for each in self._session.timeline]
        coming = [row.on for row, _ in rows if row.on >= self.held_on]
        soonest = min(coming, default=None)
        return tuple(
            Entry(row=row, is_due=self._is_open(row) or row.on == soonest, is_overdue=late)
            for row, late in rows
        )

    def _is_open(self, row: MilestoneRow) -> bool:
        return row.from_on is not None and row.from_on <= self.held_on <= row.on

    def axis(self) -> Axis:
        """What is drawn: the first year, and on to the consultation where that lies later."""
        first = self.start
        shown = max(FIRST_YEAR_MONTHS, self.month) + MONTHS_BEYOND
        starts = tuple(add_months(first, number).on for number in range(shown + 1))
        entries = tuple(each for each in self.entries() if first <= each.row.on <= starts[-1])
        return Axis(
            first=first,
            last=starts[-1],
            today=self.held_on,
            switch_on=self._session.frame.switch_on,
            months=starts[:-1],
            gaps=_gaps(self.spells),
            entries=entries,
        )


def _gaps(spells: tuple[Spell, ...]) -> tuple[tuple[date, date], ...]:
    """The days between spells; they do not interrupt the period."""
    one_day = timedelta(days=1)
    pairs = pairwise(spells)
    return tuple(
        (before.end + one_day, after.start - one_day)
        for before, after in pairs
        if before.end is not None and before.end + one_day < after.start
    )
