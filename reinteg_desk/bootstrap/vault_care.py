"""Looking after a vault: the port ``VaultCare`` over a store folder."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date
from pathlib import Path

from reinteg_desk.app.ports import Clock, Invitation, OpenVault, Row, Signed
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.app.vault_care import BackupMade, NewKey, RestoreDone
from reinteg_desk.bootstrap.key_change import change_store_key
from reinteg_desk.bootstrap.open_vault import FolderVault, folder_vault, user_of
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.identifiers import DossierId, UserId
from reinteg_desk.domain.problems import Problem
from reinteg_desk.store import person
from reinteg_desk.store.backup import Backup, back_up, backups_in, copies_beside, remove_copy
from reinteg_desk.store.events import EventKind, head_of, holds_mark
from reinteg_desk.store.restore import restore
from reinteg_desk.store.verify import verify
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import KeyFile, read_key_file
from reinteg_desk.vault.signatures import problem_with
from reinteg_desk.vault.slots import open_with_passphrase
from reinteg_desk.vault.ways_in import is_confirmed

BACKUPS = "backups"
_NOT_DAMAGE = frozenset({"vault.wrong_passphrase", "vault.wait", "store.in_use", "store.newer"})


class FolderVaultCare:
    """Looks after the vault that a :class:`FolderVaults` opens."""

    def __init__(self, vaults: FolderVaults, *, clock: Clock) -> None:
        self._vaults = vaults
        self._clock = clock

    def verify(self, vault: OpenVault) -> Sequence[Problem]:
        """What is wrong with an open vault; empty where all holds. Changes nothing."""
        mine = folder_vault(vault)
        key_path = self._vaults.folder / KEY_FILE_NAME
        return (*_check_key_file(key_path, mine), *_check_store(mine))

    def verify_locked(self, passphrase: str) -> Sequence[Problem]:
        """The same for a vault that is not open; damage that keeps it shut is a finding too.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.wait``, ``store.newer``,
                ``store.in_use``.
        """
        try:
            vault = self._vaults.unlock(passphrase, read_only=True)
        except ProblemError as error:
            if error.problem.code in _NOT_DAMAGE or not self._vaults.exists():
                raise
            return (error.problem,)
        try:
            return self.verify(vault)
        finally:
            vault.close()

    def holds_mark(self, vault: OpenVault, mark: str) -> bool:
        """Whether the log still holds the moment that a document names."""
        with folder_vault(vault).database.reading() as connection:
            return holds_mark(connection, mark)

    def back_up(self, vault: OpenVault, destination: Path | None = None) -> BackupMade:
        """Make a checked backup, by default in the folder ``backups`` beside the store.

        Raises:
            ProblemError: As :func:`reinteg_desk.store.backup.back_up`.
        """
        mine = folder_vault(vault)
        made = back_up(
            mine.database,
            mine.unlocked.store_key,
            destination or self._beside(),
            [self._vaults.folder / KEY_FILE_NAME],
        )
        return BackupMade(folder=made.folder, made_at=made.made_at)

    def back_up_if_due(
        self, vault: OpenVault, destination: Path | None = None
    ) -> BackupMade | None:
        """Make today's backup where there is none and something changed since the last."""
        mine = folder_vault(vault)
        made = self._of_store(mine, destination)
        today = self._clock.now().astimezone(UTC).date()
        if any(each.made_at.date() == today for each in made):
            return None
        if made and not _changed_since_backup(mine):
            return None
        return self.back_up(vault, destination)

    def backups(self, destination: Path | None = None) -> Sequence[BackupMade]:
        """The backups in the folder, newest first."""
        found = backups_in(destination or self._beside())
        return tuple(BackupMade(folder=each.folder, made_at=each.made_at) for each in found)

    def restore(self, backup: Path, passphrase: str) -> RestoreDone:
        """Put a backup in place with a passphrase that fits it; the vault must not be open.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.no_key_file`` and the like, and what
                :func:`reinteg_desk.store.restore.restore` raises; nothing was changed then.
        """
        unlocked = open_with_passphrase(read_key_file(backup / KEY_FILE_NAME), passphrase, None)
        if unlocked is None:
            raise trouble("vault.wrong_passphrase", file=str(backup))
        done = restore(
            backup,
            self._vaults.folder,
            unlocked.store_key,
            companions=[KEY_FILE_NAME],
            clock=self._clock,
            user=UserId(unlocked.user_id or ""),
        )
        return RestoreDone(kept_in=done.kept_in, erased_again=done.erased_again)

    def change_key(self, vault: OpenVault, passphrase: str) -> NewKey:
        """Encrypt the store with a new key; all others come in with a printed code once.

        Raises:
            ProblemError: ``vault.administrators_only``, ``vault.wrong_passphrase``, or trouble with
                the disk; the old key is then still the one.
        """
        mine = folder_vault(vault)
        recovery, codes = change_store_key(
            self._vaults.folder, mine, passphrase, self._vaults.cost, self._clock
        )
        users = {each.user_id: user_of(each) for each in mine.key_file.active_users()}
        invitations = tuple(Invitation(user=users[who], code=code) for who, code in codes.items())
        return NewKey(recovery_code=recovery, invitations=invitations)

    def everything_about(self, vault: OpenVault, dossier: DossierId) -> Mapping[str, object]:
        """All that is stored about one person, as one JSON document.

        Raises:
            ProblemError: ``store.no_such_dossier``.
        """
        mine = folder_vault(vault)
        return person.everything_about(mine.database, mine.consultations, dossier)

    def erase_everywhere(
        self, vault: OpenVault, dossier: DossierId, destination: Path | None = None
    ) -> int:
        """Erase a person in the store and in its older copies; how many copies were removed.

        Raises:
            ProblemError: ``store.no_such_dossier``; or the person is erased and the fresh backup
                failed, and then no older copy was removed.
        """
        mine = folder_vault(vault)
        mine.consultations.erase(dossier)
        fresh = self.back_up(vault, destination).folder
        older = [each.folder for each in self._of_store(mine, destination)]
        beside = copies_beside(self._vaults.folder)
        return sum(remove_copy(each) for each in (*older, *beside) if each != fresh)

    def untouched_since(self, vault: OpenVault, day: date) -> Sequence[Row]:
        """The files whose last consultation and last save are before a day, oldest first."""
        return person.untouched_since(folder_vault(vault).database, day)

    def _beside(self) -> Path:
        return self._vaults.folder.parent / BACKUPS

    def _of_store(self, mine: FolderVault, destination: Path | None) -> Sequence[Backup]:
        return backups_in(destination or self._beside(), mine.database.store_id)


def _check_store(mine: FolderVault) -> Sequence[Problem]:
    def check(signed: Signed) -> Problem | None:
        return problem_with(signed, mine.key_file)

    return verify(mine.database, known_features=mine.known_features, check_signature=check)


def _check_key_file(path: Path, mine: FolderVault) -> Sequence[Problem]:
    """The file on disk: whole, of this store, sealed, with users the authority vouches for."""
    try:
        key_file = read_key_file(path)
    except ProblemError as error:
        return (error.problem,)
    key = mine.unlocked.store_key
    if not (key_file.fits(key) and key_file.is_sealed_by(key)):
        return (Problem(code="vault.key_file_forged", file=str(path)),)
    return _unconfirmed(path, key_file)


def _unconfirmed(path: Path, key_file: KeyFile) -> Sequence[Problem]:
    return tuple(
        Problem(code="vault.user_unconfirmed", file=str(path), facts={"found": each.name})
        for each in key_file.active_users()
        if not is_confirmed(key_file, each)
    )


def _changed_since_backup(mine: FolderVault) -> bool:
    """Whether anything but unlocking and backing up was logged since the last backup."""
    quiet = (EventKind.UNLOCKED, EventKind.BACKED_UP)
    with suppress(ProblemError), mine.database.reading() as connection:
        last = connection.execute(
            "SELECT coalesce(max(seq), 0) FROM event WHERE kind = ?", (EventKind.BACKED_UP,)
        ).fetchone()[0]
        later = connection.execute(
            "SELECT 1 FROM event WHERE seq > ? AND kind NOT IN (?, ?) LIMIT 1", (last, *quiet)
        ).fetchone()
        return later is not None or last > head_of(connection).count
    return True
