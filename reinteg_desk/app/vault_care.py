"""The door to looking after a vault: checking it, backing it up, putting a backup back."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from reinteg_desk.app.ports import Invitation, OpenVault, Row, User
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import DossierId
from reinteg_desk.domain.problems import Problem

Progress = Callable[[int, int], bool]
"""Steps done, steps in all → whether to go on."""

MARK_EXAMPLE = "123-9f86d081884c7d65"
_MARK = re.compile(r"\d{1,12}-[0-9a-f]{16}")


def mark_as_typed(text: str) -> str:
    """A log mark (``OpenVault.log_mark``) as somebody copied it from paper, tidied up.

    Raises:
        ProblemError: ``vault.not_a_mark``.
    """
    mark = "".join(text.split()).casefold().replace("\u2013", "-").replace("\u2011", "-")
    if not _MARK.fullmatch(mark):
        raise trouble("vault.not_a_mark", found=text.strip(), allowed=MARK_EXAMPLE)
    return mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Which backups stay: the newest of each of so many days, weeks and months that have one."""

    days: int = 7
    weeks: int = 5
    months: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class CareSettings:
    """How a vault is looked after; kept inside it.

    Attributes:
        backup_folder: Where backups go; None: the folder ``backups`` beside the store.
        backup_every_days: A backup is due after so many days (1 … 31); 0: on demand only.
        keep: Which backups stay.
        retention_years: Files untouched for so many years are offered for erasure; None: no period.
    """

    backup_folder: Path | None = None
    backup_every_days: int = 1
    keep: Keep = field(default_factory=Keep)
    retention_years: int | None = None


class UserState(StrEnum):
    """How far somebody is."""

    ACTIVE = "active"
    INVITED = "invited"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class UserLine:
    """One user as administrators see them.

    Attributes:
        user: Who.
        state: ``INVITED``: a printed code waits for them; ``UNCONFIRMED``: no administrator has
            vouched for their present signing key yet.
        last_used_at: When they last unlocked the vault, None where they never did.
    """

    user: User
    state: UserState
    last_used_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One event of the log, for people.

    Attributes:
        seq: 1, 2, 3 …
        at: When.
        user: The name of who did it; their id where the key file no longer knows them.
        kind: What happened: a value of the store's ``EventKind``.
        dossier_id: The file concerned.
        person: The name in that file; None where it concerns none, or was erased.
        detail: Counts and versions.
    """

    seq: int
    at: datetime
    user: str
    kind: str
    dossier_id: DossierId | None = None
    person: str | None = None
    detail: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedFile:
    """One file that was erased.

    Attributes:
        dossier_id: The number it had.
        event: The number of the event in the log.
        rows_left: What the store still holds of it but events; 0 where nothing is left.
    """

    dossier_id: DossierId
    event: int
    rows_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What erasing did, as proof; it names nobody but who erased.

    Attributes:
        files: The files that were.
        at: When.
        user: The name of who erased them.
        log_mark: The end of the log afterwards.
        fingerprint: The vault's key, for people to compare.
        copies_removed: How many older copies were removed.
        copies_left: Copies that could not be removed.
        backup: The backup that was made and checked after erasing.
    """

    files: tuple[ErasedFile, ...]
    at: datetime
    user: str
    log_mark: str
    fingerprint: str
    copies_removed: int
    copies_left: tuple[Path, ...]
    backup: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """How things stand with backups.

    Attributes:
        last: The newest backup of this store in its folder, None where there is none.
        changed_since: Whether anything but unlocking happened after the last backup that was made.
        is_old: Whether that was long ago: twice the days of the schedule, at least a week, and
            something changed; or there never was one.
    """

    last: "BackupMade | None"
    changed_since: bool
    is_old: bool


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

    def verify(self, vault: OpenVault, progress: Progress | None = None) -> Sequence[Problem]:
        """What is wrong with an open vault; empty where all holds. Changes nothing.

        ``vault.check_stopped`` where ``progress`` said not to go on.
        """
        ...

    def verify_locked(self, passphrase: str, marks: Sequence[str] = ()) -> Sequence[Problem]:
        """The same for a vault that is not open; damage that keeps it shut is a finding too.

        So is a mark (printed on a document) that the log does not hold.
        """
        ...

    def holds_mark(self, vault: OpenVault, mark: str) -> bool:
        """Whether the log still holds the moment that a document names (``OpenVault.log_mark``)."""
        ...

    def settings(self, vault: OpenVault) -> CareSettings:
        """How this vault is looked after."""
        ...

    def keep_settings(self, vault: OpenVault, settings: CareSettings) -> None:
        """Look after it in another way from now on. For administrators."""
        ...

    def users(self, vault: OpenVault) -> Sequence[UserLine]:
        """Everybody who may get in, with their last use."""
        ...

    def log(
        self,
        vault: OpenVault,
        *,
        dossier: DossierId | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> Sequence[LogLine]:
        """Events, newest first; of one file, before one event where that is asked."""
        ...

    def back_up(self, vault: OpenVault, destination: Path | None = None) -> BackupMade:
        """Make a checked backup, by default where the settings say."""
        ...

    def backup_state(self, vault: OpenVault) -> BackupState:
        """When the last backup was made, and whether there is anything new since."""
        ...

    def back_up_if_due(
        self, vault: OpenVault, destination: Path | None = None
    ) -> BackupMade | None:
        """Make a backup where the settings' days have passed and something changed since."""
        ...

    def backups(self, destination: Path | None = None) -> Sequence[BackupMade]:
        """The backups in a folder, by default the one beside the store; newest first."""
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
        self, vault: OpenVault, dossiers: Sequence[DossierId], destination: Path | None = None
    ) -> Erasure:
        """Erase persons in the store and in its older copies. For administrators.

        A fresh backup is made and checked first, then the older ones in the folder and the copies
        beside the store go. Copies elsewhere (sticks, other folders) are for people to destroy.
        """
        ...

    def untouched_since(self, vault: OpenVault, day: date) -> Sequence[Row]:
        """The files whose last consultation and last save are before a day, oldest first."""
        ...
