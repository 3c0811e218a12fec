"""One consultation: when, by whom, what was asked and what happened since."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """In which role someone works on a file."""

    ADVISING_DOCTOR = "advising_doctor"
    ADVISING_NURSE = "advising_nurse"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """Date, role and name of the assessor."""

    held_on: date
    role: Role
    assessor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The questions that the category rests on; None where not asked yet."""

    treatment_has_priority: bool | None = None
    no_work_for_medical_reasons: bool | None = None
    expected_spontaneous_return: date | None = None
    adapted_or_other_work_possible: bool | None = None
    favourable_evolution_expected: bool | None = None
    wants_to_return: bool | None = None


class EventType(StrEnum):
    """What can have happened in a file."""

    DECISION = "decision"
    PLAN_SIGNED = "plan_signed"
    QUESTIONNAIRE_SENT = "questionnaire_sent"
    QUESTIONNAIRE_RETURNED = "questionnaire_returned"
    TNW_REFERRED = "tnw_referred"
    RIT_REQUESTED = "rit_requested"
    RIT_ASSESSED = "rit_assessed"
    PLAN_HANDED_OVER = "plan_handed_over"
    PERMISSION_REQUESTED = "permission_requested"
    RESUMPTION_STARTED = "resumption_started"
    PROGRAMME_STARTED = "programme_started"
    PROGRAMME_ENDED = "programme_ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on a day."""

    event_type: EventType
    on: date


class Ruling(StrEnum):
    """What the doctor made of a free-text limit."""

    NO_EFFECT = "no_effect"
    LIMITS = "limits"


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeLimit:
    """A limit in words that no feature expresses; ``ruling`` None until the doctor has ruled."""

    text: str
    ruling: Ruling | None = None
    reason: str | None = None
