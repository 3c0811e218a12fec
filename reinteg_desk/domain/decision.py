"""What the doctor decides. The program proposes; these values only ever come from a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Recognition(StrEnum):
    """What becomes of the recognition of the incapacity."""

    RECOGNISED_UNTIL = "recognised_until"
    ENDED_FROM = "ended_from"
    INVALIDITY_PROPOSED = "invalidity_proposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The decision of one consultation; every part may still be open.

    Attributes:
        recognition: What becomes of the recognition.
        recognition_on: Last recognised day, or first day that is no longer recognised.
        category: Category 1 … 4 as chosen by the doctor.
        proposed_category: What was proposed when the doctor chose (None: nothing was).
        motive: Why; required where the choice differs from the proposal.
        partial_resumption: Whether partial resumption is permitted.
        partial_hours: Permitted hours a week.
        partial_full_time_hours: Weekly hours of a full-timer in the function of the permitted work,
            which the benefit is computed with; not the hours before the illness.
        partial_from: First day of the permission.
        partial_until: Last day of the permission.
        partial_conditions: Nature of the work and conditions.
        partial_full_time_wage_eur: Gross monthly wage of a full-timer in that work, in euro.
        daily_benefit_eur: Daily benefit without work (six-day week), in euro.
        volunteer_work: Whether volunteer work is permitted.
        re_evaluation_on: Day of the next assessment.
    """

    recognition: Recognition | None = None
    recognition_on: date | None = None
    category: int | None = None
    proposed_category: int | None = None
    motive: str | None = None
    partial_resumption: bool | None = None
    partial_hours: float | None = None
    partial_full_time_hours: float | None = None
    partial_from: date | None = None
    partial_until: date | None = None
    partial_conditions: str | None = None
    partial_full_time_wage_eur: float | None = None
    daily_benefit_eur: float | None = None
    volunteer_work: bool | None = None
    re_evaluation_on: date | None = None
