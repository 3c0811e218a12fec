"""Tabs: all of them show, and none moves when another is chosen."""

import pytest
from PySide6.QtWidgets import QToolButton, QWidget

from reinteg_desk.ui.kit.tabs import Tabs
from reinteg_desk.ui.kit.theme import dress
from tests.ui.looking import visible

NAMES = ("General", "Libraries", "Own jobs", "My access", "Address book")


@pytest.fixture
def tabs(qtbot):
    made = Tabs(of_page=True)
    qtbot.addWidget(made)
    dress(made)
    for name in NAMES:
        made.addTab(QWidget(), name)
    made.resize(900, 300)
    made.show()
    return made


def rects(tabs):
    return [tabs.tabBar().tabRect(at) for at in range(tabs.count())]


def test_that_no_tab_moves_when_another_is_chosen(tabs):
    before = rects(tabs)

    tabs.setCurrentIndex(1)

    assert rects(tabs) == before


def test_that_tabs_move_closer_together_before_any_is_hidden(qtbot, tabs):
    tabs.resize(tabs.tabBar().sizeHint().width() - 40, 300)
    qtbot.wait(1)

    line = tabs.tabBar()
    assert not visible(line, QToolButton)
    for rect, name in zip(rects(tabs), NAMES, strict=True):
        assert rect.width() >= line.fontMetrics().horizontalAdvance(name)
        assert rect.right() <= tabs.width()


def test_that_tabs_have_their_usual_room_again_in_a_wider_window(qtbot, tabs):
    before = rects(tabs)
    tabs.resize(tabs.tabBar().sizeHint().width() - 40, 300)
    qtbot.wait(1)
    assert rects(tabs) != before

    tabs.resize(900, 300)
    qtbot.wait(1)

    assert rects(tabs) == before
