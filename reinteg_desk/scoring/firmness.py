"""How firm a verdict is when the weights are opinions."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reinteg_desk.scoring.matrix import TOLERANCE, Floats, rounded, rounded_number
from reinteg_desk.scoring.results import Score
from reinteg_desk.scoring.scores import Scores

DEFAULT_DRAWS = 1_000
DEFAULT_SEED = 0
_SPREAD = 0.5
_JOBS_PER_BLOCK = 1_024


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """Factors ``exp(0.5 · z)``, ``(n, F)`` with columns in instrument order, same for every job.

    Source: Lahdelma & Salminen 2001 (SMAA), with the distribution of the scoring definition.
    """

    factors: Floats


@lru_cache(maxsize=4)
def weight_draws(features: int, draws: int = DEFAULT_DRAWS, seed: int = DEFAULT_SEED) -> Draws:
    """The draws for so many features; the same seed gives the same draws."""
    generator = np.random.Generator(np.random.PCG64(seed))
    factors = np.exp(_SPREAD * generator.standard_normal((draws, features)))
    factors.flags.writeable = False
    return Draws(factors)


def acceptability(scores: Scores, draws: Draws) -> Floats:
    """``(J,)``, share of the draws in which each job comes out ready, 0 … 1.

    0 where a critical feature is short at ``lo``; not a number where a job has no requirements.
    Jobs are worked through in blocks of 1,024, so that memory does not grow with their number.
    """
    matrix = scores.matrix
    shares = [
        _ready_share(scores, draws, slice(first, first + _JOBS_PER_BLOCK))
        for first in range(0, len(matrix), _JOBS_PER_BLOCK)
    ]
    share = np.concatenate([np.zeros(0), *shares])
    share[scores.short_lo.any(axis=0)] = 0.0
    share[~matrix.has_requirements] = np.nan
    return rounded(share)


def _ready_share(scores: Scores, draws: Draws, jobs: slice) -> Floats:
    matrix = scores.matrix
    total = draws.factors @ matrix.points[:, jobs]
    met = draws.factors @ scores.met_lo[:, jobs]
    # Multiplied out, so that a job without requirements needs no division by 0.
    ready = 100.0 * met >= (matrix.threshold_pct[jobs] - TOLERANCE) * total
    share: Floats = np.count_nonzero(ready, axis=0) / len(draws.factors)
    return share


def order_range(fit: Floats, weight: Floats) -> Score | None:
    """Least and greatest score when only the order of the weights is believed.

    The mean fit of the features above each cut, features sorted by weight, equal weights kept
    together (Salo & Hämäläinen's ordinal information; scoring definition).

    Args:
        fit: ``(F,)``, share of each requirement that is met, 0 … 1.
        weight: ``(F,)``, 0 where a feature does not count.

    Returns:
        Percentages; None where no feature counts.
    """
    order = np.argsort(-weight, kind="stable")
    order = order[weight[order] > 0]
    if not order.size:
        return None
    sorted_weight = weight[order]
    means = 100.0 * np.cumsum(fit[order]) / np.arange(1, order.size + 1)
    is_cut = np.append(sorted_weight[:-1] - sorted_weight[1:] > TOLERANCE, True)
    cuts = means[is_cut]
    return Score(lo=rounded_number(cuts.min()), hi=rounded_number(cuts.max()))
