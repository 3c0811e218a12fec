"""Paints the scale 0 … 4 of a line, and says which level a click means."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reinteg_desk.app.change import Extent
from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.ui.capacities.presenter import Line
from reinteg_desk.ui.capacities.table_model import (
    LINE_ROLE,
    NAME,
    PREVIOUS,
    SCALE,
    TEXT,
)
from reinteg_desk.ui.kit.marks import Mark, paint_mark
from reinteg_desk.ui.kit.theme import GRID, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token

LEVELS = LEVEL_MAX + 1
CELL_WIDTH = 8 * GRID
MARGIN = GRID
ROW_PADDING = 3 * GRID

Index = QModelIndex | QPersistentModelIndex


def scale_width() -> int:
    """How wide the scale is painted."""
    return LEVELS * CELL_WIDTH + 2 * MARGIN


def level_at(rect: QRect, x: float) -> int | None:
    """The level under a horizontal position of the scale's cell, None beside it."""
    position = int((x - rect.left() - MARGIN) // CELL_WIDTH)
    return position if 0 <= position <= LEVEL_MAX else None


class LineDelegate(QStyledItemDelegate):
    """Paints groups in bold, lines with their scale, and what falls short."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line of text with room around it; widths are the tree's affair."""
        width = scale_width() if index.column() == SCALE else 0
        return QSize(width, option.fontMetrics.height() + ROW_PADDING)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Groups are bold; what was not changed since last time is muted."""
        super().initStyleOption(option, index)
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            if index.column() == NAME:
                option.font = font(Type.STRONG)
            elif not option.state & QStyle.StateFlag.State_Selected:
                option.palette.setColor(option.palette.ColorRole.Text, colour(Token.MUTED))
        elif index.column() == PREVIOUS:
            option.font = font(
                Type.STRONG if line.change.extent is Extent.CHANGED else Type.BODY, tabular=True
            )
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The scale for lines, the usual text elsewhere."""
        line: Line | None = index.data(LINE_ROLE)
        if line is None or index.column() not in (SCALE, TEXT):
            super().paint(painter, option, index)
            return
        if index.column() == TEXT:
            self._paint_text(painter, option, index, line)
            return
        self._paint_background(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_scale(painter, option.rect, line)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        plain = QStyleOptionViewItem(option)
        super().initStyleOption(plain, index)
        plain.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line
    ) -> None:
        if not line.blocks or line.level is None:
            super().paint(painter, option, index)
            return
        self._paint_background(painter, option, index)
        side = option.fontMetrics.ascent()
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(QPointF(option.rect.left() + MARGIN + side / 2, option.rect.center().y()))
        paint_mark(painter, mark, Mark.BLOCKED)
        rest = option.rect.adjusted(int(side + 3 * MARGIN), 0, -MARGIN, 0)
        selected = option.state & QStyle.StateFlag.State_Selected
        role = (
            option.palette.ColorRole.HighlightedText if selected else option.palette.ColorRole.Text
        )
        painter.setPen(option.palette.color(role))
        text = option.fontMetrics.elidedText(line.text, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _cell(rect: QRect, level: float) -> QRectF:
    return QRectF(
        rect.left() + MARGIN + level * CELL_WIDTH,
        rect.top() + GRID / 2,
        CELL_WIDTH,
        rect.height() - GRID,
    )


def _paint_scale(painter: QPainter, rect: QRect, line: Line) -> None:
    if line.level is not None:
        _paint_chosen(painter, rect, line, line.level)
    for level in range(LEVELS):
        chosen = line.level is not None and line.level.lo <= level <= line.level.hi
        painter.setFont(font(Type.STRONG if chosen else Type.BODY, tabular=True))
        painter.setPen(colour(Token.TEXT if chosen else Token.MUTED))
        painter.drawText(_cell(rect, level), Qt.AlignmentFlag.AlignCenter, str(level))
    if line.demand is not None:
        _paint_demand(painter, rect, line.demand, short=line.falls_short)


def _paint_chosen(painter: QPainter, rect: QRect, line: Line, level: LevelRange) -> None:
    first, last = _cell(rect, level.lo), _cell(rect, level.hi)
    box = first.united(last).adjusted(2, 1, -2, -1)
    risk = line.kind is not None and line.kind.value == "risk"
    painter.setBrush(colour(Token.ACCENT_SOFT))
    painter.setPen(QPen(colour(Token.ACCENT), 2.0 if risk else 1.2, Qt.PenStyle.SolidLine))
    painter.drawRoundedRect(box, GRID, GRID)


def _paint_demand(painter: QPainter, rect: QRect, demand: float, *, short: bool) -> None:
    """A tick under the level that the reference job asks; filled where the person falls short."""
    middle = _cell(rect, demand).center().x()
    bottom = rect.bottom() + 1.0
    tick = QPolygonF(
        [
            QPointF(middle - GRID, bottom),
            QPointF(middle + GRID, bottom),
            QPointF(middle, bottom - 5),
        ]
    )
    ink = colour(Token.NOT_READY if short else Token.TEXT)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if short else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(tick)
