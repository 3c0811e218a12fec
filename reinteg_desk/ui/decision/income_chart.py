"""Hours and income as a curve; the table and the words below it say the same."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reinteg_desk.app.benefit_income import BenefitIncome, IncomePoint
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import for_text

WHOLE_PCT = 100.0
_STEPS = (1, 2, 5)
_DOT = 4.5
_TICKS_UP = 5
_TICKS_ACROSS = 10
_APART = 12
"""So many letters lie between full time and the last round number of hours, or that number goes."""
_HEIGHT = 62 * GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartWords:
    """The words on the drawing.

    Attributes:
        upwards: What the axis upwards shows.
        across: What the axis across shows.
        free: The mark of the hours that cost nothing.
        own: The mark of the permitted hours, empty where there are none.
    """

    upwards: str = ""
    across: str = ""
    free: str = ""
    own: str = ""


def nice_step(reach: float, ticks: int) -> float:
    """The distance of the marks of an axis: 1, 2 or 5 times a power of ten, so that few fit."""
    size = 1.0
    while True:
        for step in _STEPS:
            if reach / (step * size) <= ticks:
                return step * size
        size *= 10


def _shown(mark: float) -> str:
    return number(mark, 0 if mark == int(mark) else 1)


def _grid_pen() -> QPen:
    """Lighter than any curve; where the hairline is as dark as text, by gaps."""
    pen = QPen(colour(Token.HAIRLINE), 1)
    if colour(Token.HAIRLINE) == colour(Token.TEXT):
        pen.setDashPattern([1, 5])
    return pen


class IncomeChart(QWidget):
    """The benefit as an area, benefit and wage together as a line, the permitted hours as a point.

    Euros where the daily benefit is known; the share of the benefit that stays where it is not.
    """

    def __init__(self, hint: Callable[[IncomePoint], str]) -> None:
        super().__init__()
        self._hint = hint
        self._income: BenefitIncome | None = None
        self._words = ChartWords()
        self._pointed: IncomePoint | None = None
        self._top = WHOLE_PCT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_income(self, income: BenefitIncome, words: ChartWords, *, description: str) -> None:
        """Draw a curve; ``description`` says the same to who cannot see it."""
        self._income, self._words = income, words
        self._top = self._top_of(income)
        self.setAccessibleName(description)
        self.update()

    def point_at(self, point: IncomePoint | None) -> None:
        """Mark a point, the row that is chosen in the table."""
        self._pointed = point
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as running text."""
        return QSize(for_text(110 * GRID), for_text(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Still readable in a narrow window."""
        return QSize(for_text(60 * GRID), for_text(_HEIGHT))

    # --- from values to places ---

    @property
    def is_in_euros(self) -> bool:
        """Whether amounts are drawn rather than shares."""
        return self._income is not None and self._income.alone_eur is not None

    def low(self, point: IncomePoint) -> float:
        """The height of the benefit at a point: euros a month, or percent."""
        return float(point.kept_percent if point.benefit_eur is None else point.benefit_eur)

    def high(self, point: IncomePoint) -> float | None:
        """The height of benefit and wage together, None where that is not known."""
        return None if point.together_eur is None else float(point.together_eur)

    def _top_of(self, income: BenefitIncome) -> float:
        """Where the scale ends; looked for once a curve, it is asked for at every point."""
        if not self.is_in_euros:
            return WHOLE_PCT
        tops = [self.high(each) or self.low(each) for each in income.points]
        lines = [float(each) for each in (income.alone_eur, self._highest(income)) if each]
        most = max([*tops, *lines, 1.0])
        step = nice_step(most, _TICKS_UP)
        return step * -(-most // step)

    @staticmethod
    def _highest(income: BenefitIncome) -> float | None:
        return float(income.highest.month_eur) if income.highest else None

    def _field(self, income: BenefitIncome) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(number(self._top)) + NEAR
        line = metrics.height()
        right = metrics.horizontalAdvance(_shown(float(income.points[-1].hours))) / 2 + 1
        return QRectF(self.rect()).adjusted(left, 3 * line + 2 * NEAR, -right, -2 * line - NEAR)

    def _place(self, field: QRectF, hours: float, height: float) -> QPointF:
        income = self._income
        if income is None:
            return field.bottomLeft()
        across = hours / float(income.points[-1].hours)
        upwards = height / self._top
        return QPointF(
            field.left() + field.width() * across, field.bottom() - field.height() * upwards
        )

    # --- drawing ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scale, area, lines, marks."""
        income = self._income
        if income is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(tabular=True))
        field = self._field(income)
        self._paint_scale(painter, field, income)
        self._paint_benefit(painter, field, income)
        self._paint_level(painter, field, income.alone_eur, Qt.PenStyle.DashLine)
        if self.is_in_euros:
            highest = income.highest.month_eur if income.highest else None
            self._paint_level(painter, field, highest, Qt.PenStyle.DotLine)
        self._paint_together(painter, field, income)
        self._paint_free(painter, field, income)
        if income.own is not None:
            self._paint_own(painter, field, income.own)
        if self._pointed is not None:
            self._paint_dots(painter, field, self._pointed, filled=False)
        painter.end()

    def _paint_scale(self, painter: QPainter, field: QRectF, income: BenefitIncome) -> None:
        top, full = self._top, float(income.points[-1].hours)
        line = self.fontMetrics().height()
        up = nice_step(top, _TICKS_UP)
        for tick in range(int(top / up) + 1):
            at = self._place(field, 0, tick * up)
            painter.setPen(_grid_pen())
            painter.drawLine(at, QPointF(field.right(), at.y()))
            painter.setPen(colour(Token.MUTED))
            box = QRectF(0, at.y() - line / 2, field.left() - GRID, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, number(tick * up))
        across = nice_step(full, _TICKS_ACROSS)
        marks = [tick * across for tick in range(int(full / across) + 1)]
        room = field.width() * (full - marks[-1]) / full
        if 0 < room <= _APART * self.fontMetrics().averageCharWidth():
            marks.pop()
        if room > 0:
            marks.append(full)
        for mark in marks:
            at = self._place(field, mark, 0)
            box = QRectF(at.x() - 8 * GRID, at.y() + 2, 16 * GRID, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, _shown(mark))
        whole = QRectF(self.rect())
        painter.drawText(whole, Qt.AlignmentFlag.AlignBottom, self._words.across)
        painter.drawText(whole, Qt.AlignmentFlag.AlignTop, self._words.upwards)
        painter.setPen(QPen(colour(Token.OUTLINE), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())

    def _paint_benefit(self, painter: QPainter, field: QRectF, income: BenefitIncome) -> None:
        line = [self._place(field, float(each.hours), self.low(each)) for each in income.points]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.CHART_SOFT))
        painter.drawPolygon(QPolygonF([field.bottomLeft(), *line, field.bottomRight()]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(Token.CHART), 1.5))
        painter.drawPolyline(QPolygonF(line))

    def _paint_together(self, painter: QPainter, field: QRectF, income: BenefitIncome) -> None:
        heights = [(each, self.high(each)) for each in income.points]
        line = [
            self._place(field, float(each.hours), height)
            for each, height in heights
            if height is not None
        ]
        if line:
            painter.setPen(QPen(colour(Token.ACCENT), 2.5))
            painter.drawPolyline(QPolygonF(line))

    def _paint_level(
        self, painter: QPainter, field: QRectF, amount: Decimal | None, style: Qt.PenStyle
    ) -> None:
        if amount is None:
            return
        at = self._place(field, 0, float(amount))
        painter.setPen(QPen(colour(Token.TEXT), 1, style))
        painter.drawLine(at, QPointF(field.right(), at.y()))

    def _paint_free(self, painter: QPainter, field: QRectF, income: BenefitIncome) -> None:
        line = self.fontMetrics().height()
        at = self._place(field, float(income.free_hours), 0)
        painter.setPen(QPen(colour(Token.OUTLINE), 1, Qt.PenStyle.DashDotLine))
        painter.drawLine(at, QPointF(at.x(), field.top() - line - GRID))
        painter.setPen(colour(Token.MUTED))
        self._paint_mark(painter, at.x(), line + NEAR, self._words.free)

    def _paint_own(self, painter: QPainter, field: QRectF, own: IncomePoint) -> None:
        line = self.fontMetrics().height()
        at = self._place(field, float(own.hours), 0)
        painter.setPen(QPen(colour(Token.TEXT), 1))
        painter.drawLine(at, QPointF(at.x(), field.top()))
        painter.setFont(font(Type.STRONG, tabular=True))
        self._paint_mark(painter, at.x(), 2 * line + NEAR, self._words.own)
        self._paint_dots(painter, field, own, filled=True)

    def _paint_mark(self, painter: QPainter, at: float, top: float, text: str) -> None:
        """A word above its line, within the drawing."""
        width = painter.fontMetrics().horizontalAdvance(text) + GRID
        left = min(max(0.0, at - width / 2), max(0.0, self.width() - width))
        box = QRectF(left, top, width, painter.fontMetrics().height())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_dots(
        self, painter: QPainter, field: QRectF, point: IncomePoint, *, filled: bool
    ) -> None:
        painter.setPen(QPen(colour(Token.TEXT), 2))
        painter.setBrush(colour(Token.TEXT if filled else Token.WINDOW))
        for height in (self.low(point), self.high(point)):
            if height is not None:
                at = self._place(field, float(point.hours), height)
                painter.drawEllipse(at, _DOT, _DOT)

    # --- what is under the pointer ---

    def point_under(self, x: float) -> IncomePoint | None:
        """The point at a place across, None where nothing is drawn."""
        income = self._income
        if income is None:
            return None
        field = self._field(income)
        hours = (x - field.left()) / field.width() * float(income.points[-1].hours)
        known = income.points if income.own is None else (*income.points, income.own)
        return min(known, key=lambda each: abs(float(each.hours) - hours))

    def event(self, event: QEvent) -> bool:
        """Amounts at the place pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self.point_under(event.pos().x())
            if point is not None:
                QToolTip.showText(event.globalPos(), self._hint(point), self)
            return True
        return super().event(event)
