"""One feature under accommodations: where it stands, and the least that is still to be paid."""

from collections.abc import Mapping
from math import inf
from typing import NamedTuple

from reinteg_desk.scoring.shortfall import NO_CHANGE, Change, Need, Standing


class Part(NamedTuple):
    """What an accommodation does to one feature, and the shares that it carries here."""

    change: Change
    cost: float
    number: float


class PointPrices(NamedTuple):
    """What a percentage point is worth, in cost and in number."""

    cost: float
    number: float


class Move(NamedTuple):
    """A feature with an accommodation chosen and with it left out, and what each adds.

    Four differences are those of ``least_cost`` and ``least_number``; ``more_points`` is by how
    much ``least_points`` rises when it is chosen.
    """

    chosen: "State"
    without: "State"
    chosen_cost: float
    without_cost: float
    chosen_number: float
    without_number: float
    more_points: float


class Role(NamedTuple):
    """What a chosen accommodation does for one feature, whatever may still follow.

    Attributes:
        unblocks: Whether the feature blocks without it as things stand.
        most_points: The most it can be worth here.
    """

    unblocks: bool
    most_points: float


class Track:
    """One feature and the parts that touch it, by accommodation (bit).

    Args:
        need: The feature.
        parts: Bit of the accommodation → its part here.
        prices: What a percentage point is worth.
    """

    def __init__(self, need: Need, parts: Mapping[int, Part], prices: PointPrices) -> None:
        self.need = need
        self.parts = parts
        self.prices = prices
        self._options: dict[int, tuple[Part, ...]] = {}
        self._states: dict[tuple[int, int], State] = {}
        self._standings: dict[Change, Standing] = {}

    def first_state(self) -> "State":
        """The feature with nothing decided."""
        return self.state(sum(1 << bit for bit in self.parts), 0)

    def state(self, available: int, chosen: int) -> "State":
        """The feature with these accommodations still to choose from, and these chosen (bits)."""
        key = (available, chosen)
        found = self._states.get(key)
        if found is None:
            found = self._states[key] = State(self, available, chosen)
        return found

    def change_by(self, chosen: int) -> Change:
        """What the chosen parts do together."""
        change = NO_CHANGE
        for bit, part in self.parts.items():
            if chosen >> bit & 1:
                change = change.with_also(part.change)
        return change

    def after(self, change: Change) -> Standing:
        """How the feature stands after a change."""
        found = self._standings.get(change)
        if found is None:
            found = self._standings[change] = self.need.after(change)
        return found

    def options(self, available: int) -> tuple[Part, ...]:
        """Every change that some available parts make together, at its least shares."""
        found = self._options.get(available)
        if found is None:
            found = self._options[available] = self._together(available)
        return found

    def _together(self, available: int) -> tuple[Part, ...]:
        least = {NO_CHANGE: (0.0, 0.0)}
        for bit, part in self.parts.items():
            if not available >> bit & 1:
                continue
            for change, (cost, number) in tuple(least.items()):
                both = change.with_also(part.change)
                old_cost, old_number = least.get(both, (inf, inf))
                least[both] = (
                    min(old_cost, cost + part.cost),
                    min(old_number, number + part.number),
                )
        return tuple(Part(change, cost, number) for change, (cost, number) in least.items())


class State:
    """One feature with some accommodations chosen and some still to choose from.

    Attributes:
        points: Percentage points it earns now.
        blocked: Whether it blocks the job now.
        saturated: Whether nothing is short any more.
        is_dead: Whether it blocks whatever is still chosen.
        least_points: The least it earns in any set that makes the job feasible.
        most_points: The most it can still earn.
        least_cost: The least of (shares of cost - worth of the points); infinite where it can no
            longer be unblocked.
        least_number: The same for the number.
    """

    __slots__ = (
        "_moves", "_roles", "available", "blocked", "change", "chosen", "is_dead", "least_cost",
        "least_number", "least_points", "most_points", "points", "saturated", "track",
    )  # fmt: skip

    def __init__(self, track: Track, available: int, chosen: int) -> None:
        self.track = track
        self.available = available
        self.chosen = chosen
        self.change = track.change_by(chosen)
        self._moves: dict[int, Move] = {}
        self._roles: dict[int, Role] = {}
        now = track.after(self.change)
        self.points, self.blocked, self.saturated = now.points, now.blocked, now.deficit <= 0
        self.least_points, self.most_points = inf, -inf
        self.least_cost, self.least_number = inf, inf
        self._look_ahead()
        self.is_dead = self.least_cost == inf

    def _look_ahead(self) -> None:
        prices = self.track.prices
        for option in self.track.options(self.available):
            after = self.track.after(self.change.with_also(option.change))
            if not after.blocked:
                points = after.points
                self.least_points = min(self.least_points, points)
                self.most_points = max(self.most_points, points)
                self.least_cost = min(self.least_cost, option.cost - prices.cost * points)
                self.least_number = min(self.least_number, option.number - prices.number * points)

    def move(self, bit: int) -> Move:
        """What deciding on an accommodation makes of the feature."""
        found = self._moves.get(bit)
        if found is None:
            found = self._moves[bit] = self._move(bit)
        return found

    def _move(self, bit: int) -> Move:
        rest = self.available & ~(1 << bit)
        chosen = self.track.state(rest, self.chosen | 1 << bit)
        without = self.track.state(rest, self.chosen)
        return Move(
            chosen,
            without,
            chosen.least_cost - self.least_cost,
            without.least_cost - self.least_cost,
            chosen.least_number - self.least_number,
            without.least_number - self.least_number,
            chosen.least_points - self.least_points,
        )

    def role(self, bit: int) -> Role:
        """What a chosen accommodation does here."""
        found = self._roles.get(bit)
        if found is None:
            found = self._roles[bit] = self._role(bit)
        return found

    def _role(self, bit: int) -> Role:
        after = self.track.after
        without = self.track.change_by(self.chosen & ~(1 << bit))
        if after(without).blocked:
            return Role(unblocks=True, most_points=inf)
        worth = (
            after(self.change.with_also(option.change)).points
            - after(without.with_also(option.change)).points
            for option in self.track.options(self.available)
        )
        return Role(unblocks=False, most_points=max(worth))
