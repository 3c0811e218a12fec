"""A library as arrays in instrument order, built once, so that one person costs a few additions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Library, Occupation

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Integers = npt.NDArray[np.int64]

TOLERANCE = 1e-9
"""Every comparison of the scoring definition has this tolerance."""

DECIMALS = 9
"""Results are rounded to 1e-9, so that no order of summation changes a list."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class JobMatrix:
    """What J jobs ask of F features; arrays are laid out feature by job, ``(F, J)``.

    A feature counts for a job only where its demand and its weight are above 0; elsewhere demand,
    weight and ``critical`` are 0 here, whatever the row of the library says.

    Attributes:
        codes: The J codes, in the order of the library.
        features: The F feature ids, in instrument order.
        demand: ``(F, J)``, levels 0 … 4.
        weight: ``(F, J)``, ≥ 0.
        critical: ``(F, J)``, essential requirements that count.
        divisor: ``(F, J)``, the demand, and 1 where the feature does not count.
        points: ``(F, J)``, ``100 · w / Σ w``: what a fully met feature adds to the score.
        has_requirements: ``(J,)``, whether any feature counts.
        threshold_pct: ``(J,)``, 0 … 100.
        employment: ``(J,)``, ≥ 0.
        skill_level: ``(J,)``, 1 … 4.
        code_rank: ``(J,)``, the place of each job in the order of the codes.
    """

    codes: tuple[OccupationCode, ...]
    features: tuple[FeatureId, ...]
    demand: Floats
    weight: Floats
    critical: Bools
    divisor: Floats
    points: Floats
    has_requirements: Bools
    threshold_pct: Floats
    employment: Floats
    skill_level: Integers
    code_rank: Integers

    def __len__(self) -> int:
        return len(self.codes)

    def column(self, code: OccupationCode) -> int:
        """The column of a job; ValueError for an unknown code."""
        return self.codes.index(code)


def matrix_of(library: Library, features: Sequence[FeatureId]) -> JobMatrix:
    """The jobs of a library, in its order."""
    return matrix_of_jobs(library.occupations, features)


def matrix_of_jobs(jobs: Sequence[Occupation], features: Sequence[FeatureId]) -> JobMatrix:
    """The arrays of these occupations.

    Args:
        jobs: The occupations.
        features: The features in instrument order; demands for others are ignored.
    """
    shape = (len(features), len(jobs))
    demand, weight, critical = np.zeros(shape), np.zeros(shape), np.zeros(shape, dtype=np.bool_)
    positions = {feature: n for n, feature in enumerate(features)}
    for column, job in enumerate(jobs):
        for place, row in _rows(job.demands, positions):
            demand[place, column] = row.demand
            weight[place, column] = row.weight
            critical[place, column] = row.critical
    return matrix_of_arrays(
        codes=[job.code for job in jobs],
        features=features,
        demand=demand,
        weight=weight,
        critical=critical,
        threshold_pct=np.array([job.threshold_pct for job in jobs], dtype=np.float64),
        employment=np.array([job.employment for job in jobs], dtype=np.float64),
        skill_level=np.array([job.skill_level for job in jobs], dtype=np.int64),
    )


def _rows(
    demands: Mapping[FeatureId, Demand], positions: Mapping[FeatureId, int]
) -> Iterable[tuple[int, Demand]]:
    return ((positions[name], row) for name, row in demands.items() if name in positions)


def matrix_of_arrays(  # noqa: PLR0913 - one argument per column of the library format
    *,
    codes: Sequence[OccupationCode],
    features: Sequence[FeatureId],
    demand: Floats,
    weight: Floats,
    critical: Bools,
    threshold_pct: Floats,
    employment: Floats,
    skill_level: Integers,
) -> JobMatrix:
    """A matrix from arrays ``(F, J)`` and vectors ``(J,)``; rows that do not count are cleared."""
    counts = (demand > 0) & (weight > 0)
    demand, weight = np.where(counts, demand, 0.0), np.where(counts, weight, 0.0)
    # Weights are divided by the job's largest first, so that no sum of extreme weights overflows.
    largest = weight.max(axis=0, initial=0.0)
    relative = weight / np.where(largest > 0, largest, 1.0)
    total = relative.sum(axis=0)
    rank = np.empty(len(codes), dtype=np.int64)
    rank[sorted(range(len(codes)), key=codes.__getitem__)] = np.arange(len(codes))
    return JobMatrix(
        codes=tuple(codes),
        features=tuple(features),
        demand=demand,
        weight=weight,
        critical=critical & counts,
        divisor=np.where(counts, demand, 1.0),
        points=100.0 * relative / np.where(total > 0, total, 1.0),
        has_requirements=np.logical_or.reduce(counts, axis=0),
        threshold_pct=np.asarray(threshold_pct, dtype=np.float64),
        employment=np.asarray(employment, dtype=np.float64),
        skill_level=np.asarray(skill_level, dtype=np.int64),
        code_rank=rank,
    )


def rounded(values: Floats) -> Floats:
    """The values rounded to 1e-9, with no negative zero."""
    return np.round(values, DECIMALS) + 0.0


def rounded_number(value: float) -> float:
    """One value rounded to 1e-9, with no negative zero."""
    return round(float(value), DECIMALS) + 0.0
