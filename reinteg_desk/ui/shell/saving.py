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
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._save)

    def attach(self, session: FileSession) -> None:
        """The session that hears of its saves."""
        self._session = session

    @property
    def is_idle(self) -> bool:
        """Whether everything is on disk."""
        return self._waiting is None and not self._under_way

    def save_soon(self, consultation: ConsultationId, state: State) -> None:
        """Save a state after a short pause."""
        self._waiting = (consultation, state)
        self._soon.start()
        self.changed.emit()

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
            self._soon.start()

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
