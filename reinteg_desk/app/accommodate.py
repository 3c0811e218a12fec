"""Accommodating: the least that makes one job feasible for one person."""

from collections.abc import Sequence
from typing import Any

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.accommodation import Accommodation
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Library
from reinteg_desk.scoring.accommodations import AccommodationAdvice, accommodated, advise
from reinteg_desk.scoring.matrix import matrix_of_jobs
from reinteg_desk.scoring.reference import at_work_post, reference_result
from reinteg_desk.scoring.results import ReferenceResult
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
    return advise(job_scores(case, code, library, features), catalogue)


def with_accommodations(
    case: Case,
    code: OccupationCode,
    chosen: Sequence[Accommodation],
    *,
    library: Library,
    features: Sequence[FeatureId],
) -> ReferenceResult:
    """How a job stands with some accommodations in place, for switches that show it at once.

    Args:
        case: The case.
        code: The job.
        chosen: The accommodations that are switched on, in any order.
        library: The jobs.
        features: The features in instrument order.

    Raises:
        ProblemError: ``scoring.unknown_job``; ``scoring.no_requirements``.
    """
    is_reference = code == case.incapacity.reference_occupation
    return reference_result(
        accommodated(job_scores(case, code, library, features), chosen),
        draws=None,
        hours=case.sustainable_hours,
        full_hours=case.incapacity.hours_per_week if is_reference else None,
    )


def job_scores(
    case: Case, code: OccupationCode, library: Library, features: Sequence[FeatureId]
) -> Scores:
    """Scores for a matrix that holds the job alone; the reference occupation at its work post.

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
    return Scores(matrix, levels_of(case.capacities, features))


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
