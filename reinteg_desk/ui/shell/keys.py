"""The overview of all keys that work now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from reinteg_desk.ui.kit.commands import Command, CommandGroup, Commands, group_name, key_text
from reinteg_desk.ui.kit.layout import boxed, column, label, row, scrolling
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import for_text

WIDTH = 620
WIDE = 900
"""In two columns."""


class KeyOverview(QDialog):
    """All keys under their headings; what the keys of the page do stands first."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        heading = label(Type.TITLE)
        heading.setText(self.tr("Keyboard shortcuts"))
        close = QPushButton(self.tr("Close"))
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        offered = [each for each in commands.offered() if each.shortcut]
        groups = dict.fromkeys(each.group for each in offered)
        parts = [
            _part(group, [each for each in offered if each.group is group]) for group in groups
        ]
        self._lists = column(*parts, None, gap=APART), column(gap=APART)
        self._list = boxed(row(*self._lists, gap=EDGE))
        area = scrolling(self._list)
        self.setLayout(column(heading, area, row(None, close), gap=APART, edge=EDGE))
        self._fit(parent.window(), parts, self.sizeHint().height() - area.sizeHint().height())

    def _fit(self, window: QWidget, parts: list[QWidget], around: int) -> None:
        """As high as the list and what stands around it; in two columns in a low window."""
        width, room = for_text(WIDTH), window.height() - 2 * NEAR
        if around + self._list.heightForWidth(width - 2 * EDGE) + NEAR > room:
            for part in parts[(len(parts) + 1) // 2 :]:
                self._lists[1].addWidget(part)
            self._lists[1].addStretch(1)
            width = for_text(WIDE)
        width = min(width, window.width() - 2 * NEAR)
        inside = self._list.heightForWidth(width - 2 * EDGE)
        self.resize(width, min(around + inside + NEAR, room))


def _part(group: CommandGroup, commands: list[Command]) -> QWidget:
    title = label(Type.SECTION)
    title.setText(group_name(group))
    return boxed(column(title, _grid(commands), gap=GRID))


def _grid(commands: list[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(APART)
    grid.setVerticalSpacing(GRID)
    grid.setColumnMinimumWidth(0, for_text(30 * GRID))
    grid.setColumnStretch(1, 1)
    for at, command in enumerate(commands):
        keys, what = label(Type.MUTED), label()
        shortcut = command.shortcut or ""
        keys.setText(shortcut if command.told_only else key_text(shortcut))
        what.setText((command.known_as or command.name)())
        what.setWordWrap(True)
        grid.addWidget(keys, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, at, 1)
    return grid
