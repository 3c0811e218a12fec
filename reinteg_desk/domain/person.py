"""Who is assessed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from reinteg_desk.domain.identifiers import OccupationCode


class Region(StrEnum):
    """Where the person lives, for the regional services that are competent."""

    FLANDERS = "flanders"
    WALLONIA = "wallonia"
    BRUSSELS = "brussels"
    GERMAN_COMMUNITY = "german_community"


class Cefr(IntEnum):
    """Language level of the Common European Framework; ordered A1 < … < C2."""

    A1 = 1
    A2 = 2
    B1 = 3
    B2 = 4
    C1 = 5
    C2 = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person.

    Attributes:
        name: As the person is addressed.
        national_number: Belgian INSZ/NISS as it was written, check digits verified, or None.
        born_on: Date of birth.
        language: ISO 639-1 code of the language the person reads.
        region: Region of residence, None where not recorded.
        skill_level: ISCO-08 skill level 1 … 4.
        practised_occupations: Codes of occupations practised, in the order recorded;
            None where not recorded.
        qualifications: Licences and diplomas; None where not known, a complete list otherwise.
        language_levels: ISO 639-1 code → level; a language left out is not known;
            None where not recorded.
    """

    name: str
    born_on: date
    language: str
    skill_level: int
    national_number: str | None = None
    region: Region | None = None
    practised_occupations: tuple[OccupationCode, ...] | None = None
    qualifications: tuple[str, ...] | None = None
    language_levels: Mapping[str, Cefr] | None = None
