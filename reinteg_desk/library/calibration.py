"""Mapping imported demands onto the level texts: each feature by quantiles, over shared jobs.

The imported value that holds a place among the jobs that both libraries have becomes the level
that holds the same place among those jobs in the calibrated library. Ranks stay as they were.
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

import numpy as np

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Library

FEWEST_JOBS = 5
"""Below this number of shared jobs a distribution says too little."""

_DECIMALS = 9


def calibrated(library: Library, onto: Library) -> Library:
    """The library with its demands on the scale of a calibrated one.

    Demand 0 stays 0; values beyond those of the shared jobs get the level of the nearest of them.
    Weights and essential requirements stay as they are; the source names what it was mapped onto.

    Raises:
        ProblemError: ``onto`` is not calibrated itself, or too few jobs are in both.
    """
    name = f"{onto.source.name} {onto.source.version}"
    if not onto.source.calibrated:
        raise trouble("library.not_calibrated", found=name)
    shared = [job.code for job in library.occupations if job.code in onto]
    if len(shared) < FEWEST_JOBS:
        raise trouble(
            "library.too_few_to_calibrate", found=len(shared), allowed=FEWEST_JOBS, name=name
        )
    features = {feature for job in library.occupations for feature in job.demands}
    maps = {feature: _QuantileMap(library, onto, shared, feature) for feature in features}
    jobs = tuple(
        replace(
            job,
            demands={
                feature: replace(each, demand=maps[feature].level(each.demand))
                for feature, each in job.demands.items()
            },
        )
        for job in library.occupations
    )
    source = replace(library.source, calibrated=True, calibrated_to=f"{name} ({len(shared)} jobs)")
    return Library(jobs, source)


class _QuantileMap:
    """Value of one library → level of the other, for one feature."""

    def __init__(
        self, library: Library, onto: Library, shared: Sequence[OccupationCode], feature: FeatureId
    ) -> None:
        values = sorted(_demand(library, code, feature) for code in shared)
        levels = sorted(_demand(onto, code, feature) for code in shared)
        at: dict[float, list[float]] = {}
        for value, level in zip(values, levels, strict=True):
            at.setdefault(round(value, _DECIMALS), []).append(level)
        self._values = list(at)
        self._levels = [fmean(each) for each in at.values()]

    def level(self, value: float) -> float:
        """The level for a value, linear between the values of the shared jobs."""
        if value <= 0:
            return 0.0
        return round(float(np.interp(value, self._values, self._levels)), _DECIMALS)


def _demand(library: Library, code: OccupationCode, feature: FeatureId) -> float:
    row: Demand | None = library.occupation(code).demands.get(feature)
    return row.demand if row else 0.0
