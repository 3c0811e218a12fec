"""What the score page asks beyond the assessment: accommodations, explanations, firmness, earnings.

Everything here may run on another thread: it reads a case and keeps nothing.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reinteg_desk.app.accommodate import accommodate, job_scores, with_accommodations
from reinteg_desk.app.assess import Assessor
from reinteg_desk.app.explain import Explainer, JobExplanation, OpeningExplanation
from reinteg_desk.app.explanation_words import ExplanationWords
from reinteg_desk.domain.accommodation import Accommodation, AccommodationSheet
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.domain.plan import Plan
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.scoring.accommodations import AccommodationAdvice
from reinteg_desk.scoring.earning import EarningIndication, earning_indication
from reinteg_desk.scoring.firmness import acceptability, weight_draws
from reinteg_desk.scoring.hours import OTHER_HOURS_PER_WEEK, volume_ratio
from reinteg_desk.scoring.results import JobResult, ReferenceResult
from reinteg_desk.scoring.shortfall import remedies_for, shortfall_of

EARNING_RULE = "frame.capacity_loss_percent"
"""The loss of earning capacity of art. 100 §1; where it holds, a third is the limit."""
LIMIT_RATIO = 1 / 3
"""Law of 14 July 1994, art. 100 §1: earning capacity reduced to a third or less of what somebody of
the same condition and training can earn; the rule's 66 per cent is that third rounded."""


class OwnWages(Protocol):
    """Full-time wages per occupation that the user has: typed, or from a file."""

    def wages(self) -> Mapping[OccupationCode, float]:
        """Code → gross full-time wage in euro a month."""
        ...

    def enter(self, code: OccupationCode, wage_eur: float | None) -> None:
        """Keep a wage; None forgets it."""
        ...

    def take_file(self, path: str) -> int:
        """Add the wages of a file to those that are kept; how many it holds."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An accommodation that does something about what a job falls short of.

    Attributes:
        accommodation_id: Its id in the catalogue.
        features: The short features that it changes, in instrument order.
        to_assess: Those among them that nobody assessed: look at them first.
    """

    accommodation_id: str
    features: tuple[FeatureId, ...]
    to_assess: tuple[FeatureId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreWords:
    """Where the score desk gets its words, by language.

    Attributes:
        explanation: The words of the sentences.
        sheets: What people read about accommodations, by id.
        note: What the numbers of the catalogue are worth.
    """

    explanation: Callable[[str], ExplanationWords]
    sheets: Callable[[str], Mapping[str, AccommodationSheet]]
    note: Callable[[str], str]


class ScoreDesk:
    """Answers for one library, one catalogue and one rule book.

    Args:
        assessor: Scores against the library in use.
        catalogue: The accommodations to choose from, in their order.
        words: The words.
        wages: The user's own wages.
        rules: The rules.
    """

    def __init__(
        self,
        assessor: Assessor,
        catalogue: Sequence[Accommodation],
        words: ScoreWords,
        wages: OwnWages,
        rules: RuleBook,
    ) -> None:
        self._assessor = assessor
        self._catalogue = tuple(catalogue)
        self._by_id = {each.accommodation_id: each for each in catalogue}
        self._rules = rules
        self.words = words
        self.wages = wages

    # --- accommodations ---

    def offers(self, case: Case, code: OccupationCode) -> tuple[Offer, ...]:
        """The accommodations that do something for a job, in catalogue order.

        Raises:
            ProblemError: ``scoring.unknown_job``; ``scoring.no_requirements``.
        """
        names = self._assessor.instrument.ids
        scores = job_scores(case, code, self._assessor.library, names)
        shortfall = shortfall_of(scores)
        found = []
        for remedy in remedies_for(shortfall, self._catalogue, names):
            short = tuple(names[shortfall.needs[index].place] for index in sorted(remedy.changes))
            found.append(
                Offer(
                    accommodation_id=self._catalogue[remedy.position].accommodation_id,
                    features=short,
                    to_assess=tuple(each for each in short if each not in case.capacities),
                )
            )
        return tuple(found)

    def changing(self, features: Collection[FeatureId]) -> tuple[Offer, ...]:
        """The accommodations that do something for any of the features, whoever works there."""
        found = []
        for each in self._catalogue:
            changed = tuple(dict.fromkeys(r.feature for r in each.rows if r.feature in features))
            if changed:
                offer = Offer(
                    accommodation_id=each.accommodation_id, features=changed, to_assess=()
                )
                found.append(offer)
        return tuple(found)

    def advice(self, case: Case, code: OccupationCode) -> AccommodationAdvice:
        """The least that makes a job feasible.

        Raises:
            ProblemError: ``scoring.unknown_job``; ``scoring.no_requirements``.
        """
        assessor = self._assessor
        return accommodate(
            case,
            code,
            self._catalogue,
            library=assessor.library,
            features=assessor.instrument.ids,
        )

    def standing(
        self, case: Case, code: OccupationCode, chosen: Sequence[str] = ()
    ) -> ReferenceResult:
        """How a job stands with some accommodations in place; ids nobody knows do nothing.

        Raises:
            ProblemError: ``scoring.unknown_job``; ``scoring.no_requirements``.
        """
        assessor = self._assessor
        return with_accommodations(
            case,
            code,
            [self._by_id[each] for each in chosen if each in self._by_id],
            library=assessor.library,
            features=assessor.instrument.ids,
        )

    # --- explanations ---

    def explanation(self, case: Case, code: OccupationCode, language: str) -> JobExplanation:
        """Why a job is feasible or not; the reference occupation with its work post."""
        explainer = Explainer(self._assessor, self.words.explanation(language))
        if code == case.incapacity.reference_occupation:
            return explainer.reference(case)
        return explainer.job(case, code)

    def openings(self, case: Case, language: str) -> tuple[OpeningExplanation, ...]:
        """Training, licences and languages that open closed jobs, worth most first."""
        return Explainer(self._assessor, self.words.explanation(language)).openings(case)

    # --- firmness ---

    def firmness(self, case: Case) -> Mapping[OccupationCode, float]:
        """Share of the draws in which each job comes out ready, 0 … 1; without unknown jobs."""
        scores = self._assessor.scores(case)
        shares = acceptability(scores, weight_draws(len(self._assessor.instrument)))
        pairs = zip(scores.matrix.codes, shares.tolist(), strict=True)
        return {code: share for code, share in pairs if share == share}  # noqa: PLR0124 - not NaN

    # --- earnings ---

    def earning(self, case: Case, jobs: Sequence[JobResult]) -> EarningIndication | None:
        """The indication of residual earning capacity; never a verdict.

        None where the law compares no wages for this person (the self-employed).
        """
        if case.incapacity.status is Status.SELF_EMPLOYED:
            return None
        wages = self.wages.wages()
        reference = case.incapacity.reference_occupation
        return earning_indication(
            [job for job in jobs if job.code != reference],
            wages,
            reference_eur=wages.get(reference),
            limit_ratio=LIMIT_RATIO,
            volume=volume_ratio(case.sustainable_hours, OTHER_HOURS_PER_WEEK),
        )

    def earning_in_words(self, indication: EarningIndication, language: str) -> str:
        """One sentence on the indication, or on what it lacks."""
        explainer = Explainer(self._assessor, self.words.explanation(language))
        return explainer.earning(indication, wages_given=bool(self.wages.wages()))

    @property
    def earning_article(self) -> str:
        """The article that the limit comes from."""
        return self._rules.parameter(EARNING_RULE).values[0].article


_NOTHING_PLANNED = Plan()


def chosen_of(case: Case) -> tuple[str, ...]:
    """The accommodations of the plan; there is no other list of them."""
    return case.plan.accommodations if case.plan else ()


def with_chosen(case: Case, chosen: Sequence[str]) -> Case:
    """The case with these accommodations in its plan; an empty plan is none."""
    plan = replace(case.plan or _NOTHING_PLANNED, accommodations=tuple(dict.fromkeys(chosen)))
    return replace(case, plan=None if plan == _NOTHING_PLANNED else plan)


def switched(case: Case, accommodation: str, *, on: bool) -> Case:
    """The case with one accommodation in its plan, or without it."""
    others = [each for each in chosen_of(case) if each != accommodation]
    return with_chosen(case, [*others, accommodation] if on else others)
