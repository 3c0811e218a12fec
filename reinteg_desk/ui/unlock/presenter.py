"""Making a vault and getting in, without Qt: which page shows, and what may be tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.ports import NewVault, OpenVault, User
from reinteg_desk.app.problems import Problem
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId


class Stage(StrEnum):
    """What the unlock screen shows."""

    CREATE = "create"
    UNLOCK = "unlock"
    RECOVERY = "recovery"
    SHOW_CODE = "show_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVaultForm:
    """What somebody typed to make a vault."""

    user_name: str
    role: Role
    passphrase: str
    repeated: str


class Presenter:
    """Decides; everything that takes time is called on the store's lane by the view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def first_stage(self) -> Stage:
        """Make a vault where there is none, else get in."""
        return Stage.UNLOCK if self._desk.vaults.exists() else Stage.CREATE

    def users(self) -> Sequence[User]:
        """Who can get in."""
        return self._desk.vaults.users()

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait."""
        return self._desk.vaults.wait_seconds()

    def advice(self, passphrase: str) -> Problem:
        """How hard a passphrase is to guess."""
        return self._desk.passphrase_advice(passphrase)

    @staticmethod
    def fault(form: NewVaultForm) -> Problem | None:
        """What keeps a vault from being made, None where nothing does."""
        if not form.user_name.strip():
            return Problem(code="unlock.no_name", place="name")
        if not form.passphrase:
            return Problem(code="unlock.no_passphrase", place="passphrase")
        if form.passphrase != form.repeated:
            return Problem(code="unlock.not_the_same", place="repeated")
        return None

    def create(self, form: NewVaultForm) -> tuple[OpenVault, NewVault]:
        """Make the vault (slow: on the store's lane)."""
        return self._desk.vaults.create(
            user_name=form.user_name.strip(), role=form.role, passphrase=form.passphrase
        )

    def unlock(self, passphrase: str, user: UserId | None) -> OpenVault:
        """Get in with a passphrase (slow: on the store's lane)."""
        return self._desk.vaults.unlock(passphrase, user=user)

    def unlock_with_device(self) -> OpenVault | None:
        """Get in with this device's secret, None where there is none."""
        return self._desk.vaults.unlock_with_device()

    def recover(self, code: str, new_passphrase: str) -> OpenVault:
        """Get in with a printed code and choose a new passphrase (slow)."""
        vault = self._desk.vaults.unlock_with_recovery_code(code)
        self._desk.vaults.change_passphrase(vault, new_passphrase)
        return vault

    @staticmethod
    def confirms(code: str, typed: str) -> bool:
        """Whether the last group of the code was typed, as a sign that it was kept."""
        return typed.strip().upper() == code.rsplit("-", maxsplit=1)[-1].upper()
