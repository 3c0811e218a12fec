"""Working time: what hours a week come to, and how they build up along what was decided."""

from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.case import Case
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.scoring.hours import (
    HoursEffect,
    HoursPeriod,
    PlannedHours,
    effect_of_hours,
    project_hours,
)
from reinteg_desk.ui.kit.languages import day, number
from reinteg_desk.ui.kit.layout import boxed, column, label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.kit.tokens import Token

STEPS = (4.0, 8.0, 12.0, 16.0, 20.0, 24.0, 28.0, 32.0, 38.0)
"""Hours a week that the table always shows."""
_REVIEWS = ("category_3_reevaluation", "plan_follow_up", "contact_month")
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursView:
    """What the part shows.

    Attributes:
        sustainable: Hours a week that the person can sustain, None where not recorded.
        full_time: Hours a week of the reference work, None where not recorded.
        effects: What numbers of hours come to.
        periods: The build-up along what was decided.
    """

    sustainable: float | None
    full_time: float | None
    effects: tuple[HoursEffect, ...]
    periods: tuple[HoursPeriod, ...]


def hours_view(case: Case, milestones: tuple[Milestone, ...]) -> HoursView:
    """Working time of a case; re-evaluations are those of the law and the one that was set."""
    full, own = case.incapacity.hours_per_week, case.sustainable_hours
    hours = sorted({*STEPS, *([own] if own is not None else []), *([full] if full else [])})
    return HoursView(
        sustainable=own,
        full_time=full,
        effects=effect_of_hours(hours, full),
        periods=project_hours(_planned(case), full, _re_evaluations(case, milestones)),
    )


def _planned(case: Case) -> tuple[PlannedHours, ...]:
    decision = case.decision
    if decision is None or decision.partial_from is None or decision.partial_hours is None:
        return ()
    return (PlannedHours(from_on=decision.partial_from, hours=decision.partial_hours),)


def _re_evaluations(case: Case, milestones: tuple[Milestone, ...]) -> tuple[date, ...]:
    days = [each.on for each in milestones if each.id.startswith(_REVIEWS)]
    if case.decision is not None:
        set_by_doctor = (case.decision.re_evaluation_on, case.decision.partial_until)
        days += [each for each in set_by_doctor if each is not None]
    return tuple(days)


class HoursPart(Speaking):
    """A sentence and a table of hours; beside it, for a wider place, the build-up.

    Attributes:
        planned: The build-up along what was decided, with its heading.
    """

    def __init__(self) -> None:
        super().__init__()
        self._view: HoursView | None = None
        self._title = label(Type.SECTION, wrap=True)
        self.words = label(wrap=True)
        self.effects: RowsModel[HoursEffect] = RowsModel(self._effect_columns())
        self.periods: RowsModel[HoursPeriod] = RowsModel(self._period_columns())
        effects = Table(
            self.effects,
            lambda: self.tr("What hours a week come to"),
            empty=lambda: self.tr("No hours."),
        )
        periods = Table(
            self.periods,
            lambda: self.tr("Planned hours"),
            empty=lambda: self.tr(
                "No hours are planned. Permit partial resumption with hours and a first day on the "
                "decision page."
            ),
        )
        for table in (effects, periods):
            table.show_rows_whole(most=_MOST_ROWS)
        self.say(self._title.setText, lambda: self.tr("Working time"))
        planned = label(Type.STRONG)
        self.say(planned.setText, lambda: self.tr("Planned hours"))
        self.planned = boxed(column(planned, periods, gap=NEAR))
        self.setLayout(column(self._title, self.words, effects, gap=NEAR))

    def _effect_columns(self) -> list[Column[HoursEffect]]:
        def own(each: HoursEffect) -> Token | None:
            mine = self._view.sustainable if self._view else None
            return Token.ACCENT if each.hours == mine else None

        return [
            Column(
                heading=lambda: self.tr("Hours a week"),
                text=lambda each: _hours(each.hours),
                token=own,
                figures=True,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Of their own job"),
                text=lambda each: f"{number(100 * each.reference_ratio)} %",
                token=own,
                figures=True,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Of any other full-time job"),
                text=lambda each: f"{number(100 * each.other_ratio)} %",
                token=own,
                figures=True,
                stretch=True,
            ),
        ]

    def _period_columns(self) -> list[Column[HoursPeriod]]:
        return [
            Column(heading=lambda: self.tr("From"), text=lambda each: day(each.from_on)),
            Column(
                heading=lambda: self.tr("Hours a week"),
                text=lambda each: _hours(each.hours),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Of their own job"),
                text=lambda each: f"{number(100 * each.volume_ratio)} %",
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("To be looked at again on"),
                text=lambda each: ", ".join(map(day, each.re_evaluations)),
                hint=lambda each: ", ".join(map(day, each.re_evaluations)),
                stretch=True,
            ),
        ]

    def show_hours(self, view: HoursView) -> None:
        """Show the working time of the present state."""
        self._view = view
        self.effects.set_rows(view.effects)
        self.periods.set_rows(view.periods)
        self.words.setText(self._in_words(view))

    def _in_words(self, view: HoursView) -> str:
        if view.sustainable is None:
            return self.tr(
                "How many hours a week the person can sustain is not recorded; fill it in on the "
                "capacities page. Hours never change the score, they stand beside it."
            )
        mine = next(each for each in view.effects if each.hours == view.sustainable)
        text = self.tr(
            "{hours} hours a week: {own} % of their own job, {other} % of any other full-time job. "
            "Hours never change the score, they stand beside it."
        )
        return text.format(
            hours=_hours(mine.hours),
            own=number(100 * mine.reference_ratio),
            other=number(100 * mine.other_ratio),
        )


def _hours(hours: float) -> str:
    return number(hours, 0 if hours == int(hours) else 1)
