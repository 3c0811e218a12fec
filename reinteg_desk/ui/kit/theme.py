"""The look: palette, type scale and a small generated style sheet, applied to the application.

Nothing in the window names a colour or a font size: it asks here (:func:`colour`, :func:`font`),
or carries a role that the style sheet knows (:func:`set_role`).
"""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from reinteg_desk.ui.kit.style_sheet import style_sheet
from reinteg_desk.ui.kit.tokens import Token, Tokens, load_tokens
from reinteg_desk.ui.kit.widths import scale_of

GRID = 4
"""Base of all distances, in device-independent pixels."""
NEAR = 2 * GRID
"""Between related things."""
APART = 4 * GRID
"""Between groups."""
EDGE = 6 * GRID
"""Around a page."""
TEXT_WIDTH = 560
"""Longest line of running text and of a form of one column."""


class Type(StrEnum):
    """The type scale: the base font times 1.0, 1.15, 1.4 or 2.0."""

    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    SECTION = "section"
    TITLE = "title"
    DISPLAY = "display"


SCALE = {
    Type.BODY: 1.0,
    Type.STRONG: 1.0,
    Type.MUTED: 1.0,
    Type.SECTION: 1.15,
    Type.TITLE: 1.4,
    Type.DISPLAY: 2.0,
}
_STRONG = frozenset((Type.STRONG, Type.SECTION, Type.TITLE, Type.DISPLAY))


class Scheme(StrEnum):
    """Light or dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """Usual or high contrast, or as the system says."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Theme(QObject):
    """Applies a look to the application and follows the system where it is told to.

    Signals:
        changed: Colours or sizes are others now; what paints itself paints again.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_font = general_font()
        self._scheme = Scheme.SYSTEM
        self._contrast = Contrast.SYSTEM
        self._text_pct = 100
        self.tokens = load_tokens("light")
        # Without this, what a sheet dresses takes no font from its parent: text would not grow.
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def set_look(self, scheme: Scheme, contrast: Contrast, text_pct: int = 100) -> None:
        """Take a scheme, a contrast and a text size in percent of the system's (100 … 200)."""
        self._scheme, self._contrast, self._text_pct = scheme, contrast, text_pct
        self._apply()

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.tokens = load_tokens(self._theme_name())
        _set_current(self.tokens)
        # Without the old sheet font and palette reach 1,400 widgets six times as fast.
        _dress_all("")
        font = _base_font(self._system_font, self._text_pct)
        self._app.setFont(font)
        _font.cache_clear()
        self._app.setPalette(_palette(self.tokens))
        _dress_all(style_sheet(self.tokens, font.pointSizeF(), scale_of(font)))
        self.changed.emit()

    def _theme_name(self) -> str:
        scheme = "dark" if self._is_dark() else "light"
        return f"contrast-{scheme}" if self._is_high_contrast() else scheme

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _is_high_contrast(self) -> bool:
        if self._contrast is Contrast.SYSTEM:
            return _system_wants_contrast(self._app)
        return self._contrast is Contrast.HIGH


def _system_wants_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast (Qt tells from 6.10 on)."""
    style_hints = app.styleHints()  # held: what it hands out goes when it goes
    hints = getattr(style_hints, "accessibility", lambda: None)()
    if hints is None:
        return False
    return bool(hints.contrastPreference() == Qt.ContrastPreference.HighContrast)


def general_font() -> QFont:
    """The system's typeface for text; the one of the documents where the system has none.

    A bare Linux machine may hold no typeface at all: every letter would be an empty box.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontMetrics(system).inFontUcs4(ord("é")):
        return system
    import font_source_sans_pro

    folder = Path(font_source_sans_pro.font_directory)
    families = [
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        for path in sorted(folder.glob("SourceSansPro-*.ttf"))
        if path.stem.endswith(("-Regular", "-Semibold"))
    ]
    return QFont(families[0]) if families and families[0] else system


def _base_font(system: QFont, text_pct: int) -> QFont:
    font = QFont(system)
    points = system.pointSizeF() if system.pointSizeF() > 0 else 10.0
    font.setPointSizeF(points * text_pct / 100)
    return font


_dressed: dict[int, QWidget] = {}
_sheet: list[str] = [""]


def dress(widget: QWidget | None) -> None:
    """Give a window (or a list that pops up) the style sheet, now and after every change.

    Not the application: under a sheet of the application every widget is styled again each time
    it gets a parent, which makes building a page three times as slow (docs/adr/0021).
    """
    if widget is None:
        return
    _dressed[id(widget)] = widget
    widget.setStyleSheet(_sheet[0])


def _dress_all(sheet: str) -> None:
    _sheet[0] = sheet
    for key, widget in tuple(_dressed.items()):
        if isValid(widget):
            widget.setStyleSheet(sheet)
        else:
            del _dressed[key]


_current: list[Tokens] = []


def _set_current(tokens: Tokens) -> None:
    _current[:] = [tokens]
    _colour.cache_clear()


def current() -> Tokens:
    """The theme that is applied (light before any was)."""
    return _current[0] if _current else load_tokens("light")


def colour(token: Token) -> QColor:
    """The colour for a purpose in the theme that is applied."""
    return _colour(current()[token])


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


def font(role: Type = Type.BODY, *, tabular: bool = False) -> QFont:
    """The application's font in a size and weight of the type scale.

    Args:
        role: The step of the scale.
        tabular: Figures of equal width, for columns of numbers.
    """
    return _font(role, tabular)


@cache
def _font(role: Type, tabular: bool) -> QFont:  # noqa: FBT001 - a key of the cache
    """Made once a look: cells ask for it thousands of times."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * SCALE[role])
    made.setWeight(QFont.Weight.DemiBold if role in _STRONG else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of the style sheet: a :class:`Type`, ``primary``, ``flat``."""
    if widget.property("role") == str(role):
        return  # styling is work, and what it has it keeps
    widget.setProperty("role", str(role))
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is polished once, when it is first shown; before that every step would cost
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def is_look_change(event: QEvent) -> bool:
    """Whether a ``changeEvent`` says that colours or fonts are others now."""
    return event.type() in (
        QEvent.Type.PaletteChange,
        QEvent.Type.ApplicationPaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
    )


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in (
        (roles.Window, Token.WINDOW),
        (roles.WindowText, Token.TEXT),
        (roles.Base, Token.BASE),
        (roles.AlternateBase, Token.RAISED),
        (roles.Text, Token.TEXT),
        (roles.PlaceholderText, Token.MUTED),
        (roles.Button, Token.RAISED),
        (roles.ButtonText, Token.TEXT),
        (roles.BrightText, Token.ON_ACCENT),
        (roles.ToolTipBase, Token.RAISED),
        (roles.ToolTipText, Token.TEXT),
        (roles.Highlight, Token.ACCENT),
        (roles.HighlightedText, Token.ON_ACCENT),
        (roles.Accent, Token.ACCENT),
        (roles.Link, Token.ACCENT),
        (roles.LinkVisited, Token.ACCENT),
        (roles.Light, Token.RAISED),
        (roles.Midlight, Token.HAIRLINE),
        (roles.Mid, Token.HAIRLINE),
        (roles.Dark, Token.OUTLINE),
        (roles.Shadow, Token.OUTLINE),
    ):
        palette.setColor(role, QColor(tokens[token]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens[Token.DIMMED]))
    return palette
