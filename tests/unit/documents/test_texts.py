"""The texts of the documents: complete in three languages, plain where the person reads them."""

import re
import string
import tomllib
from datetime import date

import pytest

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_terms import TERMS
from reinteg_desk.documents.catalogue import render_document
from reinteg_desk.documents.wording import is_reviewed, words_of
from reinteg_desk.domain.capacity import CapacityKind, CapacitySource, Side
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Status
from reinteg_desk.domain.instrument import Group
from reinteg_desk.domain.person import Region
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.rules.parameters import SourceStatus
from reinteg_desk.scoring.results import Verdict
from tests.scripts import load_script
from tests.unit.documents import samples

TEXTS = samples.ROOT / "resources" / "texts" / "documents"
FILES = sorted(path.name for path in (TEXTS / "nl").glob("*.toml"))


def _table(language: str, name: str) -> dict[str, object]:
    return tomllib.loads((TEXTS / language / name).read_text(encoding="utf-8"))


def _flat(table: dict[str, object], prefix: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{prefix}{key}.")
        elif isinstance(value, list):
            found |= {f"{prefix}{key}[{n}]": each for n, each in enumerate(value)}
        else:
            found[f"{prefix}{key}"] = str(value)
    return found


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


_OF_ONE_LANGUAGE = ("citation.", "foreign_words[")


def _texts(language: str, name: str) -> dict[str, str]:
    flat = _flat(_table(language, name))
    return {key: text for key, text in flat.items() if not key.startswith(_OF_ONE_LANGUAGE)}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_that_every_language_has_the_same_texts_with_the_same_facts(language, name):
    dutch, other = _texts("nl", name), _texts(language, name)
    assert dutch.keys() == other.keys()
    for key, text in dutch.items():
        assert _placeholders(text) == _placeholders(other[key]), key


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_every_document_has_its_texts(language):
    others = ["common.toml", "instrument_table.toml", "questionnaire.toml", "sections.toml"]
    assert FILES == sorted([*others, *(f"{kind.value}.toml" for kind in DocumentKind)])
    assert sorted(path.name for path in (TEXTS / language).iterdir()) == FILES


@pytest.mark.parametrize("document", samples.DOCUMENTS)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_a_running_head_is_no_sentence(document, language):
    """A line of prose that screen readers pass over reads as lost text (checkers say so)."""
    words = words_of(document, language)
    head = words.find("running") or words("title")
    assert len(re.findall(r"\b[a-zà-ÿ]\w*", head)) <= len(("three", "small", "words"))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_every_file_says_whether_it_was_reviewed(language, name):
    review = _table(language, name)["review"]
    assert review["state"] in ("draft", "reviewed")
    if review["state"] == "reviewed":
        assert review["by"]
        assert date.fromisoformat(review["on"])


def test_that_unreviewed_texts_say_so_on_the_document():
    assert not is_reviewed("plan", "nl")
    text = samples.text_of(
        render_document(DocumentKind.PLAN, samples.content(samples.read_case())).pdf
    )
    assert "nog niet nagelezen" in text


@pytest.mark.parametrize("language", samples.LANGUAGES)
@pytest.mark.parametrize(
    ("table", "members"),
    [
        ("role", Role),
        ("cause", Cause),
        ("condition_group", ConditionGroup),
        ("group", Group),
        ("verdict", Verdict),
        ("source", CapacitySource),
        ("side", Side),
        ("owner", ActionOwner),
        ("rule_status", SourceStatus),
        ("service", Region),
        ("to_service", Region),
    ],
)
def test_that_every_value_has_a_word(language, table, members):
    words = words_of("plan", language)
    assert all(words(f"{table}.{member.value}") for member in members)


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_every_status_and_kind_and_term_has_a_word(language):
    words = words_of("plan", language)
    for status in Status:
        assert words(f"status.{status.value}")
        if status is not Status.EMPLOYEE:
            assert words(f"status.{status.value}_contract")
    for kind in (CapacityKind.RISK, CapacityKind.TOLERANCE):
        assert words(f"kind.{kind.value}")
    for term in TERMS:
        assert words(f"term.{term.replace('.', '_')}", number=3)


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/plain_language.py")


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_that_the_explanation_is_plain_language(script, language):
    limits = script.limits_of(script.PAGE.read_text(encoding="utf-8"), language)
    texts = _texts(language, "explanation.toml")
    own = {key: text for key, text in texts.items() if not key.startswith("review.")}
    faults = {
        key: found
        for key, text in own.items()
        if (
            found := [
                each for said in _sentences(text) for each in script.faults_in_text(said, limits)
            ]
        )
    }
    assert faults == {}


def _sentences(text: str) -> list[str]:
    """The text sentence by sentence, with short facts, as a person reads it."""
    return re.split(r"(?<=[.?])\s+", re.sub(r"\{\w+\}", "12", text))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_that_every_article_of_the_rules_is_cited_in_the_language_of_the_reader(language):
    words = words_of("plan", language)
    dutch = re.compile(
        r"(?<!\w)(KB|BS|wet|Wet|afd\.|boek|codex|Decreet|Verordening|Programmawet|betreffende|"
        r"welzijn|uitkeringen|bepalingen|van de|raamakkoord|omzendbrief)(?!\w)"
    )
    english = re.compile(r"(?<!\w)(and|the|of|for|before|rules|bill|from)(?!\w)")
    for parameter in samples.composition().rules:
        for value in parameter.values:
            cited = words.citation(value.article)
            assert not dutch.search(cited), cited
            assert language == "en" or not english.search(cited), cited


def test_that_the_window_cites_as_the_documents_do():
    house = samples.composition()
    words = RuleWords(house.rules, house.rule_texts, "fr", house.cite)
    assert words.cited("ZIV-wet 14/07/1994, art. 100 § 1") == "loi AMI 14/07/1994, art. 100 § 1"
    assert words.cited("KB 3/7/1996, art. 239") == "A.R. 3/7/1996, art. 239"


def test_that_the_article_stays_when_a_remark_is_left_out():
    words = words_of("plan", "nl")
    cited = words.citation("KB 1/1/2000, art. 5 (as it was of old), of all; KB 2/2/2000, art. 6")
    assert cited == "KB 1/1/2000, art. 5; KB 2/2/2000, art. 6"


def test_that_no_article_is_cited_in_english_in_dutch():
    words = words_of("plan", "nl")
    english = re.compile(r"(?<!\w)(and|the|of|for|before|rules|bill|from|invalidity)(?!\w)")
    for parameter in samples.composition().rules:
        for value in parameter.values:
            cited = words.citation(value.article)
            assert not english.search(cited), cited
