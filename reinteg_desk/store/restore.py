"""Putting a backup in the place of a store, which is kept beside it."""

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.identifiers import DossierId, UserId
from reinteg_desk.store.backup import REPLACED, check_copy, copy_file, sync_file
from reinteg_desk.store.connection import NAME, Access, connect, sync_folder
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.errors import translated
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.records import erase_dossier
from reinteg_desk.store.writer_lock import WriterLock

RESTORING = ".restoring"
JOURNAL = f"{NAME}-journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What restoring did.

    Attributes:
        kept_in: Where the store that was replaced is now; None where there was none.
        erased_again: How many dossiers were erased since the backup, and now are again.
    """

    kept_in: Path | None
    erased_again: int


def restore(
    backup: Path,
    folder: Path,
    key: bytes,
    *,
    companions: Sequence[str],
    clock: Clock,
    user: UserId,
) -> Restored:
    """Put a backup in place: checked, copied, checked again, then moved there.

    What was in the folder is first kept in a folder beside the new files. Whoever was erased since
    the backup was made stays erased, as far as the replaced store can still be read.

    Args:
        backup: The folder of the backup.
        folder: The store folder.
        key: The store key of the backup.
        companions: Names of the files that go with the database: the key file.
        clock: Where time comes from.
        user: Who restores, for the log.

    Raises:
        ProblemError: ``store.backup_damaged``: the backup fails its check, nothing was changed;
            ``store.in_use``; or trouble with the disk, and what was there is still there.
    """
    _refuse_damaged(backup / NAME, key)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(folder)
        lock.acquire()
        try:
            kept_in, erased = _exchange(backup, folder, key, companions, clock)
        finally:
            lock.release()
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error
    again = _after(folder, key, backup, erased, clock, user)
    return Restored(kept_in=kept_in, erased_again=again)


def _exchange(
    backup: Path, folder: Path, key: bytes, companions: Sequence[str], clock: Clock
) -> tuple[Path | None, frozenset[str]]:
    incoming = folder / RESTORING
    shutil.rmtree(incoming, ignore_errors=True)
    incoming.mkdir(mode=0o700)
    try:
        for name in (*companions, NAME):
            copy_file(backup / name, incoming / name)
        _refuse_damaged(incoming / NAME, key)
        erased = _erased_dossiers(folder / NAME, key)
        kept_in = _keep_present(folder, (*companions, NAME, JOURNAL), clock)
        # An interrupted save of the old database must not be rolled back into the new one.
        (folder / JOURNAL).unlink(missing_ok=True)
        for name in (*companions, NAME):
            (incoming / name).replace(folder / name)
        sync_folder(folder)
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    return kept_in, erased


def _keep_present(folder: Path, names: Iterable[str], clock: Clock) -> Path | None:
    """A copy of what is there, on disk before anything is replaced; None where nothing is."""
    present = [name for name in names if (folder / name).exists()]
    if not present:
        return None
    at = clock.now().astimezone(UTC)
    kept, number = folder / f"{REPLACED}-{at:%Y%m%dT%H%M%SZ}", 1
    while kept.exists():
        number += 1
        kept = folder / f"{REPLACED}-{at:%Y%m%dT%H%M%SZ}-{number}"
    kept.mkdir(mode=0o700)
    for name in present:
        try:
            os.link(folder / name, kept / name)
        except OSError:  # drives without hard links
            copy_file(folder / name, kept / name)
        else:
            sync_file(kept / name)
    sync_folder(kept)
    sync_folder(folder)
    return kept


def _erased_dossiers(path: Path, key: bytes) -> frozenset[str]:
    """Who was erased according to the store that is replaced; nobody where it cannot be read."""
    with suppress(ProblemError):
        connection = connect(path, key, Access.READ)
        try:
            with translated(path):
                rows = connection.execute(
                    "SELECT dossier_id FROM event WHERE kind = ?", (EventKind.DOSSIER_ERASED,)
                ).fetchall()
                return frozenset(row[0] for row in rows)
        finally:
            connection.close()
    return frozenset()


def _after(
    folder: Path, key: bytes, backup: Path, erased: frozenset[str], clock: Clock, user: UserId
) -> int:
    database = StoreDatabase(folder, key, clock=clock, user=user)
    try:
        with database.writing() as connection:
            database.log(connection, EventKind.STORE_RESTORED, detail={"from": backup.name})
            present = connection.execute("SELECT dossier_id FROM dossier").fetchall()
            again = sorted(erased & {row[0] for row in present})
            for dossier in again:
                erase_dossier(database, connection, DossierId(dossier))
        return len(again)
    finally:
        database.close()


def _refuse_damaged(path: Path, key: bytes) -> None:
    wrong = check_copy(path, key)
    if wrong:
        raise trouble("store.backup_damaged", file=str(path), found=len(wrong))
