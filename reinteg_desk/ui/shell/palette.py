"""The action palette: every command, found by typing; and the overview of all keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from reinteg_desk.ui.kit.commands import Command, Commands, group_name, key_text
from reinteg_desk.ui.kit.layout import column, label, scrolling
from reinteg_desk.ui.kit.layout import page as page_of
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type

WIDTH = 520
HEIGHT = 420


class Palette(QDialog):
    """Type some letters, Enter does it."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What to do"))
        self._offered = [each for each in commands.offered() if not each.told_only]
        self._shown: list[Command] = []
        self.chosen: Command | None = None
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Type what you want to do"))
        self._line.setAccessibleName(self.tr("Type what you want to do"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Commands"))
        self._line.textChanged.connect(self._find)
        self._line.installEventFilter(self)
        self._list.itemActivated.connect(lambda _: self._choose())
        self._line.returnPressed.connect(self._choose)
        self.setLayout(column(self._line, self._list, gap=NEAR, edge=APART))
        self.resize(WIDTH, HEIGHT)
        self._find("")

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self._shown = [
            each
            for each in self._offered
            if each.possible() and all(word in each.name().casefold() for word in words)
        ]
        self._list.clear()
        for command in self._shown:
            keys = f"   {key_text(command.shortcut)}" if command.shortcut else ""
            self._list.addItem(QListWidgetItem(f"{command.name()}{keys}"))
        self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while typing goes on in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and watched is self._line:
                last = self._list.count() - 1
                self._list.setCurrentRow(min(max(self._list.currentRow() + by, 0), last))
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        at = self._list.currentRow()
        if 0 <= at < len(self._shown):
            self.chosen = self._shown[at]
            self.accept()


class KeyOverview(QDialog):
    """All keys that work now, under their headings."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        parts: list[QWidget] = []
        heading = None
        for command in commands.offered():
            if not command.shortcut:
                continue
            if command.group is not heading:
                heading = command.group
                title = label(Type.SECTION)
                title.setText(group_name(command.group))
                parts.append(title)
            line = label()
            keys = command.shortcut if command.told_only else key_text(command.shortcut)
            line.setText(f"{keys}\t{command.name()}")
            parts.append(line)
        self.setLayout(column(scrolling(page_of(*parts, gap=GRID))))
        self.resize(WIDTH, HEIGHT)
