"""What the score page and the live panel show, without Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.domain.capacity import UNASSESSED, LevelRange
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.rules.frame import FrameKind
from reinteg_desk.scoring.reference import at_work_post
from reinteg_desk.scoring.results import Assessment, JobResult, NextQuestion, Verdict

BINS = 20
"""Columns of the picture of the market: five percentage points each."""
FULL_PCT = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one feature costs the reference score.

    Attributes:
        feature: The feature.
        name: Its name.
        has: What the person can sustain.
        asks: What the job asks.
        points: Percentage points, above 0.
        blocks: ``True`` for certain, ``None`` possibly, ``False`` not.
        assessed: Whether anybody assessed it.
        varies: Whether the demand differs much between jobs of this occupation.
        note: Why it differs, None where that is not on record.
    """

    feature: FeatureId
    name: str
    has: LevelRange
    asks: float
    points: float
    blocks: bool | None
    assessed: bool
    varies: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One occupation of the market as the list shows it."""

    code: str
    title: str
    result: JobResult
    blocked_by: tuple[str, ...]
    may_block: tuple[str, ...]
    is_reference: bool
    varies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """An occupation outside the market frame, with what would open it."""

    code: str
    title: str
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """An accessible occupation without requirements on record."""

    code: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketPicture:
    """The market as columns: employment per verdict over the score at the low end.

    Attributes:
        columns: For each of the bins, employment that is ready, undetermined, not ready.
        reference_at: Score of the reference at the low end with the library's own demands, or None.
    """

    columns: tuple[tuple[float, float, float], ...]
    reference_at: float | None


_ORDER = (Verdict.READY, Verdict.UNDETERMINED, Verdict.NOT_READY)


class Presenter:
    """Turns the assessment of the session into rows with names."""

    def __init__(self, session: FileSession, desk: Desk, language: Callable[[], str]) -> None:
        self._session = session
        self._desk = desk
        self._language = language

    @property
    def assessment(self) -> Assessment | None:
        """Both frames, None where the library lacks the reference occupation."""
        return self._session.assessment

    @property
    def words(self) -> Mapping[FeatureId, FeatureTexts]:
        """The texts of the features."""
        return self._desk.words(self._language())

    @property
    def reference_title(self) -> str:
        """The reference occupation by name, else its code."""
        code = self._session.case.incapacity.reference_occupation
        job = self._desk.library.get(code)
        return job.title(self._language()) if job else code

    @property
    def has_work_post(self) -> bool:
        """Whether a work post was observed."""
        return self._session.case.work_post is not None

    @property
    def looks_at_market(self) -> bool:
        """Whether the law looks at the whole labour market on the day of the consultation."""
        return self._session.frame.kind is FrameKind.MARKET

    def requirement(self, item: str) -> str:
        """A formal requirement in words."""
        return self._desk.score_desk().words.explanation(self._language()).requirement(item)

    @property
    def unassessed_that_may_block(self) -> int:
        """How many features that may block the reference job nobody assessed."""
        assessment, assessed = self.assessment, self._session.case.capacities
        may_block = assessment.reference.may_block if assessment else ()
        return sum(each not in assessed for each in may_block)

    def names(self, features: Iterable[FeatureId]) -> tuple[str, ...]:
        """The names of features."""
        return tuple(self.words[each].name for each in features)

    def costs(self) -> tuple[Cost, ...]:
        """What costs the reference score, largest first."""
        assessment, job = self.assessment, self._reference()
        if assessment is None or job is None:
            return ()
        reference = assessment.reference
        capacities = self._session.case.capacities
        return tuple(
            Cost(
                feature=each.feature,
                name=self.words[each.feature].name,
                has=capacities[each.feature].level if each.feature in capacities else UNASSESSED,
                asks=job.demands[each.feature].demand,
                points=each.points,
                blocks=True
                if each.feature in reference.blocked_by
                else (None if each.feature in reference.may_block else False),
                assessed=each.feature in capacities,
                varies=job.demands[each.feature].varies,
                note=job.demands[each.feature].note(self._language()),
            )
            for each in reference.contributions
        )

    def _reference(self) -> Occupation | None:
        case = self._session.case
        job = self._desk.library.get(case.incapacity.reference_occupation)
        return at_work_post(job, case.work_post) if job else None

    def feasible_jobs(self) -> tuple[Job, ...]:
        """Ready and undetermined occupations, in the listing order."""
        return self._jobs(lambda verdict: verdict is not Verdict.NOT_READY)

    def rejected_jobs(self) -> tuple[Job, ...]:
        """Occupations that are not feasible, each with what it fails on."""
        return self._jobs(lambda verdict: verdict is Verdict.NOT_READY)

    def _jobs(self, belongs: Callable[[Verdict], bool]) -> tuple[Job, ...]:
        assessment = self.assessment
        if assessment is None:
            return ()
        jobs = (each for each in assessment.market.jobs if belongs(each.verdict))
        return tuple(self._job(each, assessment) for each in jobs)

    def _job(self, result: JobResult, assessment: Assessment) -> Job:
        return Job(
            code=result.code,
            title=self._desk.library.occupation(result.code).title(self._language()),
            result=result,
            blocked_by=self.names(result.blocked_by),
            may_block=self.names(result.may_block),
            is_reference=result.code == assessment.reference.code,
            varies=result.code in self._varying,
        )

    @cached_property
    def _varying(self) -> frozenset[str]:
        """Codes of jobs of which some demand differs much within the occupation."""
        jobs = self._desk.library.occupations
        return frozenset(
            job.code for job in jobs if any(each.varies for each in job.demands.values())
        )

    def unknown_jobs(self) -> tuple[Unknown, ...]:
        """Accessible occupations of which no requirements are on record."""
        assessment = self.assessment
        if assessment is None:
            return ()
        market = assessment.market
        listed = {each.code for each in market.jobs} | {each.code for each in market.closed}
        return tuple(
            Unknown(code=job.code, title=job.title(self._language()))
            for job in self._desk.library.occupations
            if job.code not in listed
        )

    def closed_jobs(self) -> tuple[Closed, ...]:
        """Occupations that a licence, a diploma, a language or a skill level keeps closed."""
        assessment = self.assessment
        if assessment is None:
            return ()
        return tuple(
            Closed(
                code=each.code,
                title=self._desk.library.occupation(each.code).title(self._language()),
                unmet=each.unmet,
            )
            for each in assessment.market.closed
        )

    def picture(self) -> MarketPicture:
        """The market as columns over the score."""
        columns = [[0.0, 0.0, 0.0] for _ in range(BINS)]
        reference_at = None
        assessment = self.assessment
        for each in assessment.market.jobs if assessment else ():
            if each.score is None:
                continue
            at = min(BINS - 1, int(each.score.lo * BINS / FULL_PCT))
            employment = self._desk.library.occupation(each.code).employment
            columns[at][_ORDER.index(each.verdict)] += employment
            if assessment and each.code == assessment.reference.code:
                reference_at = each.score.lo
        return MarketPicture(
            columns=tuple((a, b, c) for a, b, c in columns), reference_at=reference_at
        )

    @property
    def next_question(self) -> NextQuestion | None:
        """What is worth asking next."""
        assessment = self.assessment
        return assessment.assess_next[0] if assessment and assessment.assess_next else None
