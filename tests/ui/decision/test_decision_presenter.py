"""What the decision page does with a file, without Qt."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.app.plan_parts import CategoryProposal
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.ui.decision.presenter import Presenter
from tests.ui.opened_file import open_case, read_case, with_parts

ADAPTED = "answers.adapted_or_other_work_possible"


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, lambda: "en", str)


@pytest.fixture
def proposing(presenter):
    presenter.choose(ADAPTED, True)
    return presenter


def test_that_the_four_categories_stand_in_the_wording_of_the_day(proposing):
    rows = proposing.categories()

    assert [each.number for each in rows] == [1, 2, 3, 4]
    assert [each.is_proposed for each in rows] == [False, False, False, True]
    assert not any(each.is_chosen for each in rows)
    assert all("work potential" not in each.text for each in rows)
    assert "215decies" in rows[3].rule.source


def test_that_the_wording_follows_the_regime(desk, case):
    later = with_parts(
        case,
        incapacity={"spells": (Spell(start=date(2026, 1, 5), end=None),)},
        consultation={"held_on": date(2026, 5, 4)},
    )
    presenter = Presenter(open_case(desk, later), desk, lambda: "en", str)

    assert all("work potential" in each.text for each in presenter.categories())


def test_that_there_are_no_categories_before_the_law_had_them(desk, case):
    early = with_parts(
        case,
        incapacity={"spells": (Spell(start=date(2014, 1, 5), end=None),)},
        consultation={"held_on": date(2014, 5, 4)},
    )
    presenter = Presenter(open_case(desk, early), desk, lambda: "en", str)

    assert isinstance(presenter.proposal(), ProblemError)
    assert presenter.categories() == ()
    assert presenter.next_steps() == ()


def test_that_reasons_and_what_is_missing_are_said(presenter):
    proposal = presenter.proposal()

    assert isinstance(proposal, CategoryProposal)
    assert proposal.proposed is None
    keys = [each.key for each in presenter.missing()]
    assert keys[:2] == ["expected_spontaneous_return", "adapted_or_other_work_possible"]
    assert (
        presenter.answer_name("adapted_or_other_work_possible") == "adapted or other work possible"
    )


def test_that_a_feature_that_is_missing_comes_with_its_name(desk, case):
    few = replace(case, capacities={})
    presenter = Presenter(open_case(desk, few), desk, lambda: "en", str)

    features = [each for each in presenter.missing() if each.name]

    assert features
    assert features[0].key in desk.instrument


def test_that_the_proposal_at_the_moment_of_choosing_is_kept(proposing, session):
    proposing.choose_category(4)

    assert session.case.decision == Decision(category=4, proposed_category=4)
    assert not proposing.differs
    assert not proposing.lacks_motive


def test_that_another_category_than_the_proposed_one_demands_a_motive(proposing, session):
    proposing.choose_category(3)
    assert proposing.differs
    assert proposing.lacks_motive

    proposing.set_motive("Surgery is planned on 3 June 2023.")

    assert not proposing.lacks_motive
    assert session.case.decision.motive == "Surgery is planned on 3 June 2023."


def test_that_a_proposal_that_changes_later_asks_to_weigh_again(proposing):
    proposing.choose_category(4)
    proposing.choose(ADAPTED, False)
    proposing.choose("answers.treatment_has_priority", True)

    assert proposing.proposal_has_changed
    assert proposing.lacks_motive

    proposing.choose_category(3)

    assert not proposing.proposal_has_changed
    assert not proposing.lacks_motive


def test_that_a_choice_taken_back_leaves_no_decision(proposing, session):
    proposing.choose_category(4)
    proposing.choose_category(None)

    assert session.case.decision is None


def test_that_a_recognition_without_a_day_of_its_own_keeps_none(presenter, session):
    presenter.set_recognition(Recognition.RECOGNISED_UNTIL)
    presenter.enter("decision.recognition_on", "31/8/2023")
    assert session.case.decision.recognition_on == date(2023, 8, 31)

    presenter.set_recognition(Recognition.INVALIDITY_PROPOSED)

    assert session.case.decision == Decision(recognition=Recognition.INVALIDITY_PROPOSED)


def test_that_a_half_typed_day_goes_with_the_choice_it_belongs_to(presenter, session):
    presenter.set_recognition(Recognition.RECOGNISED_UNTIL)
    presenter.enter("decision.recognition_on", "31/8")

    presenter.set_recognition(None)

    assert session.inputs == {}


def test_that_recognising_beyond_the_first_year_is_remarked_with_its_rule(presenter):
    presenter.set_recognition(Recognition.RECOGNISED_UNTIL)
    presenter.enter("decision.recognition_on", "31/08/2027")

    (said,) = presenter.recognition_remarks()

    assert "08/01/2024" in said.text
    assert said.rule.source


def test_that_the_days_around_the_recognition_are_those_of_the_law(presenter):
    days = {each.title: each.on for each in presenter.recognition_days()}

    assert days["Last day the advising doctor can recognise alone"] == date(2024, 1, 8)
    assert days["Last day to appeal to the labour court"] == date(2023, 8, 23)


def test_that_a_permission_of_more_than_two_years_is_remarked(presenter):
    presenter.choose("decision.partial_resumption", True)
    presenter.enter("decision.partial_from", "1/6/2023")
    presenter.enter("decision.partial_until", "1/6/2026")

    assert presenter.permission_ends_by() == date(2025, 5, 31)
    assert any("31/05/2025" in each.text for each in presenter.permission_remarks())

    presenter.choose("decision.partial_until", presenter.permission_ends_by())

    assert not any("31/05/2025" in each.text for each in presenter.permission_remarks())


def test_that_days_of_a_permission_follow_from_its_first_day(presenter):
    assert presenter.permission_days() == ()

    presenter.enter("decision.partial_from", "1/6/2023")

    days = {each.title: each.on for each in presenter.permission_days()}
    assert days["Last day to declare the resumption and ask for permission"] == date(2023, 5, 31)
    assert presenter.permission_conditions()


def test_that_the_permitted_hours_say_what_they_do_to_the_benefit(presenter):
    presenter.choose("decision.partial_resumption", True)
    presenter.enter("decision.partial_from", "1/6/2023")
    assert presenter.benefit_effect() is None

    presenter.enter("decision.partial_hours", "19")
    presenter.enter("decision.partial_full_time_hours", "38")

    assert presenter.benefit_effect().kept_percent == 70


def test_that_next_steps_are_those_of_the_choice_else_of_the_proposal(proposing):
    assert any(each.who is ActionOwner.TNW_COORDINATOR for each in proposing.next_steps())

    proposing.choose_category(3)

    assert not any(each.who is ActionOwner.TNW_COORDINATOR for each in proposing.next_steps())


def test_that_next_steps_enter_the_plan_once_in_the_language_of_the_person(proposing, session):
    proposing.take_steps_into_plan()
    proposing.take_steps_into_plan()

    actions = session.case.plan.actions
    assert actions[0].text == "Verwijzen naar de Terug Naar Werk-coördinator"
    assert actions[0].due_on == date(2023, 5, 23)
    assert proposing.steps_to_take() == ()
    assert len({each.text for each in actions}) == len(actions)


def test_that_coming_contacts_are_offered_for_the_next_assessment(desk):
    presenter = Presenter(open_case(desk, read_case(desk, "case-3")), desk, lambda: "en", str)

    days = presenter.coming_assessments()

    assert 1 <= len(days) <= 3
    assert all(each.on >= presenter.held_on and each.rule.source for each in days)


def test_that_a_day_in_an_unlikely_year_is_kept_beside_the_case(presenter, session):
    presenter.enter("decision.re_evaluation_on", "1/1/9999")

    assert session.case.decision is None
    assert presenter.is_unlikely("1/1/9999")
    assert presenter.kept("decision.re_evaluation_on") == "1/1/9999"


def test_that_without_a_known_occupation_categories_can_still_be_chosen(desk, case):
    strange = with_parts(case, incapacity={"reference_occupation": "x1"})
    presenter = Presenter(open_case(desk, strange), desk, lambda: "en", str)

    assert not presenter.knows_the_work
    assert len(presenter.categories()) == 4
