"""What a person may ask for, and who has been untouched for long."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.store.person import everything_about, untouched_since
from reinteg_desk.store.surroundings import StoredSurroundings
from tests.soak.saves import document, people
from tests.vault_support import MovingClock, case_of, consultations_of, new_database, refused


def test_that_the_export_holds_every_version_and_what_was_done(tmp_path):
    database = new_database(tmp_path)
    consultations = consultations_of(database)
    first = consultations.create(case_of("Jan", remark="een"))
    consultations.finalise(first.consultation_id)
    second = consultations.revise(first.consultation_id)
    later = replace(second.case, free_limits=(FreeLimit(text="twee"),))
    consultations.save(second.consultation_id, later, {"sustainable_hours": "veel"})
    consultations.create(case_of("Piet", remark="niet van Jan"))

    document = everything_about(database, consultations, first.dossier_id)
    database.close()

    text = json.dumps(document)
    assert "niet van Jan" not in text
    assert [each["version"] for each in document["consultations"]] == [1, 2]
    assert [each["case"]["free_limits"] for each in document["consultations"]] == [
        ["een"],
        ["twee"],
    ]
    assert document["consultations"][1]["not_valid_yet"] == {"sustainable_hours": "veel"}
    assert [each["what"] for each in document["log"]] == [
        "consultation_made",
        "consultation_finalised",
        "consultation_made",
        "consultation_saved",
        "person_exported",
    ]


def test_that_an_unknown_person_is_said(tmp_path):
    database = new_database(tmp_path)

    with refused("store.no_such_dossier"):
        everything_about(database, consultations_of(database), "0" * 32)
    database.close()


def test_that_untouched_files_are_those_with_no_consultation_and_no_save_since(tmp_path):
    clock = MovingClock()
    database = new_database(tmp_path, clock)
    consultations = consultations_of(database)
    consultations.create(case_of("Oud", date(2021, 3, 1)))
    recent = consultations.create(case_of("Gewijzigd", date(2021, 2, 1)))
    clock.pass_time(days=4000)
    consultations.save(recent.consultation_id, case_of("Gewijzigd", date(2021, 2, 1)))

    for name, touch in (
        ("Mensen", lambda around, dossier: around.save(dossier, people(1))),
        ("Stuk", lambda around, dossier: around.attach(dossier, document(1))),
    ):
        clock.at = datetime(2026, 1, 5, tzinfo=UTC)
        dossier = consultations.create(case_of(name, date(2021, 1, 1))).dossier_id
        clock.pass_time(days=4000)
        touch(StoredSurroundings(database, user_name="Dr. Test"), dossier)
    clock.at = datetime(2026, 1, 5, tzinfo=UTC)
    described = consultations.create(case_of("Bijschrift", date(2021, 1, 1))).dossier_id
    around = StoredSurroundings(database, user_name="Dr. Test")
    made = around.attach(described, document(2))
    clock.pass_time(days=4000)
    around.describe(made.attachment_id, caption="een trap", topic="")

    old = untouched_since(database, date(2031, 1, 1))
    none = untouched_since(database, date(2021, 1, 1))
    database.close()
    assert [row.name for row in old] == ["Oud"]
    assert none == []
