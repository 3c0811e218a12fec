"""Fields and rows of a form: what the case takes, what is kept beside it, what is wrong."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reinteg_desk.app.entries import Entries, at_the_field, format_check, refusal
from reinteg_desk.app.entry_rows import EntryRows
from reinteg_desk.app.problems import Problem
from reinteg_desk.ui.dossier.places import put, spell_rows
from tests.ui.opened_file import TODAY, make_desk, open_case, read_case

BORN, HELD = "person.birth_date", "consultation.date"


def today():
    return TODAY


@pytest.fixture(scope="module")
def desk():
    return make_desk()


@pytest.fixture
def session(desk):
    return open_case(desk, read_case(desk, "case-2"))


def iso(path):
    def read(text):
        try:
            return put(path, date.fromisoformat(text))
        except ValueError:
            return None

    return read


@pytest.fixture
def entries(session, desk):
    check = format_check(desk.instrument, today)
    return Entries(session, check, {BORN: iso(BORN), HELD: iso(HELD)}, str)


@pytest.fixture
def spells(session, desk):
    return EntryRows(session, format_check(desk.instrument, today), spell_rows(today), str)


def test_that_a_text_that_the_format_accepts_enters_the_case(entries, session):
    assert entries.enter(BORN, "1980-01-02")

    assert session.case.person.born_on == date(1980, 1, 2)
    assert entries.kept(BORN) is None


def test_that_a_text_without_meaning_is_kept_and_the_case_stays(entries, session):
    before = session.case

    assert not entries.enter(BORN, "yesterday")

    assert session.case is before
    assert entries.kept(BORN) == "yesterday"
    assert entries.problem(BORN) is None


def test_that_a_day_the_format_refuses_is_kept_with_its_problem(entries, session):
    entries.enter(HELD, "2020-01-01")

    assert session.case.consultation.held_on == date(2023, 5, 23)
    assert entries.kept(HELD) == "2020-01-01"
    assert entries.problem(HELD).code == "case.consultation_before_start"


def test_that_typing_in_one_field_is_undone_as_one_act(entries, session):
    before = session.case
    for text in ("1", "198", "1980-01-02"):
        entries.enter(BORN, text)

    session.undo()

    assert session.case == before
    assert session.inputs == {}
    assert session.undo_label is None


def test_that_a_kept_text_enters_once_what_refused_it_has_changed(entries, spells, session):
    entries.enter(HELD, "2022-12-30")
    spells.enter(0, "start", "01/12/2022")

    entries.retry([HELD], merge="x")

    assert session.case.consultation.held_on == date(2022, 12, 30)
    assert session.inputs == {}


def test_that_what_was_wrong_before_refuses_nothing(session):
    def never(_):
        return Problem(code="old")

    assert refusal(session.case, lambda case: replace(case, strengths=None), never) is None


def test_that_days_at_the_field_read_as_people_write_them():
    problem = Problem(code="x", file="f", place="p", facts={"found": "on 2023-01-09 or so"})

    assert at_the_field(problem) == Problem(code="x", facts={"found": "on 09/01/2023 or so"})


# --- rows ---


def starts(session):
    return [spell.start for spell in session.case.incapacity.spells]


def test_that_a_new_row_is_kept_until_it_is_complete(spells, session):
    spells.add({})
    assert [dict(row) for row in spells.rows()][-1] == {"start": "", "end": ""}

    spells.enter(1, "end", "1/5/2023")
    spells.enter(2, "start", "3/5/2023")

    assert starts(session) == [date(2023, 1, 9), date(2023, 2, 20), date(2023, 5, 3)]
    assert session.inputs == {}


def test_that_only_the_last_period_may_run_and_the_one_to_end_is_blamed(spells, session):
    spells.add({})
    spells.enter(2, "start", "03/05/2023")

    assert {path: each.code for path, each in spells.problems().items()} == {
        "incapacity.spells[1].end": "case.open_spell"
    }
    assert len(session.case.incapacity.spells) == 2


def test_that_an_edit_of_one_row_enters_while_another_is_incomplete(spells, session):
    spells.add({})

    spells.enter(0, "start", "02/01/2023")

    assert starts(session)[0] == date(2023, 1, 2)
    assert len(spells.rows()) == 3


def test_that_an_older_period_finds_its_place_when_the_cell_is_left(spells, session):
    spells.add({"start": "", "end": ""})
    spells.enter(2, "start", "01/11/2022")
    spells.enter(2, "end", "30/11/2022")
    assert len(session.case.incapacity.spells) == 2

    spells.settle()

    assert starts(session) == [date(2022, 11, 1), date(2023, 1, 9), date(2023, 2, 20)]


def test_that_removing_a_row_takes_the_texts_behind_it_along(spells, session):
    spells.enter(1, "start", "20/02/20")
    spells.enter(1, "start", "nonsense")
    spells.add({})

    assert spells.remove(0) is None

    assert [row["start"] for row in spells.rows()] == ["nonsense", ""]
    assert len(session.case.incapacity.spells) == 1


def test_that_the_last_period_has_to_stay(spells):
    assert spells.remove(0) is None
    assert spells.remove(0).code == "case.no_spell"


def test_that_periods_stay_in_the_order_of_the_calendar(spells, session):
    spells.move(0, 1)

    assert starts(session) == [date(2023, 1, 9), date(2023, 2, 20)]


DAYS = st.sampled_from(
    ["", "1/1/2022", "31/12/2022", "09/01/2023", "12/02/2023", "20/02/2023", "1/5/23", "x", "3/2"]
)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), st.integers(0, 4), st.sampled_from(["start", "end"]), DAYS),
        st.tuples(st.just("add")),
        st.tuples(st.just("remove"), st.integers(0, 4)),
        st.tuples(st.just("settle")),
        st.tuples(st.just("undo")),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(ACTS)
def test_that_no_typing_makes_a_case_the_format_refuses_or_loses_a_text(acts):
    desk = make_desk()
    session = open_case(desk, read_case(desk, "case-2"))
    check = format_check(desk.instrument, today)
    spells = EntryRows(session, check, spell_rows(today), str)
    for name, *given_ in acts:
        if name == "undo":
            session.undo()
        elif not given_ or given_[0] < len(spells.rows()):
            getattr(spells, name)(*([{}] if name == "add" else given_))
        if name == "enter" and given_[0] < len(spells.rows()):
            position, cell, text = given_
            shown = spells.rows()[position][cell]
            assert shown == text or (not spells.is_kept(position, cell) and len(shown) == 10)
        assert check(session.case) is None
