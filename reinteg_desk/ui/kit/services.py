"""What every screen has at hand, in one value."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.ui.kit.commands import Commands
from reinteg_desk.ui.kit.languages import Languages
from reinteg_desk.ui.kit.notices import Notices
from reinteg_desk.ui.kit.preferences import Preferences
from reinteg_desk.ui.kit.steps import Go
from reinteg_desk.ui.kit.tasks import Tasks
from reinteg_desk.ui.kit.theme import Theme


def no_session() -> None:
    """For pages that stand without a file."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Services:
    """Handed to every screen by the shell.

    Attributes:
        desk: Instrument, library, texts, clock, printing, case files (no Qt).
        tasks: Slow work off the GUI thread.
        notices: The message bar.
        commands: What can be done, for keys, palette and overview.
        preferences: What the user has set.
        languages: The language of the window.
        theme: The look that is applied.
        go: Shows a step of the open file, optionally at a place.
        vault: The unlocked vault, None while it is locked.
        open_file: Puts another consultation on the desk, by its id.
        restore: Locks the vault and offers to put a backup back: this one, or one to choose.
        session: The open file, None where there is none.
    """

    desk: Desk
    tasks: Tasks
    notices: Notices
    commands: Commands
    preferences: Preferences
    languages: Languages
    theme: Theme
    go: Go
    vault: Callable[[], OpenVault | None]
    open_file: Callable[[str], None]
    restore: Callable[[Path | None], None]
    session: Callable[[], FileSession | None] = no_session

    @property
    def language(self) -> str:
        """The language of the window: ``nl``, ``fr`` or ``en``."""
        return self.languages.current
