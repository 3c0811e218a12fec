"""The ways into the vault, changed from the settings page; without Qt, on the store's lane."""

from dataclasses import dataclass, field

from reinteg_desk.app.desk import Desk
from reinteg_desk.app.ports import OpenVault, Signing
from reinteg_desk.app.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassphrase:
    """What was typed to change a passphrase."""

    present: str = field(repr=False)
    wanted: str = field(repr=False)
    repeated: str = field(repr=False)


class Presenter:
    """Everything but :meth:`fault` reads or writes the key file: slow."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @staticmethod
    def asks_present_passphrase(vault: OpenVault) -> bool:
        """Whether the present passphrase is asked: whoever can sign proves who they are."""
        return vault.signing is not Signing.NEVER

    @staticmethod
    def may_print_code(vault: OpenVault) -> bool:
        """Whether the user may replace the printed code."""
        return vault.user.administrator

    @staticmethod
    def fault(typed: NewPassphrase, *, asks_present: bool) -> Problem | None:
        """What keeps the passphrase from being changed, None where nothing does."""
        if asks_present and not typed.present:
            return Problem(code="unlock.no_passphrase", place="present")
        if not typed.wanted:
            return Problem(code="unlock.no_passphrase", place="wanted")
        if typed.wanted != typed.repeated:
            return Problem(code="unlock.not_the_same", place="repeated")
        return None

    def change_passphrase(self, vault: OpenVault, typed: NewPassphrase) -> None:
        """Change it; ``vault.wrong_passphrase`` where the present one does not fit."""
        if self.asks_present_passphrase(vault):
            vault.unlock_signing(typed.present)
        self._desk.vaults.change_passphrase(vault, typed.wanted)

    def new_recovery_code(self, vault: OpenVault) -> str:
        """Replace the printed code; the old one no longer fits."""
        return self._desk.vaults.new_recovery_code(vault).recovery_code

    def remember_device(self, vault: OpenVault) -> None:
        """Have this computer open the vault by itself."""
        self._desk.vaults.remember_device(vault)

    def forget_device(self) -> None:
        """Have this computer open the vault no more."""
        self._desk.vaults.forget_device()
