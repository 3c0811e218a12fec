"""What can be measured at a work post, and which demand level that is by the level texts."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

from reinteg_desk.app.document_reader import Node, fields, items, mapping, number, refuse, text
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, Instrument

Amounts = Mapping[str, float]
"""Quantity → amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """Something to measure, in one unit.

    Attributes:
        quantity_id: Its id, which case files keep.
        steps: Amounts to pick from, in order.
        names: Language → what it is called, with the unit.
    """

    quantity_id: str
    steps: tuple[float, ...]
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """What it is called in a language, Dutch where there is no name in it."""
        return self.names.get(language) or self.names[LANGUAGES[0]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The amounts that stay within a level; both ends belong to it unless said otherwise."""

    lowest: float = -inf
    highest: float = inf
    highest_excluded: bool = False

    def holds(self, amount: float) -> bool:
        """Whether an amount stays within."""
        below = amount < self.highest if self.highest_excluded else amount <= self.highest
        return self.lowest <= amount and below


Way = Mapping[str, Limit]
"""Quantity → limit; all of them have to hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureQuantities:
    """What can be measured for one feature.

    Attributes:
        quantities: What there is to measure, in the order of the data.
        levels: One entry a level from 0, without the highest: the ways to stay within it; none
            where amounts do not tell that level.
    """

    quantities: tuple[Quantity, ...]
    levels: tuple[tuple[Way, ...], ...]

    def level_of(self, amounts: Amounts) -> LevelRange | None:
        """The lowest level that covers what was measured, an interval where more would tell.

        Args:
            amounts: What is known; quantities that are not in the data count for nothing.

        Returns:
            None where nothing is known that tells a level.
        """
        known = {each.quantity_id for each in self.quantities} & set(amounts)
        if not known:
            return None
        lo = self._covered(amounts, unknown_holds=True)
        return LevelRange(lo, max(lo, self._covered(amounts, unknown_holds=False)))

    def _covered(self, amounts: Amounts, *, unknown_holds: bool) -> int:
        for level, ways in enumerate(self.levels):
            if any(_holds(way, amounts, unknown_holds=unknown_holds) for way in ways):
                return level
        return LEVEL_MAX


def _holds(way: Way, amounts: Amounts, *, unknown_holds: bool) -> bool:
    return all(
        limit.holds(amounts[name]) if name in amounts else unknown_holds
        for name, limit in way.items()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantities:
    """All that can be measured.

    Attributes:
        version: Of the data.
        source: Where the limits come from.
        features: Feature → what can be measured for it.
    """

    version: str
    source: str
    features: Mapping[FeatureId, FeatureQuantities]


def parse_quantities(data: object, instrument: Instrument) -> Quantities:
    """What ``quantities.toml`` holds.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind.
    """
    top = fields(Node(data), required=("source", "version", "status", "unit", "levels"))
    units = {
        name: _quantity(name, top["unit"].child(name, value))
        for name, value in mapping(top["unit"]).items()
    }
    found: dict[FeatureId, FeatureQuantities] = {}
    for name, value in mapping(top["levels"]).items():
        here = top["levels"].child(name, value)
        if name not in instrument:
            raise trouble("instrument.unknown_feature", place=here.path, found=name)
        found[FeatureId(name)] = _feature(here, units)
    return Quantities(version=text(top["version"]), source=text(top["source"]), features=found)


def _quantity(name: str, node: Node) -> Quantity:
    parts = fields(node, required=("steps", *LANGUAGES))
    steps = tuple(number(each, -inf) for each in items(parts["steps"]))
    if list(steps) != sorted(set(steps)) or not steps:
        raise refuse(parts["steps"], "1, 2, 3 …")
    return Quantity(
        quantity_id=name,
        steps=steps,
        names={language: text(parts[language]) for language in LANGUAGES},
    )


def _feature(node: Node, units: Mapping[str, Quantity]) -> FeatureQuantities:
    nodes = items(node)
    if len(nodes) != LEVEL_MAX:
        raise trouble(
            "instrument.levels", place=node.path, found=len(nodes), allowed=str(LEVEL_MAX)
        )
    levels = tuple(tuple(_way(each, units) for each in items(ways)) for ways in nodes)
    named = dict.fromkeys(name for ways in levels for way in ways for name in way)
    return FeatureQuantities(quantities=tuple(units[name] for name in named), levels=levels)


def _way(node: Node, units: Mapping[str, Quantity]) -> dict[str, Limit]:
    limits = {}
    for name, value in mapping(node).items():
        here = node.child(name, value)
        if name not in units:
            raise refuse(here, ", ".join(units))
        limits[name] = _limit(here)
    return limits


def _limit(node: Node) -> Limit:
    if isinstance(node.value, list):
        lowest, highest = (number(each, -inf) for each in items(node))
        return Limit(lowest=lowest, highest=highest)
    if isinstance(node.value, str):
        return _worded_limit(node)
    return Limit(highest=number(node, -inf))


def _worded_limit(node: Node) -> Limit:
    words = text(node)
    try:
        if words.startswith(">="):
            return Limit(lowest=float(words[2:]))
        if words.startswith("<"):
            return Limit(highest=float(words[1:]), highest_excluded=True)
    except ValueError:
        pass
    raise refuse(node, '2, "<2", ">=2", [1, 2]')
