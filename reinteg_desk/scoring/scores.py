"""Scores and verdicts of one person for every job of a matrix, kept up to date level by level."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reinteg_desk.domain.capacity import UNASSESSED, Capacity, CapacityKind
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.scoring.matrix import TOLERANCE, Bools, Floats, Integers, JobMatrix
from reinteg_desk.scoring.results import Verdict

VERDICTS = (Verdict.READY, Verdict.UNDETERMINED, Verdict.NOT_READY, Verdict.UNKNOWN)
"""The verdicts in listing order; verdict arrays hold positions in this tuple."""

READY, UNDETERMINED, NOT_READY, UNKNOWN = range(4)

_WHOLE_LEVEL = 1.0 - TOLERANCE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Levels:
    """The capacities of one person as vectors in instrument order.

    Attributes:
        lo: ``(F,)``, the low end, 0 … 4; 0 where nobody assessed the feature.
        hi: ``(F,)``, the high end, 0 … 4; 4 where nobody assessed the feature.
        risk: ``(F,)``, whether the limit is one of the kind "must not".
    """

    lo: Floats
    hi: Floats
    risk: Bools


def levels_of(capacities: Mapping[FeatureId, Capacity], features: Sequence[FeatureId]) -> Levels:
    """The vectors of a person's capacities; a feature left out is unassessed."""
    size = len(features)
    lo, hi = np.full(size, float(UNASSESSED.lo)), np.full(size, float(UNASSESSED.hi))
    risk = np.zeros(size, dtype=np.bool_)
    for place, feature in enumerate(features):
        capacity = capacities.get(feature)
        if capacity is not None:
            lo[place], hi[place] = capacity.level.lo, capacity.level.hi
            risk[place] = capacity.kind is CapacityKind.RISK
    return Levels(lo=lo, hi=hi, risk=risk)


class Scores:
    """What one person's levels give for every job.

    ``move_to`` changes only the features that differ and adds up in the same order as a fresh
    start, so that both give the same bits.

    Attributes:
        matrix: The jobs.
        levels: The levels that the arrays below belong to.
        met_lo: ``(F, J)``, percentage points of the score that each feature earns at ``lo``.
        met_hi: The same at ``hi``.
        short_lo: ``(F, J)``, critical features that are short by a whole level at ``lo``.
        short_hi: The same at ``hi``.
    """

    def __init__(self, matrix: JobMatrix, levels: Levels) -> None:
        everything = slice(None)
        self.matrix = matrix
        self.levels = levels
        self.met_lo = self._met(levels.lo, everything)
        self.met_hi = self._met(levels.hi, everything)
        self.short_lo = self._short(levels.lo, levels.risk, everything)
        self.short_hi = self._short(levels.hi, levels.risk, everything)

    def move_to(self, levels: Levels) -> None:
        """Take over other levels of the same features."""
        old = self.levels
        changed = (levels.lo != old.lo) | (levels.hi != old.hi) | (levels.risk != old.risk)
        rows = np.flatnonzero(changed)
        self.levels = levels
        if not rows.size:
            return
        self.met_lo[rows] = self._met(levels.lo, rows)
        self.met_hi[rows] = self._met(levels.hi, rows)
        self.short_lo[rows] = self._short(levels.lo, levels.risk, rows)
        self.short_hi[rows] = self._short(levels.hi, levels.risk, rows)

    def _met(self, level: Floats, rows: slice | Integers) -> Floats:
        matrix = self.matrix
        met = np.minimum(level[rows, None], matrix.demand[rows])
        met /= matrix.divisor[rows]
        met *= matrix.points[rows]
        return met

    def _short(self, level: Floats, risk: Bools, rows: slice | Integers) -> Bools:
        # A feature that does not count has demand 0 and is never a whole level short.
        matrix = self.matrix
        short: Bools = (matrix.demand[rows] - level[rows, None]) >= _WHOLE_LEVEL
        short &= matrix.critical[rows] | risk[rows, None]
        return short

    def score_lo(self) -> Floats:
        """``(J,)``, the score at the low end, 0 … 100; 0 for a job without requirements."""
        total: Floats = self.met_lo.sum(axis=0)
        return total

    def score_hi(self) -> Floats:
        """``(J,)``, the score at the high end."""
        total: Floats = self.met_hi.sum(axis=0)
        return total

    def verdicts(self, score_lo: Floats, score_hi: Floats) -> Integers:
        """``(J,)``, positions in ``VERDICTS``."""
        least = self.matrix.threshold_pct - TOLERANCE
        ready = (score_lo >= least) & ~self.short_lo.any(axis=0)
        not_ready = (score_hi < least) | self.short_hi.any(axis=0)
        verdict = np.where(ready, READY, np.where(not_ready, NOT_READY, UNDETERMINED))
        return np.where(self.matrix.has_requirements, verdict, UNKNOWN)
