"""The doors that use cases need: protocols, filled by store, vault, system and documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from reinteg_desk.app.surroundings import Surroundings
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, OccupationCode, UserId
from reinteg_desk.domain.problems import Problem
from reinteg_desk.rules.parameters import OwnValue


class Clock(Protocol):
    """Where time comes from, so that a result can be reproduced for a given day."""

    def today(self) -> date:
        """The day, local."""
        ...

    def now(self) -> datetime:
        """The instant, with time zone."""
        ...


class OccupationHit(Protocol):
    """An occupation that a search found."""

    @property
    def code(self) -> OccupationCode:
        """Its code."""
        ...

    @property
    def title(self) -> str:
        """Its title in the language of the search."""
        ...

    @property
    def matched(self) -> str:
        """The title, synonym or code that answered the words."""
        ...


class OwnRules(Protocol):
    """Values of rules that a user filled in or corrected, with a source and a date."""

    def values(self) -> Sequence[OwnValue]:
        """The values, oldest entry first."""
        ...

    def add(
        self, rule: str, value: str, valid_from: date, valid_to: date | None, source: str
    ) -> OwnValue:
        """Enter a value as typed; ``rules.*`` where it does not fit its rule."""
        ...

    def remove(self, position: int) -> None:
        """Take a value away."""
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

    @property
    def mark(self) -> str:
        """Where this row stands in the list: ``after`` for the page that follows it."""
        return f"{self.held_on.isoformat()} {self.dossier_id}"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierState:
    """What a draft was before a save, for undo across restarts."""

    saved_at: datetime
    case: Case
    inputs: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A statement somebody signed with their Ed25519 key.

    Attributes:
        statement: What was signed, the signer's id, name and role included.
        public_key: 32 bytes.
        signature: 64 bytes, over the canonical JSON of the statement.
        certificate: The vault's word for the signer, None where it was not given yet.
    """

    statement: Mapping[str, object]
    public_key: bytes
    signature: bytes
    certificate: bytes | None = None


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
        """Close a draft for good (signed where a signer is at hand).

        ``vault.signing_locked`` asks for :meth:`OpenVault.unlock_signing` first;
        ``vault.may_not_sign`` where the user's role does not decide.
        """
        ...

    def revise(self, consultation: ConsultationId) -> Stored:
        """A new draft that replaces a final consultation, which stays as it is."""
        ...

    def versions(self, consultation: ConsultationId) -> Sequence[Stored]:
        """All versions of a consultation, oldest first."""
        ...

    def earlier_states(self, consultation: ConsultationId) -> Sequence[EarlierState]:
        """What a draft was before, oldest first."""
        ...

    def of_dossier(self, dossier: DossierId) -> Sequence[Stored]:
        """All consultations and versions of one person, oldest first."""
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
        """The newest consultation of each dossier whose name matches, newest first.

        ``search`` holds beginnings of words of the name, the birth date (``1986-04-11``,
        ``11/04/1986``) or the national number; ``after`` is the ``mark`` of the last row shown.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Who is at the desk; ``role`` is None for somebody who administers only."""

    user_id: UserId
    name: str
    role: Role | None
    administrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What setting up a vault gives back: the recovery code, to be shown once and printed."""

    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A printed code that lets one user in once, to choose a passphrase."""

    user: User
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultMark:
    """What is printed at the foot of a signed document.

    Attributes:
        log_mark: The end of the log at that moment: what follows cannot be cut off unseen.
        fingerprint: The vault's own key, for people to compare.
    """

    log_mark: str
    fingerprint: str


class Signing(StrEnum):
    """Whether a user can sign now."""

    READY = "ready"
    LOCKED = "locked"
    NEVER = "never"


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

    @property
    def surroundings(self) -> Surroundings:
        """The address book, and what stands around each file."""
        ...

    @property
    def signing(self) -> Signing:
        """Whether the user can sign now."""
        ...

    @property
    def recovered(self) -> bool:
        """Whether a printed code opened it, so that a new passphrase is due."""
        ...

    @property
    def warning(self) -> Problem | None:
        """What the user has to know before working on: somebody replaced keys of the vault."""
        ...

    def confirm(self, passphrase: str) -> None:
        """Check that the passphrase is that of the user at the desk; good for one change, at once.

        Every change of a way in takes one, and so does erasing: an unlocked screen alone changes
        none (``vault.not_confirmed``). A passphrase that has just opened the vault counts as one.
        ``vault.wrong_passphrase`` where it does not fit, ``vault.wait`` after several wrong ones.
        """
        ...

    def unlock_signing(self, passphrase: str) -> None:
        """Unlock the user's signing key for this session; refuses as :meth:`confirm` does."""
        ...

    def sign(self, statement: Mapping[str, object]) -> Signed:
        """Sign a statement as the user; ``vault.signing_locked`` or ``vault.may_not_sign``."""
        ...

    def sign_document(self, document: bytes, consultation: ConsultationId | None = None) -> bytes:
        """The signature file for a document; that it was signed is logged. Raises as ``sign``."""
        ...

    @property
    def log_mark(self) -> str:
        """The end of the log now, to be printed on documents: what follows cannot be cut off."""
        ...

    @property
    def fingerprint(self) -> str:
        """The vault's own key for people to compare, to be printed on signed documents."""
        ...

    def close(self) -> None:
        """Close the store and drop the key; calling it twice does nothing."""
        ...


class Vaults(Protocol):
    """Making, opening and changing the ways into a vault (a store folder).

    Whatever changes a way in refuses with ``vault.not_confirmed`` where :meth:`OpenVault.confirm`
    was not called just before; choosing a passphrase after a printed code needs none.
    """

    def exists(self) -> bool:
        """Whether there is a vault at the place this was made for."""
        ...

    def prepare(self) -> None:
        """Load what unlocking with this device needs, in the background; after the first paint."""
        ...

    def create(self, *, user_name: str, role: Role, passphrase: str) -> tuple[OpenVault, NewVault]:
        """Make a vault with a passphrase slot and a recovery slot, and open it."""
        ...

    def users(self) -> Sequence[User]:
        """The users that the key file names, for the unlock screen."""
        ...

    def unlock(
        self, passphrase: str, *, user: UserId | None = None, read_only: bool = False
    ) -> OpenVault:
        """Open with a passphrase; ``vault.wrong_passphrase`` where it does not fit.

        ``read_only`` opens it also while somebody else has it open for writing.
        """
        ...

    def unlock_with_recovery_code(self, code: str) -> OpenVault:
        """Open with a printed code; ``vault.wrong_recovery_code`` where it does not fit.

        The code is the recovery code (then the first administrator is at the desk) or an
        invitation. ``change_passphrase`` comes next: :attr:`OpenVault.recovered` says so.
        """
        ...

    def unlock_with_device(self) -> OpenVault | None:
        """Open with the secret in the operating system's keyring, None where there is none."""
        ...

    def remember_device(self, vault: OpenVault) -> None:
        """Add a slot for this device; ``vault.no_keyring`` where the system has no keyring."""
        ...

    def remembers_device(self, vault: OpenVault) -> bool:
        """Whether this device opens the vault; asks the keyring only where a device may."""
        ...

    def forget_device(self, vault: OpenVault) -> None:
        """Remove this device's slot and secret."""
        ...

    def change_passphrase(self, vault: OpenVault, passphrase: str) -> None:
        """Rewrite the user's slot; ``vault.signing_locked`` where their key is not at hand yet."""
        ...

    def new_recovery_code(self, vault: OpenVault) -> NewVault:
        """Replace the printed code; the old one no longer fits. For administrators."""
        ...

    def add_user(
        self, vault: OpenVault, *, name: str, role: Role | None, administrator: bool = False
    ) -> Invitation:
        """Add a user, who comes in with a printed code once. For administrators."""
        ...

    def invite(self, vault: OpenVault, user: UserId) -> Invitation:
        """A new printed code for a user who cannot get in any more. For administrators."""
        ...

    def remove_user(self, vault: OpenVault, user: UserId) -> None:
        """Remove all ways in of a user; their old signatures still verify. For administrators.

        Somebody who kept a copy of the key file still has the store key.
        """
        ...

    def confirm_users(self, vault: OpenVault) -> Sequence[User]:
        """Certify signing keys made since; who was confirmed. For administrators."""
        ...

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait after wrong ones (0: at once)."""
        ...

    def in_use_by(self) -> str | None:
        """Who has the store open for writing (host and process), None where nobody has."""
        ...
