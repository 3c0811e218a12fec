"""Words as a search compares them: without accents, case, punctuation and filler words."""

import re
import unicodedata
from collections.abc import Iterable

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_APART = re.compile(r"[^a-z0-9]+")
_FILLERS = frozenset(
    re.findall(
        r"\w+", "a au aux d de des du en et het in l la le les met of op the un une van voor"
    )
)


def plain(text: str) -> str:
    """Lower case, accents dropped, anything but letters and digits as one blank."""
    lowered = text.casefold().translate(_LIGATURES)
    decomposed = unicodedata.normalize("NFKD", lowered)
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    return _APART.sub(" ", letters).strip()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, filler words included."""
    return tuple(plain(text).split())


def telling_words(words: Iterable[str]) -> int:
    """How many words tell titles apart, at least 1."""
    return max(1, sum(word not in _FILLERS for word in words))


def word_weight(word: str) -> int:
    """What a typed word counts for: its length, and 1 for a filler word ("van" is one in Dutch)."""
    return 1 if word in _FILLERS else len(word)
