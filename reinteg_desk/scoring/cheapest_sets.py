"""The cheapest sets of accommodations that make a job feasible: exact, in order, ties included.

A best-first search over partial sets finds the next level (cost, number) at which a set exists
from which nothing can be left out. The sets of that level are then listed in catalogue order:
position by position, an accommodation is taken if some set of the level still has it. Both rest on
a lower bound that never exceeds the truth (:mod:`reinteg_desk.scoring.prices`); only the time it
takes depends on how sharp that bound is.
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import count
from math import ceil, inf
from typing import NamedTuple

from reinteg_desk.scoring.prices import Relaxation
from reinteg_desk.scoring.shortfall import Remedy, Shortfall
from reinteg_desk.scoring.tracks import Part, PointPrices, State, Track

_SLACK = 1e-6
"""Room for rounding in the bound, so that it never asks too much."""

_HIGH_SIDE = 0.1
_NUMBER_SIDE = 0.1
_CUT = 99.0


class Level(NamedTuple):
    """Total cost and number of a set."""

    cost: int
    number: int


class _Node(NamedTuple):
    """A partial set: what is chosen and what may still be (bits), and how each feature stands."""

    chosen: int
    cost: int
    available: int
    states: tuple[State, ...]


class _Waiting(NamedTuple):
    """A partial set in the queue; a complete one has no node."""

    least: Level
    depth: int
    serial: int
    chosen: int
    node: _Node | None


class _Rise(NamedTuple):
    """How much a bound rises when a remedy is chosen, and when it is left out."""

    chosen_cost: float
    without_cost: float
    chosen_number: float
    without_number: float

    def worth(self) -> float:
        """What deciding brings: the lower of both sides, and a little of the higher."""
        chosen = self.chosen_cost + _NUMBER_SIDE * self.chosen_number
        without = self.without_cost + _NUMBER_SIDE * self.without_number
        return min(chosen, without) + _HIGH_SIDE * min(_CUT, max(chosen, without))


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
        states = tuple(track.first_state() for track in tracks)
        self._root = _Node(0, 0, (1 << len(remedies)) - 1, states)

    # --- levels, best first ---

    def sets(self) -> Iterator[int]:
        """The sets as bits."""
        listed: set[Level] = set()
        self._push(self._root)
        while self._queue:
            waiting = heappop(self._queue)
            if waiting.node is not None:
                self._branch(waiting.node)
            elif waiting.least not in listed and self._is_minimal(waiting.chosen):
                listed.add(waiting.least)
                yield from self._sets_at(waiting.least, waiting.chosen)
                self._is_past_first_level = True

    def _push(self, node: _Node) -> None:
        if self._is_enough(node):
            self._wait(self._level(node), node.chosen, None)
            return
        cost, number = self._least(node)
        if cost != inf:
            self._wait(Level(int(cost), int(number)), node.chosen, node)

    def _wait(self, least: Level, chosen: int, node: _Node | None) -> None:
        waiting = _Waiting(least, -chosen.bit_count(), next(self._serial), chosen, node)
        heappush(self._queue, waiting)

    def _branch(self, node: _Node) -> None:
        node = self._narrowed(node)
        bit = self._decisive(node)
        if bit is not None:
            self._push(self._with(node, bit))
            self._push(self._without(node, bit))

    # --- one level, in catalogue order ---

    def _sets_at(self, level: Level, witness: int) -> Iterator[int]:
        root = self._fitted(level, self._root)
        for chosen in self._listed(level, root, witness):
            self._found.append(chosen)
            yield chosen

    def _listed(self, level: Level, node: _Node, witness: int) -> Iterator[int]:
        """The sets of a level below a node; ``witness`` is one of them."""
        if node.chosen == witness:
            yield witness
            return
        bit = _lowest(node.available)
        has_it = bool(witness >> bit & 1)
        branches = (self._with(node, bit), has_it), (self._without(node, bit), not has_it)
        for child, is_witnessed in branches:
            fitted = self._fitted(level, child)
            known = witness if is_witnessed else self._any_at(level, fitted)
            if known is not None:
                yield from self._listed(level, fitted, known)

    def _any_at(self, level: Level, node: _Node) -> int | None:
        """Some set of a level below a node that is fitted to it, None where there is none."""
        stack = [node]
        while stack:
            node = stack.pop()
            if self._is_enough(node):
                if self._level(node) == level and self._is_minimal(node.chosen):
                    return node.chosen
            elif not self._exceeds(level, node):
                node = self._narrowed(node)
                bit = self._decisive(node)
                if bit is not None:
                    stack.append(self._fitted(level, self._without(node, bit)))
                    stack.append(self._fitted(level, self._with(node, bit)))
        return None

    def _exceeds(self, level: Level, node: _Node) -> bool:
        cost_left, number_left = self._left(level, node)
        most = sum(state.most_points for state in node.states)
        return cost_left < 0 or number_left < 0 or most < self._target - _SLACK

    def _left(self, level: Level, node: _Node) -> tuple[float, float]:
        """How far the bound of a node is below a level, in cost and in number."""
        cost = node.cost + sum(state.least_cost for state in node.states)
        number = node.chosen.bit_count() + sum(state.least_number for state in node.states)
        number += self._prices.number * self._target - self._per_cost * (level.cost - node.cost)
        cost += self._prices.cost * self._target
        return level.cost + _SLACK - cost, level.number + _SLACK - number

    def _fitted(self, level: Level, node: _Node) -> _Node:
        """Decide on what can only be one way at a level: the other way, the bound exceeds it."""
        cost_left, number_left = self._left(level, node)
        if cost_left < 0 or number_left < 0:
            return node
        chosen, left_out = [], []
        for bit in _bits(node.available):
            rise = self._rise(node, bit)
            if rise.chosen_cost > cost_left or rise.chosen_number > number_left:
                left_out.append(bit)
            elif rise.without_cost > cost_left or rise.without_number > number_left:
                chosen.append(bit)
        for bit in left_out:
            node = self._without(node, bit)
        for bit in chosen:
            node = self._with(node, bit)
        return node

    # --- nodes ---

    def _with(self, node: _Node, bit: int) -> _Node:
        remedy, states = self._remedies[bit], list(node.states)
        for index in remedy.changes:
            states[index] = states[index].move(bit).chosen
        rest = node.available & ~(1 << bit)
        chosen = _Node(node.chosen | 1 << bit, node.cost + remedy.cost, rest, tuple(states))
        return self._without_last_of_known(chosen)

    def _without(self, node: _Node, bit: int) -> _Node:
        states = list(node.states)
        for index in self._remedies[bit].changes:
            states[index] = states[index].move(bit).without
        return node._replace(available=node.available & ~(1 << bit), states=tuple(states))

    def _without_last_of_known(self, node: _Node) -> _Node:
        """Leave out what would complete a set that is known: nothing minimal holds another set."""
        for known in self._found:
            missing = known & ~node.chosen
            if missing & node.available == missing and missing.bit_count() == 1:
                node = self._without(node, _lowest(missing))
        return node

    def _narrowed(self, node: _Node) -> _Node:
        """Leave out what no minimal set with these chosen can hold.

        Where a chosen accommodation only adds points, a minimal set scores less than what is
        needed plus the most that it adds; whatever leads past that is out of the question.
        """
        if not self._is_past_first_level:  # where every set is minimal
            return node
        ceiling = self._target + self._least_worth(node) + _SLACK
        if ceiling == inf:
            return node
        sure = sum(state.least_points for state in node.states)
        for bit in _bits(node.available):
            more = (
                node.states[index].move(bit).chosen.least_points - node.states[index].least_points
                for index in self._remedies[bit].changes
            )
            if sure + sum(more) >= ceiling:
                node = self._without(node, bit)
        return node

    def _least_worth(self, node: _Node) -> float:
        """The least of what each chosen accommodation can be worth; infinite where it unblocks."""
        least = inf
        for bit in _bits(node.chosen):
            roles = [node.states[index].role(bit) for index in self._remedies[bit].changes]
            if not any(role.unblocks for role in roles):
                least = min(least, sum(role.most_points for role in roles))
        return least

    def _decisive(self, node: _Node) -> int | None:
        """The remedy on which to decide next: the one whose both answers raise the bound most."""
        best, best_worth = None, -inf
        for bit in _bits(node.available):
            if any(not node.states[index].saturated for index in self._remedies[bit].changes):
                worth = self._rise(node, bit).worth()
                if worth > best_worth:
                    best, best_worth = bit, worth
        return best

    def _rise(self, node: _Node, bit: int) -> "_Rise":
        """How much deciding on a remedy raises the bound."""
        remedy = self._remedies[bit]
        chosen_cost, without_cost = float(remedy.cost), 0.0
        chosen_number, without_number = 1.0 + self._per_cost * remedy.cost, 0.0
        for index in remedy.changes:
            move = node.states[index].move(bit)
            chosen_cost += move.chosen_cost
            without_cost += move.without_cost
            chosen_number += move.chosen_number
            without_number += move.without_number
        return _Rise(chosen_cost, without_cost, chosen_number, without_number)

    def _level(self, node: _Node) -> Level:
        return Level(node.cost, node.chosen.bit_count())

    def _least(self, node: _Node) -> tuple[float, float]:
        """The least level that a node can become; infinite where nothing suffices."""
        if sum(state.most_points for state in node.states) < self._target - _SLACK:
            return inf, inf
        more = sum(state.least_cost for state in node.states)
        if more == inf:
            return inf, inf
        more += self._prices.cost * self._target
        cost = node.cost + max(0, ceil(more - _SLACK))
        return cost, self._least_number(node, cost)

    def _least_number(self, node: _Node, cost: float) -> int:
        """The least number that a node can become at a total cost."""
        more = sum(state.least_number for state in node.states)
        more += self._prices.number * self._target - self._per_cost * (cost - node.cost)
        return node.chosen.bit_count() + max(1, ceil(more - _SLACK))

    def _is_enough(self, node: _Node) -> bool:
        if any(state.blocked for state in node.states):
            return False
        return sum(state.points for state in node.states) >= self._target

    def _is_minimal(self, chosen: int) -> bool:
        """Whether no remedy can be left out; fewer remedies never do more."""
        if not self._is_past_first_level:  # a smaller set would be at an earlier level
            return True
        for left_out in _bits(chosen):
            others = [self._remedies[bit] for bit in _bits(chosen & ~(1 << left_out))]
            if self._shortfall.is_ready(self._shortfall.changes_by(others)):
                return False
        return True


def _bits(flags: int) -> list[int]:
    found = []
    while flags:
        low = flags & -flags
        found.append(low.bit_length() - 1)
        flags ^= low
    return found


def _lowest(flags: int) -> int:
    return (flags & -flags).bit_length() - 1
