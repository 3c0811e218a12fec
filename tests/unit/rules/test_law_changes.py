"""A law changes: a value is added to a copy of the rules, and holds from its day, not before."""

import shutil
from datetime import date

import pytest

from reinteg_desk.library.rules_files import load_rulebook
from reinteg_desk.rules.category import propose_category
from reinteg_desk.rules.frame import legal_frame
from reinteg_desk.rules.reintegration_track import RitRules, RitTrack
from reinteg_desk.rules.timeline import timeline
from reinteg_desk.system.resources import resource_path
from tests.cases.kinds import case_of

NEW = """
[[parameter.value]]
from = {first}
{more}
value = {value}
article = "an Act of 2027"
evidence = "the text of the Act"
status = "law"
checked_on = 2026-11-21
"""


@pytest.fixture
def changed(tmp_path):
    """Adds a value to a rule in a copy of the rule files and loads them."""

    def change(rule: str, first: date, value: str, more: str = ""):
        shutil.copytree(resource_path("rules"), tmp_path / "rules", dirs_exist_ok=True)
        for path in (tmp_path / "rules").glob("*.toml"):
            text = path.read_text(encoding="utf-8")
            marker = f'id = "{rule}"'
            if marker not in text:
                continue
            at = text.index(marker)
            end = text.find("[[parameter]]", at)
            end = len(text) if end == -1 else end
            added = NEW.format(first=first, value=value, more=more)
            path.write_text(text[:end].rstrip() + "\n" + added + "\n" + text[end:], "utf-8")
            return load_rulebook(tmp_path / "rules")
        raise AssertionError(rule)

    return change


def _on(rules, milestone_id, start, held_on=date(2027, 6, 1), **given):
    case = case_of(held_on, {"ill_since": start, **given})
    return next(each for each in timeline(case, rules) if each.id == milestone_id)


def test_that_a_new_term_holds_from_its_day_on_and_not_before(changed):
    """Seven months of own occupation for consultations from 1 March 2027 on."""
    who = 'population = ["employee_with_contract", "employee_without_contract", "unemployed"]'
    rules = changed("frame.own_occupation_months", date(2027, 3, 1), "7", who)
    start = date(2026, 8, 20)

    before = legal_frame(case_of(date(2027, 2, 28), {"ill_since": start}), rules)
    after = legal_frame(case_of(date(2027, 3, 1), {"ill_since": start}), rules)

    assert before.switch_on == date(2027, 2, 20)
    assert before.kind.value == "market"
    assert after.switch_on == date(2027, 3, 20)
    assert after.kind.value == "reference"
    assert after.citation.article == "an Act of 2027"


def test_that_old_files_are_still_computed_with_the_old_value(changed):
    who = 'population = ["employee_with_contract", "employee_without_contract", "unemployed"]'
    rules = changed("questionnaire.after_days", date(2027, 3, 1), "56", who)
    old = load_rulebook()

    for start in (date(2022, 2, 14), date(2024, 2, 29), date(2026, 12, 1)):
        same = _on(rules, "questionnaire", start)
        assert same.on == _on(old, "questionnaire", start).on
        assert same.citation.article != "an Act of 2027"
    assert _on(rules, "questionnaire", date(2027, 1, 20)).on == date(2027, 3, 17)


def test_that_what_falls_between_the_old_and_the_new_term_is_due_on_the_day_of_the_change(changed):
    """70 days end after 1 March 2027, 56 days before it."""
    who = 'population = ["employee_with_contract", "employee_without_contract", "unemployed"]'
    rules = changed("questionnaire.after_days", date(2027, 3, 1), "56", who)

    found = _on(rules, "questionnaire", date(2026, 12, 28))

    assert found.on == date(2027, 3, 1)
    assert found.status.value == "derived"


def test_that_a_window_moves_with_a_new_month(changed):
    who = 'population = ["employee_with_contract", "employee_without_contract", "unemployed"]'
    rules = changed("estimate.month", date(2027, 1, 1), "6", who)

    before = _on(rules, "first_estimate", date(2026, 8, 15))
    after = _on(rules, "first_estimate", date(2026, 10, 1))

    assert (before.window_from, before.on) == (date(2026, 11, 15), date(2026, 12, 14))
    assert (after.window_from, after.on) == (date(2027, 3, 1), date(2027, 3, 31))


def test_that_a_right_that_opens_earlier_opens_on_the_day_of_the_change(changed):
    rules = changed("force_majeure.min_months", date(2027, 7, 1), "4")

    assert _on(rules, "force_majeure_possible", date(2026, 12, 1)).on == date(2027, 6, 1)
    assert _on(rules, "force_majeure_possible", date(2027, 2, 1)).on == date(2027, 7, 1)
    assert _on(rules, "force_majeure_possible", date(2027, 5, 1)).on == date(2027, 9, 1)


def test_that_contacts_for_new_starts_leave_running_files_alone(changed):
    rules = changed("contact.months", date(2027, 1, 1), "[3, 9]", "start_from = 2027-01-01")
    wanted = "contact_month_"

    def months(start):
        found = timeline(case_of(date(2027, 6, 1), {"ill_since": start}), rules)
        return sorted(each.id.removeprefix(wanted) for each in found if each.id.startswith(wanted))

    assert months(date(2027, 1, 1)) == ["3", "9"]
    assert months(date(2026, 12, 31)) == ["11", "4", "7"]


def test_that_a_track_of_an_older_request_keeps_its_rules(changed):
    rules = changed("rit.decision_days", date(2027, 1, 1), "30")

    kept = RitRules(RitTrack(requested_on=date(2025, 12, 15)), rules).terms()[0]
    new = RitRules(RitTrack(requested_on=date(2027, 1, 4)), rules).terms()[0]

    assert kept.on == date(2026, 2, 2)
    assert new.on == date(2027, 2, 3)


def test_that_a_new_wording_of_a_category_holds_from_its_day(changed):
    rules = changed("category.4", date(2027, 1, 1), '"v2"')
    answers = {"adapted_or_other_work_possible": True}

    def wording(day):
        return propose_category(
            case_of(day, {"ill_since": date(2026, 11, 2), "answers": answers}), rules
        ).wording

    assert wording(date(2026, 12, 31)) == "v3"
    assert wording(date(2027, 1, 1)) == "v2"


def test_that_a_changed_rule_set_has_another_version(changed):
    rules = changed("rit.decision_days", date(2027, 1, 1), "30")
    assert rules.version != load_rulebook().version
