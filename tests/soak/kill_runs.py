"""``kill -9`` at random moments of a process that saves, makes and closes consultations in a loop.

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
from pathlib import Path

from reinteg_desk.store.verify import verify
from tests.vault_support import case_of, consultations_of, features, new_database, open_database

FRESH_EVERY = 15
"""Runs on one store before a new one is made, so that checking all of it stays quick."""
MAKE_EVERY = 7


def save_until_killed(folder: Path, pipe: int, number: int) -> None:
    database = open_database(folder)
    consultations = consultations_of(database)
    (row,) = consultations.rows("jan")
    while True:
        number += 1
        if number % MAKE_EVERY == 0:
            made = consultations.create(case_of("Piet", remark=str(number)))
            consultations.finalise(made.consultation_id)
        else:
            consultations.save(row.consultation_id, case_of("Jan", remark=str(number)))
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


def saved_numbers(folder: Path) -> tuple[int, set[int], bool]:
    """The number last saved, the numbers of those made and closed, and whether all is sound."""
    database = open_database(folder)
    try:
        consultations = consultations_of(database)
        (jan,) = consultations.rows("jan")
        made = consultations.rows("piet", limit=100_000)
        remark = consultations.load(jan.consultation_id).case.free_limits[0].text
        final = {
            int(consultations.load(row.consultation_id).case.free_limits[0].text)
            for row in made
            if row.state == "final"
        }
        found = {each.code for each in verify(database, known_features=features())}
        return int(remark), final, found <= {"store.signature_missing"}
    finally:
        database.close()


def main(home: Path, kills: int, seed: int) -> dict[str, int]:
    chance = random.Random(seed)
    lost = damaged = acknowledged = number = 0
    folder = home / "store"
    for run in range(kills):
        if run % FRESH_EVERY == 0:
            shutil.rmtree(folder, ignore_errors=True)
            database = new_database(folder)
            consultations_of(database).create(case_of("Jan", remark="0"))
            database.close()
            number = 0
            before: set[int] = set()
        last = killed_run(folder, number, chance)
        saved, final, sound = saved_numbers(folder)
        expected = {n for n in range(number + 1, last + 1) if n % MAKE_EVERY == 0} | before
        highest = max((n for n in range(last + 1) if n % MAKE_EVERY), default=0)
        lost += saved < highest or not expected <= final
        damaged += not sound
        acknowledged += last - number
        number = max(last, saved, *final, 0)
        before = final
    return {"kills": kills, "acknowledged": acknowledged, "lost": lost, "damaged": damaged}


def run(home: Path, kills: int, seed: int) -> dict[str, int]:
    """The runs in a process of their own."""
    command = [sys.executable, "-m", "tests.soak.kill_runs", str(home), str(kills), str(seed)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, int] = json.loads(told.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
