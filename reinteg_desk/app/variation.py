"""Which demands of a job differ from post to post in a way that matters to one person."""

from collections.abc import Mapping

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.domain.occupation import Library, Occupation
from reinteg_desk.scoring.matrix import TOLERANCE

HEAVIER_POST = 1.0
"""Levels: demands marked as varying differ by more than this within the unit group."""


def features_that_vary(job: Occupation) -> tuple[FeatureId, ...]:
    """Features whose demand differs by more than a level within the job, in the job's order."""
    return tuple(feature for feature, demand in job.demands.items() if demand.varies)


def varying_features(library: Library) -> dict[str, tuple[FeatureId, ...]]:
    """Code → features whose demand varies, for the jobs that have any."""
    found = {str(job.code): features_that_vary(job) for job in library.occupations}
    return {code: features for code, features in found.items() if features}


def variation_that_matters(
    job: Occupation, lowest: Mapping[FeatureId, float]
) -> tuple[FeatureId, ...]:
    """The varying features in which a post a level heavier than the job is beyond the person.

    Args:
        job: The job.
        lowest: The level 0 … 4 that the person can sustain for certain, per feature.
    """
    return tuple(
        feature
        for feature in features_that_vary(job)
        if lowest.get(feature, 0.0)
        < min(LEVEL_MAX, job.demands[feature].demand + HEAVIER_POST) - TOLERANCE
    )
