"""Tables that refuse what makes no sense, and how an older store becomes a newer one."""

import shutil

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.store import backup, schema
from reinteg_desk.store.connection import connect
from tests.vault_support import (
    KEY,
    case_of,
    consultations_of,
    new_database,
    open_database,
    refused,
)

NOW = schema.VERSION
"""The schema of this program, before a test makes it one further."""


@pytest.fixture
def database(tmp_path):
    database = new_database(tmp_path / "store")
    yield database
    database.close()


def test_that_every_table_is_strict(database):
    with database.reading() as connection:
        rows = connection.execute("PRAGMA table_list").fetchall()
    ours = {row[1]: row[5] for row in rows if not row[1].startswith(("sqlite_", "_sqlite"))}

    assert len(ours) >= 9
    assert all(strict == 1 for strict in ours.values())


BAD_STATEMENTS = [
    "INSERT INTO chain_head VALUES (2, 0, zeroblob(32))",
    "UPDATE chain_head SET count = -1",
    "UPDATE chain_head SET count = 'many'",
    "UPDATE consultation SET state = 'half'",
    "UPDATE consultation SET version = 0",
    "UPDATE consultation SET held_on = 'yesterday'",
    "UPDATE consultation SET dossier_id = 'nobody'",
    "UPDATE consultation SET payload = x'00'",
    "UPDATE listing SET category = 5",
    "UPDATE listing SET category = 0",
    "UPDATE listing SET state = 'half'",
    "UPDATE listing SET consultation_id = 'none'",
    "UPDATE event SET user_id = 'somebody else'",
    "DELETE FROM event",
    "DELETE FROM event WHERE seq = 1",
    "DELETE FROM consultation",
    "INSERT INTO event VALUES (9, 'x', 'x', 'x', NULL, NULL, NULL, NULL, zeroblob(32))",
    "INSERT OR REPLACE INTO event VALUES (1, 'x', 'x', 'x', NULL, NULL, NULL, NULL, zeroblob(32))",
]


@pytest.mark.parametrize("statement", BAD_STATEMENTS)
def test_that_the_tables_refuse_what_makes_no_sense(database, statement):
    consultations_of(database).create(case_of("Jan"))

    with database.reading() as connection, pytest.raises(sqlcipher.Error):
        connection.execute(statement)


def test_that_a_final_consultation_and_its_signature_do_not_change_in_sql_either(database):
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jan"))
    consultations.finalise(stored.consultation_id)

    with database.reading() as connection:
        for change in ("state = 'draft'", "payload = zeroblob(64)", "held_on = '2020-01-01'"):
            with pytest.raises(sqlcipher.IntegrityError, match="does not change"):
                connection.execute(f"UPDATE consultation SET {change}")


def test_that_a_newer_store_is_refused_and_left_alone(tmp_path):
    new_database(tmp_path).close()
    connection = connect(tmp_path / "store.db", KEY)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = (tmp_path / "store.db").read_bytes()

    with refused("store.newer") as caught:
        open_database(tmp_path)
    assert caught.value.problem.facts["allowed"] == str(schema.VERSION)
    assert (tmp_path / "store.db").read_bytes() == before


@pytest.fixture
def next_version(monkeypatch):
    """A program that is one schema further."""

    def becomes(statements: str) -> None:
        further = NOW + 1
        step = ("next", f"{statements}\nPRAGMA user_version = {further};")
        monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, step))
        monkeypatch.setattr(schema, "VERSION", further)

    return becomes


def keep_copy(folder):
    return lambda connection, version: backup.keep_before_migration(
        connection, KEY, folder, version
    )


def test_that_an_older_store_is_copied_and_then_migrated(tmp_path, next_version):
    database = new_database(tmp_path)
    stored = consultations_of(database).create(case_of("Jan"))
    database.close()
    next_version("CREATE TABLE note (text TEXT) STRICT;")

    database = open_database(tmp_path, before_migration=keep_copy(tmp_path))

    assert consultations_of(database).load(stored.consultation_id).case.person.name == "Jan"
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (0,)
        kinds = [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY seq")]
    database.close()
    assert kinds[-1] == "store_migrated"
    copy = connect(tmp_path / f"before-schema-{NOW + 1}" / "store.db", KEY)
    assert copy.execute("PRAGMA user_version").fetchone() == (NOW,)
    assert copy.execute("SELECT count(*) FROM consultation").fetchone() == (1,)
    copy.close()


def test_that_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path, next_version):
    new_database(tmp_path).close()
    next_version("CREATE TABLE note (text TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);")

    with pytest.raises(sqlcipher.OperationalError):
        open_database(tmp_path, before_migration=keep_copy(tmp_path))

    connection = connect(tmp_path / "store.db", KEY)
    assert connection.execute("PRAGMA user_version").fetchone() == (NOW,)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE name = 'note'").fetchall()
    assert tables == []
    connection.close()


def test_that_without_room_for_the_copy_nothing_is_migrated(tmp_path, next_version, monkeypatch):
    new_database(tmp_path).close()
    next_version("CREATE TABLE note (text TEXT) STRICT;")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with refused("store.backup_cannot_write"):
        open_database(
            tmp_path,
            before_migration=lambda connection, version: backup.keep_before_migration(
                connection, KEY, tmp_path, version, [tmp_path / "store.db"]
            ),
        )
    connection = connect(tmp_path / "store.db", KEY)
    assert connection.execute("PRAGMA user_version").fetchone() == (NOW,)
    connection.close()


def test_that_reading_never_migrates(tmp_path, next_version):
    new_database(tmp_path).close()
    next_version("CREATE TABLE note (text TEXT) STRICT;")
    from reinteg_desk.store.connection import Access

    open_database(tmp_path, access=Access.READ).close()

    connection = connect(tmp_path / "store.db", KEY)
    assert connection.execute("PRAGMA user_version").fetchone() == (NOW,)
    connection.close()
