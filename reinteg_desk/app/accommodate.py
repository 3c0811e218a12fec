"""Accommodating: the least that makes one job feasible for one person."""

from collections.abc import Sequence
from typing import Any

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.accommodation import Accommodation
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Library
from reinteg_desk.scoring.accommodations import AccommodationAdvice, advise
from reinteg_desk.scoring.matrix import matrix_of_jobs
from reinteg_desk.scoring.reference import at_work_post
from reinteg_desk.scoring.scores import Scores, levels_of


def accommodate(
    case: Case,
    code: OccupationCode,
    catalogue: Sequence[Accommodation],
    *,
    library: Library,
    features: Sequence[FeatureId],
) -> AccommodationAdvice:
    """The least that makes a job feasible; the work post counts for the reference occupation.

    Args:
        case: The case.
        code: The job.
        catalogue: The accommodations to choose from, in their order.
        library: The jobs.
        features: The features in instrument order.

    Raises:
        ProblemError: ``scoring.unknown_job``; ``scoring.no_requirements``.
    """
    job = library.get(code)
    if job is None:
        raise trouble("scoring.unknown_job", found=code)
    if code == case.incapacity.reference_occupation:
        job = at_work_post(job, case.work_post)
    matrix = matrix_of_jobs([job], features)
    if not matrix.has_requirements[0]:
        raise trouble("scoring.no_requirements", found=code)
    return advise(Scores(matrix, levels_of(case.capacities, features)), catalogue)


def advice_to_json(advice: AccommodationAdvice) -> dict[str, Any]:
    """The document of ``accommodations --json``."""
    best = advice.best
    return {
        "for": advice.code,
        "verdict": advice.verdict.value,
        "set": None if best is None else list(best.accommodations),
        "cost": None if best is None else best.cost,
        "alternatives": [
            {"set": list(each.accommodations), "cost": each.cost} for each in advice.alternatives
        ],
        "still_short": list(advice.still_short),
    }
