"""The rules as rows, and the page of the manual that is generated from them."""

import json
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules.listing import rule_rows, rules_to_json
from tests.scripts import load_script

ROOT = Path(__file__).parents[3]
RULES = load_rulebook()
TEXTS = load_rule_texts()


def _row(rule, on):
    return next(row for row in rule_rows(RULES, on) if row.value.rule == rule)


def test_that_without_a_day_every_value_of_every_rule_is_listed():
    assert len(rule_rows(RULES)) == sum(len(each.values) for each in RULES)


def test_that_on_a_day_only_what_is_in_force_is_listed():
    rows = rule_rows(RULES, date(2025, 12, 31))
    assert all(row.value.in_force(date(2025, 12, 31)) for row in rows)
    months = [row.value.whole for row in rows if row.value.rule == "force_majeure.min_months"]
    assert months == [9]


@pytest.mark.parametrize(
    ("language", "rule", "shown"),
    [
        ("nl", "force_majeure.min_months", "6 maanden"),
        ("fr", "rit.decision_days", "49 jours civils"),
        ("en", "resumption.late_cut_percent", "10 %"),
        ("nl", "resumption.volunteer_work", "ja"),
        ("en", "rit.keeps_rules_before", "01/01/2026"),
        ("en", "contact.months", "4, 7, 11"),
        ("nl", "guaranteed_wage.manual_workers_above_cap_percent", "85,88 %"),
    ],
)
def test_that_a_value_is_shown_with_its_unit_in_the_language(language, rule, shown):
    assert _row(rule, date(2026, 4, 1)).shown(TEXTS, language) == shown


def test_that_the_cells_are_rule_value_from_to_article_status():
    cells = _row("force_majeure.min_months", date(2025, 6, 1)).cells(TEXTS, "nl")
    assert cells == (
        "force_majeure.min_months",
        "9 maanden",
        "28/11/2022",
        "31/12/2025",
        "Wet 3/7/1978, art. 34 (wet 30/10/2022); codex, art. I.4-82/1",
        "bevestigd in een andere bron",
    )


def test_that_whom_a_value_concerns_is_said():
    assert _row("relapse.primary_days", date(2024, 1, 1)).whom(TEXTS, "fr") == "tous"
    assert _row("rit.decision_days", date(2024, 1, 1)).whom(TEXTS, "en") == (
        "employees with a contract"
    )


def test_that_the_printed_list_is_plain_data_without_loss():
    document = json.loads(json.dumps(rules_to_json(rule_rows(RULES))))
    assert len(document) == len(rule_rows(RULES))
    late = next(each for each in document if each["rule"] == "sanction.noncooperation_percent")
    assert late["value"] == "2.5"
    assert late["start_from"] == "2023-01-01"
    assert late["status"] == "source"
    assert all(each["article"] and each["evidence"] and each["checked_on"] for each in document)


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/rules_page.py")


def test_that_the_page_in_docs_is_up_to_date(script):
    assert script.main(["--check"]) == 0, "run packaging/rules_page.py"


def test_that_a_stale_page_is_noticed_and_rewritten(script, monkeypatch, tmp_path, capsys):
    page = tmp_path / "rules.md"
    page.write_text("old", encoding="utf-8")
    monkeypatch.setattr(script, "PAGE", page)
    assert script.main(["--check"]) == 1
    assert "rules_page.py" in capsys.readouterr().out
    assert script.main([]) == 0
    assert script.main(["--check"]) == 0


def test_that_the_page_names_every_rule_with_every_source(script):
    text = script.page(RULES, TEXTS)
    for parameter in RULES:
        assert f"### `{parameter.rule}`" in text
        for value in parameter.values:
            assert value.article.replace("|", "/") in text
