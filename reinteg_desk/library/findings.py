"""What a check of a library finds, and where in its files."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Demand, Library, Occupation
from reinteg_desk.library import reader
from reinteg_desk.library.tables import Row, read_table, rows

EXPLAINED = "explained.csv"
EXPLAINED_COLUMNS = ("finding", "subject", "reason")


class Severity(StrEnum):
    """An error makes the check fail; a remark is worth knowing."""

    ERROR = "error"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    Attributes:
        severity: Error or remark.
        kind: What it is, e.g. ``title_missing``; the message is ``library.check.<kind>``.
        subject: What it is about, as ``explained.csv`` names it: ``7113``, ``9/lifting`` …
        place: ``demands.csv:12, weight``.
        facts: What the sentence names.
        reason: Why it is right all the same, where ``explained.csv`` says so.
    """

    severity: Severity
    kind: str
    subject: str
    place: str
    facts: Mapping[str, str] = field(default_factory=dict)
    reason: str | None = None

    def explained(self, reason: str) -> "Finding":
        """The finding as a remark with its explanation."""
        return replace(self, severity=Severity.REMARK, reason=reason)

    def problem(self, folder: str) -> Problem:
        """The finding as a sentence can be made of it."""
        facts = {"subject": self.subject, **self.facts}
        return Problem(
            code=f"library.check.{self.kind}", file=folder, place=self.place, facts=facts
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """Everything that a check found, in the order of the files and their lines."""

    folder: str
    library: str
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that make the check fail."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    @property
    def remarks(self) -> tuple[Finding, ...]:
        """The findings that are worth knowing."""
        return tuple(each for each in self.findings if each.severity is Severity.REMARK)

    def to_document(self, sentence: Callable[[Problem], str]) -> dict[str, object]:
        """The report for ``--json``; ``sentence`` turns a problem into words."""
        return {
            "library": self.library,
            "errors": len(self.errors),
            "remarks": len(self.remarks),
            "findings": [
                {
                    "severity": each.severity.value,
                    "kind": each.kind,
                    "subject": each.subject,
                    "place": each.place,
                    "text": sentence(each.problem(self.folder)),
                    "reason": each.reason,
                }
                for each in self.findings
            ],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A library with the lines that its parts stand on."""

    library: Library
    instrument: Instrument
    occupation_lines: Mapping[str, int]
    demand_lines: Mapping[tuple[str, str], int]
    reasons: Mapping[tuple[str, str], str]
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
        reasons={_key(row): row["reason"].required() for row in explained},
        reason_lines={_key(row): row.line for row in explained},
    )


def _explained(folder: Path) -> Iterator[Row]:
    """The lines of ``explained.csv``, none where there is no such file."""
    path = folder / EXPLAINED
    if path.exists():
        yield from rows(read_table(path), EXPLAINED, EXPLAINED_COLUMNS)


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
