"""One builder per field of a document: from the facts of a case to the part that is shown."""

from collections.abc import Collection, Sequence

from reinteg_desk.app.change import Extent, changes_since
from reinteg_desk.app.plan_parts import (
    ActionRow,
    AssessorPart,
    CapacityGroup,
    CapacityLine,
    CapacityNote,
    CategoryPart,
    CategoryReasons,
    ChangePart,
    CostLine,
    JobRow,
    LimitNote,
    MarketPart,
    PartialPart,
    RecognitionPart,
    ReferenceScore,
    StrengthLine,
    WorkPart,
)
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.variation import variation_that_matters
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.consultation import Ruling
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Group
from reinteg_desk.domain.plan import ActionOwner, PlanAction
from reinteg_desk.domain.surroundings import ContactRole
from reinteg_desk.scoring.results import Contribution, JobResult, Verdict

CLOSEST_JOBS = 8
"""How many of the closest feasible jobs a document lists."""

_FEASIBLE = (Verdict.READY, Verdict.UNDETERMINED)

MENTAL_GROUPS = (Group.MENTAL, Group.SOCIAL, Group.COMMUNICATION)
FUNCTIONAL_GROUPS = tuple(each for each in Group if each not in MENTAL_GROUPS)

WORK_OWNERS = (ActionOwner.EMPLOYER, ActionOwner.OCCUPATIONAL_PHYSICIAN)
GUIDANCE_OWNERS = (
    ActionOwner.PERSON,
    ActionOwner.TNW_COORDINATOR,
    ActionOwner.REGIONAL_SERVICE,
)
MEDICAL_OWNERS = tuple(
    each for each in ActionOwner if each not in WORK_OWNERS and each not in GUIDANCE_OWNERS
)
"""Actions of doctors can name a treatment; so can those of an owner nobody named."""


def is_draft(given: PlanSources) -> bool:
    """Whether neither the recognition nor the category has been decided."""
    return given.decision.recognition is None and given.decision.category is None


def assessor(given: PlanSources) -> AssessorPart:
    """Who assessed, and when."""
    mine = given.case.consultation
    return AssessorPart(held_on=mine.held_on, role=mine.role, name=mine.assessor)


def work(given: PlanSources) -> WorkPart:
    """The reference occupation and the contract."""
    mine = given.case.incapacity
    return WorkPart(
        code=mine.reference_occupation,
        title=_title(given, mine.reference_occupation),
        status=mine.status,
        contract=mine.contract,
        hours_per_week=mine.hours_per_week,
    )


def strengths(given: PlanSources) -> tuple[StrengthLine, ...]:
    """The strengths in the order the assessor marked them."""
    return tuple(_strength(given, feature) for feature in given.case.strengths or ())


def _strength(given: PlanSources, feature: FeatureId) -> StrengthLine:
    capacity = given.case.capacities.get(feature)
    known = capacity is not None and capacity.level.is_point
    text = given.words.short[feature][capacity.level.lo] if capacity and known else None
    return StrengthLine(name=_name(given, feature), text=text)


def functional_capacities(given: PlanSources) -> tuple[CapacityGroup, ...]:
    """What an employer may read: body, senses, surroundings and working time."""
    return _groups(given, FUNCTIONAL_GROUPS)


def mental_capacities(given: PlanSources) -> tuple[CapacityGroup, ...]:
    """Mental, social and communicative functions."""
    return _groups(given, MENTAL_GROUPS)


def _groups(given: PlanSources, groups: tuple[Group, ...]) -> tuple[CapacityGroup, ...]:
    return tuple(_group(given, group) for group in groups)


def _group(given: PlanSources, group: Group) -> CapacityGroup:
    assessed, missing = [], []
    for feature in given.instrument.group(group):
        capacity = given.case.capacities.get(feature.feature_id)
        if capacity is None:
            missing.append(_name(given, feature.feature_id))
        else:
            assessed.append(_capacity_line(given, capacity))
    return CapacityGroup(group=group, lines=tuple(assessed), unassessed=tuple(missing))


def _capacity_line(given: PlanSources, capacity: Capacity) -> CapacityLine:
    return CapacityLine(
        feature=capacity.feature,
        name=_name(given, capacity.feature),
        level=capacity.level,
        texts=_level_texts(given, capacity.feature, capacity.level),
        kind=capacity.kind,
        side=capacity.side,
    )


def capacity_notes(given: PlanSources) -> dict[FeatureId, CapacityNote]:
    """How the levels are known, and why: for doctors and the person."""
    return {
        feature: CapacityNote(source=each.source, reason=each.reason, days=each.days)
        for feature, each in given.case.capacities.items()
        if each.source or each.reason or each.days
    }


def changes(given: PlanSources) -> ChangePart | None:
    """What changed since the consultation before, None where this is the first."""
    before = given.previous
    if before is None:
        return None
    found = changes_since(before.capacities, given.case.capacities, given.instrument.ids)
    return ChangePart(
        since=before.consultation.held_on,
        better=_names(given, found.better),
        worse=_names(given, found.worse),
        within_margin=len(found.of(Extent.WITHIN_MARGIN)),
        new=len(found.of(Extent.NEW)),
    )


def limits(given: PlanSources) -> tuple[str, ...]:
    """The limits in words that the doctor ruled to be limits of function; never the reason."""
    return tuple(each.text for each in given.case.free_limits or () if each.ruling is Ruling.LIMITS)


def limit_notes(given: PlanSources) -> tuple[LimitNote, ...]:
    """All limits in words, ruled on or not."""
    return tuple(
        LimitNote(text=each.text, ruling=each.ruling, reason=each.reason)
        for each in given.case.free_limits or ()
    )


def reference_score(given: PlanSources) -> ReferenceScore:
    """The score of the reference occupation, with what it costs."""
    mine = given.assessment.reference
    job = given.library.get(mine.code)
    return ReferenceScore(
        title=_title(given, mine.code),
        score=mine.score,
        threshold_pct=mine.threshold_pct,
        verdict=mine.verdict,
        blocked_by=_names(given, mine.blocked_by),
        may_block=_names(given, mine.may_block),
        costs=tuple(_cost_line(given, each) for each in mine.contributions),
        acceptability=mine.acceptability,
        volume=mine.volume,
        with_work_post=given.case.work_post is not None,
        described_on=job.origin.described_on if job and job.origin else None,
    )


def _cost_line(given: PlanSources, cost: Contribution) -> CostLine:
    reference, feature = given.assessment.reference, cost.feature
    return CostLine(
        name=_name(given, feature),
        points=cost.points,
        blocks=feature in reference.blocked_by,
        may_block=feature in reference.may_block,
        unassessed=feature not in given.case.capacities,
    )


def market(given: PlanSources) -> MarketPart:
    """The labour market with the closest jobs; the reference itself is shown elsewhere."""
    mine = given.assessment.market
    feasible = (
        job
        for job in mine.jobs
        if job.verdict in _FEASIBLE and job.code != given.assessment.reference.code
    )
    rows = (_job_row(given, job) for job in feasible)
    jobs = [row for row in rows if row is not None][:CLOSEST_JOBS]
    return MarketPart(
        accessible=mine.accessible,
        outside=mine.outside,
        unknown=mine.unknown,
        share=mine.share,
        jobs=tuple(jobs),
    )


def _job_row(given: PlanSources, job: JobResult) -> JobRow | None:
    if job.score is None:
        return None
    return JobRow(
        code=job.code,
        title=_title(given, job.code),
        score=job.score,
        threshold_pct=given.library.occupation(job.code).threshold_pct,
        verdict=job.verdict,
        similarity=job.similarity,
        blocked_by=_names(given, job.blocked_by),
        varies=_variation(given, job.code),
    )


def _variation(given: PlanSources, code: OccupationCode) -> tuple[str, ...]:
    """What differs from post to post, with why, as far as it could matter to the person."""
    job = given.library.occupation(code)
    lowest = {each: float(mine.level.lo) for each, mine in given.case.capacities.items()}
    said = []
    for feature in variation_that_matters(job, lowest):
        note = job.demands[feature].note(given.language)
        name = _name(given, feature)
        said.append(f"{name} ({note})" if note else name)
    return tuple(said)


def category(given: PlanSources) -> CategoryPart | None:
    """The category as chosen, with the wording of the law."""
    chosen, proposal = given.decision.category, given.proposal
    if chosen is None:
        return None
    return CategoryPart(
        chosen=chosen,
        text=proposal.texts.get(chosen) if proposal else None,
        rule=proposal.rule if proposal else None,
    )


def category_reasons(given: PlanSources) -> CategoryReasons | None:
    """What the rules proposed, for and against."""
    mine = given.proposal
    if mine is None:
        return None
    features = [each for each in mine.missing if each in given.instrument]
    return CategoryReasons(
        proposed=mine.proposed,
        reasons=mine.reasons,
        against=mine.against,
        missing_answers=tuple(each for each in mine.missing if each not in given.instrument),
        missing_features=_names(given, [FeatureId(each) for each in features]),
    )


def recognition(given: PlanSources) -> RecognitionPart | None:
    """The duration: recognised until, or ended from; a proposal for the second year is apart."""
    mine = given.decision
    if mine.recognition is None or mine.recognition is Recognition.INVALIDITY_PROPOSED:
        return None
    return RecognitionPart(recognition=mine.recognition, on=mine.recognition_on)


def long_term_proposed(given: PlanSources) -> bool | None:
    """Whether recognition from the second year on was proposed; None where it was not."""
    return given.decision.recognition is Recognition.INVALIDITY_PROPOSED or None


def partial_resumption(given: PlanSources) -> PartialPart | None:
    """Partial resumption as decided, None where nothing was decided on it."""
    mine = given.decision
    if mine.partial_resumption is None:
        return None
    return PartialPart(
        permitted=mine.partial_resumption,
        hours=mine.partial_hours,
        from_on=mine.partial_from,
        until_on=mine.partial_until,
        conditions=mine.partial_conditions,
    )


def work_actions(given: PlanSources) -> tuple[ActionRow, ...]:
    """Actions of the employer and the occupational physician."""
    return _actions(given, WORK_OWNERS)


def guidance_actions(given: PlanSources) -> tuple[ActionRow, ...]:
    """Actions of the person and of those who guide to work."""
    return _actions(given, GUIDANCE_OWNERS)


def medical_actions(given: PlanSources) -> tuple[ActionRow, ...]:
    """Actions that can name a treatment."""
    return _actions(given, MEDICAL_OWNERS)


def _actions(given: PlanSources, owners: Collection[ActionOwner]) -> tuple[ActionRow, ...]:
    return tuple(
        ActionRow(
            position=position,
            text=each.text,
            owner=each.owner,
            due_on=each.due_on,
            measure=_measure_title(given, each),
        )
        for position, each in enumerate(given.plan.actions, start=1)
        if each.owner in owners
    )


def _measure_title(given: PlanSources, action: PlanAction) -> str | None:
    """The measure behind an action, where the text does not name it already."""
    title = given.measures.get(action.measure, action.measure) if action.measure else None
    return None if title == action.text else title


def accommodations(given: PlanSources) -> tuple[str, ...]:
    """The accommodations of the plan by their titles."""
    return tuple(given.measures.get(each, each) for each in given.plan.accommodations)


# --- words ----------------------------------------------------------------------------------------


def _name(given: PlanSources, feature: FeatureId) -> str:
    return given.words.names[feature]


def _names(given: PlanSources, features: Sequence[FeatureId]) -> tuple[str, ...]:
    return tuple(_name(given, feature) for feature in features)


def _title(given: PlanSources, code: OccupationCode) -> str:
    occupation = given.library.get(code)
    return occupation.title(given.language) if occupation else code


def _level_texts(given: PlanSources, feature: FeatureId, level: LevelRange) -> tuple[str, ...]:
    texts = given.words.levels[feature]
    return (texts[level.lo],) if level.is_point else (texts[level.lo], texts[level.hi])


def contact(sources: PlanSources) -> str | None:
    """Whom to ask: what the plan says, else the contact person of the file."""
    person = sources.surroundings.party(ContactRole.CONTACT_PERSON)
    if sources.plan.contact or person is None:
        return sources.plan.contact
    return ", ".join(part for part in (person.title, person.phone, person.email) if part)


def note_for_person(given: PlanSources) -> str | None:
    """What the assessor noted for the person to read."""
    return given.case.notes.for_person if given.case.notes else None
