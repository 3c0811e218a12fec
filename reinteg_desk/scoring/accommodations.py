"""The smallest change that makes a job feasible: the best set of accommodations, and the next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice

import numpy as np

from reinteg_desk.domain.accommodation import Accommodation
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.scoring.cheapest_sets import cheapest_sets
from reinteg_desk.scoring.matrix import TOLERANCE, rounded_number
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.scoring.scores import VERDICTS, Levels, Scores
from reinteg_desk.scoring.shortfall import (
    NO_CHANGE,
    Change,
    Remedy,
    Shortfall,
    change_of,
    remedies_for,
    shortfall_of,
)

ALTERNATIVES_MAX = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationSet:
    """Accommodations that together make a job feasible, in catalogue order."""

    accommodations: tuple[str, ...]
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationAdvice:
    """The least that makes one job feasible.

    Attributes:
        code: The job.
        verdict: Its verdict before any accommodation.
        best: The best set: least cost, then fewest, then first in the catalogue; empty where the
            job is ready already, None where no set suffices.
        alternatives: The next sets from which nothing can be left out, in the same order.
        still_short: Features that stay short with the whole catalogue applied, blocking ones
            first, then by what they cost the score; empty where a set suffices.
    """

    code: OccupationCode
    verdict: Verdict
    best: AccommodationSet | None
    alternatives: tuple[AccommodationSet, ...] = ()
    still_short: tuple[FeatureId, ...] = ()


def advise(scores: Scores, catalogue: Sequence[Accommodation]) -> AccommodationAdvice:
    """The least that makes a job feasible for a person; exact.

    Accessibility, formal requirements and working time play no part.

    Args:
        scores: Scores for a matrix that holds the job alone; the job has requirements.
        catalogue: The accommodations to choose from; their positions decide ties.

    Raises:
        ValueError: The job has no requirements.
    """
    matrix = scores.matrix
    verdict = VERDICTS[int(scores.verdicts(scores.score_lo(), scores.score_hi())[0])]
    if verdict is Verdict.UNKNOWN:
        raise ValueError(f"no requirements: {matrix.codes[0]}")
    if verdict is Verdict.READY:
        nothing = AccommodationSet(accommodations=(), cost=0)
        return AccommodationAdvice(code=matrix.codes[0], verdict=verdict, best=nothing)
    shortfall = shortfall_of(scores)
    remedies = remedies_for(shortfall, catalogue, matrix.features)
    if not shortfall.is_ready(shortfall.changes_by(remedies)):
        short = still_short(shortfall, remedies, matrix.features)
        return AccommodationAdvice(
            code=matrix.codes[0], verdict=verdict, best=None, still_short=short
        )
    found = islice(cheapest_sets(shortfall, remedies), 1 + ALTERNATIVES_MAX)
    best, *others = (_set([remedies[index] for index in each], catalogue) for each in found)
    return AccommodationAdvice(
        code=matrix.codes[0], verdict=verdict, best=best, alternatives=tuple(others)
    )


def _set(remedies: Iterable[Remedy], catalogue: Sequence[Accommodation]) -> AccommodationSet:
    chosen = [catalogue[remedy.position] for remedy in remedies]
    return AccommodationSet(
        accommodations=tuple(each.accommodation_id for each in chosen),
        cost=sum(each.cost for each in chosen),
    )


def still_short(
    shortfall: Shortfall, remedies: Sequence[Remedy], features: Sequence[FeatureId]
) -> tuple[FeatureId, ...]:
    """What stays short with all remedies applied: blocking first, then by cost to the score."""
    changes = shortfall.changes_by(remedies)
    listed = []
    for need, change in zip(shortfall.needs, changes, strict=True):
        after = need.after(change)
        if after.deficit > TOLERANCE:
            cost = rounded_number(need.points - after.points)
            listed.append((not after.blocked, -cost, need.place))
    return tuple(features[place] for _, _, place in sorted(listed))


def accommodated(scores: Scores, chosen: Sequence[Accommodation]) -> Scores:
    """How one job stands with some accommodations in place.

    Demands and levels are the changed ones; features and weights stay those of before, and a
    feature whose demand is gone is fully met.

    Args:
        scores: Scores for a matrix that holds the job alone.
        chosen: The accommodations, in any order.
    """
    matrix, levels = scores.matrix, scores.levels
    demand, lo, hi = matrix.demand.copy(), levels.lo.copy(), levels.hi.copy()
    for place in np.flatnonzero(demand[:, 0] > 0).tolist():
        rows = [row for each in chosen for row in each.rows]
        mine = [change_of(row) for row in rows if row.feature == matrix.features[place]]
        change = reduce(Change.with_also, mine, NO_CHANGE)
        left = min(max(0.0, demand[place, 0] - change.lowered), change.cap)
        # A demand that is gone is met by anybody: full demand against full capacity.
        demand[place, 0] = left if left > 0 else LEVEL_MAX
        lo[place] = min(LEVEL_MAX, lo[place] + change.raised) if left > 0 else LEVEL_MAX
        hi[place] = min(LEVEL_MAX, hi[place] + change.raised) if left > 0 else LEVEL_MAX
    divisor = np.where(demand > 0, demand, 1.0)
    return Scores(
        replace(matrix, demand=demand, divisor=divisor), Levels(lo=lo, hi=hi, risk=levels.risk)
    )
