"""Icons: our own SVGs of one stroke, tinted with the palette of the moment."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reinteg_desk.system.resources import read_text
from reinteg_desk.ui.kit.theme import current
from reinteg_desk.ui.kit.tokens import Token

SMALL = 16
LARGE = 20
_PIXELS = (16, 20, 32, 40, 60, 80)
"""16 and 20 at 100, 200, 300 and 400 %."""


def icon(name: str, token: Token = Token.TEXT) -> QIcon:
    """An icon of ``resources/icons`` in a colour of the theme that is applied."""
    tokens = current()
    return _icon(name, tokens[token], tokens[Token.DIMMED], tokens[Token.ACCENT])


@cache
def _icon(name: str, usual: str, disabled: str, active: str) -> QIcon:
    made = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, usual),
        (QIcon.Mode.Disabled, disabled),
        (QIcon.Mode.Selected, active),
    ):
        for side in _PIXELS:
            made.addPixmap(_tinted(name, tint, side), mode)
            if mode is QIcon.Mode.Normal:
                made.addPixmap(_tinted(name, active, side), mode, QIcon.State.On)
    return made


def _tinted(name: str, tint: str, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, tint).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def _renderer(name: str, tint: str) -> QSvgRenderer:
    drawing = read_text(f"icons/{name}.svg").replace("currentColor", QColor(tint).name())
    return QSvgRenderer(QByteArray(drawing.encode()))


def application_icon() -> QIcon:
    """The icon of the program, in its own colours."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(read_text("icons/reinteg-desk.svg").encode())).render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
