"""The words that commands print, in the language of the session."""

import os
from functools import cache

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.system.resources import read_toml


def session_language() -> str:
    """``REINTEG_DESK_LANGUAGE``, else the locale's language, else Dutch."""
    for name in ("REINTEG_DESK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(name, "")[:2].lower()
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


@cache
def _words() -> dict[str, dict[str, str]]:
    return read_toml("texts/cli.toml")


def word(language: str, name: str, /, **facts: object) -> str:
    """A word or sentence of ``resources/texts/cli.toml`` with its facts filled in."""
    return _words()[name][language].format(**facts)


def decimal(number: float, language: str, places: int = 1) -> str:
    """A number as people write it: a decimal comma in Dutch and French."""
    text = f"{number:.{places}f}"
    return text if language == "en" else text.replace(".", ",")
