"""The nurse's day by keyboard: ten files in a row, then what the doctor confirms."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.hand_over import FileGroup
from reinteg_desk.app.hand_over_marks import prepared
from reinteg_desk.app.questionnaire import ItemKind
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.national_number import punctuated_national_number
from reinteg_desk.ui.kit.steps import Step
from tests.national_numbers import fictional
from tests.vault_support import case_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PEOPLE = 10
KEYS = 21
"""Paste once, then two keys a file: it is made, it is ready."""


class Keys:
    """Presses keys wherever the focus is, and counts them."""

    def __init__(self, driver):
        self.driver = driver
        self.pressed = 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.pressed += 1
        target = QApplication.focusWidget() or self.driver.window
        QTest.keyClick(target, key, modifier)
        self.driver.settle()


def on_the_clipboard(count):
    """A table as it comes out of another program."""
    lines = ["naam;voornaam;insz;arbeidsongeschikt sinds;beroep"]
    for at in range(count):
        number = punctuated_national_number(fictional(f"8604{at + 11:02d}"))
        lines.append(f"Fictief;Persoon {chr(65 + at)};{number};0{at % 9 + 1}/06/2026;7113")
    QGuiApplication.clipboard().setText("\n".join(lines))


def test_that_ten_files_in_a_row_need_no_mouse_and_few_keys(at_work, record_property):
    driver, vault, hand_overs = at_work(Role.ADVISING_NURSE)
    window, keys = driver.window, Keys(driver)
    on_the_clipboard(PEOPLE)

    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    for _ in range(PEOPLE):
        driver.until(window.agenda.new_file_form.isVisible)
        keys.press(Qt.Key.Key_Return)
        driver.until(lambda: driver.desktop.session is not None)
        driver.until(lambda: window.file.preparation._loaded)
        session = driver.desktop.session
        keys.press(Qt.Key.Key_Return, CONTROL)
        driver.until(lambda was=session: driver.desktop.session is not was)
    driver.settle()

    record_property("keys", keys.pressed)
    print(f"{PEOPLE} files: {keys.pressed} keys")
    rows = vault.consultations.rows()
    assert len(rows) == PEOPLE
    assert keys.pressed <= KEYS
    marked = hand_overs.marked(vault, [row.dossier_id for row in rows])
    for row in rows:
        case = vault.consultations.load(row.consultation_id).case
        assert "-999." in case.person.national_number
        assert case.incapacity.reference_occupation == "7113"
        marks = {each.group: each for each in marked[row.dossier_id]}
        assert set(marks) == {FileGroup.IDENTITY, FileGroup.INCAPACITY, FileGroup.WORK}
        assert {each.prepared_by for each in marks.values()} == {"Nele Voorbeeld"}
    assert window.agenda.isVisible()
    assert window.agenda.rows == ()  # nothing is left in her queue
    window.agenda.queue.setChecked(False)
    driver.until(lambda: len(window.agenda.rows) == PEOPLE)


ONE_KEY = (ItemKind.CHOICE, ItemKind.RATING)
MOST_KEYS_A_FORM = 69
"""A questionnaire that came back: every question with answers to choose from answered."""


def type_in(keys, page):
    """Answer every question that has answers to choose from; go past what is written by hand."""
    lines = page.table.lines.rows
    for line in lines:
        assert page.table.current().place == line.place
        if line.kind in ONE_KEY:
            keys.press(Qt.Key.Key_1)
            continue
        if line.kind is ItemKind.CHOICES:
            keys.press(Qt.Key.Key_1)
        if line is not lines[-1]:
            keys.press(Qt.Key.Key_Down)
    return sum(1 for line in lines if line.options)


def test_that_ten_files_with_their_questionnaires_are_typed_in_without_a_mouse(
    at_work, record_property
):
    driver, vault, hand_overs = at_work(Role.ADVISING_NURSE)
    window, keys, answered, typed = driver.window, Keys(driver), 0, 0
    on_the_clipboard(PEOPLE)

    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    for _ in range(PEOPLE):
        driver.until(window.agenda.new_file_form.isVisible)
        keys.press(Qt.Key.Key_Return)
        driver.until(lambda: driver.desktop.session is not None)
        driver.until(lambda: window.file.preparation._loaded)
        session = driver.desktop.session
        keys.press(Qt.Key.Key_Q, CONTROL | SHIFT)
        before = keys.pressed
        answered += type_in(keys, window.file.page(Step.FILE, "questionnaire"))
        typed = max(typed, keys.pressed - before)
        keys.press(Qt.Key.Key_Return, CONTROL)
        driver.until(lambda was=session: driver.desktop.session is not was)
    driver.settle()

    record_property("keys", keys.pressed)
    print(f"{PEOPLE} files with {answered} answers: {keys.pressed} keys, {typed} a form at most")
    rows = vault.consultations.rows()
    assert len(rows) == PEOPLE
    told = [vault.consultations.load(row.consultation_id).case.questionnaire for row in rows]
    assert sum(len(each.features) + len(each.answers) for each in told) == answered
    assert typed <= MOST_KEYS_A_FORM
    assert keys.pressed <= KEYS + PEOPLE * (1 + MOST_KEYS_A_FORM)
    marked = hand_overs.marked(vault, [row.dossier_id for row in rows])
    for row in rows:
        assert FileGroup.QUESTIONNAIRE in {each.group for each in marked[row.dossier_id]}


def test_that_a_person_who_has_a_file_is_not_made_twice_unawares(at_work):
    driver, vault, _ = at_work(Role.ADVISING_NURSE)
    agenda, keys = driver.window.agenda, Keys(driver)
    on_the_clipboard(1)
    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    keys.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.desktop.session is not None)
    first = driver.desktop.session.consultation_id
    driver.desktop.show_agenda()
    driver.settle()

    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    keys.press(Qt.Key.Key_Return)
    assert agenda.new_file_form.open_known.isVisible()
    assert len(vault.consultations.rows()) == 1
    keys.press(Qt.Key.Key_F4)
    driver.until(lambda: driver.window.file is not None and driver.window.file.isVisible())
    assert driver.desktop.session.consultation_id == first

    driver.desktop.show_agenda()
    driver.settle()
    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    driver.until(lambda: len(vault.consultations.rows()) == 2)


def test_that_a_number_with_wrong_check_digits_stops_at_its_field(at_work):
    driver, vault, _ = at_work(Role.ADVISING_NURSE)
    keys, form = Keys(driver), driver.window.agenda.new_file_form
    number = fictional("860411")
    wrong = number[:-2] + f"{(int(number[-2:]) + 1) % 97:02d}"
    QGuiApplication.clipboard().setText(f"Lies Fictief {wrong} 11/04/1986 01/06/2026")
    keys.press(Qt.Key.Key_V, CONTROL | SHIFT)
    keys.press(Qt.Key.Key_Return)

    assert form._number.error
    assert len(vault.consultations.rows()) == 0


def test_that_other_text_on_the_clipboard_says_what_to_copy(at_work):
    driver, _, _ = at_work(Role.ADVISING_NURSE)
    told = []
    driver.desktop.notices.told.connect(lambda notice: told.append(notice.text()))
    QGuiApplication.clipboard().setText("boodschappen")

    Keys(driver).press(Qt.Key.Key_V, CONTROL | SHIFT)

    assert len(told) == 1
    assert not driver.window.agenda.new_file_form.isVisible()


def test_that_the_doctor_confirms_group_by_group_and_sees_what_changed(at_work):
    driver, vault, hand_overs = at_work(Role.ADVISING_DOCTOR)
    case = case_of("Lies Fictief")
    stored = vault.consultations.create(case)
    groups = (FileGroup.IDENTITY, FileGroup.INCAPACITY)
    marks = prepared((), groups, case, by="Nele", on=driver.desktop.services.desk.clock.today())
    hand_overs.set_marks(vault, stored.consultation_id, marks)
    driver.desktop.open_file(stored.consultation_id)
    driver.until(lambda: driver.window.file is not None)
    bar = driver.window.file.preparation
    driver.until(bar.isVisible)
    assert not bar._ready.isVisible()  # what a role may not do is not shown
    assert [group for group, each in bar._buttons.items() if each.isVisible()] == list(groups)

    keys = Keys(driver)
    keys.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    found = {
        each.group: each.confirmed_by for each in hand_overs.marks(vault, stored.consultation_id)
    }
    assert found == {FileGroup.IDENTITY: "Nele Voorbeeld", FileGroup.INCAPACITY: None}

    driver.desktop.session.apply(
        "name", lambda now: replace(now, person=replace(now.person, name="Iemand Anders"))
    )
    driver.settle()
    assert set(bar._waiting()) == set(groups)


def test_that_roles_decide_what_is_offered(at_work):
    driver, vault, _ = at_work(Role.ADVISING_DOCTOR)
    stored = vault.consultations.create(case_of("Lies Fictief"))
    driver.desktop.open_file(stored.consultation_id)
    driver.until(lambda: driver.window.file is not None)
    driver.settle()

    assert not driver.window.file.preparation.isVisible()
    assert not driver.window.agenda.queue.isVisibleTo(driver.window.agenda)


def test_that_what_is_missing_is_asked_in_the_language_of_the_person_without_a_name(at_work):
    driver, vault, _ = at_work(Role.ADVISING_NURSE)
    case = case_of("Lies Fictief")
    stored = vault.consultations.create(replace(case, person=replace(case.person, language="fr")))
    driver.desktop.open_file(stored.consultation_id)
    driver.until(lambda: driver.window.file is not None)
    driver.settle()

    Keys(driver).press(Qt.Key.Key_M, CONTROL | SHIFT)

    note = QGuiApplication.clipboard().text()
    assert "le questionnaire rempli" in note
    assert "numéro national" in note
    assert "Fictief" not in note
