"""What the score is made of, as a picture: what each feature costs, largest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.theme import GRID, NEAR, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.score.presenter import Cost

SHOWN = 6
"""Features with a bar of their own; the others share the last one."""
BLOCKS = "▲"
"""Before the name of what blocks: its colour alone says nothing in black and white."""
_NAME_SHARE = 0.46


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar.

    Attributes:
        name: What stands before it.
        points: Percentage points that it costs.
        token: Its colour.
        pattern: Its pattern, so that it reads without colour.
    """

    name: str
    points: float
    token: Token
    pattern: Qt.BrushStyle


class CostChart(QWidget):
    """Horizontal bars on one scale; the same stands in the table below and in words."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_costs(self, costs: Sequence[Cost], *, others: str, words: str) -> None:
        """Draw the costs.

        Args:
            costs: Largest first.
            others: What stands for those beyond the first few; their sum has no bar.
            words: The picture as a sentence.
        """
        bars = tuple(_bar(each) for each in costs[:SHOWN])
        if rest := sum(each.points for each in costs[SHOWN:]):
            nothing = Qt.BrushStyle.NoBrush
            bars += (Bar(name=others, points=rest, token=Token.MUTED, pattern=nothing),)
        if len(bars) != len(self._bars):
            self.updateGeometry()
        self._bars = bars
        self.setVisible(bool(bars))
        self.setAccessibleName(words)
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:
        """A line of text for each bar."""
        return QSize(90 * GRID, len(self._bars) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Names are cut before bars are."""
        return QSize(50 * GRID, self.sizeHint().height())

    def _line_height(self) -> int:
        return self.fontMetrics().height() + GRID

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, bar, points."""
        painter = QPainter(self)
        painter.setFont(font(tabular=True))
        most = max((each.points for each in self._bars[:SHOWN]), default=1.0)
        for line, each in enumerate(self._bars):
            top = line * self._line_height()
            self._paint_bar(painter, each, QRectF(0, top, self.width(), self._line_height()), most)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, line: QRectF, most: float) -> None:
        metrics = painter.fontMetrics()
        figures = metrics.horizontalAdvance("100,0") + NEAR
        names = line.width() * _NAME_SHARE
        painter.setPen(colour(Token.TEXT))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names - NEAR))
        painter.drawText(QRectF(line.left(), line.top(), names, line.height()), middle, name)
        right = QRectF(line.right() - figures, line.top(), figures, line.height())
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, number(bar.points, 1))
        if bar.pattern is Qt.BrushStyle.NoBrush:
            return  # a sum of many is no bar among single ones
        width = (line.width() - names - figures) * bar.points / most
        painter.setPen(QPen(colour(bar.token), 1))
        painter.setBrush(QBrush(colour(bar.token), bar.pattern))
        painter.drawRect(QRectF(names, line.top() + 3, max(2.0, width), line.height() - 7))


def _bar(cost: Cost) -> Bar:
    name = cost.name
    if cost.blocks:
        name = f"{BLOCKS} {name}"
        token, pattern = Token.BLOCKED, Qt.BrushStyle.SolidPattern
    elif not cost.assessed:
        token, pattern = Token.UNDETERMINED, Qt.BrushStyle.BDiagPattern
    else:
        token, pattern = Token.CHART, Qt.BrushStyle.SolidPattern
    return Bar(name=name, points=cost.points, token=token, pattern=pattern)
