"""What a job falls short of, and what each accommodation does about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from reinteg_desk.domain.accommodation import Accommodation, AccommodationRow, Effect
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.scoring.matrix import TOLERANCE
from reinteg_desk.scoring.scores import Scores

_FULL = 1.0 - TOLERANCE
_TOP = float(LEVEL_MAX)


class Change(NamedTuple):
    """What accommodations together do to one feature, in levels.

    Additions come first, then the lowest cap (scoring definition).
    """

    lowered: float
    cap: float
    raised: float

    def with_also(self, other: "Change") -> "Change":
        """Both changes together, in any order."""
        return Change(
            min(_TOP, self.lowered + other.lowered),
            min(self.cap, other.cap),
            min(_TOP, self.raised + other.raised),
        )


NO_CHANGE = Change(0.0, _TOP, 0.0)


def change_of(row: AccommodationRow) -> Change:
    """The change that one row of the catalogue makes."""
    if row.effect is Effect.LOWER_DEMAND:
        return NO_CHANGE._replace(lowered=row.amount)
    if row.effect is Effect.CAP_DEMAND:
        return NO_CHANGE._replace(cap=row.amount)
    return NO_CHANGE._replace(raised=row.amount)


class Standing(NamedTuple):
    """How a feature stands: points it earns, its deficit in levels, whether it blocks."""

    points: float
    deficit: float
    blocked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One feature of one job for one person, before any change.

    Attributes:
        place: Position of the feature in instrument order.
        demand: Level required, above 0.
        capacity: Level the person can sustain at the low end.
        points: What the feature adds to the score when fully met, in percentage points.
        critical: Essential, or a limit of the kind "must not".
    """

    place: int
    demand: float
    capacity: float
    points: float
    critical: bool

    def after(self, change: Change) -> Standing:
        """How the feature stands after a change; its weight stays that of before."""
        demand = min(max(0.0, self.demand - change.lowered), change.cap)
        capacity = min(_TOP, self.capacity + change.raised)
        fit = 1.0 if demand <= 0 else min(capacity, demand) / demand
        deficit = max(0.0, demand - capacity)
        return Standing(self.points * fit, deficit, self.critical and deficit >= _FULL)


@dataclass(frozen=True, slots=True)
class Remedy:
    """An accommodation that does something about a shortfall.

    Attributes:
        position: Its place in the catalogue.
        cost: Cost class.
        changes: Index of the need → what it changes there.
    """

    position: int
    cost: int
    changes: Mapping[int, Change]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """The features of one job that are short at ``lo``.

    Attributes:
        needs: The features with a deficit, in instrument order.
        earned: Percentage points of the features without one.
        least: The score from which the person counts as ready, with its tolerance.
    """

    needs: tuple[Need, ...]
    earned: float
    least: float

    def is_ready(self, changes: Sequence[Change]) -> bool:
        """Whether the verdict is ``ready`` after these changes, one per need."""
        standings = [need.after(each) for need, each in zip(self.needs, changes, strict=True)]
        score = self.earned + sum(each.points for each in standings)
        return score >= self.least and not any(each.blocked for each in standings)

    def changes_by(self, remedies: Sequence[Remedy]) -> list[Change]:
        """What these remedies do together, one change per need."""
        changes = [NO_CHANGE] * len(self.needs)
        for remedy in remedies:
            for index, change in remedy.changes.items():
                changes[index] = changes[index].with_also(change)
        return changes


def shortfall_of(scores: Scores) -> Shortfall:
    """The shortfall of a matrix that holds one job."""
    matrix, levels = scores.matrix, scores.levels
    demand, points = matrix.demand[:, 0], matrix.points[:, 0]
    critical = matrix.critical[:, 0] | levels.risk
    is_short = demand > levels.lo
    needs = tuple(
        Need(
            place=place,
            demand=float(demand[place]),
            capacity=float(levels.lo[place]),
            points=float(points[place]),
            critical=bool(critical[place]),
        )
        for place in np.flatnonzero(is_short).tolist()
    )
    return Shortfall(
        needs=needs,
        earned=float(points[~is_short].sum()),
        least=float(matrix.threshold_pct[0]) - TOLERANCE,
    )


def remedies_for(
    shortfall: Shortfall, catalogue: Sequence[Accommodation], features: Sequence[FeatureId]
) -> tuple[Remedy, ...]:
    """The accommodations that do something about a need, in catalogue order."""
    index_of = {features[need.place]: index for index, need in enumerate(shortfall.needs)}
    found = []
    for position, each in enumerate(catalogue):
        changes: dict[int, Change] = {}
        for row in each.rows:
            index = index_of.get(row.feature)
            if index is not None and _does_something(row, shortfall.needs[index]):
                changes[index] = changes.get(index, NO_CHANGE).with_also(change_of(row))
        if changes:
            found.append(Remedy(position, each.cost, changes))
    return tuple(found)


def _does_something(row: AccommodationRow, need: Need) -> bool:
    """Whether a row can ever change a need: a cap above the demand never does."""
    return row.amount < need.demand if row.effect is Effect.CAP_DEMAND else row.amount > 0
