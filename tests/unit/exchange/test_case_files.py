"""Case files from outside: what is read, what is written, and what a person is told."""

import copy
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.exchange.case_files import (
    SIZE_LIMIT_BYTES,
    case_file_bytes,
    read_case_file,
    write_case_file,
)
from reinteg_desk.system.resources import read_toml
from reinteg_desk.system.texts import load_messages
from tests.full_case import FULL

CASES = Path(__file__).resolve().parents[2] / "cases"
FEATURES = frozenset(each["id"] for each in read_toml("instrument/features.toml")["feature"])
TODAY = date(2026, 11, 22)


def write(folder: Path, content: object) -> Path:
    path = folder / "case.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(json.dumps(content), encoding="utf-8")
    return path


def refused(path: Path, language: str = "en") -> str:
    with pytest.raises(ProblemError) as caught:
        read_case_file(path, known_features=FEATURES, today=TODAY)
    return load_messages().sentence(caught.value.problem, language)


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.glob("case-*.json")))
def test_that_a_shared_case_is_written_back_as_it_was_read(name, tmp_path):
    case = read_case_file(CASES / name, known_features=FEATURES, today=TODAY)
    write_case_file(tmp_path / "out.json", case)

    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8")) == json.loads(
        (CASES / name).read_text(encoding="utf-8")
    )


def test_that_every_key_of_the_format_survives_a_round_trip(tmp_path):
    case = read_case_file(write(tmp_path, FULL), known_features=FEATURES, today=TODAY)

    assert json.loads(case_file_bytes(case)) == FULL


def test_that_a_byte_order_mark_is_read_past(tmp_path):
    path = write(tmp_path, b"\xef\xbb\xbf" + json.dumps(FULL).encode())

    assert read_case_file(path, known_features=FEATURES).person.name == "Noor Verzonnen"


def changed(path: str, value: object) -> dict:
    """The full document with one place changed; a value of ... removes the key."""
    document = copy.deepcopy(FULL)
    here: object = document
    *parents, last = path.split("/")
    for part in parents:
        here = here[int(part)] if isinstance(here, list) else here[part]
    if value is ...:
        del here[last]
    elif isinstance(here, list):
        here[int(last)] = value
    else:
        here[last] = value
    return document


REFUSALS = {
    "wrong format": ("format", "other/case", "format", '"other/case"'),
    "version true": ("version", True, "version", "true"),
    "version 2": ("version", 2, "version", "2"),
    "no person": ("person", ..., "person", "missing"),
    "no birth date": ("person/birth_date", ..., "person.birth_date", "missing"),
    "empty name": ("person/name", "  ", "person.name", '"  "'),
    "name a number": ("person/name", 5, "person.name", "5"),
    "unknown key": ("person/nam", "x", "person.nam", "name, birth_date"),
    "unknown key at the top": ("capacity", {}, "capacity", "capacities"),
    "language in capitals": ("person/language", "NL", "person.language", "ISO 639-1"),
    "skill level 5": ("person/skill_level", 5, "person.skill_level", "1 … 4"),
    "skill level as a text": ("person/skill_level", "2", "person.skill_level", '"2"'),
    "region unknown": ("person/region", "limburg", "person.region", "flanders, wallonia"),
    "bad check digits": (
        "person/national_number",
        "86041199900",
        "person.national_number",
        "check number",
    ),
    "short national number": (
        "person/national_number",
        "860411",
        "person.national_number",
        "eleven digits",
    ),
    "language level A7": ("person/language_levels/nl", "A7", "person.language_levels.nl", "A1, A2"),
    "birth date in words": ("person/birth_date", "11 april 1986", "person.birth_date", "YYYY"),
    "birth date 30 February": ("person/birth_date", "1986-02-30", "person.birth_date", "YYYY"),
    "birth date in the future": ("person/birth_date", "2030-01-01", "person.birth_date", "future"),
    "born after the start": (
        "person/birth_date",
        "2020-02-03",
        "person.birth_date",
        "start of the incapacity",
    ),
    "no spells": ("incapacity/spells", [], "incapacity.spells", "at least one"),
    "spells overlap": (
        "incapacity/spells/1/start",
        "2020-03-01",
        "incapacity.spells[1].start",
        "overlap",
    ),
    "spells out of order": (
        "incapacity/spells/1/start",
        "2019-03-01",
        "incapacity.spells[1].start",
        "oldest first",
    ),
    "open spell before the last": (
        "incapacity/spells/0/end",
        None,
        "incapacity.spells[0].end",
        "last period",
    ),
    "spell reversed": (
        "incapacity/spells/0/end",
        "2020-02-02",
        "incapacity.spells[0].end",
        "before it begins",
    ),
    "spell without end key": (
        "incapacity/spells/0",
        {"start": "2020-02-03"},
        "incapacity.spells[0].end",
        "missing",
    ),
    "status unknown": ("incapacity/status", "boss", "incapacity.status", "self_employed"),
    "contract as text": ("incapacity/contract", "yes", "incapacity.contract", "true, false"),
    "zero hours": ("incapacity/hours_per_week", 0, "incapacity.hours_per_week", "> 0"),
    "consultation before the start": (
        "consultation/date",
        "2020-02-02",
        "consultation.date",
        "before the start",
    ),
    "role unknown": ("consultation/role", "doctor", "consultation.role", "advising_nurse"),
    "unknown feature": ("capacities/liftng", 2, "capacities.liftng", "instrument"),
    "level 5": ("capacities/lifting", 5, "capacities.lifting", "0 … 4"),
    "level -1": ("capacities/lifting", -1, "capacities.lifting", "0 … 4"),
    "level true": ("capacities/lifting", True, "capacities.lifting", "true"),
    "level 2.0": ("capacities/lifting", 2.0, "capacities.lifting", "2.0"),
    "level null": ("capacities/lifting", None, "capacities.lifting", "null"),
    "interval reversed": ("capacities/lifting", [3, 1], "capacities.lifting", "lo ≤ hi"),
    "interval of three": ("capacities/lifting", [1, 2, 3], "capacities.lifting", "[lo, hi]"),
    "capacity without level": (
        "capacities/lifting",
        {"source": "told"},
        "capacities.lifting.level",
        "missing",
    ),
    "capacity source unknown": (
        "capacities/lifting",
        {"level": 1, "source": "heard"},
        "capacities.lifting.source",
        "told, observed",
    ),
    "strength unknown": ("strengths/1", "kindness", "strengths[1]", "kindness"),
    "hours above a week": ("sustainable_hours", 169, "sustainable_hours", "168"),
    "answer as a number": (
        "answers/wants_to_return",
        1,
        "answers.wants_to_return",
        "true, false",
    ),
    "event unknown": ("events/0/type", "party", "events[0].type", "plan_signed"),
    "work post demand 5": (
        "work_post/demands/lifting/demand",
        5,
        "work_post.demands.lifting.demand",
        "≤ 4",
    ),
    "work post weight negative": (
        "work_post/demands/lifting/weight",
        -0.1,
        "work_post.demands.lifting.weight",
        "≥ 0",
    ),
    "ruling unknown": ("free_limits/2/ruling", "maybe", "free_limits[2].ruling", "no_effect"),
    "category 5": ("decision/category", 5, "decision.category", "1 … 4"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_that_a_flaw_is_told_with_file_place_and_what_is_allowed(name, tmp_path):
    where, value, place, clue = REFUSALS[name]
    path = write(tmp_path, changed(where, value))

    sentence = refused(path)

    assert sentence.startswith(f"{path}: {place}: ")
    assert clue in sentence
    assert "\n" not in sentence


BROKEN_FILES = {
    "empty": (b"", "empty"),
    "blank": (b" \n", "empty"),
    "not JSON": (b"{'format': 1}", "line 1, column 2"),
    "cut off": (json.dumps(FULL).encode()[:200], "JSON"),
    "a list": (b"[]", "braces"),
    "a number": (b"5", "braces"),
    "UTF-16": (json.dumps(FULL).encode("utf-16"), "UTF-8"),
    "latin-1": ('{"format": "é"}'.encode("latin-1"), "UTF-8"),
    "a key twice": (b'{"person": {"name": "A", "name": "B"}}', "person.name: the key"),
    "NaN": (json.dumps(FULL).replace("30.4", "NaN").encode(), "incapacity.hours_per_week"),
    "Infinity": (json.dumps(FULL).replace("30.4", "1e999").encode(), "incapacity.hours_per_week"),
    "lone surrogate": (
        json.dumps(FULL).replace("Noor", "\\ud800").encode(),
        "person.name: the text holds half a character",
    ),
    "nested deeply": (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    "a number of 5,000 digits": (b'{"version": ' + b"9" * 5000 + b"}", "JSON"),
    "50 MB": (b" " * 50 * 1024 * 1024, "at most 4 MB"),
}


@pytest.mark.parametrize("name", BROKEN_FILES)
def test_that_a_file_that_is_no_case_file_is_named_in_one_sentence(name, tmp_path):
    content, clue = BROKEN_FILES[name]
    path = write(tmp_path, content)

    sentence = refused(path)

    assert sentence.startswith(f"{path}: ")
    assert clue in sentence
    assert "\n" not in sentence


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert "does not exist" in refused(tmp_path / "none.json")
    assert "folder" in refused(tmp_path)


def test_that_the_limit_of_size_is_far_above_a_full_case():
    assert len(json.dumps(FULL)) * 500 < SIZE_LIMIT_BYTES


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_every_refusal_has_a_sentence_in_every_language(language, tmp_path):
    for where, value, place, _ in REFUSALS.values():
        sentence = refused(write(tmp_path, changed(where, value)), language)

        assert place in sentence
        assert "<" not in sentence


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["format", "version", "person", "capacities", "name", "level"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_that_no_document_gets_anything_but_a_case_or_a_problem(document):
    from reinteg_desk.app.case_codec import case_from_document

    with pytest.raises(ProblemError):
        case_from_document(document, known_features=FEATURES)
