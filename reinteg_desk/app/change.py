"""What changed since the consultation before, and whether it is more than the margin of rating."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.identifiers import FeatureId

MARGIN_LEVELS = 1
"""A difference up to this many levels lies within the margin of rating.

Three experts who judged the same video-taped interview of a claimant agreed with an intra-class
correlation of 0.43 and 0.44, and a standard error of measurement of 24.6 and 19.4 points on a scale
of work capacity from 0 to 100 (RELY 1 and 2: Kunz et al. 2019, BMC Psychiatry 19:205,
doi:10.1186/s12888-019-2171-y). Five levels cut such a scale into steps of 25 points: the error is
about one level. So one step between two consultations can be the rater and not the person.

Status: derived. The studies rated work capacity as a whole, in mental disorders; the levels here
are written out in amounts and may do better, which nobody has measured.
"""


class Extent(StrEnum):
    """How much a feature differs from the consultation before."""

    SAME = "same"
    WITHIN_MARGIN = "within_margin"
    CHANGED = "changed"
    NEW = "new"
    NO_LONGER = "no_longer"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureChange:
    """One feature then and now; None where it was not assessed."""

    feature: FeatureId
    before: LevelRange | None
    now: LevelRange | None

    @property
    def distance_levels(self) -> int:
        """Levels between the nearest ends of the two intervals; positive where it is better now.

        0 where they overlap, or where one of them was not assessed.
        """
        if self.before is None or self.now is None:
            return 0
        return max(0, self.now.lo - self.before.hi) - max(0, self.before.lo - self.now.hi)

    @property
    def extent(self) -> Extent:
        """How much that is."""
        if self.before == self.now:
            return Extent.SAME
        if self.before is None:
            return Extent.NEW
        if self.now is None:
            return Extent.NO_LONGER
        apart = abs(self.distance_levels) > MARGIN_LEVELS
        return Extent.CHANGED if apart else Extent.WITHIN_MARGIN

    @property
    def is_better(self) -> bool:
        """Whether it is changed for the better."""
        return self.extent is Extent.CHANGED and self.distance_levels > 0

    @property
    def is_worse(self) -> bool:
        """Whether it is changed for the worse."""
        return self.extent is Extent.CHANGED and self.distance_levels < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSummary:
    """All features that were assessed then or now.

    Attributes:
        changes: In instrument order.
    """

    changes: tuple[FeatureChange, ...]

    @property
    def better(self) -> tuple[FeatureId, ...]:
        """Changed for the better, beyond the margin."""
        return tuple(each.feature for each in self.changes if each.is_better)

    @property
    def worse(self) -> tuple[FeatureId, ...]:
        """Changed for the worse, beyond the margin."""
        return tuple(each.feature for each in self.changes if each.is_worse)

    def of(self, extent: Extent) -> tuple[FeatureId, ...]:
        """The features of one extent."""
        return tuple(each.feature for each in self.changes if each.extent is extent)


def changes_since(
    before: Mapping[FeatureId, Capacity],
    now: Mapping[FeatureId, Capacity],
    features: Iterable[FeatureId],
) -> ChangeSummary:
    """What changed between two consultations.

    Args:
        before: Capacities of the consultation before.
        now: Capacities of this one.
        features: All features, in instrument order.
    """
    return ChangeSummary(
        changes=tuple(
            FeatureChange(
                feature=each,
                before=before[each].level if each in before else None,
                now=now[each].level if each in now else None,
            )
            for each in features
            if each in before or each in now
        )
    )
