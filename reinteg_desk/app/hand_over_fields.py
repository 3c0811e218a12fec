"""What of a file a colleague may receive: the table of recipients, applied to the case format.

A field is handed over where this module names the plan field it belongs to and the table of
:mod:`reinteg_desk.app.recipients` allows that to the recipient. What is not named here is not
handed over: a new part of the case format stays at home until somebody decides about it.
"""

from collections.abc import Mapping
from typing import Any

from reinteg_desk.app.case_merge import NOT_MERGED, Flat, Path
from reinteg_desk.app.plan_building import MEDICAL_OWNERS, MENTAL_GROUPS, WORK_OWNERS
from reinteg_desk.app.recipients import ALLOWED, PlanField, Recipient
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Instrument

TEAM = frozenset({Role.ADVISING_DOCTOR, Role.ADVISING_NURSE})
"""Those who work on one file at the fund; notes for colleagues stay among them."""

_F = PlanField
MAY_SEE: dict[Role, frozenset[PlanField]] = {
    Role.ADVISING_DOCTOR: ALLOWED[Recipient.ADVISING_DOCTOR],
    Role.OCCUPATIONAL_PHYSICIAN: ALLOWED[Recipient.OCCUPATIONAL_PHYSICIAN],
    # The nurse prepares and follows up; the grounds of the decision stay with who decided.
    Role.ADVISING_NURSE: ALLOWED[Recipient.ADVISING_DOCTOR] - {_F.CATEGORY_REASONS, _F.MOTIVE},
}
"""Role of the recipient → the fields of a plan they may see."""

AS_RECIPIENT: dict[Role, Recipient] = {
    Role.ADVISING_DOCTOR: Recipient.ADVISING_DOCTOR,
    Role.ADVISING_NURSE: Recipient.ADVISING_DOCTOR,
    Role.OCCUPATIONAL_PHYSICIAN: Recipient.OCCUPATIONAL_PHYSICIAN,
}
"""Role → the recipient whose consent counts; the nurse works under the doctor's secrecy."""

_FIELDS: dict[Path, PlanField] = {
    ("person", "name"): _F.NAME,
    ("person", "national_number"): _F.NATIONAL_NUMBER,
    ("person", "birth_date"): _F.BORN_ON,
    ("person", "language"): _F.NAME,
    ("person", "region"): _F.REGION,
    ("person", "skill_level"): _F.WORK,
    ("person", "practised_occupations"): _F.WORK,
    ("person", "qualifications"): _F.WORK,
    ("person", "language_levels"): _F.WORK,
    ("incapacity", "spells"): _F.SINCE,
    ("incapacity", "status"): _F.WORK,
    ("incapacity", "contract"): _F.WORK,
    ("incapacity", "cause"): _F.CAUSE,
    ("incapacity", "reference_occupation"): _F.WORK,
    ("incapacity", "hours_per_week"): _F.WORK,
    ("incapacity", "condition_group"): _F.CONDITION_GROUP,
    ("consultation", "date"): _F.ASSESSOR,
    ("strengths",): _F.STRENGTHS,
    ("sustainable_hours",): _F.SUSTAINABLE_HOURS,
    ("free_limits",): _F.LIMITS,
    ("answers",): _F.CATEGORY_REASONS,
    ("events",): _F.MILESTONES,
    ("work_post",): _F.WORK_POST,
    ("visit",): _F.WORK_POST,
    # What was noted or asked about how this person fares at work is for doctors.
    ("visit", "note"): _F.CAPACITY_NOTES,
    ("visit", "indicators"): _F.RISK_INDICATORS,
    ("visit", "decision"): _F.TRACK_DECISION,
    ("visit", "conditions"): _F.TRACK_DECISION,
    ("visit", "recommendations"): _F.SECTION_F,
    ("visit", "pre_return_requested_on"): _F.SECTION_F,
    ("decision", "recognition"): _F.RECOGNITION,
    ("decision", "recognition_on"): _F.RECOGNITION,
    ("decision", "category"): _F.CATEGORY,
    ("decision", "proposed_category"): _F.CATEGORY_REASONS,
    ("decision", "motive"): _F.MOTIVE,
    ("decision", "partial_resumption"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_hours"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_full_time_hours"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_from"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_until"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_conditions"): _F.PARTIAL_RESUMPTION,
    ("decision", "partial_full_time_wage_eur"): _F.BENEFIT,
    ("decision", "daily_benefit_eur"): _F.BENEFIT,
    ("decision", "volunteer_work"): _F.VOLUNTEER_WORK,
    ("decision", "re_evaluation_on"): _F.RE_EVALUATION_ON,
    ("plan", "goal"): _F.GOAL,
    ("plan", "accommodations"): _F.ACCOMMODATIONS,
    ("plan", "person_remarks"): _F.REMARKS,
    ("plan", "contact"): _F.CONTACT,
    ("assessments",): _F.CAPACITY_NOTES,
}
"""Key path (or the beginning of one) → the plan field it belongs to."""

_AMONG_COLLEAGUES = ("questionnaire", "notes")
"""What the person filled in, and notes: for those who work on the file, on the same side."""

_REASON_DEPTH = 3


AMONG_COLLEAGUES = "among_colleagues"
"""In a scope: the parts that stay among those who work on the file on the same side."""


def scope_for(
    *, sender: Role, recipient: Role, withheld: frozenset[PlanField] = frozenset()
) -> frozenset[str]:
    """What a recipient may be handed: values of plan fields, and whether they are a colleague.

    Args:
        sender: The role of who hands over.
        recipient: The role of who receives.
        withheld: What the person keeps back from this recipient all the same.
    """
    allowed = frozenset(each.value for each in MAY_SEE[recipient] - withheld)
    is_colleague = sender == recipient or {sender, recipient} <= TEAM
    return allowed | {AMONG_COLLEAGUES} if is_colleague else allowed


def within(fields: Mapping[Path, Any], scope: frozenset[str], instrument: Instrument) -> Flat:
    """The fields of a case that a scope allows, built from what is allowed only.

    Args:
        fields: The fields of the case (:func:`reinteg_desk.app.case_merge.flat`).
        scope: From :func:`scope_for`.
        instrument: Which features are mental ones.
    """
    return {
        path: value
        for path, value in fields.items()
        if path not in NOT_MERGED and _named(path, value, instrument) in scope
    }


def _named(path: Path, value: Any, instrument: Instrument) -> str | None:
    if path[0] in _AMONG_COLLEAGUES:
        return AMONG_COLLEAGUES
    found = _plan_field(path, value, instrument)
    return None if found is None else found.value


def needs_consent(sender: Role, recipient: Role) -> bool:
    """Whether the person has to agree: always between the fund and the prevention service."""
    return (sender in TEAM) != (recipient in TEAM)


def _plan_field(path: Path, value: Any, instrument: Instrument) -> PlanField | None:
    if path[0] == "capacities":
        return _capacity_field(path, instrument)
    if path[:2] == ("plan", "actions"):
        return _action_field(value)
    if path[0] == "free_limits" and path[-1] == "reason" and len(path) == _REASON_DEPTH:
        return PlanField.LIMIT_NOTES
    lengths = range(len(path), 0, -1)
    return next((_FIELDS[path[:n]] for n in lengths if path[:n] in _FIELDS), None)


def _capacity_field(path: Path, instrument: Instrument) -> PlanField | None:
    if len(path) == _REASON_DEPTH:
        return PlanField.CAPACITY_NOTES
    if len(path) < len(("capacities", "lifting")):
        return PlanField.FUNCTIONAL_CAPACITIES  # an empty table says nothing
    group = instrument.feature(FeatureId(path[1])).group
    is_mental = group in MENTAL_GROUPS
    return PlanField.MENTAL_CAPACITIES if is_mental else PlanField.FUNCTIONAL_CAPACITIES


def _action_field(action: Any) -> PlanField:
    owner = action["owner"] if isinstance(action, dict) else None
    if owner in MEDICAL_OWNERS:
        return PlanField.MEDICAL_ACTIONS
    return PlanField.WORK_ACTIONS if owner in WORK_OWNERS else PlanField.GUIDANCE_ACTIONS
