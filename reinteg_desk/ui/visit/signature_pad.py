"""A place to sign with a finger, a pen or the mouse."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.theme import GRID, colour, current
from reinteg_desk.ui.kit.tokens import Token

_PEN_PX = 3.0
_IMAGE = QSize(900, 300)
"""The size of the picture that is kept, whatever the size on the screen."""
_LEAST_LENGTH_PX = 40.0
"""A tap is no signature."""
_DIMMED = 115
"""How much darker than text the paper is in a dark window, in percent."""
WIDEST_PX = 900
"""A signature needs no more room."""


class SignaturePad(QWidget):
    """Keeps what is drawn until it is cleared.

    Signals:
        drawn: A stroke was ended.
    """

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes = QPainterPath()
        self.setMinimumHeight(40 * GRID)
        self.setMaximumWidth(WIDEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def is_signed(self) -> bool:
        """Whether there is more than a tap."""
        return self._strokes.length() >= _LEAST_LENGTH_PX

    @property
    def is_begun(self) -> bool:
        """Whether there is anything to wipe out."""
        return not self._strokes.isEmpty()

    def clear(self) -> None:
        """Forget what was drawn."""
        self._strokes = QPainterPath()
        self.update()

    def png(self) -> bytes:
        """What was drawn, black on white."""
        image = QImage(_IMAGE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(_IMAGE.width() / max(1, self.width()), _IMAGE.height() / max(1, self.height()))
        painter.scale(scale, scale)
        painter.setPen(_pen(Qt.GlobalColor.black))
        painter.drawPath(self._strokes)
        painter.end()
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(held.data())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if self.isEnabled():
            self._strokes.moveTo(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A stroke goes on."""
        if self.isEnabled() and event.buttons() & Qt.MouseButton.LeftButton:
            if self._strokes.elementCount() == 0:
                self._strokes.moveTo(event.position())
            self._strokes.lineTo(event.position())
            self.update()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """A stroke ends."""
        self.drawn.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The paper, its line, and what was drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRect(self.rect()).adjusted(1, 1, -2, -2)
        painter.fillRect(paper, _paper())
        painter.setPen(QPen(colour(Token.OUTLINE), 2))
        painter.drawRect(paper)
        painter.setPen(QPen(Qt.GlobalColor.gray, 1))
        line = paper.bottom() - paper.height() / 5
        painter.drawLine(
            QPointF(paper.left() + 4 * GRID, line), QPointF(paper.right() - 4 * GRID, line)
        )
        painter.setPen(_pen(Qt.GlobalColor.black))
        painter.drawPath(self._strokes)
        painter.end()


def _paper() -> QColor:
    """White would glare in a dark window; the picture that is kept is white."""
    return colour(Token.TEXT).darker(_DIMMED) if current().dark else QColor(Qt.GlobalColor.white)


def _pen(shade: Qt.GlobalColor) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(shade, _PEN_PX, Qt.PenStyle.SolidLine, cap, join)
