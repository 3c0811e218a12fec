"""The score page and the live panel: the same numbers as the assessment, in names and words."""

from dataclasses import replace

import pytest

from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.score.panel import LivePanel
from reinteg_desk.ui.score.presenter import Presenter
from reinteg_desk.ui.score.view import View


@pytest.fixture
def presenter(session, desk):
    return Presenter(session, desk, lambda: "en")


@pytest.fixture
def page(qtbot, session, hand):
    page = View(session, hand.services)
    qtbot.addWidget(page)
    page.resize(1310, 700)
    page.show()
    page.enter()
    yield page
    page.leave()


def test_that_the_costs_add_up_to_what_is_missing(presenter, session):
    missing = 100 - session.assessment.reference.score.lo

    assert sum(each.points for each in presenter.costs()) == pytest.approx(missing)
    assert presenter.costs()[0].points == max(each.points for each in presenter.costs())


def test_that_what_nobody_assessed_says_so(presenter, session):
    for cost in presenter.costs():
        assert cost.assessed == (cost.feature in session.case.capacities)
        if not cost.assessed:
            assert cost.has == LevelRange(0, 4)


def test_that_every_job_of_the_library_is_feasible_or_has_a_reason(session, desk, page):
    feasible, rejected = page.market.lists.feasible.rows, page.market.lists.rejected.rows

    assert len(feasible) + len(rejected) == len(desk.library)
    assert all(each.reason for each in rejected)
    assert {each.code for each in session.assessment.market.closed} <= {
        each.code for each in rejected if each.verdict is None
    }


def test_that_the_picture_holds_all_people_at_work(presenter, session, desk):
    total = sum(
        desk.library.occupation(job.code).employment for job in session.assessment.market.jobs
    )

    assert sum(map(sum, presenter.picture().columns)) == pytest.approx(total)


def test_that_a_level_moves_the_page_and_the_panel_at_once(qtbot, session, hand):
    page, panel = View(session, hand.services), LivePanel(session, hand.services)
    for widget in (page, panel):
        qtbot.addWidget(widget)
        widget.show()
        widget.enter()
    before = (page.reference.figures.text(), panel._figures.text())

    def higher(case):
        lifting = replace(case.capacities["lifting"], level=LevelRange.point(4))
        return replace(case, capacities={**case.capacities, "lifting": lifting})

    session.apply("lifting", higher)

    after = (page.reference.figures.text(), panel._figures.text())
    assert after[0] == after[1]
    assert after != before
    assert "Lifting" not in panel._blockers.text()
    for widget in (page, panel):
        widget.leave()


def test_that_the_next_question_leads_to_its_line(qtbot, session, hand):
    panel = LivePanel(session, hand.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.enter()
    panel._next.click()

    assert hand.gone[-1][:2] == (Step.CAPACITIES, session.assessment.assess_next[0].feature)
    panel.leave()


def test_that_a_reference_the_library_lacks_says_what_to_do(qtbot, desk, case, hand):
    from tests.ui.opened_file import open_case

    unknown = replace(case, incapacity=replace(case.incapacity, reference_occupation="no-such-job"))
    session = open_case(desk, unknown)
    page, panel = View(session, hand.services), LivePanel(session, hand.services)
    for widget in (page, panel):
        qtbot.addWidget(widget)
        widget.show()
        widget.enter()

    assert "not in the library" in page._missing.text()
    assert "not in the library" in panel._missing.text()
    for widget in (page, panel):
        widget.leave()


@pytest.fixture
def show_panel(qtbot, hand):
    shown = []

    def show(session):
        panel = LivePanel(session, hand.services)
        qtbot.addWidget(panel)
        shown.append(panel)
        panel.show()
        panel.enter()
        return panel

    yield show
    for panel in shown:
        panel.leave()


def test_that_what_may_block_does_not_look_as_if_it_did(desk, case, show_panel):
    from reinteg_desk.ui.kit.marks import Mark
    from tests.ui.opened_file import open_case

    panel = show_panel(open_case(desk, replace(case, capacities={})))

    assert panel._blocked.text == "may be blocked by"
    assert panel._blocked._icon.mark is Mark.UNDETERMINED


def test_that_the_panel_of_a_closed_file_says_that_it_computes_again(desk, case, show_panel):
    from reinteg_desk.app.ports import ConsultationState
    from tests.ui.opened_file import open_case

    assert show_panel(open_case(desk, case))._again.isHidden()
    panel = show_panel(open_case(desk, case, state=ConsultationState.FINAL))

    assert "computed again today" in panel._again.text()
    assert not panel._again.isHidden()
