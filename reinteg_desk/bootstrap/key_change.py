"""A new key for the store: written as a copy beside it, then put in its place, crash or no crash.

Between the two renames that put the database and the key file in place lies one moment in which
they do not fit each other; the next key file then still lies beside, and unlocking settles it.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.bootstrap.key_file_copy import KEY_FILE_COPY
from reinteg_desk.bootstrap.open_vault import FolderVault
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.store.backup import check_copy, copy_database, remove_empty_journal
from reinteg_desk.store.connection import NAME as STORE_NAME
from reinteg_desk.store.connection import Access, connect
from reinteg_desk.store.database import put_fact
from reinteg_desk.store.events import EventKind, timestamp
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import (
    KeyFile,
    key_file_to_bytes,
    read_key_file,
    write_key_file,
)
from reinteg_desk.vault.passphrase import Cost
from reinteg_desk.vault.slots import Unlocked

NEXT_KEY_FILE = f"{KEY_FILE_NAME}.next"
NEXT_STORE = f"{STORE_NAME}.next"

Attempt = Callable[[KeyFile], Unlocked | None]


def change_store_key(
    folder: Path, vault: FolderVault, passphrase: str, cost: Cost, clock: Clock
) -> tuple[str, Mapping[UserId, str]]:
    """Encrypt the store with a new key and make all ways in anew.

    Returns:
        The recovery code, and the printed code of each other user.

    Raises:
        ProblemError: ``vault.administrators_only``, ``vault.wrong_passphrase``, or trouble with the
            disk; the old key is then still the one.
    """
    session = vault.unlocked
    vault.confirm(passphrase)
    vault.use_confirmation()
    change, recovery, codes = ways_in.with_new_store_key(
        vault.key_file, session, passphrase, cost=cost, at=timestamp(clock.now())
    )
    key = change.unlocked.store_key
    remove_remains(folder)
    try:
        vault.database.log_alone(EventKind.STORE_REKEYED)
        with vault.database.reading() as connection:
            copy_database(connection, folder / NEXT_STORE, key)
            _keep_key_file(folder / NEXT_STORE, change)
            if check_copy(folder / NEXT_STORE, key):
                raise trouble("store.backup_failed", file=str(folder / NEXT_STORE), found="-")
            write_key_file(folder / NEXT_KEY_FILE, change.key_file)
            vault.database.take_over(folder / NEXT_STORE, key, lambda: _promote(folder))
    except (ProblemError, OSError):
        if (folder / NEXT_STORE).exists():
            remove_remains(folder)
        raise
    vault.adopt(change.key_file, change.unlocked)
    return recovery, codes


def settle(folder: Path, attempt: Attempt) -> None:
    """After a crash in the middle of a change of key: go on with the pair that fits."""
    if not (folder / NEXT_KEY_FILE).exists():
        return
    fits = _opens(folder, KEY_FILE_NAME, attempt)
    if not fits and _opens(folder, NEXT_KEY_FILE, attempt):
        _promote(folder)


def remove_remains(folder: Path) -> None:
    """Remove what a change of key that did not happen left behind; for who may write only."""
    for name in (NEXT_KEY_FILE, NEXT_STORE, f"{NEXT_STORE}-journal"):
        (folder / name).unlink(missing_ok=True)


def _opens(folder: Path, name: str, attempt: Attempt) -> bool:
    try:
        unlocked = attempt(read_key_file(folder / name))
        if unlocked is None:
            return False
        connect(folder / STORE_NAME, unlocked.store_key, Access.READ).close()
    except ProblemError:
        return False
    return True


def _promote(folder: Path) -> None:
    with suppress(FileNotFoundError):  # somebody who unlocked meanwhile has settled it
        (folder / NEXT_KEY_FILE).replace(folder / KEY_FILE_NAME)


def _keep_key_file(path: Path, change: ways_in.Change) -> None:
    connection = connect(path, change.unlocked.store_key)
    try:
        put_fact(connection, KEY_FILE_COPY, key_file_to_bytes(change.key_file))
    finally:
        connection.close()
    remove_empty_journal(path)
