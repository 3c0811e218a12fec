"""The rule files are read strictly: each fault is refused by name, in one sentence."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.messages import LANGUAGES, Messages
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.rules_files import load_rulebook
from reinteg_desk.rules.loading import parse_rulebook
from reinteg_desk.system.resources import read_toml, resource_path

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.toml"))
MANIFEST = "version = 2024-06-01\n"


def _messages() -> Messages:
    return Messages({each: read_toml(f"texts/messages/rules.{each}.toml") for each in LANGUAGES})


@pytest.mark.parametrize("path", BROKEN, ids=[path.stem for path in BROKEN])
def test_that_a_broken_file_is_refused_with_file_place_and_what_is_allowed(path, tmp_path):
    text = path.read_text(encoding="utf-8")
    code, _, place = text.splitlines()[0].removeprefix("# ").partition(" | ")
    (tmp_path / "manifest.toml").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "area.toml").write_text(text, encoding="utf-8")

    with pytest.raises(ProblemError) as raised:
        load_rulebook(tmp_path)

    problem = raised.value.problem
    assert (problem.code, problem.file, problem.place or "") == (code, "area.toml", place.strip())
    for language in LANGUAGES:
        sentence = _messages().sentence(problem, language)
        assert sentence.startswith("area.toml: ")
        assert "‹" not in sentence
        assert sentence != problem.code


def test_that_every_sentence_about_rules_has_a_broken_file_or_a_test_of_its_own():
    shown = {path.read_text(encoding="utf-8").splitlines()[0].split()[1] for path in BROKEN}
    elsewhere = {
        "rules.unreadable",
        "rules.not_utf8",
        "rules.no_files",
        "rules.unknown_parameter",
        "rules.no_value",
        "rules.date_too_far",
        "rules.no_holidays",
    }
    for language in LANGUAGES:
        assert set(read_toml(f"texts/messages/rules.{language}.toml")) == shown | elsewhere


def test_that_the_sound_form_of_the_broken_files_is_read(tmp_path):
    broken = (Path(__file__).parent / "broken" / "overlap.toml").read_text(encoding="utf-8")
    (tmp_path / "manifest.toml").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "area.toml").write_text(broken.replace("2022-06-01", "2023-01-01"), "utf-8")

    rules = load_rulebook(tmp_path)

    assert len(rules) == 1
    assert rules.version.startswith("2024-06-01+")


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (lambda folder: None, "rules.unreadable"),
        (lambda folder: (folder / "manifest.toml").write_text(MANIFEST), "rules.no_files"),
        (lambda folder: (folder / "manifest.toml").write_bytes(b"\xff\xfe"), "rules.not_utf8"),
        (lambda folder: (folder / "manifest.toml").write_text("version = 1\n"), "rules.wrong_type"),
        (lambda folder: (folder / "manifest.toml").write_text("vers = 1\n"), "rules.unknown_key"),
        (lambda folder: (folder / "manifest.toml").write_text(""), "rules.missing_key"),
        (lambda folder: (folder / "manifest.toml").mkdir(), "rules.unreadable"),
    ],
)
def test_that_a_folder_without_sound_files_is_refused_in_one_sentence(write, code, tmp_path):
    write(tmp_path)
    if code not in ("rules.no_files", "rules.unreadable"):
        (tmp_path / "area.toml").write_text("", encoding="utf-8")

    with pytest.raises(ProblemError) as raised:
        load_rulebook(tmp_path)

    assert raised.value.problem.code == code
    for language in LANGUAGES:
        assert "‹" not in _messages().sentence(raised.value.problem, language)


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["parameter", "id", "x"]), _JUNK, max_size=3), _JUNK)
def test_that_whatever_a_file_holds_it_is_read_or_refused_by_name(content, entry):
    for document in (content, {"parameter": [entry]}):
        with pytest.raises(ProblemError) as raised:
            parse_rulebook({"version": _shipped_version()}, {"area.toml": document})
        assert raised.value.problem.code.startswith("rules.")


@given(st.sampled_from(["unit", "value", "population", "keyed_on", "id", "description"]), _JUNK)
def test_that_no_single_wrong_entry_gets_through_as_something_else(key, junk):
    text = resource_path("rules/regimes.toml").read_text(encoding="utf-8")
    document = tomllib.loads(text)
    if document["parameter"][0][key] == junk:
        return
    document["parameter"][0][key] = junk

    with pytest.raises(ProblemError) as raised:
        parse_rulebook({"version": _shipped_version()}, {"regimes.toml": document})

    assert raised.value.problem.file == "regimes.toml"


def _shipped_version():
    return read_toml("rules/manifest.toml")["version"]
