"""The cheapest sets of accommodations that make a job feasible: exact, in order, ties included.

A best-first search over partial sets finds the next level (cost, number) at which a set exists
from which nothing can be left out. The sets of that level are then listed in catalogue order:
position by position, an accommodation is taken if some set of the level still has it. Both rest on
a lower bound that never exceeds the truth (:mod:`reinteg_desk.scoring.prices`); only the time it
takes depends on how sharp that bound is (docs/adr/0015-accommodations-search.md).
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import count
from math import ceil, inf
from typing import NamedTuple

from reinteg_desk.scoring.partial_sets import Field, PartialSet
from reinteg_desk.scoring.prices import Relaxation
from reinteg_desk.scoring.shortfall import Remedy, Shortfall
from reinteg_desk.scoring.tracks import Part, PointPrices, Track

_SLACK = 1e-6
"""Room for rounding in the bound, so that it never asks too much."""


class Level(NamedTuple):
    """Total cost and number of a set."""

    cost: int
    number: int


class _Waiting(NamedTuple):
    """A partial set in the queue; a complete one has no node."""

    least: Level
    depth: int
    serial: int
    chosen: int
    node: PartialSet | None


def cheapest_sets(shortfall: Shortfall, remedies: Sequence[Remedy]) -> Iterator[tuple[int, ...]]:
    """The inclusion-minimal sets of remedies that make the job feasible, cheapest first.

    Order: total cost, then number, then catalogue positions as increasing lists. The search goes
    on only as far as sets are taken from the iterator.

    Args:
        shortfall: What is short; the job is not feasible yet, and is with all remedies.
        remedies: The accommodations that touch it, in catalogue order.

    Yields:
        Indices into ``remedies``, increasing.
    """
    return (tuple(_bits(chosen)) for chosen in _Search(shortfall, remedies).sets())


class _Search:
    """One search; see the module."""

    def __init__(self, shortfall: Shortfall, remedies: Sequence[Remedy]) -> None:
        self._shortfall = shortfall
        self._remedies = remedies
        self._target = shortfall.least - shortfall.earned
        self._serial = count()
        self._queue: list[_Waiting] = []
        self._found: list[int] = []
        self._is_past_first_level = False
        relaxation = Relaxation(shortfall, remedies)
        cheapest, bound = relaxation.cheapest()
        fewest = relaxation.fewest(ceil(bound - _SLACK), cheapest)
        self._prices = PointPrices(cheapest.per_point, fewest.per_point)
        self._per_cost = fewest.per_cost
        parts = [
            {bit: Part(remedies[bit].changes[n], cost[bit], number[bit]) for bit in cost}
            for n, (cost, number) in enumerate(zip(cheapest.shares, fewest.shares, strict=True))
        ]
        tracks = (
            Track(need, mine, self._prices)
            for need, mine in zip(shortfall.needs, parts, strict=True)
        )
        states = [track.first_state() for track in tracks]
        self._root = PartialSet(Field(remedies, fewest.per_cost), states)

    # --- levels, best first ---

    def sets(self) -> Iterator[int]:
        """The sets as bits."""
        listed: set[Level] = set()
        self._push(self._root.copy())
        while self._queue:
            waiting = heappop(self._queue)
            if waiting.node is not None:
                self._branch(waiting.node)
            elif waiting.least not in listed and self._is_minimal(waiting.chosen):
                listed.add(waiting.least)
                yield from self._sets_at(waiting.least, waiting.chosen)
                self._is_past_first_level = True

    def _push(self, node: PartialSet) -> None:
        if self._is_enough(node):
            self._wait(_level(node), node.chosen, None)
            return
        cost, number = self._least(node)
        if cost != inf:
            self._wait(Level(int(cost), int(number)), node.chosen, node)

    def _wait(self, least: Level, chosen: int, node: PartialSet | None) -> None:
        waiting = _Waiting(least, -chosen.bit_count(), next(self._serial), chosen, node)
        heappush(self._queue, waiting)

    def _branch(self, node: PartialSet) -> None:
        node = self._narrowed(node)
        bit = _decisive(node)
        if bit is not None:
            self._push(self._with(node.copy(), bit))
            self._push(node.leave_out(bit))

    # --- one level, in catalogue order ---

    def _sets_at(self, level: Level, witness: int) -> Iterator[int]:
        root = self._fitted(level, self._root.copy())
        for chosen in self._listed(level, root, witness):
            self._found.append(chosen)
            yield chosen

    def _listed(self, level: Level, node: PartialSet, witness: int) -> Iterator[int]:
        """The sets of a level below a node; ``witness`` is one of them."""
        if node.chosen == witness:
            yield witness
            return
        bit = node.open[0]
        for is_chosen in (True, False):
            child = node.copy()
            child = self._with(child, bit) if is_chosen else child.leave_out(bit)
            fitted = self._fitted(level, child)
            is_witnessed = bool(witness >> bit & 1) == is_chosen
            known = witness if is_witnessed else self._any_at(level, fitted.copy())
            if known is not None:
                yield from self._listed(level, fitted, known)

    def _any_at(self, level: Level, node: PartialSet) -> int | None:
        """Some set of a level below a node that is fitted to it, None where there is none."""
        stack = [node]
        while stack:
            node = stack.pop()
            if self._is_enough(node):
                if _level(node) == level and self._is_minimal(node.chosen):
                    return node.chosen
            elif not self._exceeds(level, node):
                node = self._narrowed(node)
                bit = _decisive(node)
                if bit is not None:
                    chosen = self._with(node.copy(), bit)
                    stack.append(self._fitted(level, node.leave_out(bit)))
                    stack.append(self._fitted(level, chosen))
        return None

    def _exceeds(self, level: Level, node: PartialSet) -> bool:
        cost_left, number_left = self._left(level, node)
        return cost_left < 0 or number_left < 0 or node.most_points < self._target - _SLACK

    def _left(self, level: Level, node: PartialSet) -> tuple[float, float]:
        """How far the bound of a node is below a level, in cost and in number."""
        if node.is_dead:
            return -inf, -inf
        cost = node.cost + node.least_cost + self._prices.cost * self._target
        number = node.count + node.least_number + self._prices.number * self._target
        number -= self._per_cost * (level.cost - node.cost)
        return level.cost + _SLACK - cost, level.number + _SLACK - number

    def _fitted(self, level: Level, node: PartialSet) -> PartialSet:
        """Decide on what can only be one way at a level: the other way, the bound exceeds it."""
        cost_left, number_left = self._left(level, node)
        if cost_left < 0 or number_left < 0:
            return node
        chosen, left_out = [], []
        for bit in node.open:
            rise = node.rise(bit)
            if rise.chosen_cost > cost_left or rise.chosen_number > number_left:
                left_out.append(bit)
            elif rise.without_cost > cost_left or rise.without_number > number_left:
                chosen.append(bit)
        for bit in left_out:
            node.leave_out(bit)
        for bit in chosen:
            if node.available >> bit & 1:  # not left out meanwhile as the last of a known set
                self._with(node, bit)
        return node

    # --- partial sets ---

    def _with(self, node: PartialSet, bit: int) -> PartialSet:
        """Choose a remedy, and leave out what would complete a set that is known.

        Nothing minimal holds another set.
        """
        node.choose(bit)
        for known in self._found:
            missing = known & ~node.chosen
            if missing & node.available == missing and missing.bit_count() == 1:
                node.leave_out(missing.bit_length() - 1)
        return node

    def _narrowed(self, node: PartialSet) -> PartialSet:
        """Leave out what no minimal set with these chosen can hold.

        Where a chosen accommodation only adds points, a minimal set scores less than what is
        needed plus the most that it adds; whatever leads past that is out of the question.
        """
        if not self._is_past_first_level:  # where every set is minimal
            return node
        ceiling = self._target + _least_worth(node, self._remedies) + _SLACK
        if ceiling == inf:
            return node
        spare = ceiling - node.least_points
        for bit in [bit for bit in node.open if node.rise(bit).more_points >= spare]:
            node.leave_out(bit)
        return node

    def _least(self, node: PartialSet) -> tuple[float, float]:
        """The least level that a node can become; infinite where nothing suffices."""
        if node.is_dead or node.most_points < self._target - _SLACK:
            return inf, inf
        more = node.least_cost + self._prices.cost * self._target
        cost = node.cost + max(0, ceil(more - _SLACK))
        return cost, self._least_number(node, cost)

    def _least_number(self, node: PartialSet, cost: float) -> int:
        """The least number that a node can become at a total cost."""
        more = node.least_number + self._prices.number * self._target
        more -= self._per_cost * (cost - node.cost)
        return node.count + max(1, ceil(more - _SLACK))

    def _is_enough(self, node: PartialSet) -> bool:
        return not node.is_dead and not node.blocking and node.points >= self._target

    def _is_minimal(self, chosen: int) -> bool:
        """Whether no remedy can be left out; fewer remedies never do more."""
        if not self._is_past_first_level:  # a smaller set would be at an earlier level
            return True
        for left_out in _bits(chosen):
            others = [self._remedies[bit] for bit in _bits(chosen & ~(1 << left_out))]
            if self._shortfall.is_ready(self._shortfall.changes_by(others)):
                return False
        return True


def _level(node: PartialSet) -> Level:
    return Level(node.cost, node.count)


def _decisive(node: PartialSet) -> int | None:
    """The remedy on which to decide next: the one whose both answers raise the bound most."""
    best, best_worth = None, -inf
    for bit in node.open:
        worth = node.rise(bit).worth
        if worth > best_worth:
            best, best_worth = bit, worth
    return best


def _least_worth(node: PartialSet, remedies: Sequence[Remedy]) -> float:
    """The least of what each chosen accommodation can be worth; infinite where it unblocks."""
    least = inf
    for bit in _bits(node.chosen):
        roles = [node.states[index].role(bit) for index in remedies[bit].changes]
        if not any(role.unblocks for role in roles):
            least = min(least, sum(role.most_points for role in roles))
    return least


def _bits(flags: int) -> list[int]:
    found = []
    while flags:
        low = flags & -flags
        found.append(low.bit_length() - 1)
        flags ^= low
    return found
