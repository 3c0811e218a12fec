"""Where the window stood and what it showed, kept from one start to the next.

A file of its own beside the settings: it changes at every closing and is nobody's choice. It holds
no personal data: a consultation is known by its random id. After unlocking nobody's file comes up
by itself (the next person may be sitting beside the desk); the file that was open last comes back
at the step where it was left.
"""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.ui.kit.steps import Step

FILE_NAME = "window.toml"
GRIP = 80
"""So many pixels of the window's upper edge have to lie on a screen, to take it by."""

FARTHEST = 1 << 16
"""No desktop reaches farther, in pixels."""
_MAXIMISED = Qt.WindowState.WindowMaximized


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What is remembered.

    Attributes:
        box: Left, top, width, height of the window when it is not maximised, in pixels; None when
            it was never shown.
        is_maximised: Whether it filled the screen.
        in_settings: Whether the settings were shown last.
        consultation: Id of the file that was open last, empty for none.
        step: The step it was left at.
    """

    box: tuple[int, int, int, int] | None = None
    is_maximised: bool = False
    in_settings: bool = False
    consultation: str = ""
    step: Step = Step.FILE


class LastPlace:
    """Remembers the place.

    Args:
        file: Where it is kept; None keeps it for this run only. What cannot be read or written
            there is forgotten without a word: nothing depends on it.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.place = _read(file) if file is not None else Place()

    def left_file(self, consultation: str, step: Step) -> None:
        """A file is put away."""
        self.place = replace(self.place, consultation=consultation, step=step)

    def step_of(self, consultation: str) -> Step:
        """Where a file opens: at the step it was left at if it is the last one, else the first."""
        return self.place.step if consultation == self.place.consultation else Step.FILE

    def left_window(self, window: QMainWindow, *, in_settings: bool) -> None:
        """The window closes or locks: remember, and keep it."""
        box = window.normalGeometry()
        known = (box.x(), box.y(), box.width(), box.height()) if box.isValid() else self.place.box
        self.place = replace(
            self.place, box=known, is_maximised=window.isMaximized(), in_settings=in_settings
        )
        self._write()

    def put_back(self, window: QMainWindow) -> None:
        """Give a window, before it is shown, the place it had, where a screen still has that."""
        if self.place.box is not None:
            window.setGeometry(_on_a_screen(QRect(*self.place.box)))
        if self.place.is_maximised:
            window.setWindowState(window.windowState() | _MAXIMISED)

    def _write(self) -> None:
        if self._file is None:
            return
        place = self.place
        lines = [
            f"maximised = {str(place.is_maximised).lower()}",
            f"settings = {str(place.in_settings).lower()}",
            f'step = "{place.step}"',
        ]
        if place.box is not None:
            lines.append(f"box = {list(place.box)}")
        if place.consultation:
            lines.append(f'consultation = "{place.consultation}"')
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, ("\n".join(lines) + "\n").encode(), private=True)
        except (OSError, ProblemError):
            return


def _on_a_screen(box: QRect) -> QRect:
    """The box where it can be taken hold of; else in the middle of the first screen, not larger."""
    rooms = [each.availableGeometry() for each in QGuiApplication.screens()]
    upper_edge = QRect(box.x(), box.y(), box.width(), 1)
    for room in rooms:
        seen = room.intersected(upper_edge)
        if seen.width() >= GRIP:
            return QRect(box.topLeft(), box.size().boundedTo(room.size()))
    room = QGuiApplication.primaryScreen().availableGeometry()
    placed = QRect(box.topLeft(), box.size().boundedTo(room.size()))
    placed.moveCenter(room.center())
    return placed


def _read(file: Path) -> Place:
    try:
        given = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Place()
    step, consultation = given.get("step"), given.get("consultation")
    return Place(
        box=_box(given.get("box")),
        is_maximised=given.get("maximised") is True,
        in_settings=given.get("settings") is True,
        consultation=consultation if isinstance(consultation, str) else "",
        step=Step(step) if step in tuple(Step) else Step.FILE,
    )


def _box(given: Any) -> tuple[int, int, int, int] | None:
    """Four whole numbers with room between them, else nothing."""
    whole = isinstance(given, list) and all(type(each) is int for each in given)
    if not whole or len(given) != 4:  # noqa: PLR2004 - left, top, width, height
        return None
    left, top, width, height = given
    if min(width, height) <= 0 or max(map(abs, given)) > FARTHEST:
        return None
    return left, top, width, height
