"""The questionnaire typed in by keyboard, taken over in one act, and undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reinteg_desk.domain.capacity import CapacitySource, LevelRange
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.told import AssessmentResult
from reinteg_desk.ui.kit.fields import NumberField
from reinteg_desk.ui.questionnaire.view import View
from tests.ui.opened_file import open_case

LIFTING = FeatureId("lifting")
FEATURES = "questionnaire.features"
ANSWERS = "questionnaire.answers"


@pytest.fixture
def view(qtbot, session, hand):
    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.resize(1366, 640)
    view.show()
    view.enter()
    yield view
    view.leave()


def at(view, place):
    view.show_place(place)
    assert view.table.current().place == place


def press(view, keys):
    for key in keys:  # one by one: a key may move the focus
        QTest.keyClicks(view.focusWidget(), key)


def answers(session):
    return session.case.questionnaire.answers


def ticked(session):
    return session.case.questionnaire.features


def test_that_one_key_answers_and_goes_on(view, session):
    order = [line.place for line in view.table.lines.rows]
    first = order.index(f"{FEATURES}.lifting")
    at(view, order[first])

    press(view, "423")

    names = [place.rpartition(".")[2] for place in order[first : first + 3]]
    assert [ticked(session)[name] for name in names] == [4, 2, 3]
    assert view.table.current().place == order[first + 3]


def test_that_several_answers_are_ticked_and_unticked_on_the_spot(view, session):
    at(view, f"{ANSWERS}.hindering")

    press(view, "2h")
    assert answers(session)["hindering"] == ("little_insight", "only_limits")
    press(view, "2")
    assert answers(session)["hindering"] == ("only_limits",)
    assert view.table.current().place == f"{ANSWERS}.hindering"


def test_that_a_key_that_stands_for_nothing_changes_nothing(view, session):
    before = session.case
    at(view, f"{FEATURES}.lifting")

    press(view, "9x")

    assert session.case == before
    assert view.table.current().place == f"{FEATURES}.lifting"


def test_that_not_known_takes_the_answer_away_and_goes_on(view, session):
    at(view, f"{FEATURES}.lifting")
    press(view, "4")
    at(view, f"{FEATURES}.lifting")
    press(view, "0")

    assert session.case.questionnaire is None
    assert view.table.current().place != f"{FEATURES}.lifting"


def test_that_a_text_is_typed_without_leaving_the_keys(view, session):
    at(view, f"{ANSWERS}.job_title")
    press(view, "kok in een bistro")
    QTest.keyClick(view.panel.field.line, Qt.Key.Key_Return)

    assert answers(session)["job_title"] == "kok in een bistro"
    assert view.focusWidget() is view.table
    assert view.table.current().place == f"{ANSWERS}.contract_runs"


def test_that_a_number_out_of_bounds_is_kept_beside_the_file_and_said(view, session):
    at(view, f"{ANSWERS}.confidence")
    press(view, "11")

    assert session.case.questionnaire is None
    assert session.inputs == {f"{ANSWERS}.confidence": "11"}
    assert view.panel.field.error
    QTest.keyClick(view.panel.field.line, Qt.Key.Key_Backspace)
    assert answers(session)["confidence"] == 1
    assert session.inputs == {}


def test_that_a_day_in_the_future_is_no_answer(view, session):
    at(view, f"{ANSWERS}.filled_in_on")
    press(view, "1/1/2030")
    assert session.case.questionnaire is None

    view.panel.field.line.clear()
    press(view, "03112026")
    assert answers(session)["filled_in_on"] == "2026-11-03"
    assert session.inputs == {}


def test_that_taking_over_is_one_act_that_keeps_what_was_recorded(view, session):
    before = session.case
    at(view, f"{FEATURES}.lifting")
    press(view, "5")
    at(view, f"{FEATURES}.learning")
    press(view, "3")
    answered = session.case

    view.proposals.take.click()

    assert session.case.capacities[LIFTING] == before.capacities[LIFTING]
    new = set(session.case.capacities) - set(before.capacities)
    assert new == {FeatureId("learning")}
    assert all(session.case.capacities[each].source is CapacitySource.TOLD for each in new)
    session.undo()
    assert session.case == answered


def test_that_a_level_gives_way_only_where_it_is_ticked(view, session):
    at(view, f"{FEATURES}.lifting")
    press(view, "5")
    assert not view.proposals.take.isEnabled()

    (row,) = view.proposals.findChildren(type(next(iter(view.proposals._picked.values()))))
    row.box.click()
    view.proposals.take.click()

    assert session.case.capacities[LIFTING].level == LevelRange.point(4)
    assert session.case.capacities[LIFTING].source is CapacitySource.TOLD


def test_that_the_day_it_came_back_is_an_event_of_the_file(view, session):
    view.show_place("questionnaire.returned")
    press(view, "02112026")

    kinds = [each.event_type for each in session.case.events]
    assert kinds.count(EventType.QUESTIONNAIRE_RETURNED) == 1


def test_that_a_test_is_recorded_with_its_day_and_its_published_class(view, session):
    view.show_place("assessments")
    view.assessments.adding.box.setCurrentIndex(2)
    view.assessments.adding.box.activated.emit(2)
    press(view, "15102026")
    block = view.assessments._blocks[0]
    block._scores["total"].line.setFocus()
    press(view, "31")

    (result,) = session.case.assessments
    assert result == AssessmentResult(
        kind="work_ability_index", on=result.on, scores={"total": 31.0}
    )
    assert result.on.isoformat() == "2026-10-15"
    assert "moderate" in block._bands.text()


def test_that_notes_are_kept_by_who_reads_them_and_vague_words_are_marked(view, session):
    view.show_place("notes.for_person")
    press(view, "light work")

    assert session.case.notes.for_person == "light work"
    assert session.case.notes.for_colleagues is None
    assert "light work" in view._notes["for_person"].hint


def test_that_risks_and_factors_are_summed_up_in_words(view, session):
    at(view, f"{ANSWERS}.pressure")
    press(view, "4")
    at(view, f"{ANSWERS}.helping")
    press(view, "1")
    view.show_place("notes")

    texts = [each.text() for each in view._summary._texts]
    assert "Always" in texts[0]
    assert "I" in texts[1]
    assert texts[1] != texts[2]


def test_that_a_closed_consultation_takes_no_answer(qtbot, desk, case, hand):
    from reinteg_desk.app.ports import ConsultationState

    session = open_case(desk, replace(case), state=ConsultationState.FINAL)
    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    at(view, f"{FEATURES}.lifting")

    press(view, "4")

    assert session.case == case
    assert not view.proposals.take.isEnabled()
    view.leave()


def test_that_the_printed_questionnaire_is_written_whole(view, session, hand, tmp_path):
    view.export_to(tmp_path / "form.pdf")
    hand.services.tasks.settle()

    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_that_vague_words_in_an_answer_and_beside_a_test_are_marked(view, session):
    at(view, f"{ANSWERS}.main_tasks")
    press(view, "licht werk")
    assert "licht werk" in view.panel.field.hint
    view.assessments.changed.emit((AssessmentResult(kind="worq"),))
    (block,) = view.assessments._blocks
    block._comment.line.setText("na licht werk")
    assert "licht werk" in block._comment.hint


def test_that_before_the_first_answer_it_says_that_there_is_none(qtbot, desk, case, hand):
    empty = View(open_case(desk, replace(case, questionnaire=None)), hand.services)
    qtbot.addWidget(empty)
    empty.show()
    empty.enter()
    shown = [each.text() for each in empty.proposals.findChildren(QLabel)]
    empty.leave()

    assert "No answers yet." in shown


def test_that_a_unit_and_its_bounds_share_their_brackets(view):
    view.assessments.changed.emit((AssessmentResult(kind="short_form_fce"),))
    names = [each.name for each in view.assessments.findChildren(NumberField)]

    assert any(", 0–100)" in each for each in names)
    assert not [each for each in names if ") (" in each]
