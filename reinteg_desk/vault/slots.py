"""Making and opening the ways in: what a passphrase, a code or this device unwraps."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.system.sealing import subkey, unwrap, wrap
from reinteg_desk.vault import passphrase as passphrases
from reinteg_desk.vault import recovery_code
from reinteg_desk.vault.keyring_file import KeyFile, Secret, Slot, SlotKind, slot_header
from reinteg_desk.vault.passphrase import Cost
from reinteg_desk.vault.signing import public_half


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """What a way in gave; never printed, never stored.

    Attributes:
        store_key: Opens the store.
        slot_id: The slot that was used.
        user_id: Whose slot it is, None for the recovery code.
        signing_seed: The user's Ed25519 private key; None where the way in does not hold it.
        authority_seed: The vault's own private key; None but for administrators and recovery.
    """

    store_key: bytes = field(repr=False)
    slot_id: str
    user_id: UserId | None
    signing_seed: bytes | None = field(default=None, repr=False)
    authority_seed: bytes | None = field(default=None, repr=False)

    def fits(self, key_file: KeyFile) -> bool:
        """Whether the key file names the public halves of the private keys that the way in held.

        Everybody who has the store key can write and seal a key file; the private keys under a
        passphrase are what they cannot replace.
        """
        user = None if self.user_id is None else key_file.user(self.user_id)
        authority = self.authority_seed
        if authority is not None and public_half(authority) != key_file.authority_public:
            return False
        if self.signing_seed is None or user is None:
            return True
        return public_half(self.signing_seed) == user.signing_public


def passphrase_slot(
    vault_id: str,
    user_id: UserId,
    passphrase: str,
    *,
    cost: Cost,
    holding: Mapping[Secret, bytes],
    made_at: str,
) -> Slot:
    """A slot that a passphrase opens."""
    slot = Slot(
        slot_id=secrets.token_hex(8),
        kind=SlotKind.PASSPHRASE,
        user_id=user_id,
        made_at=made_at,
        salt=secrets.token_bytes(passphrases.SALT_BYTES),
        cost=cost,
    )
    return _filled(vault_id, slot, passphrases.derive(passphrase, slot.salt, cost), holding)


def random_slot(
    vault_id: str,
    kind: SlotKind,
    user_id: UserId | None,
    secret: bytes,
    *,
    holding: Mapping[Secret, bytes],
    made_at: str,
) -> Slot:
    """A slot that a random secret opens (printed code, this device); random needs no Argon2id."""
    slot = Slot(
        slot_id=secrets.token_hex(8),
        kind=kind,
        user_id=user_id,
        made_at=made_at,
        salt=secrets.token_bytes(passphrases.SALT_BYTES),
    )
    return _filled(vault_id, slot, subkey(secret, f"{kind} slot", slot.salt), holding)


def open_with_passphrase(
    key_file: KeyFile, passphrase: str, user_id: UserId | None
) -> Unlocked | None:
    """What a passphrase opens: the slots of one user, or of each user in turn; None: nothing."""
    for slot in key_file.slots_of(SlotKind.PASSPHRASE, user_id):
        found = _opened(key_file, slot, _passphrase_root(slot, passphrase))
        if found is not None:
            return found
    return None


def open_with_code(key_file: KeyFile, code: str) -> Unlocked | None:
    """What a printed code opens: the recovery slot or an invitation; None: nothing.

    Raises:
        ProblemError: ``vault.recovery_code_typo``.
    """
    secret = recovery_code.secret_of(code)
    for kind in (SlotKind.RECOVERY, SlotKind.INVITATION):
        for slot in key_file.slots_of(kind):
            found = _opened(key_file, slot, subkey(secret, f"{kind} slot", slot.salt))
            if found is not None:
                return found
    return None


def open_with_device_secret(key_file: KeyFile, slot_id: str, secret: bytes) -> Unlocked | None:
    """What the secret of this device opens; None: nothing."""
    for slot in key_file.slots_of(SlotKind.DEVICE):
        if slot.slot_id == slot_id:
            return _opened(key_file, slot, subkey(secret, f"{slot.kind} slot", slot.salt))
    return None


def signing_seed_of(key_file: KeyFile, passphrase: str, user_id: UserId) -> bytes | None:
    """A user's private signing key from the passphrase; None where it does not fit."""
    for slot in key_file.slots_of(SlotKind.PASSPHRASE, user_id):
        root = _passphrase_root(slot, passphrase)
        seed = _secret(key_file.vault_id, slot, root, Secret.SIGNING_KEY)
        if seed is not None:
            return seed
    return None


def _passphrase_root(slot: Slot, passphrase: str) -> bytes:
    return passphrases.derive(passphrase, slot.salt, slot.cost or Cost())


def _filled(vault_id: str, slot: Slot, root: bytes, holding: Mapping[Secret, bytes]) -> Slot:
    wrapped = {
        name: wrap(subkey(root, name), secret, _bound_header(vault_id, slot, name))
        for name, secret in holding.items()
    }
    return replace(slot, wrapped=wrapped)


def _opened(key_file: KeyFile, slot: Slot, root: bytes) -> Unlocked | None:
    store_key = _secret(key_file.vault_id, slot, root, Secret.STORE_KEY)
    if store_key is None:
        return None
    return Unlocked(
        store_key=store_key,
        slot_id=slot.slot_id,
        user_id=slot.user_id,
        signing_seed=_secret(key_file.vault_id, slot, root, Secret.SIGNING_KEY),
        authority_seed=_secret(key_file.vault_id, slot, root, Secret.AUTHORITY_KEY),
    )


def _secret(vault_id: str, slot: Slot, root: bytes, name: Secret) -> bytes | None:
    wrapped = slot.wrapped.get(name)
    if wrapped is None:
        return None
    return unwrap(subkey(root, name), wrapped, _bound_header(vault_id, slot, name))


def _bound_header(vault_id: str, slot: Slot, name: Secret) -> dict[str, object]:
    return {"vault": vault_id, "slot": slot_header(slot), "secret": name}
