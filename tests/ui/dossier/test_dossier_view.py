"""The file page on screen."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reinteg_desk.app.ports import ConsultationState
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.domain.person import Region
from reinteg_desk.ui.dossier.view import View
from tests.ui.opened_file import open_case, with_parts

pytestmark = [
    pytest.mark.qt_log_ignore("does not support grabbing the keyboard"),  # offscreen
    pytest.mark.usefixtures("usual_text"),
]


@pytest.fixture
def shown(on_screen, hand):
    return lambda session: on_screen(View(session, hand.services), width=1300)


@pytest.fixture
def view(shown, session):
    return shown(session)


def typed(qtbot, field, text):
    field.focus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, text)


def test_that_the_page_shows_the_file(view):
    assert view.title() == "File"
    assert view._person.name.text == "Lies Fictief"
    assert view._person.born.text == "02/09/1979"
    assert view._person.region.value is Region.FLANDERS
    assert view._incapacity.reference.text.endswith("· 2221")
    assert view._incapacity.hours.text == "30.4"
    assert view._person.name.control.hasFocus()


def test_that_an_invalid_date_is_kept_and_said_to_be_wrong_when_it_is_left(qtbot, view, session):
    typed(qtbot, view._person.born, "31/02/1980")
    assert view._person.born.error == ""

    view._person.name.focus()

    assert session.inputs == {"person.birth_date": "31/02/1980"}
    assert view._person.born.text == "31/02/1980"
    assert "03/02/2026" in view._person.born.error
    assert session.case.person.born_on == date(1979, 9, 2)


def test_that_what_is_wrong_shows_after_a_pause_while_typing(qtbot, view):
    typed(qtbot, view._person.number, "86.04.11-000.00")

    qtbot.waitUntil(lambda: "check digits" in view._person.number.error, timeout=2000)

    assert view._person.number.control.hasFocus()


def test_that_an_invalid_text_of_last_time_is_shown_again_with_its_error(shown, desk, case):
    session = open_case(desk, case, inputs={"consultation.date": "1/1/2022"})

    view = shown(session)

    assert view._consultation.held.text == "1/1/2022"
    assert "01/01/2022" in view._consultation.held.error
    assert view._points.points[0] == (("consultation.date", "Date of the consultation"),)


def test_that_choices_go_straight_to_the_case(qtbot, view, session):
    view._incapacity.status.box.setFocus()
    qtbot.keyClick(view._incapacity.status.box, Qt.Key.Key_Down)
    qtbot.mouseClick(view._incapacity.contract.box, Qt.MouseButton.LeftButton)

    assert session.case.incapacity.status is Status.UNEMPLOYED
    assert session.undo_label


def test_that_an_occupation_is_found_and_picked_by_keyboard(qtbot, view, session):
    field = view._incapacity.reference
    typed(qtbot, field, "bakker")
    assert next(hit.code for hit in field.search.hits) == "7512"
    assert session.inputs == {"incapacity.reference_occupation": "bakker"}

    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert session.case.incapacity.reference_occupation == "7512"
    assert field.text.endswith("· 7512")
    assert session.inputs == {}


def test_that_a_reference_the_library_lacks_says_what_to_do(shown, desk, case):
    view = shown(open_case(desk, with_parts(case, incapacity={"reference_occupation": "x1"})))

    assert "does not know this occupation" in view._incapacity.reference.error


def test_that_a_practised_occupation_is_added_from_the_search(qtbot, view, session):
    adding = view._skills.practised.adding
    typed(qtbot, adding, "7512")

    qtbot.keyClick(adding.line, Qt.Key.Key_Return)

    assert session.case.person.practised_occupations == ("2221", "5321", "7512")
    assert adding.text == ""


def test_that_a_period_is_added_typed_and_removed(qtbot, view, session):
    spells = view._incapacity.spells
    spells._add.click()
    assert len(spells.presenter.spells.rows()) == 3
    start = view._form.field("incapacity.spells[2].start")
    assert start.control.hasFocus()

    typed(qtbot, start, "1/6/2023")
    end = view._form.field("incapacity.spells[1].end")
    start.line.clearFocus()
    assert "last period" in end.error

    typed(qtbot, end, "30/4/2023")
    assert len(session.case.incapacity.spells) == 3
    view._person.name.focus()
    assert end.error == ""

    removes = [
        each
        for each in spells.findChildren(QPushButton)
        if each.accessibleName() == "Remove: spell 3"
    ]
    removes[0].click()
    assert len(session.case.incapacity.spells) == 2


def test_that_an_event_asks_for_its_day(qtbot, view, session):
    rows = view._events.rows
    rows._add.box.setCurrentIndex(1)
    rows._add.box.activated.emit(1)
    day = view._form.field("events[0].on")
    assert day.control.hasFocus()
    view._person.name.focus()
    assert day.error == "Type the day."

    typed(qtbot, day, "1/6/2023")

    assert session.case.events[0].on == date(2023, 6, 1)

    (remove,) = (
        each for each in rows.findChildren(QPushButton) if each.accessibleName() == "Remove: row 1"
    )
    remove.click()
    assert session.case.events is None


def words_of(view, kind):
    return {each.text() for each in view.findChildren(kind) if each.isVisibleTo(view)}


def test_that_rows_and_lists_follow_the_language_of_the_window(qtbot, view, hand):
    view._presenter.add_event(EventType.PLAN_SIGNED)
    hand.services.languages.use("nl")

    expected = {"Eerste dag", "Gebeurtenis", "Nog niet geldig", "Rijbewijzen en diploma’s"}
    qtbot.waitUntil(lambda: expected <= words_of(view, QLabel), timeout=2000)

    assert view._events.rows._kinds[0].box.currentText() == "Plan ondertekend"
    assert "Verwijderen" in words_of(view, QPushButton)
    assert "Remove" not in words_of(view, QPushButton)


def test_that_another_language_gets_a_level(view, session):
    languages = view._skills.languages
    languages.adding.edited.emit("tr")
    field = languages._fields["tr"]
    field.box.setCurrentIndex(2)
    field.box.activated.emit(2)

    assert session.case.person.language_levels["tr"].name == "A2"
    assert "tr" in languages._fields


@pytest.mark.parametrize(
    ("place", "focused"),
    [
        ("person.birth_date", lambda view: view._person.born.control),
        (
            "incapacity.spells[1].end",
            lambda view: view._form.field("incapacity.spells[1].end").control,
        ),
        ("incapacity.spells", lambda view: view._form.field("incapacity.spells[0].start").control),
        ("person.language_levels.fr", lambda view: view._skills.languages._fields["fr"].control),
        ("person.qualifications", lambda view: view._skills.qualifications.adding),
        ("person.practised_occupations", lambda view: view._skills.practised.adding.control),
        ("incapacity.reference_occupation", lambda view: view._incapacity.reference.control),
    ],
)
def test_that_a_key_path_leads_to_its_field(view, place, focused):
    view.show_place(place)

    assert focused(view).hasFocus()


def test_that_undo_brings_the_old_text_back_into_the_field(qtbot, view, session):
    typed(qtbot, view._person.name, "Lies Verzonnen")
    assert session.case.person.name == "Lies Verzonnen"

    session.undo()

    assert view._person.name.text == "Lies Fictief"
    assert session.undo_label is None


def test_that_a_closed_consultation_cannot_be_changed(shown, desk, case):
    view = shown(open_case(desk, case, state=ConsultationState.FINAL))

    fields = (*view._lines.values(), *view._choices.values())
    assert not any(field.control.isEnabled() for field in fields)
    assert not view._form.field("incapacity.spells[0].start").control.isEnabled()


def test_that_every_control_has_a_name_for_a_screen_reader(view):
    controls = [field.control for field in (*view._lines.values(), *view._choices.values())]

    assert all(control.accessibleName() for control in controls)
    assert view._form.field("incapacity.spells[0].start").control.accessibleName()


def test_that_a_narrow_window_turns_from_the_form_to_what_is_open_and_back(view):
    view.resize(700, 600)
    assert view._area.isVisible()
    assert not view._points.isVisible()
    assert "Not recorded" in view._strip.text()

    view._strip.click()
    assert view._points.isVisible()
    assert not view._area.isVisible()
    view._points.asked.emit("person.national_number")
    assert view._area.isVisible()
    assert view._person.number.control.hasFocus()


def test_that_a_window_of_half_the_pixels_still_shows_the_list_beside_the_form(view):
    view.resize(903, 400)

    assert view._area.isVisible()
    assert view._points.isVisible()
    assert view._above.isHidden()


def test_that_second_columns_begin_at_one_place_and_days_have_one_width(view):
    def left(widget):
        return widget.mapTo(view, QPoint(0, 0)).x()

    view._events.rows._on_add(EventType.DECISION)
    QApplication.processEvents()
    end = view._form.field("incapacity.spells[0].end")
    day_of_event = view._form.field("events[0].on")
    days = (end, day_of_event, view._person.born, view._consultation.held)

    assert {left(each.line) for each in days[:3]} == {left(view._person.region.box)}
    assert len({each.line.width() for each in days}) == 1
