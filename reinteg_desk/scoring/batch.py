"""Many persons at once: persons x jobs in blocks, with a memory that is stated beforehand.

With levels that are whole numbers, as the case format has them, a score is a sum of steps: for
each feature the points of every level the person reaches. Steps reached (0 or 1) times points per
step is one matrix product a block. Other levels are scored element by element, more slowly, with
the same results to 1e-9.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.scoring.matrix import DECIMALS, TOLERANCE, Bools, Floats, JobMatrix, rounded
from reinteg_desk.scoring.scores import READY, UNDETERMINED, UNKNOWN, Levels, Scores

DEFAULT_MEMORY_BYTES = 16 * 1024 * 1024
"""Memory of one block beside the inputs; small enough to stay near the processor's cache."""

_BYTES_PER_PAIR = 42
"""Two scores, a verdict, two counts and the masks of one person and one job, at their peak."""

_LEVELS = tuple(range(1, LEVEL_MAX + 1))

Small = npt.NDArray[np.int8]
Singles = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Population:
    """The capacities of P persons.

    Attributes:
        lo: ``(P, F)``, low ends, 0 … 4, features in instrument order; 0 where unassessed.
        hi: ``(P, F)``, high ends, 0 … 4; 4 where unassessed.
        risk: ``(P, F)``, limits of the kind "must not"; None where there are none.
    """

    lo: Floats
    hi: Floats
    risk: Bools | None = None

    def __post_init__(self) -> None:
        shapes = {self.lo.shape, self.hi.shape} | (
            set() if self.risk is None else {self.risk.shape}
        )
        if len(shapes) != 1 or self.lo.ndim != 2:  # noqa: PLR2004 - persons by features
            raise ValueError(f"arrays (P, F) of one shape are wanted, not {sorted(shapes)}")
        if not (self.lo >= 0).all() or not (self.lo <= self.hi).all() or self.hi.max() > LEVEL_MAX:
            raise ValueError("levels must keep 0 ≤ lo ≤ hi ≤ 4")

    def __len__(self) -> int:
        return int(self.lo.shape[0])

    def part(self, persons: slice) -> "Population":
        """Some of the persons."""
        risk = None if self.risk is None else self.risk[persons]
        return Population(lo=self.lo[persons], hi=self.hi[persons], risk=risk)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Block:
    """The results of consecutive persons.

    The arrays are the caller's to keep: the next block has its own. Where all levels of a block
    are points, both scores are one array.

    Attributes:
        first: Number of the first person, from 0.
        score_lo: ``(p, J)``, rounded to 1e-9; not a number where a job has no requirements.
        score_hi: ``(p, J)``, likewise.
        verdict: ``(p, J)``, positions in ``VERDICTS``.
    """

    first: int
    score_lo: Floats
    score_hi: Floats
    verdict: Small


def persons_per_block(jobs: int, memory_bytes: int = DEFAULT_MEMORY_BYTES) -> int:
    """How many persons a block holds: at least 1, at most what the memory allows."""
    return max(1, memory_bytes // (_BYTES_PER_PAIR * max(1, jobs)))


def score_population(
    matrix: JobMatrix, population: Population, *, memory_bytes: int = DEFAULT_MEMORY_BYTES
) -> Iterator[Block]:
    """Scores and verdicts of every person for every job, block by block.

    Nothing is kept between blocks: at any moment about ``memory_bytes`` are in use beside the
    inputs and what the caller keeps.

    Args:
        matrix: The jobs.
        population: The persons, features in the order of the matrix.
        memory_bytes: Memory of one block.

    Raises:
        ValueError: The features of both differ in number.
    """
    if population.lo.shape[1] != len(matrix.features):
        raise ValueError(f"{len(matrix.features)} features are wanted")
    steps = StepTable(matrix)
    size = persons_per_block(len(matrix), memory_bytes)
    for first in range(0, len(population), size):
        part = population.part(slice(first, first + size))
        scorer = steps.score if _is_whole(part) else _score_one_by_one
        yield scorer(matrix, part, first)


def _is_whole(population: Population) -> bool:
    return bool((population.lo % 1 == 0).all() and (population.hi % 1 == 0).all())


class StepTable:
    """The points that each level of each feature adds for each job.

    Args:
        matrix: The jobs.
    """

    def __init__(self, matrix: JobMatrix) -> None:
        reached = [np.minimum(level, matrix.demand) / matrix.divisor for level in (0, *_LEVELS)]
        points = [matrix.points * (b - a) for a, b in pairwise(reached)]
        enough = np.ceil(matrix.demand - 1 + TOLERANCE)
        counts = matrix.demand > 0
        # The level from which a feature no longer blocks; 0: it never does.
        self._points: Floats = np.concatenate(points)
        self._critical = _at_levels(enough, matrix.critical)
        self._other = _at_levels(enough, counts & ~matrix.critical)
        self._needed = self._critical.sum(axis=0)

    def score(self, matrix: JobMatrix, population: Population, first: int) -> Block:
        """One block of persons with whole levels."""
        low, high = _steps(population.lo), _steps(population.hi)
        score_lo = low @ self._points
        blocked_lo = self._is_blocked(low, population.risk)
        score_hi, blocked_hi = score_lo, blocked_lo
        if (population.lo != population.hi).any():
            score_hi = high @ self._points
            blocked_hi = self._is_blocked(high, population.risk)
        return _block(matrix, first, (score_lo, score_hi), (blocked_lo, blocked_hi))

    def _is_blocked(self, steps: Floats, risk: Bools | None) -> Bools:
        reached = steps.astype(np.float32)
        short: Singles = self._needed - reached @ self._critical
        if risk is not None and risk.any():
            at_risk = np.tile(risk, (1, len(_LEVELS))).astype(np.float32)
            short += (at_risk * (1 - reached)) @ self._other
        blocked: Bools = short > 0.5  # noqa: PLR2004 - counts held as floats
        return blocked


def _at_levels(enough: Floats, which: Bools) -> Singles:
    """``(4F, J)``, 1 at the level from which a feature is enough, levels one after the other."""
    return np.concatenate([((enough == level) & which) for level in _LEVELS]).astype(np.float32)


def _steps(levels: Floats) -> Floats:
    """``(p, 4F)``, which steps are reached, level by level."""
    return np.concatenate([levels >= level for level in _LEVELS], axis=1).astype(np.float64)


def _score_one_by_one(matrix: JobMatrix, population: Population, first: int) -> Block:
    """One block of persons with any levels."""
    shape = (len(population), len(matrix))
    lo, hi = np.empty(shape), np.empty(shape)
    blocked_lo, blocked_hi = np.empty(shape, dtype=np.bool_), np.empty(shape, dtype=np.bool_)
    risk = population.risk
    none = np.zeros(len(matrix.features), dtype=np.bool_)
    for row in range(len(population)):
        levels = Levels(
            lo=population.lo[row],
            hi=population.hi[row],
            risk=none if risk is None else risk[row],
        )
        scores = Scores(matrix, levels)
        lo[row], hi[row] = scores.score_lo(), scores.score_hi()
        blocked_lo[row] = scores.short_lo.any(axis=0)
        blocked_hi[row] = scores.short_hi.any(axis=0)
    return _block(matrix, first, (lo, hi), (blocked_lo, blocked_hi))


def _block(
    matrix: JobMatrix, first: int, scores: tuple[Floats, Floats], blocked: tuple[Bools, Bools]
) -> Block:
    lo, hi = scores
    least = matrix.threshold_pct - TOLERANCE
    ready = lo >= least
    ready &= ~blocked[0]
    not_ready = hi < least
    not_ready |= blocked[1]
    # Ready, undetermined and not ready are 0, 1 and 2, so that flags add up to the verdict.
    verdict = not_ready.view(np.int8) - ready.view(np.int8)
    verdict += UNDETERMINED
    unknown = ~matrix.has_requirements
    verdict[:, unknown] = UNKNOWN
    for values in {id(lo): lo, id(hi): hi}.values():
        np.round(values, DECIMALS, out=values)
        values[:, unknown] = np.nan
    return Block(first=first, score_lo=lo, score_hi=hi, verdict=verdict)


def ready_share(block: Block, employment: Floats, accessible: Bools | None = None) -> Floats:
    """``(p,)``, percent of the employment in accessible jobs for which each person is ready.

    Args:
        block: Results of some persons.
        employment: ``(J,)``, of the matrix.
        accessible: ``(p, J)`` or ``(J,)``, the jobs each can enter; None: all of them.
    """
    counted = block.verdict != UNKNOWN
    if accessible is not None:
        counted &= accessible
    people = counted @ employment
    ready = ((block.verdict == READY) & counted) @ employment
    share = 100.0 * ready / np.where(people > 0, people, 1.0)
    return rounded(np.where(people > 0, share, 0.0))
