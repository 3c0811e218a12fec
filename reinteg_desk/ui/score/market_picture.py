"""The labour market as a picture: people at work over the score, by verdict."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.score.presenter import FULL_PCT, MarketPicture
from reinteg_desk.ui.score.share_bar import STYLES

SCALE_MARKS = (0, 20, 40, 60, 80, 100)


class MarketView(QWidget):
    """Columns of employment over the score; the reference's place is marked."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = MarketPicture(columns=(), reference_at=None)
        self._reference = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: MarketPicture, *, reference: str) -> None:
        """Draw a picture; ``reference`` names the mark of the reference occupation."""
        self._picture = picture
        self._reference = reference
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(90 * GRID, 40 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Still readable beside the list."""
        return QSize(50 * GRID, 36 * GRID)

    def _field(self) -> QRectF:
        text = self.fontMetrics().height()
        return QRectF(self.rect()).adjusted(NEAR, text + NEAR, -NEAR, -text - NEAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Columns, scale, the place of the reference."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        highest = max((sum(each) for each in self._picture.columns), default=0.0)
        if highest > 0:
            for position, parts in enumerate(self._picture.columns):
                self._paint_column(painter, field, position, parts, highest)
        self._paint_scale(painter, field)
        if self._picture.reference_at is not None:
            self._paint_reference(painter, field, self._picture.reference_at)
        painter.end()

    def _paint_column(
        self,
        painter: QPainter,
        field: QRectF,
        position: int,
        parts: tuple[float, float, float],
        highest: float,
    ) -> None:
        width = field.width() / len(self._picture.columns)
        top = field.bottom()
        for part, (token, pattern) in zip(parts, STYLES, strict=True):
            height = field.height() * part / highest
            if height <= 0:
                continue
            box = QRectF(field.left() + position * width + 1, top - height, width - 2, height)
            painter.setPen(QPen(colour(token), 1))
            painter.setBrush(QBrush(colour(token), pattern))
            painter.drawRect(box)
            top -= height

    def _paint_scale(self, painter: QPainter, field: QRectF) -> None:
        painter.setFont(font(tabular=True))
        painter.setPen(QPen(colour(Token.OUTLINE), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.setPen(colour(Token.MUTED))
        for mark in SCALE_MARKS:
            x = field.left() + field.width() * mark / FULL_PCT
            box = QRectF(x - 5 * GRID, field.bottom() + 2, 10 * GRID, self.fontMetrics().height())
            box.moveRight(min(box.right(), self.width() - 1.0))
            box.moveLeft(max(box.left(), 0.0))
            align = Qt.AlignmentFlag.AlignHCenter
            if mark in (SCALE_MARKS[0], SCALE_MARKS[-1]):
                align = Qt.AlignmentFlag.AlignLeft if mark == 0 else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align, f"{mark}")

    def _paint_reference(self, painter: QPainter, field: QRectF, at: float) -> None:
        x = field.left() + field.width() * at / FULL_PCT
        painter.setPen(QPen(colour(Token.TEXT), 2))
        painter.drawLine(QPointF(x, field.top() - GRID), QPointF(x, field.bottom()))
        painter.setFont(font(Type.STRONG))
        width = painter.fontMetrics().horizontalAdvance(self._reference) + NEAR
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(
            QRectF(left, 0, width, painter.fontMetrics().height()),
            Qt.AlignmentFlag.AlignHCenter,
            self._reference,
        )
