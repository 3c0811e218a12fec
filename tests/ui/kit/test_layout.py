"""Pages end where their words end; no line of running text begins with a per cent sign."""

import pytest
from PySide6.QtWidgets import QLabel

from reinteg_desk.ui.kit.choices import CheckField
from reinteg_desk.ui.kit.layout import boxed, column, label, page, row, scrolling


@pytest.fixture
def words(qtbot):
    """A page of running text that has to be scrolled."""
    labels = [label(wrap=True) for _ in range(5)]
    area = scrolling(page(*labels, None))
    for each in labels:
        each.setText("some words that wrap " * 60)
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.show()
    return area


def below_the_last_line(area):
    last = max(each.geometry().bottom() for each in area.widget().findChildren(QLabel))
    return area.widget().height() - last


@pytest.mark.parametrize("width", [600, 900])
def test_that_a_page_ends_where_its_words_end(words, qtbot, width):
    words.resize(width, 300)

    qtbot.waitUntil(lambda: words.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: below_the_last_line(words) < 40)


def test_that_a_page_follows_words_that_grow(words, qtbot):
    before = words.widget().height()
    words.widget().findChild(QLabel).setText("many more words " * 400)

    qtbot.waitUntil(lambda: words.widget().height() > before)
    qtbot.waitUntil(lambda: below_the_last_line(words) < 40)


def test_that_a_figure_keeps_its_per_cent_sign(qtbot):
    made = label(wrap=True)
    qtbot.addWidget(made)
    made.setText("27 % of the market")

    assert QLabel.text(made) == "27\N{NO-BREAK SPACE}% of the market"
    assert made.text() == "27 % of the market"


def test_that_a_field_is_as_high_as_its_name_takes_at_the_width_it_may_have(qtbot):
    field = CheckField(lambda: "a name of many words that goes on in the next line " * 4)
    field.setMaximumWidth(200)
    whole = boxed(column(row(field, None), None))
    qtbot.addWidget(whole)
    whole.resize(1200, 600)
    whole.show()

    name = field.findChild(QLabel)
    qtbot.waitUntil(lambda: field.width() == 200)
    qtbot.waitUntil(lambda: name.height() >= name.heightForWidth(name.width()))


def test_that_no_line_ends_with_re(qtbot):
    made = label(wrap=True)
    qtbot.addWidget(made)
    made.setText("the plan of re-integration")

    assert QLabel.text(made) == "the plan of re\N{NON-BREAKING HYPHEN}integration"
    assert made.text() == "the plan of re-integration"
