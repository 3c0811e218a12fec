"""What a person can sustain, feature by feature, and how the assessor knows."""

from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.domain.identifiers import FeatureId


class CapacitySource(StrEnum):
    """Where a level comes from."""

    TOLD = "told"
    OBSERVED = "observed"
    TESTED = "tested"
    DOCUMENT = "document"


class CapacityKind(StrEnum):
    """What a limit means: cannot, must not, or can at a price."""

    CAPACITY = "capacity"
    RISK = "risk"
    TOLERANCE = "tolerance"


class Side(StrEnum):
    """The side of the body a limit holds for."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True, order=True)
class LevelRange:
    """An interval of levels ``lo … hi``, both inclusive, 0 … 4; a known level has ``lo == hi``."""

    lo: int
    hi: int

    def __post_init__(self) -> None:
        if not 0 <= self.lo <= self.hi <= 4:  # noqa: PLR2004 - the bounds of the instrument
            raise ValueError(f"not an interval of levels 0 … 4: {self.lo} … {self.hi}")

    @classmethod
    def point(cls, level: int) -> "LevelRange":
        """The interval that holds one level only."""
        return cls(level, level)

    @property
    def is_point(self) -> bool:
        """Whether the level is known exactly."""
        return self.lo == self.hi


UNASSESSED = LevelRange(0, 4)
"""A feature that nobody assessed: unknown, never "fine" and never "absent"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Levels on a good, a usual and a bad day; None where not recorded."""

    good: int | None = None
    usual: int | None = None
    bad: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """An assessed capacity of one feature.

    Attributes:
        feature: The feature.
        level: The level the person can sustain, as an interval.
        source: Where the level comes from, None where not recorded.
        kind: Capacity, risk or tolerance; None where not recorded (counts as capacity).
        reason: Why, in the assessor's words.
        side: Side of the body.
        days: Good, usual and bad day.
    """

    feature: FeatureId
    level: LevelRange
    source: CapacitySource | None = None
    kind: CapacityKind | None = None
    reason: str | None = None
    side: Side | None = None
    days: Days | None = None
