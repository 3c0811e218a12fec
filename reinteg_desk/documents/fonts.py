"""The type of all documents: Source Sans Pro, embedded, and what to do with signs it lacks."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import font_source_sans_pro
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "SourceSansPro"
SEMIBOLD = "SourceSansPro-Semibold"

_FILES = {REGULAR: "SourceSansPro-Regular.ttf", SEMIBOLD: "SourceSansPro-Semibold.ttf"}

MISSING_SIGN = "■"
"""Stands where a sign cannot be printed; every font here has it."""

_SPACES = {"\t": " ", "\u2007": " ", "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u3000": " "}
_LINE_ENDS = {"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"}
_LOOK_ALIKES = {"\u2010": "-", "\u2011": "-", "\u2212": "\N{EN DASH}", **_SPACES, **_LINE_ENDS}
"""Signs that the fonts lack and that another one shows without loss."""

_INVISIBLE = ("Cc", "Cf")
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


@cache
def register_fonts() -> None:
    """Make the fonts known, once per process; nothing falls back to an unembedded one."""
    for name in _FILES:
        pdfmetrics.registerFont(TTFont(name, str(font_file(name)), asciiReadable=False))
    # ReportLab starts every page in this font, also where it is never used.
    rl_config.canvas_basefontname = REGULAR
    # A JPEG stands in the file as it is, not once more as letters.
    rl_config.useA85 = 0
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD
    )


def font_file(name: str) -> Path:
    """The file of a font."""
    return Path(font_source_sans_pro.font_directory) / _FILES[name]


@cache
def _covered() -> frozenset[int]:
    """Code points that all registered fonts can show."""
    register_fonts()
    return frozenset.intersection(
        *(frozenset(pdfmetrics.getFont(name).face.charToGlyph) for name in _FILES)
    )


class Glyphs:
    """Makes text printable and remembers what it had to replace."""

    def __init__(self) -> None:
        self._replaced: dict[str, None] = {}

    @property
    def replaced(self) -> tuple[str, ...]:
        """The signs that could not be printed, in the order they were met."""
        return tuple(self._replaced)

    def printable(self, text: str) -> str:
        """The text with each sign that the fonts lack replaced by :data:`MISSING_SIGN`.

        Accents are composed first; invisible signs (joiners, direction and variation marks) go.
        Line ends stay.
        """
        if text.isascii() and text.isprintable():
            return text
        composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        return "".join(self._signs(composed))

    def _signs(self, text: str) -> Iterable[str]:
        for given in text:
            sign = _LOOK_ALIKES.get(given, given)
            if sign == "\n":
                yield sign
            elif _is_invisible(sign):
                continue
            elif ord(sign) in _covered():
                yield sign
            else:
                self._replaced[sign] = None
                yield MISSING_SIGN


def _is_invisible(sign: str) -> bool:
    return unicodedata.category(sign) in _INVISIBLE or ord(sign) in _VARIATION_SELECTORS
