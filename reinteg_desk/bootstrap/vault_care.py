"""Looking after a vault: the port ``VaultCare`` over a store folder."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date
from pathlib import Path

from reinteg_desk.app.ports import Clock, Invitation, OpenVault, Row, Signed
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.app.vault_care import (
    BackupMade,
    BackupState,
    CareSettings,
    ErasedFile,
    Erasure,
    LogLine,
    NewKey,
    Progress,
    RestoreDone,
    UserLine,
    UserState,
)
from reinteg_desk.bootstrap.care_settings import read_settings, write_settings
from reinteg_desk.bootstrap.key_change import change_store_key
from reinteg_desk.bootstrap.open_vault import FolderVault, folder_vault, user_of
from reinteg_desk.bootstrap.vaults import FolderVaults
from reinteg_desk.domain.identifiers import DossierId, UserId
from reinteg_desk.domain.problems import Problem
from reinteg_desk.store import history, person
from reinteg_desk.store.backup import Backup, back_up, backups_in, copies_beside, remove_copy
from reinteg_desk.store.events import holds_mark
from reinteg_desk.store.restore import restore
from reinteg_desk.store.verify import verify
from reinteg_desk.vault.attempts import Attempts
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import KeyFile, SlotKind, UserEntry, read_key_file
from reinteg_desk.vault.signatures import problem_with
from reinteg_desk.vault.slots import Unlocked, open_with_passphrase
from reinteg_desk.vault.ways_in import is_confirmed

BACKUPS = "backups"
OLD_AFTER_DAYS = 7
"""A backup is not called old before, however short the schedule."""
_NOT_DAMAGE = frozenset({"vault.wrong_passphrase", "vault.wait", "store.in_use", "store.newer"})


class FolderVaultCare:
    """Looks after the vault that a :class:`FolderVaults` opens."""

    def __init__(self, vaults: FolderVaults, *, clock: Clock) -> None:
        self._vaults = vaults
        self._clock = clock

    def verify(self, vault: OpenVault, progress: Progress | None = None) -> Sequence[Problem]:
        """What is wrong with an open vault; empty where all holds. Changes nothing.

        Raises:
            ProblemError: ``vault.check_stopped``: ``progress`` said not to go on.
        """
        mine = folder_vault(vault)
        key_path = self._vaults.folder / KEY_FILE_NAME
        replaced = () if mine.warning is None else (mine.warning,)
        return (*replaced, *_check_key_file(key_path, mine), *_check_store(mine, progress))

    def verify_locked(self, passphrase: str, marks: Sequence[str] = ()) -> Sequence[Problem]:
        """The same for a vault that is not open; damage that keeps it shut is a finding too.

        Args:
            passphrase: Of any user.
            marks: Marks printed on documents; one that the log does not hold is a finding.

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
            missing = [each for each in marks if not self.holds_mark(vault, each)]
            found = [Problem(code="store.mark_missing", place=each) for each in missing]
            return (*self.verify(vault), *found)
        finally:
            vault.close()

    def holds_mark(self, vault: OpenVault, mark: str) -> bool:
        """Whether the log still holds the moment that a document names."""
        with folder_vault(vault).database.reading() as connection:
            return holds_mark(connection, mark)

    def settings(self, vault: OpenVault) -> CareSettings:
        """How this vault is looked after."""
        return read_settings(folder_vault(vault).database)

    def keep_settings(self, vault: OpenVault, settings: CareSettings) -> None:
        """Look after it in another way from now on.

        Raises:
            ProblemError: ``vault.administrators_only``, or trouble with the disk.
            ValueError: A number is out of range.
        """
        write_settings(_administered(vault).database, settings)

    def users(self, vault: OpenVault) -> Sequence[UserLine]:
        """Everybody who may get in, with their last use."""
        mine = folder_vault(vault)
        with mine.database.reading() as connection:
            last = history.last_uses(connection)
        return tuple(
            UserLine(
                user=user_of(each),
                state=_state_of(mine.key_file, each),
                last_used_at=last.get(each.user_id),
            )
            for each in mine.key_file.active_users()
        )

    def log(
        self,
        vault: OpenVault,
        *,
        dossier: DossierId | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> Sequence[LogLine]:
        """Events, newest first; of one file, before one event where that is asked."""
        mine = folder_vault(vault)
        names = {each.user_id: each.name for each in mine.key_file.users}
        with mine.database.reading() as connection:
            return history.lines(connection, names, dossier=dossier, before=before, limit=limit)

    def back_up(self, vault: OpenVault, destination: Path | None = None) -> BackupMade:
        """Make a checked backup, by default where the settings say.

        Raises:
            ProblemError: As :func:`reinteg_desk.store.backup.back_up`.
        """
        mine = folder_vault(vault)
        made = back_up(
            mine.database,
            mine.unlocked.store_key,
            destination or self._folder_of(mine),
            [self._vaults.folder / KEY_FILE_NAME],
            self.settings(vault).keep,
        )
        return BackupMade(folder=made.folder, made_at=made.made_at)

    def back_up_if_due(
        self, vault: OpenVault, destination: Path | None = None
    ) -> BackupMade | None:
        """Make a backup where the settings' days have passed and something changed since."""
        mine, days = folder_vault(vault), self.settings(vault).backup_every_days
        made = self._of_store(mine, destination)
        today = self._clock.now().astimezone(UTC).date()
        if days == 0 or any(0 <= (today - each.made_at.date()).days < days for each in made):
            return None
        if made and not _changed_since_backup(mine):
            return None
        return self.back_up(vault, destination)

    def backup_state(self, vault: OpenVault) -> BackupState:
        """When the last backup was made, and whether there is anything new since."""
        mine = folder_vault(vault)
        made = self._of_store(mine, None)
        last = BackupMade(folder=made[0].folder, made_at=made[0].made_at) if made else None
        changed = _changed_since_backup(mine)
        days = max(2 * self.settings(vault).backup_every_days, OLD_AFTER_DAYS)
        too_long = last is None or (self._clock.now() - last.made_at).days >= days
        return BackupState(last=last, changed_since=changed, is_old=changed and too_long)

    def backups(self, destination: Path | None = None) -> Sequence[BackupMade]:
        """The backups in a folder, by default the one beside the store; newest first."""
        found = backups_in(destination or self._beside())
        return tuple(BackupMade(folder=each.folder, made_at=each.made_at) for each in found)

    def restore(self, backup: Path, passphrase: str) -> RestoreDone:
        """Put a backup in place with a passphrase that fits it; the vault must not be open.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.wait``, ``vault.restore_by_removed``,
                ``vault.no_key_file`` and the like, and what
                :func:`reinteg_desk.store.restore.restore` raises; nothing was changed then.
        """
        # A backup beside the vault is no way round the delay after wrong attempts.
        attempts = Attempts(self._vaults.folder, self._clock)
        if (wait := attempts.wait_seconds()) > 0:
            raise trouble("vault.wait", found=f"{wait:.0f}")
        older = read_key_file(backup / KEY_FILE_NAME)
        unlocked = open_with_passphrase(older, passphrase, None)
        if unlocked is None:
            attempts.add_wrong()
            raise trouble("vault.wrong_passphrase", file=str(backup))
        _refuse_removed(self._vaults.folder / KEY_FILE_NAME, older, unlocked)
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
        self, vault: OpenVault, dossiers: Sequence[DossierId], destination: Path | None = None
    ) -> Erasure:
        """Erase persons in the store and in its older copies.

        Raises:
            ProblemError: ``vault.administrators_only``, ``vault.not_confirmed``,
                ``store.no_such_dossier``; or they are erased and the fresh backup failed, and then
                no older copy was removed.
        """
        mine = _administered(vault)
        mine.use_confirmation()
        files = tuple(_erase(mine, each) for each in dossiers)
        fresh = self.back_up(vault, destination).folder
        places = dict.fromkeys((fresh.parent, self._folder_of(mine), self._beside()))
        older = [each.folder for place in places for each in self._of_store(mine, place)]
        copies = [each for each in (*older, *copies_beside(self._vaults.folder)) if each != fresh]
        left = tuple(each for each in copies if not remove_copy(each))
        return Erasure(
            files=files,
            at=self._clock.now(),
            user=vault.user.name,
            log_mark=vault.log_mark,
            fingerprint=vault.fingerprint,
            copies_removed=len(copies) - len(left),
            copies_left=left,
            backup=fresh,
        )

    def untouched_since(self, vault: OpenVault, day: date) -> Sequence[Row]:
        """The files whose last consultation and last save are before a day, oldest first."""
        return person.untouched_since(folder_vault(vault).database, day)

    def _beside(self) -> Path:
        return self._vaults.folder.parent / BACKUPS

    def _folder_of(self, mine: FolderVault) -> Path:
        return self.settings(mine).backup_folder or self._beside()

    def _of_store(self, mine: FolderVault, destination: Path | None) -> Sequence[Backup]:
        return backups_in(destination or self._folder_of(mine), mine.database.store_id)


def _administered(vault: OpenVault) -> FolderVault:
    """The vault, where an administrator is at the desk; a rule of the program, not of the keys."""
    if not vault.user.administrator:
        raise trouble("vault.administrators_only")
    return folder_vault(vault)


def _refuse_removed(present: Path, older: KeyFile, unlocked: Unlocked) -> None:
    """Somebody who was removed does not come back in by a backup of before; a rule of the program.

    Where the present key file is gone or damaged, it cannot say who was removed.
    """
    try:
        key_file = read_key_file(present)
    except ProblemError:
        return
    user = key_file.user(UserId(unlocked.user_id or ""))
    if key_file.vault_id == older.vault_id and user is not None and user.removed_at is not None:
        raise trouble("vault.restore_by_removed", found=user.name)


def _erase(mine: FolderVault, dossier: DossierId) -> ErasedFile:
    mine.consultations.erase(dossier)
    with mine.database.reading() as connection:
        return ErasedFile(
            dossier_id=dossier,
            event=history.erasure_event(connection, dossier),
            rows_left=history.rows_left_of(connection, dossier),
        )


def _check_store(mine: FolderVault, progress: Progress | None) -> Sequence[Problem]:
    def check(signed: Signed) -> Problem | None:
        return problem_with(signed, mine.key_file)

    def before_step(done: int, of: int) -> None:
        if progress is not None and not progress(done, of):
            raise trouble("vault.check_stopped")

    return verify(
        mine.database,
        known_features=mine.known_features,
        check_signature=check,
        before_step=before_step,
    )


def _state_of(key_file: KeyFile, user: UserEntry) -> UserState:
    kinds = {each.kind for each in key_file.slots if each.user_id == user.user_id}
    if SlotKind.INVITATION in kinds:
        return UserState.INVITED
    return UserState.ACTIVE if is_confirmed(key_file, user) else UserState.UNCONFIRMED


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
    with mine.database.reading() as connection:
        return history.changed_since_backup(connection)
