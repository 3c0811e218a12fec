"""An unused page torn by a power cut: nothing is lost, and nothing is called damaged afterwards."""

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.store.backup import back_up
from reinteg_desk.store.connection import PAGE_BYTES, Access
from reinteg_desk.store.database import finish_interrupted
from reinteg_desk.store.free_pages import rewrite_free_pages
from reinteg_desk.store.surroundings import StoredSurroundings
from reinteg_desk.store.verify import verify
from tests.soak.saves import document
from tests.vault_support import (
    KEY,
    case_of,
    codes,
    consultations_of,
    features,
    new_database,
    open_database,
)

SECTOR = 512


@pytest.fixture
def folder(tmp_path):
    """A store with unused pages, of which the last one of the file is torn."""
    folder = tmp_path / "store"
    database = new_database(folder)
    consultations = consultations_of(database)
    kept = consultations.create(case_of("Jan", remark="blijft"))
    around = StoredSurroundings(database, user_name="Dr. Test")
    for number in range(20):
        made = around.attach(kept.dossier_id, document(number))
    around.remove_attachment(made.attachment_id)
    with database.reading() as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 1
    database.close()
    path = folder / "store.db"
    with path.open("r+b") as stream:
        stream.seek(path.stat().st_size - PAGE_BYTES)
        stream.write(b"\x5a" * SECTOR)
    return folder


def found(folder, **more):
    database = open_database(folder, **more)
    try:
        return codes(verify(database, known_features=features()))
    finally:
        database.close()


def cut(folder):
    """What a save that was cut off leaves: a journal that is not empty."""
    (folder / "store.db-journal").write_bytes(b"\0" * SECTOR)


def test_that_a_torn_unused_page_is_put_right_after_an_interrupted_save(folder, tmp_path):
    assert found(folder) == ["store.page_damaged"]
    cut(folder)
    assert found(folder) == []

    database = open_database(folder)
    assert consultations_of(database).rows()[0].name == "Jan"
    assert len(StoredSurroundings(database, user_name="x").contacts()) == 0
    back_up(database, KEY, tmp_path / "backups")
    database.close()


def test_that_it_is_put_right_for_who_only_reads_too(folder):
    cut(folder)
    finish_interrupted(folder, KEY)

    assert found(folder, access=Access.READ) == []


def test_that_rewriting_changes_nothing_else_and_fails_whole(folder):
    cut(folder)
    database = open_database(folder)
    with database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        rewrite_free_pages(connection)
        assert connection.execute("PRAGMA page_count").fetchone()[0] <= pages + 2
        connection.execute("PRAGMA query_only = ON")
        with pytest.raises(sqlcipher.OperationalError):
            rewrite_free_pages(connection)
        connection.execute("PRAGMA query_only = OFF")
        assert not connection.in_transaction
    database.close()
    assert found(folder) == []
