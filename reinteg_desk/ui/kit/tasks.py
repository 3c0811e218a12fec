"""Slow work off the GUI thread, in one shape: ``run(work, on_success, on_failure)``."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

Result = TypeVar("Result")


_REST_S = 0.001
"""Between two looks while waiting."""
_TURN_S = 0.0005
"""How long a thread that computes keeps the interpreter while the window waits for it.

Qt's calls give the interpreter up many times in one paint; at Python's usual 5 ms a turn a document
that is made on another thread held the window up for a third of a second."""


class Lane(StrEnum):
    """Where work runs: one thread that owns the database, or a small pool for everything else."""

    STORE = "store"
    POOL = "pool"


class Task:
    """One piece of work under way."""

    def __init__(
        self,
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        self.on_success = on_success
        self.on_failure = on_failure
        self.cancelled = False

    def cancel(self) -> None:
        """Do not report; work that has not begun does not begin, work under way runs to its end."""
        self.cancelled = True


class Tasks(QObject):
    """Runs work and reports on the GUI thread, in the order of finishing.

    Signals:
        busy_changed: Whether anything is under way.
        failed_unhandled: A failure that nobody asked for: expected trouble or a bug.
    """

    busy_changed = Signal(bool)
    failed_unhandled = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, pool_threads: int = 2) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        self._lanes = {
            Lane.STORE: ThreadPoolExecutor(1, thread_name_prefix="store"),
            Lane.POOL: ThreadPoolExecutor(pool_threads, thread_name_prefix="pool"),
        }
        self._under_way: set[Task] = set()
        self._closed = False
        self._finished.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._under_way)

    def run(
        self,
        work: Callable[[], Result],
        on_success: Callable[[Result], None] | None = None,
        on_failure: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> Task:
        """Do work elsewhere; then call one of the two on the GUI thread.

        Args:
            work: Runs on another thread; takes plain values along, touches no widget.
            on_success: Gets what ``work`` returned.
            on_failure: Gets the exception; without it the message bar shows expected trouble, and
                the crash dialog a bug.
            lane: ``STORE`` for everything that touches the database or its keys.

        After :meth:`close` nothing runs any more: the task comes back cancelled.
        """
        task = Task(on_success or _ignore, on_failure or self.failed_unhandled.emit)
        if self._closed:
            task.cancel()  # a timer that fires while the program ends
            return task
        self._begin(task)
        future = self._lanes[lane].submit(_work_unless_cancelled, task, work)
        future.add_done_callback(lambda done: self._hand_over(task, done))
        return task

    def in_turns(self, *pieces: Callable[[], None]) -> None:
        """Do pieces of work on the GUI thread, one a round of its loop: keys get in between.

        The rest is left where one fails, or after :meth:`close`.
        """
        task = Task(_ignore, self.failed_unhandled.emit)
        waiting = list(pieces)
        self._begin(task)

        def turn() -> None:
            piece = waiting.pop(0)
            if not waiting:
                self._end(task)  # the last one may wait for everything else
            try:
                piece()
            except BaseException:
                waiting.clear()
                self._end(task)
                raise
            if waiting and not self._closed:
                QTimer.singleShot(0, self, turn)

        turn()

    def _begin(self, task: Task) -> None:
        self._under_way.add(task)
        if len(self._under_way) == 1:
            self.busy_changed.emit(True)

    def _end(self, task: Task) -> None:
        if task in self._under_way:
            self._under_way.discard(task)
            if not self._under_way:
                self.busy_changed.emit(False)

    def _hand_over(self, task: Task, done: "Future[Any]") -> None:
        error = done.exception()
        self._finished.emit(task, None if error else done.result(), error)

    @Slot(object, object, object)
    def _report(self, task: Task, result: object, error: Exception | None) -> None:
        self._end(task)
        if task.cancelled:
            return
        if error is None:
            task.on_success(result)
        else:
            task.on_failure(error)

    def settle(self, timeout_s: float = 30.0) -> bool:
        """Wait until nothing is under way, reporting meanwhile; whether that was reached."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        deadline = time.monotonic() + timeout_s
        while self._under_way and time.monotonic() < deadline:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(_REST_S)  # the interpreter is the worker's meanwhile
        return not self._under_way

    def close(self) -> None:
        """Finish what is under way, report it, and take no more; calling it twice does nothing."""
        if self._closed:
            return
        self._closed = True
        self.settle()
        for pool in self._lanes.values():
            pool.shutdown(wait=True)


def _work_unless_cancelled(task: Task, work: Callable[[], Result]) -> Result | None:
    return None if task.cancelled else work()


def _ignore(_: object) -> None:
    pass
