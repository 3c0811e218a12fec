"""A case with permitted work, for what it does to the benefit."""

from datetime import date

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.person import Person


def case_with(decision, status=Status.EMPLOYEE, hours_per_week=None):
    return Case(
        person=Person(name="A.", born_on=date(1880, 1, 1), language="nl", skill_level=2),
        incapacity=Incapacity(
            spells=(Spell(start=date(2023, 6, 1), end=None),),
            status=status,
            contract=status is Status.EMPLOYEE,
            cause=Cause.ILLNESS,
            reference_occupation=OccupationCode("2221"),
            hours_per_week=hours_per_week,
        ),
        consultation=Consultation(held_on=date(2024, 2, 1), role=Role.ADVISING_DOCTOR),
        decision=decision,
    )
