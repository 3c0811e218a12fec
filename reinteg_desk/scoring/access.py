"""Which jobs a person can enter at all, and what would open the others."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import LanguageRequirement, Occupation, Requirement
from reinteg_desk.domain.person import Cefr, Person
from reinteg_desk.scoring.results import ClosedJob

SKILL_LEVEL = "skill_level"
"""How a skill level that is too high is named among what would open a job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a person brings to the door of a job.

    Attributes:
        skill_level: ISCO-08 skill level 1 … 4.
        practised: Codes of occupations practised: they open the skill level's gate, no other.
        qualifications: None where not known; a complete list otherwise.
        languages: Language → level; a language that is not in it is not known.
    """

    skill_level: int
    practised: Collection[OccupationCode] = ()
    qualifications: Collection[str] | None = None
    languages: Mapping[str, Cefr] | None = None


def entry_of(person: Person) -> Entry:
    """The entry of a person as the case file records it."""
    return Entry(
        skill_level=person.skill_level,
        practised=frozenset(person.practised_occupations or ()),
        qualifications=None if person.qualifications is None else frozenset(person.qualifications),
        languages=person.language_levels,
    )


def is_known_unmet(requirement: Requirement, entry: Entry) -> bool:
    """Whether it is known that the person does not meet a requirement."""
    if isinstance(requirement, LanguageRequirement):
        level = (entry.languages or {}).get(requirement.language)
        return level is not None and level < requirement.level
    known = entry.qualifications
    return known is not None and requirement.qualification not in known


def unmet_of(job: Occupation, entry: Entry) -> tuple[str, ...]:
    """What keeps the job closed, ``skill_level`` first; empty where the job is accessible."""
    too_high = job.skill_level > entry.skill_level and job.code not in entry.practised
    formal = (str(each) for each in job.requirements if is_known_unmet(each, entry))
    return ((SKILL_LEVEL,) if too_high else ()) + tuple(formal)


def closed_jobs(jobs: Sequence[Occupation], entry: Entry) -> tuple[ClosedJob, ...]:
    """The jobs outside the market frame, by code."""
    doubtful = (job for job in jobs if job.requirements or job.skill_level > entry.skill_level)
    unmet = ((job.code, unmet_of(job, entry)) for job in doubtful)
    closed = (ClosedJob(code=code, unmet=reasons) for code, reasons in unmet if reasons)
    return tuple(sorted(closed, key=lambda each: each.code))
