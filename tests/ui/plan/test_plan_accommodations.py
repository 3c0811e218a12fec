"""The accommodations of the plan, edited on the plan page."""

import pytest
from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.plan.view import View


@pytest.fixture
def view(qtbot, session, hand):
    view = View(session, hand.services)
    qtbot.addWidget(view)
    view.resize(1100, 660)
    view.show()
    view.enter()
    yield view
    view.leave()


def add(view, text):
    view._accommodations.adding.setText(text)
    view._accommodations.add.click()


def remove(view, name):
    found = {each.accessibleName(): each for each in view._accommodations.findChildren(QPushButton)}
    found[f"Remove: {name}"].click()


def test_that_an_accommodation_of_the_catalogue_goes_in_by_name_and_out_again(view, session, desk):
    known, sheet = next(iter(desk.score_desk().words.sheets("en").items()))
    add(view, sheet.title)
    assert session.case.plan.accommodations == (known,)

    remove(view, sheet.title)
    assert session.case.plan is None
    session.undo()
    assert session.case.plan.accommodations == (known,)


def test_that_own_words_are_kept_as_they_are_typed(view, session):
    add(view, "  een stoel met armsteunen ")
    add(view, "een stoel met armsteunen")

    assert session.case.plan.accommodations == ("een stoel met armsteunen",)


def test_that_what_the_score_page_switches_shows_here(view, session):
    from reinteg_desk.app.score_desk import switched

    session.apply("x", lambda case: switched(case, "own words", on=True))

    remove(view, "own words")
    assert session.case.plan is None


def test_that_their_effect_is_a_click_away(view, hand):
    view._accommodations.effect.click()

    assert hand.gone == [(Step.SCORE, None)]


def test_that_a_place_of_an_accommodation_leads_to_the_line(view, qtbot):
    view.show_place("plan.accommodations[0]")

    qtbot.waitUntil(lambda: view.focusWidget() is view._accommodations.adding, timeout=3000)
