"""The incapacity: its periods, its cause, and the work it is measured against."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reinteg_desk.domain.identifiers import OccupationCode


class Status(StrEnum):
    """Social-security status at the start of the incapacity."""

    EMPLOYEE = "employee"
    UNEMPLOYED = "unemployed"
    SELF_EMPLOYED = "self_employed"


class Cause(StrEnum):
    """What the incapacity comes from."""

    ILLNESS = "illness"
    PRIVATE_ACCIDENT = "private_accident"
    WORK_ACCIDENT = "work_accident"
    OCCUPATIONAL_DISEASE = "occupational_disease"
    MATERNITY = "maternity"


class ConditionGroup(StrEnum):
    """A coarse group of conditions for proposing measures; never a diagnosis."""

    PSYCHOSOCIAL = "psychosocial"
    LOCOMOTOR = "locomotor"
    ONCOLOGY = "oncology"
    CARDIOVASCULAR = "cardiovascular"
    NEUROLOGICAL = "neurological"
    RHEUMATIC = "rheumatic"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One recognised period of incapacity; ``end`` is inclusive, None while it runs."""

    start: date
    end: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Incapacity:
    """The incapacity that is assessed.

    Attributes:
        spells: Periods, oldest first, at least one, not overlapping; only the last may be open.
        status: Social-security status.
        contract: Whether an employment contract runs.
        cause: What it comes from.
        reference_occupation: Code of the occupation practised when it began.
        condition_group: Coarse group of conditions, None where not recorded.
        hours_per_week: Weekly hours of the reference work, above 0, at most 168, or None.
    """

    spells: tuple[Spell, ...]
    status: Status
    contract: bool
    cause: Cause
    reference_occupation: OccupationCode
    condition_group: ConditionGroup | None = None
    hours_per_week: float | None = None
