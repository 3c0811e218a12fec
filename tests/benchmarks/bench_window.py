"""What a person waits for in the window, with 10,000 files in the vault.

``python -m tests.benchmarks.bench_window [HOW_MANY]``. Rows: opening a file, the first visit of each
step of it and of other pages, filtering the agenda per key press, a key press in the capacities to
the redrawn line; and what the window does in pauses (it builds the next file's pages, and collects
what was put away): of that only the block matters.
``to the end``: until all is painted; ``busy``: what the window's thread computed
in that time, which a busy machine does not stretch; ``block``: the longest stretch in which no key could be taken.
The peer is a bare Qt table of as many rows as the agenda's page, filled and painted in the same run.
"""

import os
import statistics
import sys
import time
from functools import partial

FILES = 10_000
OPENINGS = 25
KEYS = 60
IN_PAUSES = "in pauses"
REST_S = 1.0
"""A person looks at a page for longer than this before going on."""


def quantile(values: list[float], share: float) -> float:
    """The value below which a share lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def show(name: str, found: list) -> None:
    """One line: median and 99th percentile of both."""
    whole = [each.whole_s * 1000 for each in found]
    busy = [each.busy_s * 1000 for each in found]
    block = [each.block_s * 1000 for each in found]
    print(
        f"| {name} | {statistics.median(whole):.0f} | {quantile(whole, 0.99):.0f} "
        f"| {statistics.median(busy):.0f} | {statistics.median(block):.0f} | {quantile(block, 0.99):.0f} | {len(found)} |",
        flush=True,
    )


def rest(work, seconds: float = REST_S) -> list:
    """Let the window do what it does while nobody types; its longest block."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.window_at_work import Took

    longest = busiest = 0.0
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        before, computed = time.perf_counter(), time.thread_time()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        longest = max(longest, time.perf_counter() - before)
        busiest = max(busiest, time.thread_time() - computed)
        time.sleep(0.002)
    return [Took(longest, busiest, longest)]


def bare_table(work) -> list:
    """The peer: a table of plain items of the size of the agenda's page."""
    from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

    found = []
    for _ in range(10):
        table = QTableWidget(100, 6)
        table.resize(1300, 640)

        def fill(table=table) -> None:
            for line in range(100):
                for place in range(6):
                    table.setItem(line, place, QTableWidgetItem(f"cell {line} {place}"))
            table.show()

        found.append(work.run(fill))
        table.close()
        table.deleteLater()
    return found


def openings(work, rows) -> dict[str, list]:
    """Open files one after another, and visit every step of each for the first time."""
    from reinteg_desk.ui.kit.steps import Step

    desktop, found = work.desktop, {"opening a file": [], IN_PAUSES: []}
    for row in rows:
        work.run(desktop.show_agenda)
        found[IN_PAUSES] += rest(work)
        chosen = row.consultation_id
        found["opening a file"].append(
            work.run(
                lambda chosen=chosen: desktop.open_file(chosen),
                lambda chosen=chosen: (
                    desktop.session is not None and desktop.session.consultation_id == chosen
                ),
            )
        )
        found[IN_PAUSES] += rest(work)
        visits = {step.value: partial(work.window.show_step, step) for step in list(Step)[1:]}
        visits["questionnaire"] = partial(work.window.show_step, Step.FILE, "questionnaire")
        visits["settings"] = desktop.show_settings
        visits["palette"] = desktop.show_palette
        for name, visit in visits.items():
            found[IN_PAUSES] += rest(work, 0.4)
            found.setdefault(f"first visit of {name}", []).append(work.run(visit))
        desktop.pop_ups.close_all()
    return found


def typing_in_the_agenda(work) -> list:
    """Type words letter by letter; each key waits for its answer on screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    agenda, found = work.window.agenda, []
    work.run(work.desktop.show_agenda)
    line = agenda._search
    line.setFocus()
    for word in ("verme", "nele", "mohamed", "1f4", "peeters"):
        found += [
            work.run(
                lambda letter=letter: QTest.keyClick(line, letter),
                lambda: not agenda._later.isActive(),
            )
            for letter in word
        ]
        work.run(line.clear, lambda: not agenda._later.isActive())
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def keys_in_the_capacities(work) -> list:
    """Set levels and go down, a key at a time."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from reinteg_desk.ui.kit.steps import Step

    work.run(lambda: work.window.show_step(Step.CAPACITIES))
    rest(work)
    tree, found = work.window.file.page(Step.CAPACITIES)._tree, []
    tree.setFocus()
    for number in range(KEYS):
        key = Qt.Key(Qt.Key.Key_0 + number % 5)
        found.append(work.run(lambda key=key: QTest.keyClick(tree, key)))
        work.run(lambda: QTest.keyClick(tree, Qt.Key.Key_Down))
    return found


def main(files: int = FILES) -> bool:
    """Print the table; whether a target was missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.benchmarks.window_at_work import at_work

    print(f"| {files:,} files | to the end, ms | p99 | busy, ms | block, ms | p99 | times |")
    print("|---|---|---|---|---|---|---|")
    with at_work(files) as work:
        found = []
        vault = work.desktop.services.vault()
        work.desktop.tasks.run(
            lambda: [
                *vault.consultations.rows("fictief"),
                *vault.consultations.rows("", limit=OPENINGS),
            ],
            found.extend,
        )
        work.run(lambda: None)
        show("a bare table of 100 rows (peer)", bare_table(work))
        taken = openings(work, found[:OPENINGS])
        for name, took in taken.items():
            show(name, took)
        keys = keys_in_the_capacities(work)
        show("a key in the capacities", keys)
        letters = typing_in_the_agenda(work)
        show("a letter in the agenda's filter", letters)
    opened = statistics.median(each.whole_s for each in taken["opening a file"])
    typed = statistics.median(each.whole_s for each in letters)
    pressed = statistics.median(each.whole_s for each in keys)
    print(
        f"\nTargets: opening {opened * 1000:.0f} of 100 ms, filter {typed * 1000:.0f} of 50 ms, "
        f"key {pressed * 1000:.0f} of 16 ms."
    )
    return opened > 0.1 or typed > 0.05


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else FILES))
