"""Opening the SQLCipher database so that nothing is ever written in the clear or half."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.store.errors import translated
from reinteg_desk.system.sealing import KEY_BYTES

NAME = "store.db"
PAGE_BYTES = 4096
CACHE_KIB = 64 * 1024
BUSY_SECONDS = 3.0

_PLAIN_HEADER = b"SQLite format 3\x00"

Connection = Any
"""A ``sqlcipher3.dbapi2.Connection``; the library publishes no types."""


class Access(StrEnum):
    """How a database is opened; the values are those of SQLite's URI parameter ``mode``."""

    READ = "ro"
    WRITE = "rw"
    CREATE = "rwc"


_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    # TRUNCATE with FULL lost nothing in simulated power cuts; the one file is the whole truth.
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    # Only macOS has a sync that really reaches the disk apart from fsync.
    ("fullfsync", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # REPLACE deletes: the guards have to see it
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("cache_size", f"-{CACHE_KIB}", -CACHE_KIB),
    ("mmap_size", "0", 0),
)
"""Name, value, and what reading it back must give."""


def connect(path: Path, key: bytes, access: Access = Access.WRITE) -> Connection:
    """Open an encrypted database with its raw key.

    Args:
        path: The database file; it must exist unless it is to be created, and must not if it is.
        key: 32 random bytes, never derived from a password.
        access: Reading, writing, or making a new one.

    Raises:
        ProblemError: ``store.no_database``, ``store.empty_file``, ``store.not_encrypted``,
            ``store.exists``, ``store.interrupted``, or what
            :func:`reinteg_desk.store.errors.translated` raises.
        ValueError: The key has not 32 bytes (SQLCipher would take it for a passphrase).
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a store key has {KEY_BYTES} bytes")
    _check_file(path, access)
    with translated(path), _interrupted_save_named(path, access):
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={access}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _prepare(connection, key, access)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def _interrupted_save_named(path: Path, access: Access) -> Iterator[None]:
    """Who may only read cannot roll back a save that a crash interrupted."""
    try:
        yield
    except sqlcipher.OperationalError as error:
        if (
            access is Access.READ
            and getattr(error, "sqlite_errorcode", 0) == sqlcipher.SQLITE_READONLY
        ):
            raise trouble("store.interrupted", file=str(path)) from error
        raise


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; a system that cannot do that does not need it."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _check_file(path: Path, access: Access) -> None:
    if access is Access.CREATE:
        if path.exists():
            raise trouble("store.exists", file=str(path))
        return
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise trouble("store.no_database", file=str(path)) from error
    except OSError as error:
        raise trouble("store.cannot_open", file=str(path), found=os_reason(error)) from error
    if size == 0:
        raise trouble("store.empty_file", file=str(path))
    check_header(path)


def check_header(path: Path) -> None:
    """Make sure that a database file does not start like a plain one.

    Raises:
        ProblemError: ``store.not_encrypted``: a key was forgotten, or the file is no store.
    """
    try:
        with path.open("rb") as stream:
            header = stream.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise trouble("store.cannot_open", file=str(path), found=os_reason(error)) from error
    if header == _PLAIN_HEADER:
        raise trouble("store.not_encrypted", file=str(path))


def _prepare(connection: Connection, key: bytes, access: Access) -> None:
    # First, or a wrong key prints to standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("this SQLite is not SQLCipher: it would write in the clear")
    if access is Access.CREATE:
        connection.execute(f"PRAGMA cipher_page_size = {PAGE_BYTES}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for name, value, expected in _PRAGMAS:
        with closing(connection.execute(f"PRAGMA {name} = {value}")) as answer:
            answer.fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found is not None and found[0] != expected:
            raise trouble("store.setting_refused", place=name, found=found[0], allowed=expected)


def settings_of(connection: Connection) -> dict[str, object]:
    """The settings that matter, as the database reports them."""
    rows = {name: connection.execute(f"PRAGMA {name}").fetchone() for name, _, _ in _PRAGMAS}
    return {name: row[0] for name, row in rows.items() if row is not None}
