"""``kill -9`` at random moments of a process that takes a hand-over bundle of many files over.

``python -m tests.soak.take_over_kills FOLDER KILLS SEED`` prints what was found as JSON: how often
the store held nothing of the bundle afterwards, how often all of it, and how often something in
between or damaged (which must never be). It is a process of its own because it forks.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from reinteg_desk.domain.consultation import Role
from reinteg_desk.store.verify import verify
from tests.hand_over_support import Desk, Office
from tests.vault_support import PASSPHRASE, MovingClock, case_of, features, vaults_in

FILES = 30
KNOWN = 8


def opened(folder: Path) -> Desk:
    clock = MovingClock()
    vaults = vaults_in(folder, clock)
    vault = vaults.unlock(PASSPHRASE)
    hand_overs = FolderHandOvers(vaults, instrument=features(), clock=clock)
    return Desk(folder, Role.ADVISING_DOCTOR, vaults, vault, hand_overs)


def prepare(home: Path) -> Path:
    """A doctor's store that knows some of the files, and the bundle that brings them all."""
    office = Office(home)
    nurse, doctor = office.desk(Role.ADVISING_NURSE), office.desk(Role.ADVISING_DOCTOR)
    files = [nurse.store(case_of(f"Persoon {number:02d}")) for number in range(FILES)]
    doctor.take(nurse.hand(doctor, *files[:KNOWN]))
    for each in files:
        nurse.change(each, sustainable_hours=7)
    for row in doctor.vault.consultations.rows(limit=KNOWN):
        doctor.change(row.consultation_id, strengths=())
    bundle = nurse.hand(doctor, *files, path=home / "bundle.age")
    office.close()
    return bundle


def what_is_in(desk: Desk) -> tuple[int, int, int]:
    """Files, files with the new hours, files whose own change is still there."""
    rows = desk.vault.consultations.rows(limit=1000)
    cases = [desk.case(row.consultation_id) for row in rows]
    return (
        len(cases),
        sum(1 for each in cases if each.sustainable_hours == 7),
        sum(1 for each in cases if each.strengths == ()),
    )


def killed_run(folder: Path, bundle: Path, after_s: float) -> None:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        desk = opened(folder)
        found = desk.look(bundle)
        os.write(writing, b"go")
        desk.hand_overs.take_over(desk.vault, found)
        os._exit(0)
    os.read(reading, 2)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    os.close(writing)


def main(home: Path, kills: int, seed: int) -> dict[str, float]:
    chance = random.Random(seed)
    bundle = prepare(home)
    start = home / Role.ADVISING_DOCTOR.value
    whole = shutil.copytree(start, home / "whole")
    desk = opened(whole)
    found = desk.look(bundle)
    began = time.monotonic()
    desk.hand_overs.take_over(desk.vault, found)
    takes_s = time.monotonic() - began
    assert what_is_in(desk) == (FILES, FILES, KNOWN)
    desk.close()
    told = {"kills": kills, "nothing": 0, "all": 0, "between": 0, "damaged": 0}
    for _ in range(kills):
        folder = home / "run"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(start, folder)
        killed_run(folder, bundle, chance.uniform(0, 2 * takes_s))
        desk = opened(folder)
        held = what_is_in(desk)
        outcome = {(KNOWN, 0, KNOWN): "nothing", (FILES, FILES, KNOWN): "all"}
        told[outcome.get(held, "between")] += 1
        told["damaged"] += bool(verify(desk.vault.database, known_features=features()))
        desk.close()
    return {**told, "takes_ms": round(1000 * takes_s)}


def run(home: Path, kills: int, seed: int) -> dict[str, float]:
    """The runs in a process of their own."""
    command = [sys.executable, "-m", "tests.soak.take_over_kills", str(home), str(kills), str(seed)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(told.stdout)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
