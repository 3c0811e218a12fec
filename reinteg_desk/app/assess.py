"""Assessing: a case and a library become both frames, always together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from reinteg_desk.app.versions import versions_of
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.domain.person import Person
from reinteg_desk.domain.work_post import WorkPost
from reinteg_desk.scoring.access import closed_jobs, entry_of
from reinteg_desk.scoring.firmness import weight_draws
from reinteg_desk.scoring.market import Frame, frame_of, market_result, similarity_to
from reinteg_desk.scoring.matrix import Floats, JobMatrix, matrix_of, matrix_of_jobs
from reinteg_desk.scoring.openings import Opening, openings
from reinteg_desk.scoring.reference import at_work_post, reference_result
from reinteg_desk.scoring.results import Assessment, Score
from reinteg_desk.scoring.scores import Levels, Scores, levels_of

_SIMILARITIES_KEPT = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Standing:
    """What holds while only levels change: person and occupation decide it."""

    person: Person
    code: str
    work_post: WorkPost | None
    frame: Frame
    reference: JobMatrix

    def fits(self, case: Case) -> bool:
        return (
            self.person == case.person
            and self.code == case.incapacity.reference_occupation
            and self.work_post == case.work_post
        )


class Assessor:
    """Assesses cases against one library; moving one level costs the change only.

    Results depend on the case and the versions alone, never on what was assessed before. One
    assessor may be used from several threads.

    Args:
        library: The jobs.
        instrument: The features.
        rules_version: Version of the rules, named in every result.
    """

    def __init__(self, library: Library, instrument: Instrument, rules_version: str) -> None:
        self.library = library
        self.instrument = instrument
        self.matrix = matrix_of(library, instrument.ids)
        self._versions = versions_of(instrument, library, rules_version)
        self._lock = Lock()
        self._standing: _Standing | None = None
        self._scores: Scores | None = None
        self._similarities: dict[int, Floats] = {}

    def assess(self, case: Case, *, firmness: bool = True) -> Assessment:
        """Both frames, what to assess next, and what the doctor has to rule on.

        Args:
            case: The case; its reference occupation is in the library.
            firmness: Whether to compute acceptability and order range of the reference.

        Raises:
            KeyError: The library lacks the reference occupation.
        """
        levels = levels_of(case.capacities, self.instrument.ids)
        with self._lock:
            standing = self._standing_of(case)
            market, questions = market_result(self._moved(levels), standing.frame)
        reference = reference_result(
            Scores(standing.reference, levels),
            draws=weight_draws(len(self.instrument)) if firmness else None,
            hours=case.sustainable_hours,
            full_hours=case.incapacity.hours_per_week,
        )
        return Assessment(
            reference=reference,
            market=market,
            assess_next=questions,
            review=open_remarks(case.free_limits or ()),
            versions=self._versions,
        )

    def scores(self, case: Case) -> Scores:
        """Scores of every job of the library for a case; the caller's own copy."""
        return Scores(self.matrix, levels_of(case.capacities, self.instrument.ids))

    def reference_scores(self, case: Case) -> Scores:
        """Scores for a matrix that holds the reference occupation alone, with the work post."""
        with self._lock:
            standing = self._standing_of(case)
        return Scores(standing.reference, levels_of(case.capacities, self.instrument.ids))

    def openings(self, case: Case) -> tuple[Opening, ...]:
        """What would open the closed jobs: training, licences, languages; worth most first."""
        with self._lock:
            standing = self._standing_of(case)
        return openings(self.scores(case), standing.frame)

    def _moved(self, levels: Levels) -> Scores:
        if self._scores is None:
            self._scores = Scores(self.matrix, levels)
        self._scores.move_to(levels)
        return self._scores

    def _standing_of(self, case: Case) -> _Standing:
        if self._standing is None or not self._standing.fits(case):
            code = case.incapacity.reference_occupation
            occupation = at_work_post(self.library.occupation(code), case.work_post)
            column = self.matrix.column(code)
            closed = closed_jobs(self.library.occupations, entry_of(case.person))
            self._standing = _Standing(
                case.person,
                code,
                case.work_post,
                frame_of(self.matrix, closed, column, self._similarity(column)),
                matrix_of_jobs([occupation], self.instrument.ids),
            )
        return self._standing

    def _similarity(self, column: int) -> Floats:
        """Similarity to a reference occupation: the same for everybody who has it."""
        if column not in self._similarities:
            if len(self._similarities) >= _SIMILARITIES_KEPT:
                self._similarities.clear()
            self._similarities[column] = similarity_to(self.matrix, column)
        return self._similarities[column]


def open_remarks(limits: Sequence[FreeLimit]) -> tuple[str, ...]:
    """The remarks in words on which the doctor has not ruled; a score cannot see them."""
    return tuple(limit.text for limit in limits if limit.ruling is None)


def assessment_to_json(
    assessment: Assessment, varying: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """The document of ``score --json``: numbers rounded to 1e-9, None where undefined.

    Args:
        assessment: The result.
        varying: Code → features whose demand differs by more than a level within the job; named
            as ``varies`` with every job where it is given.
    """
    market = assessment.market

    def varies(code: str) -> dict[str, Any]:
        return {} if varying is None else {"varies": list(varying.get(code, ()))}

    share = market.share
    return {
        "reference": _reference_to_json(assessment) | varies(assessment.reference.code),
        "market": {
            "accessible": market.accessible,
            "outside": market.outside,
            "unknown": market.unknown,
            "share": {
                "ready": share.ready,
                "undetermined": share.undetermined,
                "not_ready": share.not_ready,
            },
            "reference_rank": market.reference_rank,
            "jobs": [
                {
                    "code": job.code,
                    "score": _pair(job.score),
                    "verdict": job.verdict.value,
                    "similarity": job.similarity,
                    "blocked_by": list(job.blocked_by),
                    "may_block": list(job.may_block),
                }
                | varies(job.code)
                for job in market.jobs
            ],
            "closed": [{"code": job.code, "unmet": list(job.unmet)} for job in market.closed],
        },
        "assess_next": [
            {"feature": each.feature, "value": each.value} for each in assessment.assess_next
        ],
        "review": list(assessment.review),
        "versions": {
            "program": assessment.versions.program,
            "instrument": assessment.versions.instrument,
            "library": assessment.versions.library,
            "rules": assessment.versions.rules,
        },
    }


def _reference_to_json(assessment: Assessment) -> dict[str, Any]:
    reference = assessment.reference
    return {
        "code": reference.code,
        "score": _pair(reference.score),
        "threshold": reference.threshold_pct,
        "verdict": reference.verdict.value,
        "blocked_by": list(reference.blocked_by),
        "may_block": list(reference.may_block),
        "contributions": [
            {"feature": each.feature, "points": each.points} for each in reference.contributions
        ],
        "acceptability": reference.acceptability,
        "order_range": _pair(reference.order_range),
        "volume": reference.volume,
    }


def _pair(score: Score | None) -> list[float] | None:
    return None if score is None else [score.lo, score.hi]
