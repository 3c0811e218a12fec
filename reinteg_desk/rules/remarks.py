"""Sentences as data: a code with its facts, put into words only where someone reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

Fact = str | int | Decimal | date
DEFAULT_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence: the key of its text, and the facts the text names.

    A fact of type ``str`` is itself the key of a text where there is one with that name.
    """

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


class RuleTexts:
    """The texts of all languages.

    Args:
        texts: language → key → sentence with ``{name}`` placeholders.
    """

    def __init__(self, texts: Mapping[str, Mapping[str, str]]) -> None:
        self._texts = texts

    def keys(self, language: str) -> frozenset[str]:
        """The keys of a language (to check that languages are complete)."""
        return frozenset(self._texts[language])

    def text(self, key: str, language: str) -> str:
        """The text of a key as it is, in Dutch where the language has none.

        Raises:
            KeyError: No such key; a mistake in the program, found by the tests.
        """
        known = self._texts.get(language) or self._texts[DEFAULT_LANGUAGE]
        return known[key]

    def sentence(self, remark: Remark, language: str = DEFAULT_LANGUAGE) -> str:
        """The remark in words: dates as dd/mm/yyyy, numbers as the language writes them."""
        facts = {name: self._shown(fact, language) for name, fact in remark.facts.items()}
        return self.text(remark.code, language).format_map(facts)

    def _shown(self, fact: Fact, language: str) -> str:
        if isinstance(fact, date):
            return fact.strftime("%d/%m/%Y")
        if isinstance(fact, Decimal):
            return f"{fact:f}" if language == "en" else f"{fact:f}".replace(".", ",")
        if isinstance(fact, str):
            known = self._texts.get(language) or self._texts[DEFAULT_LANGUAGE]
            return known.get(fact, fact)
        return str(fact)
