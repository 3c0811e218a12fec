"""The store keeps a copy of the key file: a forged or older one shows and is mended."""

from pathlib import Path

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind
from reinteg_desk.vault.keyring_file import (
    KeyFile,
    key_file_from_bytes,
    key_file_to_bytes,
    write_key_file,
)
from reinteg_desk.vault.slots import Unlocked

KEY_FILE_COPY = "key_file"


def reconciled(
    database: StoreDatabase, path: Path, key_file: KeyFile, unlocked: Unlocked, *, writing: bool
) -> KeyFile:
    """The key file to go on with: the one on disk, or the store's own copy where that is newer.

    An older key file that was put back, or one that somebody changed without knowing the store key,
    is replaced by the copy. Who came in by a slot that the copy no longer has is turned away: this
    is a rule of the program, since the old slot did give them the key.

    Raises:
        ProblemError: ``vault.key_file_forged``: not sealed by this store's key, and there is no
            copy; ``vault.way_in_removed``.
    """
    copy = _copy(database)
    sound = key_file.is_sealed_by(unlocked.store_key)
    if sound and (copy is None or copy.generation <= key_file.generation):
        if writing and (copy is None or copy.generation < key_file.generation):
            database.keep_fact(KEY_FILE_COPY, key_file_to_bytes(key_file))
        return key_file
    if copy is None or not copy.is_sealed_by(unlocked.store_key):
        raise trouble("vault.key_file_forged", file=str(path))
    if writing:
        write_key_file(path, copy)
        reason = "older" if sound else "not sealed"
        database.log_alone(EventKind.KEY_FILE_MENDED, {"reason": reason})
    if not any(each.slot_id == unlocked.slot_id for each in copy.slots):
        raise trouble("vault.way_in_removed", file=str(path))
    return copy


def _copy(database: StoreDatabase) -> KeyFile | None:
    try:
        return key_file_from_bytes(database.fact(KEY_FILE_COPY))
    except (KeyError, ProblemError):
        return None
