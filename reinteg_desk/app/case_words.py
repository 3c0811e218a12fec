"""What the fields of a case and their values are called, for lists of differences."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from reinteg_desk.app.case_merge import Path
from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Library

Texts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""``field`` or ``value`` → key → language → text (``resources/texts/case_fields.toml``)."""

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_OCCUPATIONS = ("reference_occupation", "practised_occupations")
_LONGEST = 160
_EN_DASH = "\N{EN DASH}"


class CaseWords:
    """Names and values in one language.

    Args:
        texts: The words of the format.
        features: The words of the instrument.
        library: The occupations.
        language: ``nl``, ``fr`` or ``en``.
    """

    def __init__(
        self,
        texts: Texts,
        features: Mapping[FeatureId, FeatureTexts],
        library: Library,
        language: str,
    ) -> None:
        self._texts = texts
        self._features = features
        self._library = library
        self._language = language

    def field(self, path: Path) -> str:
        """A field: ``Lifting``, ``Strength: Hearing``, ``Goal of the plan``."""
        plain = tuple(each for each in path if not each.startswith("["))
        if path[0] == "capacities":
            name = self._feature(path[1])
            return (
                name if len(path) == len(plain[:2]) else self._joined(name, self._named(path[::2]))
            )
        lengths = range(len(plain), 0, -1)
        known = next(
            (plain[:n] for n in lengths if ".".join(plain[:n]) in self._texts["field"]), ()
        )
        rest = [self._detail(each) for each in plain[len(known) :]]
        name = self._named(known) if known else plain[0]
        return self._joined(name, *rest)

    def _joined(self, *parts: str) -> str:
        return ("\N{NO-BREAK SPACE}: " if self._language == "fr" else ": ").join(parts)

    def value(self, path: Path, value: Any) -> str:
        """A value as a person writes it, shortened."""
        text = self._occupation(value) if _is_occupation(path) else self._shown(value)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    def _shown(self, value: Any) -> str:
        if value is None:
            return self._word("none")
        if isinstance(value, bool):
            return self._word(str(value).lower())
        if isinstance(value, dict):
            return self._of_mapping(value)
        if isinstance(value, list):
            return self._of_list(value)
        if isinstance(value, str):
            return self._word(value) if self._knows(value) else self._text(value)
        return f"{value:g}" if isinstance(value, float) else str(value)

    def _of_mapping(self, value: Mapping[str, Any]) -> str:
        if "text" in value:
            rest = [self._shown(each) for key, each in value.items() if key != "text" and each]
            return ", ".join([str(value["text"]), *rest])
        if "image" in value:  # a signature: who and when, not the digest of what was signed
            return f"{value['name']}, {self._text(value['on'])}"
        if "start" in value:
            end = value["end"]
            last = self._text(end) if end else self._word("now")
            return f"{self._text(value['start'])}{_EN_DASH}{last}"
        parts = []
        for key, each in value.items():
            if key in ("level", "demand"):
                shown = _EN_DASH.join(map(str, each)) if isinstance(each, list) else str(each)
                parts.append(self._word("level").format(level=shown))
            elif each is True and self._knows(key):
                parts.append(self._word(key))
            else:
                parts.append(self._shown(each))
        return ", ".join(parts)

    def _of_list(self, value: list[Any]) -> str:
        return "; ".join(map(self._shown, value)) or self._word("none")

    def _occupation(self, value: Any) -> str:
        found = self._library.get(OccupationCode(str(value)))
        return f"{value} {found.title(self._language)}" if found else self._shown(value)

    def _text(self, text: str) -> str:
        if FeatureId(text) in self._features:
            return self._feature(text)
        return _ISO_DAY.sub(r"\3/\2/\1", text)

    def _feature(self, name: str) -> str:
        found = self._features.get(FeatureId(name))
        return found.name if found else name

    def _detail(self, key: str) -> str:
        return self._word(key) if self._knows(key) else self._feature(key)

    def _named(self, path: Path) -> str:
        return self._texts["field"][".".join(path)][self._language]

    def _knows(self, key: str) -> bool:
        return key in self._texts["value"]

    def _word(self, key: str) -> str:
        return self._texts["value"][key][self._language]


CaseWordsOf = Callable[[str], CaseWords]
"""Language → the words."""


def _is_occupation(path: Path) -> bool:
    return any(each in _OCCUPATIONS for each in path)
