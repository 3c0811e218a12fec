"""Hours and income on the decision page: typed, drawn, said, and taken back."""

from dataclasses import replace

import pytest

from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.ui.decision.view import View
from tests.ui.opened_file import open_case

PERMITTED = Decision(partial_resumption=True, partial_hours=19, partial_full_time_hours=38)


@pytest.fixture
def shown(on_screen, hand, desk, case):
    def show(decision=PERMITTED, status=Status.EMPLOYEE):
        incapacity = replace(case.incapacity, status=status, contract=status is Status.EMPLOYEE)
        of = replace(case, decision=decision, incapacity=incapacity)
        session = open_case(desk, of)
        view = on_screen(View(session, hand.services))
        session.subscribe(view.refresh)
        return view, session

    return show


def typed(qtbot, field, text):
    field.line.setFocus()
    field.line.clear()
    qtbot.keyClicks(field.line, text)


def test_that_the_part_stands_only_beside_a_permission(shown):
    assert shown(PERMITTED)[0]._income_part.isVisible()
    assert not shown(Decision(partial_resumption=False))[0]._income_part.isVisible()


def test_that_what_lacks_is_said_in_one_line_with_the_fields_beside_it(shown):
    part = shown()[0]._income_part

    assert part.daily.isVisible()
    assert part.wage.isVisible()
    assert "the daily benefit" in part.lacking.text()
    assert "the full-time wage" in part.lacking.text()
    assert not part.chart.is_in_euros
    assert part.words.text() == "At 19 hours a week 70 % of the daily benefit stays."


def test_that_typing_amounts_draws_euros_and_undo_takes_them_back(qtbot, shown):
    view, session = shown()
    part = view._income_part

    typed(qtbot, part.daily, "61,17")
    typed(qtbot, part.wage, "2800")

    assert session.case.decision.daily_benefit_eur == 61.17
    assert session.case.decision.partial_full_time_wage_eur == 2800
    assert part.chart.is_in_euros
    assert "together €\u00a02,513: €\u00a0923 more than the benefit alone" in part.words.text()
    assert part.words.text().startswith("Estimate")
    assert not part.lacking.isVisible() or "Still to type" not in part.lacking.text()

    session.undo()
    session.undo()

    assert session.case.decision == PERMITTED
    assert not part.chart.is_in_euros


def test_that_the_table_says_what_the_curve_draws(qtbot, shown):
    part = shown(replace(PERMITTED, daily_benefit_eur=61.17, partial_full_time_wage_eur=2800))[
        0
    ]._income_part
    rows = {float(each.hours): each for each in part.rows.rows}

    assert part.chart.high(rows[19]) == pytest.approx(2513.32)
    assert part.chart.low(rows[38]) == pytest.approx(26 * 12.23)

    part.table.select(0)
    assert part.chart._pointed == part.rows.row_at(0)


def test_that_the_persons_point_is_drawn_where_it_stands(qtbot, shown):
    decision = replace(PERMITTED, daily_benefit_eur=61.17, partial_full_time_wage_eur=2800)
    chart = shown(decision)[0]._income_part.chart
    own = chart._income.own

    at = chart._place(chart._field(chart._income), float(own.hours), chart.high(own)).toPoint()
    assert chart.grab().toImage().pixelColor(at).lightness() < 80
    assert chart.point_under(chart._place(chart._field(chart._income), 19, 0).x()) == own


def test_that_a_benefit_above_the_highest_by_law_is_questioned_at_the_field(qtbot, shown):
    view, session = shown(replace(PERMITTED, partial_from=None))
    part = view._income_part
    highest = view._income.view().income.highest
    assert highest is not None

    typed(qtbot, part.daily, f"{highest.daily_eur + 1:.2f}")
    part.daily.left.emit()

    assert session.case.decision.daily_benefit_eur is not None
    assert "more than the highest benefit by law" in part.daily.error


def test_that_the_self_employed_are_told_that_hours_play_no_part(shown):
    part = shown(status=Status.SELF_EMPLOYED)[0]._income_part

    assert "hours play no part" in part.words.text()
    assert not part.chart.isVisible()
    assert not part.wage.isVisible()


def test_that_rules_stand_beside_the_curve(shown):
    decision = replace(PERMITTED, daily_benefit_eur=61.17)
    part = shown(decision)[0]._income_part
    said = [each.text for each in part.rules._shown[:-1]]

    assert any("26 benefit days" in each for each in said)
    assert any("By law at most" in each for each in said)
    assert any("counts for tax" in each for each in said)
