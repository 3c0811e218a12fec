"""The other parts of the score page: lists, firmness, hours, earnings, what it was computed with."""

from dataclasses import replace
from datetime import date

import pytest

from reinteg_desk.domain.consultation import FreeLimit
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.score.view import View
from tests.ui.opened_file import open_case, with_parts

PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch, desk):
    """Wages are kept in a folder of the test's own."""
    from reinteg_desk.library.own_wages import OwnWageFile

    monkeypatch.setattr(desk.score_desk(), "wages", OwnWageFile(tmp_path / "own-wages.csv"))


@pytest.fixture
def open_page(qtbot, hand):
    made = []

    def open_(session):
        page = View(session, hand.services)
        qtbot.addWidget(page)
        made.append(page)
        page.resize(1310, 700)
        page.show()
        page.enter()
        qtbot.waitUntil(lambda: page.accommodations._later is not None, timeout=PATIENCE_MS)
        return page

    yield open_
    for page in made:
        page.leave()


@pytest.fixture
def page(open_page, session):
    return open_page(session)


def test_that_the_filter_leaves_what_holds_every_word(page):
    lists = page.market.lists
    everything = len(lists.rejected.rows)
    lists.filter.line.setText("blocked lifting")
    lists.filter.line.textEdited.emit("blocked lifting")

    assert 0 < len(lists.rejected.rows) < everything
    assert all("ifting" in each.reason for each in lists.rejected.rows)
    lists.filter.line.clear()
    lists.filter.line.textEdited.emit("")
    assert len(lists.rejected.rows) == everything


def test_that_firmness_of_every_job_follows(page, session):
    firmness = page._desk.firmness(session.case)
    model = page.market.lists.feasible
    shown = [model.data(model.index(row, 4)) for row in range(len(model.rows))]

    assert len(firmness) == len(page.services.desk.library)
    assert all(text.endswith("%") for text in shown)


def test_that_a_job_is_explained_in_full(page, session):
    job = page.market.lists.rejected.rows[0]
    page.market.job_selected.emit(job.code)
    detail = page.market.detail

    assert job.title in detail._title.text()
    assert detail.sentence.text() == page._desk.explanation(session.case, job.code, "en").sentence
    assert detail.over.text()


def test_that_training_and_licences_stand_apart(page):
    openings = page.market.lists.opening.rows

    assert openings
    assert all(each.name and each.sentence for each in openings)


def test_that_firmness_is_said_in_words(page, session):
    reference = session.assessment.reference
    lo = int(reference.order_range.lo)

    assert str(lo) in page.firmness.range_words.text()
    assert page.firmness.words.text()
    assert page.firmness._bar.accessibleName() == page.firmness.words.text()


def test_that_planned_hours_come_with_the_days_of_re_evaluation(desk, case, open_page):
    decision = Decision(
        partial_resumption=True,
        partial_hours=19,
        partial_from=date(2099, 1, 1),
        partial_until=date(2099, 6, 30),
        re_evaluation_on=date(2099, 3, 1),
    )
    page = open_page(open_case(desk, replace(case, decision=decision)))
    (period,) = page.hours.periods.rows

    assert period.hours == 19
    assert date(2099, 3, 1) in period.re_evaluations
    assert date(2099, 6, 30) in period.re_evaluations


def test_that_without_hours_the_page_says_where_they_are_filled_in(desk, case, open_page):
    page = open_page(open_case(desk, replace(case, sustainable_hours=None)))

    assert "not recorded" in page.hours.words.text()


def test_that_without_wages_nothing_is_said_about_earnings(page):
    assert "No wages" in page.earning.words.text()
    assert "never a verdict" in page.earning._never.text()


def test_that_a_typed_wage_is_kept_and_compared(page, session):
    reference = session.assessment.reference.code
    page.earning.wage_entered.emit(reference, 3000.0)
    for row in page.earning.rows.rows[1:4]:
        page.earning.wage_entered.emit(row.code, 2400.0)

    assert page._desk.wages.wages()[reference] == 3000.0
    assert "3,000" in page.earning.medians.text() or "3000" in page.earning.medians.text()
    indication = page._desk.earning(session.case, session.assessment.market.jobs)
    assert indication.ready_or_undetermined.median_eur == 2400.0
    assert indication.ready_or_undetermined.ratio == pytest.approx(0.8)


def test_that_wages_of_a_file_are_added(page, tmp_path, hand):
    table = tmp_path / "wages.csv"
    table.write_text("code,wage_eur\n2221,3500.00\n4110,2600.50\n", encoding="utf-8")
    page.take_wages(table)

    assert page._desk.wages.wages() == {"2221": 3500.0, "4110": 2600.5}
    assert hand.told[-1].text() == "2 wages taken over."


def test_that_a_bad_file_of_wages_changes_nothing(page, tmp_path, hand):
    page.earning.wage_entered.emit("2221", 3000.0)
    table = tmp_path / "wages.csv"
    table.write_text("code,wage_eur\n2221,much\n", encoding="utf-8")
    page.take_wages(table)

    assert page._desk.wages.wages() == {"2221": 3000.0}
    assert "wages.csv" in hand.told[-1].text()


def test_that_no_wages_are_compared_for_the_self_employed(desk, case, open_page):
    own = with_parts(case, incapacity={"status": Status.SELF_EMPLOYED, "contract": False})
    page = open_page(open_case(desk, own))

    assert "self-employed" in page.earning.words.text()
    assert page.earning.medians.isHidden()


def test_that_the_source_and_the_versions_stand_with_the_results(page, session, desk):
    source = desk.library.source

    assert source.version in page.origin.source.text()
    assert source.dated.strftime("%d/%m/%Y") in page.origin.source.text()
    for version in (
        session.assessment.versions.program,
        session.assessment.versions.rules,
        session.assessment.versions.library,
    ):
        assert version in page.origin.versions.text()


def test_that_remarks_without_a_ruling_are_shown_and_lead_to_them(desk, case, open_page, hand):
    limits = (FreeLimit(text="no work on roofs"),)
    page = open_page(open_case(desk, replace(case, free_limits=limits)))

    assert "no work on roofs" in page.origin.review.text()
    page.origin._rule.click()
    assert hand.gone[-1][0] is Step.CAPACITIES


@pytest.mark.parametrize(("width", "stacked"), [(1310, False), (760, True)])
def test_that_parts_stand_under_each_other_where_there_is_no_room(page, qtbot, width, stacked):
    from reinteg_desk.ui.score.beside import Beside

    page.resize(width, 700)
    parts = page.findChildren(Beside)

    qtbot.waitUntil(lambda: all(each.is_stacked is stacked for each in parts))
    assert len(parts) == 2


def test_that_what_blocks_stands_apart_from_what_may(desk, case, open_page):
    page = open_page(open_case(desk, case))
    reference = page._presenter.assessment.reference
    sure, perhaps = (
        page._presenter.names(each) for each in (reference.blocked_by, reference.may_block)
    )
    told = page.reference._blocked.text().splitlines()

    assert len(told) == bool(sure) + bool(perhaps)
    for line, names in zip(told, filter(None, (sure, perhaps)), strict=True):
        assert names[0] in line
        assert ("May be" in line) is (names is perhaps)


@pytest.fixture
def empty_page(desk, case, open_page):
    """Of a file in which nobody assessed anything."""
    return open_page(open_case(desk, replace(case, capacities={}, strengths=None)))


def test_that_without_levels_nothing_is_said_of_firmness(empty_page):
    part, reference = empty_page.firmness, empty_page._presenter.assessment.reference

    assert reference.may_block
    assert part.words.text() == (
        f"Nothing can be said yet: {len(reference.may_block)} essential requirements are not "
        "assessed."
    )
    assert "0\N{EN DASH}100 %" in part.range_words.text()
    assert part._bar._shares == (0.0, 1.0, 0.0)


def test_that_the_list_counts_what_is_ready_apart_from_what_is_undetermined(empty_page):
    lists = empty_page.market.lists
    count = len(lists.feasible.rows)

    assert f"0 ready, {count} undetermined" in lists._none.text()


def test_that_the_explanation_follows_the_list_in_sight(page, qtbot):
    lists, detail = page.market.lists, page.market.detail
    qtbot.waitUntil(lambda: detail.code == lists.current_code, timeout=PATIENCE_MS)
    lists.tabs.setCurrentIndex(1)

    assert detail.code == lists.rejected.rows[0].code
    lists.tabs.setCurrentIndex(2)
    assert detail.code == ""
    assert detail.isHidden()
    lists.tabs.setCurrentIndex(0)
    assert detail.code in {each.code for each in lists.feasible.rows}


def test_that_what_nobody_assessed_is_no_shortfall(empty_page):
    detail = empty_page.market.detail

    assert detail.over.isHidden()
    assert detail.open.text().startswith("Not yet assessed: ")
    assert "?" not in detail.open.text()


def test_that_the_explanation_gives_the_score_as_its_row_does(page):
    from reinteg_desk.ui.kit.band import band_text

    for job in page.market.lists.feasible.rows[:10]:
        page.market.job_selected.emit(job.code)
        shown = band_text(job.result.score).replace(" ", "\N{NO-BREAK SPACE}")
        assert shown in page.market.detail.sentence.text()


def test_that_short_tables_stand_whole_in_the_page(page):
    from reinteg_desk.ui.kit.tables import Table

    for table in page.hours.findChildren(Table):
        assert table.verticalScrollBar().maximum() == 0
