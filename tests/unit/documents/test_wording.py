"""Numbers, dates and signs as they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.documents.fonts import MISSING_SIGN, Glyphs
from reinteg_desk.documents.plan import render_plan_document
from reinteg_desk.documents.wording import number, percent, score_percent, words_of
from tests.unit.documents import samples


@pytest.mark.parametrize(
    ("value", "language", "shown"),
    [
        (30.4, "nl", "30,4"),
        (30.4, "fr", "30,4"),
        (30.4, "en", "30.4"),
        (38.0, "nl", "38"),
        (0.0, "nl", "0"),
        (-0.0, "nl", "0"),
        (100, "nl", "100"),
    ],
)
def test_that_a_number_is_written_as_the_language_does(value, language, shown):
    assert number(value, language) == shown


def test_that_a_percent_sign_stands_apart_in_dutch_and_french_only():
    assert percent(50, "nl") == "50\u00a0%"
    assert percent(50, "fr") == "50\u00a0%"
    assert percent(50, "en") == "50%"


@pytest.mark.parametrize(
    ("lo", "hi", "shown"),
    [
        (61.2, 74.0, "61,2–74,0\u00a0%"),
        (80.0, 80.0, "80,0\u00a0%"),
        (79.96, 79.96, "79,9\u00a0%"),
        (79.96, 80.0, "79,9–80,0\u00a0%"),
        (100.0, 100.0, "100,0\u00a0%"),
    ],
)
def test_that_a_score_below_the_threshold_never_rounds_up_to_it(lo, hi, shown):
    assert score_percent(lo, hi, 80, "nl") == shown


@given(value=st.floats(0, 100), threshold=st.floats(0, 100).map(lambda given: round(given, 1)))
def test_that_the_printed_score_is_on_the_same_side_of_the_threshold(value, threshold):
    shown = float(score_percent(value, value, threshold, "en").rstrip("%"))
    assert (shown >= threshold) is (value >= threshold) or shown == threshold == value


def test_that_french_signs_keep_to_the_word_before_them():
    assert words_of("plan", "fr")("colon") == "\u00a0: "


@pytest.mark.parametrize(
    ("given_text", "printed", "replaced"),
    [
        ("plain", "plain", ()),
        ("caf\u0065\u0301", "café", ()),
        ("soft\u00adhyphen", "softhyphen", ()),
        ("non\u2011breaking", "non-breaking", ()),
        ("joined\u200dup", "joinedup", ()),
        ("bell\x07", "bell", ()),
        ("one\r\ntwo\rthree", "one\ntwo\nthree", ()),
        ("tab\there", "tab here", ()),
        ("❤️", MISSING_SIGN, ("❤",)),
        ("日本", MISSING_SIGN * 2, ("日", "本")),
        ("x\u20e0", "x" + MISSING_SIGN, ("\u20e0",)),
    ],
)
def test_that_signs_are_composed_dropped_or_replaced_visibly(given_text, printed, replaced):
    glyphs = Glyphs()
    assert glyphs.printable(given_text) == printed
    assert glyphs.replaced == replaced


@given(st.text())
def test_that_any_text_can_be_made_printable(given_text):
    glyphs = Glyphs()
    once = glyphs.printable(given_text)
    assert glyphs.printable(once) == once


def test_that_french_citations_have_a_space_before_a_semicolon_and_addresses_keep_theirs():
    words = words_of("plan", "fr")

    assert words.citation("wet 3/7/1978, art. 34; codex, art. I.4-73") == (
        "loi 3/7/1978, art. 34\u00a0; code du bien-être au travail, art. I.4-73"
    )
    assert words.spaced("https://example.be; x") == "https://example.be\u00a0; x"
    assert words_of("plan", "nl").spaced("a; b") == "a; b"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("nl", "Reinteg Desk, schatting door deskundigen"),
        ("fr", "Reinteg Desk, estimation d’experts"),
        ("en", "Reinteg Desk expert estimate"),
    ],
)
def test_that_the_library_is_named_in_the_language_of_the_document(language, name):
    document = render_plan_document(samples.content(samples.read_case(), language=language))
    text = " ".join(samples.text_of(document.pdf).split())

    assert name in text
    assert (language == "en") == ("expert estimate 1" in text)
