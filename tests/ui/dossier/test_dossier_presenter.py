"""What the file page does with a file, without Qt."""

from datetime import date

import pytest

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.person import Cefr
from reinteg_desk.ui.dossier.places import BIRTH_DATE, HELD_ON, NATIONAL_NUMBER, REFERENCE
from reinteg_desk.ui.dossier.presenter import Presenter
from tests.national_numbers import fictional
from tests.ui.opened_file import open_case, with_parts

NUMBER = fictional("800615")


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, lambda: "nl", str)


def test_that_the_birth_date_in_the_national_number_is_proposed(presenter, session):
    presenter.enter(NATIONAL_NUMBER, NUMBER)

    assert presenter.birth_date_proposed == date(1980, 6, 15)
    assert session.case.person.born_on == date(1979, 9, 2)

    presenter.take_birth_date()

    assert session.case.person.born_on == date(1980, 6, 15)
    assert presenter.birth_date_proposed is None


def test_that_an_empty_birth_date_is_filled_in_from_the_national_number(presenter, session):
    presenter.enter(BIRTH_DATE, "")
    assert presenter.is_missing(BIRTH_DATE)

    presenter.enter(NATIONAL_NUMBER, NUMBER)

    assert session.case.person.born_on == date(1980, 6, 15)
    assert presenter.kept(BIRTH_DATE) is None


def test_that_a_national_number_with_wrong_check_digits_never_enters_the_case(presenter, session):
    wrong = NUMBER[:-2] + f"{(int(NUMBER[-2:]) + 1) % 97:02d}"

    presenter.enter(NATIONAL_NUMBER, wrong)

    assert session.case.person.national_number is None
    assert presenter.problem(NATIONAL_NUMBER).code == "case.national_number"
    assert not presenter.is_short(wrong)
    assert presenter.is_short("80.06.15-9")


def test_that_a_consultation_before_the_incapacity_waits_for_the_periods(presenter, session):
    presenter.enter(HELD_ON, "30/12/2022")
    assert presenter.problem(HELD_ON).facts["found"] == "30/12/2022"

    presenter.enter_spell(0, "start", "1/12/2022")

    assert session.case.consultation.held_on == date(2022, 12, 30)


def test_that_a_year_nobody_can_mean_is_not_taken(presenter, session):
    presenter.enter(BIRTH_DATE, "02/09/0179")

    assert session.case.person.born_on == date(1979, 9, 2)
    assert presenter.is_unlikely("02/09/0179")
    assert not presenter.is_unlikely("02/09/1979")


def test_that_the_reference_is_taken_by_code_or_title_and_by_nothing_else(presenter, session, desk):
    other = desk.library.occupations[0]

    presenter.enter(REFERENCE, "zo iets als")
    assert session.case.incapacity.reference_occupation == "2221"

    presenter.enter(REFERENCE, other.title("nl"))
    assert session.case.incapacity.reference_occupation == other.code

    presenter.enter(REFERENCE, presenter.title("2221"))
    assert session.case.incapacity.reference_occupation == "2221"


def test_that_an_occupation_is_found_by_an_everyday_name(presenter):
    assert "2221" in [hit.code for hit in presenter.find("verpleger")]
    assert not presenter.find("  ")


def test_that_a_practised_occupation_is_added_once_and_taken_away(presenter, session):
    presenter.add_practised("7512")
    presenter.add_practised("7512")
    assert session.case.person.practised_occupations == ("2221", "5321", "7512")

    for code in ("2221", "5321", "7512"):
        presenter.remove_practised(code)

    assert session.case.person.practised_occupations is None


def test_that_an_unknown_practised_occupation_is_kept_and_said_to_be_unknown(desk, case):
    strange = with_parts(case, person={"practised_occupations": (OccupationCode("0000x"),)})
    presenter = Presenter(open_case(desk, strange), desk, lambda: "nl", str)

    assert [(each.code, each.is_known) for each in presenter.practised] == [("0000x", False)]


def test_that_a_qualification_is_added_by_its_name_or_in_words(presenter, session):
    presenter.add_qualification("Rijbewijs  C of CE met vakbekwaamheid")
    presenter.add_qualification("getuigschrift imkerij")
    presenter.add_qualification(" ")

    assert session.case.person.qualifications[2:] == ("driving_licence_c", "getuigschrift imkerij")
    assert "rijbewijs C of CE met vakbekwaamheid" not in presenter.qualification_names

    presenter.remove_qualification("getuigschrift imkerij")
    assert "getuigschrift imkerij" not in session.case.person.qualifications


def test_that_not_known_and_none_at_all_are_two_things(presenter, session):
    presenter.set_qualifications_known(known=False)
    assert session.case.person.qualifications is None

    presenter.set_qualifications_known(known=True)
    assert session.case.person.qualifications == ()


def test_that_a_language_without_a_level_is_not_recorded(presenter, session):
    presenter.set_language_level("de", Cefr.A1)
    presenter.set_language_level("nl", None)
    assert session.case.person.language_levels == {"fr": Cefr.B1, "de": Cefr.A1}

    presenter.set_language_level("de", None)
    presenter.set_language_level("fr", None)
    assert session.case.person.language_levels is None


def test_that_an_event_enters_with_its_day(presenter, session):
    presenter.add_event(EventType.TNW_REFERRED)
    assert session.case.events is None

    presenter.events.enter(0, "on", "1/6/2023")

    (event,) = session.case.events
    assert (event.event_type, event.on) == (EventType.TNW_REFERRED, date(2023, 6, 1))

    presenter.events.remove(0)
    assert session.case.events is None


def test_that_spells_close_together_count_as_one_period(presenter):
    assert presenter.current_start == date(2023, 1, 9)
    assert presenter.spells_apart == 0

    presenter.enter_spell(1, "start", "20/04/2023")

    assert presenter.current_start == date(2023, 4, 20)
    assert presenter.spells_apart == 1


def test_that_open_points_name_what_is_empty_and_what_is_not_valid(presenter):
    assert presenter.empty_places() == (NATIONAL_NUMBER,)
    assert presenter.invalid_places() == ()

    presenter.enter(NATIONAL_NUMBER, "1")

    assert presenter.empty_places() == ()
    assert presenter.invalid_places() == (NATIONAL_NUMBER,)
