"""Libraries and persons for the measurements: as large as the real ones, the same each time."""

import random
from dataclasses import replace
from datetime import date

from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.occupation import (
    Demand,
    Library,
    LibrarySource,
    Occupation,
    QualificationRequirement,
)
from reinteg_desk.domain.person import Person
from reinteg_desk.library.instrument_files import load_instrument

INSTRUMENT = load_instrument()
UNIT_GROUPS = 436
COUNTED_SHARE = 0.6


def library(jobs: int, seed: int = 0) -> Library:
    """So many jobs, each asking about 32 of the 53 features."""
    rng = random.Random(seed)
    source = LibrarySource(
        name="generated", version="1", licence="", url="", dated=date(2026, 1, 1)
    )
    return Library(tuple(_job(rng, str(10_000 + n)) for n in range(jobs)), source)


def _job(rng: random.Random, code: str) -> Occupation:
    demands = {
        feature: Demand(
            demand=rng.choice((1, 1.5, 2, 2.5, 3, 3.5, 4)),
            weight=rng.choice((0.25, 0.5, 0.75, 1.0)),
            critical=rng.random() < 0.08,
        )
        for feature in INSTRUMENT.ids
        if rng.random() < COUNTED_SHARE
    }
    return Occupation(
        code=OccupationCode(code),
        titles={"nl": code},
        skill_level=rng.randint(1, 4),
        employment=rng.random() * 50,
        requirements=(QualificationRequirement("driving_licence_b"),) if rng.random() < 0.1 else (),
        demands=demands,
    )


def person(seed: int = 0, *, assessed: float = 0.6) -> Case:
    """Someone of whom so large a share of the features was assessed."""
    rng = random.Random(seed)
    case = Case(
        person=Person(
            name="A.",
            born_on=date(1890, 1, 1),
            language="nl",
            skill_level=3,
            qualifications=("driving_licence_b",),
        ),
        incapacity=Incapacity(
            spells=(Spell(start=date(2026, 1, 1), end=None),),
            status=Status.EMPLOYEE,
            contract=True,
            cause=Cause.ILLNESS,
            reference_occupation=OccupationCode("10005"),
            hours_per_week=38,
        ),
        consultation=Consultation(held_on=date(2026, 6, 1), role=Role.ADVISING_DOCTOR),
        sustainable_hours=19,
    )
    levels = {
        feature: LevelRange.point(rng.choice((1, 2, 3, 3, 4, 4, 4, 4)))
        for feature in INSTRUMENT.ids
        if rng.random() < assessed
    }
    capacities = {
        feature: Capacity(feature=feature, level=level) for feature, level in levels.items()
    }
    return replace(case, capacities=capacities)
