"""What the settings do with the vault, without Qt; what reads or writes, on the store's lane."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.ports import Invitation, OpenVault, Row, Signing, User
from reinteg_desk.app.problems import Problem
from reinteg_desk.app.vault_care import (
    BackupMade,
    BackupState,
    CareSettings,
    Erasure,
    LogLine,
    NewKey,
    Progress,
    UserLine,
    UserState,
    mark_as_typed,
)
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import DossierId
from reinteg_desk.rules.dates import add_months
from reinteg_desk.system.atomic import write_atomically

LOG_PAGE = 100
PEOPLE_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassphrase:
    """What was typed to change a passphrase."""

    present: str = field(repr=False)
    wanted: str = field(repr=False)
    repeated: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUser:
    """What was filled in for a new user; ``role`` None: administers only."""

    name: str
    role: Role | None
    administrator: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """What the backup page shows."""

    settings: CareSettings
    state: BackupState
    made: tuple[BackupMade, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDone:
    """What a check found, and the end of the log at that moment."""

    findings: tuple[Problem, ...]
    log_mark: str


class Presenter:
    """Decides; the parts of the page show."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- the own ways in ---

    @staticmethod
    def may_print_code(vault: OpenVault) -> bool:
        """Whether the user may replace the printed code."""
        return vault.user.administrator

    @staticmethod
    def fault(typed: NewPassphrase) -> Problem | None:
        """What keeps the passphrase from being changed, None where nothing does."""
        if not typed.present:
            return Problem(code="unlock.no_passphrase", place="present")
        if not typed.wanted.strip():
            return Problem(code="unlock.no_passphrase", place="wanted")
        if typed.wanted != typed.repeated:
            return Problem(code="unlock.not_the_same", place="repeated")
        return None

    def change_passphrase(self, vault: OpenVault, typed: NewPassphrase) -> None:
        """Change it; ``vault.wrong_passphrase`` where the present one does not fit, for anybody."""
        vault.confirm(typed.present)
        if vault.signing is Signing.LOCKED:
            vault.unlock_signing(typed.present)
        self._desk.vaults.change_passphrase(vault, typed.wanted)

    def new_recovery_code(self, vault: OpenVault) -> str:
        """Replace the printed code; the old one no longer fits."""
        return self._desk.vaults.new_recovery_code(vault).recovery_code

    def remember_device(self, vault: OpenVault) -> None:
        """Have this computer open the vault by itself."""
        self._desk.vaults.remember_device(vault)

    def remembers_device(self, vault: OpenVault) -> bool:
        """Whether this computer opens the vault by itself."""
        return self._desk.vaults.remembers_device(vault)

    def forget_device(self, vault: OpenVault) -> None:
        """Have this computer open the vault no more."""
        self._desk.vaults.forget_device(vault)

    # --- users ---

    def users(self, vault: OpenVault) -> tuple[UserLine, ...]:
        """Everybody who may get in."""
        return tuple(self._desk.vault_care.users(vault))

    @staticmethod
    def fault_of_user(user: NewUser) -> Problem | None:
        """What keeps a user from being added."""
        return None if user.name.strip() else Problem(code="vault.no_name", place="name")

    def add_user(self, vault: OpenVault, user: NewUser) -> Invitation:
        """Add a user; the printed code that lets them in once."""
        return self._desk.vaults.add_user(
            vault, name=user.name.strip(), role=user.role, administrator=user.administrator
        )

    def invite(self, vault: OpenVault, user: User) -> Invitation:
        """A new printed code for somebody who cannot get in any more."""
        return self._desk.vaults.invite(vault, user.user_id)

    def remove_user(self, vault: OpenVault, user: User) -> User:
        """Remove all ways in of a user; who it was."""
        self._desk.vaults.remove_user(vault, user.user_id)
        return user

    def confirm_users(self, vault: OpenVault) -> int:
        """Vouch for signing keys made since; how many."""
        return len(self._desk.vaults.confirm_users(vault))

    def change_key(self, vault: OpenVault, passphrase: str) -> NewKey:
        """Encrypt the store with a new key."""
        return self._desk.vault_care.change_key(vault, passphrase)

    @staticmethod
    def may_be_removed(line: UserLine, vault: OpenVault) -> bool:
        """Nobody removes themselves: somebody would be left without a vault by a slip."""
        return line.user.user_id != vault.user.user_id

    @staticmethod
    def waits_for_confirmation(lines: Sequence[UserLine]) -> bool:
        """Whether somebody's signing key still has to be vouched for."""
        return any(each.state is UserState.UNCONFIRMED for each in lines)

    # --- backups ---

    def backups(self, vault: OpenVault) -> Backups:
        """How things stand with backups."""
        care = self._desk.vault_care
        settings, state = care.settings(vault), care.backup_state(vault)
        made = tuple(care.backups(settings.backup_folder))
        return Backups(settings=settings, state=state, made=made)

    def back_up(self, vault: OpenVault) -> BackupMade:
        """Make a checked backup now."""
        return self._desk.vault_care.back_up(vault)

    def keep_settings(self, vault: OpenVault, **changed: object) -> CareSettings:
        """Change how the vault is looked after; what holds now."""
        care = self._desk.vault_care
        settings = replace(care.settings(vault), **changed)  # type: ignore[arg-type]
        care.keep_settings(vault, settings)
        return settings

    # --- persons ---

    def people(self, vault: OpenVault, search: str, *, past_period: bool) -> tuple[Row, ...]:
        """The files that answer a search, of all or of those past the retention period."""
        if not past_period:
            return tuple(vault.consultations.rows(search.strip(), limit=PEOPLE_SHOWN))
        years = self._desk.vault_care.settings(vault).retention_years
        if years is None:
            return ()
        day = self.end_of_period(years)
        found = self._desk.vault_care.untouched_since(vault, day)
        return tuple(each for each in found if search.strip().casefold() in each.name.casefold())

    def end_of_period(self, years: int) -> date:
        """Files untouched since before this day are past the period."""
        return add_months(self._desk.clock.today(), -12 * years).on

    def export_person(self, vault: OpenVault, dossier: DossierId, path: Path) -> Path:
        """Write all that is stored about one person to a file; that it was done is logged."""
        document = self._desk.vault_care.everything_about(vault, dossier)
        text = json.dumps(document, ensure_ascii=False, indent=2)
        write_atomically(path, f"{text}\n".encode())
        return path

    def erase(self, vault: OpenVault, dossiers: Sequence[DossierId]) -> Erasure:
        """Erase persons here and in the copies; the proof."""
        return self._desk.vault_care.erase_everywhere(vault, dossiers)

    # --- check and log ---

    def check(self, vault: OpenVault, progress: Progress) -> CheckDone:
        """Check everything."""
        findings = tuple(self._desk.vault_care.verify(vault, progress))
        return CheckDone(findings=findings, log_mark=vault.log_mark)

    def holds_mark(self, vault: OpenVault, typed: str) -> bool:
        """Whether the log still holds a mark as somebody typed it; ``vault.not_a_mark``."""
        return self._desk.vault_care.holds_mark(vault, mark_as_typed(typed))

    def log(
        self, vault: OpenVault, dossier: DossierId | None, before: int | None
    ) -> tuple[LogLine, ...]:
        """A page of the log, newest first."""
        return tuple(
            self._desk.vault_care.log(vault, dossier=dossier, before=before, limit=LOG_PAGE)
        )
