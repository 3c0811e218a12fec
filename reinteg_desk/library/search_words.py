"""The words of an index, and how much each of them is like a typed one."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

Floats = NDArray[np.float64]
Positions = NDArray[np.intp]

_EXACT, _BEGINNING, _PART, _SLIP = 1.0, 0.8, 0.65, 0.8
_LENGTH_SHARE = 0.1
_SLIP_COST = 0.12
_CUT_COST = 0.5
_SHORTEST_PART = 3
_SHORTEST_FOR_SLIP, _SHORTEST_FOR_TWO_SLIPS = 4, 8
_AFTER_ANY_LETTER = "\x7f"
_BREAK = "\n"


class WordIndex:
    """Distinct words, sorted, ready to be compared with a typed one.

    Args:
        words: The words, plain (:func:`reinteg_desk.library.search_text.plain`).
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(sorted(set(words)))
        self.position = {word: n for n, word in enumerate(self.words)}
        self._lengths = np.array([len(word) for word in self.words], dtype=np.float64)
        self._joined = _BREAK.join(self.words)
        self._starts = np.cumsum([0, *(len(word) + 1 for word in self.words)])
        self._by_length = {
            length: np.flatnonzero(self._lengths == length)
            for length in {len(word) for word in self.words}
        }
        self._beginnings: dict[int, tuple[tuple[str, ...], Positions]] = {}

    def likeness(self, word: str) -> Floats:
        """How much each word is like a typed one, 0 … 1, in the order of :attr:`words`.

        The same word comes before one that begins with it, that before one with a slip, and last
        one that holds it as a part (Dutch compounds); a shorter rest is better than a longer one.
        """
        share = _LENGTH_SHARE * np.minimum(1.0, len(word) / np.maximum(1.0, self._lengths))
        likeness = self._slips(word)
        parts = self._holding(word)
        likeness[parts] = np.maximum(likeness[parts], _PART + share[parts])
        first = bisect_left(self.words, word)
        end = bisect_left(self.words, word + _AFTER_ANY_LETTER)
        likeness[first:end] = _BEGINNING + share[first:end]
        if word in self.position:
            likeness[self.position[word]] = _EXACT
        return likeness

    def _holding(self, word: str) -> Positions:
        """The words that hold a typed one anywhere."""
        if len(word) < _SHORTEST_PART:
            return np.empty(0, dtype=np.intp)
        offsets = []
        offset = self._joined.find(word)
        while offset >= 0:
            offsets.append(offset)
            offset = self._joined.find(
                word, self._joined.find(_BREAK, offset) + 1 or len(self._joined)
            )
        return np.searchsorted(self._starts, offsets, side="right") - 1

    def _slips(self, word: str) -> Floats:
        """Words, or beginnings of words, that differ by a slip of the fingers or two."""
        likeness = np.zeros(len(self.words))
        allowed = slips_allowed(word)
        if allowed:
            slips = np.minimum(
                self._whole_slips(word, allowed), self._beginning_slips(word, allowed) + _CUT_COST
            )
            near = slips <= allowed + _CUT_COST
            likeness[near] = _SLIP - _SLIP_COST * slips[near]
        return likeness

    def _whole_slips(self, word: str, allowed: int) -> Floats:
        slips = np.full(len(self.words), np.inf)
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            here = self._by_length.get(length)
            if here is not None:
                slips[here] = _distances(word, [self.words[n] for n in here.tolist()], allowed)
        return slips

    def _beginning_slips(self, word: str, allowed: int) -> Floats:
        beginnings, which = self._cut(len(word))
        return _distances(word, beginnings, allowed)[which]

    def _cut(self, length: int) -> tuple[tuple[str, ...], Positions]:
        """The distinct beginnings of a length, and which of them each word has."""
        if length not in self._beginnings:
            cut = [word[:length] for word in self.words]
            distinct = {word: n for n, word in enumerate(dict.fromkeys(cut))}
            which = np.array([distinct[word] for word in cut], dtype=np.intp)
            self._beginnings[length] = (tuple(distinct), which)
        return self._beginnings[length]


def slips_allowed(word: str) -> int:
    """None in short words, one from four letters on, two from eight letters on."""
    if len(word) < _SHORTEST_FOR_SLIP:
        return 0
    return 1 if len(word) < _SHORTEST_FOR_TWO_SLIPS else 2


def _distances(word: str, others: Sequence[str], allowed: int) -> Floats:
    """Insertions, deletions, changes and swaps; more than allowed counts as endless."""
    found = process.cdist([word], others, scorer=OSA.distance, score_cutoff=allowed)
    distances: Floats = found[0].astype(np.float64)
    distances[distances > allowed] = np.inf
    return distances
