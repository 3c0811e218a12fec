"""What can be done, once: menus, shortcuts, the action palette and the overview read this list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reinteg_desk.ui.kit.speaking import Text

PALETTE_KEY = "Ctrl+K"
OVERVIEW_KEY = "F1"


class CommandGroup(StrEnum):
    """Under which heading the overview lists a command, nearest first."""

    SCREEN = "screen"
    FILE = "file"
    AGENDA = "agenda"
    EVERYWHERE = "everywhere"


def group_name(group: CommandGroup) -> str:
    """The heading in the language of the window."""
    names = {
        CommandGroup.EVERYWHERE: QCoreApplication.translate("CommandGroup", "Everywhere"),
        CommandGroup.AGENDA: QCoreApplication.translate("CommandGroup", "Agenda"),
        CommandGroup.FILE: QCoreApplication.translate("CommandGroup", "In a file"),
        CommandGroup.SCREEN: QCoreApplication.translate("CommandGroup", "On this page"),
    }
    return names[group]


def always() -> bool:
    """For commands that can always be given."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Command:
    """One thing that can be done.

    Attributes:
        name: What it does, as a sentence fragment ("Lock the vault").
        act: Does it.
        shortcut: In Qt's portable form (``Ctrl+K``), None for none.
        group: Heading in the overview.
        possible: Whether it can be done now.
        told_only: Shown in the overview, but its key is handled by the page itself.
        known_as: What the overview calls it, where the name tells what it would do just now.
    """

    name: Text
    act: Callable[[], object]
    shortcut: str | None = None
    group: CommandGroup = CommandGroup.SCREEN
    possible: Callable[[], bool] = always
    told_only: bool = False
    known_as: Text | None = None


class Commands(QObject):
    """The commands that exist now.

    Signals:
        changed: Commands came or went.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: list[tuple[QWidget, Command]] = []

    def add(self, owner: QWidget, command: Command) -> Command:
        """Offer a command as long as ``owner`` is visible; its shortcut works inside the window.

        Args:
            owner: The page (or the window) the command belongs to.
            command: What it is.
        """
        self._commands.append((owner, command))
        if command.shortcut and not command.told_only:
            action = QAction(owner)
            action.setShortcut(QKeySequence(command.shortcut))
            action.setShortcutContext(_context(command))
            action.triggered.connect(lambda: command.act() if command.possible() else None)
            owner.addAction(action)
        owner.destroyed.connect(lambda: self._forget(command))
        self.changed.emit()
        return command

    def _forget(self, command: Command) -> None:
        self._commands = [pair for pair in self._commands if pair[1] is not command]

    def owned(self) -> tuple[tuple[QWidget, Command], ...]:
        """The commands of visible owners, each with its owner."""
        return tuple(pair for pair in self._commands if pair[0].isVisible())

    def offered(self) -> tuple[Command, ...]:
        """The commands of visible owners, in the order of groups."""
        order = list(CommandGroup)
        shown = [command for _, command in self.owned()]
        return tuple(sorted(shown, key=lambda each: order.index(each.group)))


def _context(command: Command) -> Qt.ShortcutContext:
    if command.group is CommandGroup.SCREEN:
        return Qt.ShortcutContext.WidgetWithChildrenShortcut
    return Qt.ShortcutContext.WindowShortcut


def key_text(shortcut: str) -> str:
    """A shortcut as the system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
