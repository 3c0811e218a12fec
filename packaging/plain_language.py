"""Checks texts for the person against the B1 rules of ``docs/plain-language.md``.

The limits and word lists are read from the page itself, so that what is stated is what is checked.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "plain-language.md"

_BLOCK = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_WORD = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\W_]+)*")
_JOINT = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}-]")
_UNSPEAKABLE = re.compile(r"[()\[\]{};/]|\b[^\W\d_]{1,4}\.(?=\S|\s[^\W\d_]*[a-z])|\b[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits and lists of one language."""

    sentences: int
    sentence_words: int
    word_letters: int
    address: frozenset[str]
    negations: frozenset[str]
    jargon: frozenset[str]


def limits_of(page: str, language: str) -> Limits:
    """The limits that the page states for a language."""
    block = _BLOCK.search(page)
    if block is None:
        raise ValueError("the page holds no block of limits")
    own = tomllib.loads(block.group(1))[language]
    return Limits(
        sentences=own["sentences"],
        sentence_words=own["sentence_words"],
        word_letters=own["word_letters"],
        address=frozenset(own["address"]),
        negations=frozenset(own["negations"]),
        jargon=frozenset(own["jargon"]),
    )


def faults_in_question(text: str, limits: Limits) -> Iterator[str]:
    """What the rules hold against a question to the person; nothing where it is in order."""
    sentences = _SENTENCE_END.split(text.strip())
    if len(sentences) > limits.sentences:
        yield f"{len(sentences)} sentences, at most {limits.sentences}"
    for sentence in sentences:
        if not sentence.endswith("?"):
            yield f"no question mark: {sentence}"
    if not limits.address & _parts(text):
        yield "nobody is addressed"
    yield from faults_in_text(text, limits)


def faults_in_text(text: str, limits: Limits) -> Iterator[str]:
    """What the rules hold against any text for the person."""
    for sentence in _SENTENCE_END.split(text.strip()):
        yield from _faults_in_sentence(sentence, limits)
    for word in sorted(_parts(text) | {each.lower() for each in _WORD.findall(text)}):
        if word in limits.jargon:
            yield f"jargon: {word}"
    for word in sorted(_parts(text)):
        if len(word) > limits.word_letters:
            yield f"{len(word)} letters: {word}"
    for found in _UNSPEAKABLE.findall(text):
        yield f"cannot be read aloud: {found}"


def _faults_in_sentence(sentence: str, limits: Limits) -> Iterator[str]:
    words = _WORD.findall(sentence)
    if len(words) > limits.sentence_words:
        yield f"{len(words)} words: {sentence}"
    negations = [each for each in words if each.lower() in limits.negations]
    if len(negations) > 1:
        yield f"{len(negations)} negations: {sentence}"


def _parts(text: str) -> set[str]:
    return {part for word in _WORD.findall(text.lower()) for part in _JOINT.split(word)}


def main() -> int:
    """Check every question of the instrument; 1 where something was found."""
    page = PAGE.read_text(encoding="utf-8")
    found = 0
    for language in ("nl", "fr", "en"):
        limits = limits_of(page, language)
        for path in sorted((ROOT / "resources" / "instrument" / language).glob("*.toml")):
            for key, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
                if not isinstance(table, dict):
                    continue
                for fault in faults_in_question(table["question"], limits):
                    print(f"{language}/{path.name}: {key}: {fault}")
                    found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
