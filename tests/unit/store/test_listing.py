"""The list and the search in it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reinteg_desk.domain.decision import Decision
from reinteg_desk.store import listing
from tests.national_numbers import fictional
from tests.vault_support import case_of, consultations_of, new_database

NUMBER = fictional("860411")


@pytest.fixture(scope="module")
def consultations(tmp_path_factory):
    database = new_database(tmp_path_factory.mktemp("store"))
    consultations = consultations_of(database)
    people = ["Élodie D'Hondt", "Jan-Pieter Vanden Broeck", "Åsa Ødegård", "Jan Peeters", "Maßen"]
    for n, name in enumerate(people):
        consultations.create(case_of(name, date(2021, 2, 1) + timedelta(days=n)))
    with_number = case_of("Iemand Anders", date(2021, 6, 1))
    person = replace(with_number.person, national_number=NUMBER, born_on=date(1986, 4, 11))
    consultations.create(replace(with_number, person=person))
    yield consultations
    database.close()


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("elodie", ["Élodie D'Hondt"]),
        ("ÉLO", ["Élodie D'Hondt"]),
        ("hondt", ["Élodie D'Hondt"]),
        ("d'ho", ["Élodie D'Hondt"]),
        ("pieter", ["Jan-Pieter Vanden Broeck"]),
        ("jan", ["Jan Peeters", "Jan-Pieter Vanden Broeck"]),
        ("pee jan", ["Jan Peeters"]),
        ("vanden bro", ["Jan-Pieter Vanden Broeck"]),
        ("asa", ["Åsa Ødegård"]),
        ("massen", ["Maßen"]),
        ("anden", []),
        ("x", []),
        ("%", []),
        ("' OR 1=1 --", []),
        (NUMBER, ["Iemand Anders"]),
        (f"{NUMBER[:2]}.{NUMBER[2:4]}.{NUMBER[4:6]}-{NUMBER[6:9]}.{NUMBER[9:]}", ["Iemand Anders"]),
        ("1986-04-11 iem", ["Iemand Anders"]),
        ("11/04/1986 iem", ["Iemand Anders"]),
    ],
)
def test_that_the_search_finds_beginnings_of_words(consultations, search, names):
    assert [row.name for row in consultations.rows(search)] == names


@pytest.mark.parametrize("few", [0, 2000])
def test_that_rare_and_common_words_find_the_same_in_the_same_order(
    consultations, monkeypatch, few
):
    monkeypatch.setattr(listing, "_FEW", few)

    assert [row.name for row in consultations.rows("jan")] == [
        "Jan Peeters",
        "Jan-Pieter Vanden Broeck",
    ]


def test_that_pages_follow_each_other_without_gap_or_repeat(tmp_path):
    database = new_database(tmp_path)
    consultations = consultations_of(database)
    for n in range(23):
        consultations.create(case_of(f"Persoon {n:02d}", date(2021, 3, 1) + timedelta(days=n // 5)))
    whole = consultations.rows()
    for search in ("", "persoon"):
        pages, after = [], None
        while page := consultations.rows(search, limit=4, after=after):
            pages += page
            after = page[-1].mark
        assert pages == whole
    database.close()
    assert [row.held_on for row in whole] == sorted((row.held_on for row in whole), reverse=True)


def test_that_the_row_shows_the_newest_consultation_of_the_dossier(tmp_path):
    database = new_database(tmp_path)
    consultations = consultations_of(database)
    first = consultations.create(case_of("Jan", date(2021, 2, 1)))
    second = consultations.create(case_of("Jan", date(2021, 5, 1)), dossier=first.dossier_id)
    decided = replace(case_of("Jan", date(2021, 5, 1)), decision=Decision(category=4))
    consultations.save(second.consultation_id, decided)

    (row,) = consultations.rows()
    assert (row.consultation_id, row.category) == (second.consultation_id, 4)
    # Moving the newer one before the older one makes the older one the newest.
    consultations.save(second.consultation_id, case_of("Jan", date(2021, 1, 31)))
    (row,) = consultations.rows()
    assert (row.consultation_id, row.category) == (first.consultation_id, None)
    database.close()


def test_that_a_changed_name_is_found_by_the_new_one_only(tmp_path):
    database = new_database(tmp_path)
    consultations = consultations_of(database)
    stored = consultations.create(case_of("Jansens"))
    consultations.save(stored.consultation_id, case_of("Peeters"))

    assert consultations.rows("jansens") == []
    assert [row.name for row in consultations.rows("peet")] == ["Peeters"]
    database.close()
