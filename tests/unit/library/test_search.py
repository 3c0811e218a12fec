"""Finding occupations: 300 everyday titles written before the search was tuned, slips included."""

import csv
from pathlib import Path

import pytest

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Library, LibrarySource, Occupation
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import load_builtin
from reinteg_desk.library.search import OccupationSearch
from reinteg_desk.library.search_text import plain

TITLES = Path(__file__).parents[2] / "fixtures" / "library_search"
LIBRARY = load_builtin(load_instrument())
SEARCH = OccupationSearch(LIBRARY)
LANGUAGES = ("nl", "fr", "en")
FIRST = 5


def everyday_titles(language):
    """Titles whose first group the library holds: more of them as the library grows."""
    with (TITLES / f"titles_{language}.csv").open(encoding="utf-8", newline="") as stream:
        rows = [(row["words"], row["codes"].split()) for row in csv.DictReader(stream)]
    assert len(rows) == 100
    return [(words, codes) for words, codes in rows if codes[0] in LIBRARY]


def codes(words, language="nl", limit=FIRST):
    return [hit.code for hit in SEARCH.search(words, language, limit=limit)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_everyday_titles_find_their_unit_group_in_the_first_five(language):
    titles = everyday_titles(language)
    missed = [words for words, right in titles if not set(right) & set(codes(words, language))]
    assert len(titles) >= 80
    assert len(missed) <= 0.05 * len(titles), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_three_letters_that_begin_few_groups_find_the_group_in_the_first_five(language):
    titles = [
        (job.code, title)
        for job in LIBRARY.occupations
        for title in (job.titles[language], *job.synonyms[language])
    ]
    begun: dict[str, set[str]] = {}
    for job in LIBRARY.occupations:
        for other in LANGUAGES:
            for title in (job.titles[other], *job.synonyms[other]):
                for word in plain(title).split():
                    begun.setdefault(word[:3], set()).add(job.code)
    few = [
        (code, title) for code, title in titles if 0 < len(begun.get(plain(title)[:3], ())) <= FIRST
    ]
    missed = [title for code, title in few if code not in codes(plain(title)[:3], language)]
    assert len(few) >= 100
    assert len(missed) <= 0.05 * len(few), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_whole_title_or_synonym_finds_its_group_in_the_first_five(language):
    titles = [
        (job.code, title)
        for job in LIBRARY.occupations[::7]
        for title in (job.titles[language], *job.synonyms[language])
    ]
    missed = [title for code, title in titles if code not in codes(title, language)]
    assert len(missed) <= 0.05 * len(titles), missed


def test_that_a_title_is_found_from_another_language():
    (hit,) = SEARCH.search("briefdrager", "fr", limit=1)
    assert (hit.code, hit.title, hit.matched) == (
        "4412",
        "Facteurs et trieurs de courrier",
        "briefdrager",
    )


@pytest.mark.parametrize(
    ("words", "code"), [("7113", "7113"), ("711", "7111"), ("71", "7111"), (" 7113 ", "7113")]
)
def test_that_a_code_or_its_beginning_is_found(words, code):
    hit = SEARCH.search(words, "nl")[0]
    assert (hit.code, hit.matched) == (code, code)


def test_that_digits_find_codes_only_and_in_order():
    assert codes("833") == ["8331", "8332"]
    assert codes("0000") == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("patissier", "7512"),
        ("PÂTISSIER", "7512"),
        ("pa\u0302tissier", "7512"),
        ("poets vrouw", "9112"),
        ("post bode", "4412"),
        ("aide soignante", "5321"),
        ("aide-soignante", "5321"),
        ("truk driver", "8332"),
        ("vrachtwagne", "8332"),
        ("van driver", "8322"),
        ("chef de partie", "5120"),
    ],
)
def test_that_accents_case_gaps_and_slips_are_forgiven(words, code):
    assert any(code in codes(words, language) for language in LANGUAGES)


@pytest.mark.parametrize("words", ["", "   ", "-", "…", "zzzzqqq", "日本"])
def test_that_words_that_say_nothing_find_nothing(words):
    assert codes(words) == []


def test_that_an_occupation_is_listed_once_and_the_limit_holds():
    found = codes("ver", limit=50)
    assert len(found) == len(set(found))
    assert len(codes("e", limit=3)) <= 3


def test_that_the_same_words_give_the_same_list():
    assert codes("verpleger") == codes("verpleger")


def test_that_an_exact_title_comes_before_one_that_only_begins_so():
    assert codes("kok", limit=1) == ["5120"]
    assert codes("bakker", limit=1) == ["7512"]
    assert codes("nurse", "en", limit=1) == ["2221"]


def test_that_an_empty_library_finds_nothing():
    source = LibrarySource(name="t", version="1", licence="", url="", dated=None)
    empty = OccupationSearch(Library((), source))
    assert empty.search("kok") == []
    bare = Occupation(code=OccupationCode("own-1"), titles={"nl": "…"}, skill_level=1)
    assert OccupationSearch(Library((bare,), source)).search("kok") == []
    assert OccupationSearch(Library((bare,), source)).search("own-1")[0].code == "own-1"


def test_that_a_hit_is_a_json_object_of_code_title_and_match():
    (hit,) = SEARCH.search("registered nurse", "en", limit=1)
    assert hit.to_document() == {
        "code": "2221",
        "title": "Nursing professionals",
        "matched": "registered nurse",
    }
