"""A whole as one bar: the shares of verdicts, each with its colour and its pattern."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.theme import GRID, colour
from reinteg_desk.ui.kit.tokens import Token

STYLES = (
    (Token.READY, Qt.BrushStyle.SolidPattern),
    (Token.UNDETERMINED, Qt.BrushStyle.Dense4Pattern),
    (Token.NOT_READY, Qt.BrushStyle.BDiagPattern),
)
"""Colour and pattern per verdict (ready, undetermined, not ready): readable in black and white."""


class ShareBar(QWidget):
    """Three shares that make a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = (0.0, 0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[float, float, float], *, words: str) -> None:
        """Draw shares of ready, undetermined, not ready in any unit; ``words`` says the same."""
        self._shares = shares
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a bar of a score."""
        return QSize(40 * GRID, 4 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Still readable in a narrow column."""
        return QSize(16 * GRID, 4 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The parts from left to right."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        total, left = sum(self._shares), box.left()
        for share, (token, pattern) in zip(self._shares, STYLES, strict=True):
            width = box.width() * share / total if total else 0.0
            painter.setPen(QPen(colour(token), 1))
            painter.setBrush(QBrush(colour(token), pattern))
            if width > 0:
                painter.drawRect(QRectF(left, box.top(), width, box.height()))
            left += width
        painter.setPen(QPen(colour(Token.OUTLINE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.end()
