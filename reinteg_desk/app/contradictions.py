"""Pairs of levels that people rarely combine: data that raises a question, never a verdict."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reinteg_desk.app.document_reader import Node, fields, integer, items, text
from reinteg_desk.app.instrument_texts import bound
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One half of a pair: a feature, and the levels for which the pair speaks."""

    feature: FeatureId
    levels: LevelRange

    def holds_for(self, capacities: Mapping[FeatureId, Capacity]) -> bool:
        """Whether the feature was assessed and its whole interval lies inside these levels."""
        capacity = capacities.get(self.feature)
        if capacity is None:
            return False
        level = capacity.level
        return self.levels.lo <= level.lo and level.hi <= self.levels.hi


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two levels that seem to contradict each other, and what to ask about it.

    Attributes:
        contradiction_id: Names the pair, also where its answer is kept.
        low: The half with the low level.
        high: The half with the high level.
        question: language → the question to the assessor.
    """

    contradiction_id: str
    low: Half
    high: Half
    question: Mapping[str, str]

    @property
    def features(self) -> tuple[FeatureId, FeatureId]:
        """The two features, the low one first."""
        return self.low.feature, self.high.feature


def contradictions_in(
    capacities: Mapping[FeatureId, Capacity], known: tuple[Contradiction, ...]
) -> tuple[Contradiction, ...]:
    """The pairs that hold for these capacities, in the order of the data.

    An unassessed feature never contradicts; an interval does only where all of it does.
    """
    return tuple(
        each for each in known if each.low.holds_for(capacities) and each.high.holds_for(capacities)
    )


def parse_contradictions(data: object, instrument: Instrument) -> tuple[Contradiction, ...]:
    """The pairs of ``contradictions.toml``.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind, a feature that does not
            exist, a feature paired with itself, an id or a pair of features that stands twice.
    """
    nodes = fields(Node(data), required=("pair",))
    pairs = tuple(_pair(node, instrument) for node in items(nodes["pair"]))
    ids: set[str] = set()
    features: set[frozenset[FeatureId]] = set()
    for each in pairs:
        both = frozenset(each.features)
        if each.contradiction_id in ids or both in features or len(both) == 1:
            raise trouble("instrument.pair_twice", place="pair", found=each.contradiction_id)
        ids.add(each.contradiction_id)
        features.add(both)
    return pairs


def _pair(node: Node, instrument: Instrument) -> Contradiction:
    nodes = fields(node, required=("id", "low", "high", *LANGUAGES))
    return Contradiction(
        contradiction_id=text(nodes["id"]),
        low=_half(nodes["low"], instrument, "at_most"),
        high=_half(nodes["high"], instrument, "at_least"),
        question=MappingProxyType({each: bound(text(nodes[each])) for each in LANGUAGES}),
    )


def _half(node: Node, instrument: Instrument, bound: str) -> Half:
    nodes = fields(node, required=("feature", bound))
    feature = FeatureId(text(nodes["feature"]))
    if feature not in instrument:
        raise trouble("instrument.unknown_feature", place=nodes["feature"].path, found=feature)
    level = integer(nodes[bound], LEVEL_MIN, LEVEL_MAX)
    low_half = bound == "at_most"
    levels = LevelRange(LEVEL_MIN, level) if low_half else LevelRange(level, LEVEL_MAX)
    return Half(feature=feature, levels=levels)
