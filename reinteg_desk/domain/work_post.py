"""A work post as someone saw it: what it asks where it differs from the occupation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from reinteg_desk.domain.identifiers import FeatureId


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDemand:
    """One observed demand; None leaves the occupation's own value in place.

    Attributes:
        demand: Level 0 … 4, real; 0 removes the requirement.
        weight: Weighting factor ≥ 0, or None.
        critical: Whether it is essential, or None.
    """

    demand: float | None = None
    weight: float | None = None
    critical: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPost:
    """Observed demands of one work post."""

    observed_on: date | None = None
    demands: Mapping[FeatureId, PostDemand] = field(default_factory=dict)
