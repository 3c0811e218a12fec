"""One feature under accommodations: where it stands, and the least that more points can cost.

Every accommodation is split into one part per feature, which carries a share of its cost and of
its number. What the parts of one feature can still reach is relaxed to a concave hull; the hulls
of all features together bound from below what a set still has to cost (a multiple-choice knapsack,
relaxed).
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from reinteg_desk.scoring.shortfall import NO_CHANGE, Change, Need, Standing

SLACK = 1e-7
"""Room for rounding in the relaxation, so that it never asks too much."""

_NOTHING = 1e-12


class Segment(NamedTuple):
    """A stretch of a hull: so many points at this price each."""

    price: float
    points: float


class Hull(NamedTuple):
    """What a feature can still earn: points at the start, then more at a price.

    The start lifts the block of an essential feature; its price is infinite where nothing can.
    """

    start_price: float
    start_points: float
    segments: tuple[Segment, ...]


class Part(NamedTuple):
    """What one or more accommodations do to one feature, and the shares that they carry."""

    change: Change
    cost: float
    number: float


_LOST = Hull(inf, 0.0, ())


class Track:
    """One feature and the parts that touch it, by accommodation.

    Args:
        need: The feature.
        parts: Bit of the accommodation → its part here.
    """

    def __init__(self, need: Need, parts: dict[int, Part]) -> None:
        self.need = need
        self.parts = parts
        self._options: dict[int, tuple[Part, ...]] = {}
        self._states: dict[tuple[int, Change], State] = {}
        self._standings: dict[Change, Standing] = {}
        self._gains: dict[tuple[int, Change], float] = {}

    def state(self, available: int, change: Change = NO_CHANGE) -> "State":
        """The feature after a change, with these accommodations still to choose from (bits)."""
        key = (available, change)
        found = self._states.get(key)
        if found is None:
            found = self._states[key] = State(self, available, change)
        return found

    def after(self, change: Change) -> Standing:
        """How the feature stands after a change."""
        found = self._standings.get(change)
        if found is None:
            found = self._standings[change] = self.need.after(change)
        return found

    def gain(self, bit: int, change: Change) -> float:
        """Points that an accommodation adds on top of a change."""
        found = self._gains.get((bit, change))
        if found is None:
            more = self.after(change.with_also(self.parts[bit].change)).points
            found = self._gains[bit, change] = more - self.after(change).points
        return found

    def options(self, available: int) -> tuple[Part, ...]:
        """Every change the available parts can make together, at its least shares."""
        found = self._options.get(available)
        if found is None:
            parts = (part for bit, part in self.parts.items() if available >> bit & 1)
            found = self._options[available] = _together(parts)
        return found


class State:
    """One feature after a change, with some accommodations still to choose from.

    Attributes:
        points: Percentage points it earns.
        blocked: Whether it blocks the job.
        saturated: Whether nothing is short any more.
        cost_hull: What more points cost.
        number_hull: How many accommodations more points take.
    """

    __slots__ = (
        "available", "blocked", "change", "cost_hull", "number_hull", "points", "saturated",
        "track",
    )  # fmt: skip

    def __init__(self, track: Track, available: int, change: Change) -> None:
        self.track = track
        self.available = available
        self.change = change
        after = track.after
        standing = after(change)
        self.points = standing.points
        self.blocked = standing.blocked
        self.saturated = standing.deficit <= 0
        reached = [
            (option, after(change.with_also(option.change))) for option in track.options(available)
        ]
        open_options = [(option, to.points) for option, to in reached if not to.blocked]
        self.cost_hull = _hull([(option.cost, points) for option, points in open_options])
        self.number_hull = _hull([(option.number, points) for option, points in open_options])

    def leave_out(self, bit: int) -> "State":
        """The feature once an accommodation is out of the question."""
        return self.track.state(self.available & ~(1 << bit), self.change)

    def choose(self, bit: int) -> "State":
        """The feature once an accommodation is chosen."""
        change = self.change.with_also(self.track.parts[bit].change)
        return self.track.state(self.available & ~(1 << bit), change)

    def gain(self, bit: int) -> float:
        """Points that an accommodation adds here and now."""
        return self.track.gain(bit, self.change)


def least_price(hulls: Sequence[Hull], target: float) -> float:
    """A lower bound on the price of earning ``target`` points; infinite where nothing suffices."""
    price = sum(hull.start_price for hull in hulls)
    gap = target - SLACK - sum(hull.start_points for hull in hulls)
    if gap <= 0 or price == inf:
        return price
    for segment in sorted(segment for hull in hulls for segment in hull.segments):
        if segment.points >= gap:
            return price + segment.price * gap
        price += segment.price * segment.points
        gap -= segment.points
    return inf


def _together(parts: Iterable[Part]) -> tuple[Part, ...]:
    found = {NO_CHANGE: (0.0, 0.0)}
    for part in parts:
        for change, (cost, number) in tuple(found.items()):
            both = change.with_also(part.change)
            old_cost, old_number = found.get(both, (inf, inf))
            found[both] = (min(old_cost, cost + part.cost), min(old_number, number + part.number))
    return tuple(Part(change, cost, number) for change, (cost, number) in found.items())


def _hull(options: Iterable[tuple[float, float]]) -> Hull:
    """The concave hull of (price, points), from the cheapest on."""
    corners: list[tuple[float, float]] = []
    for price, points in sorted(options, key=lambda each: (each[0], -each[1])):
        if corners and points <= corners[-1][1] + _NOTHING:
            continue
        new = (price, points)
        while len(corners) > 1 and _slope(corners[-2], new) >= _slope(corners[-2], corners[-1]):
            corners.pop()
        corners.append(new)
    if not corners:
        return _LOST
    steps = pairwise(corners)
    segments = (Segment(1 / _slope(left, right), right[1] - left[1]) for left, right in steps)
    return Hull(corners[0][0], corners[0][1], tuple(segments))


def _slope(left: tuple[float, float], right: tuple[float, float]) -> float:
    return (right[1] - left[1]) / (right[0] - left[0])
