"""What an answer in visit mode does to the file, and what is shown beside it. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import Change, FileSession
from reinteg_desk.app.guidelines import Guideline, exceeded
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.quantities import FeatureQuantities
from reinteg_desk.app.visit import (
    demands_of,
    description_digest,
    holds,
    is_photo,
    visit_of,
    with_amount,
    with_demand,
    with_describer,
    with_post,
    with_signature,
    with_task,
    with_visit,
    without_signature,
)
from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import AttachmentId, FeatureId
from reinteg_desk.domain.occupation import Describer, Occupation
from reinteg_desk.domain.surroundings import ContactRole
from reinteg_desk.domain.visit import PostSignature, PostTask, TaskKind, Visit
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from reinteg_desk.ui.visit.questions import Chapter, Question, features_asked, questions


class Act(StrEnum):
    """What undo takes back."""

    POST = "post"
    TASK = "task"
    DEMAND = "demand"
    INDICATOR = "indicator"
    NOTE = "note"
    SIGNATURE = "signature"
    ADVICE = "advice"
    SECTION_F = "section_f"
    ADAPTATION = "adaptation"


class Standing(StrEnum):
    """How a signature stands."""

    ABSENT = "absent"
    HOLDS = "holds"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandShown:
    """One feature as it is asked.

    Attributes:
        texts: Its words.
        usual: What the occupation asks, 0 … 4; None where it asks nothing.
        chosen: What was noted here, 0 … 4; None where nothing was.
        critical: Whether it is essential here: as noted, else as in the occupation.
        quantities: What can be measured; None where the instrument has no amounts.
        amounts: What was measured.
        measured: The level that the amounts tell; an interval where more would tell.
        guidelines: The health guidelines that the post lies above.
    """

    texts: FeatureTexts
    usual: float | None
    chosen: float | None
    critical: bool
    quantities: FeatureQuantities | None
    amounts: Mapping[str, float]
    measured: LevelRange | None
    guidelines: tuple[Guideline, ...]


class Presenter:
    """Decides what visit mode shows.

    Args:
        session: The open file.
        desk: Instrument, library, quantities, guidelines, clock.
        language: The language of the window.
        act_name: Names acts for "undo …".
    """

    def __init__(
        self,
        session: FileSession,
        desk: Desk,
        language: Callable[[], str],
        act_name: Callable[[Act], str],
    ) -> None:
        self.session = session
        self._desk = desk
        self._language = language
        self._act_name = act_name
        self._walk = features_asked(session.case, self.job, desk.instrument)

    # --- what there is ---

    @property
    def case(self) -> Case:
        """The present state."""
        return self.session.case

    @property
    def visit(self) -> Visit:
        """What was recorded so far."""
        return visit_of(self.case)

    @property
    def is_final(self) -> bool:
        """Whether the consultation is closed."""
        return self.session.is_final

    @property
    def today(self) -> date:
        """The day."""
        return self._desk.clock.today()

    @property
    def language(self) -> str:
        """The language of the window."""
        return self._language()

    @property
    def job(self) -> Occupation | None:
        """The reference occupation, None where the library lacks it."""
        return self._desk.library.get(self.case.incapacity.reference_occupation)

    @property
    def job_title(self) -> str:
        """What the job is called."""
        job = self.job
        return job.title(self.language) if job else self.case.incapacity.reference_occupation

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in order; what was seen meanwhile is asked too."""
        now = self.case.work_post.demands if self.case.work_post else {}
        seen = tuple(name for name in now if name not in self._walk)
        self._walk = (*self._walk, *seen)
        return questions(self._walk)

    def question_at(self, place: str) -> Question:
        """The question of a place; a feature that is not walked through joins in."""
        parts = place.split(".")
        if parts[:2] == ["work_post", "demands"] and len(parts) > len(parts[:2]):
            parts = ["visit", Chapter.DEMANDS.value, parts[2]]
        key = parts[2] if len(parts) > len(("visit", "demands")) else ""
        chapter = next((each for each in Chapter if parts[1:2] == [each.value]), Chapter.POST)
        if chapter is Chapter.DEMANDS and key in self._desk.instrument.ids:
            self.join(FeatureId(key))
            return Question(chapter=chapter, key=key)
        found = [each for each in self.questions if each.chapter is chapter]
        return next((each for each in found if each.key == key), found[0])

    def join(self, feature: FeatureId) -> None:
        """Ask for a feature too, from now on."""
        if feature not in self._walk:
            self._walk = (*self._walk, feature)

    def is_answered(self, question: Question) -> bool:
        """Whether something was noted for a question."""
        visit, post = self.visit, self.case.work_post
        if question.chapter is Chapter.DEMANDS:
            return bool(post and question.key in post.demands)
        if question.chapter is Chapter.INDICATORS:
            return question.key in visit.indicators
        if question.chapter is Chapter.DOCUMENTS:
            return False  # they are made anew each time
        if question.chapter is Chapter.SIGNATURES:
            return self.standing(Describer(question.key)) is Standing.HOLDS
        noted: dict[Chapter, object] = {
            Chapter.POST: visit.described_by,
            Chapter.TASKS: visit.tasks,
            Chapter.PHOTOS: any(map(is_photo, self.session.surroundings.attachments)),
            Chapter.ADAPTATIONS: self.case.plan and self.case.plan.accommodations,
            Chapter.NOTE: visit.note,
            Chapter.ADVICE: visit.decision,
            Chapter.SECTION_F: visit.recommendations,
        }
        return bool(noted[question.chapter])

    def feature_name(self, feature: FeatureId) -> str:
        """The name of a feature."""
        return self._desk.words(self.language)[feature].name

    # --- the post ---

    @property
    def observed_on(self) -> date | None:
        """The day the work post was seen."""
        return self.case.work_post.observed_on if self.case.work_post else None

    def set_observed(self, on: date | None) -> None:
        """Note the day."""

        def change(case: Case) -> Case:
            return with_post(case, replace(case.work_post or WorkPost(), observed_on=on))

        self.apply(Act.POST, change)

    def set_describer(self, who: Describer, *, took_part: bool) -> None:
        """Note who described the post; the first one notes the day too."""

        def change(case: Case) -> Case:
            post = case.work_post or WorkPost(observed_on=self.today)
            return with_describer(with_post(case, post), who, took_part=took_part)

        self.apply(Act.POST, change)

    # --- tasks ---

    def add_task(self, text: str, kind: TaskKind) -> None:
        """Note a task; a text without words is none."""
        if text.strip():
            task = PostTask(text=text.strip(), kind=kind)
            self.apply(Act.TASK, lambda case: with_task(case, None, task))

    def set_task_kind(self, position: int, kind: TaskKind) -> None:
        """Say that a task is of another kind."""
        task = replace(self.visit.tasks[position], kind=kind)
        self.apply(Act.TASK, lambda case: with_task(case, position, task))

    def remove_task(self, position: int) -> None:
        """Take a task out."""
        self.apply(Act.TASK, lambda case: with_task(case, position, None))

    # --- demands ---

    def demand(self, feature: FeatureId) -> DemandShown:
        """One feature as it is asked."""
        usual = self.job.demands.get(feature) if self.job else None
        post = self.case.work_post
        noted = post.demands.get(feature) if post else None
        quantities = self._desk.visit.quantities().features.get(feature)
        amounts = self.visit.quantities.get(feature, {})
        chosen = noted.demand if noted else None
        critical = noted.critical if noted else None
        return DemandShown(
            texts=self._desk.words(self.language)[feature],
            usual=usual.demand if usual and usual.demand > 0 else None,
            chosen=chosen,
            critical=bool(usual and usual.critical) if critical is None else critical,
            quantities=quantities,
            amounts=amounts,
            measured=quantities.level_of(amounts) if quantities else None,
            guidelines=tuple(each for each in self.too_much() if each.feature == feature),
        )

    def set_level(self, feature: FeatureId, level: int) -> None:
        """Note a level; the same one again takes it away."""
        chosen = self.demand(feature).chosen
        self._set_demand(feature, None if chosen == level else float(level))

    def _set_demand(self, feature: FeatureId, demand: float | None) -> None:
        self.apply(
            Act.DEMAND,
            lambda case: with_demand(
                case, feature, lambda now: replace(now, demand=demand), self.today
            ),
        )

    def set_critical(self, feature: FeatureId, *, critical: bool) -> None:
        """Say whether the demand is essential to this post."""

        def changed(now: PostDemand) -> PostDemand:
            return replace(now, critical=critical)

        self.apply(Act.DEMAND, lambda case: with_demand(case, feature, changed, self.today))

    def set_amount(self, feature: FeatureId, quantity: str, amount: float) -> None:
        """Note what was measured, and the level it tells; the same amount again takes it away.

        The level follows only where the amounts tell one: nothing is guessed.
        """
        quantities = self._desk.visit.quantities().features[feature]
        same = self.visit.quantities.get(feature, {}).get(quantity) == amount

        def change(case: Case) -> Case:
            noted = with_amount(case, feature, quantity, None if same else amount)
            told = quantities.level_of(visit_of(noted).quantities.get(feature, {}))
            if told is None or not told.is_point:
                return noted
            level = float(told.lo)
            return with_demand(noted, feature, lambda now: replace(now, demand=level), self.today)

        self.apply(Act.DEMAND, change)

    def too_much(self) -> tuple[Guideline, ...]:
        """The health guidelines that the post lies above, whoever works there."""
        guidelines = self._desk.visit.guidelines()
        return exceeded(guidelines, demands_of(self.case), self.visit.quantities)

    def cited(self, source: str) -> str:
        """A source with the words of the language."""
        return self._desk.cite(source, self.language) if self._desk.cite else source

    # --- risk indicators, notes ---

    def set_indicator(self, indicator: str, rating: str) -> None:
        """Rate a risk indicator; the same rating again takes it away."""

        def change(visit: Visit) -> Visit:
            others = {name: each for name, each in visit.indicators.items() if name != indicator}
            same = visit.indicators.get(indicator) == rating
            return replace(visit, indicators=others if same else {**others, indicator: rating})

        self.apply(Act.INDICATOR, lambda case: with_visit(case, change))

    def set_note(self, text: str | None) -> None:
        """Note in passing."""
        self._set_text(Act.NOTE, "note", lambda visit: replace(visit, note=text))

    def set_conditions(self, text: str | None) -> None:
        """Under which conditions adapted or other work is possible."""
        self._set_text(Act.ADVICE, "conditions", lambda visit: replace(visit, conditions=text))

    def set_recommendations(self, text: str | None) -> None:
        """What stands in section F."""
        self._set_text(
            Act.SECTION_F, "recommendations", lambda visit: replace(visit, recommendations=text)
        )

    def _set_text(self, act: Act, name: str, change: Callable[[Visit], Visit]) -> None:
        self.apply(act, lambda case: with_visit(case, change), merge=f"visit.{name}")

    # --- signatures ---

    def standing(self, role: Describer) -> Standing:
        """How the signature of a role stands."""
        signature = self.visit.signature(role)
        if signature is None:
            return Standing.ABSENT
        return Standing.HOLDS if holds(signature, self.case) else Standing.VOID

    def expected_name(self, role: Describer) -> str:
        """Who is likely to sign in a role."""
        signature = self.visit.signature(role)
        if signature is not None:
            return signature.name
        if role is Describer.WORKER:
            return self.case.person.name
        employer = self.session.surroundings.party(ContactRole.EMPLOYER)
        return employer.name if employer else ""

    def digest(self) -> str:
        """What the description is known by now."""
        return description_digest(self.case)

    def sign(self, role: Describer, name: str, image: AttachmentId, signed: str) -> None:
        """Note a signature.

        Args:
            role: Employer or worker.
            name: Who signed.
            image: The drawn signature, already in the vault.
            signed: What was signed (:meth:`digest` at the moment of signing).
        """
        signature = PostSignature(
            role=role, name=name, on=self.today, description=signed, image=image
        )
        self.apply(Act.SIGNATURE, lambda case: with_signature(case, signature))

    def unsign(self, role: Describer) -> None:
        """Take a signature out."""
        self.apply(Act.SIGNATURE, lambda case: without_signature(case, role))

    def apply(self, act: Act, change: Change, *, merge: str | None = None) -> None:
        """Do one act; nothing where the consultation is closed."""
        if not self.is_final:
            self.session.apply(self._act_name(act), change, merge=merge)


def moved(day: date | None, days: int, today: date) -> date:
    """A day moved by some days; today where there was none."""
    return today if day is None else day + timedelta(days=days)
