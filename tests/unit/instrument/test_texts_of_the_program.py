"""Every text of the instrument as it ships: complete, of a length that fits, saying the same."""

import re
from collections import Counter

import pytest

from reinteg_desk.app.instrument_texts import LEVEL_COUNT, places_of
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.library.instrument_files import (
    load_instrument,
    load_instrument_texts,
    load_reading_rules,
)

LONGEST = {
    "name": 32,
    "question": 140,
    "help": 400,
    "capacity": 130,
    "demand": 130,
    "short": 34,
    "examples": 80,
}
LEVEL_LISTS = ("capacity", "demand", "short", "examples")
LEVEL_TEXTS = ("capacity", "demand")


def all_texts(language):
    return [
        (f"{feature}.{place}", words)
        for feature, texts in load_instrument_texts(language).items()
        for place, words in places_of(texts)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_feature_is_complete_in_instrument_order(language):
    texts = load_instrument_texts(language)
    assert tuple(texts) == load_instrument().ids
    assert len(texts) == 53
    for each in texts.values():
        assert [len(getattr(each, key)) for key in LEVEL_LISTS] == [LEVEL_COUNT] * 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_stands_twice(language):
    counted = Counter(words.casefold() for _, words in all_texts(language))
    assert [words for words, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_is_too_long_for_its_place(language):
    too_long = [
        (place, len(words))
        for place, words in all_texts(language)
        if len(words) > LONGEST[place.split(".")[1].split("[")[0]]
    ]
    assert too_long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_help_is_at_most_three_sentences(language):
    texts = load_instrument_texts(language)
    sentences = {feature: re.findall(r"[.?](?=\s|$)", t.help) for feature, t in texts.items()}
    assert [feature for feature, ends in sentences.items() if not 1 <= len(ends) <= 3] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_level_texts_are_sentences_and_fragments_are_not(language):
    for place, words in all_texts(language):
        key = place.split(".")[1].split("[")[0]
        if key in LEVEL_TEXTS or key == "help":
            assert words[0].isupper() or words[0].isdigit(), place
            assert words.endswith("."), place
        if key in ("short", "examples", "name"):
            assert not words.endswith("."), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_texts_hold_no_stray_spaces_or_placeholders(language):
    for place, words in all_texts(language):
        assert words == words.strip(), place
        assert "  " not in words, place
        assert not re.search(r"[{}<>]|TODO|XXX|\.\.\.", words), place


def amounts(words):
    """The numbers above 1 in a text (one and "a" are the same word in French and Dutch)."""
    words = re.sub(r"(\d+) pm\b", lambda match: str(int(match[1]) + 12), words)
    words = re.sub(r"(?<=\d)[,.](?=\d)", ".", words)
    return sorted(each for each in re.findall(r"\d+(?:\.\d+)?", words) if each != "1")


@pytest.mark.parametrize("key", LEVEL_TEXTS)
def test_that_the_three_languages_name_the_same_amounts(key):
    by_language = {each: load_instrument_texts(each) for each in LANGUAGES}
    different = [
        (feature, key, level)
        for feature in load_instrument().ids
        for level in range(LEVEL_COUNT)
        if len(
            {str(amounts(getattr(by_language[each][feature], key)[level])) for each in LANGUAGES}
        )
        > 1
    ]
    assert different == []


def test_that_the_reading_rules_are_as_many_in_every_language():
    counts = {len(load_reading_rules(each)) for each in LANGUAGES}
    assert len(counts) == 1
    assert counts.pop() >= 5


def test_that_a_language_without_texts_gets_dutch():
    assert load_instrument_texts("tr") == load_instrument_texts("nl")
    assert load_reading_rules("ar") == load_reading_rules("nl")


def test_that_help_names_the_neighbouring_feature_as_it_is_called_in_the_list():
    texts = load_instrument_texts("nl")
    assert texts["flexibility"].name in texts["attention_divided"].help
    assert texts["hearing"].name in texts["listening"].help


def test_that_french_punctuation_never_starts_a_line():
    for place, words in all_texts("fr"):
        assert not re.search(r" [;:?!»]|« ", words), place
