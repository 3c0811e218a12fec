"""Dates and numbers as people in Belgium write them, and the texts of one language."""

import math
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from reinteg_desk.system import resources

_NO_BREAK = "\u00a0"
"""A space that does not break, between a number and its unit."""

_TENTH = 10


def day(on: date) -> str:
    """``dd/mm/yyyy``, in every language."""
    return f"{on:%d/%m/%Y}"


def number(value: float, language: str, *, places: int = 1) -> str:
    """A number with a decimal comma (a point in English); whole ones without decimals."""
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return _with_comma("0" if text == "-0" else text, language)


def fixed(value: float, language: str, *, places: int = 1) -> str:
    """A number with as many decimals as its neighbours in a column."""
    return _with_comma(f"{value:.{places}f}", language)


def _with_comma(text: str, language: str) -> str:
    return text if language == "en" else text.replace(".", ",")


def percent(value: float, language: str, *, places: int = 1) -> str:
    """A percentage with its sign."""
    return f"{number(value, language, places=places)}{_gap(language)}%"


def score_percent(lo: float, hi: float, threshold_pct: float, language: str) -> str:
    """A score or its band, in tenths; what lies below the threshold never rounds up to it."""
    low, high = (_below(end, threshold_pct) for end in (lo, hi))
    if low == high:
        return f"{fixed(low, language)}{_gap(language)}%"
    return f"{fixed(low, language)}\N{EN DASH}{fixed(high, language)}{_gap(language)}%"


def _below(value: float, threshold_pct: float) -> float:
    rounded = round(value, 1)
    if value < threshold_pct <= rounded:
        return math.floor(value * _TENTH) / _TENTH
    return rounded


def _gap(language: str) -> str:
    return "" if language == "en" else _NO_BREAK


class Words:
    """The texts of one document in one language, by dotted key.

    Args:
        language: ``nl``, ``fr`` or ``en``.
        texts: Nested tables of texts.
    """

    def __init__(self, language: str, texts: Mapping[str, Any]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, key: str, **facts: object) -> str:
        """The text of a key with its facts filled in.

        Raises:
            KeyError: No such text: a mistake in the program, found by the tests.
        """
        text = self.find(key)
        if text is None:
            raise KeyError(key)
        return text.format(**facts) if facts else text

    def find(self, key: str) -> str | None:
        """The text of a key as it is, None where there is none."""
        found: Any = self._texts
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        if found is None:
            return None
        return _bound(found) if self.language == "fr" else str(found)

    def paragraphs(self, key: str, **facts: object) -> tuple[str, ...]:
        """The paragraphs of a key, each with its facts filled in; none where the key has none."""
        found: Any = self._texts.get(key, ())
        bound = (_bound(text) if self.language == "fr" else text for text in found)
        return tuple(text.format(**facts) for text in bound)

    def citation(self, source: str) -> str:
        """The source of a rule with the abbreviations and words of this language.

        A remark in a citation that is still in another language is left out, the article stays.
        """
        own: Mapping[str, str] = self._texts["citation"]
        # One pass, the longest phrase first: a word that was put in is not translated again.
        phrases = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
        source = re.sub(rf"(?<!\w)({phrases})(?!\w)", lambda found: own[found[0]], source)
        foreign = "|".join(map(re.escape, self._texts["foreign_words"]))
        is_foreign = re.compile(rf"(?<!\w)({foreign})(?!\w)")
        without_brackets = re.sub(
            r" \([^()]*\)", lambda found: "" if is_foreign.search(found[0]) else found[0], source
        )
        first, *more = re.split(r"(?=[,;] )", without_brackets)
        article = self("no_article") if is_foreign.search(first) else first
        cited = "".join([article, *(part for part in more if not is_foreign.search(part))])
        return self.spaced(cited)

    def unbroken(self, cited: str) -> str:
        """A citation whose laws, articles and paragraphs stay on one line with their numbers."""
        return _KEPT_WITH_NUMBER.sub(rf"\1{_NO_BREAK}", cited).replace(" §", f"{_NO_BREAK}§")

    def spaced(self, text: str) -> str:
        """A text from data with the spaces that French sets before some signs."""
        return _bound(_UNSPACED.sub(" ", text)) if self.language == "fr" else text

    def day(self, on: date | None) -> str:
        """A date, or the words for "no date"."""
        return day(on) if on else self("no_date")

    def number(self, value: float, *, places: int = 1) -> str:
        """A number as the language writes it."""
        return number(value, self.language, places=places)

    def fixed(self, value: float) -> str:
        """A number with one decimal, as in the rest of its column."""
        return fixed(value, self.language)

    def percent(self, value: float, *, places: int = 1) -> str:
        """A percentage as the language writes it."""
        return percent(value, self.language, places=places)

    def listed(self, names: tuple[str, ...]) -> str:
        """Names in a row, the last with "and"; lower-cased where it is a common noun."""
        lowered = [_lowered(name) for name in names]
        if len(lowered) < len(("one", "two")):
            return "".join(lowered)
        return f"{', '.join(lowered[:-1])} {self('and')} {lowered[-1]}"


_KEPT_WITH_NUMBER = re.compile(
    r"(§|\b(?:art\.|A\.R\.|M\.B\.|KB|BS|[Ww]et|loi|Act|Decree)) (?=[\dIVX])"
)
"""The space between a law, an article or a paragraph and its number: no line breaks there."""

_SPACED_PUNCTUATION = re.compile(r"(?<=«) | (?=[;:?!»])")


_UNSPACED = re.compile(r"(?<=[^\s;:?!])(?=[;:?!](?:\s|$))")


def _bound(text: str) -> str:
    """French sets a space before some signs; it does not break a line."""
    return _SPACED_PUNCTUATION.sub(_NO_BREAK, text)


def _lowered(name: str) -> str:
    """A name inside a sentence: its first letter small, unless it is an abbreviation."""
    if len(name) > 1 and name[1].isupper():
        return name
    return name[:1].lower() + name[1:]


@cache
def words_of(document: str, language: str) -> Words:
    """The texts of a document: its own over those that all documents share."""
    shared = resources.read_toml(f"texts/documents/{language}/common.toml")
    sections = resources.read_toml(f"texts/documents/{language}/sections.toml")
    own = resources.read_toml(f"texts/documents/{language}/{document}.toml")
    return Words(language, _over(_over(shared, sections), own))


@cache
def cited(article: str, language: str) -> str:
    """An article as the rules write it, with the abbreviations and words of a language."""
    return words_of("plan", language).citation(article)


def _over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Two nested tables as one; where both have a text, that of the upper one."""
    merged = dict(below)
    for key, value in above.items():
        both = isinstance(value, Mapping) and isinstance(below.get(key), Mapping)
        merged[key] = _over(below[key], value) if both else value
    return merged


def is_reviewed(document: str, language: str) -> bool:
    """Whether somebody has reviewed all texts of a document in a language."""
    files = ("common", "sections", document)
    states = (
        resources.read_toml(f"texts/documents/{language}/{file}.toml")["review"]["state"]
        for file in files
    )
    return all(state == "reviewed" for state in states)
