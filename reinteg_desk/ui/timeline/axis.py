"""The drawn timeline: months from day 1, frames as bands, milestones as labelled ticks."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.timeline.presenter import Axis, Entry

SIDE = 6 * GRID
BAND_HEIGHT = 9 * GRID
TICK_WIDTH = 1.4


@dataclass(frozen=True, slots=True)
class Placed:
    """A milestone's label with its place: which lane below the axis, from where to where."""

    entry: Entry
    lane: int
    box: QRectF
    at: float

    def meets(self, left: float, width: float) -> bool:
        """Whether its tick or its text falls into a stretch of the axis."""
        right = left + width
        return left < self.at <= right or (self.box.left() < right and left < self.box.right())


class AxisView(QWidget):
    """Draws an axis; the table below the drawing says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._axis: Axis | None = None
        self._placed: tuple[Placed, ...] = ()
        self._words: tuple[str, str, str] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_axis(self, axis: Axis, *, own: str, market: str, today: str) -> None:
        """Draw an axis; the words name the two frames and the day of the consultation."""
        self._axis = axis
        self._words = (own, market, today)
        self._place()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the lanes of labels need."""
        lanes = 1 + max((each.lane for each in self._placed), default=0)
        return QSize(720, int(self._lanes_top() + lanes * self._lane_height() + NEAR))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed in height."""
        return QSize(360, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels find their places again."""
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    # --- geometry ---

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font())

    def _band_top(self) -> float:
        return self._metrics().height() + NEAR

    def _lanes_top(self) -> float:
        return self._band_top() + BAND_HEIGHT + self._metrics().height() + 2 * NEAR

    def _lane_height(self) -> float:
        return self._metrics().height() + GRID

    def _x(self, when: date) -> float:
        if self._axis is None:
            return SIDE
        return SIDE + self._axis.share(when) * max(1.0, self.width() - 2.0 * SIDE)

    def _place(self) -> None:
        """Give every label a lane, from the last to the first.

        A label lies below all labels whose tick or text falls into its width, so that neither
        texts overlap nor a line from a tick to its label crosses another label.
        """
        axis = self._axis
        if axis is None:
            return
        metrics = QFontMetricsF(font(Type.STRONG))
        placed: list[Placed] = []
        for entry in reversed(axis.entries):
            at = self._x(entry.row.on)
            width = metrics.horizontalAdvance(entry.row.title) + 3 * GRID
            left = min(at, max(0.0, self.width() - width - GRID))
            lane = 1 + max((each.lane for each in placed if each.meets(left, width)), default=-1)
            top = self._lanes_top() + lane * self._lane_height()
            placed.append(Placed(entry, lane, QRectF(left, top, width, self._lane_height()), at))
        self._placed = tuple(placed)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bands, months, ticks with labels, today."""
        if self._axis is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bands(painter, self._axis)
        self._paint_months(painter, self._axis)
        for placed in self._placed:
            self._paint_milestone(painter, placed)
        self._paint_today(painter, self._axis)
        painter.end()

    def _paint_bands(self, painter: QPainter, axis: Axis) -> None:
        own, market, _ = self._words
        switch = min(max(axis.switch_on or axis.last, axis.first), axis.last)
        painter.fillRect(self._band(axis.first, switch), colour(Token.ACCENT_SOFT))
        painter.fillRect(self._band(switch, axis.last), colour(Token.SUNKEN))
        for first, last in axis.gaps:
            painter.fillRect(self._band(first, last), colour(Token.WINDOW))
        self._paint_words(painter, self._band(axis.first, switch), own)
        self._paint_words(painter, self._band(switch, axis.last), market)

    def _band(self, first: date, last: date) -> QRectF:
        left = self._x(first)
        return QRectF(left, self._band_top(), max(0.0, self._x(last) - left), BAND_HEIGHT)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(font())
        painter.setPen(colour(Token.TEXT))
        text = self._metrics().elidedText(
            words, Qt.TextElideMode.ElideRight, max(0.0, box.width() - 2 * NEAR)
        )
        painter.drawText(
            box.adjusted(NEAR, 0, -NEAR, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )

    def _paint_months(self, painter: QPainter, axis: Axis) -> None:
        bottom = self._band_top() + BAND_HEIGHT
        painter.setPen(QPen(colour(Token.OUTLINE), 1))
        painter.drawLine(QPointF(self._x(axis.first), bottom), QPointF(self._x(axis.last), bottom))
        painter.setFont(font(tabular=True))
        for number, (first, after) in enumerate(
            zip(axis.months, (*axis.months[1:], axis.last), strict=True), start=1
        ):
            left, right = self._x(first), self._x(after)
            painter.setPen(QPen(colour(Token.OUTLINE), 1))
            painter.drawLine(QPointF(left, bottom - GRID), QPointF(left, bottom))
            painter.setPen(colour(Token.MUTED))
            box = QRectF(left, bottom + 2, right - left, self._metrics().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_milestone(self, painter: QPainter, placed: Placed) -> None:
        entry = placed.entry
        ink = colour(Token.MUTED if entry.row.done and not entry.is_due else Token.TEXT)
        middle = placed.box.top() + placed.box.height() / 2
        painter.setPen(QPen(colour(Token.HAIRLINE), 1))
        bottom = self._band_top() + BAND_HEIGHT
        painter.drawLine(QPointF(placed.at, bottom), QPointF(placed.at, middle))
        if entry.row.from_on is not None:
            painter.setPen(QPen(ink, 3))
            painter.drawLine(
                QPointF(self._x(max(entry.row.from_on, self._first())), bottom - 2),
                QPointF(placed.at, bottom - 2),
            )
        painter.setPen(QPen(ink, TICK_WIDTH))
        painter.setBrush(colour(Token.ACCENT) if entry.is_due else ink)
        painter.drawEllipse(QPointF(placed.at, bottom), 3, 3)
        painter.setPen(ink)
        painter.setFont(font(Type.STRONG if entry.is_due else Type.BODY))
        painter.drawText(
            placed.box.adjusted(GRID, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry.row.title
        )

    def _first(self) -> date:
        return self._axis.first if self._axis else date.min

    def _paint_today(self, painter: QPainter, axis: Axis) -> None:
        if not axis.first <= axis.today <= axis.last:
            return
        x = self._x(axis.today)
        painter.setPen(QPen(colour(Token.ACCENT), 2))
        painter.drawLine(
            QPointF(x, self._band_top() - GRID), QPointF(x, self._band_top() + BAND_HEIGHT)
        )
        painter.setFont(font(Type.STRONG))
        words = f"{self._words[2]} {day(axis.today)}"
        width = QFontMetricsF(font(Type.STRONG)).horizontalAdvance(words) + GRID
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width, self._band_top() - GRID), 0, words)

    # --- hovering ---

    def event(self, event: QEvent) -> bool:
        """Hovering a label says the day, the rule and its source."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = [each for each in self._placed if each.box.contains(QPointF(event.pos()))]
            if found:
                row = found[0].entry.row
                QToolTip.showText(
                    event.globalPos(),
                    f"{row.title}\n{day(row.on)}\n{row.rule.text}\n{row.rule.source}",
                    self,
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
