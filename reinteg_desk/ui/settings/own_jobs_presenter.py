"""What the page of own jobs shows and does, without Qt."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date

from reinteg_desk.app.data_age import DataAge, data_age
from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.app.libraries import OwnJobDraft
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.ports import OccupationHit
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Describer, Occupation
from reinteg_desk.domain.work_post import PostDemand, WorkPost
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.occupation_field import TITLE_MARK

MAY_CONFIRM = (Describer.EMPLOYER, Describer.WORKER)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandRow:
    """One feature in the form.

    Attributes:
        feature: The feature.
        texts: Its words.
        base: What the occupation asks, None where it asks nothing.
        asked: What this job asks, None where it asks nothing.
        is_changed: Whether the two differ.
    """

    feature: FeatureId
    texts: FeatureTexts
    base: Demand | None
    asked: Demand | None
    is_changed: bool


@dataclass(slots=True, kw_only=True)
class Form:
    """An own job while it is filled in."""

    base: Occupation
    code: OccupationCode | None = None
    title: str = ""
    described_on: date | None = None
    described_by: set[Describer] = field(default_factory=set)
    confirmed_by: set[Describer] = field(default_factory=set)
    asked: dict[FeatureId, Demand] = field(default_factory=dict)


class Presenter:
    """Keeping and removing write files: the view runs them as tasks.

    Args:
        desk: Where the libraries are.
        language: The language of the window.
        session: The open file, None where there is none.
    """

    def __init__(
        self, desk: Desk, language: Callable[[], str], session: Callable[[], FileSession | None]
    ) -> None:
        self._desk = desk
        self._libraries = desk.libraries
        self._language = language
        self._session = session
        self.form: Form | None = None
        self._begun: Form | None = None

    # --- the list ---

    def jobs(self) -> Sequence[Occupation]:
        """The own jobs, the one described last first."""
        return self._libraries.own_jobs()

    def title(self, job: Occupation) -> str:
        """Its title, with the day of its description where another job has that title too."""
        title = job.title(self._language())
        dated = job.origin.described_on if job.origin else None
        alike = any(
            each.code != job.code and each.title(self._language()) == title for each in self.jobs()
        )
        return f"{title} ({day(dated)})" if alike and dated else title

    def based_on(self, job: Occupation) -> str:
        """The occupation that it is made from."""
        base = self._libraries.base_of(job)
        if base is not None:
            return f"{base.title(self._language())}{TITLE_MARK}{base.code}"
        return job.origin.based_on if job.origin else ""

    def age(self, job: Occupation) -> DataAge:
        """How old its description is."""
        dated = job.origin.described_on if job.origin else None
        return data_age(dated, self._desk.clock.today())

    def differing(self, job: Occupation) -> int:
        """How many requirements differ from the occupation it is made from."""
        return len(self._libraries.work_post_of(job).demands) if self.has_base(job) else 0

    def has_base(self, job: Occupation) -> bool:
        """Whether the library in use has the occupation it is made from."""
        return self._libraries.base_of(job) is not None

    @staticmethod
    def is_confirmed(job: Occupation) -> bool:
        """Whether somebody signed the description: then it is not changed any more."""
        return bool(job.origin and job.origin.confirmed_by)

    # --- the form ---

    @property
    def is_unfinished(self) -> bool:
        """Whether something was filled in that is not kept yet."""
        return self.form is not None and self.form != self._begun

    def find(self, words: str) -> Sequence[OccupationHit]:
        """Occupations to make a job from; own jobs are left out."""
        if not words.strip():
            return ()
        own = {job.code for job in self.jobs()}
        hits = self._libraries.find(words, self._language())
        return [hit for hit in hits if hit.code not in own]

    def begin(self, code: str) -> Form | None:
        """A form for a new job made from an occupation."""
        base = self._libraries.in_use.get(OccupationCode(code))
        if base is None or base.origin is not None:
            return None
        self.form = Form(
            base=base,
            title=base.title(self._language()),
            described_on=self._desk.clock.today(),
            asked=dict(base.demands),
        )
        self._begun = deepcopy(self.form)
        return self.form

    def begin_from(self, job: Occupation, *, new_version: bool) -> Form | None:
        """A form that changes a job, or makes its next dated version."""
        base = self._libraries.base_of(job)
        if base is None or job.origin is None:
            return None
        self.form = Form(
            base=base,
            code=None if new_version else job.code,
            title=job.title(self._language()),
            described_on=self._desk.clock.today() if new_version else job.origin.described_on,
            described_by=set(job.origin.described_by),
            confirmed_by=set() if new_version else set(job.origin.confirmed_by),
            asked=dict(job.demands),
        )
        self._begun = deepcopy(self.form)
        return self.form

    def give_up(self) -> None:
        """Put the form away."""
        self.form = None

    def rows(self) -> tuple[DemandRow, ...]:
        """Every feature of the instrument."""
        form, words = self.form, self._desk.words(self._language())
        if form is None:
            return ()
        return tuple(
            self._row(form, feature, words[feature]) for feature in self._desk.instrument.ids
        )

    @staticmethod
    def _row(form: Form, feature: FeatureId, texts: FeatureTexts) -> DemandRow:
        base, asked = form.base.demands.get(feature), form.asked.get(feature)
        return DemandRow(
            feature=feature,
            texts=texts,
            base=base if base and base.demand > 0 else None,
            asked=asked if asked and asked.demand > 0 else None,
            is_changed=_values(base) != _values(asked),
        )

    def ask(self, feature: FeatureId, level: float) -> None:
        """What the job asks of a feature; 0: nothing."""
        form = self.form
        if form is None:
            return
        before = form.asked.get(feature) or form.base.demands.get(feature) or _NOTHING
        form.asked[feature] = replace(before, demand=float(level))

    def weigh(self, feature: FeatureId, weight: float) -> None:
        """What hangs on it."""
        self._change(feature, weight=weight)

    def make_critical(self, feature: FeatureId, *, critical: bool) -> None:
        """Whether the job cannot be done without it."""
        self._change(feature, critical=critical)

    def _change(self, feature: FeatureId, **values: object) -> None:
        form = self.form
        if form is not None and feature in form.asked:
            changed: Demand = replace(form.asked[feature], **values)  # type: ignore[arg-type]
            form.asked[feature] = changed

    def as_the_occupation(self, feature: FeatureId) -> None:
        """Take a change back."""
        form = self.form
        if form is not None:
            form.asked.pop(feature, None)
            if feature in form.base.demands:
                form.asked[feature] = form.base.demands[feature]

    def draft(self) -> OwnJobDraft | None:
        """What the form says, None where something is missing."""
        form = self.form
        if form is None or not form.title.strip() or form.described_on is None:
            return None
        if not form.described_by:
            return None
        changed = [row for row in self.rows() if row.is_changed]
        return OwnJobDraft(
            code=form.code,
            based_on=form.base.code,
            titles=dict.fromkeys(LANGUAGES, form.title.strip()),
            described_on=form.described_on,
            described_by=tuple(each for each in Describer if each in form.described_by),
            confirmed_by=tuple(each for each in MAY_CONFIRM if each in form.confirmed_by),
            changes={row.feature: _post_demand(row.asked) for row in changed},
        )

    # --- slow ---

    def keep(self, draft: OwnJobDraft) -> Occupation:
        """Keep it; it can be used at once."""
        return self._libraries.keep_own_job(draft)

    def remove(self, code: OccupationCode) -> None:
        """Remove it."""
        self._libraries.remove_own_job(code)

    # --- in the open file ---

    @property
    def file(self) -> FileSession | None:
        """The open file where it can be changed."""
        session = self._session()
        return session if session is not None and not session.is_final else None

    @property
    def work_post(self) -> WorkPost | None:
        """The work post of the open file."""
        session = self._session()
        return session.case.work_post if session is not None else None

    def is_reference(self, code: OccupationCode) -> bool:
        """Whether the open file has it as its reference occupation."""
        session = self._session()
        return session is not None and session.case.incapacity.reference_occupation == code

    def use_as_reference(self, job: Occupation, label: str) -> None:
        """Make it the reference occupation; what was seen of another post no longer holds."""

        def change(case: Case) -> Case:
            incapacity = replace(case.incapacity, reference_occupation=job.code)
            return replace(case, incapacity=incapacity, work_post=None)

        if self.file is not None:
            self.file.apply(label, change)

    def use_as_work_post(self, job: Occupation, label: str) -> None:
        """Make it the observed work post of the occupation it is made from."""
        post, base = self._libraries.work_post_of(job), self._libraries.base_of(job)

        def change(case: Case) -> Case:
            code = base.code if base else case.incapacity.reference_occupation
            incapacity = replace(case.incapacity, reference_occupation=code)
            return replace(case, incapacity=incapacity, work_post=post)

        if self.file is not None:
            self.file.apply(label, change)

    def drop_work_post(self, label: str) -> None:
        """Take the work post off the open file."""
        if self.file is not None:
            self.file.apply(label, lambda case: replace(case, work_post=None))


_NOTHING = Demand(demand=0.0, weight=0.5, critical=False)
"""What a demand begins with that the occupation does not have (scoring definition, work post)."""


def _values(demand: Demand | None) -> tuple[float, float, bool] | None:
    if demand is None or demand.demand == 0:
        return None
    return demand.demand, demand.weight, demand.critical


def _post_demand(asked: Demand | None) -> PostDemand:
    if asked is None:
        return PostDemand(demand=0.0)
    return PostDemand(demand=asked.demand, weight=asked.weight, critical=asked.critical)
