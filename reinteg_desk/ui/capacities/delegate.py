"""Paints the scale 0 … 4 of a line, and says which level a click means."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
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
from reinteg_desk.ui.kit.widths import for_text

LEVELS = LEVEL_MAX + 1
_CELL_WIDTH = 8 * GRID
MARGIN = GRID
_ROW_PADDING = 3 * GRID
_TICK_HEIGHT = 5
WORDS_INDENT = 11
"""Words begin where those of their heading do: its padding in the style sheet."""

_SHOWS_GROUND = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_HasFocus
)

Index = QModelIndex | QPersistentModelIndex


def cell_width() -> int:
    """How wide one level is painted, at the text size in use."""
    return for_text(_CELL_WIDTH)


def scale_width() -> int:
    """How wide the scale is painted."""
    return LEVELS * cell_width() + 2 * MARGIN


def level_at(rect: QRect, x: float) -> int | None:
    """The level under a horizontal position of the scale's cell, None beside it."""
    position = int((x - rect.left() - MARGIN) // cell_width())
    return position if 0 <= position <= LEVEL_MAX else None


class LineDelegate(QStyledItemDelegate):
    """Paints groups in bold, lines with their scale, and what falls short."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line of text with room around it; widths are the tree's affair."""
        width = scale_width() if index.column() == SCALE else 0
        return QSize(width, option.fontMetrics.height() + for_text(_ROW_PADDING))

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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The scale of a line, words under the words of their heading."""
        line: Line | None = index.data(LINE_ROLE)
        if index.column() == NAME:
            super().paint(painter, option, index)
            return
        self._paint_background(painter, option, index)
        painter.save()
        if line is not None and index.column() == SCALE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_scale(painter, option.rect, line)
        elif line is not None or index.column() != TEXT:
            self._paint_words(painter, option, index, line)
        painter.restore()

    def paint_summary(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect
    ) -> None:
        """What a group comes down to, over all the columns to the right of its count."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.rect = room
        painter.save()
        _draw_words(painter, shown, room.adjusted(WORDS_INDENT, 0, -MARGIN, 0))
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if not option.state & _SHOWS_GROUND:
            return  # as bare as the list itself
        plain = QStyleOptionViewItem(option)
        super().initStyleOption(plain, index)
        plain.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line | None
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if not shown.text:
            return
        left = WORDS_INDENT
        if index.column() == TEXT and line is not None and line.blocks and line.level is not None:
            side = option.fontMetrics.ascent()
            mark = QRectF(0, 0, side, side)
            middle = option.rect.center().y()
            mark.moveCenter(QPointF(option.rect.left() + left + side / 2, middle))
            paint_mark(painter, mark, Mark.BLOCKED)
            left += int(side + 2 * MARGIN)
        _draw_words(painter, shown, option.rect.adjusted(left, 0, -MARGIN, 0))


def _draw_words(painter: QPainter, shown: QStyleOptionViewItem, room: QRect) -> None:
    roles = shown.palette.ColorRole
    selected = shown.state & QStyle.StateFlag.State_Selected
    painter.setPen(shown.palette.color(roles.HighlightedText if selected else roles.Text))
    painter.setFont(shown.font)
    text = QFontMetrics(shown.font).elidedText(
        shown.text, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _cell(rect: QRect, level: float) -> QRectF:
    return QRectF(
        rect.left() + MARGIN + level * cell_width(),
        rect.top() + GRID / 2,
        cell_width(),
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
    half = for_text(GRID)
    tick = QPolygonF(
        [
            QPointF(middle - half, bottom),
            QPointF(middle + half, bottom),
            QPointF(middle, bottom - for_text(_TICK_HEIGHT)),
        ]
    )
    ink = colour(Token.NOT_READY if short else Token.TEXT)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if short else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(tick)
