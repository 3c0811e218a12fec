"""How hard a passphrase is to guess: advice while it is typed, and a floor where one is set."""

from collections.abc import Sequence
from dataclasses import dataclass

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.problems import Problem

ENOUGH = 3
"""The least score with which a passphrase is set: from 10^8 guesses on (docs/adr/0017)."""
_LONGEST = 72
"""zxcvbn reads no further; what is longer is at least as strong."""
_KNOWN_HERE = (
    *(
        "welkom",
        "bienvenue",
        "wachtwoord",
        "wachtzin",
        "paswoord",
        "motdepasse",
        "geheim",
        "secret",
    ),
    *("dokter", "docteur", "geneesheer", "arts", "medecin", "verpleegkundige", "infirmiere"),
    *("mutualiteit", "mutuelle", "ziekenfonds", "riziv", "inami", "reinteg", "reintegratie"),
    *("lente", "zomer", "herfst", "winter", "printemps", "automne", "hiver"),
    *("januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober"),
    *("november", "december", "janvier", "fevrier", "juin", "juillet", "aout", "octobre"),
    *("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    *("brussel", "bruxelles", "antwerpen", "gent", "brugge", "leuven", "hasselt", "mechelen"),
    *("liege", "namur", "charleroi", "mons", "anderlecht", "vlaanderen", "wallonie", "belgie"),
)
"""What people here begin with, chosen by hand; zxcvbn's own lists are mostly English."""


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

    words = [word for text in about for word in (text, *text.split())]
    found = zxcvbn(passphrase[:_LONGEST], user_inputs=[*words, *_KNOWN_HERE])
    return Strength(score=found["score"], guesses_log10=float(found["guesses_log10"]))


def check_passphrase(passphrase: str, *, about: Sequence[str] = ()) -> None:
    """Refuse a passphrase that a thief of the files would find within days.

    Raises:
        ProblemError: ``vault.empty_passphrase``, ``vault.weak_passphrase``.
    """
    if not passphrase.strip():
        raise trouble("vault.empty_passphrase")
    if strength_of(passphrase, about=about).score < ENOUGH:
        raise trouble("vault.weak_passphrase")
