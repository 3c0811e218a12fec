"""What the page of libraries shows and does, without Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.libraries import (
    Cancelled,
    LibraryChoice,
    OnetOrder,
    Progress,
)
from reinteg_desk.app.library_results import CheckReport, Finding, LibraryComparison
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.identifiers import FeatureId

NAMES_SHOWN = 12
"""Longer lists in a report end in how many more there are."""


class Standing(StrEnum):
    """What the numbers of a library are worth."""

    ESTIMATE = "estimate"
    MEASURED = "measured"
    MAPPED = "mapped"
    NOT_CALIBRATED = "not_calibrated"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One finding of a check.

    Attributes:
        is_error: Whether it makes the check fail.
        place: File, line and column, each empty where the finding has none.
        problem: Its sentence.
        reason: Why it is right all the same, empty where nobody said so.
    """

    is_error: bool
    place: tuple[str, str, str]
    problem: Problem
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """One feature of a comparison; figures are None where there is none."""

    name: str
    jobs: int
    rank: float | None
    distance: float | None


class Presenter:
    """Everything that touches files is slow: the view runs it as a task.

    Args:
        desk: Where the libraries are.
        language: The language of the window.
    """

    def __init__(self, desk: Desk, language: Callable[[], str]) -> None:
        self._desk = desk
        self._libraries = desk.libraries
        self._language = language
        self.choices: tuple[LibraryChoice, ...] = ()

    # --- the list ---

    def load(self) -> Sequence[LibraryChoice]:
        """Read what there is; slow."""
        return self._libraries.choices()

    def is_in_use(self, choice: LibraryChoice) -> bool:
        """Whether results come from it."""
        return choice.name == self._libraries.chosen

    def position_in_use(self) -> int:
        """Where the library in use stands in the list, 0 where it is not in it."""
        return next((n for n, each in enumerate(self.choices) if self.is_in_use(each)), 0)

    def title(self, choice: LibraryChoice) -> str:
        """Its name and version, else the name of its folder."""
        source = choice.source
        if source is None:
            return Path(choice.name).name
        return source.label(self._language())

    @staticmethod
    def standing(choice: LibraryChoice) -> Standing:
        """What its numbers are worth."""
        source = choice.source
        if source is None:
            return Standing.UNREADABLE
        if not source.calibrated:
            return Standing.NOT_CALIBRATED
        if source.calibrated_to:
            return Standing.MAPPED
        return Standing.ESTIMATE if source.estimate else Standing.MEASURED

    def lacks_reference(self, code: str | None) -> bool:
        """Whether the library in use lacks the reference occupation of an open file."""
        return code is not None and code not in self._libraries.in_use

    def may_calibrate_to(self) -> tuple[LibraryChoice, ...]:
        """The libraries that demands can be mapped onto."""
        return tuple(
            each
            for each in self.choices
            if each.source is not None and each.source.calibrated and ":" not in each.name[:9]
        )

    # --- acts; slow ---

    def choose(self, name: str) -> None:
        """Use a library from now on."""
        self._libraries.choose(name)

    def remove(self, name: str) -> None:
        """Remove it from disk."""
        self._libraries.remove(name)

    def import_onet(self, order: OnetOrder, progress: Progress, cancelled: Cancelled) -> str:
        """Import a release; the name of the new library."""
        return self._libraries.import_onet(order, progress, cancelled)

    def import_esco(self, source: Path, progress: Progress, cancelled: Cancelled) -> str:
        """Add titles to the library in use; the name of the new library."""
        return self._libraries.import_esco(source, progress, cancelled)

    def report(self, name: str) -> Mapping[str, Any] | None:
        """The report of its import."""
        return self._libraries.report(name)

    def check(self, name: str) -> CheckReport:
        """Its soundness."""
        return self._libraries.check(name)

    def compare(self, first: str, second: str) -> LibraryComparison:
        """Feature by feature."""
        return self._libraries.compare(first, second)

    # --- what came out ---

    @staticmethod
    def found_lines(report: CheckReport, language: str) -> tuple[FoundLine, ...]:
        """The findings, errors first."""

        def line(found: Finding, *, is_error: bool) -> FoundLine:
            problem = found.problem(report.folder)
            bare = Problem(code=problem.code, facts=problem.facts)
            return FoundLine(
                is_error=is_error,
                place=_placed(found.place),
                problem=bare,
                reason=found.reason_in(language) or "",
            )

        return (
            *(line(each, is_error=True) for each in report.errors),
            *(line(each, is_error=False) for each in report.remarks),
        )

    def compared_lines(self, comparison: LibraryComparison) -> tuple[ComparedLine, ...]:
        """A line a feature, named in the language of the window."""
        words = self._desk.words(self._language())
        return tuple(
            ComparedLine(
                name=words[each.feature].name,
                jobs=each.n,
                rank=each.spearman,
                distance=each.mean_abs_difference,
            )
            for each in comparison.features
        )

    def feature_names(self, ids: Sequence[str]) -> tuple[str, ...]:
        """The names of features; an id that is not known stays as it is."""
        words = self._desk.words(self._language())
        known = {str(each): words[each].name for each in self._desk.instrument.ids}
        return tuple(known.get(each, each) for each in map(FeatureId, ids))

    def occupation_names(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Codes with the titles that the library in use has for them."""
        library = self._libraries.in_use
        language = self._language()
        found = {str(job.code): job.title(language) for job in library.occupations}
        return tuple(f"{code} {found[code]}" if code in found else code for code in codes)


def _placed(place: str) -> tuple[str, str, str]:
    """``demands.csv:12, weight`` in its parts."""
    where, _, column = place.partition(", ")
    file, _, line = where.partition(":")
    return file, line, column


def shortened(names: Sequence[str]) -> tuple[str, int]:
    """The first names in one line, and how many more there are."""
    return ", ".join(names[:NAMES_SHOWN]), max(0, len(names) - NAMES_SHOWN)
