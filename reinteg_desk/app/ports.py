"""The doors that use cases need: protocols, filled by store, vault, system and documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, UserId


class Clock(Protocol):
    """Where time comes from, so that a result can be reproduced for a given day."""

    def today(self) -> date:
        """The day, local."""
        ...

    def now(self) -> datetime:
        """The instant, with time zone."""
        ...


class ConsultationState(StrEnum):
    """Whether a consultation can still change."""

    DRAFT = "draft"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the list of files: what the list and the search show, nothing more."""

    dossier_id: DossierId
    consultation_id: ConsultationId
    name: str
    born_on: date
    held_on: date
    reference_occupation: str
    category: int | None
    state: ConsultationState
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One consultation as the store holds it.

    Attributes:
        dossier_id: The person's file.
        consultation_id: The consultation.
        state: Draft, or final (a final consultation never changes; a new version refers to it).
        version: 1, 2 … of this consultation's line.
        saved_at: When it was last saved.
        case: The last state that was complete and valid.
        inputs: Key path → text as typed, for fields whose text is not valid (yet).
    """

    dossier_id: DossierId
    consultation_id: ConsultationId
    state: ConsultationState
    version: int
    saved_at: datetime
    case: Case
    inputs: dict[str, str]


class Consultations(Protocol):
    """The store of consultations. A call that returned has its change on disk for good.

    Trouble with the disk or the file is raised as ``ProblemError``; what was stored before stays.
    """

    def create(self, case: Case, *, dossier: DossierId | None = None) -> Stored:
        """Store a new draft; in a new dossier where none is given."""
        ...

    def save(
        self, consultation: ConsultationId, case: Case, inputs: dict[str, str] | None = None
    ) -> datetime:
        """Replace the state of a draft; the instant it was on disk. ``store.final`` if final."""
        ...

    def finalise(self, consultation: ConsultationId) -> Stored:
        """Close a draft for good (signed where a signer is at hand)."""
        ...

    def load(self, consultation: ConsultationId) -> Stored:
        """One consultation; ``store.no_such_consultation`` where there is none."""
        ...

    def previous(self, consultation: ConsultationId) -> Stored | None:
        """The consultation of the same dossier that was held last before this one."""
        ...

    def rows(
        self, search: str = "", *, limit: int = 200, after: str | None = None
    ) -> Sequence[Row]:
        """The newest consultation of each dossier whose name matches, newest first."""
        ...

    def erase(self, dossier: DossierId) -> None:
        """Erase everything about one person; the log keeps ids and hashes only."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Who is at the desk."""

    user_id: UserId
    name: str
    role: Role
    administrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What setting up a vault gives back: the recovery code, to be shown once and printed."""

    recovery_code: str


class OpenVault(Protocol):
    """An unlocked vault; closing it drops the key and closes the store."""

    @property
    def user(self) -> User:
        """Who unlocked it."""
        ...

    @property
    def consultations(self) -> Consultations:
        """The consultations in it."""
        ...

    def close(self) -> None:
        """Close the store and drop the key; calling it twice does nothing."""
        ...


class Vaults(Protocol):
    """Making, opening and changing the ways into a vault (a store folder)."""

    def exists(self) -> bool:
        """Whether there is a vault at the place this was made for."""
        ...

    def create(self, *, user_name: str, role: Role, passphrase: str) -> tuple[OpenVault, NewVault]:
        """Make a vault with a passphrase slot and a recovery slot, and open it."""
        ...

    def users(self) -> Sequence[User]:
        """The users that the key file names, for the unlock screen."""
        ...

    def unlock(self, passphrase: str, *, user: UserId | None = None) -> OpenVault:
        """Open with a passphrase; ``vault.wrong_passphrase`` where it does not fit."""
        ...

    def unlock_with_recovery_code(self, code: str) -> OpenVault:
        """Open with the printed code; ``vault.wrong_recovery_code`` where it does not fit."""
        ...

    def unlock_with_device(self) -> OpenVault | None:
        """Open with the secret in the operating system's keyring, None where there is none."""
        ...

    def remember_device(self, vault: OpenVault) -> None:
        """Add a slot for this device; ``vault.no_keyring`` where the system has no keyring."""
        ...

    def forget_device(self) -> None:
        """Remove this device's slot and secret."""
        ...

    def change_passphrase(self, vault: OpenVault, passphrase: str) -> None:
        """Rewrite the user's slot."""
        ...

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait after wrong ones (0: at once)."""
        ...

    def in_use_by(self) -> str | None:
        """Who has the store open for writing (host and process), None where nobody has."""
        ...
