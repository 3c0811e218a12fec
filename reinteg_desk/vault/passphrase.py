"""From what a person types to a key: Argon2id, as dear as the machine makes bearable."""

import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from reinteg_desk.system.sealing import KEY_BYTES

MEMORY_MIN_KIB = 64 * 1024
"""At least 64 MiB, so that guessing on graphics cards stays dear."""
MEMORY_MAX_KIB = 1024 * 1024
PASSES_MAX = 16
LANES_MAX = 16
SALT_BYTES = 16

_TARGET_SECONDS = 0.25
"""What unlocking should take on the machine where the passphrase is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess costs (RFC 9106): memory in KiB, passes over it, lanes side by side.

    Raises:
        ValueError: Below 64 MiB, or beyond what a laptop can do.
    """

    memory_kib: int = MEMORY_MIN_KIB
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        fits = (
            MEMORY_MIN_KIB <= self.memory_kib <= MEMORY_MAX_KIB
            and 1 <= self.passes <= PASSES_MAX
            and 1 <= self.lanes <= LANES_MAX
        )
        if not fits:
            raise ValueError(f"not a cost for Argon2id: {self}")


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from a passphrase.

    The text is brought to NFKC first, so that é typed on two keyboards is one letter.
    """
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    argon2 = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return argon2.derive(typed)


def cost_for_this_machine() -> Cost:
    """64 MiB with as many passes (3 … 16) as take about a quarter of a second here."""
    started = time.perf_counter()
    derive("measure", b"\0" * SALT_BYTES, Cost())
    seconds = max(time.perf_counter() - started, 0.001)
    passes = round(Cost().passes * _TARGET_SECONDS / seconds)
    return Cost(passes=min(max(passes, Cost().passes), PASSES_MAX))
