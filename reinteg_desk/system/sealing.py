"""The few cryptographic steps that key slots and payloads are made of, each in one place."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
"""Length of every symmetric key and of every Ed25519 seed (256 bits)."""
NONCE_BYTES = 12
"""Length of an AES-GCM nonce (NIST SP 800-38D, 96 bits)."""

_PROGRAM = b"reinteg-desk/1 "


def new_key() -> bytes:
    """32 random bytes from the operating system."""
    return secrets.token_bytes(KEY_BYTES)


def subkey(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A key for one purpose (HKDF-SHA256, RFC 5869): knowing it tells nothing about the others."""
    return HKDF(SHA256(), KEY_BYTES, salt or None, _PROGRAM + purpose.encode()).derive(key)


def wrap(key: bytes, secret: bytes, header: Mapping[str, object]) -> bytes:
    """A secret under a key (AES-256-GCM), bound to a header that stays readable.

    Returns:
        Nonce, ciphertext and tag in one.
    """
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, canonical(header))


def unwrap(key: bytes, wrapped: bytes, header: Mapping[str, object]) -> bytes | None:
    """The secret; None where the key, the header or the bytes are not those of :func:`wrap`."""
    try:
        nonce, sealed = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
        return AESGCM(key).decrypt(nonce, sealed, canonical(header))
    except (InvalidTag, ValueError):
        return None


def canonical(document: Mapping[str, object]) -> bytes:
    """One spelling of a JSON object: keys sorted, no spaces, UTF-8; what gets hashed and signed."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def checksum(document: Mapping[str, object]) -> str:
    """SHA-256 over the canonical spelling: tells a damaged file from a wrong key."""
    return hashlib.sha256(canonical(document)).hexdigest()


def keyed_seal(key: bytes, document: Mapping[str, object]) -> str:
    """HMAC-SHA256 over the canonical spelling: only who has the key can make it."""
    sealing_key = subkey(key, "key file seal")
    return hmac.new(sealing_key, canonical(document), hashlib.sha256).hexdigest()


def key_check_value(key: bytes) -> str:
    """A value that tells whether a key is the right one and nothing about the key."""
    return subkey(key, "key check").hex()[:32]


def to_text(data: bytes) -> str:
    """Bytes as base64 text."""
    return base64.b64encode(data).decode("ascii")


def from_text(text: str) -> bytes:
    """Bytes from base64 text.

    Raises:
        ValueError: Not base64.
    """
    return base64.b64decode(text, validate=True)
