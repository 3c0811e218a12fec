"""The agenda: files found by typing, made in place, imported, opened by keyboard."""

import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reinteg_desk.app.due import due_of
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.ui.agenda.files_table import DUE_AT_A_TIME
from reinteg_desk.ui.agenda.presenter import PAGE_ROWS, Presenter
from tests.ui.opened_file import CASES
from tests.vault_support import case_of


@pytest.fixture
def agenda(unlocked):
    agenda = unlocked.window.agenda
    agenda.driver = unlocked
    return agenda


@pytest.fixture
def filled(agenda):
    agenda.add_demo()
    agenda.driver.until(lambda: agenda.rows)
    return agenda


def search(agenda, text):
    agenda._search.clear()
    QTest.keyClicks(agenda._search, text)
    QTest.qWait(100)
    agenda.driver.settle()
    return [row.name for row in agenda.rows]


def fill(form, name="Lies Fictief", born="2/9/79", start="11/5/26", occupation="verpleegkundige"):
    for field, text in (
        (form._name, name),
        (form._born, born),
        (form._start, start),
        (form._occupation, occupation),
    ):
        field.control.setFocus()
        QTest.keyClicks(field.line, text)


def take_first_occupation(form):
    QTest.keyClick(form._occupation.line, Qt.Key.Key_Return)


def test_that_an_empty_agenda_says_what_to_do(agenda):
    assert agenda.rows == ()
    for key in ("Ctrl+N", "Ctrl+O"):
        assert key in agenda._table.accessibleDescription()


def test_that_a_search_that_finds_nobody_says_what_to_do(filled):
    assert search(filled, "qqq") == []
    told = filled._table.accessibleDescription()
    assert "qqq" in told
    assert "Ctrl+N" in told


def test_that_typing_finds_by_name_and_by_birth_date(filled):
    names = [row.name for row in filled.rows]
    one = filled.rows[-1]

    assert search(filled, one.name[:3]) == [one.name]
    assert search(filled, f"{one.born_on:%d/%m/%Y}") == [one.name]
    assert search(filled, "zzz") == []
    assert search(filled, "") == names


def test_that_the_arrow_leads_into_the_list_and_enter_opens(filled):
    filled._search.setFocus()
    QTest.keyClick(filled._search, Qt.Key.Key_Down)
    QTest.keyClick(filled._table, Qt.Key.Key_Down)
    chosen = filled.rows[1].consultation_id
    QTest.keyClick(filled._table, Qt.Key.Key_Return)
    filled.driver.until(lambda: filled.driver.desktop.session is not None)

    assert filled.driver.desktop.session.consultation_id == chosen


def test_that_a_file_is_made_from_the_least_and_opened(agenda):
    QTest.keyClick(agenda, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = agenda.new_file_form
    assert form._name.control.hasFocus()
    fill(form)
    take_first_occupation(form)
    form.submit()
    agenda.driver.until(lambda: agenda.driver.desktop.session is not None)
    case = agenda.driver.desktop.session.case

    assert case.person.name == "Lies Fictief"
    assert case.person.born_on == date(1979, 9, 2)
    assert case.incapacity.spells[0].start == date(2026, 5, 11)
    assert case.incapacity.status is Status.EMPLOYEE
    assert case.incapacity.reference_occupation in agenda.services.desk.library
    assert case.consultation.assessor == "Dr. K. Voorbeeld"
    assert case.capacities == {}, "nothing is assessed by itself"


FAULTS = (
    ({"name": " "}, "_name"),
    ({"born": "31/2/79"}, "_born"),
    ({"born": "12/5/26"}, "_start"),
    ({"start": "11/5/27"}, "_start"),
    ({"occupation": "astronaut van dienst"}, "_occupation"),
)


def test_that_what_is_wrong_stands_at_its_field_and_nothing_is_made(agenda):
    form = agenda.new_file_form
    for given, field in FAULTS:
        agenda.new_file()
        fill(form, **given)
        if "occupation" not in given:
            take_first_occupation(form)
        form.submit()

        assert getattr(form, field).error
        # Of the window: without a display the list that popped up leaves no window active.
        assert agenda.window().focusWidget() is getattr(form, field).control
        agenda.driver.settle()
        assert agenda.driver.desktop.session is None


def test_that_a_form_that_is_left_is_empty_the_next_time(agenda):
    agenda.new_file()
    fill(agenda.new_file_form)
    agenda.new_file_form.given_up.emit()
    assert agenda._search.hasFocus()
    agenda.new_file()

    assert agenda.new_file_form._name.text == ""


def test_that_a_case_file_is_imported_and_offered(agenda):
    agenda.import_file(CASES / "case-1-thesis.json")
    agenda.driver.until(lambda: agenda.rows)
    line = agenda.driver.window.notices._lines[-1]
    line.notice.step.act()
    agenda.driver.until(lambda: agenda.driver.desktop.session is not None)

    assert agenda.rows[0].name == "A."
    assert agenda.driver.desktop.session.case.person.name == "A."


def test_that_a_file_that_is_no_case_is_refused_with_file_and_place(agenda, tmp_path):
    document = json.loads((CASES / "case-1-thesis.json").read_text(encoding="utf-8"))
    document["capacities"]["lifting"] = 5
    path = tmp_path / "fout.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    agenda.import_file(path)
    agenda.driver.until(lambda: agenda.driver.window.notices.texts)

    assert "fout.json" in agenda.driver.window.notices.texts[-1]
    assert "capacities.lifting" in agenda.driver.window.notices.texts[-1]
    assert agenda.rows == ()


@pytest.mark.slow
def test_that_a_long_list_is_fetched_in_pages(agenda):
    vault = agenda.services.vault()
    for number in range(PAGE_ROWS + 20):
        vault.consultations.create(case_of(f"Persoon {number:03d}"))
    agenda.refresh()
    agenda.driver.settle()
    assert len(agenda.rows) == PAGE_ROWS
    bar = agenda._table.verticalScrollBar()
    bar.setValue(bar.maximum())
    agenda.driver.until(lambda: len(agenda.rows) == PAGE_ROWS + 20)

    assert len({row.dossier_id for row in agenda.rows}) == PAGE_ROWS + 20


def test_that_the_presenter_names_occupations_in_the_language_asked(desk):
    presenter = Presenter(desk)
    code = desk.library.occupations[0].code

    assert presenter.occupation(code, "nl") == desk.library.occupations[0].title("nl")
    assert presenter.occupation("0000-own", "nl") == "0000-own"


def shown_columns(agenda):
    table = agenda._table
    return {
        column.heading(): column
        for at, column in enumerate(table.files.columns)
        if not table.isColumnHidden(at)
    }


def test_that_the_list_says_what_is_overdue_as_the_file_itself_does(filled, unlocked):
    unlocked.until(lambda: all(map(filled._table.due_of, filled.rows)))
    row = filled.rows[0]
    due = filled._table.due_of(row)
    unlocked.open_file(row.consultation_id)
    missed = unlocked.desktop.session.overdue
    column = shown_columns(filled)["Te doen"]

    assert due.overdue == len(missed) > 0
    assert (due.milestone.id, due.milestone.on) == (missed[0].id, missed[0].on)
    assert column.text(row) == f"▲ {missed[0].on:%d/%m/%Y}"
    assert "te laat" in column.hint(row)


def test_that_every_file_in_sight_of_a_long_list_says_what_is_due(agenda, desk):
    vault = agenda.driver.desktop.services.vault()
    case = desk.demo_cases()[0]
    for _ in range(DUE_AT_A_TIME + 5):
        vault.consultations.create(case)
    agenda.driver.window.resize(1366, 1600)
    agenda.refresh()

    agenda.driver.until(
        lambda: len(agenda.rows) > DUE_AT_A_TIME and all(map(agenda._table.due_of, agenda.rows))
    )


def test_that_a_nurse_sees_what_is_due_too(at_work, desk):
    driver, vault, _ = at_work(Role.ADVISING_NURSE)
    agenda = driver.window.agenda
    vault.consultations.create(desk.demo_cases()[0])
    driver.desktop.show_agenda()

    driver.until(lambda: agenda.rows and agenda._table.due_of(agenda.rows[0]))
    assert "Raadpleging ↑" in shown_columns(agenda)


def test_that_a_closed_file_tells_what_became_due_since(desk, vault):
    (case,) = (each for each in desk.demo_cases() if each.person.name == "Noor Verzonnen")
    stored = vault.consultations.create(case)
    vault.consultations.finalise(stored.consultation_id)
    (row,) = vault.consultations.rows()

    def due(days):
        day = row.held_on + timedelta(days=days)
        return due_of(row, vault.consultations, desk.follow_up, day)

    assert due(0).milestone.id == "questionnaire"
    assert (due(0).overdue, due(10).overdue) == (1, 2)
    assert due(400) is None  # nobody can make up for the first year in the second


def test_that_columns_without_a_word_are_hidden(filled):
    assert "Voorbereid door" not in shown_columns(filled)
    assert "Categorie" in shown_columns(filled)


def test_that_an_arrow_shows_by_what_the_list_is_sorted(filled):
    days = [row.held_on for row in filled.rows]

    assert days == sorted(days, reverse=True)
    assert "Raadpleging ↓" in shown_columns(filled)
