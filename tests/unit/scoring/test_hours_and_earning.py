"""Working time and earnings beside the verdict; neither changes it."""

from datetime import date

import pytest

from reinteg_desk.scoring.earning import earning_indication
from reinteg_desk.scoring.hours import (
    PlannedHours,
    effect_of_hours,
    project_hours,
    volume_ratio,
)
from reinteg_desk.scoring.results import JobResult, Score, Verdict


@pytest.mark.parametrize(
    ("hours", "full", "volume"),
    [(None, 38, None), (19, 38, 0.5), (50, 38, 1.0), (0, 38, 0.0), (19, None, 0.5), (10, 40, 0.25)],
)
def test_that_the_volume_is_a_share_of_the_hours_of_the_job_and_at_most_one(hours, full, volume):
    assert volume_ratio(hours, full) == volume


def test_that_the_effect_of_hours_keeps_the_reference_and_other_jobs_apart():
    (half, more) = effect_of_hours([15, 38], 30)

    assert (half.reference_ratio, half.other_ratio) == (0.5, 0.394736842)
    assert (more.reference_ratio, more.other_ratio) == (1.0, 1.0)


def test_that_a_plan_becomes_stretches_with_their_re_evaluations():
    plan = [
        PlannedHours(from_on=date(2026, 3, 1), hours=19),
        PlannedHours(from_on=date(2026, 1, 1), hours=8),
    ]
    days = [date(2026, 4, 1), date(2026, 2, 28), date(2025, 12, 1), date(2026, 4, 1)]

    first, second = project_hours(plan, 38, days)

    assert (first.from_on, first.until_on) == (date(2026, 1, 1), date(2026, 2, 28))
    assert first.re_evaluations == (date(2026, 2, 28),)
    assert (second.until_on, second.volume_ratio) == (None, 0.5)
    assert second.re_evaluations == (date(2026, 4, 1),)


def test_that_no_plan_gives_no_stretches():
    assert project_hours([], 38) == ()


def test_that_two_steps_on_one_day_are_refused():
    day = date(2026, 1, 1)
    with pytest.raises(ValueError, match="one day"):
        project_hours([PlannedHours(from_on=day, hours=1), PlannedHours(from_on=day, hours=2)], 38)


def jobs(*verdicts):
    return [
        JobResult(
            code=str(n),
            score=Score(lo=1, hi=2),
            verdict=verdict,
            similarity=0,
            blocked_by=(),
            may_block=(),
        )
        for n, verdict in enumerate(verdicts)
    ]


READY, OPEN, OUT = Verdict.READY, Verdict.UNDETERMINED, Verdict.NOT_READY


def test_that_the_indication_compares_the_median_of_feasible_jobs_with_the_reference():
    wages = {"0": 2000.0, "1": 3000.0, "2": 1000.0, "4": 9000.0}

    found = earning_indication(
        jobs(READY, READY, OPEN, READY, OUT),
        wages,
        reference_eur=4000,
        limit_ratio=1 / 3,
        volume=0.5,
    )

    assert (found.ready.jobs, found.ready.without_wage) == (2, 1)
    assert (found.ready.median_eur, found.ready.ratio) == (2500.0, 0.625)
    assert found.ready.ratio_at_volume == 0.3125
    assert (found.ready_or_undetermined.jobs, found.ready_or_undetermined.median_eur) == (3, 2000.0)
    assert found.has_wages


@pytest.mark.parametrize("wages", [{}, {"9": 1.0}])
def test_that_without_wages_nothing_is_said(wages):
    found = earning_indication(
        jobs(READY), wages, reference_eur=4000, limit_ratio=1 / 3, volume=None
    )

    assert not found.has_wages
    assert (found.ready.median_eur, found.ready.ratio) == (None, None)


def test_that_without_a_reference_wage_there_is_no_ratio():
    found = earning_indication(
        jobs(READY), {"0": 1000.0}, reference_eur=None, limit_ratio=1 / 3, volume=1.0
    )

    assert (found.ready.median_eur, found.ready.ratio, found.has_wages) == (1000.0, None, False)
