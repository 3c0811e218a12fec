"""Three complete languages, switched while the window runs."""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.system.resources import resource_path
from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.languages import NAMES, WINDOW_NAMES, Languages, number
from reinteg_desk.ui.kit.preferences import BEGUN
from reinteg_desk.ui.kit.speaking import Speaking


class Example(Speaking):
    """Says one word of the catalogue of fields."""

    def __init__(self):
        super().__init__()
        self.heard = []
        self.say(self.heard.append, lambda: QCoreApplication.translate("AnswerField", "yes"))


class SubField(TextField):
    """A class of its own still speaks with its parent's catalogue."""


@pytest.fixture
def languages(qapp):
    languages = Languages(qapp)
    yield languages
    languages.leave()
    QLocale.setDefault(QLocale.c())


def test_that_what_was_said_is_said_again_in_the_other_language(qtbot, languages, qapp):
    example = Example()
    qtbot.addWidget(example)

    for language in ("nl", "fr", "en"):
        languages.use(language)
        qapp.processEvents()

    assert example.heard[-1] == "yes"
    assert "ja" in example.heard
    assert "oui" in example.heard


def test_that_qt_s_own_buttons_follow(qtbot, languages):
    texts = set()
    for language in LANGUAGES:
        languages.use(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        texts.add(box.buttons()[0].text().replace("&", ""))

    assert texts == {"Annuleren", "Annuler", "Cancel"}


def test_that_a_language_that_is_not_complete_falls_back(languages):
    languages.use("it")

    assert (languages.current, languages.shown) == ("nl", "nl")


def test_that_german_is_spoken_as_far_as_it_goes_and_french_beyond(languages):
    languages.use("de")

    assert (languages.current, languages.shown) == ("fr", "de")
    assert QCoreApplication.translate("AnswerField", "yes") == "ja"
    assert QCoreApplication.translate("StepBar", "Timeline") == "Zeitachse"
    # Nothing of the score is in German yet: a whole sentence of it is French.
    assert QCoreApplication.translate("HoursPart", "Working time") == "Temps de travail"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_that_a_german_sentence_holds_no_words_of_another_text():
    tree = ET.parse(resource_path("i18n/de.ts"))
    texts = [each.findtext("translation") for each in tree.getroot().iter("message")]
    places = {name for text in texts for name in re.findall(r"{(\w+)}", text)}

    assert len(texts) > 150
    assert all(texts)
    # Figures, days, times, and names of persons and files: nothing that is translated elsewhere.
    assert places <= {
        "time",
        "minutes",
        "seconds",
        "name",
        "file",
        "date",
        "count",
        "lowest",
        "highest",
    }


def test_that_german_says_nothing_that_the_complete_languages_do_not():
    def said(language):
        root = ET.parse(resource_path(f"i18n/{language}.ts")).getroot()
        return {
            (context.findtext("name"), message.findtext("source"))
            for context in root.iter("context")
            for message in context.iter("message")
        }

    assert said("nl") == said("fr")
    assert said("de") < said("fr")


def test_that_documents_and_cases_are_offered_complete_languages_only():
    assert tuple(NAMES) == LANGUAGES
    assert set(WINDOW_NAMES) - set(NAMES) == set(BEGUN)
    assert set(BEGUN.values()) <= set(LANGUAGES)


def test_that_leaving_brings_back_the_source(languages):
    languages.use("nl")
    assert QCoreApplication.translate("AnswerField", "yes") == "ja"
    languages.leave()

    assert QCoreApplication.translate("AnswerField", "yes") == "yes"


@pytest.mark.parametrize(("language", "shown"), [("nl", "19,5"), ("fr", "19,5"), ("en", "19.5")])
def test_that_numbers_have_the_sign_of_the_language(languages, language, shown):
    languages.use(language)

    assert number(19.5, 1) == shown


def test_that_every_language_is_named_in_its_own_words():
    assert tuple(NAMES) == LANGUAGES


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_that_translations_are_sentences_like_their_source(language):
    tree = ET.parse(resource_path(f"i18n/{language}.ts"))
    for message in tree.getroot().iter("message"):
        if message.find("translation").get("type") == "unfinished":
            continue  # `translations.py check` tells
        source = message.findtext("source")
        forms = [each.text for each in message.iter("numerusform")]
        for text in forms or [message.findtext("translation")]:
            assert text, source
            assert source.endswith(".") == text.endswith("."), (source, text)
            assert "!" not in text, text
            assert text == text.strip(), text
            assert not re.search(r"  ", text), text
            if language == "fr":
                assert not re.search(r"[^\s\u00a0\u202f\d/]:(\s|$)", text), (
                    f"no space before: {text}"
                )
