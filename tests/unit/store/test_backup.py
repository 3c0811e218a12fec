"""Backups: whole, checked, rotated; the store they come from stays usable."""

import shutil
import threading
from datetime import UTC, datetime

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.store import backup
from reinteg_desk.store.backup import back_up, backups_in, check_copy
from tests.vault_support import (
    KEY,
    MovingClock,
    case_of,
    codes,
    consultations_of,
    new_database,
    refused,
)


@pytest.fixture
def clock():
    return MovingClock(datetime(2026, 3, 31, 12, 0, tzinfo=UTC))


@pytest.fixture
def database(tmp_path, clock):
    database = new_database(tmp_path / "store", clock)
    consultations_of(database).create(case_of("Jan"))
    (tmp_path / "store" / "keyring.json").write_text("{}", encoding="utf-8")
    yield database
    database.close()


def make(database, tmp_path):
    return back_up(database, KEY, tmp_path / "to", [database.folder / "keyring.json"])


def test_that_a_backup_is_a_store_of_its_own_and_encrypted(database, tmp_path):
    made = make(database, tmp_path)

    assert sorted(each.name for each in made.folder.iterdir()) == ["keyring.json", "store.db"]
    assert check_copy(made.folder / "store.db", KEY) == ()
    data = (made.folder / "store.db").read_bytes()
    assert b"Jan" not in data
    assert data[:16] != b"SQLite format 3\0"
    assert backups_in(tmp_path / "to") == (made,)
    with database.reading() as connection:
        kinds = [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY seq")]
    assert kinds[-1] == "backed_up"


def test_that_saving_goes_on_while_a_backup_is_made(database, tmp_path):
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jan"))
    done = threading.Event()

    def save_on():
        n = 0
        while not done.is_set():
            n += 1
            consultations.save(stored.consultation_id, case_of("Jan", remark=str(n)))

    thread = threading.Thread(target=save_on)
    thread.start()
    try:
        made = [make(database, tmp_path) for _ in range(3)]
    finally:
        done.set()
        thread.join()
    assert [check_copy(each.folder / "store.db", KEY) for each in made] == [()] * 3
    assert len({each.folder for each in made}) == 3


def test_that_days_weeks_and_months_are_kept_and_the_rest_goes(database, tmp_path, clock):
    made = []
    for _ in range(420):
        clock.pass_time(days=1)
        folder = tmp_path / "to" / f"reinteg-desk-backup-{database.store_id[:8]}-"
        name = f"{folder}{clock.at:%Y%m%dT%H%M%SZ}"
        made.append(name)
        shutil.os.makedirs(name)
    stranger = tmp_path / "to" / "reinteg-desk-backup-00000000-20200101T000000Z"
    stranger.mkdir()
    (tmp_path / "to" / "photos").mkdir()
    clock.pass_time(hours=1)

    newest = make(database, tmp_path)

    kept = backups_in(tmp_path / "to", database.store_id)
    days = [each.made_at.date() for each in kept]
    assert kept[0] == newest
    assert stranger.exists()
    assert (tmp_path / "to" / "photos").exists()
    last = clock.at.date()
    assert sum((last - day).days < 7 for day in days) == 8  # seven days, and two of today
    assert len({(day.year, day.month) for day in days}) == 12
    assert len(kept) <= 8 + 5 + 12


def test_that_a_damaged_store_makes_no_backup_and_costs_none(database, tmp_path):
    good = make(database, tmp_path)
    for _ in range(60):
        consultations_of(database).create(case_of("Jan"))
    data = bytearray(database.path.read_bytes())
    data[-200] ^= 1
    database.path.write_bytes(data)

    with refused("store.backup_refused"):
        make(database, tmp_path)
    assert backups_in(tmp_path / "to") == (good,)
    assert list((tmp_path / "to").iterdir()) == [good.folder]


def test_that_a_copy_that_is_not_right_is_thrown_away(database, tmp_path, monkeypatch):
    real = backup.copy_database

    def damaging(source, target, key):
        real(source, target, key)
        data = bytearray(target.read_bytes())
        data[5000] ^= 1
        target.write_bytes(data)

    monkeypatch.setattr(backup, "copy_database", damaging)
    with refused("store.backup_failed"):
        make(database, tmp_path)
    assert list((tmp_path / "to").iterdir()) == []


def test_that_without_room_nothing_is_begun(database, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10_000))

    with refused("store.backup_no_room"):
        make(database, tmp_path)
    assert list((tmp_path / "to").iterdir()) == []


def test_that_a_place_that_cannot_be_written_is_named(database, tmp_path):
    (tmp_path / "to").write_text("a file, not a folder", encoding="utf-8")

    with refused("store.backup_cannot_write"):
        make(database, tmp_path)


def test_that_what_a_killed_backup_left_is_cleared_and_never_counts(database, tmp_path):
    left = tmp_path / "to" / f".partial-reinteg-desk-backup-{database.store_id[:8]}-x-1"
    left.mkdir(parents=True)
    (left / "store.db").write_bytes(b"half")
    assert backups_in(tmp_path / "to") == ()

    make(database, tmp_path)
    assert not left.exists()


def test_that_a_copy_with_a_cut_log_does_not_pass(database, tmp_path):
    made = make(database, tmp_path)
    connection = sqlcipher.connect(str(made.folder / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("DROP TRIGGER event_is_never_removed")
    connection.execute("DELETE FROM event WHERE seq = 2")
    connection.close()

    assert codes(check_copy(made.folder / "store.db", KEY)) == [
        "store.schema_changed",
        "store.log_cut",
    ]
