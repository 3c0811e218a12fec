"""The open file: changes, undo across the form, what is saved, what follows."""

from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.file_session import HISTORY_LIMIT, FileSession, State
from reinteg_desk.app.ports import ConsultationState, Stored
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Consultation, Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId, OccupationCode
from reinteg_desk.domain.incapacity import Cause, Incapacity, Spell, Status
from reinteg_desk.domain.person import Person

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)

CASE = Case(
    person=Person(name="A.", born_on=date(1986, 4, 11), language="nl", skill_level=2),
    incapacity=Incapacity(
        spells=(Spell(start=date(2026, 2, 3), end=None),),
        status=Status.EMPLOYEE,
        contract=True,
        cause=Cause.ILLNESS,
        reference_occupation=OccupationCode("7113"),
    ),
    consultation=Consultation(held_on=date(2026, 11, 22), role=Role.ADVISING_DOCTOR),
)


class CountingFollowUp:
    """Counts how often something is computed."""

    def __init__(self):
        self.calls = []
        self.basis = "one library"

    def assessment(self, case):
        self.calls.append("assessment")
        return SimpleNamespace(hours=case.sustainable_hours)

    def timeline(self, case):
        self.calls.append("timeline")
        return ()

    def frame(self, case):
        return None

    def proposal(self, case, assessment):
        return (case.sustainable_hours, assessment.hours)


def opened(state=ConsultationState.DRAFT):
    saves = []
    follow_up = CountingFollowUp()
    session = FileSession(
        Stored(
            dossier_id=DossierId("d"),
            consultation_id=ConsultationId("c"),
            state=state,
            version=1,
            saved_at=NOON,
            case=CASE,
            inputs={},
        ),
        previous=None,
        follow_up=follow_up,
        save_soon=lambda consultation, given: saves.append(given),
    )
    return session, saves, follow_up


def hours(value):
    return lambda case: replace(case, sustainable_hours=value)


def test_that_every_change_is_handed_to_be_saved_and_told():
    session, saves, _ = opened()
    told = []
    session.subscribe(lambda: told.append(session.case.sustainable_hours))

    session.apply("hours", hours(19.0))

    assert [state.case.sustainable_hours for state in saves] == [19.0]
    assert told == [19.0]
    assert not session.is_saved
    session.saved(saves[0], NOON)
    assert session.is_saved


def test_that_a_change_that_changes_nothing_is_no_act():
    session, saves, _ = opened()

    session.apply("nothing", replace)

    assert saves == []
    assert session.undo_label is None


def test_that_typing_in_one_field_is_undone_in_one_act():
    session, _, _ = opened()
    for value in (1.0, 19.0):
        session.apply("hours", hours(value), merge="hours")
    session.apply("name", lambda case: replace(case, strengths=()))

    session.undo()
    assert session.case.sustainable_hours == 19.0
    session.undo()
    assert session.case == CASE
    assert session.undo_label is None


def test_that_undo_and_redo_are_saved_as_well():
    session, saves, _ = opened()
    session.apply("hours", hours(19.0))
    session.undo()
    session.redo()

    assert [state.case.sustainable_hours for state in saves] == [19.0, None, 19.0]


def test_that_a_new_change_after_undo_forgets_what_was_undone():
    session, _, _ = opened()
    session.apply("hours", hours(19.0))
    session.undo()
    session.apply("hours", hours(10.0))

    assert session.redo_label is None
    session.redo()
    assert session.case.sustainable_hours == 10.0


def test_that_a_text_that_is_not_valid_yet_is_kept_and_undone_with_the_rest():
    session, saves, _ = opened()
    session.set_input("sustainable_hours", "1x")

    assert session.inputs == {"sustainable_hours": "1x"}
    assert saves[-1] == State(case=CASE, inputs={"sustainable_hours": "1x"})
    session.set_input("sustainable_hours", None)
    assert session.inputs == {}


def test_that_what_follows_is_computed_once_a_state():
    session, _, follow_up = opened()
    _ = session.assessment, session.assessment, session.proposal
    session.apply("hours", hours(19.0))

    assert session.proposal == (19.0, 19.0)
    assert follow_up.calls == ["assessment", "assessment"]


def test_that_a_final_consultation_does_not_change():
    session, saves, _ = opened(ConsultationState.FINAL)

    with pytest.raises(ProblemError) as caught:
        session.apply("hours", hours(19.0))

    assert caught.value.problem.code == "file.final"
    assert saves == []
    assert session.case == CASE


def test_that_a_listener_can_leave():
    session, _, _ = opened()
    told = []
    leave = session.subscribe(lambda: told.append(1))
    leave()
    leave()
    session.apply("hours", hours(19.0))

    assert told == []


@given(st.lists(st.floats(0, 168) | st.none(), min_size=1, max_size=30))
def test_that_undoing_everything_gives_back_every_state_on_the_way(values):
    session, _, _ = opened()
    states = [session.case]
    for value in values:
        session.apply("hours", hours(value))
        if session.case != states[-1]:
            states.append(session.case)

    for state in reversed(states[:-1]):
        session.undo()
        assert session.case == state
    for state in states[1:]:
        session.redo()
        assert session.case == state


def test_that_the_history_is_bounded():
    session, _, _ = opened()
    for value in range(HISTORY_LIMIT + 50):
        session.apply("hours", hours(value / 10))
    undone = 0
    while session.undo_label:
        session.undo()
        undone += 1

    assert undone == HISTORY_LIMIT


def test_that_nothing_of_the_old_library_is_shown_once_another_is_in_use():
    session, _, follow_up = opened()
    first = session.assessment
    assert session.assessment is first

    follow_up.basis = "another library"
    assert session.assessment is not first
    assert follow_up.calls == ["assessment", "assessment"]
