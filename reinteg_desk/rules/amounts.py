"""Amounts of money as the rules count them: to the cent, half up."""

from decimal import ROUND_HALF_UP, Decimal

_CENT = Decimal("0.01")
_HUNDRED = Decimal(100)


def to_cents(amount_eur: Decimal) -> Decimal:
    """An amount to the cent, half up.

    A convention of this program: for the reduced benefit no text says how cents are rounded; the
    published maxima follow it.
    """
    return amount_eur.quantize(_CENT, ROUND_HALF_UP)


def is_whole_cents(amount_eur: Decimal) -> bool:
    """Whether nothing had to be rounded."""
    return to_cents(amount_eur) == amount_eur


def percent_of(amount: Decimal, percent: Decimal | int) -> Decimal:
    """A percentage of an amount, not rounded."""
    return amount * percent / _HUNDRED
