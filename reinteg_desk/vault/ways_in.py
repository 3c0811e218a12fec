"""Changing who gets in: each function takes a key file and gives the next one."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.system.sealing import key_check_value, new_key
from reinteg_desk.vault import recovery_code
from reinteg_desk.vault.keyring_file import (
    KeyFile,
    RetiredKey,
    Secret,
    Slot,
    SlotKind,
    UserEntry,
)
from reinteg_desk.vault.passphrase import Cost
from reinteg_desk.vault.signing import (
    SIGNING_ROLES,
    certificate_statement,
    certified,
    is_signed_by,
    new_key_pair,
)
from reinteg_desk.vault.slots import Unlocked, passphrase_slot, random_slot, signing_seed_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a change gave: the key file to write, and what the session now holds."""

    key_file: KeyFile
    unlocked: Unlocked


def found(
    *, user_name: str, role: Role, passphrase: str, cost: Cost, at: str
) -> tuple[Change, str]:
    """A new vault: its first user, who administers it, and the recovery code.

    Args:
        user_name: As shown on the unlock screen.
        role: The first user's role.
        passphrase: Theirs.
        cost: Of deriving a key from it.
        at: The instant, ISO 8601.
    """
    authority = new_key_pair()
    user = UserEntry(
        user_id=UserId(secrets.token_hex(8)),
        name=user_name,
        role=role,
        administrator=True,
        made_at=at,
    )
    key_file = KeyFile(
        vault_id=secrets.token_hex(16),
        generation=0,
        key_check="",
        authority_public=authority.public,
        users=(user,),
        slots=(),
    )
    key = new_key()
    key_file = replace(key_file, key_check=key_check_value(key))
    unlocked = Unlocked(
        store_key=key, slot_id="", user_id=user.user_id, authority_seed=authority.seed
    )
    change = with_passphrase(key_file, unlocked, user.user_id, passphrase, cost=cost, at=at)
    return with_recovery_code(change.key_file, change.unlocked, at=at)


def with_passphrase(
    key_file: KeyFile,
    unlocked: Unlocked,
    user_id: UserId,
    passphrase: str,
    *,
    cost: Cost,
    at: str,
) -> Change:
    """The user's passphrase slot rewritten; their signing key goes with it, or a new one is made.

    A key that the session does not hold is looked for under the passphrase itself (somebody who was
    invited again and types the old one). Where there is none, the old public key is retired.
    """
    user = known_user(key_file, user_id)
    seed = unlocked.signing_seed or signing_seed_of(key_file, passphrase, user_id)
    user, seed = _with_signing_key(key_file.vault_id, user, seed, unlocked.authority_seed, at)
    slot = passphrase_slot(
        key_file.vault_id,
        user_id,
        passphrase,
        cost=cost,
        holding=_held(unlocked, user, seed),
        made_at=at,
    )
    gone = (SlotKind.PASSPHRASE, SlotKind.INVITATION)
    slots = (*(each for each in key_file.slots if _is_other(each, user_id, gone)), slot)
    following = key_file.next(unlocked.store_key, users=key_file.with_user(user), slots=slots)
    session = replace(unlocked, slot_id=slot.slot_id, user_id=user_id, signing_seed=seed)
    return Change(key_file=following, unlocked=session)


def with_recovery_code(key_file: KeyFile, unlocked: Unlocked, *, at: str) -> tuple[Change, str]:
    """A new recovery code in the place of the old one."""
    code = recovery_code.new_code()
    authority = _authority(unlocked)
    slot = random_slot(
        key_file.vault_id,
        SlotKind.RECOVERY,
        None,
        recovery_code.secret_of(code),
        holding={Secret.STORE_KEY: unlocked.store_key, Secret.AUTHORITY_KEY: authority},
        made_at=at,
    )
    slots = (*(each for each in key_file.slots if each.kind is not SlotKind.RECOVERY), slot)
    return Change(key_file=key_file.next(unlocked.store_key, slots=slots), unlocked=unlocked), code


def with_signing_seed(unlocked: Unlocked, seed: bytes) -> Unlocked:
    """The session with the user's signing key unlocked."""
    return replace(unlocked, signing_seed=seed)


def with_device(
    key_file: KeyFile, unlocked: Unlocked, user_id: UserId, secret: bytes, *, at: str
) -> tuple[KeyFile, str]:
    """A slot for this device; it opens the store and does not sign.

    Returns:
        The key file and the id of the slot.
    """
    slot = random_slot(
        key_file.vault_id,
        SlotKind.DEVICE,
        user_id,
        secret,
        holding={Secret.STORE_KEY: unlocked.store_key},
        made_at=at,
    )
    return key_file.next(unlocked.store_key, slots=(*key_file.slots, slot)), slot.slot_id


def without_slot(key_file: KeyFile, unlocked: Unlocked, slot_id: str) -> KeyFile:
    """The key file without one slot."""
    slots = tuple(each for each in key_file.slots if each.slot_id != slot_id)
    return key_file.next(unlocked.store_key, slots=slots)


def with_new_user(
    key_file: KeyFile,
    unlocked: Unlocked,
    *,
    name: str,
    role: Role | None,
    administrator: bool,
    at: str,
) -> tuple[KeyFile, UserEntry]:
    """The key file with one more user, who has no way in yet."""
    user = UserEntry(
        user_id=UserId(secrets.token_hex(8)),
        name=name,
        role=role,
        administrator=administrator,
        made_at=at,
    )
    user = certified(key_file.vault_id, user, _authority(unlocked))
    following = key_file.next(unlocked.store_key, users=key_file.with_user(user))
    return following, user


def with_invitation(
    key_file: KeyFile, unlocked: Unlocked, user_id: UserId, *, at: str
) -> tuple[KeyFile, str]:
    """A printed code for one user; an earlier one no longer fits."""
    user = known_user(key_file, user_id)
    holding = {Secret.STORE_KEY: unlocked.store_key}
    if user.administrator:
        holding[Secret.AUTHORITY_KEY] = _authority(unlocked)
    code = recovery_code.new_code()
    slot = random_slot(
        key_file.vault_id,
        SlotKind.INVITATION,
        user_id,
        recovery_code.secret_of(code),
        holding=holding,
        made_at=at,
    )
    others = (each for each in key_file.slots if _is_other(each, user_id, (SlotKind.INVITATION,)))
    return key_file.next(unlocked.store_key, slots=(*others, slot)), code


def without_user(key_file: KeyFile, unlocked: Unlocked, user_id: UserId, *, at: str) -> KeyFile:
    """The key file with a user and all their ways in removed.

    Raises:
        ProblemError: ``vault.last_administrator``.
    """
    _authority(unlocked)
    user = known_user(key_file, user_id)
    left = [each for each in key_file.active_users() if each.user_id != user_id]
    if not any(each.administrator for each in left):
        raise trouble("vault.last_administrator", found=user.name)
    return key_file.next(
        unlocked.store_key,
        users=key_file.with_user(replace(user, removed_at=at)),
        slots=tuple(each for each in key_file.slots if each.user_id != user_id),
    )


def with_certificates(
    key_file: KeyFile, unlocked: Unlocked
) -> tuple[KeyFile, tuple[UserEntry, ...]]:
    """The key file with every active user's present key certified; who was confirmed."""
    authority = _authority(unlocked)
    waiting = tuple(each for each in key_file.active_users() if not is_confirmed(key_file, each))
    users = key_file.users
    for user in waiting:
        users = replace(key_file, users=users).with_user(
            certified(key_file.vault_id, user, authority)
        )
    return key_file.next(unlocked.store_key, users=users), waiting


def with_new_store_key(
    key_file: KeyFile,
    unlocked: Unlocked,
    passphrase: str,
    *,
    cost: Cost,
    at: str,
) -> tuple[Change, str, Mapping[UserId, str]]:
    """All slots made anew for a new store key; the old ones are worthless.

    The passphrase slots of the others keep their signing keys only, until they come in with their
    printed code and type a passphrase.

    Returns:
        The change, the recovery code, and the printed code of each other user.
    """
    _authority(unlocked)
    user_id = UserId(unlocked.user_id or "")
    fresh = replace(unlocked, store_key=new_key())
    kept = tuple(
        _without_store_key(each)
        for each in key_file.slots
        if each.kind is SlotKind.PASSPHRASE and each.user_id != user_id
    )
    # Whoever has the old store key has the hand-over keys too: new ones are made at first use.
    users = tuple(replace(each, hand_over=None) for each in key_file.users)
    bare = replace(key_file, users=users, slots=kept, key_check=key_check_value(fresh.store_key))
    change = with_passphrase(bare, fresh, user_id, passphrase, cost=cost, at=at)
    change, recovery = with_recovery_code(change.key_file, change.unlocked, at=at)
    current, codes = change.key_file, {}
    for user in current.active_users():
        if user.user_id != user_id:
            current, codes[user.user_id] = with_invitation(
                current, change.unlocked, user.user_id, at=at
            )
    return replace(change, key_file=current), recovery, codes


def is_confirmed(key_file: KeyFile, user: UserEntry) -> bool:
    """Whether the authority has certified the user's name, role and present key."""
    statement = certificate_statement(key_file.vault_id, user)
    return user.certificate is not None and is_signed_by(
        key_file.authority_public, user.certificate, statement
    )


def _authority(unlocked: Unlocked) -> bytes:
    if unlocked.authority_seed is None:
        raise trouble("vault.administrators_only")
    return unlocked.authority_seed


def known_user(key_file: KeyFile, user_id: UserId) -> UserEntry:
    """The entry of a user who was not removed.

    Raises:
        ProblemError: ``vault.no_such_user``.
    """
    user = key_file.user(user_id)
    if user is None or user.removed_at is not None:
        raise trouble("vault.no_such_user", found=user_id)
    return user


def _is_other(slot: Slot, user_id: UserId, kinds: tuple[SlotKind, ...]) -> bool:
    return slot.user_id != user_id or slot.kind not in kinds


def _held(unlocked: Unlocked, user: UserEntry, seed: bytes | None) -> dict[Secret, bytes]:
    holding = {Secret.STORE_KEY: unlocked.store_key}
    if seed is not None:
        holding[Secret.SIGNING_KEY] = seed
    if user.administrator and unlocked.authority_seed is not None:
        holding[Secret.AUTHORITY_KEY] = unlocked.authority_seed
    return holding


def _with_signing_key(
    vault_id: str,
    user: UserEntry,
    seed: bytes | None,
    authority_seed: bytes | None,
    at: str,
) -> tuple[UserEntry, bytes | None]:
    """The user with a key pair where the role signs; certified where the authority is at hand."""
    if user.role in SIGNING_ROLES and seed is None:
        pair = new_key_pair()
        seed = pair.seed
        user = replace(
            user,
            signing_public=pair.public,
            certificate=None,
            retired=(*user.retired, *_retired(user, at)),
        )
    if authority_seed is not None and user.certificate is None:
        user = certified(vault_id, user, authority_seed)
    return user, seed


def _retired(user: UserEntry, at: str) -> tuple[RetiredKey, ...]:
    if user.signing_public is None:
        return ()
    return (
        RetiredKey(public_key=user.signing_public, certificate=user.certificate, retired_at=at),
    )


def _without_store_key(slot: Slot) -> Slot:
    left: dict[Secret, bytes] = {
        name: each for name, each in slot.wrapped.items() if name != Secret.STORE_KEY
    }
    left.pop(Secret.AUTHORITY_KEY, None)
    return replace(slot, wrapped=left)
