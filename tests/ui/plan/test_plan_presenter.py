"""What the plan page does with a file, without Qt."""

import json
from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.recipients import Recipient
from reinteg_desk.domain.consultation import Answers
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.ui.plan.presenter import Doubt, Hindrance, Presenter
from tests.ui.opened_file import open_case, read_case, with_parts

ACTIONS = (
    PlanAction(text="Refer", owner=ActionOwner.ADVISING_DOCTOR, due_on=date(2023, 6, 1)),
    PlanAction(text="Exercise", owner=ActionOwner.PERSON, measure="physio"),
    PlanAction(text="Visit", owner=ActionOwner.EMPLOYER),
)


@pytest.fixture
def session(desk, case):
    return open_case(desk, replace(case, plan=Plan(actions=ACTIONS)))


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, str)


def texts(session):
    return [each.text for each in session.case.plan.actions]


def test_that_an_action_is_added_for_the_owner_chosen_last(presenter, session):
    presenter.set_owner(0, ActionOwner.TNW_COORDINATOR)
    presenter.add_action("  First contact ")
    presenter.add_action("  ")

    assert session.case.plan.actions[-1] == PlanAction(
        text="First contact", owner=ActionOwner.TNW_COORDINATOR
    )
    assert len(session.case.plan.actions) == 4


def test_that_editing_an_action_keeps_the_measure_behind_it(presenter, session):
    presenter.actions.enter(1, "text", "Exercise twice a week")
    presenter.actions.enter(1, "due_on", "1/7/23")

    assert session.case.plan.actions[1] == PlanAction(
        text="Exercise twice a week",
        owner=ActionOwner.PERSON,
        due_on=date(2023, 7, 1),
        measure="physio",
    )


def test_that_actions_change_places_with_their_half_typed_days(presenter, session):
    presenter.actions.enter(0, "due_on", "1/7")
    presenter.actions.move(0, 1)

    assert texts(session) == ["Exercise", "Refer", "Visit"]
    assert session.inputs == {"plan.actions[1].due_on": "1/7"}

    presenter.actions.move(2, 1)
    assert texts(session) == ["Exercise", "Refer", "Visit"]


def test_that_an_emptied_action_is_kept_until_it_says_something(presenter, session):
    presenter.actions.enter(0, "text", "")
    assert texts(session)[0] == "Refer"
    assert presenter.kept("plan.actions[0].text") == ""

    presenter.actions.remove(0)

    assert texts(session) == ["Exercise", "Visit"]
    assert session.inputs == {}


def test_that_a_measure_that_fits_becomes_an_action_with_its_id(presenter, session):
    line = next(each for each in presenter.measures("en") if each.measure_id == "tnw_track")
    assert line.title == "Return-to-work track"
    assert line.source

    presenter.take_measure("tnw_track")

    assert session.case.plan.actions[-1] == PlanAction(
        text="Terug Naar Werk-traject", owner=ActionOwner.ADVISING_DOCTOR, measure="tnw_track"
    )
    assert [each.measure_id for each in presenter.measures("en") if each.is_taken] == ["tnw_track"]


def test_that_an_empty_plan_is_no_plan(desk, case):
    session = open_case(desk, case)
    presenter = Presenter(session, desk, str)
    presenter.write("plan.goal", "Back to work")
    assert session.case.plan == Plan(goal="Back to work")

    presenter.write("plan.goal", None)

    assert session.case.plan is None


def test_that_a_document_is_ordered_for_its_reader_in_the_language_of_the_person(desk):
    presenter = Presenter(open_case(desk, read_case(desk, "case-3")), desk, str)

    order = presenter.order()
    assert (order.kind, order.recipient, order.language) == (
        DocumentKind.PLAN,
        Recipient.PERSON,
        "fr",
    )

    presenter.choose_language("nl")
    presenter.choose_recipient(Recipient.EMPLOYER)
    order = presenter.order()
    assert (order.recipient, order.language) == (Recipient.EMPLOYER, "nl")
    assert presenter.lacks_consent


def test_that_another_document_goes_to_a_reader_it_is_made_for(presenter):
    presenter.choose_recipient(Recipient.EMPLOYER)
    presenter.choose_kind(DocumentKind.PERMISSION)
    assert presenter.recipient is Recipient.EMPLOYER

    presenter.choose_kind(DocumentKind.TREATING_DOCTOR)

    assert presenter.recipient is Recipient.TREATING_DOCTOR


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_every_document_can_be_printed(presenter, kind):
    presenter.choose_kind(kind)

    made = presenter.printer(presenter.order())()

    assert made.pdf.startswith(b"%PDF-")
    assert made.check.recipient is presenter.recipient
    assert json.loads(made.facts())["document"] == kind.value


def test_that_without_a_known_occupation_nothing_is_ordered(desk, case):
    strange = with_parts(case, incapacity={"reference_occupation": "x1"})

    assert Presenter(open_case(desk, strange), desk, str).order() is None


def test_that_the_name_of_a_file_does_not_name_the_person(presenter):
    name = presenter.file_name("Plan de réintégration", "médecin-conseil")

    assert name == "plan-de-reintegration-2023-05-23-medecin-conseil.pdf"


def test_that_a_text_that_is_not_valid_stands_in_the_way_of_closing(presenter, session):
    session.set_input("person.birth_date", "31/2")

    assert presenter.hindrances() == (Hindrance.INPUTS,)
    assert presenter.first_input() == "person.birth_date"


def test_that_a_choice_without_its_motive_stands_in_the_way_of_closing(desk, case):
    answered = replace(case, answers=Answers(adapted_or_other_work_possible=True))
    without = replace(answered, decision=Decision(category=3, proposed_category=4))
    motivated = replace(answered, decision=Decision(category=3, motive="Surgery comes first."))

    hindrances = [
        Presenter(open_case(desk, each), desk, str).hindrances() for each in (without, motivated)
    ]

    assert hindrances == [(Hindrance.MOTIVE,), ()]


def test_that_what_is_left_open_is_named_before_closing(desk, case, presenter):
    assert presenter.doubts() == (Doubt.RECOGNITION, Doubt.CATEGORY)

    decided = replace(
        case, decision=Decision(category=4, recognition=Recognition.INVALIDITY_PROPOSED)
    )
    assert Presenter(open_case(desk, decided), desk, str).doubts() == (Doubt.ACTIONS,)
