"""``kill -9`` at random moments of a process that does all kinds of saves in a loop.

``python -m tests.soak.kill_runs FOLDER KILLS SEED`` prints what was found as JSON. It is a process
of its own because it forks, which a process with threads must not.
"""

import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from reinteg_desk.store.verify import verify
from tests.soak.saves import UNSIGNED, Saver, begin, expected, kind_of
from tests.vault_support import features, new_database, open_database

FRESH_EVERY = 15
"""Runs on one store before a new one is made, so that checking all of it stays quick."""


def save_until_killed(folder: Path, pipe: int, number: int) -> None:
    saver = Saver(open_database(folder))
    while True:
        number += 1
        saver.save(number)
        os.write(pipe, struct.pack("<Q", number))


def killed_run(folder: Path, number: int, chance: random.Random) -> int:
    """One child, killed; the last number it reported as saved."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        save_until_killed(folder, writing, number)
    os.close(writing)
    time.sleep(chance.uniform(0.01, 0.3))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while chunk := os.read(reading, 65536):
        said += chunk
    os.close(reading)
    whole = len(said) // 8 * 8
    return struct.unpack("<Q", said[whole - 8 : whole])[0] if whole else number


def saves_in(folder: Path, last: int) -> tuple[int | None, bool]:
    """How many saves are in the store, None where it is as after none of the two possible, and
    whether all is sound."""
    database = open_database(folder)
    try:
        found = Saver(database).read()
        number = next((each for each in (last, last + 1) if found == expected(each)), None)
        codes = {each.code for each in verify(database, known_features=features())}
        return number, codes <= UNSIGNED
    finally:
        database.close()


def main(home: Path, kills: int, seed: int) -> dict[str, object]:
    chance = random.Random(seed)
    lost = damaged = acknowledged = number = 0
    kinds: Counter[str] = Counter()
    folder = home / "store"
    for run in range(kills):
        if run % FRESH_EVERY == 0 or number is None:
            shutil.rmtree(folder, ignore_errors=True)
            database = new_database(folder)
            begin(database)
            database.close()
            number = 0
        last = killed_run(folder, number, chance)
        acknowledged += last - number
        kinds.update(kind_of(each) for each in range(number + 1, last + 1))
        number, sound = saves_in(folder, last)
        lost += number is None
        damaged += not sound
    found = {"kills": kills, "acknowledged": acknowledged, "lost": lost, "damaged": damaged}
    return {**found, "kinds": dict(kinds)}


def run(home: Path, kills: int, seed: int) -> dict[str, Any]:
    """The runs in a process of their own."""
    command = [sys.executable, "-m", "tests.soak.kill_runs", str(home), str(kills), str(seed)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
