"""What the readers of instrument files refuse, and where they say it is."""

import copy

import pytest

from reinteg_desk.app.contradictions import parse_contradictions
from reinteg_desk.app.instrument_texts import parse_instrument, parse_texts
from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.vague_words import Vagueness, parse_vague_words
from reinteg_desk.system.resources import read_toml

FEATURES = {
    "version": "1",
    "feature": [
        {"id": "lifting", "group": "dynamic", "icf": ["d4300"], "onet": []},
        {"id": "standing", "group": "static", "icf": [], "onet": ["4.C.2.d.1.b"]},
    ],
}


def five(word):
    return [f"{word} {level}" for level in range(5)]


def texts_of(name):
    return {
        "name": name,
        "question": f"How about {name} ?",
        "help": f"What counts for {name}.",
        "capacity": five(f"does {name}"),
        "demand": five(f"asks {name}"),
        "short": five(name),
        "examples": five(f"a job with {name}"),
    }


@pytest.fixture
def instrument():
    return parse_instrument(FEATURES)


@pytest.fixture
def data():
    return {"standing": texts_of("Standing"), "lifting": texts_of("Lifting")}


def problem_of(work):
    with pytest.raises(ProblemError) as caught:
        work()
    return caught.value.problem


def test_that_features_keep_order_group_and_codes(instrument):
    assert instrument.ids == ("lifting", "standing")
    assert instrument.feature("standing").group == "static"
    assert instrument.feature("lifting").icf == ("d4300",)
    assert instrument.version == "1"


def test_that_a_feature_listed_twice_is_refused():
    twice = {**FEATURES, "feature": [FEATURES["feature"][0]] * 2}
    assert problem_of(lambda: parse_instrument(twice)).code == "instrument.feature_twice"


def test_that_a_group_that_does_not_exist_is_refused_with_those_that_do():
    other = copy.deepcopy(FEATURES)
    other["feature"][1]["group"] = "magic"
    problem = problem_of(lambda: parse_instrument(other))
    assert problem.place == "feature[1].group"
    assert "sensory" in problem.facts["allowed"]


def test_that_texts_come_in_instrument_order_with_every_list(instrument, data):
    texts = parse_texts(data, instrument)
    assert list(texts) == ["lifting", "standing"]
    assert texts["lifting"].capacity == tuple(five("does Lifting"))
    assert texts["standing"].examples[4] == "a job with Standing 4"


def test_that_a_reference_in_a_help_text_becomes_the_name(instrument, data):
    data["lifting"]["help"] = "Not {standing}, which is apart."
    assert parse_texts(data, instrument)["lifting"].help == "Not Standing, which is apart."


def test_that_the_space_before_french_punctuation_does_not_break(instrument, data):
    assert (
        parse_texts(data, instrument)["lifting"].question == "How about Lifting\N{NO-BREAK SPACE}?"
    )


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (lambda d: d.pop("standing"), "instrument.missing_feature", "standing"),
        (lambda d: d.update(flying=texts_of("Flying")), "instrument.unknown_feature", "flying"),
        (lambda d: d["lifting"].pop("name"), "document.missing_key", "lifting.name"),
        (lambda d: d["lifting"].pop("short"), "document.missing_key", "lifting.short"),
        (lambda d: d["lifting"].update(shrt=[]), "document.unknown_key", "lifting.shrt"),
        (lambda d: d["lifting"]["demand"].pop(), "instrument.levels", "lifting.demand"),
        (lambda d: d["lifting"]["demand"].append("six"), "instrument.levels", "lifting.demand"),
        (lambda d: d["lifting"].update(help=" "), "document.not_text", "lifting.help"),
        (lambda d: d["lifting"].update(capacity="x"), "document.not_list", "lifting.capacity"),
        (
            lambda d: d["lifting"].update(help="See {stading}."),
            "instrument.unknown_reference",
            "lifting.help",
        ),
        (
            lambda d: d["standing"]["examples"].__setitem__(3, "DOES Lifting 2"),
            "instrument.text_twice",
            "standing.examples[3]",
        ),
    ],
)
def test_that_incomplete_texts_are_refused_with_their_place(instrument, data, change, code, place):
    change(data)
    problem = problem_of(lambda: parse_texts(data, instrument))
    assert (problem.code, problem.place) == (code, place)


def a_pair(**changes):
    pair = {
        "id": "p",
        "low": {"feature": "standing", "at_most": 0},
        "high": {"feature": "lifting", "at_least": 3},
        "nl": "Hoe zit dat?",
        "fr": "Comment cela ?",
        "en": "How is that?",
    }
    return {**pair, **changes}


@pytest.mark.parametrize(
    ("pairs", "code"),
    [
        ([a_pair(), a_pair()], "instrument.pair_twice"),
        ([a_pair(), a_pair(id="q")], "instrument.pair_twice"),
        ([a_pair(high={"feature": "standing", "at_least": 3})], "instrument.pair_twice"),
        ([a_pair(low={"feature": "hovering", "at_most": 0})], "instrument.unknown_feature"),
        ([a_pair(low={"feature": "standing", "at_least": 0})], "document.unknown_key"),
        ([a_pair(high={"feature": "lifting", "at_least": 5})], "document.not_whole"),
        ([{key: value for key, value in a_pair().items() if key != "fr"}], "document.missing_key"),
    ],
)
def test_that_pairs_that_make_no_sense_are_refused(instrument, pairs, code):
    assert problem_of(lambda: parse_contradictions({"pair": pairs}, instrument)).code == code


def vague(**words):
    kinds = {each.value: {"instead": f"say {each}", "words": []} for each in Vagueness}
    for kind, listed in words.items():
        kinds[kind]["words"] = listed
    return {language: copy.deepcopy(kinds) for language in LANGUAGES}


def test_that_a_vague_word_of_two_kinds_in_one_language_is_refused():
    data = vague(load=["light work"], adaptation=["Light-work"])
    assert problem_of(lambda: parse_vague_words(data)).code == "instrument.word_twice"


def test_that_one_word_may_stand_in_two_languages():
    assert parse_vague_words(vague(duration=["prolongé"])).find("effort prolonge")


def test_that_a_language_without_vague_words_is_refused():
    data = vague(load=["light work"])
    del data["fr"]
    assert problem_of(lambda: parse_vague_words(data)).place == "fr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_refusal_has_a_sentence_that_uses_its_facts(language, instrument, data):
    data["lifting"]["demand"].pop()
    messages = Messages({language: read_toml(f"texts/messages/instrument.{language}.toml")})
    problem = problem_of(lambda: parse_texts(data, instrument))
    sentence = messages.sentence(problem, language)
    assert sentence.startswith("lifting.demand: ")
    assert "4" in sentence
    assert "5" in sentence


def test_that_the_three_languages_have_the_same_messages():
    keys = {frozenset(read_toml(f"texts/messages/instrument.{each}.toml")) for each in LANGUAGES}
    assert len(keys) == 1
