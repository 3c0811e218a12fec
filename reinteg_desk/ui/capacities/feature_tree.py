"""The list of features, worked by keyboard: a level is one key."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
)

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, Group
from reinteg_desk.ui.capacities.delegate import LineDelegate, level_at, scale_width
from reinteg_desk.ui.capacities.presenter import Line
from reinteg_desk.ui.capacities.table_model import (
    NAME,
    PREVIOUS,
    SCALE,
    SOURCE,
    TEXT,
    FeatureModel,
    Index,
    usual_sources,
)
from reinteg_desk.ui.kit.feature_groups import group_name
from reinteg_desk.ui.kit.theme import GRID, Type, font

CELL_PADDING = 6 * GRID
"""Around the text of a cell, as the style sheet has it, and room to breathe."""
_NAME_SHARE = 0.34
"""So much of the width the names of features take at most; they are whole where that is enough."""
_INDENTATION = 16

_UPPER_ROW = "à&é\"'"
"""The figure keys 0 … 4 of the Belgian and French keyboard without Shift."""
_DIGITS = {
    sign: level
    for signs in ("0123456789"[: LEVEL_MAX + 1], _UPPER_ROW)
    for level, sign in enumerate(signs)
}


class FeatureTree(QTreeView):
    """Shows the features and says what the assessor did with them.

    Signals:
        level_set: Feature, level.
        extended: Feature, level to extend to.
        cleared: Feature.
        risk_toggled, tolerance_toggled, strength_toggled: Feature.
        rest_asked: Group: no limitation for what is left of it.
        note_asked: Feature.
        next_asked: Go to the next question.
        line_changed: The current feature, None on a group.
    """

    level_set = Signal(str, int)
    extended = Signal(str, int)
    cleared = Signal(str)
    risk_toggled = Signal(str)
    tolerance_toggled = Signal(str)
    strength_toggled = Signal(str)
    rest_asked = Signal(object)
    note_asked = Signal(str)
    next_asked = Signal()
    line_changed = Signal(object)

    def __init__(self, model: FeatureModel) -> None:
        super().__init__()
        self._model = model
        self._interval = False
        self.setModel(model)
        self._delegate = LineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setIndentation(_INDENTATION)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_columns()
        self._soon_fitted = QTimer(self)
        self._soon_fitted.setSingleShot(True)
        self._soon_fitted.timeout.connect(self._fit_columns)
        # Methods, no lambdas: a lambda on the model would keep model and tree for ever.
        for changed in (model.modelReset, model.dataChanged, model.headerDataChanged):
            changed.connect(self._fit_soon)
        model.modelReset.connect(self._opened)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _set_up_columns(self) -> None:
        """Every column but the words is as wide as it has to be in any file."""
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        modes = QHeaderView.ResizeMode
        for section in (NAME, SCALE, PREVIOUS, SOURCE):
            header.setSectionResizeMode(section, modes.Fixed)
        header.setSectionResizeMode(TEXT, modes.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _fit_soon(self, *_: object) -> None:
        self._soon_fitted.start()

    def _fit_columns(self) -> None:
        header, model = self.header(), self._model
        names = _widest(model.texts_of(NAME), Type.BODY) + 2 * _INDENTATION + CELL_PADDING // 2
        header.resizeSection(NAME, min(names, round(_NAME_SHARE * self.viewport().width())))
        header.resizeSection(SCALE, scale_width())
        self.setColumnHidden(PREVIOUS, not any(model.texts_of(PREVIOUS)))
        for section, texts in ((PREVIOUS, set()), (SOURCE, usual_sources())):
            wanted = _widest(texts | model.texts_of(section), Type.STRONG) + CELL_PADDING
            header.resizeSection(section, max(wanted, header.sectionSizeHint(section)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width to share."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Scale and columns follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_soon_fitted"):
            self._fit_soon()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A line; or a group, whose summary goes on to the right edge."""
        super().drawRow(painter, option, index)
        if index.parent().isValid():
            return
        room = QRect(option.rect)
        room.setLeft(self.columnViewportPosition(TEXT))
        room.setRight(self.viewport().width())
        words = self._model.index(index.row(), TEXT)
        shown = QStyleOptionViewItem(option)
        if self.selectionModel().isSelected(words):
            shown.state |= QStyle.StateFlag.State_Selected
        self._delegate.paint_summary(painter, shown, words, room)

    def _opened(self) -> None:
        self.expandAll()
        if not self.currentIndex().isValid():
            self.go_to(self._model.index(0, NAME, self._model.index(0, NAME)))

    # --- where we are ---

    def current_line(self) -> Line | None:
        """The line the focus is on, None on a group."""
        return self._model.line_at(self.currentIndex())

    def show_feature(self, feature: FeatureId) -> bool:
        """Go to a feature; whether there is one."""
        index = self._model.index_of(feature)
        if index.isValid():
            self.expand(index.parent())
            self.go_to(index)
        return index.isValid()

    def go_to(self, index: QModelIndex) -> None:
        """Make an index the current one and bring it to sight."""
        self.setCurrentIndex(index)
        self.selectionModel().select(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._interval = False
        self.line_changed.emit(self.current_line())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus always shows on a line."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._opened()

    # --- what is done ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key an act; everything else as in any list."""
        line = self.current_line()
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain or not (self._on_line(event, line) or self._on_list(event)):
            super().keyPressEvent(event)

    def _on_line(self, event: QKeyEvent, line: Line | None) -> bool:
        act = self._act_on_line(event, line) if line is not None else None
        if act is not None:
            act()
        return act is not None

    def _act_on_line(self, event: QKeyEvent, line: Line) -> Callable[[], None] | None:
        """What a key does with a line, None where it does nothing."""
        key, text = event.key(), event.text()
        if text in _DIGITS:
            return lambda: self._set(line, _DIGITS[text])
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return lambda: self.cleared.emit(line.feature)
        if key == Qt.Key.Key_F2:
            return lambda: self.note_asked.emit(line.feature)
        acts = {
            "-": self._begin_interval,
            "?": lambda: self.cleared.emit(line.feature),
            "!": lambda: self.risk_toggled.emit(line.feature),
            "~": lambda: self.tolerance_toggled.emit(line.feature),
            "*": lambda: self.strength_toggled.emit(line.feature),
        }
        return acts.get(text)

    def _begin_interval(self) -> None:
        self._interval = True

    def _set(self, line: Line, level: int) -> None:
        if self._interval:
            self._interval = False
            self.extended.emit(line.feature, level)
        else:
            self.level_set.emit(line.feature, level)

    def _on_list(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit()
            return True
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(shut=event.key() == Qt.Key.Key_Left)
            return True
        if event.text() == "+":
            group = self._model.group_at(self.currentIndex())
            if group is not None:
                self.rest_asked.emit(group.group)
            return True
        return bool(event.text()) and event.text().isalpha() and self._jump(event.text())

    def _fold(self, *, shut: bool) -> None:
        """Left shuts the group from any of its lines, right opens it."""
        here = self.currentIndex()
        top = (here.parent() if here.parent().isValid() else here).siblingAtColumn(NAME)
        if shut:
            self.collapse(top)
            self.go_to(top)
        elif not self.isExpanded(top):
            self.expand(top)
            self.go_to(self._model.index(0, NAME, top))

    def _jump(self, letter: str) -> bool:
        """To the next group whose name begins with a letter, from where we are."""
        groups = list(Group)
        here = self._model.group_at(self.currentIndex())
        start = groups.index(here.group) + 1 if here else 0
        for group in groups[start:] + groups[:start]:
            if group_name(group).casefold().startswith(letter.casefold()):
                top = self._model.index(groups.index(group), NAME)
                self.expand(top)
                self.go_to(self._model.index(0, NAME, top))
                return True
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Up and down go from line to line; an open group's heading is passed over."""
        index = super().moveCursor(action, modifiers)
        vertical = (
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MoveDown,
        )
        if action in vertical and self._is_open_heading(index):
            up = action is QAbstractItemView.CursorAction.MoveUp
            beyond = self.indexAbove(index) if up else self.indexBelow(index)
            return beyond if beyond.isValid() else self.currentIndex()
        return index

    def _is_open_heading(self, index: QModelIndex) -> bool:
        return index.isValid() and not index.parent().isValid() and self.isExpanded(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the scale sets the level; with Shift it extends the interval."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self._model.line_at(index)
        if line is None or index.column() != SCALE or event.button() != Qt.MouseButton.LeftButton:
            return
        level = level_at(self.visualRect(index), event.position().x())
        if level is not None:
            self._interval = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set(line, level)


def _widest(texts: Iterable[str], role: Type) -> int:
    return max(map(QFontMetrics(font(role)).horizontalAdvance, texts), default=0)
