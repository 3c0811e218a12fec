"""Occupations and what they require: the job side of the comparison."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.person import Cefr

DEFAULT_THRESHOLD_PCT = 80.0
DEFAULT_EMPLOYMENT = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What a job asks of one feature.

    Attributes:
        demand: Level 0 … 4, real; 0 = not required.
        weight: Weighting factor ≥ 0, real.
        critical: Essential: no surplus elsewhere makes up for a shortfall.
        varies: Whether demands vary by more than a level within the unit group.
        notes: A word on why it varies, per language.
    """

    demand: float
    weight: float
    critical: bool
    varies: bool = False
    notes: Mapping[str, str] = field(default_factory=dict)

    def note(self, language: str) -> str | None:
        """Why the demand varies, in a language, else in Dutch, else None."""
        return self.notes.get(language) or self.notes.get("nl")


@dataclass(frozen=True, slots=True)
class QualificationRequirement:
    """A licence or diploma, by id."""

    qualification: str

    def __str__(self) -> str:
        return self.qualification


@dataclass(frozen=True, slots=True)
class LanguageRequirement:
    """A language level, e.g. Dutch at least B1."""

    language: str
    level: Cefr

    def __str__(self) -> str:
        return f"{self.language}>={self.level.name}"


Requirement = QualificationRequirement | LanguageRequirement


class Describer(StrEnum):
    """In which role someone describes a job, or confirms a description; never a name."""

    EMPLOYER = "employer"
    WORKER = "worker"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"
    ADVISING_DOCTOR = "advising_doctor"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOrigin:
    """Where a user's own job comes from.

    Attributes:
        based_on: Code of the occupation it was made from.
        library: Name and version of the library that holds that occupation.
        described_on: The day it was described.
        described_by: Who described it.
        confirmed_by: Who confirmed the description by signing it.
    """

    based_on: OccupationCode
    library: str
    described_on: date
    described_by: tuple[Describer, ...]
    confirmed_by: tuple[Describer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """One occupation of a library.

    Attributes:
        code: ISCO-08 unit group or own code.
        titles: ``nl``, ``fr``, ``en`` → title.
        skill_level: ISCO-08 skill level 1 … 4.
        employment: People employed; relative size matters, ≥ 0.
        threshold_pct: Percentage from which a person counts as ready, 0 … 100.
        requirements: Formal requirements, in the order of the file.
        demands: Feature → demand, rows with demand or weight 0 included.
        synonyms: Language → everyday titles, in the order of the file.
        origin: Where a user's own job comes from, None for an occupation.
    """

    code: OccupationCode
    titles: Mapping[str, str]
    skill_level: int
    employment: float = DEFAULT_EMPLOYMENT
    threshold_pct: float = DEFAULT_THRESHOLD_PCT
    requirements: tuple[Requirement, ...] = ()
    demands: Mapping[FeatureId, Demand] = field(default_factory=dict)
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    origin: JobOrigin | None = None

    def title(self, language: str) -> str:
        """The title in a language, else in Dutch, else in English, else the code."""
        found = (self.titles.get(each) for each in (language, "nl", "en"))
        return next((title for title in found if title), self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySource:
    """Where the numbers of a library come from (``source.json``).

    Attributes:
        name: Name of the source.
        version: Its version.
        licence: The licence of the numbers.
        url: Where they can be had, empty where nowhere.
        dated: The day the numbers are of, None where not known.
        calibrated: The demands mean the level texts of the instrument.
        estimate: The demands are estimates by experts, not measurements.
        calibrated_to: Name and version of the library that the demands were mapped onto.
        employment_source: Where the employment figures come from.
        note: What else a reader of the numbers should know.
        names: Language → the name in it, where it differs from ``name``.
        versions: Language → the version in it, where it differs from ``version``.
        employment_sources: Language → ``employment_source`` in it.
        notes: Language → ``note`` in it.
    """

    name: str
    version: str
    licence: str
    url: str
    dated: date | None
    calibrated: bool = True
    estimate: bool = False
    calibrated_to: str | None = None
    employment_source: str | None = None
    note: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    employment_sources: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)

    def named(self, language: str) -> str:
        """The name in a language."""
        return self.names.get(language, self.name)

    def label(self, language: str) -> str:
        """Name and version as they are shown in a language."""
        return f"{self.named(language)} {self.version_in(language)}"

    def version_in(self, language: str) -> str:
        """The version as it is shown in a language."""
        return self.versions.get(language, self.version)

    def employment_source_in(self, language: str) -> str | None:
        """Where the employment figures come from, in a language."""
        return self.employment_sources.get(language, self.employment_source)

    def note_in(self, language: str) -> str | None:
        """What else a reader should know, in a language."""
        return self.notes.get(language, self.note)

    def relabelled(self, text: str, language: str) -> str:
        """A text that names the library and its version, with both in a language."""
        return text.replace(f"{self.name} {self.version}", self.label(language))


@dataclass(frozen=True, slots=True)
class Library:
    """Occupations in the order of their file, with their source."""

    occupations: tuple[Occupation, ...]
    source: LibrarySource
    _by_code: dict[OccupationCode, Occupation] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {each.code: each for each in self.occupations})

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __len__(self) -> int:
        return len(self.occupations)

    def get(self, code: OccupationCode) -> Occupation | None:
        """The occupation with this code, None where the library has none."""
        return self._by_code.get(code)

    def occupation(self, code: OccupationCode) -> Occupation:
        """The occupation with this code; KeyError where the library has none."""
        return self._by_code[code]
