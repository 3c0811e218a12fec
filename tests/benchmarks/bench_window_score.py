"""From a key press to the redrawn score, in a real window.

The window runs without a display, at 1366x768, with an open fictional file and the whole built-in
library. A key press (a level, on the capacities page) or a click (an accommodation, on the score
page) is handed to the window as Qt would; the clock stops when the window has worked out both
frames and painted everything that changed. What follows later is waited for outside the clock.

The peer is the same press with the live score folded away: what a level costs in this window when
no score is drawn. On a machine that others use too, the second pair of columns says more:
the processor time of the window's thread alone.

Targets: 16 ms at the median, 50 ms at the 99th percentile.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PRESSES = 300
CLICKS = 60
MEDIAN_MS, P99_MS = 16, 50
SIZE = (1366, 768)
KEYS = "3210"


class Window:
    """The window with an open file, and a clock beside it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from reinteg_desk.ui.kit.preferences import Preferences
        from reinteg_desk.ui.shell.application import make_application
        from reinteg_desk.ui.shell.desktop import Desktop
        from tests.ui.conftest import Driver, desk_in
        from tests.ui.opened_file import make_desk
        from tests.vault_support import MemoryKeyring

        self.app = QApplication.instance() or make_application()
        desk = desk_in(folder, make_desk(), MemoryKeyring())
        desktop = Desktop(self.app, desk, Preferences())
        desktop.window.resize(*SIZE)
        desktop.start()
        self.driver = Driver(desktop)
        self.driver.settle()
        self.driver.make_vault()
        self.driver.open_first_file()

    @property
    def file(self):
        return self.driver.window.file

    def settle(self, seconds: float = 0.0) -> None:
        """Let what follows later happen."""
        end = time.perf_counter() + seconds
        self.driver.settle()
        while time.perf_counter() < end:
            self.app.processEvents()
            time.sleep(0.002)
        self.driver.settle()

    def timed(self, act: Callable[[], object]) -> tuple[float, float]:
        """Milliseconds until everything is painted: by the clock, and of this thread's own."""
        begun, own = time.perf_counter(), time.thread_time()
        act()
        self.app.processEvents()
        return 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - own)

    def press(self, key: str) -> tuple[float, float]:
        """One key press on whatever has the focus."""
        from PySide6.QtTest import QTest

        return self.timed(lambda: QTest.keyClick(self.app.focusWidget(), key))


def show(name: str, times: list[tuple[float, float]]) -> tuple[float, float]:
    """Print a row; median and 99th percentile by the clock."""
    cells, found = [], []
    for side in (0, 1):
        ordered = sorted(each[side] for each in times)
        middle, p99 = statistics.median(ordered), ordered[int(0.99 * (len(ordered) - 1))]
        cells += [f"{middle:.1f}", f"{p99:.1f}"]
        found.append((middle, p99))
    print(f"| {name} | {' | '.join(cells)} |", flush=True)
    return found[1]


def main() -> int:
    """1 where the targets are missed by the window's own time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("REINTEG_DESK_HOME", tempfile.mkdtemp())
    from reinteg_desk.ui.kit.steps import Step

    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder) / "store")
        print("| what | median, ms | 99 %, ms | median, ms of its own | 99 %, ms of its own |")
        print("| --- | --- | --- | --- | --- |")
        window.file.show_step(Step.CAPACITIES)
        panel = window.file._panel_area
        panel.hide()
        show("a level, the live score folded away", levels(window, PRESSES // 3))
        panel.show()
        median, p99 = show("a level, to the redrawn live score", levels(window, PRESSES))
        clicked_median, clicked_p99 = accommodations(window)
        window.driver.desktop.window.close()
    missed = max(median, clicked_median) > MEDIAN_MS or max(p99, clicked_p99) > P99_MS
    load = os.getloadavg()[0]
    print(f"\ntargets {MEDIAN_MS} and {P99_MS} ms; load of the machine {load:.1f}")
    return int(missed)


def levels(window: Window, presses: int) -> list[tuple[float, float]]:
    """Levels on the line that has the focus, each another than before."""
    window.settle(0.5)
    times = []
    for turn in range(presses):
        times.append(window.press(KEYS[turn % len(KEYS)]))
        window.settle()
    return times


def accommodations(window: Window) -> tuple[float, float]:
    """Switching an accommodation on the score page, to the redrawn page."""
    from reinteg_desk.ui.kit.steps import Step

    window.file.show_step(Step.SCORE)
    page = window.file.page(Step.SCORE)
    part = page.accommodations
    window.driver.until(lambda: part._later is not None)
    part._shows_all = True
    part._show_switches()
    window.driver.until(lambda: part.is_complete and part.switches)
    window.settle(0.5)
    name = next(iter(part.switches))
    times = []
    for _ in range(CLICKS):
        times.append(window.timed(part.switches[name].click))
        window.settle(0.2)
    return show("an accommodation, to the redrawn score page", times)


if __name__ == "__main__":
    raise SystemExit(main())
