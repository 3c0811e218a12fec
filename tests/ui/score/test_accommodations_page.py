"""Accommodations on the score page: those of the plan, undoable, best set and others offered."""

from dataclasses import replace

import pytest

from reinteg_desk.app.score_desk import chosen_of
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.score.view import View
from tests.ui.opened_file import open_case, read_case, stored

PATIENCE_MS = 20_000


@pytest.fixture
def case(desk):
    """The roofer's: a few accommodations make his job feasible."""
    return read_case(desk, "case-1")


@pytest.fixture
def open_page(qtbot, hand):
    """Opens the page and waits for what follows later."""
    made = []

    def open_(session):
        page = View(session, hand.services)
        qtbot.addWidget(page)
        made.append(page)
        page.resize(1310, 700)
        page.show()
        page.enter()
        return page

    yield open_
    for page in made:
        page.leave()


@pytest.fixture
def settled(qtbot):
    """Waits until the page shows what follows later for the state it is in."""

    def settle(page):
        part = page.accommodations

        def there():
            later = part._later
            holds = later is not None and later.case is page.session.case
            return holds and later.code == page._code and part.is_complete

        qtbot.waitUntil(there, timeout=PATIENCE_MS)
        return page

    return settle


def test_that_the_smallest_set_goes_into_the_plan_and_makes_the_job_feasible(
    session, open_page, settled
):
    page = settled(open_page(session))
    part = page.accommodations
    best = page._desk.advice(session.case, page._code).best.accommodations

    assert not chosen_of(session.case)
    assert part.before.verdict.text == "not ready"
    part.take.click()

    assert set(chosen_of(session.case)) == set(best)
    assert part.after.verdict.text == "ready"
    assert part.before.verdict.text == "not ready"
    assert "becomes" in part.words.text()


def test_that_undo_takes_a_whole_set_out_of_the_plan(session, open_page, settled):
    page = settled(open_page(session))
    page.accommodations.take.click()
    settled(page)
    session.undo()

    assert not chosen_of(session.case)
    assert page.accommodations.after.verdict.text == "not ready"
    session.redo()
    assert chosen_of(session.case)


def test_that_a_switch_changes_the_plan_and_the_score_at_once(session, open_page, settled):
    page = settled(open_page(session))
    name, box = next(iter(page.accommodations.switches.items()))
    box.click()

    assert chosen_of(session.case) == (name,)
    settled(page)
    assert page.accommodations.switches[name].isChecked()
    page.accommodations.switches[name].click()
    assert not chosen_of(session.case)
    assert session.case.plan is None


def test_that_an_alternative_replaces_what_was_chosen_for_the_job(session, open_page, settled):
    page = settled(open_page(session))
    page.accommodations.take.click()
    advice = page._desk.advice(session.case, page._code)
    other = advice.alternatives[0].accommodations
    page.accommodations.set_taken.emit(other)

    assert set(chosen_of(session.case)) == set(other)
    standing = page._desk.standing(session.case, page._code, chosen_of(session.case))
    assert standing.verdict is Verdict.READY


def test_that_features_nobody_assessed_are_to_be_assessed_first(session, open_page, settled, hand):
    page = settled(open_page(session))
    part = page.accommodations

    assert not part.assess.isHidden()
    part.assess.click()

    step, feature = hand.gone[-1]
    assert step is Step.CAPACITIES
    assert feature not in session.case.capacities


def test_that_what_stays_short_is_named_where_nothing_is_enough(desk, hand, open_page, settled):
    case = read_case(desk, "case-2")
    missing = {
        feature: Capacity(feature=feature, level=LevelRange.point(0))
        for feature in desk.instrument.ids
        if feature not in case.capacities
    }
    session = open_case(desk, replace(case, capacities={**case.capacities, **missing}))
    page = settled(open_page(session))
    advice = page._desk.advice(session.case, page._code)

    assert advice.best is None
    for name in page._presenter.names(advice.still_short):
        assert name in page.accommodations.advice.text()
    assert "stay short" in page.accommodations.advice.text()
    assert page.accommodations.take.isHidden()


def test_that_nothing_is_called_short_that_nobody_assessed(desk, hand, open_page, settled):
    session = open_case(desk, read_case(desk, "case-2"))
    page = settled(open_page(session))
    part = page.accommodations
    short = page._desk.advice(session.case, page._code).still_short

    assert not set(short) & set(session.case.capacities)
    assert part.advice.text().startswith("Nothing can be said yet")
    assert str(len(short)) in part.advice.text()
    assert part.unassessed.isHidden()
    part.assess.click()
    assert hand.gone[-1] == (Step.CAPACITIES, short[0])


def test_that_another_job_can_be_asked_for(session, open_page, settled):
    page = settled(open_page(session))
    job = page.market.lists.feasible.rows[1]
    page.market.lists.chosen.emit(job.code)
    settled(page)

    assert job.title in page.accommodations._title.text()
    page.accommodations.reference_asked.emit()
    settled(page)
    assert job.title not in page.accommodations._title.text()


def test_that_nothing_can_be_switched_once_the_consultation_is_closed(
    desk, case, open_page, settled
):
    from reinteg_desk.app.ports import ConsultationState

    session = open_case(desk, case)
    page = settled(open_page(session))
    session.finalised(stored(case, state=ConsultationState.FINAL))
    page.refresh()
    settled(page)

    assert page.accommodations.switches
    assert not any(box.isEnabled() for box in page.accommodations.switches.values())
    assert not page.accommodations.take.isEnabled()


def test_that_the_live_panel_shows_what_the_plan_makes_of_the_score(
    qtbot, session, open_page, settled, hand
):
    from reinteg_desk.ui.score.panel import LivePanel

    panel = LivePanel(session, hand.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.enter()
    assert panel._accommodated.isHidden()

    page = settled(open_page(session))
    page.accommodations.take.click()

    assert page.accommodations.after.figures.text() in panel._accommodated.text()
    assert panel._accommodated.text().endswith("ready")
    panel.leave()
