"""The rules that ship: complete, sourced, each used or marked as information, in three languages."""

import ast
import re
import string
from pathlib import Path

import pytest

from reinteg_desk.library.rules_files import load_rule_texts, load_rulebook
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.rules.parameters import SourceStatus, Use

CODE = Path(__file__).parents[3] / "reinteg_desk" / "rules"
LANGUAGES = ("nl", "fr", "en")
RULES = load_rulebook()
TEXTS = load_rule_texts()


def _literals() -> set[str]:
    """Every string of the code that looks like the id of a rule, f-strings with their digits."""
    found = set()
    for path in CODE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


BUILT = {f"category.{box}" for box in (1, 2, 3, 4)}
"""Rules whose id the code puts together."""


def test_that_every_rule_is_used_by_the_code_or_listed_as_information():
    used = _literals() | BUILT
    wrongly_unused = [p.rule for p in RULES if p.use is Use.RULE and p.rule not in used]
    wrongly_used = [p.rule for p in RULES if p.use is Use.INFORMATION and p.rule in used]
    assert wrongly_unused == []
    assert wrongly_used == []


def test_that_the_code_names_no_rule_that_does_not_exist():
    areas = {parameter.rule.split(".")[0] for parameter in RULES}
    known_texts = TEXTS.keys("nl")
    shape = re.compile(r"[a-z_]+\.[a-z0-9_]+")
    named = {each for each in _literals() if shape.fullmatch(each) and each.split(".")[0] in areas}
    strangers = {each for each in named if each not in RULES and each not in known_texts}
    assert strangers == set()


def test_that_every_value_has_a_source_and_a_day_on_which_it_was_checked():
    for parameter in RULES:
        for value in parameter.values:
            assert len(value.article) > 3, parameter.rule
            assert len(value.evidence) > 3, parameter.rule
            assert value.checked_on <= value.checked_on.fromisoformat(RULES.version[:10])


def test_that_what_is_called_law_was_read_in_a_text_of_the_law():
    places = ("docleg", "etaamb", "lisloi", "wetwijzer", "refli", "text quoted at")
    for parameter in RULES:
        for value in parameter.values:
            if value.status is SourceStatus.LAW:
                read_in = f"{value.evidence} {value.link or ''}"
                named = any(place in read_in for place in (*places, "terralaboris"))
                assert named, (parameter.rule, value.evidence)


def test_that_an_open_value_says_why_in_a_note_or_its_evidence():
    for parameter in RULES:
        for value in parameter.values:
            if value.status is SourceStatus.TO_CONFIRM:
                said = value.note or value.evidence
                assert len(said) > 20, parameter.rule


def test_that_no_text_of_a_rule_points_outside_the_project():
    for parameter in RULES:
        shown = [*parameter.description.values()]
        for value in parameter.values:
            shown += [value.article, value.evidence, value.note or ""]
        for text in shown:
            assert "seed" not in text.lower()
            assert "../" not in text


def test_that_the_sentences_exist_in_all_languages_with_the_same_facts():
    names = string.Formatter()
    assert TEXTS.keys("nl") == TEXTS.keys("fr") == TEXTS.keys("en")
    for key in TEXTS.keys("nl"):
        facts = {
            language: {name for _, name, _, _ in names.parse(TEXTS.text(key, language)) if name}
            for language in LANGUAGES
        }
        assert facts["nl"] == facts["fr"] == facts["en"], key


def _remark_codes() -> set[str]:
    """The codes of all remarks that the code writes out."""
    codes = set()
    for path in CODE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Remark"
                and isinstance(node.args[0], ast.Constant)
            ):
                codes.add(node.args[0].value)
    return codes


def test_that_every_remark_of_the_code_has_a_sentence():
    assert _remark_codes() - TEXTS.keys("nl") == set()


@pytest.mark.parametrize("version", ["v1_contract", "v1_no_contract", "v2", "v3"])
@pytest.mark.parametrize("box", [1, 2, 3, 4])
def test_that_every_category_has_its_wording_in_every_regime(box, version):
    for language in LANGUAGES:
        assert len(TEXTS.text(f"category.{box}.{version}", language)) > 20
    values = {value.value for value in RULES.parameter(f"category.{box}").values}
    assert version in values


def test_that_every_id_of_a_term_or_milestone_has_a_name():
    ids = set()
    for path in CODE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                ids |= _named_ids(node)
    names = {key.removeprefix("milestone.") for key in TEXTS.keys("nl") if "milestone." in key}
    assert ids - names == set()
    assert len(ids) > 30


def _named_ids(call: ast.Call) -> set[str]:
    named = {
        keyword.value.value
        for keyword in call.keywords
        if keyword.arg == "id" and isinstance(keyword.value, ast.Constant)
    }
    if call.func.id == "made" and isinstance(call.args[1], ast.Constant):
        named.add(call.args[1].value)
    return named


@pytest.mark.parametrize(
    ("milestone_id", "name"),
    [
        ("contact_month_7", "Contact of month 7"),
        ("category_3_reevaluation_2", "Re-evaluation 2 of category 3"),
        ("plan_follow_up_3", "Follow-up 3 of the plan"),
        ("questionnaire_week_8", "Form of the first analysis (week 8)"),
    ],
)
def test_that_numbered_milestones_are_named_with_their_number(milestone_id, name):
    some = RULES.parameter("contact.months").values[0]
    milestone = Milestone(
        id=milestone_id,
        window_from=None,
        on=some.checked_on,
        citation=some,
        status=some.status,
        done=False,
    )
    assert TEXTS.sentence(milestone.title, "en") == name


def test_that_articles_are_cited_in_the_dutch_legal_form():
    english = re.compile(r"(?<!\w)(and|the|of|for|from|before|following|rules?|bill|Act|no)(?!\w)")
    articles = {value.article for parameter in RULES for value in parameter.values}
    assert [each for each in sorted(articles) if english.search(each)] == []
