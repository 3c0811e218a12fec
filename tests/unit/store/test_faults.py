"""What must not lose anything, in its quick version; the long runs are in ``tests/soak``."""

import os
import random
import shutil
import subprocess
import sys

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.store import connection as connections
from reinteg_desk.store.verify import verify
from tests.soak import bit_flips, kill_runs, power_cut, small_disk
from tests.vault_support import (
    KEY,
    MovingClock,
    case_of,
    consultations_of,
    features,
    new_database,
    open_database,
    refused,
)


def test_that_kill_9_loses_no_reported_save(tmp_path):
    found = kill_runs.run(tmp_path, 12, seed=1)

    assert found["acknowledged"] > 12
    assert (found["lost"], found["damaged"]) == (0, 0)


def test_that_a_power_cut_loses_no_reported_save(tmp_path):
    found = power_cut.check_cuts(tmp_path, saves=12, cuts=60, seed=2)

    assert (found["lost"], found["damaged"]) == (0, 0)


def test_that_the_simulated_power_cut_notices_saves_that_are_not_synced(tmp_path):
    found = power_cut.check_cuts(tmp_path, saves=12, cuts=40, seed=2, synchronous="OFF")

    assert found["lost"] + found["damaged"] > 10


def test_that_the_simulated_power_cut_keeps_what_was_synced_and_not_the_rest():
    """The simulator itself: an unsynced write may go, a synced one may not."""
    chance = random.Random(3)
    disk = power_cut.Disk({"a": bytearray(b"old")})
    disk.take(power_cut.Step("write", "a", b"new", 0))
    seen = {disk.after_cut(chance)["a"] for _ in range(50)}
    assert seen == {b"old", b"new"}

    disk.take(power_cut.Step("sync", "a"))
    assert {disk.after_cut(chance)["a"] for _ in range(50)} == {b"new"}

    disk.take(power_cut.Step("create", "b"))
    disk.take(power_cut.Step("write", "b", b"x" * 2048, 0))
    disk.take(power_cut.Step("sync", "b"))
    assert {"b" in disk.after_cut(chance) for _ in range(50)} == {True, False}
    disk.take(power_cut.Step("sync_folder"))
    assert {"b" in disk.after_cut(chance) for _ in range(50)} == {True}
    disk.take(power_cut.Step("write", "b", b"y" * 2048, 0))
    torn = [
        data for data in (disk.after_cut(chance)["b"] for _ in range(200)) if len(set(data)) > 1
    ]
    assert torn


def test_that_a_flipped_bit_is_detected_or_harmless_and_never_shown(tmp_path):
    verdicts = bit_flips.flip_database(tmp_path, 60, seed=4)

    assert verdicts["wrong"] == 0
    assert verdicts["open"] + verdicts["read"] + verdicts["verify"] == 60


def test_that_a_full_disk_keeps_what_was_saved_and_says_so(tmp_path):
    way = small_disk.may_mount()
    found = small_disk.in_namespace(way, "full", tmp_path) if way else small_disk.limited(tmp_path)

    assert found["trouble"] == ("store.disk_full" if way else "store.disk_error")
    assert found["saved"] >= 3
    assert found["kept"] == found["saved"]
    assert found["sound"] is True
    assert found["backup"] in {"store.backup_no_room", "store.backup_cannot_write", None}
    assert found["after"] is None
    if found["backup"]:
        assert found["leftovers"] == []


def test_that_a_full_disk_leaves_the_key_file_as_it_was(tmp_path):
    way = small_disk.may_mount()
    if way is None:
        pytest.skip("this machine lets nothing be mounted")
    found = small_disk.in_namespace(way, "key", tmp_path)

    assert found == {"trouble": "file.cannot_write", "same": True, "left": []}


def test_that_a_read_only_disk_is_named_and_can_be_read(tmp_path):
    way = small_disk.may_mount()
    if way is None:
        pytest.skip("this machine lets nothing be mounted")
    found = small_disk.in_namespace(way, "read_only", tmp_path)

    assert found == {
        "writing": "store.read_only",
        "wrong": "vault.wrong_passphrase",
        "names": ["Jan"],
        "database": "store.read_only",
    }


# --- smaller accidents ----------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path):
    database = new_database(tmp_path / "store")
    yield database
    database.close()


@pytest.fixture
def stored(database):
    return consultations_of(database).create(case_of("Jan", remark="0"))


def test_that_another_program_in_the_middle_of_writing_is_waited_for_and_then_named(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.2)
    database = new_database(tmp_path / "store")
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jan"))
    other = sqlcipher.connect(str(database.path), isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    other.execute("BEGIN IMMEDIATE")

    with refused("store.busy"):
        consultations.save(stored.consultation_id, case_of("Piet"))
    other.execute("ROLLBACK")
    other.close()
    consultations.save(stored.consultation_id, case_of("Piet"))
    assert consultations.load(stored.consultation_id).case.person.name == "Piet"
    database.close()


@pytest.mark.parametrize("accident", ["removed", "moved", "replaced"])
def test_that_a_file_that_goes_away_while_open_takes_no_save_with_it(
    database, stored, tmp_path, accident
):
    consultations = consultations_of(database)
    kept = tmp_path / "kept.db"
    shutil.copy(database.path, tmp_path / "copy.db")
    os.link(database.path, kept)
    database.path.unlink()
    if accident == "replaced":
        shutil.copy(tmp_path / "copy.db", database.path)

    with refused("store.file_gone"):
        consultations.save(stored.consultation_id, case_of("Jan", remark="1"))
    if accident == "moved":
        kept.rename(database.path)
        consultations.save(stored.consultation_id, case_of("Jan", remark="1"))
        case = consultations.load(stored.consultation_id).case
        assert case.free_limits[0].text == "1"


def test_that_a_copy_of_the_one_file_is_the_whole_truth(database, stored, tmp_path):
    """In WAL mode a copied database lacks what was saved last; here it lacks nothing."""
    consultations_of(database).save(stored.consultation_id, case_of("Jan", remark="laatste"))
    (tmp_path / "copy").mkdir()
    shutil.copy(database.path, tmp_path / "copy" / "store.db")

    copy = open_database(tmp_path / "copy")
    case = consultations_of(copy).load(stored.consultation_id).case
    assert case.free_limits[0].text == "laatste"
    assert verify(copy, known_features=features()) == ()
    copy.close()


def test_that_a_clock_set_back_changes_nothing_but_the_times(tmp_path):
    clock = MovingClock()
    database = new_database(tmp_path, clock)
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jan", remark="0"))
    clock.pass_time(days=-2000)
    consultations.save(stored.consultation_id, case_of("Jan", remark="1"))
    consultations.finalise(stored.consultation_id)
    revised = consultations.revise(stored.consultation_id)

    assert revised.version == 2
    assert consultations.load(stored.consultation_id).case.free_limits[0].text == "1"
    assert {each.code for each in verify(database, known_features=features())} == {
        "store.signature_missing"
    }
    database.close()


def test_that_a_save_that_is_interrupted_by_anything_is_undone_whole(database, stored, monkeypatch):
    from reinteg_desk.store import consultations as module

    consultations = consultations_of(database)

    def fail(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(module.listing, "list_consultation", fail)
    with pytest.raises(KeyboardInterrupt):
        consultations.save(stored.consultation_id, case_of("Jan", remark="1"))
    monkeypatch.undo()

    assert consultations.load(stored.consultation_id).case.free_limits[0].text == "0"
    assert verify(database, known_features=features()) == ()
    consultations.save(stored.consultation_id, case_of("Jan", remark="2"))


def test_that_a_save_interrupted_by_a_crash_is_rolled_back_also_for_who_only_reads(tmp_path):
    from reinteg_desk.store.connection import Access

    database = new_database(tmp_path)
    stored = consultations_of(database).create(case_of("Jan", remark="0"))
    database.close()
    crash = (
        "import os, sys; from pathlib import Path\n"
        "from reinteg_desk.store.connection import connect\n"
        "c = connect(Path(sys.argv[1]), bytes(range(32)))\n"
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE')\n"
        "for n in range(500): c.execute('INSERT INTO fact VALUES (?, ?)', (str(n), os.urandom(900)))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", crash, str(tmp_path / "store.db")], check=False)
    assert (tmp_path / "store.db-journal").stat().st_size > 0

    reader = open_database(tmp_path, access=Access.READ)
    assert consultations_of(reader).load(stored.consultation_id).version == 1
    with reader.reading() as connection:
        assert connection.execute("SELECT count(*) FROM fact").fetchone()[0] == 2
    assert verify(reader, known_features=features()) == ()
    reader.close()
