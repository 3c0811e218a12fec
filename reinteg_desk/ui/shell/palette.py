"""The action palette: every command, every file and every occupation, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reinteg_desk.ui.kit.commands import PALETTE_KEY, Command, Commands, key_text
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.line import Line
from reinteg_desk.ui.kit.tables import Index
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, colour
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import for_text

WIDTH = 560
HEIGHT = 440
PAUSE_MS = 80
MOST_FILES = 8
MOST_OCCUPATIONS = 8
_ASIDE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entry:
    """One line of the palette.

    Attributes:
        text: What it does.
        aside: Its key, or what kind of thing it is.
        act: Does it.
    """

    text: str
    aside: str
    act: Callable[[], object]


Find = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks for files and occupations by what was typed, and hands over what it found, later."""


class Palette(QDialog):
    """Type some letters, Enter does it."""

    def __init__(self, commands: Commands, find: Find, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = find
        self._offered = [
            each
            for each in commands.offered()
            if not each.told_only and each.shortcut != PALETTE_KEY
        ]
        self._shown: list[Entry] = []
        self._asked = 0
        self.chosen: Entry | None = None
        self.line, self.list = Line(), QListWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._name_parts()
        self._connect()
        self.setLayout(column(self.line, self.list, gap=NEAR, edge=APART))
        window = parent.window()
        self.resize(
            min(for_text(WIDTH), window.width() - 2 * NEAR),
            min(for_text(HEIGHT), window.height() - 2 * NEAR),
        )
        self._find("")

    def _name_parts(self) -> None:
        self.setWindowTitle(self.tr("What to do"))
        asks = self.tr("Type what you want to do, a name or an occupation")
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.list.setAccessibleName(self.tr("Commands, files and occupations"))
        self.list.setItemDelegate(_Line(self.list, self.line.text))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self._soon.timeout.connect(self._look_further)

    def done(self, result: int) -> None:
        """Closed: what is found from now on comes too late."""
        self._asked += 1
        self._soon.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Work went on elsewhere: the palette is in nobody's way."""
        super().changeEvent(event)
        gone = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if gone and self.isVisible():
            QTimer.singleShot(0, self, self.reject)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is offered now, best first."""
        return tuple(self._shown)

    def _find(self, typed: str) -> None:
        words = _plain(typed).split()
        found = [each for each in self._offered if each.possible() and _answers(each, words)]
        self._show([_entry_of(each) for each in found])
        if words:
            self._soon.start()

    def _look_further(self) -> None:
        self._asked += 1
        asked, typed = self._asked, self.line.text()

        def add(found: Sequence[Entry]) -> None:
            if asked == self._asked and typed == self.line.text():
                self._show([*self._shown, *found], keep=True)

        self._look(typed, add)

    def _show(self, entries: list[Entry], *, keep: bool = False) -> None:
        at = max(0, self.list.currentRow()) if keep else 0
        self._shown = entries
        self.list.clear()
        for each in entries:
            item = QListWidgetItem(each.text)
            item.setToolTip(each.text)
            item.setData(_ASIDE, each.aside)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.text}, {each.aside}")
            self.list.addItem(item)
        self.list.setCurrentRow(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while typing goes on in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(0)) - 1)
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }
            by = steps.get(Qt.Key(event.key()))
            if by is not None and watched is self.line:
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), last))
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._shown):
            self.chosen = self._shown[at]
            self.accept()


def _plain(text: str) -> str:
    """As people type it: small letters, the straight apostrophe of the keyboard."""
    return text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _answers(command: Command, words: Sequence[str]) -> bool:
    """Whether every word typed begins somewhere in the name."""
    name = _plain(command.name())
    return all(word in name for word in words)


def _entry_of(command: Command) -> Entry:
    keys = key_text(command.shortcut) if command.shortcut else ""
    return Entry(text=command.name(), aside=keys, act=command.act)


class _Line(QStyledItemDelegate):
    """A line of the list: what it does on the left, its key on the right.

    Where there is no room for the name, what was typed and the key are not what is left out.
    """

    def __init__(self, parent: QWidget, typed: Callable[[], str]) -> None:
        super().__init__(parent)
        self._typed = typed

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:
        """As high as a line of a table."""
        return QSize(0, option.fontMetrics.height() + 3 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Both texts; the chosen line stands on the accent."""
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, colour(Token.ACCENT_SOFT))
        inside = box.adjusted(NEAR, 0, -NEAR, 0)
        aside = str(index.data(_ASIDE) or "")
        room = option.fontMetrics.horizontalAdvance(aside) + NEAR
        painter.setPen(colour(Token.MUTED))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, int(middle | Qt.AlignmentFlag.AlignRight), aside)
        painter.setPen(colour(Token.TEXT))
        left = inside.adjusted(0, 0, -room, 0)
        text = self.shortened(str(index.data()), option.fontMetrics, left.width())
        painter.drawText(left, int(middle | Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()

    def shortened(self, name: str, metrics: QFontMetrics, width: int) -> str:
        """What fits of a name, with every word that was typed where that can be."""
        title, bracket, found = name.rpartition(" (")
        room = width - metrics.horizontalAdvance(f"{bracket}{found}")
        if bracket and metrics.horizontalAdvance(name) > width and room > width / 3:
            return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + bracket + found
        words = [each for each in _plain(self._typed()).split() if each in _plain(name)]
        modes = Qt.TextElideMode
        ways = [
            metrics.elidedText(name, mode, width)
            for mode in (modes.ElideRight, modes.ElideMiddle, modes.ElideLeft)
        ]
        whole = (way for way in ways if all(word in _plain(way) for word in words))
        return next(whole, ways[1])
