"""States of the open file on their way to the store: as typed, one at a time, never lost."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reinteg_desk.app.file_session import FileSession, State
from reinteg_desk.app.ports import Consultations
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.ui.kit.notices import NextStep, Notices
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.tasks import Tasks

PAUSE_MS = 150
"""States that follow each other faster are saved as one."""
AT_LATEST_MS = 400
"""Who types without a pause is saved all the same: nothing waits longer than this for its save."""
TOPIC = "saving"


class Saving(QObject):
    """Saves the newest state; while a save runs, newer states wait, and only the last is kept.

    Signals:
        changed: Something was saved, or could not be.
    """

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        notices: Notices,
        consultations: Consultations,
        try_again: Text,
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._notices = notices
        self._consultations = consultations
        self._try_again = try_again
        self._session: FileSession | None = None
        self._waiting: tuple[ConsultationId, State] | None = None
        self._under_way = False
        self._refused = False
        self._soon = self._timer(PAUSE_MS)
        self._at_latest = self._timer(AT_LATEST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._save)
        return timer

    def attach(self, session: FileSession) -> None:
        """The session that hears of its saves."""
        self._session = session

    def let_go(self) -> None:
        """The file is put away: keep nothing of it."""
        self._session = None

    @property
    def is_idle(self) -> bool:
        """Whether everything is on disk."""
        return self._waiting is None and not self._under_way

    def save_soon(self, consultation: ConsultationId, state: State) -> None:
        """Save a state after a short pause."""
        self._waiting = (consultation, state)
        self._wait()
        self.changed.emit()

    def _wait(self) -> None:
        """A pause in the typing saves; without one, time does."""
        self._soon.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def flush(self) -> bool:
        """Save what waits now; whether everything is on disk, False where the store refused."""
        self._refused = False
        while not self.is_idle and not self._refused:
            self._save()
            if not self._tasks.settle():
                return False
        return self.is_idle

    def _save(self) -> None:
        self._soon.stop()
        self._at_latest.stop()
        if self._waiting is None or self._under_way:
            return
        consultation, state = self._waiting
        self._waiting, self._under_way = None, True
        self._tasks.run(
            lambda: self._consultations.save(consultation, state.case, dict(state.inputs)),
            lambda at: self._saved(state, at),
            lambda error: self._failed(consultation, state, error),
        )

    def _saved(self, state: State, at: datetime) -> None:
        self._under_way = False
        self._notices.withdraw(TOPIC)
        if self._session is not None:
            self._session.saved(state, at)
        self.changed.emit()
        if self._waiting is not None:
            self._wait()

    def _failed(self, consultation: ConsultationId, state: State, error: Exception) -> None:
        """Keep the state (or the newer one that waits), say so, and offer to try again."""
        self._under_way, self._refused = False, True
        if self._waiting is None:
            self._waiting = (consultation, state)
        self.changed.emit()
        if isinstance(error, ProblemError):
            step = NextStep(label=self._try_again, act=self._save)
            self._notices.trouble(error, step, topic=TOPIC)
        else:
            self._tasks.failed_unhandled.emit(error)
