"""The message texts of all rooms, read from ``resources/texts/messages``."""

from functools import cache
from pathlib import PurePosixPath

from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.system import resources


@cache
def load_messages() -> Messages:
    """Every message in every language; one file an area and language (``case.nl.toml``)."""
    texts: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for name in resources.names("texts/messages", ".toml"):
        language = PurePosixPath(name).suffixes[0].removeprefix(".")
        texts[language].update(resources.read_toml(name))
    return Messages(texts)
