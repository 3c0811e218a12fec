"""Why a score is what it is: per feature what the job asks, what the person has, what it costs."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.scoring.matrix import TOLERANCE, rounded
from reinteg_desk.scoring.scores import Scores


class Block(StrEnum):
    """Whether a feature keeps a job out of reach whatever the score."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One feature of one job where the person has less, or may have less, than is asked.

    Attributes:
        feature: The feature.
        asks: Level that the job requires, above 0.
        has_lo: Level that the person can sustain for certain.
        has_hi: Level that the person can sustain at most.
        points: What it costs the score at the low end, in percentage points.
        points_open: How much of that an answer could still give back.
        is_critical: Essential for the job, or a limit of the kind "must not".
        is_risk: Whether the limit is of the kind "must not".
        block: Whether it blocks the job.
    """

    feature: FeatureId
    asks: float
    has_lo: float
    has_hi: float
    points: float
    points_open: float
    is_critical: bool
    is_risk: bool
    block: Block

    @property
    def is_unassessed(self) -> bool:
        """Whether the levels are those of a feature that nobody assessed."""
        return self.has_lo == 0 and self.has_hi == 4  # noqa: PLR2004 - the whole scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Spare:
    """One feature where the person can do at least a level more than a job asks."""

    feature: FeatureId
    asks: float
    has_lo: float


def gaps_of(scores: Scores, column: int) -> tuple[Gap, ...]:
    """What a job asks and the person may lack: over-demand, most points first.

    Ties stand in instrument order; their points sum to what the score misses at the low end.
    """
    matrix, levels = scores.matrix, scores.levels
    points = rounded(matrix.points[:, column] - scores.met_lo[:, column])
    open_points = rounded(scores.met_hi[:, column] - scores.met_lo[:, column])
    order = np.argsort(-points, kind="stable").tolist()
    return tuple(
        Gap(
            feature=matrix.features[place],
            asks=float(matrix.demand[place, column]),
            has_lo=float(levels.lo[place]),
            has_hi=float(levels.hi[place]),
            points=float(points[place]),
            points_open=float(open_points[place]),
            is_critical=bool(matrix.critical[place, column] or levels.risk[place]),
            is_risk=bool(levels.risk[place]),
            block=_block(scores, place, column),
        )
        for place in order
        if points[place] > 0
    )


def _block(scores: Scores, place: int, column: int) -> Block:
    if scores.short_hi[place, column]:
        return Block.YES
    return Block.MAYBE if scores.short_lo[place, column] else Block.NO


def spare_of(scores: Scores, column: int) -> tuple[Spare, ...]:
    """Where the person can do at least a whole level more than the job asks: under-demand.

    Only what is certain counts, so an unassessed feature is never listed. Largest difference
    first, ties in instrument order; a feature that the job does not ask for has ``asks`` 0.
    """
    matrix = scores.matrix
    spare = scores.levels.lo - matrix.demand[:, column]
    order = np.argsort(-rounded(spare), kind="stable").tolist()
    return tuple(
        Spare(
            feature=matrix.features[place],
            asks=float(matrix.demand[place, column]),
            has_lo=float(scores.levels.lo[place]),
        )
        for place in order
        if spare[place] >= 1 - TOLERANCE
    )
