"""The list of features that serves both sides: what a person can do, what a job requires."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from reinteg_desk.domain.identifiers import FeatureId

LEVEL_MIN = 0
LEVEL_MAX = 4
"""Levels run 0 … 4 on both sides (instrument definition)."""


class Group(StrEnum):
    """The groups of features, in instrument order."""

    MENTAL = "mental"
    SOCIAL = "social"
    COMMUNICATION = "communication"
    SENSORY = "sensory"
    DYNAMIC = "dynamic"
    STATIC = "static"
    ENVIRONMENT = "environment"
    WORKING_TIME = "working_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One feature: an id, its group and the codes that point at other systems.

    Attributes:
        feature_id: The fixed id.
        group: The group it is listed in.
        icf: ICF codes as pointers; their titles are not carried over.
        onet: O*NET element ids whose values an import averages for this feature.
    """

    feature_id: FeatureId
    group: Group
    icf: tuple[str, ...]
    onet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """The features in instrument order, with the version of their texts."""

    version: str
    features: tuple[Feature, ...]
    _positions: dict[FeatureId, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        positions = {each.feature_id: n for n, each in enumerate(self.features)}
        object.__setattr__(self, "_positions", positions)

    def __contains__(self, feature: object) -> bool:
        return feature in self._positions

    def __iter__(self) -> Iterator[Feature]:
        return iter(self.features)

    def __len__(self) -> int:
        return len(self.features)

    @property
    def ids(self) -> tuple[FeatureId, ...]:
        """The feature ids in instrument order."""
        return tuple(each.feature_id for each in self.features)

    def position(self, feature: FeatureId) -> int:
        """The place of a feature in instrument order, from 0; KeyError for an unknown id."""
        return self._positions[feature]

    def feature(self, feature: FeatureId) -> Feature:
        """The feature with this id; KeyError for an unknown id."""
        return self.features[self._positions[feature]]

    def group(self, group: Group) -> tuple[Feature, ...]:
        """The features of one group, in instrument order."""
        return tuple(each for each in self.features if each.group is group)
