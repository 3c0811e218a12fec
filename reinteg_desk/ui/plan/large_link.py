"""A link that gives the document the whole page, and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.layout import row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import set_role


class LargeLink(Speaking):
    """Beside the fields a page is small: for reading it has the room of both.

    Signals:
        toggled: Whether the document is shown large.
    """

    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton()
        self.button.setCheckable(True)
        set_role(self.button, "link")
        self.button.toggled.connect(self._on_toggled)
        self.say(self.button.setText, self._text)
        self.setLayout(row(self.button, None))

    def _on_toggled(self, large: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.button.setText(self._text())
        self.toggled.emit(large)

    def _text(self) -> str:
        if self.button.isChecked():
            return self.tr("Show the fields again")
        return self.tr("Show the document large")

    def fold(self) -> None:
        """Show the fields again."""
        self.button.setChecked(False)
