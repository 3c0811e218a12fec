"""The B1 rules of docs/plain-language.md, and the questions that have to keep them."""

from pathlib import Path

import pytest

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.library.instrument_files import load_instrument_texts
from tests.scripts import load_script

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/plain_language.py")


@pytest.fixture(scope="module")
def limits(script):
    page = script.PAGE.read_text(encoding="utf-8")
    return {language: script.limits_of(page, language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_question_of_the_instrument_is_plain_language(script, limits, language):
    faults = {
        feature: found
        for feature, texts in load_instrument_texts(language).items()
        if (found := list(script.faults_in_question(texts.question, limits[language])))
    }
    assert faults == {}


def test_that_the_script_run_by_itself_agrees(script, capsys):
    assert script.main() == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("language", "question", "fault"),
    [
        ("nl", "Kunt u lang staan.", "no question mark"),
        ("nl", "Kan iemand hier lang staan?", "nobody is addressed"),
        ("nl", "Kunt u dit? Kunt u dat? Kunt u meer? Kunt u alles?", "4 sentences"),
        (
            "nl",
            "Kunt u één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien?",
            "16 words",
        ),
        ("nl", "Is uw belastbaarheid goed?", "jargon: belastbaarheid"),
        ("nl", "Kunt u niet werken als niemand helpt?", "2 negations"),
        ("nl", "Bent u bang voor arbeidsomstandigheden?", "21 letters"),
        ("nl", "Kunt u tillen (zonder pijn)?", "cannot be read aloud: ("),
        ("fr", "Quelle est votre capacité ?", "jargon: capacité"),
        ("fr", "Qu'est-ce que l'acuité pour vous ?", "jargon: acuité"),
        ("en", "Do you have an impairment?", "jargon: impairment"),
        ("en", "Can you lift e.g. a box?", "cannot be read aloud: e."),
        ("en", "Do you have RSI?", "cannot be read aloud: RSI"),
    ],
)
def test_that_each_rule_finds_what_it_is_for(script, limits, language, question, fault):
    found = list(script.faults_in_question(question, limits[language]))
    assert [each for each in found if each.startswith(fault)] != [], found


def test_that_a_good_question_has_no_faults(script, limits):
    good = {
        "nl": "Hoelang kunt u op uw benen staan? Lukt dat ook zonder steun?",
        "fr": "Combien de temps pouvez-vous rester debout ? Et sans appui ?",
        "en": "How long can you stand? Also without support?",
    }
    for language, question in good.items():
        assert list(script.faults_in_question(question, limits[language])) == []
