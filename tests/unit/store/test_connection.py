"""Opening: only encrypted, only with the right key, only with the settings that keep data safe."""

import os
import subprocess
import sys

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.store.connection import Access, connect, settings_of
from tests.vault_support import (
    KEY,
    case_of,
    consultations_of,
    new_database,
    open_database,
    refused,
)


@pytest.fixture
def folder(tmp_path):
    database = new_database(tmp_path / "store")
    consultations_of(database).create(case_of("Jan Geheim"))
    database.close()
    return tmp_path / "store"


def test_that_the_settings_read_back_are_the_safe_ones(folder):
    connection = connect(folder / "store.db", KEY)

    assert settings_of(connection) == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "fullfsync": 1,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "mmap_size": 0,
    }
    assert connection.execute("PRAGMA page_size").fetchone() == ("4096",)
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    connection.close()


def test_that_a_database_in_another_journal_mode_is_brought_back(folder):
    connection = connect(folder / "store.db", KEY)
    assert connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    connection.close()

    connection = connect(folder / "store.db", KEY)
    assert settings_of(connection)["journal_mode"] == "truncate"
    connection.close()


def test_that_nothing_of_the_content_is_readable_in_any_file(folder):
    for file in folder.iterdir():
        data = file.read_bytes()
        assert b"Geheim" not in data
        assert b"SQLite format 3" not in data
    assert (folder / "store.db").stat().st_mode & 0o077 == 0


def test_that_it_opens_with_the_key_by_other_means_and_not_without(folder):
    path = str(folder / "store.db")
    bare = sqlcipher.connect(path)
    bare.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert bare.execute("SELECT name FROM listing").fetchall() == [("Jan Geheim",)]
    bare.close()

    keyless = sqlcipher.connect(path)
    keyless.execute("PRAGMA cipher_log_level = NONE")
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        keyless.execute("SELECT name FROM listing")
    keyless.close()


def test_that_the_sqlcipher_program_reads_nothing_without_the_key(folder):
    # Debian 12 ships SQLCipher 3.4, which cannot open files of SQLCipher 4 at all; from 4 on the
    # program opens the store with the raw key.
    command = ["sqlcipher", str(folder / "store.db")]
    told = subprocess.run(
        command, input="SELECT name FROM listing;", capture_output=True, text=True, check=False
    )
    assert told.returncode != 0
    assert "Geheim" not in told.stdout

    version = subprocess.run(
        ["sqlcipher", ":memory:"],
        input="PRAGMA cipher_version;",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    if int(version.split(".")[0] or 0) >= 4:
        script = f"PRAGMA key = \"x'{KEY.hex()}'\";\nSELECT name FROM listing;"
        told = subprocess.run(command, input=script, capture_output=True, text=True, check=True)
        assert "Jan Geheim" in told.stdout


def test_that_a_wrong_key_is_named_and_prints_nothing(folder):
    script = (
        "import sys; from pathlib import Path\n"
        "from reinteg_desk.store.connection import connect\n"
        "from reinteg_desk.app.problems import ProblemError\n"
        "try: connect(Path(sys.argv[1]), b'w' * 32)\n"
        "except ProblemError as error: print(error.problem.code)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(folder / "store.db")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (told.stdout, told.stderr) == ("store.does_not_open\n", "")


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_that_a_key_of_another_length_is_refused_before_it_becomes_a_passphrase(folder, length):
    with pytest.raises(ValueError, match="32 bytes"):
        connect(folder / "store.db", b"k" * length)


def test_that_an_empty_file_is_no_new_store(folder):
    (folder / "store.db").write_bytes(b"")

    with refused("store.empty_file"):
        connect(folder / "store.db", KEY)
    assert (folder / "store.db").stat().st_size == 0


def test_that_a_plain_database_is_not_used(folder):
    (folder / "store.db").unlink()
    plain = sqlcipher.connect(str(folder / "store.db"))
    plain.execute("CREATE TABLE t (x)")
    plain.close()

    with refused("store.not_encrypted"):
        connect(folder / "store.db", KEY)


def test_that_a_missing_file_is_not_made(folder):
    (folder / "store.db").unlink()

    with refused("store.no_database"):
        connect(folder / "store.db", KEY)
    assert not (folder / "store.db").exists()


def test_that_an_existing_file_is_never_made_anew(folder):
    with refused("store.exists"):
        connect(folder / "store.db", KEY, Access.CREATE)


def test_that_an_encrypted_database_of_something_else_is_no_store(folder):
    (folder / "store.db").unlink()
    other = connect(folder / "store.db", KEY, Access.CREATE)
    other.execute("CREATE TABLE t (x)")
    other.close()

    with refused("store.not_a_store"):
        open_database(folder)


def test_that_a_file_cut_in_half_is_damaged(folder):
    os.truncate(folder / "store.db", (folder / "store.db").stat().st_size // 2)

    with refused("store.damaged"):
        database = open_database(folder)
        try:
            consultations_of(database).rows()
        finally:
            database.close()
