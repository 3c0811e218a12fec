"""The decision page on screen."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reinteg_desk.app.ports import ConsultationState
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.ui.decision.view import View
from reinteg_desk.ui.kit.steps import Step
from tests.ui.opened_file import open_case, with_parts


@pytest.fixture
def shown(on_screen, hand):
    return lambda session: on_screen(View(session, hand.services))


@pytest.fixture
def view(shown, session):
    return shown(session)


def answer(view, name, value):
    view._questions.answers[name]._buttons[value].click()


def test_that_answering_a_question_moves_the_proposal(view, session):
    assert view.title() == "Decision"
    assert view._reasons._lines.itemAt(0).widget().text() == "No category is proposed"

    answer(view, "adapted_or_other_work_possible", True)

    assert session.case.answers.adapted_or_other_work_possible is True
    assert view._reasons._lines.itemAt(0).widget().text() == "Category 4 is proposed"
    assert "proposed" in view._categories.lines[4].button.accessibleName()


def test_that_choosing_another_category_opens_the_motive_in_place(qtbot, view, session):
    answer(view, "adapted_or_other_work_possible", True)
    assert not view._motive.isVisible()

    view._categories.lines[3].button.click()

    motive = view._motive.field
    assert motive.isVisible()
    assert motive.area.hasFocus()
    assert "required" in motive.name
    assert "Say in a sentence" in motive.error

    qtbot.keyClicks(motive.area, "Surgery comes first.")

    assert session.case.decision.motive == "Surgery comes first."
    assert motive.error == ""


def test_that_the_proposed_category_needs_no_motive(view):
    answer(view, "adapted_or_other_work_possible", True)
    view._categories.lines[4].button.click()

    assert view._motive.field.name == "Reason"
    assert view._motive.field.error == ""


def test_that_a_choice_can_be_taken_back(view, session):
    view._categories.lines[2].button.click()
    assert session.case.decision.category == 2

    view._categories._back.click()

    assert session.case.decision is None
    assert not any(line.button.isChecked() for line in view._categories.lines.values())


def test_that_vague_words_in_the_motive_are_marked_and_explained(qtbot, view):
    view._categories.lines[2].button.click()
    view._motive.field.focus()
    qtbot.keyClicks(view._motive.field.area, "light work")

    layout = view._motive.field.area.document().firstBlock().layout()

    assert [(each.start, each.length) for each in layout.formats()] == [(0, 10)]
    assert "light work" in view._motive.hint


def test_that_the_date_of_the_recognition_is_named_after_the_choice(qtbot, view, session):
    part = view._recognition
    assert not part.on.isVisible()

    part.choice.edited.emit(Recognition.ENDED_FROM)
    assert part.on.isVisible()
    assert part.on.name == "First day no longer recognised"

    part.on.focus()
    qtbot.keyClicks(part.on.line, "1/6/2023")

    assert session.case.decision.recognition_on == date(2023, 6, 1)


def test_that_a_permission_shows_its_fields_and_the_longest_one_is_a_click_away(
    qtbot, view, session
):
    part = view._permission
    assert not part.hours.isVisible()
    part.permitted._buttons[True].click()
    part.from_on.focus()
    qtbot.keyClicks(part.from_on.line, "1/6/2023")

    part._latest.click()

    assert session.case.decision.partial_until == date(2025, 5, 31)
    assert part.until_on.text == "31/05/2025"


def test_that_a_permission_that_ends_before_it_begins_says_so(qtbot, view):
    view._permission.permitted._buttons[True].click()
    for field, text in (
        (view._permission.from_on, "1/6/2023"),
        (view._permission.until_on, "1/5/2023"),
    ):
        field.focus()
        qtbot.keyClicks(field.line, text)
    view._permission.hours.focus()

    assert view._permission.until_on.error == "The permission ends before it begins."


def test_that_hours_that_are_no_number_are_kept(qtbot, view, session):
    view._permission.permitted._buttons[True].click()
    view._permission.hours.focus()
    qtbot.keyClicks(view._permission.hours.line, "half")
    view._permission.from_on.focus()

    assert session.inputs == {"decision.partial_hours": "half"}
    assert view._permission.hours.error


def test_that_a_missing_answer_leads_to_its_question_and_a_feature_to_capacities(view, hand):
    view._reasons.asked.emit("adapted_or_other_work_possible")
    question = view._questions.answers["adapted_or_other_work_possible"]
    assert question._buttons[True].hasFocus()

    view._reasons.asked.emit("standing")
    assert hand.gone == [(Step.CAPACITIES, "standing")]


def test_that_next_steps_go_into_the_plan(view, session, hand):
    answer(view, "adapted_or_other_work_possible", True)
    view._steps._to_plan.click()

    assert session.case.plan.actions
    assert hand.gone == [(Step.PLAN, "plan.actions")]
    assert not view._steps._to_plan.isEnabled()


def test_that_the_motivated_summary_is_copied_with_one_key(qtbot, view, hand):
    answer(view, "adapted_or_other_work_possible", True)
    view._categories.lines[3].button.click()
    view._motive.field.area.setPlainText("Surgery comes first.")

    qtbot.keyClick(
        view._motive.field.area,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    copied = QGuiApplication.clipboard().text()
    assert "Category 3: " in copied
    assert "Proposed was category 4" in copied
    assert "Reason: Surgery comes first." in copied
    assert "Lies" not in copied
    assert hand.told


def test_that_an_unknown_occupation_is_said_with_a_way_out(shown, desk, case, hand):
    view = shown(open_case(desk, with_parts(case, incapacity={"reference_occupation": "x1"})))

    assert view._unknown_work.isVisible()


def test_that_a_closed_consultation_cannot_be_changed(shown, desk, case):
    view = shown(open_case(desk, case, state=ConsultationState.FINAL))

    assert not view._categories.lines[1].button.isEnabled()
    assert not view._recognition.choice.control.isEnabled()
    assert not view._questions.answers["wants_to_return"].control.isEnabled()


def test_that_a_key_path_leads_to_its_field(view):
    view.show_place("answers.expected_spontaneous_return")
    assert view._questions.returns.control.hasFocus()

    view.show_place("decision.category")
    assert view._categories.lines[1].button.hasFocus()

    view.show_place("decision.recognition")
    assert view._recognition.choice.control.hasFocus()
