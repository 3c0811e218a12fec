"""A printed code on screen, once: shown, printed, copied; never left behind."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.paper import print_code
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import Type

CLIPBOARD_SECONDS = 60
"""How long the code stays on the clipboard."""


class RecoveryCode(Speaking):
    """The code in large letters with the two ways to keep it."""

    def __init__(self) -> None:
        super().__init__()
        self.code = ""
        self._name: str | None = None
        self._whose = label(Type.STRONG, wrap=True)
        self._shown = label("code", wrap=True, selectable=True)
        self._copied = label(Type.MUTED, wrap=True)
        paper, copy = QPushButton(), QPushButton()
        paper.clicked.connect(lambda: print_code(self.code, self, self._name))
        copy.clicked.connect(self._copy)
        self.say(self._shown.setAccessibleName, lambda: self.tr("Recovery code"))
        self.say(paper.setText, lambda: self.tr("Print or save as PDF"))
        self.say(copy.setText, lambda: self.tr("Copy"))
        self.say(self._whose.setText, self._heading)
        self.setLayout(column(self._whose, self._shown, row(paper, copy, None), self._copied))

    def _heading(self) -> str:
        if self._name is None:
            return self.tr("Recovery code")
        return self.tr("Code for {name}, to come in with once").format(name=self._name)

    def show_code(self, code: str, name: str | None = None) -> None:
        """Show a code: the recovery code, or the invitation of somebody by name."""
        self.code, self._name = code, name
        self._whose.setText(self._heading())
        self._shown.setText(code)
        self._copied.clear()

    def clear(self) -> None:
        """Forget the code."""
        self.show_code("")

    def _copy(self) -> None:
        """Put the code on the clipboard, and take it off again after a minute."""
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self.code)
        text = self.tr("Copied; it leaves the clipboard after {seconds} seconds.")
        self._copied.setText(text.format(seconds=CLIPBOARD_SECONDS))
        QTimer.singleShot(CLIPBOARD_SECONDS * 1000, clipboard, partial(_forget, self.code))


def _forget(code: str) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == code:
        clipboard.clear()
