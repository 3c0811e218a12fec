"""Occupations and what they require: the job side of the comparison."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

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
        note: A word on why it varies.
    """

    demand: float
    weight: float
    critical: bool
    varies: bool = False
    note: str | None = None


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
    """

    code: OccupationCode
    titles: Mapping[str, str]
    skill_level: int
    employment: float = DEFAULT_EMPLOYMENT
    threshold_pct: float = DEFAULT_THRESHOLD_PCT
    requirements: tuple[Requirement, ...] = ()
    demands: Mapping[FeatureId, Demand] = field(default_factory=dict)

    def title(self, language: str) -> str:
        """The title in a language, else in Dutch, else the code."""
        return self.titles.get(language) or self.titles.get("nl") or self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySource:
    """Where the numbers of a library come from (``source.json``)."""

    name: str
    version: str
    licence: str
    url: str
    dated: date | None
    calibrated: bool = True


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
