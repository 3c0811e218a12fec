"""Boxes on the 4 px grid, so that left edges line up without anyone measuring."""

import re
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reinteg_desk.ui.kit.theme import EDGE, NEAR, TEXT_WIDTH, Type, set_role
from reinteg_desk.ui.kit.widths import Bound

Part = QWidget | QLayout | int | None
_BEFORE_A_SIGN = re.compile(r" (?=[;:?!%»])|(?<=«) ")
"""Where a space must not break a line."""
_RE = re.compile(r"\b([Rr]e)-(?=\w)")
"""A first part that is too short to stand alone at the end of a line."""
Box = TypeVar("Box", bound=QBoxLayout)


def column(*parts: Part, gap: int = NEAR, edge: int = 0) -> QVBoxLayout:
    """Parts under each other; a number is that much extra space, None takes what is left."""
    return _fill(QVBoxLayout(), parts, gap, edge)


def row(*parts: Part, gap: int = NEAR, edge: int = 0) -> QHBoxLayout:
    """Parts beside each other; a number is that much extra space, None takes what is left."""
    return _fill(QHBoxLayout(), parts, gap, edge)


class BoundedColumn(QVBoxLayout):
    """The layout of a widget of bounded width, with words that wrap.

    A layout asks the layout of what it holds for its height at the whole width, not at the width
    the widget may have at most: fewer lines, and the last ones would be cut.
    """

    def heightForWidth(self, width: int) -> int:
        """The height at the width the widget would really have."""
        holder = self.parentWidget()
        return super().heightForWidth(min(width, holder.maximumWidth()) if holder else width)


def bounded_column(*parts: Part, gap: int = NEAR, edge: int = 0) -> BoundedColumn:
    """Parts under each other in a widget that has a greatest width."""
    return _fill(BoundedColumn(), parts, gap, edge)


def _fill(box: Box, parts: tuple[Part, ...], gap: int, edge: int) -> Box:
    box.setSpacing(gap)
    box.setContentsMargins(edge, edge, edge, edge)
    for part in parts:
        add(box, part)
    return box


def add(box: QBoxLayout, part: Part) -> None:
    """Put one part at the end of a box."""
    if part is None:
        box.addStretch(1)
    elif isinstance(part, int):
        box.addSpacing(part)
    elif isinstance(part, QLayout):
        box.addLayout(part)
    else:
        box.addWidget(part)


def boxed(layout: QLayout, *, role: str = "plain") -> QWidget:
    """A widget around a layout; ``role``: ``panel`` (base colour), ``raised`` (a card)."""
    widget = QWidget()
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, role != "plain")
    widget.setLayout(layout)
    set_role(widget, role)
    return widget


class WrappedLabel(QLabel):
    """Running text. Layouts ask for its height at widths it never takes: it answers for its own.

    They ask for it some twenty times in one go: the answers of one text are kept.
    """

    _bound: Bound | None = None

    def __init__(self) -> None:
        self._heights: dict[int, int] = {}
        super().__init__()
        self._said = ""

    def setText(self, text: str) -> None:
        """Say something; no line begins with a per cent sign or with one of French.

        And none ends with "re-".
        """
        if text == self._said:
            return
        self._said = text
        self._heights.clear()
        text = _BEFORE_A_SIGN.sub("\N{NO-BREAK SPACE}", text)
        super().setText(_RE.sub("\\1\N{NON-BREAKING HYPHEN}", text))

    def changeEvent(self, event: QEvent) -> None:
        """Another font or look makes other lines."""
        self._heights.clear()
        super().changeEvent(event)
        if self._bound is not None and event.type() == QEvent.Type.FontChange:
            self._bound.follow(self)

    def bound(self) -> None:
        """Be no wider than a line of running text, whatever its size."""
        self._bound = Bound(self, TEXT_WIDTH)

    def text(self) -> str:
        """What was said."""
        return self._said

    def clear(self) -> None:
        """Say nothing."""
        self.setText("")

    def heightForWidth(self, width: int) -> int:
        """The height at the width the label would really have."""
        width = min(width, self.maximumWidth())
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height


def label(role: Type | str = Type.BODY, *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """An empty label with a role of the type scale; wrapped text is at most 560 px wide.

    560 px at the usual text size: the bound grows with the text.
    """
    made = WrappedLabel() if wrap else QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    if isinstance(made, WrappedLabel):
        made.setWordWrap(True)
        made.bound()
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel between groups."""
    line = QFrame()
    set_role(line, "hairline-vertical" if vertical else "hairline")
    return line


class PageArea(QScrollArea):
    """Scrolls a page that is exactly as tall as its words need at the width it has.

    Qt takes the least height of a page for granted, and asks wrapped words for that one at a
    narrow width: below its last line a page would go on, empty.
    """

    def setWidget(self, widget: QWidget) -> None:
        """Take the page in."""
        self._let_words_decide(widget)
        super().setWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something on the page has come, gone or grown."""
        page = self.widget()
        if page is not None and watched is page and event.type() == QEvent.Type.LayoutRequest:
            self._let_words_decide(page)
        return super().eventFilter(watched, event)

    @staticmethod
    def _let_words_decide(page: QWidget) -> None:
        layout = page.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        policy = page.sizePolicy()
        wanted = QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred
        if policy.verticalPolicy() is not wanted:
            policy.setVerticalPolicy(wanted)
            page.setSizePolicy(policy)


def scrolling(page: QWidget, *, tight: bool = True) -> QScrollArea:
    """A page that scrolls vertically when it has to, never sideways at its natural width.

    Args:
        page: What scrolls.
        tight: It ends where its words end; else it is never lower than its parts ask at least,
            for a page with a part that takes what is left.
    """
    area = PageArea() if tight else QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_role(page, "page")
    area.setWidget(page)
    return area


def bring_to_sight(widget: QWidget) -> None:
    """Scroll the page so far that a widget is seen, from its top; once the layout has settled."""
    QTimer.singleShot(0, widget, partial(_scroll_to, widget))


def _scroll_to(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if isinstance(area, QScrollArea) else None
    if area is None or inside is None:
        return
    bar = area.verticalScrollBar()
    top = widget.mapTo(inside, QPoint(0, 0)).y() - EDGE
    bottom = top + widget.height() + 2 * EDGE
    bar.setValue(min(max(bar.value(), bottom - area.viewport().height()), max(0, top)))


def page(*parts: Part, gap: int = NEAR) -> QWidget:
    """A page of parts under each other with the page's edge around them."""
    return boxed(column(*parts, gap=gap, edge=EDGE))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it, for lists that are built again."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            discard(widget)
        elif (inner := item.layout()) is not None:
            clear(inner)
            discard(inner)


def paint_apart(widget: QWidget) -> None:
    """Lay a widget out in this round of the event loop, paint it in the next: keys fit between."""
    widget.setUpdatesEnabled(False)
    QTimer.singleShot(0, widget, lambda: widget.setUpdatesEnabled(True))


_leaving: dict[int, QObject] = {}


def discard(thing: QObject) -> None:
    """Take a widget (or a layout) away for good, at the next round of the event loop.

    Until then it is held here: without a parent Python's garbage collector would own it, and may
    delete it at any moment, also in the middle of a paint event.
    """
    key = id(thing)
    _leaving[key] = thing
    thing.destroyed.connect(lambda *_: _leaving.pop(key, None))
    if isinstance(thing, QWidget):
        thing.hide()
        thing.setParent(None)
    thing.deleteLater()
