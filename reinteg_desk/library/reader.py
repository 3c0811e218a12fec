"""Library folders: what they hold becomes a library, with every flaw of form named.

Only form is checked here (the case format); whether a library is plausible and complete is the
business of :mod:`reinteg_desk.library.check`.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Instrument
from reinteg_desk.domain.occupation import (
    DEFAULT_EMPLOYMENT,
    DEFAULT_THRESHOLD_PCT,
    Demand,
    Describer,
    JobOrigin,
    Library,
    Occupation,
)
from reinteg_desk.library import labour_market, source_file
from reinteg_desk.library.requirements import SEPARATOR, requirements_in
from reinteg_desk.library.tables import Cell, Row, read_table, rows
from reinteg_desk.system.resources import resource_path

BUILTIN = "builtin"
"""The word that stands for the built-in library where a folder could stand."""

OCCUPATIONS = "occupations.csv"
DEMANDS = "demands.csv"
SYNONYMS = "synonyms.csv"
VARIATION = "variation.csv"
OWN_JOBS = "own_jobs.csv"

OCCUPATION_COLUMNS = (
    "code",
    *(f"title_{language}" for language in LANGUAGES),
    "skill_level",
    "employment",
    "threshold",
    "requirements",
)
DEMAND_COLUMNS = ("code", "feature", "demand", "weight", "critical")
SYNONYM_COLUMNS = ("code", "language", "title")
VARIATION_COLUMNS = ("code", "feature", *(f"note_{language}" for language in LANGUAGES))
OWN_JOB_COLUMNS = (
    "code",
    "based_on",
    "library",
    "described_on",
    "described_by",
    "confirmed_by",
)

_SKILL_LEVELS = ("1", "2", "3", "4")
_MAX_PCT = 100.0

_Demands = dict[OccupationCode, dict[FeatureId, Demand]]


def load_builtin(instrument: Instrument) -> Library:
    """The library that the program ships with."""
    return read_library(resource_path("library/builtin"), instrument)


def open_library(name: str, instrument: Instrument) -> Library:
    """A library by what settings and the command line call it.

    Args:
        name: A folder; ``builtin``; or ``builtin:fr`` and ``builtin:de``, the built-in library for
            the labour market of another language.
        instrument: The instrument whose features it rates.

    Raises:
        ProblemError: As :func:`read_library`.
    """
    if name == BUILTIN:
        return load_builtin(instrument)
    for language in labour_market.OTHERS:
        if name == builtin_for(language):
            return labour_market.in_language(load_builtin(instrument), language)
    return read_library(Path(name), instrument)


def builtin_for(language: str) -> str:
    """The name of the built-in library for the labour market of a language."""
    return BUILTIN if language == labour_market.WRITTEN_FOR else f"{BUILTIN}:{language}"


def read_library(folder: Path, instrument: Instrument) -> Library:
    """The library in a folder.

    ``occupations.csv``, ``demands.csv`` and ``source.json`` are required; ``synonyms.csv``
    (everyday titles), ``variation.csv`` (demands that vary within a unit group) and
    ``own_jobs.csv`` (where a user's own jobs come from) are read where they are there.

    Raises:
        ProblemError: Naming the folder, the file, the line and the column, what was found and
            what is allowed.
    """
    try:
        return _library(folder, instrument)
    except ProblemError as error:
        raise error.in_file(str(folder)) from error


def _library(folder: Path, instrument: Instrument) -> Library:
    if not folder.is_dir():
        raise trouble("library.no_such_folder")
    source = source_file.source_from_text(read_table(folder / source_file.FILE))
    occupations = _occupations(read_table(folder / OCCUPATIONS))
    demands = _demands(read_table(folder / DEMANDS), occupations, instrument)
    _add_variation(_optional(folder / VARIATION), demands)
    synonyms = _synonyms(_optional(folder / SYNONYMS), occupations)
    origins = _origins(_optional(folder / OWN_JOBS), occupations)
    return Library(
        tuple(
            replace(
                each,
                demands=demands.get(code, {}),
                synonyms=synonyms.get(code, {}),
                origin=origins.get(code),
            )
            for code, each in occupations.items()
        ),
        source,
    )


def _optional(path: Path) -> str | None:
    return read_table(path) if path.exists() else None


def _occupations(text: str) -> dict[OccupationCode, Occupation]:
    found: dict[OccupationCode, Occupation] = {}
    for row in rows(text, OCCUPATIONS, OCCUPATION_COLUMNS):
        occupation = _occupation(row)
        if occupation.code in found:
            raise row["code"].refuse("library.code_twice")
        found[occupation.code] = occupation
    return found


def _occupation(row: Row) -> Occupation:
    employment, threshold = row["employment"], row["threshold"]
    titles = {language: row[f"title_{language}"].title() for language in LANGUAGES}
    return Occupation(
        code=OccupationCode(_code(row["code"])),
        titles={language: title for language, title in titles.items() if title},
        skill_level=int(row["skill_level"].one_of(_SKILL_LEVELS)),
        employment=employment.number(0) if employment.text else DEFAULT_EMPLOYMENT,
        threshold_pct=threshold.number(0, _MAX_PCT) if threshold.text else DEFAULT_THRESHOLD_PCT,
        requirements=requirements_in(row["requirements"]),
    )


def _code(cell: Cell) -> str:
    code = cell.required()
    if not code.isprintable() or any(character.isspace() for character in code):
        raise cell.refuse("library.bad_code")
    return code


def _known_code(cell: Cell, occupations: Mapping[OccupationCode, Occupation]) -> OccupationCode:
    code = OccupationCode(cell.required())
    if code not in occupations:
        raise cell.refuse("library.unknown_code", OCCUPATIONS)
    return code


def _demands(
    text: str, occupations: Mapping[OccupationCode, Occupation], instrument: Instrument
) -> _Demands:
    found: _Demands = defaultdict(dict)
    for row in rows(text, DEMANDS, DEMAND_COLUMNS):
        code = _known_code(row["code"], occupations)
        feature = FeatureId(row["feature"].required())
        if feature not in instrument:
            raise row["feature"].refuse("library.unknown_feature")
        if feature in found[code]:
            raise row["feature"].refuse("library.pair_twice", code)
        found[code][feature] = Demand(
            demand=row["demand"].number(LEVEL_MIN, LEVEL_MAX),
            weight=row["weight"].number(0),
            critical=row["critical"].one_of(("0", "1")) == "1",
        )
    return found


def _add_variation(text: str | None, demands: _Demands) -> None:
    for row in _rows(text, VARIATION, VARIATION_COLUMNS):
        of_job = demands.get(OccupationCode(row["code"].required()), {})
        feature = FeatureId(row["feature"].required())
        if feature not in of_job:
            raise row["feature"].refuse("library.no_demand", row["code"].text)
        if of_job[feature].varies:
            raise row["feature"].refuse("library.pair_twice", row["code"].text)
        notes = {language: row[f"note_{language}"].required() for language in LANGUAGES}
        of_job[feature] = replace(of_job[feature], varies=True, notes=notes)


def _synonyms(
    text: str | None, occupations: Mapping[OccupationCode, Occupation]
) -> dict[OccupationCode, dict[str, tuple[str, ...]]]:
    found: dict[OccupationCode, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for row in _rows(text, SYNONYMS, SYNONYM_COLUMNS):
        code = _known_code(row["code"], occupations)
        language, title = row["language"].one_of(LANGUAGES), row["title"].required()
        row["title"].title()
        already = found[code].get(language, ())
        if title in already:
            raise row["title"].refuse("library.title_twice", code)
        found[code][language] = (*already, title)
    return found


def _origins(
    text: str | None, occupations: Mapping[OccupationCode, Occupation]
) -> dict[OccupationCode, JobOrigin]:
    found: dict[OccupationCode, JobOrigin] = {}
    for row in _rows(text, OWN_JOBS, OWN_JOB_COLUMNS):
        code = _known_code(row["code"], occupations)
        if code in found:
            raise row["code"].refuse("library.code_twice")
        found[code] = JobOrigin(
            based_on=OccupationCode(row["based_on"].required()),
            library=row["library"].required(),
            described_on=row["described_on"].day(),
            described_by=_describers(row["described_by"]),
            confirmed_by=_describers(row["confirmed_by"]),
        )
    return found


def _describers(cell: Cell) -> tuple[Describer, ...]:
    roles = [role.strip() for role in cell.text.split(SEPARATOR)] if cell.text else []
    allowed = tuple(each.value for each in Describer)
    return tuple(Describer(replace(cell, text=role).one_of(allowed)) for role in roles)


def _rows(text: str | None, file: str, columns: tuple[str, ...]) -> Iterator[Row]:
    return iter(()) if text is None else rows(text, file, columns)
