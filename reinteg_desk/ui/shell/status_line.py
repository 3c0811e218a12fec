"""The line at the bottom: saved when, locks when, which keys, which language."""

from datetime import datetime

from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.choices import ListBox
from reinteg_desk.ui.kit.commands import OVERVIEW_KEY, PALETTE_KEY, key_text
from reinteg_desk.ui.kit.languages import time_of_day
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.preferences import WINDOW_LANGUAGES, Key
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, Type, set_role


class StatusLine(Speaking):
    """What is going on, quietly."""

    def __init__(self, services: Services, *, palette: QPushButton, keys: QPushButton) -> None:
        super().__init__()
        self._services = services
        self._saved_at: datetime | None = None
        self._is_saved = True
        self._minutes: int | None = None
        self._saved = label(Type.MUTED)
        self._lock = label(Type.MUTED)
        self._languages = ListBox()
        self._languages.addItems(WINDOW_LANGUAGES)
        self._languages.activated.connect(self._choose_language)
        for button in (palette, keys):
            set_role(button, "bar")
        self.say(palette.setText, lambda: self._with_key(self.tr("Find"), PALETTE_KEY))
        self.say(keys.setText, lambda: self._with_key(self.tr("Shortcuts"), OVERVIEW_KEY))
        line = row(self._saved, self._lock, None, palette, keys, self._languages, gap=APART)
        line.setContentsMargins(EDGE, GRID, EDGE, GRID)
        self.setLayout(column(line))
        self.say(self._languages.setAccessibleName, lambda: self.tr("Language of the window"))
        self.say(lambda _: self._show(), lambda: "")

    @staticmethod
    def _with_key(word: str, shortcut: str) -> str:
        return f"{word}  {key_text(shortcut)}"

    def show_saved(self, at: datetime | None, *, is_saved: bool) -> None:
        """When the open file was last on disk, and whether that is its present state."""
        self._saved_at, self._is_saved = at, is_saved
        self._show()

    def show_lock(self, minutes: int | None) -> None:
        """In how many minutes the vault locks; None: it is locked."""
        self._minutes = minutes
        self._show()

    def show_language(self, language: str) -> None:
        """Which language the window speaks."""
        self._languages.setCurrentText(language)

    def _show(self) -> None:
        if self._saved_at is None:
            self._saved.setText("")
        elif self._is_saved:
            at = time_of_day(self._saved_at.astimezone())
            self._saved.setText(self.tr("saved {time}").format(time=at))
        else:
            self._saved.setText(self.tr("saving …"))
        if self._minutes is None:
            self._lock.setText("")
        else:
            text = self.tr("vault locks in {minutes} min")
            self._lock.setText(text.format(minutes=self._minutes))
        self._saved.setVisible(bool(self._saved.text()))

    def _choose_language(self) -> None:
        self._services.preferences.set(Key.LANGUAGE, self._languages.currentText())
