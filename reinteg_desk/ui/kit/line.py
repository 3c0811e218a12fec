"""A line of text that tells the whole of what does not fit."""

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QWidget,
)

from reinteg_desk.ui.kit.theme import GRID

MOST_LINES = 3


class Line(QLineEdit):
    """One line; the pointer over a text (or a hint) longer than the line shows all of it."""

    @property
    def too_long(self) -> bool:
        """Whether a part of the text does not fit."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        text = self.displayText() or self.placeholderText()
        return self.fontMetrics().horizontalAdvance(text) > inside.width()

    def event(self, event: QEvent) -> bool:
        """Show the text, unless the line has something of its own to say."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.too_long:
            show_whole(self.displayText() or self.placeholderText(), event, self)
            return True
        return super().event(event)


def show_whole(text: str, event: QHelpEvent, widget: QWidget) -> None:
    """Show the whole of a text that does not fit, in as many lines as it takes."""
    whole = f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
    QToolTip.showText(event.globalPos(), whole, widget)


class GrowingLine(QPlainTextEdit):
    """One text without line ends that wraps; as high as its lines, up to three.

    It speaks as a line of text does, so that a field of one line can be made of it.

    Signals:
        textEdited: The user has typed; the text.
        textChanged: The text is another; the text.
        returnPressed: Enter was pressed.
    """

    textEdited = Signal(str)  # noqa: N815 - as a line of Qt calls them
    textChanged = Signal(str)  # noqa: N815
    returnPressed = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._told = ""
        self._set = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(GRID / 2)
        self.document().contentsChanged.connect(self._on_contents)
        self._fit()

    def text(self) -> str:
        """The text."""
        return self.toPlainText().replace("\n", " ")

    def setText(self, text: str) -> None:
        """Show another text; nobody typed it."""
        self._set = True
        self.setPlainText(text.replace("\n", " "))
        self._set = False

    def setCursorPosition(self, position: int) -> None:
        """Put the cursor before a letter."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted stands on one line."""
        self.insertPlainText(" ".join(source.text().split("\n")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends no line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_contents(self) -> None:
        text = self.text()
        self._fit()
        if text == self._told:
            return
        self._told = text
        self.textChanged.emit(text)
        if not self._set:
            self.textEdited.emit(text)

    # --- as high as its lines ---

    def _fit(self) -> None:
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + self._around()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _around(self) -> int:
        """Frame, padding and margin above and below the text."""
        return round(2 * self.document().documentMargin()) + 3 * GRID

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_told"):
            self._fit()
