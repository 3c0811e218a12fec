"""Accommodations: changes to the work or to what a person can do that make a job feasible."""

from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.domain.identifiers import FeatureId

COST_CLASS_MAX = 3
"""Cost classes run 0 (no cost) … 3 (a large investment or a lasting cost)."""


class Effect(StrEnum):
    """What one row of the catalogue changes."""

    LOWER_DEMAND = "lower_demand"
    CAP_DEMAND = "cap_demand"
    RAISE_CAPACITY = "raise_capacity"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationRow:
    """One change: ``amount`` in levels, 0 … 4 (for a cap: the level that is left at most)."""

    feature: FeatureId
    effect: Effect
    amount: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation:
    """One accommodation; all its rows apply together.

    Attributes:
        accommodation_id: Id in the catalogue.
        cost: Cost class 0 … 3.
        rows: Its changes, at least one, also several on one feature.
    """

    accommodation_id: str
    cost: int
    rows: tuple[AccommodationRow, ...]
