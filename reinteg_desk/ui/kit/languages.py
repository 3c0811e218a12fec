"""The language of the window: catalogues, switching while it runs, and how dates are written."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.system.resources import resource_path
from reinteg_desk.ui.kit.preferences import BEGUN, WINDOW_LANGUAGES

NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
"""Each language in its own words."""
WINDOW_NAMES = {**NAMES, "de": "Deutsch (begonnen)"}
"""The same for the window, which also speaks a language that is only begun."""


class Languages(QObject):
    """Loads the catalogues of one language: ours and Qt's own (standard buttons, editing menus).

    Signals:
        changed: The language is another now (after every text was said again).

    Attributes:
        current: The complete language that everything is there in: texts of rules, occupations.
        shown: What was chosen; another one than ``current`` where that one is only begun.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = self.shown = "en"

    def use(self, language: str) -> None:
        """Show everything in a language; one that is not there falls back to the default.

        What a language that is only begun does not say yet is said in its complete one, sentence by
        sentence: no sentence has two languages.
        """
        self.shown = language if language in WINDOW_LANGUAGES else LANGUAGES[0]
        language = BEGUN.get(self.shown, self.shown)
        self.leave()
        spoken = dict.fromkeys((language, self.shown))  # the last one is asked first
        found = (each for part in spoken for each in _translators(part, self))
        self._translators = [each for each in found if each is not None]
        QLocale.setDefault(QLocale(f"{language}_BE" if language != "en" else "en_GB"))
        self.current = language
        for translator in self._translators:
            self._app.installTranslator(translator)
        self.changed.emit(language)

    def leave(self) -> None:
        """Take the catalogues out: what is said from now on is English as in the source."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def system_language() -> str:
    """The system's language where the program speaks it, else the default."""
    for each in QLocale.system().uiLanguages():
        if each[:2] in LANGUAGES:
            return each[:2]
    return LANGUAGES[0]


def _translators(language: str, owner: QObject) -> list[QTranslator | None]:
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [
        _load(qt_folder / f"qtbase_{language}.qm", owner),
        _load(resource_path(f"i18n/{language}.qm"), owner),
    ]


def _load(path: Path, owner: QObject) -> QTranslator | None:
    translator = QTranslator(owner)
    return translator if path.is_file() and translator.load(str(path)) else None


def day(value: date) -> str:
    """A day as everybody in Belgium writes it: ``09/01/2023``, in every language."""
    return value.strftime("%d/%m/%Y")


def time_of_day(value: datetime) -> str:
    """An instant of today: ``14:02:11``."""
    return value.strftime("%H:%M:%S")


def number(value: float, decimals: int = 0) -> str:
    """A number with the decimal sign of the language in use."""
    return QLocale().toString(float(value), "f", decimals)


def quoted(text: str) -> str:
    """A text between the quotation marks of the language in use."""
    return QCoreApplication.translate("Languages", "“{text}”").format(text=text)


def joined(parts: Iterable[str]) -> str:
    """Parts in a row; a part may hold commas, so that a semicolon stands between them."""
    pair = QCoreApplication.translate("Languages", "{names}; {name}")
    return pair.format(names="", name="").join(parts)
