"""People, consents and documents on the file page, kept in a real vault."""

from datetime import date

import pytest
from PIL import Image

from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.surroundings import ConsentForm, ConsentTopic, ContactRole
from reinteg_desk.ui.dossier.view import View
from reinteg_desk.ui.kit.guarded_text import GuardedLine
from tests.ui.opened_file import TODAY, make_services, open_from


@pytest.fixture
def open_session(desk, case, vault):
    stored = vault.consultations.create(case)
    return lambda: open_from(vault, desk, stored.consultation_id)


@pytest.fixture
def session(open_session):
    return open_session()


@pytest.fixture
def hand(qapp, desk, vault):
    hand = make_services(desk, vault=vault)
    yield hand
    hand.close()


@pytest.fixture
def view(on_screen, session, hand):
    view = on_screen(View(session, hand.services), width=1100)
    hand.settle()
    return view


def add_person(view, hand, typed="Mevrouw Verzonnen", role=ContactRole.EMPLOYER, **fields):
    people = view._people
    people.role.set_value(role)
    people.search.show_text(typed)
    people.add.click()
    for name, text in fields.items():
        getattr(people.form, name).show_text(text)
    if people.form.isVisible():
        people.form.save.click()
    hand.settle()


def texts(layout_owner):
    from PySide6.QtWidgets import QLabel

    return " ".join(each.text() for each in layout_owner.findChildren(QLabel))


# --- people ---


def test_that_somebody_new_goes_into_the_address_book_and_the_file(view, hand, vault, session):
    add_person(view, hand, organisation="Verzonnen nv", street="Fictiestraat 12", town="Gent")

    (party,) = session.surroundings.parties
    assert (party.role, party.contact.title) == (
        ContactRole.EMPLOYER,
        "Mevrouw Verzonnen, Verzonnen nv",
    )
    assert vault.surroundings.contacts() == (party.contact,)
    assert vault.surroundings.around(session.dossier_id).parties == (party,)
    assert "Fictiestraat 12 · Gent" in texts(view._people)


def test_that_somebody_known_is_found_and_gets_another_role(view, hand, vault, session):
    add_person(view, hand)
    add_person(view, hand, "Mevrouw Verzonnen", ContactRole.CONTACT_PERSON)

    assert [each.role for each in session.surroundings.parties] == [
        ContactRole.EMPLOYER,
        ContactRole.CONTACT_PERSON,
    ]
    assert len(vault.surroundings.contacts()) == 1


def test_that_an_entry_is_changed_and_taken_out_of_the_file_again(view, hand, vault, session):
    add_person(view, hand)
    view._people._edit(session.surroundings.parties[0])
    view._people.form.phone.show_text("02 000 00 00")
    view._people.form.save.click()
    hand.settle()
    assert session.surroundings.parties[0].contact.phone == "02 000 00 00"
    assert "02 000 00 00" in texts(view._people)

    from PySide6.QtWidgets import QPushButton

    named = {each.accessibleName(): each for each in view._people.findChildren(QPushButton)}
    named["Remove from the file: Mevrouw Verzonnen"].click()
    hand.settle()
    assert vault.surroundings.around(session.dossier_id).parties == ()
    assert len(vault.surroundings.contacts()) == 1


def test_that_an_entry_leaves_the_address_book_and_the_file_keeps_it(view, hand, vault, session):
    add_person(view, hand)
    view._people._edit(session.surroundings.parties[0])
    view._people.form.remove.click()
    hand.settle()

    assert vault.surroundings.contacts() == ()
    assert len(vault.surroundings.around(session.dossier_id).parties) == 1
    assert not view._people.form.isVisible()


def test_that_an_entry_without_a_name_is_said_at_the_field(view, hand, session):
    add_person(view, hand, name="")

    assert view._people.form.name.error
    assert view._people.form.isVisible()
    assert session.surroundings.parties == ()


# --- consents ---


def test_that_a_consent_is_recorded_with_what_is_kept_back_and_taken_back(
    view, hand, vault, session
):
    consents = view._consents
    consents.buttons[Recipient.OCCUPATIONAL_PHYSICIAN].click()
    assert consents.kept_back[ConsentTopic.OWN_REMARKS].isVisible()
    consents.on.show_text("20/11/2026")
    consents.kept_back[ConsentTopic.OWN_REMARKS].set_value(True)
    consents.save.click()
    hand.settle()

    (given,) = vault.surroundings.around(session.dossier_id).consents
    assert (given.recipient, given.given_on, given.form, given.recorded_by) == (
        "occupational_physician",
        date(2026, 11, 20),
        ConsentForm.WRITTEN,
        "Dr. Test",
    )
    assert given.withheld == {ConsentTopic.OWN_REMARKS}
    assert "Agreed on 20/11/2026" in texts(consents)

    consents.buttons[Recipient.OCCUPATIONAL_PHYSICIAN].click()
    consents.save.click()
    hand.settle()
    (taken,) = vault.surroundings.around(session.dossier_id).consents
    assert taken.withdrawn_on == TODAY
    assert session.surroundings.consent("occupational_physician", TODAY) is None
    assert "Ended on 22/11/2026" in texts(consents)


def test_that_an_employer_s_consent_offers_nothing_that_employers_never_get(view):
    view._consents.record(Recipient.EMPLOYER)

    assert not any(box.isVisible() for box in view._consents.kept_back.values())


def test_that_a_consent_of_tomorrow_is_refused_at_the_field(view, hand, session):
    view._consents.record(Recipient.EMPLOYER)
    view._consents.on.show_text("23/11/2026")
    view._consents.save.click()
    hand.settle()

    assert "23/11/2026" in view._consents.on.error
    assert session.surroundings.consents == ()


def test_that_a_place_leads_to_the_consent_of_one_reader(view):
    view.show_place("surroundings.consents.employer")

    assert view._consents.on.isVisible()
    assert "employer" in view._consents._what.text()


def test_that_consents_change_after_the_consultation_is_closed(
    qtbot, hand, vault, session, open_session
):
    vault.consultations.finalise(session.consultation_id)
    closed = open_session()
    assert closed.is_final
    view = View(closed, hand.services)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    view._consents.record(Recipient.EMPLOYER)
    view._consents.save.click()
    hand.settle()
    view.leave()

    assert len(vault.surroundings.around(closed.dossier_id).consents) == 1


def test_that_a_locked_vault_changes_nothing_and_says_so(qtbot, desk, session):
    hand = make_services(desk)
    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    view._consents.record(Recipient.EMPLOYER)
    view._consents.save.click()

    assert session.surroundings.consents == ()
    assert "locked" in hand.told[-1].text()
    view.leave()
    hand.close()


# --- documents and photos ---


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "werkpost.jpg"
    Image.new("RGB", (80, 40), (20, 90, 160)).save(path)
    return path


def attached(view, hand, path):
    view._attachments.attach([path])
    hand.settle()


def tool(view, name):
    from PySide6.QtWidgets import QPushButton

    found = {each.accessibleName(): each for each in view._attachments.findChildren(QPushButton)}
    return found[name]


def test_that_a_photo_is_added_looked_at_described_and_removed(view, hand, vault, session, photo):
    from reinteg_desk.ui.kit.page_view import PageView

    attached(view, hand, photo)
    (made,) = session.surroundings.attachments
    assert "werkpost.jpg" in texts(view._attachments)

    tool(view, "Look at it: werkpost.jpg").click()
    hand.settle()
    (sheet,) = view._attachments.findChildren(PageView)
    assert (sheet.image.width(), sheet.image.height()) == (80, 40)

    view._attachments._keeping.describe(made, caption="de werktafel")
    hand.settle()
    assert vault.surroundings.around(session.dossier_id).attachments[0].caption == "de werktafel"

    tool(view, "Remove: werkpost.jpg").click()
    assert len(session.surroundings.attachments) == 1
    tool(view, "Remove for good: werkpost.jpg").click()
    hand.settle()
    assert vault.surroundings.around(session.dossier_id).attachments == ()
    assert not view._attachments._viewer.isVisible()


def test_that_a_copy_leaves_the_vault_only_where_it_is_asked_to(
    view, hand, session, photo, tmp_path
):
    attached(view, hand, photo)
    (made,) = session.surroundings.attachments
    view._attachments.save_copy_to(made, tmp_path / "copy.jpg")
    hand.settle()

    with Image.open(tmp_path / "copy.jpg") as copy:
        assert copy.size == (80, 40)
    assert "not encrypted" in hand.told[-1].text()


def test_that_a_file_that_cannot_be_kept_is_said_in_one_sentence(view, hand, session, tmp_path):
    path = tmp_path / "program.exe"
    path.write_bytes(b"MZ")
    attached(view, hand, path)

    assert session.surroundings.attachments == ()
    assert "PDF, JPEG" in hand.told[-1].text()


def test_that_nothing_is_shown_of_a_file_that_is_put_away(view, hand, photo):
    from reinteg_desk.ui.kit.page_view import PageView

    attached(view, hand, photo)
    tool(view, "Look at it: werkpost.jpg").click()
    hand.settle()
    view.leave()
    hand.settle()

    assert not [each for each in view._attachments.findChildren(PageView) if each.isVisible()]


def test_that_vague_words_in_a_note_and_in_a_caption_are_marked(view, hand, session, tmp_path):
    view._people.form.note.line.setText("alleen licht werk")
    assert "licht werk" in view._people.form.note.hint
    photo = tmp_path / "werkpost.png"
    Image.new("RGB", (8, 8)).save(photo)
    view._attachments._keeping.attach_file(photo)
    hand.settle()
    (caption,) = view._attachments.findChildren(GuardedLine)
    caption.line.setText("licht werk aan de band")
    assert "licht werk" in caption.hint
