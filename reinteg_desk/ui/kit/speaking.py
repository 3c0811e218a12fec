"""Widgets whose texts follow the language: said once, said again when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from reinteg_desk.ui.kit.icons import icon
from reinteg_desk.ui.kit.tokens import Token

Text = Callable[[], str]
"""A text that is made when it is needed, in the language of that moment."""


class Speaking(QWidget):
    """Base of everything with words.

    ``self.say(self.name.setText, lambda: self.tr("Name"))`` sets the text now, and again
    whenever the language changes. What is said must live as long as the widget that
    says it; rows that come and go are built again in :meth:`retranslate`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._said: list[tuple[Callable[[str], object], Text]] = []
        self._icons: list[tuple[Callable[[QIcon], object], str, Token]] = []
        super().__init__(parent)

    def say(self, setter: Callable[[str], object], text: Text) -> None:
        """Give a text now and after every change of language."""
        self._said.append((setter, text))
        setter(text())

    def show_icon(
        self, setter: Callable[[QIcon], object], name: str, token: Token = Token.TEXT
    ) -> None:
        """Give an icon now, and again in its colour whenever the look changes."""
        self._icons.append((setter, name, token))
        setter(icon(name, token))

    def retranslate(self) -> None:
        """Say everything again; override (and call this) for texts that are made from data."""
        for setter, text in self._said:
            setter(text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            for setter, name, token in self._icons:
                setter(icon(name, token))
