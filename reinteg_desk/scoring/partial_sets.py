"""Sets of accommodations on the way: what is chosen, what is left out, what is still open.

Everything the search asks of a partial set is kept up to date as accommodations are decided on: a
decision touches two or three features, a full sum would go over all of them.
"""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from reinteg_desk.scoring.shortfall import Remedy
from reinteg_desk.scoring.tracks import State

_HIGH_SIDE = 0.1
_NUMBER_SIDE = 0.1
_CUT = 99.0


class Rise(NamedTuple):
    """How much the bounds rise when a remedy is chosen, and when it is left out.

    Attributes:
        chosen_cost: Of the cost, when it is chosen; infinite where nothing suffices then.
        without_cost: Of the cost, when it is left out.
        chosen_number: Of the number, when it is chosen.
        without_number: Of the number, when it is left out.
        more_points: By how much the points that are certain rise when it is chosen.
        worth: What deciding on it brings: the lower of both sides, and a little of the higher;
            minus infinity where it changes nothing any more.
    """

    chosen_cost: float
    without_cost: float
    chosen_number: float
    without_number: float
    more_points: float
    worth: float


class Field:
    """What all partial sets of one search share.

    Args:
        remedies: The accommodations; their index is their bit.
        price_of_cost: What a unit of cost is worth when it is the number that is counted.
    """

    def __init__(self, remedies: Sequence[Remedy], price_of_cost: float) -> None:
        self.remedies = tuple(remedies)
        self.own_number = [1.0 + price_of_cost * each.cost for each in remedies]
        touching: dict[int, set[int]] = {}
        for bit, remedy in enumerate(remedies):
            for index in remedy.changes:
                touching.setdefault(index, set()).add(bit)
        self.neighbours = [
            tuple(set().union(*(touching[index] for index in remedy.changes)))
            for remedy in remedies
        ]


class PartialSet:
    """One partial set; a decision is made on a copy, in place.

    Attributes:
        field: What it shares with the other sets of its search.
        rises: By bit, what :meth:`rise` has worked out; None where a decision made it stale.
        chosen: What is chosen (bits).
        available: What is still to be decided on (bits).
        open: The same as increasing indices.
        count: How many are chosen.
        cost: What those cost.
        states: How each feature stands.
        points: What the features earn now, in percentage points.
        blocking: How many features block now.
        least_points: The least that the features earn in any set below this one.
        most_points: The most they can still earn.
        least_cost: Sum of the features' bounds on cost.
        least_number: Sum of the features' bounds on number.
        is_dead: Whether some feature can no longer be unblocked; the sums mean nothing then.
    """

    __slots__ = (
        "available", "blocking", "chosen", "cost", "count", "field", "is_dead", "least_cost",
        "least_number", "least_points", "most_points", "open", "points", "rises", "states",
    )  # fmt: skip

    def __init__(self, field: Field, states: Sequence[State]) -> None:
        self.field = field
        self.rises: list[Rise | None] = [None] * len(field.remedies)
        self.chosen = self.cost = self.count = 0
        self.available = (1 << len(field.remedies)) - 1
        self.open = list(range(len(field.remedies)))
        self.states = list(states)
        self.points = sum(state.points for state in states)
        self.blocking = sum(state.blocked for state in states)
        self.least_points = sum(state.least_points for state in states)
        self.most_points = sum(state.most_points for state in states)
        self.least_cost = sum(state.least_cost for state in states)
        self.least_number = sum(state.least_number for state in states)
        self.is_dead = any(state.is_dead for state in states)

    def copy(self) -> "PartialSet":
        """The same set, to be decided on further."""
        made = PartialSet.__new__(PartialSet)
        made.field = self.field
        made.rises = self.rises.copy()
        made.chosen, made.cost, made.count = self.chosen, self.cost, self.count
        made.available, made.open = self.available, self.open.copy()
        made.states = self.states.copy()
        made.points, made.blocking = self.points, self.blocking
        made.least_points, made.most_points = self.least_points, self.most_points
        made.least_cost, made.least_number = self.least_cost, self.least_number
        made.is_dead = self.is_dead
        return made

    def choose(self, bit: int) -> "PartialSet":
        """Decide to take a remedy."""
        remedy = self.field.remedies[bit]
        self.chosen |= 1 << bit
        self.count += 1
        self.cost += remedy.cost
        for index in remedy.changes:
            move = self.states[index].move(bit)
            self._enter(index, move.chosen)
        self._decided(bit)
        return self

    def leave_out(self, bit: int) -> "PartialSet":
        """Decide against a remedy."""
        for index in self.field.remedies[bit].changes:
            self._enter(index, self.states[index].move(bit).without)
        self._decided(bit)
        return self

    def _enter(self, index: int, state: State) -> None:
        old, self.states[index] = self.states[index], state
        if state.is_dead:
            self.is_dead = True
            return
        self.points += state.points - old.points
        self.blocking += state.blocked - old.blocked
        self.least_points += state.least_points - old.least_points
        self.most_points += state.most_points - old.most_points
        self.least_cost += state.least_cost - old.least_cost
        self.least_number += state.least_number - old.least_number

    def _decided(self, bit: int) -> None:
        self.available &= ~(1 << bit)
        self.open.remove(bit)
        for neighbour in self.field.neighbours[bit]:
            self.rises[neighbour] = None

    def rise(self, bit: int) -> Rise:
        """How much deciding on a remedy raises the bounds."""
        found = self.rises[bit]
        if found is None:
            found = self.rises[bit] = self._rise(bit)
        return found

    def _rise(self, bit: int) -> Rise:
        remedy = self.field.remedies[bit]
        chosen_cost, without_cost = float(remedy.cost), 0.0
        chosen_number, without_number = self.field.own_number[bit], 0.0
        more_points, is_settled = 0.0, True
        for index in remedy.changes:
            state = self.states[index]
            move = state.move(bit)
            chosen_cost += move.chosen_cost
            without_cost += move.without_cost
            chosen_number += move.chosen_number
            without_number += move.without_number
            more_points += move.more_points
            is_settled = is_settled and state.saturated
        chosen = chosen_cost + _NUMBER_SIDE * chosen_number
        without = without_cost + _NUMBER_SIDE * without_number
        low, high = (chosen, without) if chosen < without else (without, chosen)
        worth = -inf if is_settled else low + _HIGH_SIDE * min(_CUT, high)
        return Rise(chosen_cost, without_cost, chosen_number, without_number, more_points, worth)
