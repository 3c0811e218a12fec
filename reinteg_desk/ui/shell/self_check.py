"""What only a program with Qt can tell about its own installation; no display is needed."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.ui.kit.icons import application_icon
from reinteg_desk.ui.kit.languages import Languages
from reinteg_desk.ui.kit.pages import drawn
from reinteg_desk.ui.kit.paper import code_sheet, paint_sheet
from reinteg_desk.ui.kit.theme import general_font
from reinteg_desk.ui.shell.application import make_application

_SAMPLE_PX = 64
_CODE = "AAAA-BBBB"
_OURS = ("Rail", "Settings")
_QTS = ("QPlatformTheme", "Cancel")
_LETTERS = "AZazéèëêïîôûùçœ€0189"


def translated() -> dict[str, str]:
    """Language → the same two words in it: one of ours, one of Qt's own dialogs."""
    languages = Languages(_application())
    found = {}
    for language in LANGUAGES:
        languages.use(language)
        ours, theirs = (QCoreApplication.translate(*words) for words in (_OURS, _QTS))
        found[language] = f"{ours}/{theirs}"
    languages.leave()
    return found


def icon_colours() -> int:
    """In how many colours the icon of the program is drawn; 1: nothing was drawn."""
    _application()
    image = application_icon().pixmap(QSize(_SAMPLE_PX, _SAMPLE_PX)).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def typeface() -> tuple[str, str]:
    """The typeface of the window, and which letters of the three languages it lacks."""
    _application()
    font = general_font()
    measured = QFontMetrics(font)  # a QRawFont crashes where no typeface is installed
    lacking = sorted(letter for letter in _LETTERS if not measured.inFontUcs4(ord(letter)))
    return font.family(), "".join(lacking)


def previewed_pages(pdf: bytes) -> int:
    """How many pages of a document can be shown in the window."""
    return len(drawn(pdf, width_px=_SAMPLE_PX).pages)


def printed_sheet(path: Path) -> None:
    """Write the sheet with a code through the system's printing, into a file."""
    from PySide6.QtPrintSupport import QPrinter

    _application()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    painter = QPainter(printer)
    width = printer.pageLayout().paintRectPixels(printer.resolution()).width()
    paint_sheet(painter, code_sheet(_CODE), width=width, dots_per_inch=printer.resolution())
    painter.end()


def _application() -> QApplication:
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_application()
