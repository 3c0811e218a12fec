"""The key file (``keyring.json``): who may get in, and the wrapped keys of each way in.

Nothing in it is secret by itself: every key is wrapped. The names of the users stand in it in the
clear, because the unlock screen lists them; nothing about anyone who is assessed does.
Two sums guard it. The checksum (SHA-256) tells a damaged file from a wrong passphrase before any
key is known; the seal (HMAC under the store key) tells, once the store key is known, whether
somebody without it wrote the file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import UserId
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.system.sealing import (
    checksum,
    from_text,
    key_check_value,
    keyed_seal,
    to_text,
)
from reinteg_desk.vault.passphrase import Cost

NAME = "keyring.json"
FORMAT = "reinteg-desk/keyring"
VERSION = 1
LARGEST_BYTES = 4 * 1024 * 1024


class SlotKind(StrEnum):
    """The ways in."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
    RECOVERY = "recovery"
    DEVICE = "device"
    INVITATION = "invitation"


class Secret(StrEnum):
    """What a slot can hold."""

    STORE_KEY = "store_key"
    SIGNING_KEY = "signing_key"
    AUTHORITY_KEY = "authority_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way in.

    Attributes:
        slot_id: Random id.
        kind: Which kind of secret opens it.
        user_id: Whose it is; None for the recovery code.
        made_at: When, ISO 8601.
        salt: For the derivation of its key.
        cost: Of the derivation; for passphrases only.
        wrapped: What it holds, each wrapped under its own subkey with the header bound to it.
    """

    slot_id: str
    kind: SlotKind
    user_id: UserId | None
    made_at: str
    salt: bytes
    cost: Cost | None = None
    wrapped: Mapping[Secret, bytes] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetiredKey:
    """A public key that no longer signs; what it signed still verifies."""

    public_key: bytes
    certificate: bytes | None
    retired_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverKeys:
    """What a user hands over and takes over with (docs/adr/0024).

    Attributes:
        reading: Public half of the age key (``age1…``); bundles for them are made with it.
        sending: Public half of the Ed25519 key that signs their bundles; never a decision.
        wrapped: The secret halves, under the store key: every way in holds that.
    """

    reading: str
    sending: bytes
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEntry:
    """One user.

    Attributes:
        user_id: Random id; what the audit log names.
        name: As shown on the unlock screen.
        role: None for somebody who administers only.
        administrator: Whether they hold the authority key.
        made_at: When, ISO 8601.
        signing_public: Their Ed25519 public key; None where their role does not sign.
        certificate: The authority's signature over name, role and public key; None until given.
        retired: Earlier public keys.
        removed_at: When they were removed; the entry stays, so that old signatures verify.
        hand_over: Keys for hand-over bundles; None until they are first needed.
    """

    user_id: UserId
    name: str
    role: Role | None
    administrator: bool
    made_at: str
    signing_public: bytes | None = None
    certificate: bytes | None = None
    retired: tuple[RetiredKey, ...] = ()
    removed_at: str | None = None
    hand_over: HandOverKeys | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The whole key file; every change makes a new one with the next generation number."""

    vault_id: str
    generation: int
    key_check: str
    authority_public: bytes
    users: tuple[UserEntry, ...]
    slots: tuple[Slot, ...]
    seal: str = ""

    def active_users(self) -> tuple[UserEntry, ...]:
        """Those who were not removed."""
        return tuple(each for each in self.users if each.removed_at is None)

    def user(self, user_id: UserId) -> UserEntry | None:
        """The entry of a user, removed or not."""
        return next((each for each in self.users if each.user_id == user_id), None)

    def slots_of(self, kind: SlotKind, user_id: UserId | None = None) -> tuple[Slot, ...]:
        """The slots of a kind, of one user where one is named."""
        return tuple(
            each for each in self.slots if each.kind is kind and user_id in (None, each.user_id)
        )

    def fits(self, store_key: bytes) -> bool:
        """Whether a key is the store key (key-check value)."""
        return self.key_check == key_check_value(store_key)

    def is_sealed_by(self, store_key: bytes) -> bool:
        """Whether the file was last written by someone who had the store key."""
        return self.seal == keyed_seal(store_key, _content(self))

    def next(self, store_key: bytes, **changes: Any) -> "KeyFile":
        """The next generation with changes, sealed."""
        following = replace(self, generation=self.generation + 1, **changes)
        return following.sealed(store_key)

    def sealed(self, store_key: bytes) -> "KeyFile":
        """The same with the seal of a store key."""
        return replace(self, seal=keyed_seal(store_key, _content(self)))

    def with_user(self, entry: UserEntry) -> tuple[UserEntry, ...]:
        """The users with one entry replaced, or added at the end."""
        if self.user(entry.user_id) is None:
            return (*self.users, entry)
        return tuple(entry if each.user_id == entry.user_id else each for each in self.users)


# --- on disk --------------------------------------------------------------------------------------


def read_key_file(path: Path) -> KeyFile:
    """The key file at a path.

    Raises:
        ProblemError: ``vault.no_key_file``, ``vault.cannot_read_key_file``,
            ``vault.key_file_damaged`` or ``vault.key_file_newer``.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_BYTES)
    except FileNotFoundError as error:
        raise trouble("vault.no_key_file", file=str(path)) from error
    except OSError as error:
        raise trouble(
            "vault.cannot_read_key_file", file=str(path), found=os_reason(error)
        ) from error
    try:
        return key_file_from_bytes(data)
    except ProblemError as error:
        raise error.in_file(str(path)) from error


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Put a key file in place in one step, readable by the user only."""
    write_atomically(path, key_file_to_bytes(key_file), private=True)


def key_file_to_bytes(key_file: KeyFile) -> bytes:
    """The JSON of a key file, checksum included."""
    document = {**_content(key_file), "seal": key_file.seal}
    document["checksum"] = checksum(document)
    return json.dumps(document, indent=1, ensure_ascii=False).encode() + b"\n"


def key_file_from_bytes(data: bytes) -> KeyFile:
    """What :func:`key_file_to_bytes` wrote.

    Raises:
        ProblemError: ``vault.key_file_damaged`` or ``vault.key_file_newer``.
    """
    try:
        document = json.loads(data)
        claimed = document.pop("checksum")
        version = document["version"]
        if document["format"] != FORMAT or claimed != checksum(document):
            raise trouble("vault.key_file_damaged")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise trouble("vault.key_file_damaged") from error
    if isinstance(version, int) and version > VERSION:
        raise trouble("vault.key_file_newer", found=version, allowed=VERSION)
    try:
        return _key_file(document)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise trouble("vault.key_file_damaged") from error


def _content(key_file: KeyFile) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault": key_file.vault_id,
        "generation": key_file.generation,
        "key_check": key_file.key_check,
        "authority": to_text(key_file.authority_public),
        "users": [_user_document(each) for each in key_file.users],
        "slots": [_slot_document(each) for each in key_file.slots],
    }


def _key_file(document: Mapping[str, Any]) -> KeyFile:
    return KeyFile(
        vault_id=document["vault"],
        generation=document["generation"],
        key_check=document["key_check"],
        authority_public=from_text(document["authority"]),
        users=tuple(_user(each) for each in document["users"]),
        slots=tuple(_slot(each) for each in document["slots"]),
        seal=document["seal"],
    )


def _user_document(user: UserEntry) -> dict[str, object]:
    keys = user.hand_over
    # Only where there are any: the seal of an older key file holds without them.
    hand_over = {} if keys is None else {"hand_over": _hand_over_document(keys)}
    return {
        "id": user.user_id,
        "name": user.name,
        "role": user.role,
        "administrator": user.administrator,
        "made_at": user.made_at,
        "signing_public": _maybe_text(user.signing_public),
        "certificate": _maybe_text(user.certificate),
        "retired": [
            {
                "public_key": to_text(each.public_key),
                "certificate": _maybe_text(each.certificate),
                "retired_at": each.retired_at,
            }
            for each in user.retired
        ],
        "removed_at": user.removed_at,
        **hand_over,
    }


def _hand_over_document(keys: HandOverKeys) -> dict[str, str]:
    return {
        "reading": keys.reading,
        "sending": to_text(keys.sending),
        "wrapped": to_text(keys.wrapped),
    }


def _hand_over(document: Mapping[str, Any] | None) -> HandOverKeys | None:
    if document is None:
        return None
    return HandOverKeys(
        reading=document["reading"],
        sending=from_text(document["sending"]),
        wrapped=from_text(document["wrapped"]),
    )


def _user(document: Mapping[str, Any]) -> UserEntry:
    role = document["role"]
    return UserEntry(
        user_id=UserId(document["id"]),
        name=document["name"],
        role=None if role is None else Role(role),
        administrator=document["administrator"],
        made_at=document["made_at"],
        signing_public=_maybe_bytes(document["signing_public"]),
        certificate=_maybe_bytes(document["certificate"]),
        retired=tuple(
            RetiredKey(
                public_key=from_text(each["public_key"]),
                certificate=_maybe_bytes(each["certificate"]),
                retired_at=each["retired_at"],
            )
            for each in document["retired"]
        ),
        removed_at=document["removed_at"],
        hand_over=_hand_over(document.get("hand_over")),
    )


def slot_header(slot: Slot) -> dict[str, object]:
    """What of a slot is readable; wrapping binds the secret to it."""
    cost = slot.cost
    return {
        "id": slot.slot_id,
        "kind": slot.kind,
        "user": slot.user_id,
        "made_at": slot.made_at,
        "salt": to_text(slot.salt),
        "kdf": None
        if cost is None
        else {
            "name": "argon2id",
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
        },
    }


def _slot_document(slot: Slot) -> dict[str, object]:
    wrapped = {str(name): to_text(each) for name, each in slot.wrapped.items()}
    return {**slot_header(slot), "wrapped": wrapped}


def _slot(document: Mapping[str, Any]) -> Slot:
    kdf, user = document["kdf"], document["user"]
    if kdf is not None and kdf["name"] != "argon2id":
        raise ValueError("unknown derivation")
    return Slot(
        slot_id=document["id"],
        kind=SlotKind(document["kind"]),
        user_id=None if user is None else UserId(user),
        made_at=document["made_at"],
        salt=from_text(document["salt"]),
        cost=None
        if kdf is None
        else Cost(memory_kib=kdf["memory_kib"], passes=kdf["passes"], lanes=kdf["lanes"]),
        wrapped={Secret(name): from_text(each) for name, each in document["wrapped"].items()},
    )


def _maybe_text(data: bytes | None) -> str | None:
    return None if data is None else to_text(data)


def _maybe_bytes(text: str | None) -> bytes | None:
    return None if text is None else from_text(text)
