"""The fault runs in full length (``make soak``); their figures are in ``docs/security-figures.md``."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.vault.keyring_file import key_file_from_bytes
from tests.soak import bit_flips, kill_runs, power_cut, take_over_kills
from tests.vault_support import PASSPHRASE, care_of, case_of, new_vault, vaults_in

pytestmark = pytest.mark.soak


@pytest.mark.parametrize("part", range(3))
def test_that_300_kills_lose_no_reported_save(tmp_path, part, record_property):
    found = kill_runs.run(tmp_path, 100, seed=100 + part)
    record_property("found", str(found))
    print(f"kill -9: {found}")

    assert found["acknowledged"] > 300
    assert min(found["kinds"].values()) > 30, "every kind of save was under the kills"
    assert (found["lost"], found["damaged"]) == (0, 0)


def test_that_1000_power_cuts_lose_no_reported_save(tmp_path, record_property):
    found = power_cut.check_cuts(tmp_path, saves=300, cuts=1000, seed=7)
    record_property("found", str(found))
    print(f"power cuts: {found}")

    assert (found["lost"], found["damaged"]) == (0, 0)


def test_that_500_flipped_bits_are_detected_or_harmless(tmp_path, record_property):
    verdicts = bit_flips.flip_database(tmp_path, 500, seed=8)
    record_property("found", str(verdicts))
    print(f"bit flips in the database: {dict(verdicts)}")

    assert verdicts["wrong"] == 0
    assert verdicts["open"] + verdicts["read"] + verdicts["verify"] == 500


def test_that_500_flipped_bits_in_the_key_file_never_pass_for_a_wrong_passphrase(tmp_path):
    _, vault, _ = new_vault(tmp_path / "store")
    vault.close()
    data = (tmp_path / "store" / "keyring.json").read_bytes()
    whole = key_file_from_bytes(data)
    chance = random.Random(9)
    damaged = harmless = 0
    for _ in range(500):
        flipped = bytearray(data)
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            same = key_file_from_bytes(bytes(flipped)) == whole
        except ProblemError as error:
            same = False
            damaged += error.problem.code == "vault.key_file_damaged"
        harmless += same
    print(f"bit flips in the key file: {damaged} damaged, {harmless} harmless")

    assert damaged + harmless == 500


CHANGE_KEY = """
import sys; from pathlib import Path
from tests.vault_support import PASSPHRASE, care_of, vaults_in
vaults = vaults_in(Path(sys.argv[1])); vault = vaults.unlock(PASSPHRASE)
print("begin", flush=True)
while True: care_of(vaults).change_key(vault, PASSPHRASE)
"""
BACK_UP = """
import sys; from pathlib import Path
from tests.vault_support import PASSPHRASE, MovingClock, care_of, vaults_in
vaults = vaults_in(Path(sys.argv[1])); vault = vaults.unlock(PASSPHRASE); clock = MovingClock()
print("begin", flush=True)
while True: clock.pass_time(days=1); care_of(vaults, clock).back_up(vault)
"""
CHANGE_PASSPHRASE = """
import sys; from pathlib import Path
from tests.vault_support import PASSPHRASE, confirmed, vaults_in
vaults = vaults_in(Path(sys.argv[1])); vault = vaults.unlock(PASSPHRASE)
print("begin", flush=True)
while True: vaults.new_recovery_code(confirmed(vault))
"""


@pytest.mark.parametrize("script", [CHANGE_KEY, BACK_UP, CHANGE_PASSPHRASE])
def test_that_kills_in_the_middle_of_care_leave_a_vault_that_opens_and_holds(tmp_path, script):
    chance = random.Random(10)
    _, vault, _ = new_vault(tmp_path / "store")
    for n in range(30):
        vault.consultations.create(case_of(f"Persoon {n}"))
    vault.close()
    for _ in range(40):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "store")], stdout=subprocess.PIPE
        )
        assert process.stdout.readline() == b"begin\n"
        time.sleep(chance.uniform(0.0, 0.5))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        vaults = vaults_in(tmp_path / "store")
        vault = vaults.unlock(PASSPHRASE)
        assert len(vault.consultations.rows()) == 30
        assert care_of(vaults).verify(vault) == ()
        vault.close()
    assert not list((tmp_path / "store").glob("*.next*"))
    for backup in care_of(vaults).backups():
        copy = vaults_in(backup.folder)
        opened = copy.unlock(PASSPHRASE, read_only=True)
        assert care_of(copy).verify(opened) == ()
        opened.close()


def test_that_200_power_cuts_take_all_of_a_bundle_over_or_nothing(tmp_path):
    found = take_over_kills.run(tmp_path, 200, seed=11)

    assert found["nothing"] > 20
    assert found["all"] > 20
    assert (found["between"], found["damaged"]) == (0, 0)
