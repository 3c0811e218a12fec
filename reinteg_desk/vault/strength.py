"""How hard a passphrase is to guess, as advice: nobody is refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from reinteg_desk.domain.problems import Problem

_LONGEST = 72
"""zxcvbn reads no further; what is longer is at least as strong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What a guesser who knows how people choose would need.

    Attributes:
        score: 0 (found at once) … 4 (out of reach), as zxcvbn counts it.
        guesses_log10: The number of guesses, as a power of ten.
    """

    score: int
    guesses_log10: float

    @property
    def advice(self) -> Problem:
        """The sentence to show: ``vault.strength_0`` … ``vault.strength_4``."""
        return Problem(code=f"vault.strength_{self.score}")


def strength_of(passphrase: str, *, about: Sequence[str] = ()) -> Strength:
    """The strength of a passphrase (zxcvbn, imported at first use).

    Args:
        passphrase: As typed.
        about: Words that an attacker would try first: the user's name, the organisation.
    """
    if not passphrase:
        return Strength(score=0, guesses_log10=0.0)
    from zxcvbn import zxcvbn

    found = zxcvbn(passphrase[:_LONGEST], user_inputs=list(about))
    return Strength(score=found["score"], guesses_log10=float(found["guesses_log10"]))
