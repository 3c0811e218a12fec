"""The open store: one connection, one lock for its threads, one way to write."""

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, UserId
from reinteg_desk.store import schema
from reinteg_desk.store.connection import (
    NAME,
    Access,
    Connection,
    check_header,
    connect,
    sync_folder,
)
from reinteg_desk.store.errors import translated
from reinteg_desk.store.events import EventKind, Head, LogEvent, append, head_of, timestamp
from reinteg_desk.store.events import start_log as start_log_of
from reinteg_desk.store.free_pages import rewrite_free_pages, was_interrupted
from reinteg_desk.store.writer_lock import WriterLock
from reinteg_desk.system.sealing import new_key

_CHAIN_KEY = "chain_key"
_STORE_ID = "store_id"

BeforeMigration = Callable[[Connection, int], None]
"""Called with the schema version that is there, before an older store is changed: copies it."""


class StoreDatabase:
    """The open database of one store folder.

    Use from any thread; calls wait for each other.

    Args:
        folder: The store folder.
        key: The raw store key, 32 bytes.
        clock: Where the time of an event comes from.
        user: Who is at the desk, for the log.
        access: Reading or writing.
        before_migration: See :data:`BeforeMigration`.

    Raises:
        ProblemError: ``store.in_use``, ``store.newer``, and what opening can raise.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        *,
        clock: Clock,
        user: UserId,
        access: Access = Access.WRITE,
        before_migration: BeforeMigration | None = None,
    ) -> None:
        self.folder = folder
        self.path = folder / NAME
        self.clock = clock
        self.user = user
        self._threads = threading.RLock()
        self._writer = WriterLock(folder) if access is Access.WRITE else None
        if self._writer is not None:
            self._writer.acquire()
        try:
            self._connection: Connection | None = self._connect(key, access)
            self._identity = _identity(self.path)
            self._chain_key = b""
            self._migrated_from = schema.VERSION
            self._check_schema(before_migration)
            with translated(self.path):
                self._chain_key = chain_key_of(self._connection)
            if self._migrated_from != schema.VERSION:
                self.log_alone(
                    EventKind.STORE_MIGRATED, {"from": self._migrated_from, "to": schema.VERSION}
                )
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection and give the lock back; twice does nothing."""
        with self._threads:
            connection = getattr(self, "_connection", None)
            self._connection = None
            self._chain_key = b""
            if connection is not None:
                with suppress(sqlcipher.Error):
                    connection.close()
            if self._writer is not None:
                self._writer.release()

    def _connect(self, key: bytes, access: Access) -> Connection:
        if access is Access.WRITE:
            return connect_to_write(self.path, key)
        try:
            return connect(self.path, key, access)
        except ProblemError as error:
            if error.problem.code != "store.interrupted":
                raise
            finish_interrupted(self.folder, key)
            return connect(self.path, key, access)

    def take_over(self, copy: Path, key: bytes, then: Callable[[], None]) -> None:
        """Go on with a copy of this store under another key, which takes the place of the file.

        Args:
            copy: The copy, checked and on disk, in the same folder.
            key: Its key.
            then: Called right after the exchange, before anything can be read or written.
        """
        with self._threads, translated(self.path):
            self._open_connection().close()
            self._connection = None
            copy.replace(self.path)
            then()
            sync_folder(self.folder)
            self._connection = connect(self.path, key)
            self._identity = _identity(self.path)

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed."""
        return self._connection is not None

    @property
    def is_writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._writer is not None

    @property
    def chain_key(self) -> bytes:
        """The key of the log's chain."""
        return self._chain_key

    @property
    def store_id(self) -> str:
        """A random id that signatures name."""
        return self.fact(_STORE_ID).decode("ascii")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The connection, for reading.

        Raises:
            ProblemError: ``store.closed``, and what SQLCipher's errors stand for.
        """
        with self._threads, translated(self.path):
            yield self._open_connection()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The connection inside one transaction: all of it is on disk afterwards, or nothing.

        Raises:
            ProblemError: ``store.closed``, ``store.lock_lost``, ``store.file_gone``, and what
                SQLCipher's errors stand for.
        """
        with self._threads, translated(self.path):
            connection = self._open_connection()
            if self._writer is None:
                raise trouble("store.opened_for_reading", file=str(self.path))
            self._writer.check()
            self._check_file_is_there()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlcipher.Error):
                    connection.execute("ROLLBACK")
                raise

    def log(
        self,
        connection: Connection,
        kind: EventKind,
        *,
        dossier: DossierId | None = None,
        consultation: ConsultationId | None = None,
        content_hash: bytes | None = None,
        detail: dict[str, object] | None = None,
    ) -> Head:
        """Append an event inside an open transaction."""
        event = LogEvent(
            seq=head_of(connection).count + 1,
            at=timestamp(self.clock.now()),
            user_id=self.user,
            kind=kind,
            dossier_id=dossier,
            consultation_id=consultation,
            content_hash=content_hash,
            detail=None if detail is None else json.dumps(detail, sort_keys=True),
        )
        return append(connection, self._chain_key, event)

    def log_alone(self, kind: EventKind, detail: dict[str, object] | None = None) -> Head:
        """Append an event in a transaction of its own."""
        with self.writing() as connection:
            return self.log(connection, kind, detail=detail)

    def fact(self, name: str) -> bytes:
        """A named value; KeyError where there is none."""
        with self.reading():
            return self._fact(name)

    def keep_fact(self, name: str, value: bytes) -> None:
        """Keep a named value, in a transaction of its own."""
        with self.writing() as connection:
            put_fact(connection, name, value)

    def _fact(self, name: str) -> bytes:
        with translated(self.path):
            row = (
                self._open_connection()
                .execute("SELECT value FROM fact WHERE name = ?", (name,))
                .fetchone()
            )
        if row is None:
            raise KeyError(name)
        value: bytes = row[0]
        return value

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise trouble("store.closed")
        return self._connection

    def _check_file_is_there(self) -> None:
        """An open file that was removed or replaced would take the save with it."""
        if _identity(self.path) != self._identity:
            raise trouble("store.file_gone", file=str(self.path))

    def _check_schema(self, before_migration: BeforeMigration | None) -> None:
        connection = self._open_connection()
        with translated(self.path):
            version = schema.schema_version(connection)
            if version == 0:
                raise trouble("store.not_a_store", file=str(self.path))
            if version > schema.VERSION:
                raise trouble(
                    "store.newer", file=str(self.path), found=version, allowed=schema.VERSION
                )
            if version < schema.VERSION and self._writer is not None:
                if before_migration is not None:
                    before_migration(connection, version)
                schema.migrate(connection)
                self._migrated_from = version


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def finish_interrupted(folder: Path, key: bytes) -> None:
    """Roll back what a crash interrupted, for somebody who may only read afterwards.

    Raises:
        ProblemError: ``store.in_use``, or what opening can raise.
    """
    lock = WriterLock(folder)
    lock.acquire()
    try:
        connect_to_write(folder / NAME, key).close()
    finally:
        lock.release()


def connect_to_write(path: Path, key: bytes) -> Connection:
    """Open for writing; what a power cut interrupted is rolled back, and unused pages put right.

    Raises:
        ProblemError: As :func:`reinteg_desk.store.connection.connect`.
    """
    interrupted = was_interrupted(path)
    connection = connect(path, key)
    if interrupted:
        # Where there is no room for it now, the store is as good as it was. A damaged page that
        # is written over is answered with SQLITE_NOMEM, which the driver turns into MemoryError.
        with suppress(sqlcipher.Error, MemoryError):
            rewrite_free_pages(connection)
    return connection


def make_store(folder: Path, key: bytes, *, clock: Clock, user: UserId) -> None:
    """A new, empty store in a folder that has none.

    Raises:
        ProblemError: ``store.exists``, or what writing can raise.
    """
    path = folder / NAME
    connection = connect(path, key, Access.CREATE)
    try:
        with translated(path):
            schema.migrate(connection)
            chain_key = new_key()
            connection.execute("BEGIN IMMEDIATE")
            put_fact(connection, _CHAIN_KEY, chain_key)
            put_fact(connection, _STORE_ID, secrets.token_hex(16).encode("ascii"))
            start_log_of(connection)
            event = LogEvent(
                seq=1,
                at=timestamp(clock.now()),
                user_id=user,
                kind=EventKind.STORE_MADE,
                detail=json.dumps({"schema": schema.VERSION}),
            )
            append(connection, chain_key, event)
            connection.execute("COMMIT")
    finally:
        connection.close()
    path.chmod(0o600)
    check_header(path)


def chain_key_of(connection: Connection) -> bytes:
    """The key of the log's chain: random, in the store, the same after the store key changes.

    Raises:
        ProblemError: ``store.not_a_store``: there is none.
    """
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (_CHAIN_KEY,)).fetchone()
    if row is None:
        raise trouble("store.not_a_store")
    key: bytes = row[0]
    return key


def put_fact(connection: Connection, name: str, value: bytes) -> None:
    """Keep a named value inside an open transaction."""
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
