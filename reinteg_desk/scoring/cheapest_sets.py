"""The cheapest sets of accommodations that make a job feasible: exact, best first.

Sets grow one accommodation at a time and wait in a queue ordered by (cost, number, positions),
where an unfinished set counts for the least it can still become (:mod:`..hulls`). That least never
exceeds the truth, so what leaves the queue complete is the next best set, ties included.
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import count
from math import ceil, inf
from typing import NamedTuple

from reinteg_desk.scoring.hulls import SLACK, Part, State, Track, least_price
from reinteg_desk.scoring.shortfall import NO_CHANGE, Remedy, Shortfall

_OTHER_WORTH = 0.1
_LEAST_WORTH = 1e-12


class _Key(NamedTuple):
    """What a set is ordered by; for one that still grows, the least it can become."""

    cost: int
    number: int
    positions: tuple[int, ...]


class _Node(NamedTuple):
    """A set (bits), what it costs, what may still be added (bits), and how each feature stands.

    A set that is complete has no states.
    """

    key: _Key
    serial: int
    chosen: int
    cost: int
    available: int
    states: tuple[State, ...]


def cheapest_sets(shortfall: Shortfall, remedies: Sequence[Remedy]) -> Iterator[tuple[int, ...]]:
    """The inclusion-minimal sets of remedies that make the job feasible, cheapest first.

    Order: total cost, then number, then catalogue positions as increasing lists. The search goes
    on only as far as sets are taken from the iterator.

    Args:
        shortfall: What is short; not feasible yet.
        remedies: The accommodations that touch it, in catalogue order.

    Yields:
        Indices into ``remedies``, increasing.
    """
    return _Search(shortfall, remedies).sets()


class _Search:
    """One search; see the module."""

    def __init__(self, shortfall: Shortfall, remedies: Sequence[Remedy]) -> None:
        self._shortfall = shortfall
        self._remedies = remedies
        self._target = shortfall.least - shortfall.earned
        self._serial = count()
        self._queue: list[_Node] = []

    def sets(self) -> Iterator[tuple[int, ...]]:
        everything = (1 << len(self._remedies)) - 1
        self._push(0, 0, everything, self._first_states())
        while self._queue:
            node = heappop(self._queue)
            if node.states:
                self._branch(node)
            else:
                yield node.key.positions

    def _first_states(self) -> tuple[State, ...]:
        parts: list[dict[int, Part]] = [{} for _ in self._shortfall.needs]
        for bit, remedy in enumerate(self._remedies):
            for index, share in self._shares(remedy).items():
                parts[index][bit] = Part(remedy.changes[index], remedy.cost * share, share)
        tracks = map(Track, self._shortfall.needs, parts)
        return tuple(track.state(sum(1 << bit for bit in track.parts)) for track in tracks)

    def _shares(self, remedy: Remedy) -> dict[int, float]:
        """How a remedy is divided over its features: by what it does there.

        Any division keeps the bound valid; this one keeps it close.
        """
        worth = {}
        for index, change in remedy.changes.items():
            need = self._shortfall.needs[index]
            gain = need.after(change).points - need.after(NO_CHANGE).points
            worth[index] = gain + _OTHER_WORTH * need.points + _LEAST_WORTH
        total = sum(worth.values())
        return {index: each / total for index, each in worth.items()}

    def _branch(self, node: _Node) -> None:
        """Put back the node with one more remedy chosen, and with that one left out."""
        bit = self._most_pressing(node)
        if bit is None:
            return
        remedy = self._remedies[bit]
        chosen, without = list(node.states), list(node.states)
        for index in remedy.changes:
            chosen[index] = node.states[index].choose(bit)
            without[index] = node.states[index].leave_out(bit)
        rest = node.available & ~(1 << bit)
        self._push(node.chosen | 1 << bit, node.cost + remedy.cost, rest, tuple(chosen))
        self._push(node.chosen, node.cost, rest, tuple(without))

    def _most_pressing(self, node: _Node) -> int | None:
        """The remedy to decide on next.

        Where something blocks: one for the blocked feature with the fewest ways out. Else the one
        that adds most; taken in falling order, what is chosen stays needed.
        """
        blocked = [state for state in node.states if state.blocked]
        if blocked:
            tight = min(blocked, key=lambda state: state.available.bit_count())
            bits = _bits(tight.available)
        else:
            bits = _bits(node.available)
        gains = [(self._gain(node.states, bit), -bit) for bit in bits]
        gains = [each for each in gains if each[0] >= 0]
        return -max(gains)[1] if gains else None

    def _gain(self, states: Sequence[State], bit: int) -> float:
        """Points now, and a little for what may come later; below 0 where nothing is left to do."""
        open_states = [
            states[index] for index in self._remedies[bit].changes if not states[index].saturated
        ]
        return sum(state.gain(bit) for state in open_states) if open_states else -1.0

    def _push(self, chosen: int, cost: int, available: int, states: tuple[State, ...]) -> None:
        if self._is_enough(states):
            if self._is_minimal(chosen):
                positions = tuple(_bits(chosen))
                key = _Key(cost, len(positions), positions)
                heappush(self._queue, _Node(key, next(self._serial), chosen, cost, 0, ()))
            return
        more_cost = least_price([state.cost_hull for state in states], self._target)
        if more_cost == inf:
            return
        more_number = least_price([state.number_hull for state in states], self._target)
        more = max(1, ceil(more_number - SLACK))
        number = chosen.bit_count() + more
        positions = tuple(_bits(chosen | _lowest(available, more)))
        key = _Key(cost + ceil(more_cost - SLACK), number, positions)
        heappush(self._queue, _Node(key, next(self._serial), chosen, cost, available, states))

    def _is_enough(self, states: Sequence[State]) -> bool:
        if any(state.blocked for state in states):
            return False
        return sum(state.points for state in states) >= self._target

    def _is_minimal(self, chosen: int) -> bool:
        """Whether no remedy can be left out; fewer remedies never do more."""
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


def _lowest(flags: int, number: int) -> int:
    """The lowest bits that are set, so many of them (fewer where there are fewer)."""
    found = 0
    for _ in range(number):
        low = flags & -flags
        found |= low
        flags ^= low
    return found
