"""Prices that make a bound on accommodations sharp: what a point of the score is worth.

To bound from below what a set of accommodations must cost, every accommodation is split into one
part per feature it touches, each carrying a share of its cost, and missing points of the score are
paid for at a price per point. Any shares and any price give a valid bound (Lagrangian relaxation);
good ones give nearly the optimum of the linear programme over whole configurations of each
feature. They are found by ascent on the smoothed dual function. Only the speed of the search
depends on them, never its answer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import NamedTuple

import numpy as np

from reinteg_desk.scoring.matrix import Floats, Integers
from reinteg_desk.scoring.shortfall import NO_CHANGE, Change, Need, Remedy, Shortfall

_STEPS_MAX = 200
_STEPS_PER_NEED = 5
_STEP = 0.2
_STEP_DECAY = 0.05
_WARM, _COLD = 0.3, 0.005
_MOMENTUM, _SCALE = 0.9, 0.99
_POINTS_PUSH, _POINTS_STEP = 0.3, 0.5
_START_POINT_PRICE = 0.4
_WHOLE_UP_TO, _AT_MOST = 8, 3

_Chosen = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Shares and prices for one objective.

    Attributes:
        shares: Per need: index of the remedy → the share of its cost that its part here carries.
        per_point: What a percentage point of the score is worth.
        per_cost: What a unit of cost is worth when it is the number that is counted.
    """

    shares: tuple[dict[int, float], ...]
    per_point: float
    per_cost: float = 0.0


class _Position(NamedTuple):
    """Where the ascent stands."""

    shares: Floats
    per_point: float
    per_cost: float


class Relaxation:
    """The relaxed problem as arrays: one row per configuration of each feature.

    Args:
        shortfall: What is short.
        remedies: The accommodations that touch it.
    """

    def __init__(self, shortfall: Shortfall, remedies: Sequence[Remedy]) -> None:
        self._needs = shortfall.needs
        self._touching = [
            [number for number, remedy in enumerate(remedies) if index in remedy.changes]
            for index in range(len(shortfall.needs))
        ]
        self._target = shortfall.least - shortfall.earned
        self._costs = np.array([remedy.cost for remedy in remedies], dtype=np.float64)
        self._steps = min(_STEPS_MAX, _STEPS_PER_NEED * len(shortfall.needs))
        self._remedy_of_part: Integers = np.array(
            list(chain.from_iterable(self._touching)), dtype=np.int64
        )
        counts = np.bincount(self._remedy_of_part, minlength=len(remedies))
        self._part_count = counts[self._remedy_of_part].astype(np.float64)
        self._cost_of_part = self._costs[self._remedy_of_part] / self._part_count
        self._fill(remedies)

    def _fill(self, remedies: Sequence[Remedy]) -> None:
        """The configurations that do not leave a feature blocked."""
        rows, points, owners, first = [], [], [], 0
        for index, (need, touching) in enumerate(zip(self._needs, self._touching, strict=True)):
            changes = [remedies[number].changes[index] for number in touching]
            for chosen, earned in _configurations(need, changes):
                rows.append([first + each for each in chosen])
                points.append(earned)
                owners.append(index)
            first += len(touching)
        width = max(map(len, rows))
        # An empty place points at a part beyond the last one, whose share is nothing. A product
        # with a matrix of zeros and ones is large enough for threads, which wait for each other.
        self._places = np.array([row + [first] * (width - len(row)) for row in rows]).T.copy()
        self._points = np.array(points)
        self._points_push = _POINTS_PUSH / max(float(self._points.mean()), 1e-9)
        owner = np.array(owners)
        self._starts = np.flatnonzero(np.append(True, owner[1:] != owner[:-1]))
        self._owner = np.cumsum(np.append(True, owner[1:] != owner[:-1])) - 1

    def cheapest(self) -> tuple[Prices, float]:
        """Prices for the least cost, and the bound they give."""
        start = _Position(self._cost_of_part, 0.0, 0.0)
        best, bound = self._climb(start._replace(per_point=_START_POINT_PRICE), None)
        return self._prices(best), bound

    def fewest(self, cost_limit: int, cheapest: Prices) -> Prices:
        """Prices for the least number at no more than a cost; starts from those for the cost."""
        costs = [
            share[number]
            for share, touching in zip(cheapest.shares, self._touching, strict=True)
            for number in touching
        ]
        start = _Position(
            np.array(costs) + 1.0 / self._part_count,
            cheapest.per_point + _START_POINT_PRICE,
            1.0,
        )
        return self._prices(self._climb(start, cost_limit)[0])

    def _climb(self, at: _Position, limit: int | None) -> tuple[_Position, float]:
        """Ascent with momentum and falling temperature; the best position met and its bound."""
        best, best_bound = at, -np.inf
        mean = np.zeros(len(at.shares) + 2)
        square = np.zeros_like(mean)
        for step in range(self._steps):
            done = step / self._steps
            bound, slope = self._slope(at, limit, _WARM * (_COLD / _WARM) ** done)
            if bound > best_bound:
                best, best_bound = at, bound
            mean = _MOMENTUM * mean + (1 - _MOMENTUM) * slope
            square = _SCALE * square + (1 - _SCALE) * slope * slope
            move = (mean / (1 - _MOMENTUM ** (step + 1))) / (
                np.sqrt(square / (1 - _SCALE ** (step + 1))) + 1e-6
            )
            at = self._moved(at, _STEP * _STEP_DECAY**done * move, limit)
        return best, best_bound

    def _slope(self, at: _Position, limit: int | None, temperature: float) -> tuple[float, Floats]:
        """The bound at a position, and the direction in which its smoothed form rises."""
        value = np.append(at.shares, 0.0)[self._places].sum(axis=0) - at.per_point * self._points
        least = np.minimum.reduceat(value, self._starts)
        bound = float(least.sum()) + at.per_point * self._target - at.per_cost * (limit or 0)
        likely = np.exp((least[self._owner] - value) / temperature)
        likely /= np.add.reduceat(likely, self._starts)[self._owner]
        parts = len(at.shares)
        chosen = self._chosen_share(likely)
        average = self._averaged(chosen)
        slope = np.zeros(parts + 2)
        slope[:parts] = chosen - average
        missing = self._target - float(likely @ self._points)
        slope[parts] = missing * self._points_push
        if limit is not None:
            spent = float(average @ self._cost_of_part)
            slope[parts + 1] = spent - limit
        return bound, slope

    def _moved(self, at: _Position, move: Floats, limit: int | None) -> _Position:
        parts = len(at.shares)
        # The shares of one accommodation keep their sum.
        shares = at.shares + move[:parts] - self._averaged(move[:parts])
        per_point = max(0.0, at.per_point + _POINTS_STEP * float(move[parts]))
        if limit is None:
            return _Position(shares, per_point, 0.0)
        per_cost = max(0.0, at.per_cost + float(move[parts + 1]))
        dearer = (per_cost - at.per_cost) * self._cost_of_part
        return _Position(shares + dearer, per_point, per_cost)

    def _averaged(self, values: Floats) -> Floats:
        """The mean over the parts of each accommodation, at each of its parts."""
        sums = np.bincount(self._remedy_of_part, values, minlength=len(self._costs))
        averaged: Floats = sums[self._remedy_of_part] / self._part_count
        return averaged

    def _chosen_share(self, likely: Floats) -> Floats:
        """How likely each part is chosen."""
        weights = np.broadcast_to(likely, self._places.shape).ravel()
        parts = len(self._remedy_of_part)
        likelihood = np.bincount(self._places.ravel(), weights, minlength=parts + 1)
        return np.asarray(likelihood[:parts], dtype=np.float64)

    def _prices(self, at: _Position) -> Prices:
        shares, first = [], 0
        for touching in self._touching:
            mine = at.shares[first : first + len(touching)].tolist()
            shares.append(dict(zip(touching, mine, strict=True)))
            first += len(touching)
        return Prices(shares=tuple(shares), per_point=at.per_point, per_cost=at.per_cost)


def _configurations(need: Need, changes: Sequence[Change]) -> Iterator[tuple[_Chosen, float]]:
    """Which parts of a feature may be chosen together, with the points they earn.

    Those that leave the feature blocked are left out; small sets only where there are many parts.
    """
    together: dict[_Chosen, Change] = {(): NO_CHANGE}
    most = len(changes) if len(changes) <= _WHOLE_UP_TO else _AT_MOST
    for size in range(most + 1):
        for chosen in combinations(range(len(changes)), size):
            if chosen:
                together[chosen] = together[chosen[:-1]].with_also(changes[chosen[-1]])
            after = need.after(together[chosen])
            if not after.blocked:
                yield chosen, after.points
