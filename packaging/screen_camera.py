"""The camera of ``screens.py``: takes pictures of the window, and remembers what was on them."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget

from reinteg_desk.ui.kit.commands import CommandGroup, group_name
from reinteg_desk.ui.plan.preview import Preview
from tests.ui.looking import faults

if TYPE_CHECKING:
    from reinteg_desk.ui.shell.desktop import Desktop

PATIENCE_S = 20
PACKAGE = "reinteg_desk.ui"
NOTHING_TO_SEE = {
    "reinteg_desk.ui.shell.case_export.CaseExport": "a command of the file, never visible",
}
"""Kinds of widget that no picture can hold, and why."""


@dataclass
class Seen:
    """What was on some picture: kinds of widget, and the tabs of each tab bar."""

    kinds: set[str] = field(default_factory=set)
    tabs: set[str] = field(default_factory=set)
    all_tabs: set[str] = field(default_factory=set)

    def look(self, top: QWidget) -> None:
        """Note everything that is to be seen of a window."""
        for widget in (top, *top.findChildren(QWidget)):
            if not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            for kind in type(widget).__mro__:
                if kind.__module__.startswith(PACKAGE):
                    self.kinds.add(f"{kind.__module__}.{kind.__qualname__}")
            if isinstance(widget, QTabWidget):
                self._look_at_tabs(widget)

    def _look_at_tabs(self, tabs: QTabWidget) -> None:
        owner = next(
            type(each) for each in upwards(tabs) if type(each).__module__.startswith(PACKAGE)
        )
        name = f"{owner.__module__}.{owner.__qualname__}"
        self.all_tabs |= {
            f"{name}, tab {at + 1}" for at in range(tabs.count()) if tabs.isTabVisible(at)
        }
        self.tabs.add(f"{name}, tab {tabs.currentIndex() + 1}")

    def missing(self) -> list[str]:
        """What the window has and no picture shows."""
        return sorted((all_kinds() - self.kinds - set(NOTHING_TO_SEE)) | self.all_tabs - self.tabs)


def upwards(widget: QWidget) -> Iterable[QWidget]:
    """A widget and all it lies in."""
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()


def all_kinds() -> set[str]:
    """Every kind of widget that the window is made of."""
    for module in walk_packages(import_module(PACKAGE).__path__, f"{PACKAGE}."):
        import_module(module.name)
    found, waiting = set[type[QWidget]](), [QWidget]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            if kind not in found:
                found.add(kind)
                waiting.append(kind)
    return {
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in found
        if kind.__module__.startswith(PACKAGE)
    }


class Camera:
    """Takes pictures of a window that has come to rest.

    Args:
        desktop: What runs.
        folder: Where the pictures go, numbered; None: it looks, and keeps no picture.

    Attributes:
        names: What was on the pictures, a page once however many screenfuls it takes.
        keys: (where, shortcut) → what it does, as short as it was ever offered.
        faults: What is cut, covered or in another language, with the pictures that show it.
    """

    def __init__(self, desktop: "Desktop", folder: Path | None) -> None:
        self.desktop = desktop
        self.folder = folder
        self.seen = Seen()
        self.taken = 0
        self.names: list[str] = []
        self.keys: dict[tuple[str, str], str] = {}
        self.faults: dict[str, list[str]] = {}

    def settle(self) -> None:
        """Let work and events run out."""
        for _ in range(4):
            self.desktop.tasks.settle()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait_for(self, there: Callable[[], object]) -> None:
        """Let work run until something is there.

        Raises:
            TimeoutError: It did not come.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not there():
            if time.monotonic() > deadline:
                raise TimeoutError(f"never there, after picture {self.taken}")
            self.settle()

    def wait(self, seconds: float) -> None:
        """Let timers of that length run out."""
        end = time.monotonic() + seconds
        self.wait_for(lambda: time.monotonic() >= end)

    def take(self, name: str, window: QWidget | None = None) -> None:
        """Save one picture."""
        self.names.append(name)
        self._note_keys()
        self._save(name, window)

    def _save(self, name: str, window: QWidget | None = None) -> None:
        self.settle()
        shown = window or self.desktop.window
        self.seen.look(shown)
        self.taken += 1
        for fault in faults(shown, self.desktop.services.languages.shown):
            self.faults.setdefault(fault, []).append(name)
        if self.folder is not None:
            shown.grab().save(str(self.folder / f"{self.taken:03d}-{name}.png"))

    def _note_keys(self) -> None:
        for owner, command in self.desktop.services.commands.owned():
            title = getattr(owner, "title", None)
            on_page = command.group is CommandGroup.SCREEN and callable(title)
            where = title() if on_page and callable(title) else group_name(command.group)
            key = where, command.shortcut or ""
            if command.shortcut:
                self.keys[key] = min(self.keys.get(key, command.name()), command.name(), key=len)

    def take_down(self, name: str) -> None:
        """Save a page from its top to its foot, a picture a screenful of every part that scrolls.

        The pages of a document are left out: the first tells how it looks.
        """
        self.take(name)
        number = 1
        for area in self.desktop.window.findChildren(QScrollArea):
            document = any(isinstance(each, Preview) for each in upwards(area))
            if document or not area.isVisible():
                continue
            bar, page = area.verticalScrollBar(), area.viewport().height()
            while bar.value() < bar.maximum():
                bar.setValue(bar.value() + page)
                number += 1
                self._save(f"{name}-{number}")
            bar.setValue(0)

    def quiet(self) -> None:
        """Take the messages off the bar."""
        self.desktop.window.notices.clear()
