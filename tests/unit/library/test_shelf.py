"""The libraries a user can choose from."""

import shutil
from datetime import date
from pathlib import Path

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import open_library
from reinteg_desk.library.shelf import libraries_in

SOUND = Path(__file__).parents[2] / "fixtures" / "library" / "sound"
INSTRUMENT = load_instrument()
TODAY = date(2026, 11, 22)


def test_that_the_built_in_library_is_always_there_and_first(tmp_path):
    found = libraries_in(tmp_path / "nowhere", TODAY)
    assert [each.name for each in found] == ["builtin", "builtin:fr", "builtin:de"]
    assert all(each.source is not None for each in found)


def test_that_every_choice_opens_under_its_name(tmp_path):
    shutil.copytree(SOUND, tmp_path / "a")
    for choice in libraries_in(tmp_path, TODAY):
        assert open_library(choice.name, INSTRUMENT).source.name == choice.source.name


def test_that_the_labour_market_of_another_language_asks_the_same_levels_of_it():
    here, there = (open_library(name, INSTRUMENT) for name in ("builtin", "builtin:fr"))
    post = OccupationCode("4412")
    assert [str(each) for each in there.occupation(post).requirements] == [
        "driving_licence_b",
        "fr>=B1",
    ]
    assert there.occupation(post).demands == here.occupation(post).demands
    assert there.source.version == f"{here.source.version} (fr)"


def test_that_library_folders_follow_by_name_and_others_are_left_out(tmp_path):
    for name in ("b", "a"):
        shutil.copytree(SOUND, tmp_path / name)
    (tmp_path / "notes").mkdir()
    (tmp_path / "file.txt").write_text("x", encoding="utf-8")
    found = libraries_in(tmp_path, TODAY)
    assert [Path(each.name).name for each in found] == [
        "builtin",
        "builtin:fr",
        "builtin:de",
        "a",
        "b",
    ]
    assert found[3].source.name == "Sound library for tests"


def test_that_a_damaged_library_is_shown_with_its_trouble(tmp_path):
    shutil.copytree(SOUND, tmp_path / "a")
    (tmp_path / "a" / "source.json").write_text("{", encoding="utf-8")
    choice = libraries_in(tmp_path, TODAY)[-1]
    assert choice.source is None
    assert choice.problem.code == "library.not_json"
    assert choice.problem.file == str(tmp_path / "a")
