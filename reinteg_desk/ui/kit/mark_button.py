"""A button with a mark in front of its words: how far something is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from reinteg_desk.ui.kit.marks import Mark, paint_mark, word_of
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, font
from reinteg_desk.ui.kit.widths import for_text

MARK_SIDE = 14
"""In pixels at the usual text size."""


class MarkButton(QPushButton):
    """A mark with a name."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Mark.MISSING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, name: str, mark: Mark, word: str | None = None) -> None:
        """Show a name and how far it is, as mark and as word: the usual one, or another."""
        spoken = f"{name}, {word or word_of(mark)}"
        if (spoken, mark) == (self.accessibleName(), self.mark):
            return
        self.mark = mark
        self.setText(name)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the mark in front of the words, in the bolder type of the one that is on."""
        words = font(Type.STRONG)
        probe = self.fontMetrics() if words == self.font() else None
        width = (probe or self.fontMetrics()).horizontalAdvance(self.text())
        aside = for_text(MARK_SIDE) + 7 * NEAR
        return QSize(int(width * 1.12) + aside, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then the mark."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = for_text(MARK_SIDE)
        top = (self.height() - side) / 2
        paint_mark(painter, QRectF(NEAR + GRID, top, side, side), self.mark)
        painter.end()
