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


@dataclass(frozen=True, slots=True)
class Span:
    """A label's stretch of the axis, and its tick at one end of it."""

    at: float
    left: float
    right: float

    def holds(self, at: float) -> bool:
        """Whether a tick falls into the stretch."""
        return self.left <= at <= self.right


def _untangled(spans: list[Span]) -> list[Span]:
    """Shorten labels to the right of their tick that would have to lie below one to the left."""
    leftward = [each for each in spans if each.right <= each.at]
    return [_shortened(each, leftward) if each.left == each.at else each for each in spans]


def _shortened(span: Span, leftward: list[Span]) -> Span:
    ends = [each.at for each in leftward if span.holds(each.at) and each.holds(span.at)]
    return Span(span.at, span.left, min([span.right, *(end - GRID for end in ends)]))


def _lane(number: int, spans: list[Span], lanes: dict[int, int]) -> int:
    """One below the lowest of the labels it has to lie below; of two at one tick the later one."""
    if number not in lanes:
        lanes[number] = 0
        above = [
            other for other in range(len(spans)) if _lies_below(number, other, spans[number], spans)
        ]
        lanes[number] = 1 + max((_lane(each, spans, lanes) for each in above), default=-1)
    return lanes[number]


def _lies_below(number: int, other: int, mine: Span, spans: list[Span]) -> bool:
    span = spans[other]
    if span.at == mine.at:
        return other > number
    if mine.holds(span.at):
        return True
    texts_meet = mine.left < span.right and span.left < mine.right
    return texts_meet and mine.left < mine.at and not span.holds(mine.at)


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
        if event.oldSize().width() == event.size().width():
            return  # only the width decides where labels go; the height follows from them
        before = self.sizeHint().height()
        self._place()
        if self.sizeHint().height() != before:
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
        """Give every label a side of its tick and a lane.

        Labels stand to the right of their tick, at the right edge to the left of it. A label lies
        below every label whose tick falls into its width; where two would each have to lie below
        the other, the one on the left is shortened. So neither texts overlap nor a line from a
        tick to its label crosses another label.
        """
        axis = self._axis
        if axis is None:
            return
        spans = _untangled([self._span(entry) for entry in axis.entries])
        lanes: dict[int, int] = {}
        self._placed = tuple(
            self._laid(entry, span, _lane(number, spans, lanes))
            for number, (entry, span) in enumerate(zip(axis.entries, spans, strict=True))
        )

    def _span(self, entry: Entry) -> Span:
        metrics = QFontMetricsF(font(Type.STRONG))
        at = self._x(entry.row.on)
        width = metrics.horizontalAdvance(entry.row.title) + 3 * GRID
        if at + width <= self.width() - GRID:
            return Span(at, at, at + width)
        return Span(at, max(0.0, at - width), at)

    def _laid(self, entry: Entry, span: Span, lane: int) -> Placed:
        top = self._lanes_top() + lane * self._lane_height()
        box = QRectF(span.left, top, span.right - span.left, self._lane_height())
        return Placed(entry, lane, box, span.at)

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
        side = Qt.AlignmentFlag.AlignLeft
        if placed.box.left() < placed.at:
            side = Qt.AlignmentFlag.AlignRight
        room = placed.box.adjusted(GRID, 0, -GRID, 0)
        words = painter.fontMetrics().elidedText(
            entry.row.title, Qt.TextElideMode.ElideRight, max(0, int(room.width()))
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

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
