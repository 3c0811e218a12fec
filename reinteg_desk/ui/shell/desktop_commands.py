"""What can be done from everywhere, with its keys."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reinteg_desk.ui.kit.commands import (
    OVERVIEW_KEY,
    PALETTE_KEY,
    Command,
    CommandGroup,
    always,
)
from reinteg_desk.ui.kit.languages import WINDOW_NAMES
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.speaking import Text

if TYPE_CHECKING:
    from reinteg_desk.ui.shell.desktop import Desktop

Line = tuple[Text, Callable[[], object], str | None, Callable[[], bool]]
"""What it is called, what it does, its key, whether it can be done now."""
UNDO_KEY = "Ctrl+Z"


class DesktopCommands(QObject):
    """Offers the commands that are no page's own."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        for group, lines in (
            (CommandGroup.EVERYWHERE, [*self._everywhere(), *self._schemes(), *self._languages()]),
            (CommandGroup.FILE, self._in_a_file()),
        ):
            for line in lines:
                desktop.services.commands.add(desktop.window, self._command(group, line))

    def _is_unlocked(self) -> bool:
        return self._desktop.is_unlocked

    def _has_file(self) -> bool:
        return self._desktop.has_file

    def _everywhere(self) -> list[Line]:
        desktop, unlocked = self._desktop, self._is_unlocked
        return [
            (lambda: self.tr("Find anything to do"), desktop.show_palette, PALETTE_KEY, unlocked),
            (
                lambda: self.tr("Keyboard shortcuts"),
                desktop.show_keys,
                OVERVIEW_KEY,
                always,
            ),
            (lambda: self.tr("Go to the agenda"), desktop.show_agenda, "Ctrl+0", unlocked),
            *self._handing_over(),
            (lambda: self.tr("Lock the vault"), desktop.lock, "Ctrl+L", unlocked),
            (lambda: self.tr("Settings"), desktop.show_settings, "Ctrl+,", unlocked),
            (lambda: self.tr("Close the program"), desktop.window.close, "Ctrl+Q", always),
        ]

    def _handing_over(self) -> list[Line]:
        handing = self._desktop.handing_over
        return [
            (
                lambda: self.tr("Colleagues and hand-over"),
                handing.show,
                "Ctrl+Shift+G",
                lambda: handing.is_offered,
            ),
            (
                lambda: self.tr("Take over from a colleague"),
                handing.choose_bundle,
                "Ctrl+Shift+O",
                lambda: handing.is_offered,
            ),
        ]

    def _schemes(self) -> list[Line]:
        prefer = self._desktop.prefer
        return [
            (lambda: self.tr("Look: light"), partial(prefer, Key.SCHEME, "light"), None, always),
            (lambda: self.tr("Look: dark"), partial(prefer, Key.SCHEME, "dark"), None, always),
            (
                lambda: self.tr("Look: as the system"),
                partial(prefer, Key.SCHEME, "system"),
                None,
                always,
            ),
        ]

    def _languages(self) -> list[Line]:
        prefer = self._desktop.prefer
        return [
            (partial(self._language_name, name), partial(prefer, Key.LANGUAGE, key), None, always)
            for key, name in WINDOW_NAMES.items()
        ]

    def _language_name(self, name: str) -> str:
        return self.tr("Language: {name}").format(name=name)

    def _in_a_file(self) -> list[Line]:
        desktop, open_ = self._desktop, self._has_file
        return [
            (self._undo_name, desktop.undo, UNDO_KEY, open_),
            (lambda: self.tr("Redo"), desktop.redo, "Ctrl+Shift+Z", open_),
            (lambda: self.tr("Next step"), partial(desktop.walk, 1), "Ctrl+PgDown", open_),
            (lambda: self.tr("Previous step"), partial(desktop.walk, -1), "Ctrl+PgUp", open_),
            (lambda: self.tr("Go to the open file"), desktop.show_open_file, "Ctrl+9", open_),
            (
                lambda: self.tr("Hand this file over"),
                desktop.handing_over.hand_over_open_file,
                None,
                lambda: desktop.handing_over.is_offered_in_file,
            ),
        ]

    def _undo_name(self) -> str:
        label = self._desktop.session.undo_label if self._desktop.session else None
        return self.tr("Undo: {act}").format(act=label) if label else self.tr("Undo")

    def _command(self, group: CommandGroup, line: Line) -> Command:
        name, act, shortcut, possible = line
        return Command(
            name=name,
            act=act,
            shortcut=shortcut,
            group=group,
            possible=possible,
            known_as=(lambda: self.tr("Undo")) if shortcut == UNDO_KEY else None,
        )
