"""What happens when: unlocking, opening, saving, locking, closing."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.file_session import FileSession, LoadedFile
from reinteg_desk.app.ports import OpenVault
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.kit.collecting import Collecting, collect_all, here_to_stay
from reinteg_desk.ui.kit.commands import Commands
from reinteg_desk.ui.kit.languages import Languages
from reinteg_desk.ui.kit.notices import Notices
from reinteg_desk.ui.kit.preferences import Key, Preferences
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.tasks import Lane, Tasks
from reinteg_desk.ui.kit.theme import Contrast, Scheme, Theme
from reinteg_desk.ui.shell.backing_up import BackingUp
from reinteg_desk.ui.shell.desktop_commands import DesktopCommands
from reinteg_desk.ui.shell.file_page import import_pages, neighbour
from reinteg_desk.ui.shell.finding import Finding
from reinteg_desk.ui.shell.handing_over import HandingOver
from reinteg_desk.ui.shell.last_place import LastPlace
from reinteg_desk.ui.shell.locking import IdleWatch
from reinteg_desk.ui.shell.pop_ups import PopUps
from reinteg_desk.ui.shell.preparing import Preparing
from reinteg_desk.ui.shell.saving import Saving
from reinteg_desk.ui.shell.session_lock import SessionLock
from reinteg_desk.ui.shell.window import Window
from reinteg_desk.ui.unlock.presenter import Entrance

_LOOK = (Key.SCHEME, Key.CONTRAST, Key.TEXT_SIZE_PCT)


class Desktop(QObject):
    """Holds the open vault and the open file; the window shows what this decides."""

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        preferences: Preferences,
        last_place: LastPlace | None = None,
    ) -> None:
        super().__init__(app)
        self._last_place = last_place or LastPlace()
        self._vault: OpenVault | None = None
        self._saving: Saving | None = None
        self._died: str | None = None
        self._waiting: Path | None = None
        self._asked: object = None
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
            open_file=self.open_file,
            restore=self.restore,
            session=lambda: self.session,
        )
        self._apply_look()
        self._languages.use(preferences.text(Key.LANGUAGE))
        self.window = Window(self.services, self._may_close)
        self._last_place.put_back(self.window)
        self.finding = Finding(self)
        self.pop_ups = PopUps(self.window, self.services.commands)
        self._collecting = Collecting(self)
        self._preparing = Preparing(self.window.prepare, self)
        self._idle = IdleWatch(app, parent=self)
        self._connect()
        DesktopCommands(self)

    def _connect(self) -> None:
        window = self.window
        self._preferences.subscribe(self._on_preference)
        self.tasks.failed_unhandled.connect(self.show_failure)
        window.unlock.opened.connect(self._on_unlocked)
        window.agenda.file_chosen.connect(self.open_file)
        self._handing_over = HandingOver(self)
        self.backing_up = BackingUp(self)
        window.rail.agenda.clicked.connect(self.show_agenda)
        window.rail.file.clicked.connect(self.show_open_file)
        window.rail.settings.clicked.connect(self.show_settings)
        window.rail.lock.clicked.connect(self.lock)
        window.settings.library_switched.connect(self._on_library)
        window.palette_button.clicked.connect(self.show_palette)
        window.keys_button.clicked.connect(self.show_keys)
        window.status.show_language(self._languages.shown)
        self._idle.idle.connect(self.lock)
        self._session_lock = SessionLock(self)
        self._session_lock.locked.connect(self.lock)
        self._idle.ticked.connect(window.status.show_lock)

    # --- life ---

    def start(self, *, died: str | None = None, file: Path | None = None) -> None:
        """Show the window, locked.

        Args:
            died: What a process that died before this one left behind, told after unlocking.
            file: A case file or hand-over to take in after unlocking.
        """
        self._died = died
        self._waiting = file
        self._collecting.start()
        self.window.show()
        self.window.show_locked(device=True)
        self.tasks.run(self.services.desk.vaults.prepare, lane=Lane.POOL)
        self.tasks.run(import_pages, lane=Lane.POOL)

    def come_up(self, file: str = "") -> None:
        """Bring the window to the front: somebody started the program a second time.

        Args:
            file: What they want to open; it waits for unlocking where nothing is open.
        """
        self._waiting = Path(file) if file else self._waiting
        self._take_in_what_waits()
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _take_in_what_waits(self) -> None:
        if self._waiting is not None and self.is_unlocked and self.put_away():
            self.show_agenda()
            file, self._waiting = self._waiting, None
            self.window.agenda.import_file(file)

    @property
    def is_unlocked(self) -> bool:
        """Whether a vault is open."""
        return self._vault is not None

    @property
    def has_file(self) -> bool:
        """Whether a file is open."""
        return self.session is not None

    def _on_unlocked(self, entrance: Entrance) -> None:
        vault = self._vault = entrance.vault
        self._saving = Saving(
            self.tasks, self.notices, vault.consultations, lambda: self.tr("Try again")
        )
        self._saving.changed.connect(self._show_saved)
        self._idle.arm(self._preferences.whole(Key.LOCK_AFTER_MINUTES))
        self.window.show_agenda()
        if self._last_place.place.in_settings:
            self.window.show_settings()
        self.tasks.run(
            self.services.desk.warm_up, self._settle_in, self._settle_in_cold, lane=Lane.POOL
        )
        self._tell_what_waited(entrance)
        self.backing_up.back_up_soon()
        self._take_in_what_waits()

    def _settle_in(self, _: None = None) -> None:
        """All that stays is loaded: begin with what will be wanted."""
        if not self.window.has_file_pages:
            here_to_stay()
        if self.is_unlocked:
            self._preparing.begin()

    def _settle_in_cold(self, error: Exception) -> None:
        self.show_failure(error)
        self._settle_in()

    def _tell_what_waited(self, entrance: Entrance) -> None:
        """What could not be told while the vault was locked."""
        if entrance.remark is not None:
            self.notices.trouble(entrance.remark)
        if (problem := self._preferences.problem) is not None:
            self._preferences.problem = None
            self.notices.trouble(problem)
        if (unread := self.services.desk.libraries.problem) is not None:
            self.notices.trouble(unread)
        if self._died is not None:
            died, self._died = self._died, None
            self.notices.warning(
                lambda: self.tr(
                    "The program stopped unexpectedly last time. What you typed until then is "
                    "saved."
                ),
                self.pop_ups.copy_step(died),
            )

    def lock(self) -> None:
        """Save, close the vault, drop the key, blank the window.

        Where the store refuses what was typed last, the vault stays open rather than lose it; the
        message bar says why.
        """
        if self._vault is None:
            return
        in_settings = self.window.is_in_settings
        if not self.put_away():
            return
        self._last_place.left_window(self.window, in_settings=in_settings)
        self.pop_ups.close_all()
        self._preparing.stop()
        vault, self._vault = self._vault, None
        self._saving = None
        self._idle.disarm()
        self.window.status.show_saved(None, is_saved=True)
        self.window.status.show_lock(None)
        self.window.show_locked()
        self.tasks.run(vault.close)
        QTimer.singleShot(0, self, collect_all)  # nothing of a file stays for later

    def restore(self, backup: Path | None = None) -> None:
        """Lock the vault and offer to put a backup back: this one, or one to choose."""
        self.lock()
        if not self.is_unlocked:
            self.window.unlock.offer_restore(backup)

    def put_away(self) -> bool:
        """Save the open file and take it off the desk; False where it could not be saved."""
        if self._saving is not None and not self._saving.flush():
            return False  # the message bar says why, and offers to try again
        if self.session is not None and self.window.file is not None:
            self._last_place.left_file(self.session.consultation_id, self.window.file.step)
        if self._saving is not None:
            self._saving.let_go()
        self.session = None
        self.window.put_away_file()
        return True

    def _may_close(self) -> bool:
        """Whether the window may close: everything is saved, or the user gives it up."""
        if self.is_unlocked and not self.window.settings.may_close():
            self.window.show_settings()
            return False
        last = self._last_place.place
        in_settings = self.window.is_in_settings if self.is_unlocked else last.in_settings
        if not self.put_away() and not self.pop_ups.gives_up_unsaved():
            return False
        self._last_place.left_window(self.window, in_settings=in_settings)
        self._idle.disarm()
        self._preparing.stop()
        vault, self._vault = self._vault or self.window.unlock.abandon(), None
        if vault is not None:
            self.tasks.run(vault.close)
        self.tasks.close()
        self._collecting.stop()
        return True

    # --- files ---

    def open_file(self, consultation: str) -> None:
        """Load a consultation and put it on the desk; the one that was asked for last stays."""
        vault, saving = self._vault, self._saving
        if vault is None or saving is None or not self.put_away():
            return
        desk, asked = self.services.desk, object()
        self._asked = asked

        def loaded(found: LoadedFile) -> None:
            if self._vault is not vault or self._asked is not asked:
                return  # locked meanwhile, or another one was asked for
            step = self._last_place.step_of(consultation)
            file = self.window.file_page()
            file.session.take(found, saving.save_soon)

            def show() -> None:
                if self._vault is not vault or self._asked is not asked:
                    self.window.drop(file)
                    self.window.clear_away()
                    return
                self.session = session = file.session
                saving.attach(session)
                session.subscribe(self._show_saved)
                self.window.open_file(file, step)
                self._show_saved()
                self._handing_over.tell_what_waits(session)
                self._preparing.begin()

            self.tasks.in_turns(file.fill_frame, lambda: file.fill_step(step), show)

        self.tasks.run(
            lambda: desk.load_file(
                vault.consultations, ConsultationId(consultation), vault.surroundings
            ),
            loaded,
        )

    def _show_saved(self) -> None:
        if self.session is not None and self._saving is not None:
            self.window.status.show_saved(self.session.saved_at, is_saved=self._saving.is_idle)

    def _on_library(self) -> None:
        """The library or the own jobs are others now: the open file is computed and shown anew."""
        if self.session is not None:
            self.session.forget_results()
            self.window.renew_file()

    def undo(self) -> None:
        """Take the last act in the file back."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.session.redo()

    @property
    def handing_over(self) -> HandingOver:
        """Handing files over and taking over."""
        return self._handing_over

    # --- where to ---

    def _go(self, step: Step, place: str | None = None) -> None:
        self.window.show_step(step, place)

    def walk(self, by: int) -> None:
        """The step after (1) or before (-1) the one that is shown."""
        if self.window.file is not None:
            self.window.show_step(neighbour(self.window.file.step, by))

    def show_agenda(self) -> None:
        """The list of files; the open file stays on the desk."""
        if self.is_unlocked:
            self.window.show_agenda()

    def show_open_file(self) -> None:
        """The open file, where it was left."""
        if self.window.file is not None:
            self.window.show_step(self.window.file.step)

    def show_settings(self) -> None:
        """The settings."""
        if self.is_unlocked:
            self.window.show_settings()

    def show_palette(self) -> None:
        """Find a command, a file or an occupation by typing."""
        if self.is_unlocked:
            self.pop_ups.palette(self.finding.find)

    def show_keys(self) -> None:
        """All keys."""
        self.pop_ups.keys()

    def show_failure(self, error: Exception) -> None:
        """Expected trouble goes to the bar; a bug to the crash dialog."""
        if isinstance(error, ProblemError):
            self.notices.trouble(error)
        else:
            self.pop_ups.crash(error)

    # --- preferences ---

    def prefer(self, key: Key, value: str) -> None:
        """Set one setting."""
        try:
            self._preferences.set(key, value)
        except ProblemError as error:
            self.notices.trouble(error)

    def _on_preference(self, key: Key) -> None:
        if key is Key.LANGUAGE:
            self._languages.use(self._preferences.text(Key.LANGUAGE))
            self.window.status.show_language(self._languages.shown)
        elif key in _LOOK:
            self._apply_look()
        elif key is Key.LOCK_AFTER_MINUTES and self.is_unlocked:
            self._idle.arm(self._preferences.whole(Key.LOCK_AFTER_MINUTES))

    def _apply_look(self) -> None:
        self._theme.set_look(
            Scheme(self._preferences.text(Key.SCHEME)),
            Contrast(self._preferences.text(Key.CONTRAST)),
            self._preferences.whole(Key.TEXT_SIZE_PCT),
        )
