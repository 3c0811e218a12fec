"""The drawn timeline: months from day 1, frames as bands, milestones as ticks.

What is due, overdue or still to come has its name below its tick. What is past is a tick alone,
named when it is pointed at or chosen: the table below names everything.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.timeline.presenter import Axis, Entry

SIDE = 6 * GRID
BAND_HEIGHT = 9 * GRID
TICK_WIDTH = 1.4
MARKET_TINT = 0.25
"""How much of the outline's colour the second band has: seen on every ground, and text on it."""
REACH = 2 * GRID
"""So near a tick counts as on it."""


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

    @property
    def is_rightward(self) -> bool:
        """Whether the label stands to the right of its tick."""
        return self.left == self.at

    def turned(self) -> "Span":
        """The label to the left of its tick."""
        return Span(self.at, self.left - (self.right - self.left), self.at)


def _untangled(spans: list[Span]) -> list[Span]:
    """Turn labels to the left, or shorten them, that would have to lie below one to the left.

    One that is turned may entangle another one further to the left.
    """
    spans = list(spans)
    for number in reversed(range(len(spans))):
        span = spans[number]
        if span.is_rightward and _shortened(span, spans) != span and span.turned().left >= 0:
            spans[number] = span.turned()
    return [_shortened(each, spans) if each.is_rightward else each for each in spans]


def _shortened(span: Span, others: list[Span]) -> Span:
    leftward = [each for each in others if each.right <= each.at]
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
    """Draws an axis; the table below the drawing says the same in words.

    Signals:
        pointed: A milestone was clicked, by its id.
    """

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._axis: Axis | None = None
        self._chosen = ""
        self._placed: tuple[Placed, ...] = ()
        self._words: tuple[str, str, str] = ("", "", "")
        # Not Fixed: that would hold the height of one width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_axis(self, axis: Axis, *, own: str, market: str, today: str) -> None:
        """Draw an axis; the words name the two frames and the day of the consultation."""
        self._axis = axis
        self._words = (own, market, today)
        self._place()
        self.updateGeometry()
        self.update()

    def choose(self, milestone_id: str) -> None:
        """Mark a milestone on the axis and name it, empty for none."""
        if milestone_id != self._chosen:
            self._chosen = milestone_id
            self._place()
            self.updateGeometry()
            self.update()

    @property
    def named(self) -> tuple[str, ...]:
        """The titles that stand below the axis, by date."""
        return tuple(each.entry.row.title for each in self._placed)

    def sizeHint(self) -> QSize:
        """As high as the lanes of labels need."""
        return QSize(720, self._height(self._placed))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed in height."""
        return QSize(360, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Labels find other places at another width, and take other lanes."""
        return self._height(self._places(width))

    def _height(self, placed: "tuple[Placed, ...]") -> int:
        lanes = 1 + max((each.lane for each in placed), default=0)
        return int(self._lanes_top() + lanes * self._lane_height() + NEAR)

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

    def _x(self, when: date, width: float | None = None) -> float:
        if self._axis is None:
            return SIDE
        whole = self.width() if width is None else width
        return SIDE + self._axis.share(when) * max(1.0, whole - 2.0 * SIDE)

    def _place(self) -> None:
        self._placed = self._places(self.width())

    def _places(self, width: float) -> "tuple[Placed, ...]":
        """Give every label a side of its tick and a lane, at a width of the whole.

        Labels stand to the right of their tick, at the right edge to the left of it. A label lies
        below every label whose tick falls into its width; where two would each have to lie below
        the other, the one on the left is shortened. So neither texts overlap nor a line from a
        tick to its label crosses another label.
        """
        axis = self._axis
        if axis is None:
            return ()
        entries = [each for each in axis.entries if not each.is_past or self._is_chosen(each)]
        spans = _untangled([self._span(entry, width) for entry in entries])
        lanes: dict[int, int] = {}
        return tuple(
            self._laid(entry, span, _lane(number, spans, lanes))
            for number, (entry, span) in enumerate(zip(entries, spans, strict=True))
        )

    def _is_chosen(self, entry: Entry) -> bool:
        return entry.row.milestone_id == self._chosen

    def _span(self, entry: Entry, whole: float) -> Span:
        metrics = QFontMetricsF(font(Type.STRONG))
        at = self._x(entry.row.on, whole)
        width = metrics.horizontalAdvance(entry.row.title) + 3 * GRID
        if at + width <= whole - GRID:
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
            self._paint_label(painter, placed)
        for entry in sorted(self._axis.entries, key=lambda each: not each.is_past):
            self._paint_tick(painter, entry)
        self._paint_today(painter, self._axis)
        painter.end()

    def _paint_bands(self, painter: QPainter, axis: Axis) -> None:
        own, market, _ = self._words
        switch = min(max(axis.switch_on or axis.last, axis.first), axis.last)
        painter.fillRect(self._band(axis.first, switch), colour(Token.ACCENT_SOFT))
        tint = QColor(colour(Token.OUTLINE))
        tint.setAlphaF(MARKET_TINT)
        painter.fillRect(self._band(switch, axis.last), tint)
        for first, last in axis.gaps:
            painter.fillRect(self._band(first, last), colour(Token.WINDOW))
        self._paint_words(painter, self._widest(axis.first, switch, axis.gaps), own)
        self._paint_words(painter, self._widest(switch, axis.last, axis.gaps), market)

    def _widest(self, first: date, last: date, gaps: tuple[tuple[date, date], ...]) -> QRectF:
        """The widest piece of a band between its gaps; the first of equal ones."""
        inside = [each for each in gaps if first < each[1] and each[0] < last]
        starts = [first, *(end for _, end in inside)]
        ends = [*(start for start, _ in inside), last]
        pieces = [self._band(*piece) for piece in zip(starts, ends, strict=True)]
        return max(pieces, key=QRectF.width)

    def _band(self, first: date, last: date) -> QRectF:
        left = self._x(first)
        return QRectF(left, self._band_top(), max(0.0, self._x(last) - left), BAND_HEIGHT)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(font())
        painter.setPen(colour(Token.TEXT))
        today = self._x(self._axis.today) if self._axis else 0.0
        if box.left() <= today <= box.left() + NEAR + self._metrics().horizontalAdvance(words):
            box = box.adjusted(today - box.left(), 0, 0, 0)  # beside the line, not under it
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

    def _paint_tick(self, painter: QPainter, entry: Entry) -> None:
        """A dot on the axis, and a bar as long as the window of the law."""
        ink = colour(Token.MUTED if entry.is_past else Token.TEXT)
        at, bottom = self._x(entry.row.on), self._band_top() + BAND_HEIGHT
        if entry.row.from_on is not None:
            painter.setPen(QPen(ink, 3))
            first = self._x(max(entry.row.from_on, self._first()))
            painter.drawLine(QPointF(first, bottom - 2), QPointF(at, bottom - 2))
        painter.setPen(QPen(ink, TICK_WIDTH))
        painter.setBrush(colour(_dot(entry)))
        size = 5 if self._is_chosen(entry) else 3
        painter.drawEllipse(QPointF(at, bottom), size, size)

    def _paint_label(self, painter: QPainter, placed: Placed) -> None:
        entry = placed.entry
        middle = placed.box.top() + placed.box.height() / 2
        bottom = self._band_top() + BAND_HEIGHT
        painter.setPen(QPen(colour(Token.HAIRLINE), 1))
        painter.drawLine(QPointF(placed.at, bottom), QPointF(placed.at, middle))
        painter.setPen(colour(Token.MUTED if entry.is_past else Token.TEXT))
        strong = entry.is_due or entry.is_overdue or self._is_chosen(entry)
        painter.setFont(font(Type.STRONG if strong else Type.BODY))
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

    # --- pointing ---

    def _entry_at(self, point: QPointF) -> Entry | None:
        """The milestone whose name or tick lies there."""
        for placed in self._placed:
            if placed.box.contains(point):
                return placed.entry
        entries = self._axis.entries if self._axis else ()
        if not entries or abs(point.y() - self._band_top() - BAND_HEIGHT) > REACH:
            return None
        nearest = min(entries, key=lambda each: abs(self._x(each.row.on) - point.x()))
        return nearest if abs(self._x(nearest.row.on) - point.x()) <= REACH else None

    def event(self, event: QEvent) -> bool:
        """Hovering a name or a tick says the day, the rule and its source."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._entry_at(QPointF(event.pos()))
            if found is not None:
                row = found.row
                QToolTip.showText(
                    event.globalPos(),
                    f"{row.title}\n{day(row.on)}\n{row.rule.text}\n{row.rule.source}",
                    self,
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a name or a tick chooses it."""
        found = self._entry_at(event.position())
        if found is not None:
            self.pointed.emit(found.row.milestone_id)
        super().mousePressEvent(event)


def _dot(entry: Entry) -> Token:
    """The colour of a dot: what is late, what is due now, what is past, what is to come."""
    if entry.is_overdue:
        return Token.UNDETERMINED
    if entry.is_due:
        return Token.ACCENT
    return Token.MUTED if entry.is_past else Token.TEXT
