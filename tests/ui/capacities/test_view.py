"""The capacities page by keyboard and mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reinteg_desk.domain.capacity import CapacityKind, LevelRange
from reinteg_desk.domain.consultation import Ruling
from reinteg_desk.ui.capacities.delegate import MARGIN, cell_width
from reinteg_desk.ui.capacities.table_model import SCALE, TEXT
from reinteg_desk.ui.capacities.view import View
from reinteg_desk.ui.kit.guarded_text import VagueAdvice

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot, session, hand):
    page = View(session, hand.services)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.enter()
    yield page
    page.leave()


def type_on(page, feature, keys):
    page.show_place(feature)
    QTest.keyClicks(page._tree, keys)


def level(session, feature):
    capacity = session.case.capacities.get(feature)
    return capacity.level if capacity else None


def test_that_a_digit_sets_the_level_of_the_line(page, session):
    type_on(page, "lifting", "3")

    assert level(session, "lifting") == LevelRange.point(3)


def test_that_the_upper_row_of_a_belgian_keyboard_sets_levels_without_shift(page, session):
    for level_wanted, sign in enumerate("à&é\"'"):
        page.show_place("lifting")
        event = QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, sign)
        QApplication.sendEvent(page._tree, event)

        assert level(session, "lifting") == LevelRange.point(level_wanted)


def test_that_a_dash_makes_an_interval_of_the_next_digit_only(page, session):
    type_on(page, "lifting", "3-1")
    assert level(session, "lifting") == LevelRange(1, 3)

    type_on(page, "lifting", "2")
    assert level(session, "lifting") == LevelRange.point(2)


def test_that_moving_on_forgets_a_dash(page, session):
    type_on(page, "lifting", "2-")
    QTest.keyClick(page._tree, Qt.Key.Key_Down)
    QTest.keyClicks(page._tree, "3")

    assert level(session, "lifting") == LevelRange.point(2)
    assert level(session, "carrying_pushing") == LevelRange.point(3)


def test_that_a_question_mark_or_delete_makes_it_unassessed(page, session):
    type_on(page, "lifting", "?")
    assert level(session, "lifting") is None

    page.show_place("standing")
    QTest.keyClick(page._tree, Qt.Key.Key_Delete)
    assert level(session, "standing") is None


def test_that_a_key_marks_a_risk(page, session):
    type_on(page, "lifting", "!")

    assert session.case.capacities["lifting"].kind is CapacityKind.RISK


def test_that_plus_fills_the_rest_of_the_group_in_one_act(page, session):
    before = session.case
    type_on(page, "memory", "+")

    assert level(session, "numeracy") == LevelRange.point(4)
    assert level(session, "leading") is None
    session.undo()
    assert session.case == before


def test_that_the_arrows_pass_over_the_headings_of_open_groups(page):
    page.show_place("numeracy")
    QTest.keyClick(page._tree, Qt.Key.Key_Down)
    assert page._tree.current_line().feature == "public_contact"

    QTest.keyClick(page._tree, Qt.Key.Key_Up)
    assert page._tree.current_line().feature == "numeracy"


def test_that_a_letter_jumps_to_the_group_that_begins_with_it(page):
    page.show_place("attention_sustained")
    QTest.keyClicks(page._tree, "c")

    assert page._tree.current_line().feature == "speaking"


def test_that_a_group_collapses_to_its_summary_and_opens_again(page):
    page.show_place("memory")
    QTest.keyClick(page._tree, Qt.Key.Key_Left)
    heading = page._tree.currentIndex()
    assert not page._tree.isExpanded(heading)
    assert "limited in" in heading.siblingAtColumn(TEXT).data()

    QTest.keyClick(page._tree, Qt.Key.Key_Right)
    assert page._tree.isExpanded(heading)


def test_that_enter_goes_to_the_next_question(page, session):
    page.show_place("lifting")
    QTest.keyClick(page._tree, Qt.Key.Key_Return)

    assert page._tree.current_line().feature == session.assessment.assess_next[0].feature


def test_that_f2_leads_to_the_note_and_enter_back(page, session):
    page.show_place("lifting")
    QTest.keyClick(page._tree, Qt.Key.Key_F2)
    note = page.window().focusWidget()
    assert isinstance(note, QLineEdit)
    QTest.keyClicks(note, "bij herhaling")
    QTest.keyClick(note, Qt.Key.Key_Return)

    assert session.case.capacities["lifting"].reason == "bij herhaling"
    assert page.window().focusWidget() is page._tree


def test_that_a_click_on_the_scale_sets_the_level(page, session):
    page.show_place("lifting")
    index = page._tree.currentIndex().siblingAtColumn(SCALE)
    cell = page._tree.visualRect(index)
    at = QPoint(cell.left() + MARGIN + 3 * cell_width() + cell_width() // 2, cell.center().y())
    QTest.mouseClick(page._tree.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, at)

    assert level(session, "lifting") == LevelRange.point(3)


def test_that_the_level_texts_of_the_line_are_in_sight_and_the_chosen_one_stands_out(page, hand):
    page.show_place("lifting")
    texts = hand.services.desk.words("en")["lifting"].capacity
    shown = [each.text() for each in page._panel._levels._texts]

    assert shown == list(texts)
    roles = [each.property("role") for each in page._panel._levels._texts]
    assert roles == ["level", "chosen-level", "level", "level", "level"]


def test_that_the_model_says_each_line_to_a_screen_reader(page):
    index = page._model.index_of("lifting")
    spoken = page._model.data(index, Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Lifting")
    assert "the job asks" in spoken


def test_that_the_model_of_the_list_keeps_the_rules_of_models(page, qtmodeltester):
    qtmodeltester.check(page._model)


def test_that_hours_are_typed_and_kept_while_they_are_no_number(page, session, qtbot):
    page.show_place("sustainable_hours")
    line = page._hours.line
    line.selectAll()
    QTest.keyClicks(line, "x")
    assert session.inputs.get("sustainable_hours") == "x"

    line.selectAll()
    QTest.keyClicks(line, "19")
    assert session.case.sustainable_hours == 19
    assert "sustainable_hours" not in session.inputs


def test_that_a_remark_is_added_with_enter(page, session):
    line = page._remarks._new.line
    line.setFocus()
    QTest.keyClicks(line, "geen nachten")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert [limit.text for limit in session.case.free_limits] == ["geen nachten"]
    assert line.text() == ""


def test_that_vague_words_are_named_in_every_free_text_of_the_page(page, session, qtbot):
    type_on(page, "lifting", "2")
    note = page._panel._reason
    assert note.hint == ""
    note.line.setFocus()
    QTest.keyClicks(note.line, "light work as tolerated")
    assert "light work" in note.hint
    assert "as tolerated" in note.hint
    assert session.case.capacities["lifting"].reason == "light work as tolerated"

    remarks = page._remarks
    remarks._new.line.setFocus()
    QTest.keyClicks(remarks._new.line, "no heavy work")
    assert "heavy work" in remarks._new.hint
    QTest.keyClick(remarks._new.line, Qt.Key.Key_Return)
    assert remarks._new.hint == ""
    (shown,) = [each for each in remarks.findChildren(VagueAdvice) if each.sentences]
    assert "heavy work" in shown.sentences
    qtbot.waitUntil(shown.isVisible)

    reason = remarks._fields[0][1]
    reason.line.setFocus()
    QTest.keyClicks(reason.line, "if possible")
    assert "if possible" in reason.hint
    assert session.case.free_limits[0].reason == "if possible"


def test_that_remarks_are_reached_at_the_first_without_a_ruling(page, session):
    page._remarks.added.emit("no roofs")
    page._remarks.added.emit("no nights")
    page._remarks.ruled.emit(0, Ruling.NO_EFFECT, None)
    page.refresh()

    page.show_place("free_limits")

    assert page._remarks._fields[1][0].control.hasFocus()


def test_that_levels_that_contradict_each_other_raise_a_question(page, session, hand):
    assert not page._question.isVisibleTo(page)
    pair = hand.services.desk.contradictions[0]
    type_on(page, pair.low.feature, "0")
    type_on(page, pair.high.feature, "4")

    assert page._question.isVisibleTo(page)
    assert page._question._text.text() == pair.question["en"]
    page._question._go.click()
    assert page._tree.current_line().feature == pair.low.feature
    before = session.case
    type_on(page, pair.high.feature, "0")
    assert session.case != before
    assert not page._question.isVisibleTo(page)


def test_that_asking_for_a_note_without_a_level_says_what_to_do(qtbot, page, session, hand):
    tree, panel = page._tree, page._panel
    page._presenter.clear(tree.current_line().feature)
    assert tree.current_line().feature not in session.case.capacities
    assert "level" in panel._reason.line.placeholderText()

    qtbot.keyClick(tree, Qt.Key.Key_F2)

    assert not panel._reason.line.hasFocus()
    assert "A note goes with a level" in hand.told[-1].text()

    qtbot.keyClick(tree, Qt.Key.Key_2)
    qtbot.keyClick(tree, Qt.Key.Key_F2)

    assert panel._reason.line.isEnabled()
    assert panel._reason.line.placeholderText() == ""


def test_that_the_list_shows_whole_rows(page, qtbot):
    tree = page._tree
    row = tree.visualRect(tree.currentIndex()).height()

    for height in (700, 711, 723):
        page.resize(1000, height)
        qtbot.waitUntil(lambda: tree.viewport().height() % row <= 2)


def test_that_the_names_of_features_are_whole_where_there_is_room(page, qtbot):
    from reinteg_desk.ui.capacities.table_model import NAME

    page.resize(1300, 700)
    tree, model = page._tree, page._model
    longest = max(map(tree.fontMetrics().horizontalAdvance, model.texts_of(NAME)))

    qtbot.waitUntil(lambda: tree.columnWidth(NAME) > longest + tree.indentation())


def test_that_a_first_consultation_has_no_column_of_last_time(page, session):
    from reinteg_desk.ui.capacities.table_model import PREVIOUS

    assert session.previous is None
    assert page._tree.isColumnHidden(PREVIOUS)


def test_that_hovering_says_the_whole_summary_of_a_group(page, session):
    page.show_place("memory")
    type_on(page, "memory", "1")
    heading = page._tree.currentIndex().parent().siblingAtColumn(TEXT)

    assert heading.data(Qt.ItemDataRole.ToolTipRole) == heading.data()
    assert "limited in" in heading.data()
