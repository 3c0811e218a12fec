"""An unlocked vault: the open store, and the keys of who unlocked it."""

import hashlib
from collections.abc import Callable, Container, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from reinteg_desk.app.ports import OpenVault, Signed, Signing, User
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.domain.problems import Problem
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind, head_of, timestamp
from reinteg_desk.store.records import record_of
from reinteg_desk.store.surroundings import StoredSurroundings
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.attempts import Attempts
from reinteg_desk.vault.keyring_file import KeyFile, SlotKind, UserEntry
from reinteg_desk.vault.signatures import fingerprint, signature_file
from reinteg_desk.vault.signing import sign
from reinteg_desk.vault.slots import Unlocked, open_with_passphrase, signing_seed_of

Found = TypeVar("Found")
CONFIRMED_FOR = timedelta(minutes=1)
"""How long a passphrase that was typed stands for the one change it was typed for."""
_RECOVERED = (SlotKind.RECOVERY, SlotKind.INVITATION)


class FolderVault:
    """An unlocked vault: the port ``OpenVault``."""

    def __init__(
        self,
        database: StoreDatabase,
        key_file: KeyFile,
        unlocked: Unlocked,
        *,
        user: UserEntry,
        known_features: Container[str],
    ) -> None:
        self.database = database
        self.key_file = key_file
        self.known_features = known_features
        self._unlocked: Unlocked | None = unlocked
        self._entry = user
        self._confirmed_at: datetime | None = None
        self._consultations = StoredConsultations(
            database, known_features=known_features, signer=self.sign
        )
        self._surroundings = StoredSurroundings(database, user_name=user.name)

    @property
    def user(self) -> User:
        """Who unlocked it."""
        return user_of(self._entry)

    @property
    def consultations(self) -> StoredConsultations:
        """The consultations in it."""
        return self._consultations

    @property
    def surroundings(self) -> StoredSurroundings:
        """The address book, and what stands around each file."""
        return self._surroundings

    @property
    def unlocked(self) -> Unlocked:
        """The keys of this session; ``vault.locked`` once it was closed."""
        if self._unlocked is None:
            raise trouble("vault.locked")
        return self._unlocked

    @property
    def signing(self) -> Signing:
        """Whether the user can sign now."""
        if self._entry.signing_public is None:
            return Signing.NEVER
        ready = self._unlocked is not None and self._unlocked.signing_seed is not None
        return Signing.READY if ready else Signing.LOCKED

    @property
    def recovered(self) -> bool:
        """Whether a printed code opened it, so that a new passphrase is due."""
        slot_id = self.unlocked.slot_id
        return any(
            each.slot_id == slot_id and each.kind in _RECOVERED for each in self.key_file.slots
        )

    @property
    def signing_would_be_lost(self) -> bool:
        """Whether a new passphrase now would leave the user's signing key behind for nothing."""
        return self.signing is Signing.LOCKED and not self.recovered

    def confirm(self, passphrase: str) -> None:
        """Check that the passphrase is that of the user at the desk; good for one change, at once.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.wait``.
        """
        user = self._entry.user_id
        self._attempt(lambda: open_with_passphrase(self.key_file, passphrase, user))
        self.note_confirmed()

    def note_confirmed(self) -> None:
        """The user has just typed their passphrase."""
        self._confirmed_at = self.database.clock.now()

    def use_confirmation(self) -> None:
        """Take the confirmation for one change; the next change asks again.

        Raises:
            ProblemError: ``vault.not_confirmed``: there is none, or it is too old.
        """
        at, self._confirmed_at = self._confirmed_at, None
        if at is None or not timedelta(0) <= self.database.clock.now() - at <= CONFIRMED_FOR:
            raise trouble("vault.not_confirmed")

    def _attempt(self, attempt: Callable[[], Found | None]) -> Found:
        """A try at a passphrase; wrong ones wait longer and longer here too, and are logged."""
        attempts = Attempts(self.database.folder, self.database.clock)
        if (wait := attempts.wait_seconds()) > 0:
            raise trouble("vault.wait", found=f"{wait:.0f}")
        found = attempt()
        if found is None:
            attempts.add_wrong()
            raise trouble("vault.wrong_passphrase")
        before = attempts.clear()
        if before.count and self.database.is_writable:
            self.database.log_alone(EventKind.WRONG_ATTEMPTS, {"count": before.count})
        return found

    def unlock_signing(self, passphrase: str) -> None:
        """Unlock the user's signing key for this session.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.wait`` or ``vault.may_not_sign``;
                ``vault.keys_replaced``: nothing is unlocked.
        """
        if self.signing is Signing.NEVER:
            raise trouble("vault.may_not_sign", found=self._entry.name)
        user = self._entry.user_id
        seed = self._attempt(lambda: signing_seed_of(self.key_file, passphrase, user))
        unlocked = ways_in.with_signing_seed(self.unlocked, seed)
        if not unlocked.fits(self.key_file):
            raise trouble("vault.keys_replaced", found=self.fingerprint)
        self._unlocked = unlocked

    def sign(self, statement: Mapping[str, object]) -> Signed:
        """A statement signed by the user, who is named in it.

        Raises:
            ProblemError: ``vault.signing_locked`` or ``vault.may_not_sign``;
                ``vault.keys_replaced``: such a signature would belong to no key on record.
        """
        entry = self._entry
        if self.signing is Signing.NEVER or entry.signing_public is None:
            raise trouble("vault.may_not_sign", found=entry.name)
        seed = self.unlocked.signing_seed
        if seed is None:
            raise trouble("vault.signing_locked")
        if self.warning is not None:
            raise ProblemError(self.warning)
        whole = {
            **statement,
            "vault": self.key_file.vault_id,
            "user": entry.user_id,
            "user_name": entry.name,
            "role": entry.role,
        }
        return Signed(
            statement=whole,
            public_key=entry.signing_public,
            signature=sign(seed, whole),
            certificate=entry.certificate,
        )

    def sign_document(self, document: bytes, consultation: ConsultationId | None = None) -> bytes:
        """The signature file for a document; that it was signed is logged.

        Raises:
            ProblemError: ``vault.signing_locked`` or ``vault.may_not_sign``, and nothing is logged;
                ``store.no_such_consultation``.
        """
        digest = hashlib.sha256(document).digest()
        database = self.database
        with database.writing() as connection:
            head = database.log(
                connection,
                EventKind.DOCUMENT_SIGNED,
                dossier=record_of(connection, consultation).dossier if consultation else None,
                consultation=consultation,
                content_hash=digest,
            )
            signed = self.sign(
                {
                    "kind": "document",
                    "sha256": digest.hex(),
                    "store": database.store_id,
                    "consultation": consultation,
                    "signed_at": timestamp(database.clock.now()),
                    "log_count": head.count,
                    "log_head": head.mac.hex(),
                }
            )
        return signature_file(signed, self.key_file)

    @property
    def warning(self) -> Problem | None:
        """``vault.keys_replaced``: the key file names other keys than the passphrase holds."""
        if self.unlocked.fits(self.key_file):
            return None
        return Problem(code="vault.keys_replaced", facts={"found": self.fingerprint})

    @property
    def log_mark(self) -> str:
        """The end of the log now, to be printed on documents."""
        with self.database.reading() as connection:
            return head_of(connection).mark

    @property
    def fingerprint(self) -> str:
        """The vault's own key for people to compare."""
        return fingerprint(self.key_file.authority_public)

    def adopt(self, key_file: KeyFile, unlocked: Unlocked) -> None:
        """Go on with a changed key file."""
        self.key_file = key_file
        self._unlocked = unlocked
        self._entry = key_file.user(self._entry.user_id) or self._entry

    def close(self) -> None:
        """Close the store and drop the keys; calling it twice does nothing."""
        self._unlocked = self._confirmed_at = None
        self.database.close()


def folder_vault(vault: OpenVault) -> FolderVault:
    """The vault as what it is; TypeError where something else opened it."""
    if not isinstance(vault, FolderVault):
        raise TypeError("a vault that FolderVaults opened")
    return vault


def user_of(entry: UserEntry) -> User:
    """A user as the rest of the program sees them."""
    return User(
        user_id=entry.user_id,
        name=entry.name,
        role=entry.role,
        administrator=entry.administrator,
    )
