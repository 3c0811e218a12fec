"""Codes that are printed and typed back: 130 random bits, a checksum, readable groups.

The alphabet is Crockford's base 32: no I, L, O or U, and what looks like one of them is read as
the digit that was meant. Example of the form: ``4TJ8X-0QZ2M-…`` in six groups of five.
"""

import hashlib
import secrets

from reinteg_desk.app.problems import trouble

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SYMBOLS = 26
_CHECK_SYMBOLS = 4
_GROUP = 5
_BITS_PER_SYMBOL = 5


def new_code() -> str:
    """A new code: 26 random symbols (130 bits) and 4 for the checksum (20 bits)."""
    number = secrets.randbits(_SYMBOLS * _BITS_PER_SYMBOL)
    symbols = _symbols(number, _SYMBOLS)
    whole = symbols + _check(symbols)
    return "-".join(whole[n : n + _GROUP] for n in range(0, len(whole), _GROUP))


def secret_of(code: str) -> bytes:
    """The secret in a code as somebody typed it: spaces, dashes and case do not matter.

    Raises:
        ProblemError: ``vault.recovery_code_typo``: symbols missing or mistyped, found by the
            checksum (a typing error passes with a chance of one in a million).
    """
    typed = "".join(each for each in code.upper() if each.isalnum()).translate(_LOOKALIKES)
    symbols, check = typed[:_SYMBOLS], typed[_SYMBOLS:]
    known = set(typed) <= set(_ALPHABET) and len(typed) == _SYMBOLS + _CHECK_SYMBOLS
    if not known or check != _check(symbols):
        raise trouble("vault.recovery_code_typo", found=len(typed))
    return symbols.encode("ascii")


def _check(symbols: str) -> str:
    digest = hashlib.sha256(symbols.encode("ascii")).digest()
    bits = _CHECK_SYMBOLS * _BITS_PER_SYMBOL
    return _symbols(int.from_bytes(digest[:4], "big") >> (32 - bits), _CHECK_SYMBOLS)


def _symbols(number: int, count: int) -> str:
    shifts = range((count - 1) * _BITS_PER_SYMBOL, -1, -_BITS_PER_SYMBOL)
    return "".join(_ALPHABET[(number >> shift) % len(_ALPHABET)] for shift in shifts)
