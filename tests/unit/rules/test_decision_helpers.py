"""What the decision helpers answer with, where the plain-word cases do not look."""

import json
from datetime import date
from decimal import Decimal

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.decision import Decision
from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules import rehabilitation, resumption
from reinteg_desk.rules.occupational_visits import employer_duties
from reinteg_desk.rules.parameters import Population
from reinteg_desk.rules.reintegration_track import (
    RitRules,
    RitTrack,
    plan_content,
    report_grounds,
    rit_initiators,
    spaced,
)
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import term_to_json

RULES = load_rulebook()
TEXTS = load_rule_texts()
WORKER = Population.EMPLOYEE_WITH_CONTRACT


def test_that_a_term_is_printed_with_rule_source_status_and_condition():
    duty = employer_duties(date(2026, 1, 12), RULES)[1]
    document = json.loads(json.dumps(term_to_json(duty, TEXTS, "en")))
    assert document == {
        "id": "rit_duty",
        "text": "Last day for the employer to start the re-integration track",
        "date": "2026-07-12",
        "rule": "rit.duty_months",
        "source": "KB 17/12/2025 (codex; BS 30/12/2025)",
        "status": "source",
        "condition": "where there is work potential, and from 20 workers on",
    }


def test_that_a_window_is_printed_with_its_first_day():
    term = rehabilitation.presumption_ends(date(2023, 5, 10), Population.SELF_EMPLOYED, RULES)
    assert term_to_json(term, TEXTS)["from"] == "2023-05-10"


def test_that_every_statement_cites_its_rule_and_has_a_sentence():
    found = [
        resumption.volunteer_work(date(2024, 1, 1), RULES),
        resumption.declining_work(date(2024, 1, 1), RULES),
        resumption.after_refusal(date(2024, 1, 1), WORKER, RULES),
        rit_initiators(date(2024, 1, 1), RULES),
        *resumption.conditions(date(2024, 1, 1), WORKER, RULES),
        *rehabilitation.statements(date(2024, 1, 1), RULES),
    ]
    for statement in found:
        assert statement.rule in RULES
        assert statement.source
        for language in ("nl", "fr", "en"):
            assert "{" not in TEXTS.sentence(statement.text, language)


def test_that_the_scenario_of_declining_work_says_that_it_is_no_law_in_each_language():
    statement = resumption.declining_work(date(2024, 1, 1), RULES)
    assert TEXTS.sentence(statement.text, "nl").startswith("Scenario, geen wet")
    assert TEXTS.sentence(statement.text, "fr").startswith("Scénario, pas une loi")
    assert TEXTS.sentence(statement.text, "en").startswith("A scenario, no law")


def test_that_plan_content_and_grounds_for_a_report_are_named():
    assert "validity_period" in plan_content(date(2023, 1, 1), RULES)
    assert len(report_grounds(date(2023, 1, 1), RULES)) == 2
    with pytest.raises(ProblemError):
        report_grounds(date(2020, 1, 1), RULES)


@pytest.mark.parametrize("letter", ["A", "B", "C", "D", "E"])
def test_that_the_letters_of_2021_have_their_meaning_in_words(letter):
    meanings = RitRules(RitTrack(requested_on=date(2021, 3, 1)), RULES).decisions(date(2021, 4, 1))
    meaning = next(each for each in meanings if each.decision == letter)
    assert len(TEXTS.sentence(meaning.text, "fr")) > 20
    assert meaning.definitive == (letter in "CD")


def test_that_only_invitations_far_enough_apart_count():
    days = [date(2023, 4, 3), date(2023, 4, 10), date(2023, 4, 17), date(2023, 4, 30)]
    assert spaced(days, 14) == 2
    assert spaced([*days, date(2023, 5, 1)], 14) == 3
    assert spaced([], 14) == 0


def test_that_one_missed_invitation_of_2026_is_not_reported_yet():
    rules = RitRules(RitTrack(requested_on=date(2026, 2, 2)), RULES)
    assert rules.missed([date(2026, 3, 2)]) == ()
    assert rules.missed([]) == ()


def test_that_nothing_is_remarked_where_no_partial_work_is_permitted():
    nothing = Decision(partial_from=date(2024, 2, 5))
    assert resumption.permission_remarks(nothing, WORKER, RULES) == ()
    refused = Decision(partial_resumption=False, partial_from=date(2024, 2, 5))
    assert resumption.permission_remarks(refused, WORKER, RULES) == ()


def test_that_a_self_employed_permission_needs_no_end_date():
    decision = Decision(
        partial_resumption=True,
        partial_from=date(2024, 2, 5),
        partial_hours=10,
        partial_conditions="bookkeeping",
    )
    assert resumption.permission_remarks(decision, Population.SELF_EMPLOYED, RULES) == ()


def test_that_asking_before_2013_is_trouble_because_permission_came_first():
    with pytest.raises(ProblemError) as raised:
        resumption.ask_by(date(2013, 4, 11), WORKER, RULES)
    assert raised.value.problem.code == "rules.no_value"
    first = resumption.may_start_waiting(date(2013, 4, 11), WORKER, RULES)
    assert first.text.code == "resumption.permission_first"


def test_that_hours_of_a_programme_are_paid_exactly_and_never_negative():
    paid = rehabilitation.premium(
        Decimal("7.5"), date(2024, 1, 1), RULES, who=WORKER, succeeded=False
    )
    assert (paid.hours_eur, paid.success_eur, paid.total_eur) == (
        Decimal("37.5"),
        Decimal(0),
        Decimal("37.5"),
    )
    with pytest.raises(ValueError, match="negative"):
        rehabilitation.premium(Decimal(-1), date(2024, 1, 1), RULES, who=WORKER, succeeded=False)


@pytest.mark.parametrize(("language", "shown"), [("nl", "2,5"), ("fr", "2,5"), ("en", "2.5")])
def test_that_numbers_and_days_are_written_as_the_language_does(language, shown):
    remark = Remark("resumption.condition_capacity", {"number": Decimal("2.5")})
    assert f"{shown} %" in TEXTS.sentence(remark, language)
    dated = Remark("recognition.proposal_early", {"date": date(2023, 11, 9)})
    assert "09/11/2023" in TEXTS.sentence(dated, language)
