"""What can be seen to be wrong with a window without eyes: cut, covered, untranslated.

The tests of pages use it, and the walk that takes the pictures asks it of every picture.
"""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from reinteg_desk.system.resources import resource_path
from reinteg_desk.ui.kit.choices import ListBox
from reinteg_desk.ui.kit.languages import NAMES
from reinteg_desk.ui.kit.line import Line

SPOKEN = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)
"""Kinds of widget that say something of their own."""
SLACK = 2
"""So many pixels of overlap are the breathing of a style."""


def visible(window, kind=QWidget):
    """Widgets of a kind that a person could scroll to."""
    return [each for each in window.findChildren(kind) if each.isVisible()]


def where(widget):
    """A widget and what it lies in, for a message that helps."""
    names = []
    while widget is not None and len(names) < 4:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)


# --- room ---


def seen_area(widget):
    """What of a widget is not hidden behind an edge of what holds it, scrolling areas aside."""
    area, each = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()), widget
    while (parent := each.parentWidget()) is not None:
        grand = parent.parentWidget()
        if grand is not None and isinstance(grand.parentWidget(), QScrollArea):
            return area
        if isinstance(grand, QScrollArea) or isinstance(parent, QScrollArea):
            return area
        area &= QRect(parent.mapTo(parent.window(), QPoint(0, 0)), parent.size())
        each = parent
    return area


def is_short(each):
    """Whether a text has less room than it needs."""
    text = each.text().replace("&", "")
    if isinstance(each, QLabel) and each.wordWrap():
        return each.height() + 1 < each.heightForWidth(each.width())
    room = each.contentsRect().width() if isinstance(each, QLabel) else each.width()
    return room + 1 < each.fontMetrics().horizontalAdvance(text)


def is_cut(each):
    """Whether something lies over the edge of what holds it."""
    return seen_area(each).size() != each.size()


def _spoken(window):
    return [
        each
        for kind in SPOKEN
        for each in visible(window, kind)
        if each.text() and not isinstance(each.parentWidget(), QLineEdit)
    ]


def clipped(window):
    """Texts that are not seen whole."""
    return [
        f"{where(each)}: {each.text()}"
        for each in _spoken(window)
        if is_short(each) or is_cut(each)
    ]


def cut_lines(window) -> Iterator[str]:
    """Lines whose text or hint does not fit, and chosen values, that are told nowhere."""
    for each in visible(window, QLineEdit):
        if each.echoMode() is QLineEdit.EchoMode.Password:
            continue  # dots tell nothing
        option = QStyleOptionFrame()
        each.initStyleOption(option)
        inside = each.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, each)
        words = each.displayText() or each.placeholderText()
        tells = each.toolTip() or (isinstance(each, Line) and each.displayText())
        if not tells and each.fontMetrics().horizontalAdvance(words) > inside.width():
            yield f"{where(each)}: {words}"
    for each in visible(window, QComboBox):
        option = QStyleOptionComboBox()
        each.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = each.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, each)
        tells = each.toolTip() or isinstance(each, ListBox)
        longer = each.fontMetrics().horizontalAdvance(each.currentText()) > room.width() + SLACK
        if longer and not tells:
            yield f"{where(each)}: {each.currentText()}"


def cut_heads(window) -> Iterator[str]:
    """Heads of columns that are cut."""
    for head in visible(window, QHeaderView):
        if head.orientation() is not Qt.Orientation.Horizontal:
            continue
        for at in range(head.count()):
            short = head.sectionSize(at) < head.sectionSizeHint(at)
            if short and _head(head, at) and not head.isSectionHidden(at):
                yield f"{where(head)}: head {_head(head, at)}"


def cut_cells(window) -> Iterator[str]:
    """Cells of tables that are cut, where the pointer does not tell the whole."""
    for view in visible(window, QAbstractItemView):
        if not isinstance(view, QHeaderView):
            for index in _shown_cells(view):
                if _is_cut_cell(view, index):
                    yield f"{where(view)}: cell {index.data()}"


def _head(head, at) -> str:
    return str(head.model().headerData(at, head.orientation()) or "")


def _shown_cells(view) -> Iterator[QModelIndex]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    area = view.viewport().rect()
    index = view.indexAt(area.topLeft())
    columns = model.columnCount(index.parent()) if hasattr(view, "columnAt") else 1
    for line in range(max(index.row(), 0), model.rowCount(index.parent())):
        first = model.index(line, 0, index.parent())
        if not view.visualRect(first).intersects(area):
            return
        for column in range(columns):
            yield model.index(line, column, index.parent())


def _is_cut_cell(view, index) -> bool:
    told = index.data(Qt.ItemDataRole.ToolTipRole)
    text = index.data()
    if told or not isinstance(text, str) or not text:
        return False
    rect = view.visualRect(index)
    if rect.isEmpty():
        return False
    delegate = view.itemDelegateForIndex(index)
    if type(delegate).__name__ != "QStyledItemDelegate":
        return False  # it paints in its own way
    return view.sizeHintForIndex(index).width() > rect.width() + SLACK


def sideways(window) -> Iterator[str]:
    """What has to be scrolled sideways, and tabs that do not all show."""
    for each in visible(window, QScrollBar):
        if each.orientation() is Qt.Orientation.Horizontal and each.maximum() > 0:
            yield f"{where(each)} scrolls sideways"
    for each in visible(window, QTabBar):
        arrows = [button for button in each.findChildren(QToolButton) if button.isVisible()]
        if arrows:
            yield f"{where(each)}: tabs behind arrows"


def covered(window) -> Iterator[str]:
    """Words and fields that lie over one another."""
    kinds = (*SPOKEN, QLineEdit, QComboBox)
    beside: dict[QWidget, list[QWidget]] = {}
    for kind in kinds:
        for each in visible(window, kind):
            if each.parentWidget() is not None and not isinstance(
                each.parentWidget(), (QLineEdit, QTabBar, QComboBox)
            ):
                beside.setdefault(each.parentWidget(), []).append(each)
    for group in beside.values():
        for one, other in combinations(dict.fromkeys(group), 2):
            both = one.geometry() & other.geometry()
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{where(one)}: {_words(one)} over {_words(other)}"


def _words(widget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


# --- language ---


@cache
def sources_that_differ(language):
    """English texts whose translation is another text."""
    tree = ET.parse(resource_path(f"i18n/{language}.ts"))
    return (
        {
            message.findtext("source")
            for message in tree.getroot().iter("message")
            if message.findtext("source") != message.findtext("translation")
            and message.get("numerus") is None
        }
        - _same_in_both(language)
        - set(NAMES.values())
    )


def _same_in_both(language):
    """Texts that one class leaves as they are: no sign of a forgotten translation elsewhere."""
    tree = ET.parse(resource_path(f"i18n/{language}.ts"))
    return {
        message.findtext("source")
        for message in tree.getroot().iter("message")
        if message.findtext("source") == message.findtext("translation")
    }


def shown_texts(window) -> Iterator[str]:
    """Every text of a window, also those under the pointer and for a screen reader."""
    for each in visible(window):
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(at) for at in range(each.count()))
        if isinstance(each, QHeaderView) and each.orientation() is Qt.Orientation.Horizontal:
            yield from (_head(each, at) for at in range(each.count()))
        yield each.toolTip()
        yield each.accessibleName()


def untranslated(window, language) -> set[str]:
    """English texts on a window that speaks another language."""
    texts = {text.replace("&", "") for text in shown_texts(window) if text}
    return texts & sources_that_differ(language)


def faults(window, language) -> list[str]:
    """Everything of the above."""
    foreign = [] if language == "en" else sorted(untranslated(window, language))
    return [
        *(f"not whole: {each}" for each in clipped(window)),
        *(f"not whole: {each}" for each in cut_lines(window)),
        *(f"not whole: {each}" for each in cut_heads(window)),
        *(f"not whole: {each}" for each in cut_cells(window)),
        *(f"wide: {each}" for each in sideways(window)),
        *(f"covered: {each}" for each in covered(window)),
        *(f"not translated: {each}" for each in foreign),
    ]
