"""What follows a moment after a key press, worked out on another thread. No Qt.

Best accommodations, firmness of every job, what would open closed jobs: all from one state of the
case, so that nothing on the page mixes two states.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from reinteg_desk.app.explain import JobExplanation, OpeningExplanation
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.score_desk import Offer, ScoreDesk
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.scoring.accommodations import AccommodationAdvice


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What was asked for, and what came out.

    Attributes:
        case: The state of the case that it holds for.
        code: The job that the accommodations are for.
        offers: Accommodations that do something for the job.
        advice: The least that makes it feasible; None where it has no requirements.
        explanation: Why the job is feasible or not.
        firmness: Job → share of the draws in which it comes out ready, 0 … 1.
        openings: What would open closed jobs.
    """

    case: Case
    code: OccupationCode
    offers: tuple[Offer, ...]
    advice: AccommodationAdvice | None
    explanation: JobExplanation
    firmness: Mapping[OccupationCode, float]
    openings: tuple[OpeningExplanation, ...]


def work_out(desk: ScoreDesk, case: Case, code: OccupationCode, language: str) -> Later:
    """Everything that follows later, for one state of a case and one job of the library."""
    offers: tuple[Offer, ...] = ()
    advice = None
    with suppress(ProblemError):  # no requirements: the page says so where its score would stand
        offers, advice = desk.offers(case, code), desk.advice(case, code)
    return Later(
        case=case,
        code=code,
        offers=offers,
        advice=advice,
        explanation=desk.explanation(case, code, language),
        firmness=desk.firmness(case),
        openings=desk.openings(case, language),
    )
