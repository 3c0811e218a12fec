"""Ed25519 keys: the authority of the vault certifies users, users sign what they decide."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from reinteg_desk.domain.consultation import Role
from reinteg_desk.system.sealing import canonical, to_text
from reinteg_desk.vault.keyring_file import UserEntry

SIGNING_ROLES = frozenset({Role.ADVISING_DOCTOR, Role.OCCUPATIONAL_PHYSICIAN})
"""Who decides and therefore signs; a nurse prepares and has no key to sign with."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A private key as its 32-byte seed, and its public key."""

    seed: bytes
    public: bytes

    def __repr__(self) -> str:
        return f"KeyPair(public={self.public.hex()[:16]}…)"


def new_key_pair() -> KeyPair:
    """A new Ed25519 key pair (RFC 8032)."""
    private = Ed25519PrivateKey.generate()
    return KeyPair(private.private_bytes_raw(), private.public_key().public_bytes_raw())


def public_half(seed: bytes) -> bytes:
    """The public key of a private one."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, statement: Mapping[str, object]) -> bytes:
    """The signature over the canonical spelling of a statement."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(canonical(statement))


def is_signed_by(public: bytes, signature: bytes, statement: Mapping[str, object]) -> bool:
    """Whether a signature is that of a public key over a statement."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, canonical(statement))
    except (InvalidSignature, ValueError):
        return False
    return True


def certified(vault_id: str, user: UserEntry, authority_seed: bytes) -> UserEntry:
    """The user with the authority's word for their name, role and key."""
    return replace(user, certificate=sign(authority_seed, certificate_statement(vault_id, user)))


def certificate_statement(
    vault_id: str, user: UserEntry, public_key: bytes | None = None
) -> dict[str, object]:
    """What a certificate says about a user (with an earlier public key where one is given)."""
    public = user.signing_public if public_key is None else public_key
    return {
        "what": "reinteg-desk user",
        "vault": vault_id,
        "user": user.user_id,
        "name": user.name,
        "role": user.role,
        "administrator": user.administrator,
        "public_key": None if public is None else to_text(public),
    }
