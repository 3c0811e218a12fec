"""Widgets whose texts follow the language: said once, said again when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

Text = Callable[[], str]
"""A text that is made when it is needed, in the language of that moment."""


class Speaking(QWidget):
    """Base of everything with words.

    ``self.say(self.name.setText, lambda: self.tr("Name"))`` sets the text now, and again
    whenever the language changes. What is said must live as long as the widget that
    says it; rows that come and go are built again in :meth:`retranslate`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[tuple[Callable[[str], object], Text]] = []

    def say(self, setter: Callable[[str], object], text: Text) -> None:
        """Give a text now and after every change of language."""
        self._said.append((setter, text))
        setter(text())

    def retranslate(self) -> None:
        """Say everything again; override (and call this) for texts that are made from data."""
        for setter, text in self._said:
            setter(text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
