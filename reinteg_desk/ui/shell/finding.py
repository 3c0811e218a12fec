"""What the palette finds beside commands: files by name, occupations by what people call them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reinteg_desk.app.ports import OccupationHit, OpenVault, Row
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.palette import MOST_FILES, MOST_OCCUPATIONS, Entry

if TYPE_CHECKING:
    from reinteg_desk.ui.shell.desktop import Desktop

LEAST_LETTERS = 2
"""With so many letters occupations are looked for: one letter is in nearly all of them."""
Show = Callable[[Sequence[Entry]], None]


class Finding(QObject):
    """Looks for files in the vault and for occupations in the library in use."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop

    def find(self, typed: str, show: Show) -> None:
        """Files first, then occupations; both are looked for while the window lives on."""
        vault = self._desktop.services.vault()
        if vault is None:
            return
        words, services = typed.strip(), self._desktop.services

        def look() -> tuple[Sequence[Row], Sequence[OccupationHit]]:
            return self._rows(vault, words), self._hits(words, services.language)

        def found(both: tuple[Sequence[Row], Sequence[OccupationHit]]) -> None:
            rows, hits = both
            show([*map(self._file, rows), *map(self._occupation, hits)])

        self._desktop.tasks.run(look, found)

    @staticmethod
    def _rows(vault: OpenVault, words: str) -> Sequence[Row]:
        return vault.consultations.rows(words, limit=MOST_FILES)

    def _hits(self, words: str, language: str) -> Sequence[OccupationHit]:
        if len(words) < LEAST_LETTERS:
            return ()
        found = self._desktop.services.desk.find_occupations(words, language)
        return tuple(found)[:MOST_OCCUPATIONS]

    def _file(self, row: Row) -> Entry:
        text = self.tr("Open the file of {name}").format(name=row.name)
        consultation = row.consultation_id
        return Entry(
            text=text, aside=day(row.born_on), act=lambda: self._desktop.open_file(consultation)
        )

    def _occupation(self, hit: OccupationHit) -> Entry:
        """An occupation: with an open file how it stands for the person, else what to do first."""
        known = hit.matched in (hit.title, hit.code)
        name = hit.title if known else f"{hit.title} ({hit.matched})"
        aside = self.tr("occupation {code}").format(code=hit.code)
        return Entry(text=name, aside=aside, act=lambda: self._show_occupation(hit))

    def _show_occupation(self, hit: OccupationHit) -> None:
        if self._desktop.has_file:
            self._desktop.services.go(Step.SCORE, str(hit.code))
            return
        self._desktop.notices.news(
            lambda: self.tr(
                "Open a file first: an occupation is shown with how it stands for a person."
            ),
            topic="occupation",
        )
