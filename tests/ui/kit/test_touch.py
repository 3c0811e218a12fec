"""Large buttons are as high as their words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.touch import TARGET_PX, TouchButton

LONG = "Fewer than one fault in five hundred acts, or precise work for more than six hours a day"


def test_that_a_button_takes_as_many_lines_as_its_words_and_no_more(qtbot):
    page, short, long = QWidget(), TouchButton("Short"), TouchButton(LONG)
    qtbot.addWidget(page)
    page.setLayout(column(short, long, None))
    page.resize(150, 600)
    with qtbot.waitExposed(page):
        page.show()
    words = next(each for each in long.findChildren(QLabel) if each.text() == LONG)
    needed = words.fontMetrics().boundingRect(words.rect(), Qt.TextFlag.TextWordWrap, LONG).height()

    assert needed > TARGET_PX
    assert words.height() >= needed
    assert short.height() == TARGET_PX
