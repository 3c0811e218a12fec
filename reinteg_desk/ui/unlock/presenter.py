"""Making a vault and getting in, without Qt: what may be tried, and what keeps it from going on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.ports import NewVault, OpenVault, User
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.app.vault_care import BackupMade, RestoreDone
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVaultForm:
    """What somebody typed to make a vault."""

    user_name: str
    role: Role
    passphrase: str = field(repr=False)
    repeated: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entrance:
    """An opened vault, with what did not work on the way and is no reason to stay out."""

    vault: OpenVault
    remark: Problem | None = None


class Presenter:
    """Decides; everything that takes time is called on the store's lane by the view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def has_vault(self) -> bool:
        """Whether there is a vault to get into; else one is made."""
        return self._desk.vaults.exists()

    def users(self) -> Sequence[User]:
        """Who can get in."""
        return self._desk.vaults.users()

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait."""
        return self._desk.vaults.wait_seconds()

    # --- what keeps a form from being carried out ---

    @staticmethod
    def faults_of_new(form: NewVaultForm) -> tuple[Problem, ...]:
        """Everything that keeps a vault from being made."""
        name = () if form.user_name.strip() else (Problem(code="unlock.no_name", place="name"),)
        return (*name, *_faults_of_passphrases(form.passphrase, form.repeated))

    @staticmethod
    def fault_of_passphrase(passphrase: str) -> Problem | None:
        """What keeps a passphrase from being tried."""
        return None if passphrase else Problem(code="unlock.no_passphrase", place="passphrase")

    @staticmethod
    def faults_of_recovery(code: str, passphrase: str, repeated: str) -> tuple[Problem, ...]:
        """Everything that keeps a printed code from being tried."""
        missing = () if code.strip() else (Problem(code="unlock.no_code", place="code"),)
        return (*missing, *_faults_of_passphrases(passphrase, repeated))

    @staticmethod
    def faults_of_restore(backup: Path | None, passphrase: str) -> tuple[Problem, ...]:
        """Everything that keeps a backup from being put back."""
        faults = (
            Problem(code="unlock.no_backup", place="backup") if backup is None else None,
            None if passphrase else Problem(code="unlock.no_passphrase", place="passphrase"),
        )
        return tuple(each for each in faults if each is not None)

    @staticmethod
    def fault_of_confirmation(code: str, typed: str) -> Problem | None:
        """Whether the last group of the code was typed, as a sign that it was kept."""
        if typed.strip().upper() == code.rsplit("-", maxsplit=1)[-1].upper():
            return None
        return Problem(code="unlock.code_not_confirmed", place="confirm")

    # --- carrying it out: slow ---

    def create(self, form: NewVaultForm) -> tuple[OpenVault, NewVault]:
        """Make the vault."""
        return self._desk.vaults.create(
            user_name=form.user_name.strip(), role=form.role, passphrase=form.passphrase
        )

    def unlock(self, passphrase: str, user: UserId | None, *, remember: bool) -> Entrance:
        """Get in with a passphrase; where it is wished, remember this computer."""
        vault = self._desk.vaults.unlock(passphrase, user=user)
        if not remember or vault.warning is not None:
            return Entrance(vault=vault, remark=vault.warning)
        try:
            self._desk.vaults.remember_device(vault)
        except ProblemError as error:
            return Entrance(vault=vault, remark=error.problem)
        return Entrance(vault=vault)

    def unlock_with_device(self) -> Entrance | None:
        """Get in with this computer's secret, None where it has none."""
        vault = self._desk.vaults.unlock_with_device()
        return Entrance(vault=vault) if vault is not None else None

    def recover(self, code: str, new_passphrase: str) -> Entrance:
        """Get in with a printed code and choose a new passphrase."""
        vault = self._desk.vaults.unlock_with_recovery_code(code)
        try:
            self._desk.vaults.change_passphrase(vault, new_passphrase)
        except BaseException:
            vault.close()
            raise
        return Entrance(vault=vault)

    def backups(self, folder: Path | None = None) -> Sequence[BackupMade]:
        """The backups in a folder (or the folder itself, where it is one), newest first."""
        care = self._desk.vault_care
        found = care.backups(folder)
        if folder is not None and not found:
            return [each for each in care.backups(folder.parent) if each.folder == folder]
        return found

    def restore(self, backup: Path, passphrase: str) -> RestoreDone:
        """Put a backup in place; the vault must not be open."""
        return self._desk.vault_care.restore(backup, passphrase)


def _faults_of_passphrases(passphrase: str, repeated: str) -> tuple[Problem, ...]:
    if not passphrase.strip():
        return (Problem(code="unlock.no_passphrase", place="passphrase"),)
    if passphrase != repeated:
        return (Problem(code="unlock.not_the_same", place="repeated"),)
    return ()
