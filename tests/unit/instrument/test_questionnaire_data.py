"""The questionnaire for the person and the tested assessments: whole, alike in three languages, and in plain words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.system.resources import read_toml
from tests.scripts import load_script

ROOT = Path(__file__).parents[3]
FOR_THE_ASSESSOR = {"label", "concern", "levels", "told_note"}


@pytest.fixture(scope="module")
def structure():
    return read_toml("instrument/questionnaire.toml")


@pytest.fixture(scope="module")
def words():
    return {lang: read_toml(f"instrument/questionnaire.{lang}.toml") for lang in LANGUAGES}


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/plain_language.py")


def texts_in(value: object, *, key: str = "") -> Iterator[str]:
    if key in FOR_THE_ASSESSOR:
        return
    if isinstance(value, dict):
        for name, each in value.items():
            yield from texts_in(each, key=name)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)
    else:
        yield str(value)


def shape(value: object) -> object:
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    return len(value) if isinstance(value, list) else None


def bounds(level: int | list[int]) -> tuple[int, int]:
    return (level, level) if isinstance(level, int) else (level[0], level[1])


def test_that_the_three_languages_hold_the_same_questions_and_as_many_answers(words):
    assert shape(words["fr"]) == shape(words["nl"])
    assert shape(words["en"]) == shape(words["nl"])


def test_that_every_feature_has_answers_and_every_answer_a_level(structure, words):
    assert list(structure["levels"]) == list(load_instrument().ids)
    counts = {feature: len(levels) for feature, levels in structure["levels"].items()}
    assert counts == shape(words["nl"]["answers"])


def test_that_the_answers_of_a_feature_cover_every_level_once_from_low_to_high(structure):
    for feature, levels in structure["levels"].items():
        covered = [n for low, high in map(bounds, levels) for n in range(low, high + 1)]
        assert covered == [0, 1, 2, 3, 4], feature


def test_that_the_form_that_comes_home_asks_known_features_and_each_once(structure):
    home = structure["home_form"]
    assert len(set(home)) == len(home)
    assert set(home) <= set(load_instrument().ids)


def test_that_every_item_stands_in_one_section_and_has_its_words(structure, words):
    placed = [item for section in structure["sections"] for item in section["items"]]
    assert sorted(placed) == sorted(structure["items"])
    assert sorted(placed) == sorted(words["nl"]["items"])
    assert [each["id"] for each in structure["sections"]] == list(words["nl"]["sections"])


def test_that_options_are_worded_in_the_order_in_which_they_are_defined(structure, words):
    for name, item in structure["items"].items():
        worded = words["nl"]["items"][name].get("options", {})
        assert list(worded) == item.get("options", []), name
    assert list(words["nl"]["scale"]) == structure["scale"]["options"]


def test_that_strengths_mark_known_features(structure):
    marked = structure["items"]["strong_points"]["features"]
    assert list(marked) == structure["items"]["strong_points"]["options"]
    assert {each for features in marked.values() for each in features} <= set(load_instrument().ids)


def test_that_helping_factors_and_obstacles_each_lie_somewhere(structure, words):
    for name in ("helping", "hindering"):
        item = structure["items"][name]
        assert list(item["level"]) == item["options"]
        assert set(item["level"].values()) == set(words["nl"]["levels"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_of_the_questionnaire_stands_twice(words, language):
    texts = [text.lower() for text in texts_in(words[language])]
    assert [text for text in set(texts) if texts.count(text) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_the_person_reads_is_plain_language(script, words, language):
    limits = script.limits_of(script.PAGE.read_text(encoding="utf-8"), language)
    faults = {
        text: found
        for text in texts_in(words[language])
        if (found := list(script.faults_in_text(text, limits)))
    }
    assert faults == {}


def test_that_every_assessment_names_its_scores_ranges_directions_and_source():
    data = read_toml("instrument/assessments.toml")
    for each in data["assessment"]:
        assert set(each["name"]) == set(each["note"]) == set(LANGUAGES)
        assert each["source"]
        assert each["status"] in {"source", "to_confirm"}
        assert set(each["features"]) <= set(load_instrument().ids)
        for score in each["scores"]:
            assert set(score["label"]) == set(LANGUAGES)
            assert score["min"] < score["max"]
            assert score["better"] in {"higher", "lower"}


def test_that_the_bands_of_a_score_cover_its_range_without_a_gap():
    data = read_toml("instrument/assessments.toml")
    banded = [score for each in data["assessment"] for score in each["scores"] if "bands" in score]
    assert banded
    for score in banded:
        bands = score["bands"]
        edges = [band["to"] + score["step"] for band in bands[:-1]]
        assert [band["from"] for band in bands] == [score["min"], *edges]
        assert bands[-1]["to"] == score["max"]
        assert {band["id"] for band in bands} <= set(data["bands"])
