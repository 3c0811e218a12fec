"""The door to looking after a vault: checking it, backing it up, putting a backup back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from reinteg_desk.app.ports import Invitation, OpenVault, Row
from reinteg_desk.domain.identifiers import DossierId
from reinteg_desk.domain.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade:
    """One backup: where it is and when it was made (UTC)."""

    folder: Path
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreDone:
    """What putting a backup back did.

    Attributes:
        kept_in: The folder in which the replaced store is kept; None where there was none.
        erased_again: Dossiers that had been erased since the backup, and now are again.
    """

    kept_in: Path | None
    erased_again: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKey:
    """What changing the store's key gives back: all codes anew, to be printed."""

    recovery_code: str = field(repr=False)
    invitations: tuple[Invitation, ...]


class VaultCare(Protocol):
    """Looking after the vault of one folder."""

    def verify(self, vault: OpenVault) -> Sequence[Problem]:
        """What is wrong with an open vault; empty where all holds. Changes nothing."""
        ...

    def verify_locked(self, passphrase: str) -> Sequence[Problem]:
        """The same for a vault that is not open; damage that keeps it shut is a finding too."""
        ...

    def holds_mark(self, vault: OpenVault, mark: str) -> bool:
        """Whether the log still holds the moment that a document names (``OpenVault.log_mark``)."""
        ...

    def back_up(self, vault: OpenVault, destination: Path | None = None) -> BackupMade:
        """Make a checked backup, by default in the folder ``backups`` beside the store."""
        ...

    def back_up_if_due(
        self, vault: OpenVault, destination: Path | None = None
    ) -> BackupMade | None:
        """Make today's backup where there is none and something changed since the last."""
        ...

    def backups(self, destination: Path | None = None) -> Sequence[BackupMade]:
        """The backups of this vault, newest first."""
        ...

    def restore(self, backup: Path, passphrase: str) -> RestoreDone:
        """Put a backup in place with a passphrase that fits it; the vault must not be open."""
        ...

    def change_key(self, vault: OpenVault, passphrase: str) -> NewKey:
        """Encrypt the store with a new key; all others come in with a printed code once.

        For administrators; ``passphrase`` is that of who asks. Older backups keep the old key.
        """
        ...

    def everything_about(self, vault: OpenVault, dossier: DossierId) -> Mapping[str, object]:
        """All that is stored about one person, as one JSON document (GDPR art. 15 and 20)."""
        ...

    def erase_everywhere(
        self, vault: OpenVault, dossier: DossierId, destination: Path | None = None
    ) -> int:
        """Erase a person in the store and in its older copies; how many copies were removed.

        A fresh backup is made and checked first, then the older ones in the folder and the copies
        beside the store go. Copies elsewhere (sticks, other folders) are for people to destroy.
        """
        ...

    def untouched_since(self, vault: OpenVault, day: date) -> Sequence[Row]:
        """The files whose last consultation and last save are before a day, oldest first."""
        ...
