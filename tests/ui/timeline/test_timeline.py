"""The timeline page: what is drawn says the same as the table."""

from datetime import date

import pytest
from PySide6.QtCore import QRectF

from reinteg_desk.ui.timeline.presenter import Presenter
from reinteg_desk.ui.timeline.view import View


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, lambda: "nl")


def test_that_two_spells_are_one_period_with_a_gap(presenter):
    axis = presenter.axis()

    assert presenter.start == date(2023, 1, 9)
    assert axis.gaps == ((date(2023, 2, 13), date(2023, 2, 19)),)
    assert (presenter.month, presenter.day) == (5, 135)
    assert axis.switch_on == date(2023, 7, 9)


def test_that_milestones_on_the_axis_lie_between_its_ends(presenter):
    axis = presenter.axis()

    assert axis.entries
    assert all(0 <= axis.share(each.row.on) <= 1 for each in axis.entries)
    assert axis.share(axis.first) == 0
    assert axis.share(axis.last) == 1


def test_that_the_next_milestone_is_due(presenter):
    due = [each.row.on for each in presenter.entries() if each.is_due]

    assert min(due) >= presenter.held_on


@pytest.mark.parametrize("width", [700, 1000, 1600])
def test_that_no_label_overlaps_another_and_no_line_crosses_one(qtbot, session, hand, width):
    page = View(session, hand.services)
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()
    page.enter()
    placed = page._axis._placed
    assert placed
    for one in placed:
        for two in placed:
            if one is two:
                continue
            assert not one.box.intersects(two.box), (one.entry.row.title, two.entry.row.title)
            line = QRectF(two.at - 0.5, 0, 1, two.box.top())
            assert not line.intersects(one.box.adjusted(2, 0, -2, 0)), (
                one.entry.row.title,
                two.entry.row.title,
            )
    page.leave()


def test_that_the_table_has_every_milestone_with_its_source(qtbot, session, hand):
    page = View(session, hand.services)
    qtbot.addWidget(page)
    page.show()
    page.enter()

    assert page._model.rowCount() == len(session.timeline)
    assert all(each.row.rule.source for each in page._model.rows)
    page.leave()
