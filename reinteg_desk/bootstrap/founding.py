"""Making the two files of a new vault."""

import tempfile
from pathlib import Path

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.store.connection import NAME as STORE_NAME
from reinteg_desk.store.connection import sync_folder
from reinteg_desk.store.database import make_store
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import write_key_file
from reinteg_desk.vault.ways_in import Change


def make_vault_files(folder: Path, change: Change, clock: Clock) -> None:
    """Both files whole in a folder of their own, then moved to their place.

    The key file goes first: without a database there is nothing yet that could be lost.

    Raises:
        ProblemError: ``file.cannot_write``, or what making the store can raise.
    """
    user = UserId(change.unlocked.user_id or "")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".new-") as name:
            making = Path(name)
            write_key_file(making / KEY_FILE_NAME, change.key_file)
            make_store(making, change.unlocked.store_key, clock=clock, user=user)
            for part in (KEY_FILE_NAME, STORE_NAME):
                (making / part).rename(folder / part)
            sync_folder(folder)
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error
