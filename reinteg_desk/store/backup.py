"""Backups: encrypted, checked by opening them, put in place in one step, thinned out by age.

A backup is a folder of the same form as a store, so that it can be opened by itself: the database,
copied page by page under the same key, and the key file of the moment.
"""

import os
import re
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.app.vault_care import Keep
from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store.connection import NAME, Access, Connection, connect, sync_folder
from reinteg_desk.store.database import StoreDatabase, chain_key_of
from reinteg_desk.store.errors import translated
from reinteg_desk.store.events import EventKind, head_of
from reinteg_desk.store.verify import check_pages, check_whole

PREFIX = "reinteg-desk-backup"
PARTIAL = ".partial"
REPLACED = "replaced"
"""How the folder begins in which restoring keeps the store that it replaces."""
BEFORE_SCHEMA = "before-schema"
"""How the folder begins in which migrating keeps the store as it was."""
PAGES_PER_STEP = 256
"""1 MiB at a time, so that a save in between waits some milliseconds at most."""

_NAME = re.compile(rf"^{PREFIX}-(?P<store>[0-9a-f]{{8}})-(?P<at>\d{{8}}T\d{{6}}Z)(?:-\d+)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup.

    Attributes:
        folder: Where it is.
        store: The first eight characters of the store's id.
        made_at: When, UTC.
    """

    folder: Path
    store: str
    made_at: datetime


def back_up(
    database: StoreDatabase,
    key: bytes,
    destination: Path,
    companions: Sequence[Path] = (),
    keep: Keep | None = None,
) -> Backup:
    """Make a backup, check it, put it in place, and thin out the older ones.

    Args:
        database: The open store; it stays usable meanwhile.
        key: The store key.
        destination: Folder for backups, on this disk or on a stick; made where it is missing.
        companions: Files that go with the database: the key file.
        keep: Which older backups stay; None: the usual ones.

    Raises:
        ProblemError: ``store.backup_refused``: the store itself fails its check, and older backups
            stay as they are; ``store.backup_no_room``; ``store.backup_failed``: the copy is not
            what it should be; or trouble with the disk.
    """
    now = database.clock.now().astimezone(UTC)
    name = f"{PREFIX}-{database.store_id[:8]}-{now:%Y%m%dT%H%M%SZ}"
    try:
        destination.mkdir(parents=True, exist_ok=True)
        _remove_remains(destination, name[: len(PREFIX) + 9])
        _check_room(database.path, destination)
        partial = destination / f"{PARTIAL}-{name}-{os.getpid()}"
        partial.mkdir(mode=0o700)
    except OSError as error:
        raise _cannot_write(destination, error) from error
    try:
        _copy_database(database, key, partial / NAME)
        for companion in companions:
            copy_file(companion, partial / companion.name)
        sync_folder(partial)
        folder = _free_name(destination / name)
        partial.rename(folder)
        sync_folder(destination)
    except OSError as error:
        raise _cannot_write(destination, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    database.log_alone(EventKind.BACKED_UP, {"at": f"{now:%Y%m%dT%H%M%SZ}"})
    made = Backup(folder=folder, store=database.store_id[:8], made_at=now.replace(microsecond=0))
    thin_out(destination, made, keep)
    return made


def keep_before_migration(
    connection: Connection, key: bytes, folder: Path, version: int, companions: Sequence[Path] = ()
) -> Path:
    """A checked copy of an older store, beside it, before a newer program changes it.

    Raises:
        ProblemError: ``store.backup_failed``, or trouble with the disk; nothing was changed.
    """
    kept = folder / f"{BEFORE_SCHEMA}-{version + 1}"
    if (kept / NAME).exists():
        return kept
    try:
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(mode=0o700)
        for companion in companions:
            copy_file(companion, kept / companion.name)
        partial = kept / PARTIAL
        copy_database(connection, partial, key)
        if head_of(connection).count != _count(partial, key):
            raise trouble("store.backup_failed", file=str(kept), found="-")
        partial.rename(kept / NAME)
        sync_folder(kept)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    return kept


def backups_in(destination: Path, store: str | None = None) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; of one store where its id is given."""
    found = []
    with suppress(OSError):
        for folder in destination.iterdir():
            match = _NAME.match(folder.name)
            if match and folder.is_dir() and (store is None or store.startswith(match["store"])):
                at = datetime.strptime(match["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append(Backup(folder=folder, store=match["store"], made_at=at))
    return tuple(sorted(found, key=lambda each: (each.made_at, each.folder.name), reverse=True))


def thin_out(destination: Path, newest: Backup, keep: Keep | None = None) -> tuple[Backup, ...]:
    """Remove what the rotation does not keep; called once a newer backup was checked.

    Kept are the newest of each of the last days, weeks and months that have one (usually 7, 5 and
    12), and all of the day of the newest.

    Returns:
        What was removed.
    """
    found = backups_in(destination, newest.store)
    kept = _kept(found, newest, keep or Keep())
    gone = tuple(each for each in found if each.folder not in kept)
    for each in gone:
        remove_copy(each.folder)
    return gone


def remove_copy(folder: Path) -> bool:
    """Remove a copy of a store, the database first: what is left does not pass for one."""
    with suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def copies_beside(folder: Path) -> tuple[Path, ...]:
    """The copies that restoring and migrating kept in a store folder."""
    patterns = (f"{REPLACED}-*", f"{BEFORE_SCHEMA}-*")
    return tuple(sorted(each for pattern in patterns for each in folder.glob(pattern)))


def check_copy(path: Path, key: bytes) -> tuple[Problem, ...]:
    """Whether a copied database is whole: pages, structure, tables, and the log to its end."""
    try:
        connection = connect(path, key, Access.READ)
    except ProblemError as error:
        return (error.problem,)
    try:
        return check_whole(connection, lambda: chain_key_of(connection))
    finally:
        connection.close()


def copy_database(source: Connection, target: Path, key: bytes) -> None:
    """A page by page copy under a key, on disk when this returns.

    Raises:
        ProblemError: Trouble with the disk; nothing is left behind.
    """
    copy = connect(target, key, Access.CREATE)
    try:
        with translated(target):
            source.backup(copy, pages=PAGES_PER_STEP)
    except BaseException:
        copy.close()
        target.unlink(missing_ok=True)
        raise
    copy.close()
    remove_empty_journal(target)
    sync_file(target)


def remove_empty_journal(path: Path) -> None:
    """Remove the emptied journal that a closed database leaves beside it."""
    journal = path.with_name(f"{path.name}-journal")
    with suppress(OSError):
        if journal.stat().st_size == 0:
            journal.unlink()


def _copy_database(database: StoreDatabase, key: bytes, target: Path) -> None:
    before = connect(database.path, key, Access.READ)
    try:
        with translated(database.path):
            problems = tuple(check_pages(before))
            earliest = head_of(before).count
        if problems:
            raise trouble("store.backup_refused", file=str(database.path), found=len(problems))
        copy_database(before, target, key)
    finally:
        before.close()
    wrong = check_copy(target, key)
    if wrong or _count(target, key) < earliest:
        raise trouble("store.backup_failed", file=str(target), found=len(wrong))


def _count(path: Path, key: bytes) -> int:
    connection = connect(path, key, Access.READ)
    try:
        return head_of(connection).count
    finally:
        connection.close()


def _remove_remains(destination: Path, name: str) -> None:
    """What a backup that was cut off left behind; only the holder of the store makes backups."""
    for folder in destination.glob(f"{PARTIAL}-{name}-*"):
        if not folder.name.endswith(f"-{os.getpid()}"):
            shutil.rmtree(folder, ignore_errors=True)


def _check_room(path: Path, destination: Path) -> None:
    needed = 2 * path.stat().st_size
    free = shutil.disk_usage(destination).free
    if free < needed:
        mebibytes = 1024 * 1024
        raise trouble(
            "store.backup_no_room",
            file=str(destination),
            found=f"{free // mebibytes} MiB",
            allowed=f"{-(-needed // mebibytes)} MiB",
        )


def copy_file(source: Path, target: Path) -> None:
    """A private copy of a file, on disk when this returns; OSError where that fails."""
    shutil.copyfile(source, target)
    target.chmod(0o600)
    sync_file(target)


def sync_file(path: Path) -> None:
    """Wait until a file is on disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_name(folder: Path) -> Path:
    """The name, or the name with a number where two backups are made within a second."""
    candidate, number = folder, 1
    while candidate.exists():
        number += 1
        candidate = folder.with_name(f"{folder.name}-{number}")
    return candidate


def _cannot_write(destination: Path, error: OSError) -> Exception:
    return trouble("store.backup_cannot_write", file=str(destination), found=os_reason(error))


def _kept(found: Iterable[Backup], newest: Backup, keep: Keep) -> set[Path]:
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    months: dict[object, Backup] = {}
    kept = {newest.folder}
    for each in found:  # newest first, so the first of a period is its newest
        day = each.made_at.date()
        if day >= newest.made_at.date():
            kept.add(each.folder)
        days.setdefault(day, each)
        weeks.setdefault(day.isocalendar()[:2], each)
        months.setdefault((day.year, day.month), each)
    for periods, limit in ((days, keep.days), (weeks, keep.weeks), (months, keep.months)):
        kept |= {each.folder for each in list(periods.values())[:limit]}
    return kept
