"""A vault is a key file and a store: the one gives the key that opens the other."""

from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from reinteg_desk.app.ports import Clock, Invitation, NewVault, OpenVault, User
from reinteg_desk.app.problems import trouble
from reinteg_desk.bootstrap.founding import make_vault_files
from reinteg_desk.bootstrap.key_change import NEXT_KEY_FILE, remove_remains, settle
from reinteg_desk.bootstrap.key_file_copy import KEY_FILE_COPY, reconciled
from reinteg_desk.bootstrap.open_vault import FolderVault, folder_vault, user_of
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.store.backup import keep_before_migration
from reinteg_desk.store.connection import NAME as STORE_NAME
from reinteg_desk.store.connection import Access, Connection
from reinteg_desk.store.database import BeforeMigration, StoreDatabase, put_fact
from reinteg_desk.store.events import EventKind, timestamp
from reinteg_desk.store.writer_lock import in_use_by
from reinteg_desk.system.process import refuse_core_dumps
from reinteg_desk.system.sealing import new_key
from reinteg_desk.vault import ways_in
from reinteg_desk.vault.attempts import Attempts
from reinteg_desk.vault.device import DeviceSecrets
from reinteg_desk.vault.keyring_file import NAME as KEY_FILE_NAME
from reinteg_desk.vault.keyring_file import (
    KeyFile,
    SlotKind,
    UserEntry,
    key_file_to_bytes,
    read_key_file,
    write_key_file,
)
from reinteg_desk.vault.passphrase import Cost, cost_for_this_machine
from reinteg_desk.vault.slots import (
    Unlocked,
    open_with_code,
    open_with_device_secret,
    open_with_passphrase,
)
from reinteg_desk.vault.strength import check_passphrase


class FolderVaults:
    """The port ``Vaults`` for one store folder.

    Args:
        folder: The store folder (``store.db`` and ``keyring.json``).
        clock: Where time comes from.
        known_features: The ids of the instrument, for reading cases.
        devices: The operating system's keyring.
        cost: Of deriving a key from a passphrase; None measures this machine when one is set.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        known_features: Container[str],
        devices: DeviceSecrets | None = None,
        cost: Cost | None = None,
    ) -> None:
        self._folder = folder
        self._key_path = folder / KEY_FILE_NAME
        self._clock = clock
        self._known_features = known_features
        self._devices = devices or DeviceSecrets()
        self._cost = cost

    # --- what is there ---

    @property
    def folder(self) -> Path:
        """The store folder."""
        return self._folder

    @property
    def cost(self) -> Cost:
        """What deriving a key from a passphrase costs where one is set here."""
        if self._cost is None:
            self._cost = cost_for_this_machine()
        return self._cost

    def exists(self) -> bool:
        """Whether there is a vault, or a part of one, in the folder."""
        return any((self._folder / name).exists() for name in (STORE_NAME, KEY_FILE_NAME))

    def prepare(self) -> None:
        """Load what unlocking with this device needs, in the background; after the first paint."""
        if self._key_path.exists():
            self._devices.prepare()

    def users(self) -> Sequence[User]:
        """The users that the key file names, for the unlock screen."""
        return tuple(user_of(each) for each in read_key_file(self._key_path).active_users())

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait after wrong ones (0: at once)."""
        return self._attempts().wait_seconds()

    def in_use_by(self) -> str | None:
        """Who has the store open for writing (host and process), None where nobody has."""
        return in_use_by(self._folder)

    # --- making one ---

    def create(
        self, *, user_name: str, role: Role, passphrase: str
    ) -> tuple[FolderVault, NewVault]:
        """Make a vault with a passphrase slot and a recovery slot, and open it.

        Raises:
            ProblemError: ``vault.exists``, ``vault.empty_passphrase``,
                ``vault.weak_passphrase``, or trouble with the disk.
        """
        if self.exists():
            raise trouble("vault.exists", file=str(self._folder))
        check_passphrase(passphrase, about=[user_name])
        change, code = ways_in.found(
            user_name=user_name,
            role=role,
            passphrase=passphrase,
            cost=self.cost,
            at=self._at(),
        )
        make_vault_files(self._folder, change, self._clock)
        vault = self._opened(change.key_file, change.unlocked)
        vault.note_confirmed()
        return vault, NewVault(recovery_code=code)

    # --- opening it ---

    def unlock(
        self, passphrase: str, *, user: UserId | None = None, read_only: bool = False
    ) -> FolderVault:
        """Open with a passphrase; for reading only also while somebody else has it open.

        Raises:
            ProblemError: ``vault.wrong_passphrase``, ``vault.wait``, or trouble with the files.
        """

        def attempt(key_file: KeyFile) -> Unlocked | None:
            return open_with_passphrase(key_file, passphrase, user)

        access = Access.READ if read_only else Access.WRITE
        vault = self._unlock(attempt, "vault.wrong_passphrase", access)
        vault.note_confirmed()
        return vault

    def unlock_with_recovery_code(self, code: str) -> FolderVault:
        """Open with a printed code: the recovery code or an invitation.

        Raises:
            ProblemError: ``vault.recovery_code_typo``, ``vault.wrong_recovery_code``,
                ``vault.wait``, or trouble with the files.
        """

        def attempt(key_file: KeyFile) -> Unlocked | None:
            return open_with_code(key_file, code)

        return self._unlock(attempt, "vault.wrong_recovery_code", Access.WRITE)

    def unlock_with_device(self) -> FolderVault | None:
        """Open with the secret in the operating system's keyring, None where there is none."""
        if (self._folder / NEXT_KEY_FILE).exists():
            return None  # a change of key was cut off: a passphrase settles it
        key_file = read_key_file(self._key_path)
        for slot in key_file.slots_of(SlotKind.DEVICE):
            secret = self._devices.get(_device_name(key_file, slot.slot_id))
            unlocked = secret and open_with_device_secret(key_file, slot.slot_id, secret)
            if unlocked:
                return self._opened(key_file, unlocked)
        return None

    def _unlock(
        self, attempt: Callable[[KeyFile], Unlocked | None], wrong: str, access: Access
    ) -> FolderVault:
        attempts = self._attempts()
        if (wait := attempts.wait_seconds()) > 0:
            raise trouble("vault.wait", found=f"{wait:.0f}")
        settle(self._folder, attempt)
        key_file = read_key_file(self._key_path)
        unlocked = attempt(key_file)
        if unlocked is None:
            attempts.add_wrong()
            raise trouble(wrong)
        vault = self._opened(key_file, unlocked, access)
        before = attempts.clear()
        if before.count and access is Access.WRITE:
            vault.database.log_alone(EventKind.WRONG_ATTEMPTS, {"count": before.count})
        return vault

    def _opened(
        self, key_file: KeyFile, unlocked: Unlocked, access: Access = Access.WRITE
    ) -> FolderVault:
        refuse_core_dumps()
        user = _at_the_desk(key_file, unlocked)
        writing = access is Access.WRITE
        database = StoreDatabase(
            self._folder,
            unlocked.store_key,
            clock=self._clock,
            user=user.user_id,
            access=access,
            before_migration=self._keep_older(unlocked),
        )
        try:
            key_file = reconciled(database, self._key_path, key_file, unlocked, writing=writing)
            user = key_file.user(user.user_id) or user
            if writing:
                remove_remains(self._folder)
                database.log_alone(EventKind.UNLOCKED, {"by": _kind(key_file, unlocked)})
        except BaseException:
            database.close()
            raise
        return FolderVault(
            database, key_file, unlocked, user=user, known_features=self._known_features
        )

    # --- changing the ways in: each asks for a fresh confirmation (FolderVault.confirm) ---

    def remember_device(self, vault: OpenVault) -> None:
        """Add a slot for this device; it opens the store and does not sign.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.no_keyring``,
                ``vault.keyring_silent``, ``vault.keyring_forgets``.
        """
        mine = _confirmed(vault)
        secret = new_key()
        key_file, slot_id = ways_in.with_device(
            mine.key_file, mine.unlocked, mine.user.user_id, secret, at=self._at()
        )
        self._devices.put(_device_name(key_file, slot_id), secret)
        self.keep(mine, key_file, mine.unlocked, "device_added")

    def forget_device(self, vault: OpenVault) -> None:
        """Remove this device's slots and secrets.

        Raises:
            ProblemError: ``vault.not_confirmed``.
        """
        mine = _confirmed(vault)
        for slot_id in tuple(self._slots_of_this_device(mine.key_file)):
            key_file = ways_in.without_slot(mine.key_file, mine.unlocked, slot_id)
            self.keep(mine, key_file, mine.unlocked, "device_removed")
            self._devices.drop(_device_name(key_file, slot_id))

    def remembers_device(self, vault: OpenVault) -> bool:
        """Whether this device opens the vault; asks the keyring only where a device may."""
        return any(self._slots_of_this_device(folder_vault(vault).key_file))

    def _slots_of_this_device(self, key_file: KeyFile) -> Iterator[str]:
        for slot in key_file.slots_of(SlotKind.DEVICE):
            secret = self._devices.get(_device_name(key_file, slot.slot_id))
            if secret and open_with_device_secret(key_file, slot.slot_id, secret):
                yield slot.slot_id

    def change_passphrase(self, vault: OpenVault, passphrase: str) -> None:
        """Rewrite the user's slot.

        Raises:
            ProblemError: ``vault.not_confirmed``; ``vault.empty_passphrase``;
                ``vault.weak_passphrase``; ``vault.signing_locked``: the device opened the vault,
                and the signing key can only be taken along with the old passphrase
                (:meth:`FolderVault.unlock_signing`).
        """
        mine = folder_vault(vault)
        if mine.signing_would_be_lost:
            raise trouble("vault.signing_locked")
        check_passphrase(passphrase, about=[mine.user.name])
        if not mine.recovered:  # who came in with a printed code has no passphrase to confirm with
            mine.use_confirmation()
        change = ways_in.with_passphrase(
            mine.key_file,
            mine.unlocked,
            mine.user.user_id,
            passphrase,
            cost=self.cost,
            at=self._at(),
        )
        self.keep(mine, change.key_file, change.unlocked, "passphrase_set")

    def new_recovery_code(self, vault: OpenVault) -> NewVault:
        """Replace the printed code; the old one no longer fits.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.administrators_only``.
        """
        mine = _confirmed(vault)
        change, code = ways_in.with_recovery_code(mine.key_file, mine.unlocked, at=self._at())
        self.keep(mine, change.key_file, change.unlocked, "recovery_code_replaced")
        return NewVault(recovery_code=code)

    def add_user(
        self, vault: OpenVault, *, name: str, role: Role | None, administrator: bool = False
    ) -> Invitation:
        """Add a user, who comes in with a printed code once.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.administrators_only``.
        """
        mine = _confirmed(vault)
        key_file, user = ways_in.with_new_user(
            mine.key_file,
            mine.unlocked,
            name=name,
            role=role,
            administrator=administrator,
            at=self._at(),
        )
        return self._invite(mine, key_file, user, "user_added")

    def invite(self, vault: OpenVault, user: UserId) -> Invitation:
        """A new printed code for a user who cannot get in any more.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.administrators_only``,
                ``vault.no_such_user``.
        """
        mine = _confirmed(vault)
        entry = ways_in.known_user(mine.key_file, user)
        return self._invite(mine, mine.key_file, entry, "user_invited")

    def remove_user(self, vault: OpenVault, user: UserId) -> None:
        """Remove all ways in of a user; their old signatures still verify.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.administrators_only``,
                ``vault.last_administrator``, ``vault.no_such_user``.
        """
        mine = _confirmed(vault)
        key_file = ways_in.without_user(mine.key_file, mine.unlocked, user, at=self._at())
        self.keep(mine, key_file, mine.unlocked, "user_removed")

    def confirm_users(self, vault: OpenVault) -> Sequence[User]:
        """Certify signing keys made since; who was confirmed.

        Raises:
            ProblemError: ``vault.not_confirmed``, ``vault.administrators_only``.
        """
        mine = _confirmed(vault)
        key_file, confirmed = ways_in.with_certificates(mine.key_file, mine.unlocked)
        if confirmed:
            self.keep(mine, key_file, mine.unlocked, "users_confirmed")
        return tuple(user_of(each) for each in confirmed)

    def _invite(
        self, mine: FolderVault, key_file: KeyFile, user: UserEntry, what: str
    ) -> Invitation:
        key_file, code = ways_in.with_invitation(
            key_file, mine.unlocked, user.user_id, at=self._at()
        )
        self.keep(mine, key_file, mine.unlocked, what)
        return Invitation(user=user_of(user), code=code)

    def keep(self, vault: FolderVault, key_file: KeyFile, unlocked: Unlocked, what: str) -> None:
        """The changed key file on disk, its copy in the store, and an event."""
        write_key_file(self._key_path, key_file)
        vault.adopt(key_file, unlocked)
        database = vault.database
        with database.writing() as connection:
            put_fact(connection, KEY_FILE_COPY, key_file_to_bytes(key_file))
            database.log(connection, EventKind.WAYS_IN_CHANGED, detail={"what": what})

    # --- small parts ---

    def _keep_older(self, unlocked: Unlocked) -> BeforeMigration:
        def keep(connection: Connection, version: int) -> None:
            keep_before_migration(
                connection, unlocked.store_key, self._folder, version, [self._key_path]
            )

        return keep

    def _attempts(self) -> Attempts:
        return Attempts(self._folder, self._clock)

    def _at(self) -> str:
        return timestamp(self._clock.now())


def _at_the_desk(key_file: KeyFile, unlocked: Unlocked) -> UserEntry:
    """Whose slot was used; the first administrator where it was the recovery code."""
    if unlocked.user_id is not None:
        return ways_in.known_user(key_file, unlocked.user_id)
    return next(each for each in key_file.active_users() if each.administrator)


def _confirmed(vault: OpenVault) -> FolderVault:
    """The vault, where who is at the desk has just typed their passphrase."""
    mine = folder_vault(vault)
    mine.use_confirmation()
    return mine


def _kind(key_file: KeyFile, unlocked: Unlocked) -> str:
    return next(each.kind for each in key_file.slots if each.slot_id == unlocked.slot_id)


def _device_name(key_file: KeyFile, slot_id: str) -> str:
    return f"{key_file.vault_id}/{slot_id}"
