"""Who may read what: one table of fields per recipient, and nothing leaves that is not in it.

The table follows professional secrecy and the practice of the documents: medical details go to
doctors only; an employer or a regional service gets functional capacities and conditions, never a
diagnosis, never the reasons behind a category. A field that the table does not name for a recipient
is not built for that recipient at all (:mod:`reinteg_desk.app.plan_content`).
"""

from enum import StrEnum

from reinteg_desk.app.problems import trouble


class Recipient(StrEnum):
    """Who a document is made for."""

    PERSON = "person"
    ADVISING_DOCTOR = "advising_doctor"
    TREATING_DOCTOR = "treating_doctor"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"
    EMPLOYER = "employer"
    REGIONAL_SERVICE = "regional_service"
    TNW_COORDINATOR = "tnw_coordinator"
    RIZIV = "riziv"


class PlanField(StrEnum):
    """What a document can hold; each is an attribute of ``PlanContent`` of the same name."""

    NAME = "name"
    BORN_ON = "born_on"
    NATIONAL_NUMBER = "national_number"
    ASSESSOR = "assessor"
    WORK = "work"
    SINCE = "since"
    REGION = "region"
    CAUSE = "cause"
    CONDITION_GROUP = "condition_group"
    STRENGTHS = "strengths"
    FUNCTIONAL_CAPACITIES = "functional_capacities"
    MENTAL_CAPACITIES = "mental_capacities"
    CAPACITY_NOTES = "capacity_notes"
    CHANGES = "changes"
    SUSTAINABLE_HOURS = "sustainable_hours"
    LIMITS = "limits"
    LIMIT_NOTES = "limit_notes"
    WORK_POST = "work_post"
    WORK_POST_PICTURES = "work_post_pictures"
    RISK_INDICATORS = "risk_indicators"
    TRACK_DECISION = "track_decision"
    SECTION_F = "section_f"
    FRAME = "frame"
    MILESTONES = "milestones"
    REFERENCE_SCORE = "reference_score"
    MARKET = "market"
    CATEGORY = "category"
    CATEGORY_REASONS = "category_reasons"
    NEXT_STEPS = "next_steps"
    MOTIVE = "motive"
    RECOGNITION = "recognition"
    LONG_TERM_PROPOSED = "long_term_proposed"
    RE_EVALUATION_ON = "re_evaluation_on"
    TERMS = "terms"
    VOLUNTEER_WORK = "volunteer_work"
    PARTIAL_RESUMPTION = "partial_resumption"
    BENEFIT = "benefit"
    BENEFIT_CURVE = "benefit_curve"
    GOAL = "goal"
    WORK_ACTIONS = "work_actions"
    GUIDANCE_ACTIONS = "guidance_actions"
    MEDICAL_ACTIONS = "medical_actions"
    ACCOMMODATIONS = "accommodations"
    REMARKS = "remarks"
    NOTE_FOR_PERSON = "note_for_person"
    CONTACT = "contact"


_R, _F = Recipient, PlanField

_WITH_THE_EMPLOYER = frozenset(
    {
        _F.NAME,
        _F.ASSESSOR,
        _F.WORK,
        _F.SINCE,
        _F.TERMS,
        _F.STRENGTHS,
        _F.FUNCTIONAL_CAPACITIES,
        _F.SUSTAINABLE_HOURS,
        _F.LIMITS,
        _F.WORK_POST,
        _F.WORK_POST_PICTURES,
        _F.TRACK_DECISION,
        _F.SECTION_F,
        _F.RECOGNITION,
        _F.PARTIAL_RESUMPTION,
        _F.GOAL,
        _F.WORK_ACTIONS,
        _F.ACCOMMODATIONS,
        _F.CONTACT,
    }
)
_WITH_THE_REGIONAL_SERVICE = frozenset(
    {
        _F.NAME,
        _F.BORN_ON,
        _F.ASSESSOR,
        _F.WORK,
        _F.SINCE,
        _F.REGION,
        _F.TERMS,
        _F.STRENGTHS,
        _F.FUNCTIONAL_CAPACITIES,
        _F.MENTAL_CAPACITIES,
        _F.SUSTAINABLE_HOURS,
        _F.LIMITS,
        _F.FRAME,
        _F.MARKET,
        _F.RECOGNITION,
        _F.PARTIAL_RESUMPTION,
        _F.GOAL,
        _F.WORK_ACTIONS,
        _F.GUIDANCE_ACTIONS,
        _F.ACCOMMODATIONS,
        _F.CONTACT,
    }
)
_WITH_THE_COORDINATOR = _WITH_THE_REGIONAL_SERVICE | {
    _F.WORK_POST,
    _F.MILESTONES,
    _F.REFERENCE_SCORE,
    _F.CATEGORY,
    _F.LONG_TERM_PROPOSED,
    _F.RE_EVALUATION_ON,
    _F.NEXT_STEPS,
    _F.VOLUNTEER_WORK,
    _F.BENEFIT,
    _F.BENEFIT_CURVE,
}
_WITH_A_DOCTOR = _WITH_THE_COORDINATOR - {_F.BENEFIT, _F.BENEFIT_CURVE} | {
    _F.CAUSE,
    _F.CONDITION_GROUP,
    _F.CAPACITY_NOTES,
    _F.CHANGES,
    _F.LIMIT_NOTES,
    _F.CATEGORY_REASONS,
    _F.MOTIVE,
    _F.MEDICAL_ACTIONS,
    _F.REMARKS,
    _F.WORK_POST_PICTURES,
    _F.RISK_INDICATORS,
    _F.TRACK_DECISION,
    _F.SECTION_F,
}

ALLOWED: dict[Recipient, frozenset[PlanField]] = {
    _R.PERSON: frozenset(PlanField),
    _R.ADVISING_DOCTOR: frozenset(PlanField),
    _R.TREATING_DOCTOR: _WITH_A_DOCTOR,
    _R.OCCUPATIONAL_PHYSICIAN: _WITH_A_DOCTOR,
    _R.EMPLOYER: _WITH_THE_EMPLOYER,
    _R.REGIONAL_SERVICE: _WITH_THE_REGIONAL_SERVICE,
    _R.TNW_COORDINATOR: _WITH_THE_COORDINATOR,
    _R.RIZIV: frozenset(PlanField),
}
"""The whole policy. The person may read everything about themselves."""

NEEDS_CONSENT = frozenset(
    {
        _R.TREATING_DOCTOR,
        _R.OCCUPATIONAL_PHYSICIAN,
        _R.EMPLOYER,
        _R.REGIONAL_SERVICE,
        _R.TNW_COORDINATOR,
    }
)
"""Those who get a document only when the person agreed (doctors: codex I.4-34, I.4-36)."""

_OTHER_NAMES = {
    "arbeidsarts": _R.OCCUPATIONAL_PHYSICIAN,
    "vdab": _R.REGIONAL_SERVICE,
    "gtb": _R.REGIONAL_SERVICE,
    "forem": _R.REGIONAL_SERVICE,
    "actiris": _R.REGIONAL_SERVICE,
    "tnw": _R.TNW_COORDINATOR,
    "inami": _R.RIZIV,
}


def recipient_named(name: str) -> Recipient:
    """The recipient that a command names, by id or by a customary name.

    Raises:
        ProblemError: ``documents.unknown_recipient`` with the names that are allowed.
    """
    wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
    if wanted in _OTHER_NAMES:
        return _OTHER_NAMES[wanted]
    try:
        return Recipient(wanted)
    except ValueError:
        allowed = ", ".join(Recipient)
        raise trouble("documents.unknown_recipient", found=name or '""', allowed=allowed) from None
