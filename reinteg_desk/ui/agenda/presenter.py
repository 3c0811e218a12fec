"""The list of files, without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.due import Due, due_of
from reinteg_desk.app.hand_over import Mark
from reinteg_desk.app.plan_parts import MilestoneRow
from reinteg_desk.app.ports import OpenVault, Row, Stored
from reinteg_desk.app.preparation import to_prepare as queue
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId, DossierId

PAGE_ROWS = 100
"""Rows fetched at a time; scrolling to the end fetches more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of rows, and whether it may be followed by another."""

    rows: tuple[Row, ...]
    may_go_on: bool
    marked: Mapping[DossierId, Sequence[Mark]] = field(default_factory=dict)


QUEUE_ROWS = 1000
"""Files looked through for those that are to be prepared."""


class Presenter:
    """Everything here reads or writes the store: the view calls it on the store's lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        """The day."""
        return self._desk.clock.today()

    def page(
        self, vault: OpenVault, search: str, after: str | None, *, to_prepare: bool = False
    ) -> Page:
        """The rows that answer a search, from a mark on; or the nurse's queue, in one page."""
        words, limit = search.strip(), QUEUE_ROWS if to_prepare else PAGE_ROWS
        rows = vault.consultations.rows(words, limit=limit, after=None if to_prepare else after)
        hand_overs = self._desk.hand_overs
        dossiers = [row.dossier_id for row in rows]
        marked = hand_overs.marked(vault, dossiers) if hand_overs is not None else {}
        if to_prepare:
            return Page(rows=queue(rows, marked), may_go_on=False, marked=marked)
        return Page(rows=tuple(rows), may_go_on=len(rows) == PAGE_ROWS, marked=marked)

    def due(self, vault: OpenVault, rows: Sequence[Row]) -> Mapping[ConsultationId, Due | None]:
        """What is due in each file, today; of a file that cannot be read its opening tells."""
        found: dict[ConsultationId, Due | None] = {}
        for row in rows:
            try:
                found[row.consultation_id] = due_of(
                    row, vault.consultations, self._desk.follow_up, self.today
                )
            except ProblemError:
                found[row.consultation_id] = None
        return found

    def due_told(self, due: Due, language: str) -> MilestoneRow:
        """What is due, in words."""
        return self._desk.rule_words(language).milestone(due.milestone)

    def known(self, vault: OpenVault, case: Case) -> Sequence[Row]:
        """Files of a person whose file is about to be made."""
        hand_overs, person = self._desk.hand_overs, case.person
        if hand_overs is None:
            return ()
        return hand_overs.same_person(
            vault,
            name=person.name,
            born_on=person.born_on,
            national_number=person.national_number,
        )

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
