"""Finds words that no comparison can use ("light work", "as tolerated") in free text."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from reinteg_desk.app.document_reader import Node, fields, items, text
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import trouble


class Vagueness(StrEnum):
    """What is left open."""

    LOAD = "load"
    TOLERANCE = "tolerance"
    FREQUENCY = "frequency"
    DURATION = "duration"
    ADAPTATION = "adaptation"


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueWord:
    """One find.

    Attributes:
        start: Position of its first character in the text.
        end: Position after its last character.
        found: The words as they stand in the text.
        kind: What they leave open.
    """

    start: int
    end: int
    found: str
    kind: Vagueness


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueWords:
    """The words to look for, of all languages together, and what to write instead.

    Free text in a Belgian file mixes languages, so all are always looked for.

    Attributes:
        pattern: Matches any of the phrases, the longest first, in folded text.
        kinds: Folded phrase → what it leaves open.
        advice: language → kind → what to write instead, one sentence.
    """

    pattern: re.Pattern[str]
    kinds: Mapping[str, Vagueness]
    advice: Mapping[str, Mapping[Vagueness, str]]

    def find(self, written: str) -> tuple[VagueWord, ...]:
        """The vague words of a text, in order and without overlap.

        Case, accents and the kind of space or hyphen do not matter; a phrase inside a longer word
        is not a find.
        """
        folded, origins = _folded_with_origins(written)
        return tuple(
            self._word(written, origins[match.start()], origins[match.end() - 1] + 1, match[0])
            for match in self.pattern.finditer(folded)
        )

    def _word(self, written: str, start: int, end: int, folded: str) -> VagueWord:
        while end < len(written) and unicodedata.combining(written[end]):
            end += 1
        kind = self.kinds[" ".join(folded.split())]
        return VagueWord(start=start, end=end, found=written[start:end], kind=kind)


def parse_vague_words(data: object) -> VagueWords:
    """The words and the advice of ``vague_words.toml``: a table a language, a table a kind.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind, or a phrase that one
            language lists twice.
    """
    languages = fields(Node(data), required=LANGUAGES)
    kinds: dict[str, Vagueness] = {}
    advice: dict[str, Mapping[Vagueness, str]] = {}
    for language, node in languages.items():
        tables = fields(node, required=tuple(Vagueness))
        own: dict[str, Vagueness] = {}
        advice[language] = MappingProxyType(
            {kind: _collect(tables[kind], kind, own) for kind in Vagueness}
        )
        kinds.update(own)
    return VagueWords(
        pattern=_any_of(kinds), kinds=MappingProxyType(kinds), advice=MappingProxyType(advice)
    )


def _collect(node: Node, kind: Vagueness, own: dict[str, Vagueness]) -> str:
    nodes = fields(node, required=("instead", "words"))
    for each in items(nodes["words"]):
        phrase = _folded(text(each))
        if phrase in own:
            raise trouble("instrument.word_twice", place=each.path, found=phrase)
        own[phrase] = kind
    return text(nodes["instead"])


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    choices = (r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)")


def _folded(written: str) -> str:
    return " ".join(_folded_with_origins(written)[0].split())


def _folded_with_origins(written: str) -> tuple[str, list[int]]:
    """Lower case without accents, and for each character where it came from in the original."""
    folded: list[str] = []
    origins: list[int] = []
    for position, character in enumerate(written):
        for each in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(each):
                folded.append(_plain(each))
                origins.append(position)
    return "".join(folded), origins


def _plain(character: str) -> str:
    if unicodedata.category(character) == "Pd":
        return " "
    return "'" if character == "\N{RIGHT SINGLE QUOTATION MARK}" else character
