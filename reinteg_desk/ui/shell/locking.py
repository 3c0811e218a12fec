"""When the vault locks by itself: after idle minutes, and when the machine has slept."""

import time

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

_ACTIVITY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
TICK_MS = 5_000
SLEPT_MS = 20_000
"""A tick that is this much late by the wall clock: the machine slept."""


class Stopwatch:
    """Time that passed, by a clock that nobody can set back."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._timer.start()

    def restart(self) -> None:
        """Count from now."""
        self._timer.restart()

    def elapsed_ms(self) -> int:
        """Milliseconds since the last restart; time asleep may be missing from it."""
        return int(self._timer.elapsed())

    @staticmethod
    def wall_ms() -> int:
        """Milliseconds by the wall clock, which goes on while the machine sleeps."""
        return time.time_ns() // 1_000_000


class IdleWatch(QObject):
    """Counts quiet time while it is armed.

    It listens where keys and clicks enter a window, not to everything that happens inside: opening
    a file alone makes ten thousand events.

    Signals:
        ticked: Whole minutes left, at least 1 until it is over.
        idle: The minutes are over, or the machine has slept.
    """

    ticked = Signal(int)
    idle = Signal()

    def __init__(
        self,
        app: QApplication,
        stopwatch: Stopwatch | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or app)
        self._app = app
        self._watch = stopwatch or Stopwatch()
        self._minutes = 10
        self._looked_at_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._listen)

    def arm(self, minutes: int) -> None:
        """Begin to count."""
        self._minutes = minutes
        self._watch.restart()
        self._looked_at_ms = self._watch.wall_ms()
        self._timer.start()
        for window in self._app.topLevelWindows():
            self._listen(window)
        self.look()

    def disarm(self) -> None:
        """Stop counting."""
        self._timer.stop()
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def _listen(self, window: QWindow | None) -> None:
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)

    def look(self) -> None:
        """Tell how long it is, or that it is over."""
        now_ms = self._watch.wall_ms()
        slept = now_ms - self._looked_at_ms > TICK_MS + SLEPT_MS
        self._looked_at_ms = now_ms
        left_ms = self._minutes * 60_000 - self._watch.elapsed_ms()
        if slept or left_ms <= 0:
            self.idle.emit()
        else:
            self.ticked.emit(-(-left_ms // 60_000))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any key, click or movement starts the count again."""
        if event.type() in _ACTIVITY:
            self._watch.restart()
        return False
