"""Words that leave open what they mean, found in free text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.vague_words import Vagueness
from reinteg_desk.library.instrument_files import load_vague_words


def found(written):
    return [(each.found, each.kind) for each in load_vague_words().find(written)]


@pytest.mark.parametrize(
    ("written", "marked", "kind"),
    [
        ("Mag enkel licht werk doen.", "licht werk", Vagueness.LOAD),
        ("Tillen naar vermogen", "naar vermogen", Vagueness.TOLERANCE),
        ("stappen zoals verdragen", "zoals verdragen", Vagueness.TOLERANCE),
        ("uniquement du travail léger", "travail léger", Vagueness.LOAD),
        ("marche selon tolérance", "selon tolérance", Vagueness.TOLERANCE),
        ("light duty only", "light duty", Vagueness.LOAD),
        ("walking as tolerated", "as tolerated", Vagueness.TOLERANCE),
        ("af en toe bukken", "af en toe", Vagueness.FREQUENCY),
        ("geen langdurig staan", "langdurig", Vagueness.DURATION),
        ("aangepast werk", "aangepast werk", Vagueness.ADAPTATION),
    ],
)
def test_that_a_vague_word_is_found_with_what_it_leaves_open(written, marked, kind):
    assert found(written) == [(marked, kind)]


@pytest.mark.parametrize(
    "written",
    ["LICHT WERK", "licht  werk", "licht\nwerk", "licht-werk", "licht\N{NO-BREAK SPACE}werk"],
)
def test_that_capitals_spaces_and_hyphens_do_not_hide_it(written):
    assert [each for each, _ in found(f"enkel {written}, meer niet")] == [written]


def test_that_accents_do_not_hide_it():
    for written in ("travail leger", unicodedata.normalize("NFD", "travail léger")):
        assert [each for each, _ in found(f"un {written} suffit")] == [written]


def test_that_an_accent_at_the_end_belongs_to_the_find():
    written = unicodedata.normalize("NFD", "effort prolongé, debout")
    assert [each for each, _ in found(written)] == [unicodedata.normalize("NFD", "prolongé")]


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Tilt tot 10 kg, 5 keer per uur.",
        "geen werk op daken",
        "lichtwerken in het theater",
        "verlicht werkblad",
        "no work on roofs",
        "pas de travail sur les toits",
    ],
)
def test_that_a_precise_text_stays_unmarked(written):
    assert found(written) == []


def test_that_the_longest_phrase_wins_and_finds_do_not_overlap():
    assert [each for each, _ in found("niet te zwaar, zo nu en dan")] == [
        "niet te zwaar",
        "zo nu en dan",
    ]


def test_that_several_languages_in_one_text_are_all_marked():
    assert [each for each, _ in found("licht werk, si possible, as tolerated")] == [
        "licht werk",
        "si possible",
        "as tolerated",
    ]


def test_that_every_kind_says_what_to_write_instead_in_every_language():
    advice = load_vague_words().advice
    sentences = [advice[language][kind] for language in LANGUAGES for kind in Vagueness]
    assert len(set(sentences)) == len(LANGUAGES) * len(Vagueness)
    assert all(each.endswith(".") for each in sentences)


def test_that_every_listed_phrase_is_found_as_a_whole():
    words = load_vague_words()
    for phrase, kind in words.kinds.items():
        assert [(each.found, each.kind) for each in words.find(f"({phrase})")] == [(phrase, kind)]


@given(st.text())
def test_that_positions_always_point_at_the_words_in_any_text(written):
    end = 0
    for each in load_vague_words().find(written):
        assert end <= each.start < each.end <= len(written)
        assert written[each.start : each.end] == each.found
        end = each.end


@given(
    st.text(alphabet="abé ’-\u0301\u00a0İßﬁ"),
    st.sampled_from(["licht werk", "selon tolérance"]),
    st.text(alphabet="abé ’-\u00a0İßﬁ"),
)
def test_that_odd_characters_around_never_shift_the_find(before, phrase, after):
    written = f"{before} {phrase} {after}"
    assert phrase in [each.found for each in load_vague_words().find(written)]
