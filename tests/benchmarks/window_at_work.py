"""The real window on a vault of generated files, for measuring what a person waits for.

Times run from the key press (or the call that a click makes) to the first moment at which nothing
is left to do: the store has answered, the page is laid out and painted. A *block* is the longest
stretch in between during which the window could not have taken a key.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.bench_store import fill

QUIET_ROUNDS = 3
"""So many rounds of the event loop without work in a row count as done."""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of one act: to the end, of computing, and the longest block in between."""

    whole_s: float
    busy_s: float
    block_s: float


class AtWork:
    """The window, and what is measured on it."""

    def __init__(self, desktop) -> None:
        self.desktop = desktop
        self.window = desktop.window

    def run(self, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> Took:
        """Do something, and let the window live until it is done and painted."""
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        app.processEvents()
        begun, computed = time.perf_counter(), time.thread_time()
        act()
        longest = time.perf_counter() - begun
        end = time.perf_counter()
        quiet = 0
        while quiet < QUIET_ROUNDS:
            before = time.perf_counter()
            app.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            after = time.perf_counter()
            longest = max(longest, after - before)
            if self.desktop.tasks.busy or not done():
                quiet = 0
                end = after
                time.sleep(0.0002)
                end = time.perf_counter()
            elif after - before > 0.0005:
                end, quiet = after, 0
            else:
                quiet += 1
            if after - begun > 30:
                raise TimeoutError("the window was not done in 30 s")
        return Took(end - begun, time.thread_time() - computed, longest)


@contextmanager
def at_work(files: int, size: tuple[int, int] = (1366, 768)) -> Iterator[AtWork]:
    """The window, unlocked, at the agenda of a vault with so many files and the fictional ones."""
    from PySide6.QtWidgets import QApplication

    from reinteg_desk.ui.shell.application import make_application
    from tests.ui.conftest import desk_in, put_away, start
    from tests.ui.opened_file import make_desk
    from tests.vault_support import MemoryKeyring

    app = QApplication.instance() or make_application()
    with TemporaryDirectory() as place:
        driver = start(app, desk_in(Path(place) / "store", make_desk(), MemoryKeyring()))
        driver.window.resize(*size)
        driver.make_vault()
        vault = driver.desktop.services.vault()
        driver.desktop.tasks.run(lambda: fill(vault.database, files))
        while driver.desktop.tasks.busy:
            driver.settle()
        driver.window.agenda.add_demo()
        driver.settle()
        driver.window.notices.clear()
        try:
            yield AtWork(driver.desktop)
        finally:
            put_away(driver.desktop)
