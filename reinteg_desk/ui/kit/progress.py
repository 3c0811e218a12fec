"""Long work on the page that began it: how far it is, and a way to stop it."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from reinteg_desk.app.libraries import Cancelled, Progress
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tasks import Lane, Tasks
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role

Result = TypeVar("Result")

_PER_CENT = 100
_BAR_WIDTH = 80 * GRID


class ProgressLine(Speaking):
    """A bar with the name of what is at hand and a button to stop; hidden while nothing runs."""

    _told = Signal(float, str)

    def __init__(self, tasks: Tasks, doing: Callable[[str], str] = str) -> None:
        """Say with ``doing`` what the name of what is at hand means."""
        super().__init__()
        self._doing = doing
        self._tasks = tasks
        self._stop = Event()
        self._bar = QProgressBar()
        self._bar.setRange(0, _PER_CENT)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._at = label(Type.MUTED)
        self._cancel = QPushButton()
        set_role(self._cancel, "flat")
        self._cancel.clicked.connect(self.cancel)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.say(self._cancel.setText, lambda: self.tr("Stop"))
        self.say(self._bar.setAccessibleName, lambda: self.tr("Progress"))
        self.setLayout(column(row(self._bar, self._cancel, None, gap=NEAR), self._at, gap=GRID))
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether work is under way."""
        return not self.isHidden()

    def run(
        self,
        work: Callable[[Progress, Cancelled], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Do work off the GUI thread, one at a time; then call one of the two.

        Args:
            work: Is given whom to tell how far it is, and whom to ask whether to stop; it stops by
                raising.
            on_success: Gets what it returned.
            on_failure: Gets the exception.
        """
        if self.is_running:
            return
        self._stop = stop = Event()
        self._show(0.0, "")
        self._cancel.setEnabled(True)
        self.show()

        def ended(then: Callable[[Result], None]) -> Callable[[Result], None]:
            def end(outcome: Result) -> None:
                self.hide()
                then(outcome)

            return end

        def failed(error: Exception) -> None:
            self.hide()
            on_failure(error)

        self._tasks.run(
            lambda: work(self._told.emit, stop.is_set), ended(on_success), failed, lane=Lane.POOL
        )

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next look."""
        self._stop.set()
        self._cancel.setEnabled(False)

    def _show(self, share: float, name: str) -> None:
        self._bar.setValue(round(_PER_CENT * share))
        self._at.setText(self._doing(name) if name else "")
