"""Types notes and levels into the real window until it is killed; a process of its own.

    python typist.py make|type|look FOLDER

``make`` makes a vault with one file in it. ``type`` unlocks, opens the file and types without a
pause, fast; after every key a line goes to ``FOLDER/typed.jsonl``: when, and what the window holds.
``look`` unlocks, opens the file and writes what it finds to ``FOLDER/found.json``. Every phase
works by keyboard alone, as the journey does.
"""

import json
import os
import sys
import time
from itertools import count, cycle
from pathlib import Path

from journey import Driver, make_vault, open_file, take_in, unlock_vault
from PySide6.QtCore import Qt

from reinteg_desk.ui.kit.steps import Step

BETWEEN_KEYS_S = 0.08
"""Twelve keys a second, faster than most people and without a pause to save in."""
LINES = 6
"""Features that get a level and a note in turn."""


def held(driver: Driver) -> dict:
    """Levels and notes as the window holds them."""
    case = driver.session.case
    return {
        key: [each.level.lo, each.level.hi, each.reason] for key, each in case.capacities.items()
    }


def to_capacities(driver: Driver) -> None:
    unlock_vault(driver)
    driver.until("files", driver.has_rows)
    open_file(driver)
    driver.step(Step.CAPACITIES)


def make(driver: Driver) -> None:
    make_vault(driver)
    take_in(driver)
    driver.quit()


def keys(words):
    """A level, its note, the next line; from the last line back to the first."""
    for line, number in zip(cycle(range(LINES)), words, strict=False):
        yield str(number % 5)
        yield Qt.Key.Key_F2
        yield from f" bij herhaling {number}"
        yield Qt.Key.Key_Return
        yield from [Qt.Key.Key_Down] if line + 1 < LINES else [Qt.Key.Key_Up] * (LINES - 1)


def type_on(driver: Driver) -> None:
    to_capacities(driver)
    log = os.open(driver.folder / "typed.jsonl", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for key in keys(count(int(time.time()) % 1000)):
        due = time.monotonic() + BETWEEN_KEYS_S
        driver.press(key)
        line = json.dumps({"at": time.monotonic(), "held": held(driver)})
        os.write(log, f"{line}\n".encode())
        while time.monotonic() < due:
            driver.app.processEvents()
            time.sleep(0.002)


def look(driver: Driver) -> None:
    to_capacities(driver)
    found = driver.folder / "found.json"
    found.write_text(json.dumps(held(driver)), encoding="utf-8")
    driver.quit()


if __name__ == "__main__":
    PHASES = {"make": make, "type": type_on, "look": look}
    PHASES[sys.argv[1]](Driver(Path(sys.argv[2])))
