"""Marks: a shape, a colour and a word for every verdict, so that none rests on colour alone."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reinteg_desk.scoring.results import Verdict
from reinteg_desk.ui.kit.layout import row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, colour, set_role
from reinteg_desk.ui.kit.tokens import Token


class Mark(StrEnum):
    """● ready, ◐ undetermined, ○ not ready, ▲ blocked; ✓ done, ● now, ○ to do; notices."""

    READY = "ready"
    UNDETERMINED = "undetermined"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    DONE = "done"
    NOW = "now"
    MISSING = "missing"
    INFORMATION = "information"
    ATTENTION = "attention"


TOKENS: Mapping[Mark, Token] = {
    Mark.READY: Token.READY,
    Mark.UNDETERMINED: Token.UNDETERMINED,
    Mark.NOT_READY: Token.NOT_READY,
    Mark.UNKNOWN: Token.MUTED,
    Mark.BLOCKED: Token.BLOCKED,
    Mark.DONE: Token.ACCENT,
    Mark.NOW: Token.ACCENT,
    Mark.MISSING: Token.MUTED,
    Mark.INFORMATION: Token.ACCENT,
    Mark.ATTENTION: Token.UNDETERMINED,
}
_VERDICTS = {
    Verdict.READY: Mark.READY,
    Verdict.UNDETERMINED: Mark.UNDETERMINED,
    Verdict.NOT_READY: Mark.NOT_READY,
    Verdict.UNKNOWN: Mark.UNKNOWN,
}


def mark_of(verdict: Verdict) -> Mark:
    """The mark of a verdict."""
    return _VERDICTS[verdict]


def word_of(mark: Mark) -> str:
    """The word that goes with a mark, in the language of the window."""
    words = {
        Mark.READY: QCoreApplication.translate("Mark", "ready"),
        Mark.UNDETERMINED: QCoreApplication.translate("Mark", "undetermined"),
        Mark.NOT_READY: QCoreApplication.translate("Mark", "not ready"),
        Mark.UNKNOWN: QCoreApplication.translate("Mark", "no requirements known"),
        Mark.BLOCKED: QCoreApplication.translate("Mark", "blocked"),
        Mark.DONE: QCoreApplication.translate("Mark", "done"),
        Mark.NOW: QCoreApplication.translate("Mark", "now"),
        Mark.MISSING: QCoreApplication.translate("Mark", "to do"),
        Mark.INFORMATION: QCoreApplication.translate("Mark", "note"),
        Mark.ATTENTION: QCoreApplication.translate("Mark", "attention"),
    }
    return words[mark]


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """Paint a mark inside a rectangle in its colour; shapes differ, so no colour is needed."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour(TOKENS[mark])
    stroke = max(1.4, side / 9)
    painter.setPen(QPen(ink, stroke, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    inner = square.adjusted(stroke, stroke, -stroke, -stroke)
    _SHAPES[mark](painter, inner)
    painter.restore()


def _disc(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(box)


def _ring(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)


def _dashed_ring(painter: QPainter, box: QRectF) -> None:
    pen = QPen(painter.pen())
    pen.setDashPattern([1.6, 2.2])
    painter.setPen(pen)
    painter.drawEllipse(box)


def _half_disc(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)
    half = QPainterPath(QPointF(box.center().x(), box.top()))
    half.arcTo(box, 90, 180)
    half.closeSubpath()
    painter.fillPath(half, painter.pen().color())


def _triangle(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    tip = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([tip, box.bottomRight(), box.bottomLeft()]))


def _tick(painter: QPainter, box: QRectF) -> None:
    x, y, side = box.left(), box.top(), box.width()
    bend = QPointF(x + 0.36 * side, y + 0.86 * side)
    painter.drawPolyline(
        QPolygonF([QPointF(x, y + 0.52 * side), bend, QPointF(x + side, y + 0.14 * side)])
    )


def _letter_i(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)
    _stem(painter, box, dot_at=0.28, start=0.48, end=0.74)


def _exclamation(painter: QPainter, box: QRectF) -> None:
    tip = QPointF(box.center().x(), box.top())
    painter.drawPolygon(QPolygonF([tip, box.bottomRight(), box.bottomLeft()]))
    _stem(painter, box, dot_at=0.82, start=0.38, end=0.62)


def _stem(painter: QPainter, box: QRectF, *, dot_at: float, start: float, end: float) -> None:
    x, y, side = box.center().x(), box.top(), box.height()
    painter.drawPoint(QPointF(x, y + dot_at * side))
    painter.drawLine(QPointF(x, y + start * side), QPointF(x, y + end * side))


_SHAPES = {
    Mark.READY: _disc,
    Mark.UNDETERMINED: _half_disc,
    Mark.NOT_READY: _ring,
    Mark.UNKNOWN: _dashed_ring,
    Mark.BLOCKED: _triangle,
    Mark.DONE: _tick,
    Mark.NOW: _disc,
    Mark.MISSING: _ring,
    Mark.INFORMATION: _letter_i,
    Mark.ATTENTION: _exclamation,
}


class MarkIcon(QWidget):
    """One mark, as large as a letter; the word stands beside it or is its accessible name."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word_of(mark))

    @property
    def mark(self) -> Mark:
        """The mark that is shown."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.setAccessibleName(word_of(mark))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the letters beside it."""
        side = max(3 * GRID, round(self.fontMetrics().ascent() * 1.05))
        return QSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._mark)
        painter.end()


class VerdictLabel(Speaking):
    """A mark with its word: ``◐ undetermined``; or with a text of the caller's."""

    def __init__(self, mark: Mark = Mark.UNKNOWN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = MarkIcon(mark)
        self._word = QLabel()
        set_role(self._word, "strong")
        self._text: Text | None = None
        box = row(self._icon, self._word, gap=GRID + 2)
        box.addStretch(1)
        self.setLayout(box)
        self.retranslate()

    def show_mark(self, mark: Mark, text: Text | None = None) -> None:
        """Show a mark with its own word, or with a text made in the language of the window."""
        self._icon.set_mark(mark)
        self._text = text
        self.retranslate()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict."""
        self.show_mark(mark_of(verdict))

    @property
    def text(self) -> str:
        """The word as shown."""
        return self._word.text()

    def retranslate(self) -> None:
        """Say the word in the language of the window."""
        super().retranslate()
        self._icon.set_mark(self._icon.mark)
        self._word.setText(self._text() if self._text else word_of(self._icon.mark))
