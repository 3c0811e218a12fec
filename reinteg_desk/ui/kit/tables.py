"""Tables of frozen rows, with an empty state that says what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import EDGE, GRID, TEXT_WIDTH, Type, colour, font
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import for_text

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

MEASURED_ROWS = 50
"""So many rows decide how wide a column is."""
_READABLE = 12 * GRID
"""So much more than its heading a column keeps, where there is little room."""
_EMPTY_ROWS = 3
"""So high is a table without rows that is otherwise as high as its rows."""
CELL_PADDING = 6 * GRID
"""Around the text of a cell, as the style sheet has it, and room to breathe."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Column(Generic[RowT]):
    """One column: its heading and how a row shows in it.

    Attributes:
        heading: The heading.
        text: What a row shows.
        figures: Right-aligned with figures of equal width.
        token: The colour of a row's text, None for the usual one.
        hint: What hovering says, None for nothing.
        stretch: Whether the column takes what is left; several share it as their texts need.
        least_characters: So many characters a stretching column keeps where there is little room.
    """

    heading: Text
    text: Callable[[RowT], str]
    figures: bool = False
    token: Callable[[RowT], Token | None] | None = None
    hint: Callable[[RowT], str] | None = None
    stretch: bool = False
    least_characters: int = 0


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """Shows frozen rows; :meth:`set_rows` replaces them, :meth:`add_rows` appends a page."""

    def __init__(self, columns: Sequence[Column[RowT]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._cells = tuple(map(_cells, self.columns))
        self._rows: list[RowT] = []

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The rows."""
        return tuple(self._rows)

    def row_at(self, position: int) -> RowT | None:
        """The row at a position, None where there is none."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows; the same ones again only repaint, so that the selection stays."""
        if not rows and not self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = list(rows)
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[RowT]) -> None:
        """Append a page of rows."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        cell = self._cells[index.column()].get(role)
        return cell(self._rows[index.row()]) if cell is not None else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading()
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def retranslate(self) -> None:
        """Headings and texts are in another language now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


_Cell = Callable[[Any], Any]


def _cells(column: Column[Any]) -> dict[int, _Cell]:
    """What a column says, by role; a table asks some ten roles of every cell it paints.

    Roles are plain numbers here: comparing enums took longer than painting.
    """
    roles = Qt.ItemDataRole
    alignment = _alignment(column)
    cells: dict[int, _Cell] = {
        int(roles.DisplayRole): column.text,
        int(roles.AccessibleTextRole): column.text,
        int(roles.TextAlignmentRole): lambda _: alignment,
    }
    if column.figures:
        cells[int(roles.FontRole)] = lambda _: font(tabular=True)
    if (hint := column.hint) is not None:
        cells[int(roles.ToolTipRole)] = hint
    if (token_of := column.token) is not None:
        cells[int(roles.ForegroundRole)] = lambda row: _ink(token_of(row))
    return cells


def _ink(token: Token | None) -> QColor | None:
    return colour(token) if token is not None else None


def _alignment(column: Column[RowT]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Table(QTableView):
    """A table of whole rows, moved through by keyboard; Enter chooses.

    Signals:
        chosen: A row was chosen (Enter or double click), by its position.
        selection_moved: Another row is selected, or none.
    """

    chosen = Signal(int)
    selection_moved = Signal()

    def __init__(
        self, model: RowsModel[Any], name: Text, *, empty: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._empty = name, empty
        self._rows_model = model
        self._most_whole = self._least_whole = 0
        self._lines = 1
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_header()
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))
        self.retranslate()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        modes = QHeaderView.ResizeMode
        taking = modes.Fixed if len(self._taking()) > 1 else modes.Stretch
        for at, column in enumerate(self._rows_model.columns):
            header.setSectionResizeMode(at, taking if column.stretch else modes.ResizeToContents)
        if taking is modes.Fixed:
            self._soon_shared = QTimer(self)
            self._soon_shared.setSingleShot(True)
            self._soon_shared.timeout.connect(self._share_width)
            # A method, no lambda: a lambda on the model would keep model, table and page for ever.
            for changed in (self._rows_model.modelReset, self._rows_model.dataChanged):
                changed.connect(self._share_soon)
            header.sectionResized.connect(self._share_soon)
        self._fit_rows()

    def _share_soon(self, *_: object) -> None:
        self._soon_shared.start()

    def _taking(self) -> list[int]:
        """The columns that take what is left."""
        return [at for at, column in enumerate(self._rows_model.columns) if column.stretch]

    def _share_width(self) -> None:
        """Give each column that stretches what its texts need, and an equal part of the rest.

        Where there is less than they need, the first goes first: the others keep their heading.
        """
        header = self.horizontalHeader()
        if len(self._taking()) < 2:  # noqa: PLR2004 - one alone has it all
            return
        taking = [at for at in self._taking() if not header.isSectionHidden(at)]
        others = set(range(header.count())) - set(taking)
        room = self.viewport().width() - sum(map(header.sectionSize, others))
        least = {at: self._least_width(at) for at in taking}
        heads = {at: header.sectionSizeHint(at) for at in taking}
        wanted = {at: max(self.sizeHintForColumn(at), heads[at]) for at in taking}
        spare = max(0, room - sum(wanted.values())) // max(1, len(taking))
        for position, at in enumerate(taking):
            kept = sum(least[after] for after in taking[position + 1 :])
            width = room if not kept else min(wanted[at] + spare, max(room - kept, least[at]))
            header.resizeSection(at, width)
            room -= width

    def _least_width(self, at: int) -> int:
        """What a column keeps where there is little room."""
        kept = self._rows_model.columns[at].least_characters
        heading = self.horizontalHeader().sectionSizeHint(at)
        if not kept:
            return heading + _READABLE
        return max(heading, kept * self.fontMetrics().averageCharWidth() + CELL_PADDING)

    def show_rows_whole(self, *, most: int) -> None:
        """Be as high as the rows, up to ``most`` of them: nothing scrolls inside a page for less.

        Without rows there is room for the sentence that says so.
        """
        self._most_whole = most
        self._follow_rows()

    def grow_with_rows(self, *, least: int) -> None:
        """Be as high as the rows where the page has the room, and ``least`` of them where not.

        Its layout gives it what is left, by a stretch factor; nothing empty stands below its rows.
        """
        self._least_whole = least
        self._follow_rows()

    def _follow_rows(self) -> None:
        for changed in (self._rows_model.modelReset, self._rows_model.rowsInserted):
            changed.connect(self._fit_height)
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        self._fit_height()

    def _fit_height(self, *_: object) -> None:
        if self._most_whole:
            rows = min(self._rows_model.rowCount() or _EMPTY_ROWS, self._most_whole)
            self.setFixedHeight(self.height_of(rows))
        elif self._least_whole:
            least = max(_EMPTY_ROWS, min(self._least_whole, self._rows_model.rowCount()))
            self.setMinimumHeight(self.height_of(least))
            self.setMaximumHeight(self.height_of(max(least, self._rows_model.rowCount())))

    def height_of(self, rows: int) -> int:
        """How high the table is with so many rows."""
        bar = self.horizontalScrollBar()
        edges = 2 * self.frameWidth() + self.horizontalHeader().sizeHint().height()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return edges + rows * self.verticalHeader().defaultSectionSize() + below

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width to share."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHintForColumn(self, column: int) -> int:
        """Room for the longest text of the first rows; measured on the texts, not cell by cell."""
        shown = self._rows_model.columns[column]
        metrics = QFontMetrics(font(tabular=shown.figures))
        texts = {shown.text(row) for row in self._rows_model.rows[:MEASURED_ROWS]}
        return max(map(metrics.horizontalAdvance, texts), default=0) + CELL_PADDING

    def set_lines(self, lines: int) -> None:
        """Give every row room for so many lines; texts wrap from two on."""
        if lines != self._lines:
            self._lines = lines
            self.setWordWrap(lines > 1)
            self._fit_rows()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() * self._lines + 4 * GRID
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_height()

    def retranslate(self) -> None:
        """Say name and empty state again."""
        self.setAccessibleName(self._name())
        self.setAccessibleDescription("" if self.model().rowCount() else self._empty())
        self._rows_model.retranslate()
        self.viewport().update()

    def select(self, position: int) -> None:
        """Select a row and bring it to sight."""
        self.selectRow(position)
        self.scrollTo(self.model().index(position, 0))

    def selected(self) -> int | None:
        """The position of the selected row."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell when another row is reached."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            # In the next round: the selection follows the current row.
            QTimer.singleShot(0, self, self.selection_moved.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the selected row."""
        at = self.selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self.chosen.emit(at)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: Any) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange:
            self.retranslate()
        elif event.type() == event.Type.FontChange:
            self._fit_rows()
            self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, or what to do when there are none."""
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(colour(Token.MUTED))
            painter.setFont(font(Type.BODY))
            area = self.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            area.setWidth(min(area.width(), for_text(TEXT_WIDTH)))
            flags = (
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            )
            painter.drawText(area, int(flags), self._empty())
            painter.end()
