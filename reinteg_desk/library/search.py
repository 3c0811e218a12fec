"""Finding an occupation by what people call it: any title, synonym or code, in any language.

Every typed word is compared with every word of the index: the same word, its beginning, a part of
it (Dutch compounds), or the same but for a slip or two. A title scores by how well its best words
answer all the typed ones; an occupation by its best title.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Library, Occupation
from reinteg_desk.library.search_text import plain, telling_words, word_weight, words_of
from reinteg_desk.library.search_words import Floats, WordIndex

FEW_LETTERS = 3
"""Up to so many letters a search is a beginning."""

LIMIT = 20
"""Hits that a search gives unless told otherwise."""

_FIT_SHARE, _COVER_SHARE = 0.85, 0.15
_OWN_LANGUAGE, _MAIN_TITLE = 0.02, 0.01
_OWN_LANGUAGE_OF_FEW_LETTERS, _PEOPLE = 0.2, 0.04
"""After a few letters a beginning in the reader's language is meant rather than a whole word of
another one ("net", "aid", "bed"), and a job that many people do rather than a rare one."""
_LOWEST_SCORE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One occupation that was found.

    Attributes:
        code: Its code.
        title: Its title in the language of the search.
        matched: The title, synonym or code that answered the words.
    """

    code: OccupationCode
    title: str
    matched: str

    def to_document(self) -> dict[str, str]:
        """The hit for ``--json``."""
        return {"code": self.code, "title": self.title, "matched": self.matched}


@dataclass(frozen=True, slots=True)
class _Entry:
    """One title or synonym of one occupation; ``job`` is its position in the library."""

    job: int
    language: str
    text: str
    is_title: bool


class OccupationSearch:
    """An index over the titles, synonyms and codes of a library.

    Args:
        library: The library to search.
    """

    def __init__(self, library: Library) -> None:
        self._jobs = library.occupations
        self._entries = tuple(_entries(self._jobs))
        words = [_indexed_words(entry.text) for entry in self._entries]
        self._index = WordIndex(word for each in words for word in each)
        self._word_of = np.array(
            [self._index.position[word] for each in words for word in each], dtype=np.intp
        )
        self._first_word = np.cumsum([0, *(len(each) for each in words[:-1])])
        self._sizes = np.array([telling_words(words_of(each.text)) for each in self._entries])
        self._bonus = np.array([_MAIN_TITLE * each.is_title for each in self._entries])
        people = np.log1p([self._jobs[each.job].employment for each in self._entries])
        self._people = _PEOPLE * people / max(1.0, people.max(initial=0.0))
        self._languages = np.array([each.language for each in self._entries])

    def search(self, words: str, language: str = "nl", *, limit: int = LIMIT) -> list[SearchHit]:
        """The occupations that answer the words, best first.

        Args:
            words: As typed: (the beginning of) a title or a code, slips and all.
            language: Of the titles in the result; its titles win where others answer as well.
            limit: At most so many hits.
        """
        by_code = self._by_code(words.strip(), language, limit)
        typed = words_of(words)
        if by_code or not typed or not self._entries:
            return by_code
        scores = self._scores(typed)
        few = sum(map(len, typed)) <= FEW_LETTERS
        own = _OWN_LANGUAGE_OF_FEW_LETTERS if few else _OWN_LANGUAGE
        bonus = self._bonus + own * (self._languages == language) + few * self._people
        return self._best(np.where(scores >= _LOWEST_SCORE, scores + bonus, 0.0), language, limit)

    def _by_code(self, typed: str, language: str, limit: int) -> list[SearchHit]:
        """Occupations whose code begins with what was typed; a code holds a digit."""
        if not any(each.isdigit() for each in typed):
            return []
        wanted = typed.casefold()
        found = [job for job in self._jobs if job.code.casefold().startswith(wanted)]
        return [
            SearchHit(code=job.code, title=job.title(language), matched=job.code)
            for job in found[:limit]
        ]

    def _best(self, scores: Floats, language: str, limit: int) -> list[SearchHit]:
        best: dict[int, _Entry] = {}
        for position in np.argsort(-scores, kind="stable").tolist():
            if scores[position] <= 0 or len(best) >= limit:
                break
            best.setdefault(self._entries[position].job, self._entries[position])
        return [
            SearchHit(
                code=self._jobs[job].code,
                title=self._jobs[job].title(language),
                matched=entry.text,
            )
            for job, entry in best.items()
        ]

    def _scores(self, typed: Sequence[str]) -> Floats:
        """A score 0 … 1 for each entry: how well it answers, and how little else it says."""
        fit = self._fit_of(typed)
        if len(typed) > 1:  # "poets vrouw" for "poetsvrouw"
            fit = np.maximum(fit, self._fit_of(["".join(typed)]))
        covered = np.minimum(1.0, telling_words(typed) / self._sizes)
        return np.where(fit > 0, _FIT_SHARE * fit + _COVER_SHARE * covered, 0.0)

    def _fit_of(self, typed: Sequence[str]) -> Floats:
        """The mean, over the typed words, of the likeness of the best word of each entry."""
        total = np.zeros(len(self._entries))
        for word in typed:
            likeness = self._index.likeness(word)[self._word_of]
            total += np.maximum.reduceat(likeness, self._first_word) * word_weight(word)
        return total / sum(word_weight(word) for word in typed)


def _entries(jobs: Iterable[Occupation]) -> Iterator[_Entry]:
    """Titles and synonyms that hold at least one letter or digit."""
    for position, job in enumerate(jobs):
        for language in LANGUAGES:
            title = job.titles.get(language, "")
            if plain(title):
                yield _Entry(position, language, title, is_title=True)
            for synonym in filter(plain, job.synonyms.get(language, ())):
                yield _Entry(position, language, synonym, is_title=False)


def _indexed_words(text: str) -> tuple[str, ...]:
    """The words of a title, and neighbours written as one ("post bode")."""
    words = words_of(text)
    return (*words, *(a + b for a, b in pairwise(words)))
