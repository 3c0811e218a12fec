"""What is agreed: actions with an owner and a date, and the person's own words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActionOwner(StrEnum):
    """Who does an action."""

    PERSON = "person"
    ADVISING_DOCTOR = "advising_doctor"
    TREATING_DOCTOR = "treating_doctor"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"
    EMPLOYER = "employer"
    TNW_COORDINATOR = "tnw_coordinator"
    REGIONAL_SERVICE = "regional_service"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAction:
    """One action of the plan.

    Attributes:
        text: What is done.
        owner: Who does it.
        due_on: By when, None where no day is set.
        measure: Id of a support measure or accommodation, None where it is none.
    """

    text: str
    owner: ActionOwner
    due_on: date | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The re-integration plan of one consultation."""

    goal: str | None = None
    actions: tuple[PlanAction, ...] = ()
    accommodations: tuple[str, ...] = ()
    person_remarks: str | None = None
    contact: str | None = None
