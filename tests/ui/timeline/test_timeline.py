"""The timeline page: what is drawn says the same as the table."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from reinteg_desk.ui.kit.theme import GRID, font
from reinteg_desk.ui.timeline.axis import BAND_HEIGHT
from reinteg_desk.ui.timeline.presenter import Presenter
from reinteg_desk.ui.timeline.view import RULE_COLUMNS, View
from tests.ui.opened_file import open_case, read_case

pytestmark = pytest.mark.usefixtures("usual_text")


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


@pytest.fixture
def late(desk):
    """A file that is a week beyond a contact nobody recorded."""
    case = read_case(desk, "case-2")
    held_on = date(2023, 11, 20)
    case = replace(case, consultation=replace(case.consultation, held_on=held_on))
    return open_case(desk, case)


@pytest.fixture
def opened(qtbot, late, hand):
    page = View(late, hand.services)
    qtbot.addWidget(page)
    page.resize(1310, 600)
    page.show()
    page.enter()
    yield page
    page.leave()


def test_that_what_is_past_is_a_tick_and_what_is_to_come_has_its_name(opened):
    entries = opened._presenter.axis().entries
    named = [each.row.title for each in entries if not each.is_past]

    assert [each for each in entries if each.is_past]
    assert sorted(opened._axis.named) == sorted(named)


def test_that_the_rule_of_the_chosen_milestone_stands_in_full_and_on_the_axis(opened, qtbot):
    past = next(each for each in opened._model.rows if each.is_past)
    opened._axis.pointed.emit(past.row.milestone_id)
    qtbot.waitUntil(lambda: past.row.title in opened._chosen.text())

    assert opened._rule.text() == past.row.rule.text
    assert past.row.rule.source in opened._provenance.text()
    assert past.row.title in opened._axis.named


def test_that_a_click_on_a_tick_chooses_its_row(opened, qtbot):
    axis = opened._axis
    entry = next(each for each in axis._axis.entries if each.is_past)
    at = QPoint(round(axis._x(entry.row.on)), round(axis._band_top() + BAND_HEIGHT))
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=at)
    chosen = opened._model.row_at(opened._table.selected())

    assert chosen.row.on == entry.row.on


def test_that_what_is_overdue_says_so_as_the_head_line_does(opened, late):
    missed = [each.on for each in late.overdue]
    told = [
        each.row.on for each in opened._model.rows if opened._when(each) == opened.tr("overdue")
    ]

    assert missed
    assert told == missed


def test_that_the_table_is_in_sight_at_the_usual_size(opened):
    area = opened.findChild(QScrollArea)
    top = opened._table.mapTo(area.viewport(), QPoint(0, 0)).y()

    assert area.verticalScrollBar().maximum() == 0
    assert top < area.viewport().height() / 2
    assert opened._table.viewport().height() >= 6 * opened._table.rowHeight(0)


@pytest.mark.parametrize("height", [500, 560, 600, 640, 900])
def test_that_the_table_shows_whole_rows_only(opened, qtbot, height):
    opened.resize(1310, height)
    table = opened._table
    qtbot.waitUntil(lambda: table.viewport().height() % table.rowHeight(0) < GRID)

    assert table.verticalScrollBar().isVisible() or height == 900


def test_that_the_page_has_no_bar_where_nothing_is_to_scroll(opened):
    area = opened.findChild(QScrollArea)

    assert not area.verticalScrollBar().isVisible()
    opened.resize(1310, 300)
    assert area.verticalScrollBar().maximum() > 0


def test_that_a_milestone_takes_two_lines_where_the_rule_has_no_column(opened, qtbot):
    one = opened._table.rowHeight(0)
    opened.resize(820, 600)

    qtbot.waitUntil(lambda: opened._table.rowHeight(0) > one)
    opened.resize(1310, 600)
    qtbot.waitUntil(lambda: opened._table.rowHeight(0) == one)


def test_that_the_rule_keeps_room_beside_long_milestones(opened):
    metrics = QFontMetrics(font())
    shown = metrics.horizontalAdvance("KB 3/7/1996 (KB 12/7/2022), art. 215")

    assert opened._table.columnWidth(RULE_COLUMNS[0]) > shown


def test_that_the_words_of_a_band_start_in_its_widest_piece(opened):
    axis = opened._axis
    first, switch = date(2023, 1, 9), date(2023, 7, 9)
    gap = (date(2023, 2, 13), date(2023, 2, 19))
    piece = axis._widest(first, switch, (gap,))

    assert piece.left() == axis._x(gap[1])
    assert axis._widest(first, switch, ()).left() == axis._x(first)
