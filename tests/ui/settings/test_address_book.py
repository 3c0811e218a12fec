"""The address book in the settings: found, added, changed, removed, with the files that name it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.surroundings import with_party
from reinteg_desk.domain.identifiers import ContactId
from reinteg_desk.domain.surroundings import Contact, ContactRole

BAKERY = Contact(
    contact_id=ContactId("1" * 32),
    role=ContactRole.EMPLOYER,
    organisation="Verzonnen bakkerij",
    town="Gent",
    phone="09 000 00 00",
)
DOCTOR = Contact(
    contact_id=ContactId("2" * 32),
    role=ContactRole.TREATING_DOCTOR,
    name="Dr. Ann Fictief",
    town="Namur",
)


@pytest.fixture
def part(with_file):
    driver = with_file
    store = driver.desktop.services.vault().surroundings
    for each in (BAKERY, DOCTOR):
        store.save_contact(each)
    dossier = driver.desktop.services.session().dossier_id
    store.save(dossier, with_party(ContactRole.EMPLOYER, BAKERY)(store.around(dossier)))
    driver.window.show_settings()
    page = driver.window.settings
    page.show_part(page.address_book)
    driver.settle()
    page.address_book.driver = driver
    return page.address_book


def book(part):
    return part.driver.desktop.services.vault().surroundings.contacts()


def listed(part):
    return [each.title for each in part.model.rows]


def test_that_entries_are_found_by_any_of_their_words_and_by_role(part):
    assert listed(part) == ["Dr. Ann Fictief", "Verzonnen bakkerij"]
    part.search.setText("gent 09")
    assert listed(part) == ["Verzonnen bakkerij"]
    part.search.clear()
    part.which.set_value(ContactRole.TREATING_DOCTOR)
    part.which.edited.emit(ContactRole.TREATING_DOCTOR)
    assert listed(part) == ["Dr. Ann Fictief"]


def test_that_an_entry_says_in_which_files_it_is_named(part):
    name = part.driver.desktop.services.session().case.person.name
    part.table.select(1)
    part.driver.settle()
    assert name in part.used.text()
    part.table.select(0)
    part.driver.settle()
    assert part.used.text() == "Geen enkel dossier noemt dit contact."


def test_that_an_entry_is_added_by_keyboard_alone(part):
    part.add.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not part._list.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "Jan Bedacht")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    part.driver.settle()
    assert "Jan Bedacht" in [each.name for each in book(part)]
    assert part.selected.name == "Jan Bedacht"
    assert part._list.isVisible()


def test_that_escape_leaves_an_entry_as_it_was(part):
    part.table.select(0)
    part.driver.settle()
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "XX")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    part.driver.settle()
    assert [each.name for each in book(part)] == ["Dr. Ann Fictief", ""]
    assert part._list.isVisible()


def test_that_a_change_shows_in_the_open_file_too(part):
    part.table.select(1)
    part.driver.settle()
    part.change.click()
    part.form.phone.show_text("09 111 11 11")
    part.form.role.set_value(ContactRole.CONTACT_PERSON)
    part.form.save.click()
    part.driver.settle()
    (changed,) = [each for each in book(part) if each.contact_id == BAKERY.contact_id]
    assert (changed.phone, changed.role) == ("09 111 11 11", ContactRole.CONTACT_PERSON)
    around = part.driver.desktop.services.vault().surroundings.around(
        part.driver.desktop.services.session().dossier_id
    )
    assert around.parties[0].contact == changed


def test_that_removing_says_first_who_names_it_and_files_keep_it(part):
    part.table.select(1)
    part.driver.settle()
    part.remove.click()
    name = part.driver.desktop.services.session().case.person.name
    assert name in part.removal.consequence
    assert len(book(part)) == 2
    part.removal.agreed.emit()
    part.driver.settle()
    assert [each.name for each in book(part)] == ["Dr. Ann Fictief"]
    dossier = part.driver.desktop.services.session().dossier_id
    around = part.driver.desktop.services.vault().surroundings.around(dossier)
    assert around.parties[0].contact == BAKERY


def test_that_a_vague_note_is_marked(part):
    part.add.click()
    part.form.note.line.setText("alleen licht werk")
    assert "licht werk" in part.form.note.hint


def test_that_nobody_stays_when_the_vault_is_locked(part):
    part.driver.desktop.lock()
    part.driver.settle()
    assert listed(part) == []
    assert part.used.text() == ""
