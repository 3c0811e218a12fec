"""Names of languages that people at a Belgian desk read and speak."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from reinteg_desk.ui.kit.choices import Option

HOME = ("nl", "fr", "de", "en")
"""The national languages and English: always shown."""

_NAMES: dict[str, Callable[[], str]] = {
    "nl": lambda: QCoreApplication.translate("LanguageName", "Dutch"),
    "fr": lambda: QCoreApplication.translate("LanguageName", "French"),
    "de": lambda: QCoreApplication.translate("LanguageName", "German"),
    "en": lambda: QCoreApplication.translate("LanguageName", "English"),
    "sq": lambda: QCoreApplication.translate("LanguageName", "Albanian"),
    "ar": lambda: QCoreApplication.translate("LanguageName", "Arabic"),
    "hy": lambda: QCoreApplication.translate("LanguageName", "Armenian"),
    "bg": lambda: QCoreApplication.translate("LanguageName", "Bulgarian"),
    "fa": lambda: QCoreApplication.translate("LanguageName", "Persian, Dari"),
    "el": lambda: QCoreApplication.translate("LanguageName", "Greek"),
    "hu": lambda: QCoreApplication.translate("LanguageName", "Hungarian"),
    "it": lambda: QCoreApplication.translate("LanguageName", "Italian"),
    "ku": lambda: QCoreApplication.translate("LanguageName", "Kurdish"),
    "ln": lambda: QCoreApplication.translate("LanguageName", "Lingala"),
    "ps": lambda: QCoreApplication.translate("LanguageName", "Pashto"),
    "pl": lambda: QCoreApplication.translate("LanguageName", "Polish"),
    "pt": lambda: QCoreApplication.translate("LanguageName", "Portuguese"),
    "ro": lambda: QCoreApplication.translate("LanguageName", "Romanian"),
    "ru": lambda: QCoreApplication.translate("LanguageName", "Russian"),
    "sr": lambda: QCoreApplication.translate("LanguageName", "Serbian"),
    "so": lambda: QCoreApplication.translate("LanguageName", "Somali"),
    "es": lambda: QCoreApplication.translate("LanguageName", "Spanish"),
    "sw": lambda: QCoreApplication.translate("LanguageName", "Swahili"),
    "ti": lambda: QCoreApplication.translate("LanguageName", "Tigrinya"),
    "tr": lambda: QCoreApplication.translate("LanguageName", "Turkish"),
    "uk": lambda: QCoreApplication.translate("LanguageName", "Ukrainian"),
}


def language_name(code: str) -> str:
    """The name of a language in the language of the window; its code where it has none here."""
    return _NAMES[code]() if code in _NAMES else code


def language_options(chosen: str | None = None) -> list[Option]:
    """The languages to choose from: the home languages first; a recorded one always among them."""
    codes = dict.fromkeys((*_NAMES, *([chosen] if chosen else [])))
    return [(code, _named(code)) for code in codes]


def other_languages(taken: tuple[str, ...]) -> list[Option]:
    """The languages that are not taken yet, by name."""
    codes = sorted((code for code in _NAMES if code not in taken), key=language_name)
    return [(code, _named(code)) for code in codes]


def _named(code: str) -> Callable[[], str]:
    return lambda: language_name(code)
