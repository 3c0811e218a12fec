"""Widths that belong to a text grow with the text: a date is as wide as its figures at any size."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

UNBOUNDED = (1 << 24) - 1
"""The widest a widget may be (``QWIDGETSIZE_MAX``), for fields whose surroundings bound them.

A layout asks an item with a layout of its own for its height at the whole width, whatever the
item's own bound: bounded things with wrapped words belong in a bounded holder.
"""
USUAL_LINE_PX = 16
"""The line height of a system's font at 100 %; widths are given for it."""


def text_scale() -> float:
    """How much larger than usual the text in use is, 1.0 or more."""
    return scale_of(QApplication.font())


def scale_of(font: QFont) -> float:
    """How much larger than usual a font is, 1.0 or more."""
    return max(1.0, QFontMetrics(font).height() / USUAL_LINE_PX)


def for_text(width_px: float) -> int:
    """A width meant for the usual text size, at the size in use."""
    return round(width_px * text_scale())


class Bound:
    """The greatest width of a widget, in pixels at 100 %, until somebody gives it another one.

    And, where there is one, the least width.

    For widgets that hear of a change of font themselves; :func:`keep_width` is for the others.
    """

    def __init__(self, widget: QWidget, most_px: int, least_px: int = 0) -> None:
        self._most_px, self._least_px = most_px, least_px
        self._given_px = widget.maximumWidth()
        self.follow(widget)

    def follow(self, widget: QWidget) -> None:
        """The text size may be another one now."""
        if widget.maximumWidth() == self._given_px:
            self._given_px = for_text(self._most_px)
            widget.setMaximumWidth(self._given_px)
        if self._least_px:
            widget.setMinimumWidth(for_text(self._least_px))


def keep_width(widget: QWidget, *, least: int | None = None, most: int | None = None) -> None:
    """Bound a widget's width, in pixels at 100 %, now and after every change of the text size."""
    _Keeper(widget, least, most)


class _Keeper(QObject):
    """Belongs to its widget."""

    def __init__(self, widget: QWidget, least: int | None, most: int | None) -> None:
        super().__init__(widget)
        self._widget, self._least, self._most = widget, least, most
        widget.installEventFilter(self)
        self._keep()

    def _keep(self) -> None:
        if self._least is not None:
            self._widget.setMinimumWidth(for_text(self._least))
        if self._most is not None:
            self._widget.setMaximumWidth(for_text(self._most))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text size has changed."""
        if watched is self._widget and event.type() == QEvent.Type.FontChange:
            self._keep()
        return False
