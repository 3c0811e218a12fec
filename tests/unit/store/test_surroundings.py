"""People, consents and documents around a file: kept, sealed, logged, erased with the file."""

import json
from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.surroundings import with_consent, with_party, with_withdrawal
from reinteg_desk.domain.identifiers import ConsentId, ContactId
from reinteg_desk.domain.surroundings import (
    Consent,
    ConsentForm,
    ConsentTopic,
    Contact,
    ContactRole,
    FileSurroundings,
    NewAttachment,
)
from reinteg_desk.store.person import everything_about
from reinteg_desk.store.surroundings import StoredSurroundings
from reinteg_desk.store.verify import verify
from tests.vault_support import (
    case_of,
    consultations_of,
    features,
    new_database,
    open_database,
    refused,
)

TODAY = date(2026, 11, 22)
SECRET = "een geheim dat nergens leesbaar mag staan"
PHOTO = NewAttachment(name="werkpost.jpg", media_type="image/jpeg", content=SECRET.encode() * 9)


def contact(number=1, **more):
    given = {"role": ContactRole.EMPLOYER, "organisation": f"Verzonnen bedrijf {number}"}
    return Contact(contact_id=ContactId(f"{number:032x}"), **{**given, **more})


def consent(**more):
    given = {
        "consent_id": ConsentId("c" * 32),
        "recipient": "employer",
        "given_on": date(2026, 11, 20),
        "form": ConsentForm.WRITTEN,
        "recorded_by": "Dr. Test",
        "withheld": frozenset({ConsentTopic.OWN_REMARKS}),
    }
    return Consent(**{**given, **more})


@pytest.fixture
def database(tmp_path):
    database = new_database(tmp_path / "store")
    yield database
    database.close()


@pytest.fixture
def dossier(database):
    return consultations_of(database).create(case_of("Jan")).dossier_id


@pytest.fixture
def around(database):
    return StoredSurroundings(database, user_name="Dr. Test")


def codes(database):
    return [each.code for each in verify(database, known_features=features())]


def by_hand(database, statement):
    """Change the store outside the program: without its guards."""
    with database.reading() as connection:
        connection.execute("DROP TRIGGER attachment_is_never_exchanged")
        connection.execute(statement)


def test_that_people_and_consents_come_back_after_closing_as_they_were(tmp_path):
    database = new_database(tmp_path / "store")
    dossier = consultations_of(database).create(case_of("Jan")).dossier_id
    around = StoredSurroundings(database, user_name="Dr. Test")
    around.save_contact(contact())
    given = with_party(ContactRole.EMPLOYER, contact())(FileSurroundings())
    given = with_consent(consent(), TODAY)(given)
    given = with_withdrawal(ConsentId("c" * 32), date(2026, 11, 21), TODAY)(given)
    around.save(dossier, given)
    database.close()

    again = open_database(tmp_path / "store")
    assert StoredSurroundings(again, user_name="x").around(dossier) == given
    assert verify(again, known_features=features()) == ()
    again.close()


def test_that_a_changed_entry_of_the_address_book_shows_in_every_file(around, dossier):
    around.save_contact(contact())
    around.save(dossier, with_party(ContactRole.EMPLOYER, contact())(FileSurroundings()))
    around.save_contact(contact(town="Gent"))

    assert around.around(dossier).parties[0].contact.town == "Gent"
    assert [each.town for each in around.contacts()] == ["Gent"]


def test_that_a_file_keeps_what_it_knew_of_an_entry_that_was_removed(around, dossier):
    around.save_contact(contact())
    around.save(dossier, with_party(ContactRole.EMPLOYER, contact())(FileSurroundings()))
    around.remove_contact(contact().contact_id)

    assert around.contacts() == ()
    assert around.around(dossier).parties[0].contact == contact()


def test_that_an_entry_without_name_and_organisation_is_refused(around):
    with refused("contact.nameless"):
        around.save_contact(contact(organisation=""))


def test_that_an_attachment_is_described_read_and_removed(around, dossier):
    made = around.attach(dossier, PHOTO)
    around.describe(made.attachment_id, caption="de werktafel", topic="work_post.lifting")

    (shown,) = around.around(dossier).attachments
    assert shown == replace(made, caption="de werktafel", topic="work_post.lifting")
    assert (shown.size_bytes, shown.added_by) == (len(PHOTO.content), "Dr. Test")
    assert around.content(made.attachment_id) == PHOTO.content

    around.remove_attachment(made.attachment_id)
    assert around.around(dossier).attachments == ()
    with refused("store.no_such_attachment"):
        around.content(made.attachment_id)


def test_that_saving_people_leaves_the_attachments_alone(around, dossier):
    made = around.attach(dossier, PHOTO)
    around.save(dossier, FileSurroundings())

    assert around.around(dossier).attachments == (made,)


def test_that_nothing_can_be_put_around_a_file_that_is_not_there(around):
    for act in (
        lambda: around.save("0" * 32, FileSurroundings()),
        lambda: around.attach("0" * 32, PHOTO),
        lambda: around.around("0" * 32),
    ):
        with refused("store.no_such_dossier"):
            act()


def test_that_nothing_of_it_is_readable_in_the_tables_and_all_goes_with_the_file(
    database, around, dossier
):
    around.attach(dossier, PHOTO)
    person = contact(name=SECRET)
    around.save(dossier, with_party(ContactRole.TREATING_DOCTOR, person)(FileSurroundings()))
    with database.reading() as connection:
        rows = connection.execute("SELECT payload FROM surroundings").fetchall()
        rows += connection.execute("SELECT about FROM attachment").fetchall()
        rows += connection.execute("SELECT content FROM attachment").fetchall()
        log = connection.execute("SELECT kind || coalesce(detail, '') FROM event").fetchall()
    assert len(rows) == 3
    assert all(SECRET.encode() not in row[0] for row in rows)
    assert SECRET not in str(log)

    consultations_of(database).erase(dossier)
    with database.reading() as connection:
        for table in ("surroundings", "attachment"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert codes(database) == []


def test_that_what_happens_around_a_file_is_in_the_log(database, around, dossier):
    made = around.attach(dossier, PHOTO)
    around.save(dossier, with_consent(consent(), TODAY)(FileSurroundings()))
    around.remove_attachment(made.attachment_id)
    around.save_contact(contact())
    around.remove_contact(contact().contact_id)

    with database.reading() as connection:
        kinds = [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY seq")]
    assert kinds[-5:] == [
        "attachment_added",
        "surroundings_saved",
        "attachment_removed",
        "contact_saved",
        "contact_removed",
    ]
    assert codes(database) == []


def test_that_consents_changed_outside_the_program_are_found(database, around, dossier):
    around.save(dossier, with_consent(consent(), TODAY)(FileSurroundings()))
    with database.reading() as connection:
        earlier = connection.execute("SELECT payload FROM surroundings").fetchone()[0]
    around.save(dossier, FileSurroundings())
    assert codes(database) == []
    with database.reading() as connection:
        connection.execute("UPDATE surroundings SET payload = ?", (earlier,))

    assert codes(database) == ["store.surroundings_changed"]


def test_that_an_attachment_taken_away_outside_the_program_is_found(database, around, dossier):
    around.attach(dossier, PHOTO)
    around.attach(dossier, replace(PHOTO, content=b"another"))
    with database.reading() as connection:
        connection.execute("DELETE FROM attachment WHERE number = 1")

    assert codes(database) == ["store.attachment_missing"]


def test_that_an_attachment_exchanged_outside_the_program_is_found(database, around, dossier):
    around.attach(dossier, PHOTO)
    by_hand(database, "UPDATE attachment SET content = zeroblob(64)")

    found = codes(database)
    assert "store.attachment_changed" in found
    assert "store.attachment_damaged" in found
    assert "store.schema_changed" in found


def test_that_a_person_gets_people_consents_and_documents_with_everything_else(
    database, around, dossier
):
    around.attach(dossier, PHOTO)
    given = with_party(ContactRole.EMPLOYER, contact())(FileSurroundings())
    around.save(dossier, with_consent(consent(), TODAY)(given))

    document = everything_about(database, consultations_of(database), dossier)
    assert json.loads(json.dumps(document)) == document
    assert document["parties"][0]["contact"]["organisation"] == "Verzonnen bedrijf 1"
    assert document["consents"][0]["given_on"] == "2026-11-20"
    assert document["attachments"][0]["name"] == "werkpost.jpg"


# --- what may be done ---


def test_that_there_is_one_contact_person_only():
    first = with_party(ContactRole.CONTACT_PERSON, contact(1))(FileSurroundings())
    second = with_party(ContactRole.CONTACT_PERSON, contact(2))(first)

    assert [each.contact for each in second.parties] == [contact(2)]


def test_that_a_new_consent_ends_the_one_before():
    first = with_consent(consent(given_on=date(2026, 11, 1)), TODAY)(FileSurroundings())
    newer = consent(consent_id=ConsentId("d" * 32), withheld=frozenset())
    both = with_consent(newer, TODAY)(first)

    assert [each.withdrawn_on for each in both.consents] == [date(2026, 11, 20), None]
    assert both.consent("employer", TODAY) == newer
    assert both.consent("employer", date(2026, 11, 10)) == both.consents[0]
    assert both.consent("treating_doctor", TODAY) is None


def test_that_a_withdrawn_consent_holds_to_the_day_before():
    given = with_consent(consent(), TODAY)(FileSurroundings())
    taken = with_withdrawal(ConsentId("c" * 32), TODAY, TODAY)(given)

    assert taken.consent("employer", date(2026, 11, 21)) is not None
    assert taken.consent("employer", TODAY) is None


def test_that_nobody_agrees_tomorrow_or_takes_back_before_agreeing():
    with refused("consent.future"):
        with_consent(consent(given_on=date(2026, 11, 23)), TODAY)
    with refused("consent.future"):
        with_withdrawal(ConsentId("c" * 32), date(2026, 11, 23), TODAY)
    given = with_consent(consent(), TODAY)(FileSurroundings())
    with refused("consent.before_given"):
        with_withdrawal(ConsentId("c" * 32), date(2026, 11, 19), TODAY)(given)


def test_that_saying_what_a_document_shows_is_logged_and_a_caption_changed_outside_is_found(
    database, around, dossier
):
    made = around.attach(dossier, PHOTO)
    with database.reading() as connection:
        before = connection.execute("SELECT about FROM attachment").fetchone()[0]
    around.describe(made.attachment_id, caption="de werktafel", topic="")
    assert codes(database) == []
    with database.reading() as connection:
        kind, detail = connection.execute(
            "SELECT kind, detail FROM event ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        connection.execute("UPDATE attachment SET about = ?", (before,))

    assert (kind, json.loads(detail)) == (
        "attachment_described",
        {"attachment": made.attachment_id},
    )
    assert codes(database) == ["store.attachment_changed"]


def test_that_the_files_that_name_an_entry_are_found_the_newest_first(database, around):
    files = [consultations_of(database).create(case_of(name)).dossier_id for name in ("Jan", "An")]
    for each in files:
        with_both = with_party(ContactRole.EMPLOYER, contact())(around.around(each))
        around.save(each, with_party(ContactRole.CONTACT_PERSON, contact())(with_both))
    consultations_of(database).create(case_of("Piet"))

    naming = around.files_by_contact()
    assert sorted(naming[contact().contact_id]) == ["An", "Jan"]
    assert list(naming) == [contact().contact_id]
