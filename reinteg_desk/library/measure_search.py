"""Finding actors and measures by words, offline, whatever the accents, case and order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reinteg_desk.app.measures import Actor, Measure, Support
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.library.search_text import plain

T = TypeVar("T")

_TITLE, _REST = 3, 1
"""What a hit in the name counts for, and one elsewhere."""


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    """Something to find, with its words folded: the name apart from the rest."""

    item: T
    name: str
    rest: str

    def score(self, words: Sequence[str]) -> int:
        """0 unless every word is there; names count for more, beginnings of words only."""
        return _product(
            _TITLE * _begins(word, self.name) + _REST * _begins(word, self.rest) for word in words
        )


def _begins(word: str, text: str) -> bool:
    return f" {word}" in text


def _product(scores: Iterable[int]) -> int:
    found = list(scores)
    return sum(found) if found and all(found) else 0


class SupportSearch:
    """Searches the actors and measures in the words of one language.

    Args:
        support: What there is to find.
        language: The language; Dutch where it has no texts. Names are found in all languages, so
            that an official Dutch name is found by who reads French.
    """

    def __init__(self, support: Support, language: str) -> None:
        self._support = support
        self._language = language if language in LANGUAGES else LANGUAGES[0]
        self._measures = [self._measure(each) for each in support.measures]
        self._actors = [self._actor(each) for each in support.actors]

    def measures(self, words: str) -> tuple[Measure, ...]:
        """The measures that hold every word, best first; all of them for no words."""
        return _found(self._measures, words)

    def actors(self, words: str) -> tuple[Actor, ...]:
        """The actors that hold every word, best first; all of them for no words."""
        return _found(self._actors, words)

    def _measure(self, measure: Measure) -> _Entry[Measure]:
        text = measure.text(self._language)
        people = self._support.names((*measure.asked_by, *measure.where), self._language)
        titles = [measure.text(each).title for each in LANGUAGES]
        rest = (text.what, text.for_whom, text.how or "", *people, *titles, *self._places(measure))
        return _Entry(measure, _folded([text.title]), _folded(rest))

    def _places(self, measure: Measure) -> Iterable[str]:
        words = self._support.words(self._language)
        regions = () if measure.is_nationwide else sorted(measure.regions)
        return (words.kinds[measure.kind], *(words.regions[each] for each in regions))

    def _actor(self, actor: Actor) -> _Entry[Actor]:
        text = actor.text(self._language)
        names = [actor.text(each).name for each in LANGUAGES]
        return _Entry(actor, _folded([text.name]), _folded([text.does, *names]))


def _folded(texts: Iterable[str]) -> str:
    return "".join(f" {plain(each)}" for each in texts)


def _found(entries: Sequence[_Entry[T]], words: str) -> tuple[T, ...]:
    asked = plain(words).split()
    if not asked:
        return tuple(each.item for each in entries)
    scored = [(each.score(asked), each.item) for each in entries]
    best = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    return tuple(item for _, item in best)
