"""A text that does not fit its line can be read whole."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from reinteg_desk.ui.kit.choices import ListBox
from reinteg_desk.ui.kit.line import GrowingLine, Line

LONG = (
    "Before work begins again, ask for a visit <at the place> & talk about lifting, nights, travel"
)


@pytest.fixture
def line(qtbot):
    line = Line()
    qtbot.addWidget(line)
    line.resize(180, 30)
    line.show()
    yield line
    QToolTip.hideText()


def hover(line):
    middle = QPoint(20, 10)
    event = QHelpEvent(QEvent.Type.ToolTip, middle, line.mapToGlobal(middle))
    QApplication.sendEvent(line, event)
    return QToolTip.text()


def test_that_a_text_that_is_cut_is_told_whole_as_it_was_typed(line):
    line.setText(LONG)
    line.setCursorPosition(0)
    told = hover(line)
    assert line.too_long
    assert "lifting, nights, travel" in told
    assert "&lt;at the place&gt; &amp; talk" in told


def test_that_a_text_that_fits_tells_nothing_and_a_hint_of_its_own_comes_first(line):
    line.setText("Short")
    assert not line.too_long
    assert hover(line) == ""
    line.setText(LONG)
    line.setToolTip("What is done")
    assert hover(line) == "What is done"


def test_that_a_hidden_passphrase_is_not_told(line):
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setText(LONG)
    assert LONG[:10] not in hover(line)


def test_that_a_hint_that_is_cut_is_told_whole(line):
    line.setPlaceholderText(LONG)

    assert "lifting, nights, travel" in hover(line)


def test_that_a_chosen_value_that_is_cut_is_told_whole(qtbot):
    box = ListBox()
    qtbot.addWidget(box)
    box.addItems(["short", LONG])
    box.resize(180, 30)
    box.show()

    assert not box.too_long
    assert hover(box) == ""
    box.setCurrentIndex(1)
    assert box.too_long
    assert "lifting, nights, travel" in hover(box)
    QToolTip.hideText()


@pytest.fixture
def growing(qtbot):
    line = GrowingLine()
    qtbot.addWidget(line)
    line.resize(220, 30)
    line.show()
    return line


def test_that_a_long_text_wraps_and_the_line_grows_to_three_lines(growing):
    one = growing.height()
    growing.setText(LONG)
    three = growing.height()
    growing.setText(LONG * 4)

    assert three - one == 2 * growing.fontMetrics().lineSpacing()
    assert growing.height() == three
    growing.setText("short")
    assert growing.height() == one


def test_that_a_line_that_grows_speaks_as_a_line(qtbot, growing):
    typed, shown, entered = [], [], []
    growing.textEdited.connect(typed.append)
    growing.textChanged.connect(shown.append)
    growing.returnPressed.connect(lambda: entered.append(True))

    growing.setText("A visit")
    assert (typed, shown) == ([], ["A visit"])

    growing.setCursorPosition(len("A visit"))
    qtbot.keyClicks(growing, "s")
    qtbot.keyClick(growing, Qt.Key.Key_Return)
    assert typed == ["A visits"]
    assert entered == [True]
    assert growing.text() == "A visits"


def test_that_pasted_lines_become_one(growing):
    pasted = QMimeData()
    pasted.setText("first\nsecond")
    growing.insertFromMimeData(pasted)

    assert growing.text() == "first second"
