"""A score in figures, as screens and their sentences say it: whole, rounded down."""

import math

from reinteg_desk.scoring.matrix import TOLERANCE
from reinteg_desk.scoring.results import Score


def whole(percent: float) -> int:
    """A percentage rounded down, so that 79.6 never reads as a threshold of 80 that was reached."""
    return math.floor(percent + TOLERANCE)


def band_figures(score: Score) -> str:
    """A score from low to high; one figure where both ends read the same."""
    lo, hi = whole(score.lo), whole(score.hi)
    return f"{lo}" if lo == hi else f"{lo}\N{EN DASH}{hi}"
