"""Working time beside the verdict: hours are never traded against other requirements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reinteg_desk.scoring.matrix import rounded_number

OTHER_HOURS_PER_WEEK = 38.0
"""Hours of a full-time week of other jobs, and of a reference whose hours are not known."""


def volume_ratio(hours: float | None, full_hours: float | None) -> float | None:
    """Share of the job's hours that the person can sustain, at most 1; None without hours.

    Args:
        hours: Sustainable hours a week.
        full_hours: Hours of the job a week; 38 where they are not known.
    """
    return None if hours is None else _ratio(hours, full_hours)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursEffect:
    """What a number of hours a week is, as a share of the job's hours.

    ``reference_ratio`` is of the reference work's own hours, ``other_ratio`` of a full-time week
    in any other job; both at most 1.
    """

    hours: float
    reference_ratio: float
    other_ratio: float


def effect_of_hours(
    hours: Sequence[float], reference_hours: float | None
) -> tuple[HoursEffect, ...]:
    """The volumes that go with several numbers of hours, e.g. for a slider.

    Args:
        hours: Hours a week, ≥ 0.
        reference_hours: Hours a week of the reference work; 38 where they are not known.
    """
    return tuple(
        HoursEffect(
            hours=each,
            reference_ratio=_ratio(each, reference_hours),
            other_ratio=_ratio(each, OTHER_HOURS_PER_WEEK),
        )
        for each in hours
    )


def _ratio(hours: float, full_hours: float | None) -> float:
    return rounded_number(min(1.0, hours / (full_hours or OTHER_HOURS_PER_WEEK)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedHours:
    """Hours a week that are planned from a day on."""

    from_on: date
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursPeriod:
    """A stretch of time with the same planned hours.

    Attributes:
        from_on: First day.
        until_on: Last day; None where the plan ends open.
        hours: Hours a week.
        volume_ratio: Share of the reference work's hours, at most 1.
        re_evaluations: Days on which the situation is assessed again, within the stretch.
    """

    from_on: date
    until_on: date | None
    hours: float
    volume_ratio: float
    re_evaluations: tuple[date, ...]


def project_hours(
    plan: Sequence[PlannedHours],
    reference_hours: float | None,
    re_evaluations: Sequence[date] = (),
) -> tuple[HoursPeriod, ...]:
    """The build-up of hours along a plan, with the re-evaluations that fall in each stretch.

    Re-evaluations before the first planned day are left out: nothing is planned for them.

    Args:
        plan: The steps in any order, one a day.
        reference_hours: Hours a week of the reference work; 38 where they are not known.
        re_evaluations: Days of re-evaluation in any order.

    Raises:
        ValueError: Two steps on one day.
    """
    steps = sorted(plan, key=lambda step: step.from_on)
    days = [step.from_on for step in steps]
    if len(set(days)) != len(days):
        raise ValueError("two planned steps on one day")
    ends: list[date | None] = [day - timedelta(days=1) for day in days[1:]]
    ends += [None] * bool(steps)
    return tuple(
        HoursPeriod(
            from_on=step.from_on,
            until_on=end,
            hours=step.hours,
            volume_ratio=_ratio(step.hours, reference_hours),
            re_evaluations=_within(re_evaluations, step.from_on, end),
        )
        for step, end in zip(steps, ends, strict=True)
    )


def _within(days: Sequence[date], first: date, last: date | None) -> tuple[date, ...]:
    return tuple(sorted({day for day in days if first <= day and (last is None or day <= last)}))
