"""Identity data as people copy it: lines, lists, tables."""

from datetime import date

import pytest

from reinteg_desk.app.identity_paste import people_in
from reinteg_desk.domain.national_number import punctuated_national_number
from tests.national_numbers import fictional

NUMBER = fictional("860411")
SHOWN = punctuated_national_number(NUMBER)
BORN = date(1986, 4, 11)


@pytest.mark.parametrize(
    "text",
    [
        f"Lies Fictief {NUMBER}",
        f"{SHOWN}\tLies Fictief",
        f"Naam: Fictief\nVoornamen: Lies\nRijksregisternummer: {SHOWN}\nNationaliteit: Belg",
        f"Nom ; Prénom ; NISS\nFictief;Lies;{NUMBER}",
        f"Voornaam\tNaam\tINSZ\tGeboortedatum\nLies\tFictief\t{SHOWN}\t11/04/1986",
        f'full name,national number\n"Lies Fictief",{NUMBER}',
    ],
)
def test_that_a_person_is_recognised_in_any_shape(text):
    (found,) = people_in(text)

    assert (found.name, found.national_number, found.born_on) == ("Lies Fictief", SHOWN, BORN)


def test_that_several_people_come_in_their_order():
    text = (
        f"Lies Fictief, {SHOWN}\n\nJan-Pieter d'Hondt 2/9/1979 sinds 11-05-2026\nzomaar wat tekst\n"
    )
    first, second = people_in(text)

    assert first.name == "Lies Fictief"
    assert (second.born_on, second.since) == (date(1979, 9, 2), date(2026, 5, 11))
    assert second.name.startswith("Jan-Pieter d'Hondt")


def test_that_lists_of_several_people_are_parted_by_an_empty_line_or_a_name():
    one = f"Nom: Fictief\nPrénoms: Lies\nRegistre national: {SHOWN}\nLangue: Français\n"
    other = "Nom: Verzonnen\nPrénoms: Jan\nDate de naissance: 02.09.1979\nProfession: 7113\n"
    for text in (one + "\n" + other, one + other):
        first, second = people_in(text)
        assert (first.name, first.language) == ("Lies Fictief", "fr")
        assert (second.born_on, second.occupation) == (date(1979, 9, 2), "7113")


def test_that_a_number_whose_check_digits_do_not_hold_is_named_and_not_taken():
    wrong = NUMBER[:-2] + f"{(int(NUMBER[-2:]) + 1) % 97:02d}"
    (found,) = people_in(f"Lies Fictief {wrong} 11/04/1986")

    assert (found.national_number, found.refused_number) == (None, wrong)
    assert found.born_on == BORN


@pytest.mark.parametrize("text", ["", "\n\n", "goedemorgen", "12", ";;;\n;;;", "a,b\nc,d"])
def test_that_other_text_is_nobody(text):
    assert people_in(text) == ()


def test_that_days_that_do_not_exist_are_left_out():
    (found,) = people_in(f"Naam: Fictief\nGeboren: 31/02/1986\nINSZ: {SHOWN}")

    assert found.born_on == BORN


def test_that_a_day_beside_a_number_that_tells_the_birth_date_is_the_first_of_the_incapacity():
    (found,) = people_in(f"Lies Fictief {NUMBER} 01/06/2025")

    assert (found.born_on, found.since) == (BORN, date(2025, 6, 1))
