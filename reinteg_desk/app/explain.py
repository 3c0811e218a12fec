"""Explaining: why this job, and why not that one, as data that screens and documents share."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.app.assess import Assessor, open_remarks
from reinteg_desk.app.explanation_words import LISTED, ExplanationWords
from reinteg_desk.app.variation import variation_that_matters
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.scoring.access import entry_of, unmet_of
from reinteg_desk.scoring.earning import EarningIndication
from reinteg_desk.scoring.explanation import Block, Gap, Spare, gaps_of, spare_of
from reinteg_desk.scoring.matrix import rounded_number
from reinteg_desk.scoring.openings import Opening
from reinteg_desk.scoring.results import Score, Verdict
from reinteg_desk.scoring.scores import VERDICTS, Scores


class Reason(StrEnum):
    """Why a job stands where it stands."""

    READY = "ready"
    UNDETERMINED = "undetermined"
    BLOCKED = "blocked"
    BELOW_THRESHOLD = "below_threshold"
    CLOSED = "closed"
    NO_REQUIREMENTS = "no_requirements"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobExplanation:
    """Why one job is feasible for one person, or not.

    Attributes:
        code: The job.
        title: Its title in the language.
        reason: Why, as a kind.
        sentence: Why, in one sentence with the numbers in it; a second one where demands of the
            job differ from post to post in a way that matters to the person.
        verdict: The verdict on the requirements, whether the job is accessible or not.
        score: Score at both ends; None where the job has no requirements.
        threshold_pct: From which percentage the person counts as ready.
        over_demand: Where the job asks more than the person (certainly) has, most points first.
        under_demand: Where the person has a whole level more than the job asks.
        unmet: What keeps the job closed, in words; empty where it is accessible.
        if_remarks_allow: Whether remarks without a ruling stand in the way of a plain "ready".
    """

    code: OccupationCode
    title: str
    reason: Reason
    sentence: str
    verdict: Verdict
    score: Score | None
    threshold_pct: float
    over_demand: tuple[Gap, ...]
    under_demand: tuple[Spare, ...]
    unmet: tuple[str, ...]
    if_remarks_allow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningExplanation:
    """What meeting one requirement would open, in words."""

    opening: Opening
    name: str
    sentence: str


class Explainer:
    """Explains the results of one assessor in one language.

    Args:
        assessor: Whose results.
        words: The words of the language.
    """

    def __init__(self, assessor: Assessor, words: ExplanationWords) -> None:
        self._assessor = assessor
        self._words = words

    def reference(self, case: Case) -> JobExplanation:
        """The reference occupation with the work post; its own accessibility plays no part."""
        scores = self._assessor.reference_scores(case)
        job = self._assessor.library.occupation(case.incapacity.reference_occupation)
        return self._explanation(case, job, _Standings(scores), 0, ())

    def job(self, case: Case, code: OccupationCode) -> JobExplanation:
        """One job of the market, with the library's own demands.

        Raises:
            KeyError: The library lacks the code.
        """
        return self._of_market(case, self._assessor.scores(case), [code])[0]

    def market(self, case: Case) -> tuple[JobExplanation, ...]:
        """Every job of the library, in its order."""
        codes = self._assessor.matrix.codes
        return self._of_market(case, self._assessor.scores(case), codes)

    def rejected(self, case: Case) -> tuple[JobExplanation, ...]:
        """Every job that is out of reach, with its reason.

        Accessible jobs that are not ready first (highest score first), then closed jobs, then
        those of which no requirements are known; ties by code.
        """
        order = (Reason.BLOCKED, Reason.BELOW_THRESHOLD, Reason.CLOSED, Reason.NO_REQUIREMENTS)
        group = {reason: max(1, place) for place, reason in enumerate(order)}
        rejected = [each for each in self.market(case) if each.reason in group]

        def key(each: JobExplanation) -> tuple[int, float, str]:
            return group[each.reason], -(each.score.hi if each.score else 0.0), each.code

        return tuple(sorted(rejected, key=key))

    def openings(self, case: Case) -> tuple[OpeningExplanation, ...]:
        """Training, licences and languages that open closed jobs, worth most first."""
        return tuple(
            self._opening(each, self._words.requirement(each.requirement))
            for each in self._assessor.openings(case)
        )

    def earning(self, indication: EarningIndication, *, wages_given: bool) -> str:
        """One sentence on residual earning capacity; an indication, never a verdict."""
        words, ready = self._words, indication.ready
        if not wages_given:
            return words.sentence("earning_no_wages")
        if indication.reference_eur is None:
            return words.sentence("earning_no_reference")
        if ready.ratio is None:
            return words.sentence("earning_no_job")
        at_volume = ready.ratio_at_volume
        return words.sentence(
            "earning" if at_volume is None else "earning_at_volume",
            jobs=ready.jobs,
            ratio=words.percent(100 * ready.ratio),
            at_volume=words.percent(100 * (at_volume or 0.0)),
            limit=words.percent(100 * indication.limit_ratio),
        )

    def _opening(self, opening: Opening, name: str) -> OpeningExplanation:
        sentence = self._words.sentence(
            "opening",
            requirement=name,
            ready=len(opening.ready),
            undetermined=len(opening.undetermined),
            not_ready=opening.not_ready,
            not_enough=opening.not_enough,
        )
        return OpeningExplanation(opening=opening, name=name, sentence=_capital(sentence))

    def _of_market(
        self, case: Case, scores: Scores, codes: Sequence[OccupationCode]
    ) -> tuple[JobExplanation, ...]:
        library, entry = self._assessor.library, entry_of(case.person)
        standings = _Standings(scores)
        place = {code: column for column, code in enumerate(scores.matrix.codes)}
        jobs = [library.occupation(code) for code in codes]
        return tuple(
            self._explanation(case, job, standings, place[job.code], unmet_of(job, entry))
            for job in jobs
        )

    def _explanation(
        self,
        case: Case,
        job: Occupation,
        standings: "_Standings",
        column: int,
        unmet: Sequence[str],
    ) -> JobExplanation:
        scores = standings.scores
        verdict, score = standings.at(column)
        gaps = gaps_of(scores, column)
        has = case.person.skill_level
        needs = tuple(self._words.unmet(each, asks=job.skill_level, has=has) for each in unmet)
        told = _Told(
            reason=_reason(verdict, gaps, closed=bool(unmet)),
            score=score,
            threshold_pct=float(scores.matrix.threshold_pct[column]),
            gaps=gaps,
            needs=needs,
            is_open_remark=bool(open_remarks(case.free_limits or ())),
        )
        sentence = sentence_of(told, self._words)
        if told.reason in _TELLS_VARIATION:
            lowest = dict(zip(scores.matrix.features, scores.levels.lo, strict=True))
            varied = variation_that_matters(job, lowest)
            sentence = " ".join(filter(None, (sentence, self._words.variation(job, varied))))
        return JobExplanation(
            code=job.code,
            title=job.title(self._words.language),
            reason=told.reason,
            sentence=sentence,
            verdict=verdict,
            score=score,
            threshold_pct=told.threshold_pct,
            over_demand=gaps,
            under_demand=spare_of(scores, column),
            unmet=needs,
            if_remarks_allow=told.is_open_remark and told.reason is Reason.READY,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the sentence about one job is made of."""

    reason: Reason
    score: Score | None
    threshold_pct: float
    gaps: tuple[Gap, ...]
    needs: tuple[str, ...]
    is_open_remark: bool


class _Standings:
    """Verdicts and scores of all jobs, worked out once."""

    def __init__(self, scores: Scores) -> None:
        self.scores = scores
        self._lo, self._hi = scores.score_lo(), scores.score_hi()
        self._verdicts = scores.verdicts(self._lo, self._hi)

    def at(self, column: int) -> tuple[Verdict, Score | None]:
        """Those of one job."""
        verdict = VERDICTS[int(self._verdicts[column])]
        if verdict is Verdict.UNKNOWN:
            return verdict, None
        lo, hi = rounded_number(self._lo[column]), rounded_number(self._hi[column])
        return verdict, Score(lo=lo, hi=hi)


def _reason(verdict: Verdict, gaps: Sequence[Gap], *, closed: bool) -> Reason:
    if closed:
        return Reason.CLOSED
    if verdict is Verdict.NOT_READY:
        is_blocked = any(gap.block is Block.YES for gap in gaps)
        return Reason.BLOCKED if is_blocked else Reason.BELOW_THRESHOLD
    if verdict is Verdict.READY:
        return Reason.READY
    return Reason.UNDETERMINED if verdict is Verdict.UNDETERMINED else Reason.NO_REQUIREMENTS


_TELLS_VARIATION = (Reason.READY, Reason.UNDETERMINED, Reason.BLOCKED, Reason.BELOW_THRESHOLD)

_LEADS = {
    Reason.READY: "lead_ready",
    Reason.UNDETERMINED: "lead_undetermined",
    Reason.BLOCKED: "lead_not_ready",
    Reason.BELOW_THRESHOLD: "lead_not_ready",
    Reason.CLOSED: "lead_closed",
    Reason.NO_REQUIREMENTS: "lead_unknown",
}

_KEYS = {
    Reason.READY: "ready",
    Reason.UNDETERMINED: "undetermined",
    Reason.BLOCKED: "blocked",
    Reason.BELOW_THRESHOLD: "below",
    Reason.CLOSED: "closed",
    Reason.NO_REQUIREMENTS: "unknown",
}


def sentence_of(told: _Told, words: ExplanationWords) -> str:
    """One sentence on one job, with the numbers in it."""
    key, lead = _KEYS[told.reason], _LEADS[told.reason]
    if told.reason is Reason.READY:
        key = key if told.gaps else "ready_in_full"
        lead = "lead_ready_if_remarks_allow" if told.is_open_remark else lead
    return words.sentence(
        key,
        lead=words.sentence(lead),
        score="" if told.score is None else words.score(told.score, told.threshold_pct),
        threshold=words.threshold(told.threshold_pct),
        gaps=_listed(told.gaps[:LISTED], "gap", words),
        open=_listed(_open_gaps(told.gaps), "open", words),
        blocks=_blocks(told.gaps, words),
        unmet=words.all_of(told.needs) if told.needs else "",
    )


def _listed(gaps: Sequence[Gap], key: str, words: ExplanationWords) -> str:
    return words.all_of([words.gap(gap, key) for gap in gaps]) if gaps else ""


def _open_gaps(gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """What an answer can still change: what may block first, then by the points at stake."""
    still = [gap for gap in gaps if gap.points_open > 0 or gap.block is Block.MAYBE]
    return tuple(sorted(still, key=lambda gap: (gap.block is not Block.MAYBE, -gap.points_open)))


def _blocks(gaps: Sequence[Gap], words: ExplanationWords) -> str:
    blocking = [gap for gap in gaps if gap.block is Block.YES]
    parts = [words.gap(gap, "block_by_risk" if gap.is_risk else "block") for gap in blocking]
    return words.all_of(parts) if parts else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
