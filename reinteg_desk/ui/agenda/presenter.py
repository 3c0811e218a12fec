"""The list of files, without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.ports import OpenVault, Row, Stored
from reinteg_desk.domain.case import Case

PAGE_ROWS = 100
"""Rows fetched at a time; scrolling to the end fetches more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of rows, and whether it may be followed by another."""

    rows: tuple[Row, ...]
    may_go_on: bool


class Presenter:
    """Everything here reads or writes the store: the view calls it on the store's lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        """The day."""
        return self._desk.clock.today()

    def page(self, vault: OpenVault, search: str, after: str | None) -> Page:
        """The rows that answer a search, from a mark on."""
        rows: Sequence[Row] = vault.consultations.rows(search.strip(), limit=PAGE_ROWS, after=after)
        return Page(rows=tuple(rows), may_go_on=len(rows) == PAGE_ROWS)

    def import_file(self, vault: OpenVault, path: Path) -> Stored:
        """Take a case file in."""
        return vault.consultations.create(self._desk.read_case_file(path))

    def create(self, vault: OpenVault, case: Case) -> Stored:
        """Store a new file."""
        return vault.consultations.create(case)

    def add_demo(self, vault: OpenVault) -> int:
        """Put the fictional files in; how many."""
        cases = self._desk.demo_cases()
        for case in cases:
            vault.consultations.create(case)
        return len(cases)

    def occupation(self, code: str, language: str) -> str:
        """An occupation by name, else its code."""
        found = self._desk.library.get(code)  # type: ignore[arg-type]
        return found.title(language) if found else code
