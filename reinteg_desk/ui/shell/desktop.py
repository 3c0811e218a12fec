"""What happens when: unlocking, opening, saving, locking, closing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.kit.commands import Command, CommandGroup, Commands
from reinteg_desk.ui.kit.crash import CrashDialog, crash_report
from reinteg_desk.ui.kit.languages import Languages
from reinteg_desk.ui.kit.notices import Notices
from reinteg_desk.ui.kit.preferences import Key, Preferences
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tasks import Tasks
from reinteg_desk.ui.kit.theme import Contrast, Scheme, Theme
from reinteg_desk.ui.shell.file_page import neighbour
from reinteg_desk.ui.shell.locking import IdleWatch
from reinteg_desk.ui.shell.palette import KeyOverview, Palette
from reinteg_desk.ui.shell.saving import Saving
from reinteg_desk.ui.shell.window import Window
from reinteg_desk.ui.unlock.presenter import Entrance


class Desktop(QObject):
    """Holds the open vault and the open file; the window shows what this decides."""

    def __init__(self, app: QApplication, desk: Desk, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._vault: OpenVault | None = None
        self._saving: Saving | None = None
        self.session: FileSession | None = None
        self.tasks = Tasks(self)
        self._languages = Languages(app)
        self._theme = Theme(app)
        self._preferences = preferences
        self.notices = Notices(desk.messages, lambda: self._languages.current, self)
        self.services = Services(
            desk=desk,
            tasks=self.tasks,
            notices=self.notices,
            commands=Commands(self),
            preferences=preferences,
            languages=self._languages,
            theme=self._theme,
            go=self._go,
            vault=lambda: self._vault,
        )
        self._apply_look()
        self._languages.use(preferences.text(Key.LANGUAGE))
        self.window = Window(self.services)
        self._idle = IdleWatch(app)
        self._connect()
        self._add_commands()

    def _connect(self) -> None:
        window = self.window
        self._preferences.subscribe(self._on_preference)
        self.tasks.failed_unhandled.connect(self.show_failure)
        window.unlock.opened.connect(self._on_unlocked)
        window.agenda.file_chosen.connect(self.open_file)
        window.closing.connect(self._on_closing)
        window.rail.agenda.clicked.connect(self.show_agenda)
        window.rail.file.clicked.connect(self._show_open_file)
        window.rail.settings.clicked.connect(window.show_settings)
        window.rail.lock.clicked.connect(self.lock)
        window.palette_button.clicked.connect(self.show_palette)
        window.keys_button.clicked.connect(self.show_keys)
        window.status.show_language(self._languages.current)
        self._idle.idle.connect(self.lock)
        self._idle.ticked.connect(window.status.show_lock)

    def _add_commands(self) -> None:
        everywhere: tuple[tuple[Text, object, str], ...] = (
            (lambda: self.tr("Find anything to do"), self.show_palette, "Ctrl+K"),
            (lambda: self.tr("Show all keys"), self.show_keys, "F1"),
            (lambda: self.tr("Go to the agenda"), self.show_agenda, "Ctrl+0"),
            (lambda: self.tr("Lock the vault"), self.lock, "Ctrl+L"),
            (lambda: self.tr("Settings"), self._show_settings, "Ctrl+,"),
            (lambda: self.tr("Close the program"), self.window.close, "Ctrl+Q"),
        )
        in_file: tuple[tuple[Text, object, str], ...] = (
            (self._undo_name, self.undo, "Ctrl+Z"),
            (lambda: self.tr("Do it again"), self.redo, "Ctrl+Shift+Z"),
            (lambda: self.tr("Next step"), lambda: self._walk(1), "Ctrl+PgDown"),
            (lambda: self.tr("Step before"), lambda: self._walk(-1), "Ctrl+PgUp"),
        )
        for group, table in ((CommandGroup.EVERYWHERE, everywhere), (CommandGroup.FILE, in_file)):
            for name, act, shortcut in table:
                self.services.commands.add(
                    self.window,
                    Command(
                        name=name,
                        act=act,  # type: ignore[arg-type]
                        shortcut=shortcut,
                        group=group,
                        possible=self._is_open if group is CommandGroup.FILE else self._is_unlocked,
                    ),
                )

    # --- life ---

    def start(self) -> None:
        """Show the window, locked."""
        self.window.show()
        self.window.show_locked(device=True)

    def _is_unlocked(self) -> bool:
        return self._vault is not None

    def _is_open(self) -> bool:
        return self.session is not None

    def _on_unlocked(self, entrance: Entrance) -> None:
        vault = self._vault = entrance.vault
        self._saving = Saving(
            self.tasks, self.notices, vault.consultations, lambda: self.tr("Try again")
        )
        self._saving.changed.connect(self._show_saved)
        self._idle.arm(self._preferences.whole(Key.LOCK_AFTER_MINUTES))
        self.window.show_agenda()
        if entrance.remark is not None:
            self.notices.trouble(entrance.remark)

    def lock(self) -> None:
        """Save, close the vault, drop the key, blank the window."""
        if self._vault is None:
            return
        if not self._put_away():
            return
        vault, self._vault = self._vault, None
        self._saving = None
        self._idle.disarm()
        self.window.status.show_saved(None, is_saved=True)
        self.window.status.show_lock(None)
        self.window.show_locked()
        self.tasks.run(vault.close)

    def _put_away(self) -> bool:
        """Save the open file and take it off the desk; False where it could not be saved."""
        if self._saving is not None:
            self._saving.flush()
            if not self._saving.is_idle:
                return False  # the message bar says why, and offers to try again
        self.session = None
        self.window.put_away_file()
        return True

    def _on_closing(self) -> None:
        self._put_away()
        vault, self._vault = self._vault or self.window.unlock.abandon(), None
        if vault is not None:
            self.tasks.run(vault.close)
        self.tasks.close()

    # --- files ---

    def open_file(self, consultation: str) -> None:
        """Load a consultation and put it on the desk."""
        vault, saving = self._vault, self._saving
        if vault is None or saving is None or not self._put_away():
            return
        desk = self.services.desk

        def opened(session: FileSession) -> None:
            self.session = session
            saving.attach(session)
            session.subscribe(self._show_saved)
            self.window.open_file(session)
            self._show_saved()

        self.tasks.run(
            lambda: desk.open_file(
                vault.consultations, ConsultationId(consultation), saving.save_soon
            ),
            opened,
        )

    def _show_saved(self) -> None:
        if self.session is not None and self._saving is not None:
            self.window.status.show_saved(self.session.saved_at, is_saved=self._saving.is_idle)

    def _go(self, step: Step, place: str | None = None) -> None:
        self.window.show_step(step, place)

    def _walk(self, by: int) -> None:
        if self.window.file is not None:
            self.window.show_step(neighbour(self.window.file.step, by))

    def show_agenda(self) -> None:
        """The list of files; the open file stays on the desk."""
        if self._vault is not None:
            self.window.show_agenda()

    def _show_open_file(self) -> None:
        if self.window.file is not None:
            self.window.show_step(self.window.file.step)

    def _show_settings(self) -> None:
        if self._vault is not None:
            self.window.show_settings()

    def undo(self) -> None:
        """Take the last act in the file back."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.session.redo()

    def _undo_name(self) -> str:
        label = self.session.undo_label if self.session else None
        return self.tr("Undo: {act}").format(act=label) if label else self.tr("Undo")

    # --- windows in the window ---

    def show_palette(self) -> None:
        """Find a command by typing."""
        if self._vault is None:
            return
        palette = Palette(self.services.commands, self.window)
        if palette.exec() and palette.chosen is not None:
            palette.chosen.act()

    def show_keys(self) -> None:
        """All keys."""
        KeyOverview(self.services.commands, self.window).exec()

    def show_failure(self, error: Exception) -> None:
        """Expected trouble goes to the bar; a bug to the crash dialog."""
        if isinstance(error, ProblemError):
            self.notices.trouble(error)
        else:
            CrashDialog(crash_report(error), self.window).exec()

    # --- preferences ---

    def _on_preference(self, key: Key) -> None:
        if key is Key.LANGUAGE:
            self._languages.use(self._preferences.text(Key.LANGUAGE))
            self.window.status.show_language(self._languages.current)
        elif key in (Key.SCHEME, Key.CONTRAST, Key.TEXT_SIZE_PCT):
            self._apply_look()
        elif key is Key.LOCK_AFTER_MINUTES and self._vault is not None:
            self._idle.arm(self._preferences.whole(Key.LOCK_AFTER_MINUTES))

    def _apply_look(self) -> None:
        self._theme.set_look(
            Scheme(self._preferences.text(Key.SCHEME)),
            Contrast(self._preferences.text(Key.CONTRAST)),
            self._preferences.whole(Key.TEXT_SIZE_PCT),
        )
