"""The reference occupation: one job, with the work post as someone saw it."""

from dataclasses import replace

import numpy as np

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Demand, Occupation
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from reinteg_desk.scoring.firmness import Draws, acceptability, order_range
from reinteg_desk.scoring.hours import volume_ratio
from reinteg_desk.scoring.matrix import (
    Bools,
    Floats,
    rounded,
    rounded_number,
)
from reinteg_desk.scoring.results import Contribution, ReferenceResult, Score
from reinteg_desk.scoring.scores import UNKNOWN, VERDICTS, Scores

POST_WEIGHT = 0.5
"""Weight of a work post's demand where neither the post nor the occupation gives one."""


def at_work_post(job: Occupation, post: WorkPost | None) -> Occupation:
    """The occupation with each observed feature in the place of its own row."""
    if post is None or not post.demands:
        return job
    seen = {name: _observed(job.demands.get(name), each) for name, each in post.demands.items()}
    return replace(job, demands={**job.demands, **seen})


def _observed(own: Demand | None, seen: PostDemand) -> Demand:
    base = own or Demand(demand=0.0, weight=POST_WEIGHT, critical=False)
    return Demand(
        demand=base.demand if seen.demand is None else seen.demand,
        weight=base.weight if seen.weight is None else seen.weight,
        critical=base.critical if seen.critical is None else seen.critical,
    )


def contributions_of(scores: Scores, column: int) -> tuple[Contribution, ...]:
    """What each feature costs a job's score at ``lo``, largest first, then instrument order."""
    costs = rounded(scores.matrix.points[:, column] - scores.met_lo[:, column])
    order = np.argsort(-costs, kind="stable")
    names = scores.matrix.features
    listed = (
        Contribution(feature=names[place], points=float(costs[place]))
        for place in order.tolist()
        if costs[place] > 0
    )
    return tuple(listed)


def features_where(features: tuple[FeatureId, ...], flags: Bools) -> tuple[FeatureId, ...]:
    """The features whose flag is set, in instrument order."""
    return tuple(features[place] for place in np.flatnonzero(flags).tolist())


def reference_result(
    scores: Scores, *, draws: Draws | None, hours: float | None, full_hours: float | None
) -> ReferenceResult:
    """The reference frame.

    Args:
        scores: Scores for a matrix that holds the reference alone (:func:`at_work_post`).
        draws: Draws for the firmness; None leaves acceptability and order range out.
        hours: Sustainable hours a week.
        full_hours: Hours of the reference work a week.
    """
    matrix = scores.matrix
    lo, hi = scores.score_lo(), scores.score_hi()
    verdict = int(scores.verdicts(lo, hi)[0])
    known = verdict != UNKNOWN
    firm = draws is not None and known
    return ReferenceResult(
        code=matrix.codes[0],
        score=Score(lo=rounded_number(lo[0]), hi=rounded_number(hi[0])) if known else None,
        threshold_pct=float(matrix.threshold_pct[0]),
        verdict=VERDICTS[verdict],
        blocked_by=features_where(matrix.features, scores.short_hi[:, 0]),
        may_block=features_where(matrix.features, scores.short_lo[:, 0] & ~scores.short_hi[:, 0]),
        contributions=contributions_of(scores, 0),
        acceptability=float(acceptability(scores, draws)[0]) if draws and firm else None,
        order_range=order_range(_fit_lo(scores), matrix.weight[:, 0]) if firm else None,
        volume=volume_ratio(hours, full_hours),
    )


def _fit_lo(scores: Scores) -> Floats:
    matrix = scores.matrix
    fit: Floats = np.minimum(scores.levels.lo, matrix.demand[:, 0]) / matrix.divisor[:, 0]
    return fit
