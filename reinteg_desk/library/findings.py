"""A library with the lines of its files that its parts stand on, for checks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Demand, Library, Occupation
from reinteg_desk.library import reader
from reinteg_desk.library.tables import Row, read_table, rows

EXPLAINED = "explained.csv"
EXPLAINED_COLUMNS = ("finding", "subject", "reason")
REASON_COLUMNS = {f"reason_{language}": language for language in LANGUAGES}
"""The same reason in a language; a table need not have them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A library with the lines that its parts stand on."""

    library: Library
    instrument: Instrument
    occupation_lines: Mapping[str, int]
    demand_lines: Mapping[tuple[str, str], int]
    reasons: Mapping[tuple[str, str], Mapping[str, str]]
    reason_lines: Mapping[tuple[str, str], int]

    def occupation_place(self, code: str, column: str) -> str:
        """``occupations.csv:3, title_fr``."""
        return f"{reader.OCCUPATIONS}:{self.occupation_lines[code]}, {column}"

    def demand_place(self, code: str, feature: str, column: str) -> str:
        """``demands.csv:12, weight``."""
        return f"{reader.DEMANDS}:{self.demand_lines[code, feature]}, {column}"


def sheet_of(folder: Path, instrument: Instrument) -> Sheet:
    """Read a library folder together with the lines of its files.

    Raises:
        ProblemError: As :func:`reinteg_desk.library.reader.read_library`.
    """
    library = reader.read_library(folder, instrument)
    explained = list(_explained(folder))
    return Sheet(
        library=library,
        instrument=instrument,
        occupation_lines={
            row["code"].text: row.line
            for row in rows(
                read_table(folder / reader.OCCUPATIONS),
                reader.OCCUPATIONS,
                reader.OCCUPATION_COLUMNS,
            )
        },
        demand_lines={
            (row["code"].text, row["feature"].text): row.line
            for row in rows(
                read_table(folder / reader.DEMANDS), reader.DEMANDS, reader.DEMAND_COLUMNS
            )
        },
        reasons={_key(row): _said(row) for row in explained},
        reason_lines={_key(row): row.line for row in explained},
    )


def _explained(folder: Path) -> Iterator[Row]:
    """The lines of ``explained.csv``, none where there is no such file."""
    path = folder / EXPLAINED
    if path.exists():
        optional = tuple(REASON_COLUMNS)
        yield from rows(read_table(path), EXPLAINED, EXPLAINED_COLUMNS, optional=optional)


def _said(row: Row) -> Mapping[str, str]:
    """The reason by language; the plain one, of no language in particular, under ``""``."""
    said = {REASON_COLUMNS[name]: row[name].text for name in REASON_COLUMNS if name in row.cells}
    plain = row["reason"].required()
    return {"": plain, **{language: text for language, text in said.items() if text}}


def _key(row: Row) -> tuple[str, str]:
    return row["finding"].required(), row["subject"].required()


def counting(job: Occupation) -> dict[FeatureId, Demand]:
    """The demands that count: demand and weight above 0 (scoring definition)."""
    return {
        feature: each
        for feature, each in job.demands.items()
        if each.demand > 0 and each.weight > 0
    }


def is_unit_group(code: OccupationCode) -> bool:
    """Whether a code has the form of an ISCO-08 unit group: four digits."""
    return len(code) == len("7113") and code.isascii() and code.isdigit()


def missing_titles(job: Occupation) -> Iterator[str]:
    """The languages in which an occupation has no title."""
    return (language for language in LANGUAGES if not job.titles.get(language))
