"""Files that one person alone can open: the age format (age-encryption.org/v1, X25519).

Any program that speaks the format opens them with the right key, Debian's ``age`` among them. The
library is a Rust module of some megabytes and is imported at first use.
"""

from collections.abc import Sequence

from reinteg_desk.app.problems import trouble

HEADER = b"age-encryption.org/v1"
ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"


def new_identity() -> tuple[str, str]:
    """A new key: its secret half (``AGE-SECRET-KEY-1…``) and its public half (``age1…``)."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def is_public_key(text: str) -> bool:
    """Whether a text is the public half of a key."""
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(text)
    except (RecipientError, ValueError):
        return False
    return True


def seal_to(public_keys: Sequence[str], content: bytes) -> bytes:
    """Content that only the holders of the secret halves can open."""
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(each) for each in public_keys]
    sealed: bytes = pyrage.encrypt(content, recipients)
    return sealed


def is_sealed(data: bytes) -> bool:
    """Whether the bytes begin like a file in the age format."""
    return data.startswith((HEADER, ARMOUR))


def open_sealed(identity: str, data: bytes) -> bytes:
    """The content of a sealed file.

    Raises:
        ProblemError: ``handover.not_a_bundle``: not in the age format; ``handover.not_for_you``:
            made for another key, or damaged on its way.
    """
    import pyrage

    if not is_sealed(data):
        raise trouble("handover.not_a_bundle")
    try:
        opened: bytes = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, OSError, ValueError) as error:
        raise trouble("handover.not_for_you") from error
    return opened
