"""A text that does not fit its line can be read whole."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from reinteg_desk.ui.kit.line import Line

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
