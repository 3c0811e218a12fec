"""Restoring: the backup in place, the replaced store beside it, the erased still erased."""

import pytest

from reinteg_desk.store.backup import back_up
from reinteg_desk.store.restore import restore
from reinteg_desk.store.verify import verify
from tests.vault_support import (
    DOCTOR,
    KEY,
    MovingClock,
    case_of,
    consultations_of,
    features,
    new_database,
    open_database,
    refused,
)


@pytest.fixture
def clock():
    return MovingClock()


@pytest.fixture
def made(tmp_path, clock):
    """A store with Jan and Piet, backed up; then Piet erased and An added."""
    database = new_database(tmp_path / "store", clock)
    (tmp_path / "store" / "keyring.json").write_text("key file then", encoding="utf-8")
    consultations = consultations_of(database)
    consultations.create(case_of("Jan"))
    piet = consultations.create(case_of("Piet"))
    made = back_up(database, KEY, tmp_path / "to", [tmp_path / "store" / "keyring.json"])
    consultations.erase(piet.dossier_id)
    consultations.create(case_of("An"))
    database.close()
    (tmp_path / "store" / "keyring.json").write_text("key file now", encoding="utf-8")
    return made


def put_back(made, folder, clock):
    return restore(made.folder, folder, KEY, companions=["keyring.json"], clock=clock, user=DOCTOR)


def names_in(folder):
    database = open_database(folder)
    try:
        assert verify(database, known_features=features()) == ()
        return sorted(row.name for row in consultations_of(database).rows())
    finally:
        database.close()


def test_that_the_backup_is_in_place_and_the_replaced_store_beside_it(tmp_path, made, clock):
    store = tmp_path / "store"
    done = put_back(made, store, clock)

    assert names_in(store) == ["Jan"]  # Piet was erased since
    assert done.erased_again == 1
    assert (store / "keyring.json").read_text(encoding="utf-8") == "key file then"
    assert names_in(done.kept_in) == ["An", "Jan"]
    assert (done.kept_in / "keyring.json").read_text(encoding="utf-8") == "key file now"
    database = open_database(store)
    with database.reading() as connection:
        kinds = [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY seq")]
    database.close()
    assert kinds[-2:] == ["store_restored", "dossier_erased"]


def test_that_a_damaged_store_is_replaced_and_kept_as_it_is(tmp_path, made, clock):
    store = tmp_path / "store"
    damaged = b"\0" * 8192
    (store / "store.db").write_bytes(damaged)

    done = put_back(made, store, clock)

    assert names_in(store) == ["Jan", "Piet"]  # who was erased can no longer be read
    assert (done.kept_in / "store.db").read_bytes() == damaged


def test_that_an_interrupted_save_of_the_old_store_does_not_get_into_the_new_one(
    tmp_path, made, clock
):
    store = tmp_path / "store"
    (store / "store.db").write_bytes(b"\0" * 8192)
    (store / "store.db-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + b"\1" * 8192)

    done = put_back(made, store, clock)

    assert names_in(store) == ["Jan", "Piet"]
    assert (done.kept_in / "store.db-journal").exists()


def test_that_a_damaged_backup_changes_nothing(tmp_path, made, clock):
    store = tmp_path / "store"
    data = bytearray((made.folder / "store.db").read_bytes())
    data[9000] ^= 1
    (made.folder / "store.db").write_bytes(data)
    before = {each.name: each.read_bytes() for each in store.iterdir()}

    with refused("store.backup_damaged"):
        put_back(made, store, clock)
    assert {each.name: each.read_bytes() for each in store.iterdir()} == before


def test_that_an_open_store_is_not_replaced(tmp_path, made, clock):
    database = open_database(tmp_path / "store")

    with refused("store.in_use"):
        put_back(made, tmp_path / "store", clock)
    database.close()
    assert names_in(tmp_path / "store") == ["An", "Jan"]


def test_that_restoring_into_an_empty_folder_works(tmp_path, made, clock):
    done = put_back(made, tmp_path / "elsewhere", clock)

    assert done.kept_in is None
    assert names_in(tmp_path / "elsewhere") == ["Jan", "Piet"]


@pytest.mark.parametrize("failing", ["keyring.json", "store.db"])
def test_that_a_restore_that_fails_half_way_has_lost_nothing(
    tmp_path, made, clock, monkeypatch, failing
):
    from pathlib import Path

    store = tmp_path / "store"
    real = Path.replace

    def replace(self, target):
        if self.name == failing and ".restoring" in str(self):
            raise OSError(5, "Input/output error")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with refused("file.cannot_write"):
        put_back(made, store, clock)

    (kept,) = store.glob("replaced-*")
    assert names_in(kept) == ["An", "Jan"]
    assert names_in(store) == ["An", "Jan"]
