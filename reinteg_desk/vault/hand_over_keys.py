"""The keys of a user for hand-over bundles: one to open them, one to sign them."""

import json
from dataclasses import dataclass, field, replace

from reinteg_desk.app.problems import trouble
from reinteg_desk.system.age import new_identity
from reinteg_desk.system.sealing import from_text, subkey, to_text, unwrap, wrap
from reinteg_desk.vault.keyring_file import HandOverKeys, KeyFile, UserEntry
from reinteg_desk.vault.signing import new_key_pair

_PURPOSE = "hand-over keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretHalves:
    """What opens bundles for a user and signs theirs; never printed, never stored bare."""

    reading: str = field(repr=False)
    sending: bytes = field(repr=False)


def with_hand_over_keys(key_file: KeyFile, store_key: bytes, user: UserEntry) -> KeyFile:
    """The next key file, with new hand-over keys for a user."""
    secret, public = new_identity()
    pair = new_key_pair()
    plain = json.dumps({"reading": secret, "sending": to_text(pair.seed)}).encode()
    header = _header(key_file, user, public, pair.public)
    keys = HandOverKeys(
        reading=public,
        sending=pair.public,
        wrapped=wrap(subkey(store_key, _PURPOSE), plain, header),
    )
    return key_file.next(store_key, users=key_file.with_user(replace(user, hand_over=keys)))


def secret_halves(key_file: KeyFile, store_key: bytes, user: UserEntry) -> SecretHalves:
    """The secret halves of a user's hand-over keys.

    Raises:
        ProblemError: ``vault.key_file_damaged``: they are not what was put there.
    """
    keys = user.hand_over
    plain = keys and unwrap(
        subkey(store_key, _PURPOSE),
        keys.wrapped,
        _header(key_file, user, keys.reading, keys.sending),
    )
    if not plain:
        raise trouble("vault.key_file_damaged")
    document = json.loads(plain)
    return SecretHalves(reading=document["reading"], sending=from_text(document["sending"]))


def _header(key_file: KeyFile, user: UserEntry, reading: str, sending: bytes) -> dict[str, object]:
    return {
        "vault": key_file.vault_id,
        "user": user.user_id,
        "reading": reading,
        "sending": to_text(sending),
    }
