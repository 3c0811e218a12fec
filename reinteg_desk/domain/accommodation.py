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


class AccommodationKind(StrEnum):
    """What kind of change an accommodation is."""

    AID = "aid"
    WORK_POST = "work_post"
    ORGANISATION = "organisation"
    WORKING_TIME = "working_time"
    TRAINING = "training"
    GUIDANCE = "guidance"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationSheet:
    """What people read about one accommodation, in one language.

    Attributes:
        accommodation_id: Id in the catalogue.
        title: Short name.
        description: One sentence.
        kind: What kind of change it is.
        kind_text: The same in words.
        cost: Cost class 0 … 3.
        cost_text: What the class means.
        lead_time_days: From … to, in days; an estimate.
        arranged_by: Who arranges it.
        paid_by: Who pays.
        source: The rule or practice it rests on.
        is_law: Whether that source is a rule of law (else it is practice).
    """

    accommodation_id: str
    title: str
    description: str
    kind: AccommodationKind
    kind_text: str
    cost: int
    cost_text: str
    lead_time_days: tuple[int, int]
    arranged_by: str
    paid_by: str
    source: str
    is_law: bool
