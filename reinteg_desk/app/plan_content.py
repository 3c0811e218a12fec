"""What a document holds for one recipient: built from the allowed fields only, nothing stripped.

:func:`plan_content` calls the builder of a field only where the table of
:mod:`reinteg_desk.app.recipients` allows that field; everything else stays None. A document sees
nothing but this value, so it cannot show what its reader may not see.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reinteg_desk.app import plan_building as build
from reinteg_desk.app import plan_visit as seen
from reinteg_desk.app.document_kinds import DocumentKind, needs_consent
from reinteg_desk.app.plan_parts import (
    ActionRow,
    AssessorPart,
    BenefitCurve,
    BenefitEffect,
    CapacityGroup,
    CapacityNote,
    CategoryPart,
    CategoryReasons,
    ChangePart,
    FrameNote,
    LimitNote,
    MarketPart,
    MilestoneRow,
    NextStepRow,
    PartialPart,
    RecognitionPart,
    ReferenceScore,
    SincePart,
    StrengthLine,
    Term,
    WorkPart,
)
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.plan_visit_parts import (
    IndicatorLine,
    Picture,
    SectionFPart,
    TrackDecisionPart,
    WorkPostPart,
)
from reinteg_desk.app.ports import VaultMark
from reinteg_desk.app.recipients import ALLOWED, PlanField, Recipient
from reinteg_desk.app.surroundings import addressee, withheld_fields
from reinteg_desk.app.visit import visit_of
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.incapacity import Cause, ConditionGroup
from reinteg_desk.domain.occupation import LibrarySource
from reinteg_desk.domain.person import Region
from reinteg_desk.domain.surroundings import ConsentForm
from reinteg_desk.scoring.results import Versions


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    """One document's content for one recipient, in one language, on one day.

    The first attributes belong to every document. Each of the others bears the name of a
    :class:`~reinteg_desk.app.recipients.PlanField`; None (or empty) means "not recorded" or "not
    for this recipient", which a reader cannot tell apart.

    Attributes:
        language: ``nl``, ``fr`` or ``en``.
        recipient: For whom.
        printed_on: The day on the document; with the same day the bytes are the same.
        is_draft: Nothing has been decided yet.
        consent_on: When the person agreed to this recipient; None where not recorded.
        consent_needed: Whether this recipient gets anything only with the person's consent.
        consent_form: How the person agreed; None where not recorded.
        withheld: Fields that the person keeps back from this recipient.
        address: The lines of the reader's address, empty where not known.
        versions: With what it was computed.
        library: Where the requirements of the occupations come from.
        vault_mark: What shows the log at the moment of signing; None where nothing is signed.
    """

    language: str
    recipient: Recipient
    printed_on: date
    is_draft: bool
    consent_on: date | None
    consent_needed: bool
    versions: Versions
    library: LibrarySource
    consent_form: ConsentForm | None = None
    withheld: frozenset[PlanField] = frozenset()
    address: tuple[str, ...] = ()
    vault_mark: VaultMark | None = None

    name: str | None = None
    born_on: date | None = None
    national_number: str | None = None
    assessor: AssessorPart | None = None
    work: WorkPart | None = None
    since: SincePart | None = None
    region: Region | None = None
    terms: Mapping[str, Term] = field(default_factory=dict)
    cause: Cause | None = None
    condition_group: ConditionGroup | None = None
    strengths: tuple[StrengthLine, ...] = ()
    functional_capacities: tuple[CapacityGroup, ...] = ()
    mental_capacities: tuple[CapacityGroup, ...] = ()
    capacity_notes: Mapping[FeatureId, CapacityNote] = field(default_factory=dict)
    changes: ChangePart | None = None
    sustainable_hours: float | None = None
    limits: tuple[str, ...] = ()
    limit_notes: tuple[LimitNote, ...] = ()
    work_post: WorkPostPart | None = None
    work_post_pictures: tuple[Picture, ...] = ()
    risk_indicators: tuple[IndicatorLine, ...] = ()
    track_decision: TrackDecisionPart | None = None
    section_f: SectionFPart | None = None
    frame: FrameNote | None = None
    milestones: tuple[MilestoneRow, ...] = ()
    reference_score: ReferenceScore | None = None
    market: MarketPart | None = None
    category: CategoryPart | None = None
    category_reasons: CategoryReasons | None = None
    next_steps: tuple[NextStepRow, ...] = ()
    motive: str | None = None
    recognition: RecognitionPart | None = None
    long_term_proposed: bool | None = None
    re_evaluation_on: date | None = None
    volunteer_work: bool | None = None
    partial_resumption: PartialPart | None = None
    benefit: BenefitEffect | None = None
    benefit_curve: BenefitCurve | None = None
    goal: str | None = None
    work_actions: tuple[ActionRow, ...] = ()
    guidance_actions: tuple[ActionRow, ...] = ()
    medical_actions: tuple[ActionRow, ...] = ()
    accommodations: tuple[str, ...] = ()
    remarks: str | None = None
    note_for_person: str | None = None
    contact: str | None = None

    @property
    def visible(self) -> frozenset[PlanField]:
        """The fields that this recipient may see, recorded or not."""
        return ALLOWED[self.recipient] - self.withheld

    @property
    def capacities(self) -> tuple[CapacityGroup, ...]:
        """All groups that this recipient may see, in instrument order."""
        return self.mental_capacities + self.functional_capacities

    @property
    def actions(self) -> tuple[ActionRow, ...]:
        """All actions that this recipient may see, in the order of the plan."""
        mine = self.work_actions + self.guidance_actions + self.medical_actions
        return tuple(sorted(mine, key=lambda action: action.position))


_BUILDERS: Mapping[PlanField, Callable[[PlanSources], Any]] = {
    PlanField.NAME: lambda given: given.case.person.name,
    PlanField.BORN_ON: lambda given: given.case.person.born_on,
    PlanField.NATIONAL_NUMBER: lambda given: given.case.person.national_number,
    PlanField.ASSESSOR: build.assessor,
    PlanField.WORK: build.work,
    PlanField.SINCE: lambda given: SincePart(spells=given.case.incapacity.spells),
    PlanField.REGION: lambda given: given.case.person.region,
    PlanField.TERMS: lambda given: dict(given.terms),
    PlanField.CAUSE: lambda given: given.case.incapacity.cause,
    PlanField.CONDITION_GROUP: lambda given: given.case.incapacity.condition_group,
    PlanField.STRENGTHS: build.strengths,
    PlanField.FUNCTIONAL_CAPACITIES: build.functional_capacities,
    PlanField.MENTAL_CAPACITIES: build.mental_capacities,
    PlanField.CAPACITY_NOTES: build.capacity_notes,
    PlanField.CHANGES: build.changes,
    PlanField.SUSTAINABLE_HOURS: lambda given: given.case.sustainable_hours,
    PlanField.LIMITS: build.limits,
    PlanField.LIMIT_NOTES: build.limit_notes,
    PlanField.WORK_POST: seen.work_post,
    PlanField.WORK_POST_PICTURES: seen.pictures,
    PlanField.RISK_INDICATORS: seen.risk_indicators,
    PlanField.TRACK_DECISION: seen.track_decision,
    PlanField.SECTION_F: seen.section_f,
    PlanField.FRAME: lambda given: given.frame,
    PlanField.MILESTONES: lambda given: tuple(given.milestones),
    PlanField.REFERENCE_SCORE: build.reference_score,
    PlanField.MARKET: build.market,
    PlanField.CATEGORY: build.category,
    PlanField.CATEGORY_REASONS: build.category_reasons,
    PlanField.NEXT_STEPS: lambda given: tuple(given.next_steps),
    PlanField.MOTIVE: lambda given: given.decision.motive,
    PlanField.RECOGNITION: build.recognition,
    PlanField.LONG_TERM_PROPOSED: build.long_term_proposed,
    PlanField.RE_EVALUATION_ON: lambda given: given.decision.re_evaluation_on,
    PlanField.VOLUNTEER_WORK: lambda given: given.decision.volunteer_work,
    PlanField.PARTIAL_RESUMPTION: build.partial_resumption,
    PlanField.BENEFIT: lambda given: given.benefit,
    PlanField.BENEFIT_CURVE: lambda given: given.benefit_curve,
    PlanField.GOAL: lambda given: given.plan.goal,
    PlanField.WORK_ACTIONS: build.work_actions,
    PlanField.GUIDANCE_ACTIONS: build.guidance_actions,
    PlanField.MEDICAL_ACTIONS: build.medical_actions,
    PlanField.ACCOMMODATIONS: build.accommodations,
    PlanField.REMARKS: lambda given: given.plan.person_remarks,
    PlanField.NOTE_FOR_PERSON: build.note_for_person,
    PlanField.CONTACT: build.contact,
}


def plan_content(
    sources: PlanSources,
    *,
    recipient: Recipient,
    language: str,
    printed_on: date,
    kind: DocumentKind = DocumentKind.PLAN,
    vault_mark: VaultMark | None = None,
) -> PlanContent:
    """The content of a document for one recipient.

    Args:
        sources: Everything that is known, with its words in ``language``.
        recipient: For whom.
        language: ``nl``, ``fr`` or ``en``.
        printed_on: The day that stands on the document.
        kind: Which document: decides when it is a draft, and whether it goes without consent.
        vault_mark: For a document that is signed.
    """
    consent = sources.surroundings.consent(recipient, sources.leaves_on or printed_on)
    withheld = withheld_fields(consent)
    visible = ALLOWED[recipient] - withheld
    allowed = {name.value: make(sources) for name, make in _BUILDERS.items() if name in visible}
    reader = addressee(sources.surroundings, recipient)
    return PlanContent(
        language=language,
        recipient=recipient,
        printed_on=printed_on,
        is_draft=_is_draft(kind, sources),
        consent_on=consent.given_on if consent else None,
        consent_form=consent.form if consent else None,
        consent_needed=needs_consent(kind, recipient, sources.case.consultation.role),
        withheld=withheld,
        address=reader.address if reader else (),
        versions=sources.assessment.versions,
        library=sources.library.source,
        vault_mark=vault_mark,
        **allowed,
    )


def _is_draft(kind: DocumentKind, sources: PlanSources) -> bool:
    """Whether what makes the document is not there yet."""
    visit = visit_of(sources.case)
    if kind is DocumentKind.WORK_POST:
        return seen.work_post(sources) is None
    if kind is DocumentKind.REINTEGRATION_ASSESSMENT:
        part = seen.track_decision(sources)
        return part is None or part.letter is None
    if kind is DocumentKind.HEALTH_ASSESSMENT:
        return not visit.recommendations
    return build.is_draft(sources)


def left_out(sources: PlanSources, visible: frozenset[PlanField]) -> tuple[PlanField, ...]:
    """What is recorded but not among these fields, for the doctor to see before export."""
    return tuple(
        name
        for name, make in _BUILDERS.items()
        if name not in visible and _is_recorded(make(sources))
    )


def _is_recorded(value: object) -> bool:
    """Whether a field holds anything: False and 0 do, None and empty do not."""
    return value is not None and value not in ((), {}, "")
