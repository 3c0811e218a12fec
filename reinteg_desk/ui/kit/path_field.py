"""A file or folder, typed or chosen in the system's window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton

from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.layout import column, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, NEAR


class PathField(Speaking):
    """A line with buttons that choose.

    Args:
        name: Its name.
        folders: Whether a folder may be chosen.
        files: Which files may be chosen, as Qt's dialogs write it (``*.zip``).
        hint: What hovering says.
    """

    def __init__(self, name: Text, *, folders: bool, files: str, hint: Text | None = None) -> None:
        super().__init__()
        self.field = TextField(name, hint=hint)
        self._name, self._files = name, files
        file = self._button(lambda: self.tr("Choose a file"), self._choose_file)
        buttons = [file]
        if folders:
            buttons.append(self._button(lambda: self.tr("Choose a folder"), self._choose_folder))
        self.setLayout(column(self.field, row(*buttons, None, gap=NEAR), gap=GRID))

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, text)
        self.say(button.setAccessibleName, lambda: f"{self._name()}: {text()}")
        button.clicked.connect(lambda _checked: act())
        return button

    @property
    def path(self) -> Path | None:
        """What stands in the line, None where it is empty."""
        text = self.field.text.strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: str) -> None:
        """Show a path."""
        self.field.set_value(path or None)
        self.field.set_error(None)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._name(), self._begin(), self._files)
        if chosen:
            self.set_path(chosen)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._name(), self._begin())
        if chosen:
            self.set_path(chosen)

    def _begin(self) -> str:
        return str(self.path or Path.home())
