"""The libraries a user can choose from."""

import shutil
from pathlib import Path

from reinteg_desk.library.shelf import libraries_in

SOUND = Path(__file__).parents[2] / "fixtures" / "library" / "sound"


def test_that_the_built_in_library_is_always_there_and_first(tmp_path):
    (choice,) = libraries_in(tmp_path / "nowhere")
    assert (choice.name, choice.problem) == ("builtin", None)
    assert choice.source is not None


def test_that_library_folders_follow_by_name_and_others_are_left_out(tmp_path):
    for name in ("b", "a"):
        shutil.copytree(SOUND, tmp_path / name)
    (tmp_path / "notes").mkdir()
    (tmp_path / "file.txt").write_text("x", encoding="utf-8")
    found = libraries_in(tmp_path)
    assert [Path(each.name).name for each in found] == ["builtin", "a", "b"]
    assert found[1].source.name == "Sound library for tests"


def test_that_a_damaged_library_is_shown_with_its_trouble(tmp_path):
    shutil.copytree(SOUND, tmp_path / "a")
    (tmp_path / "a" / "source.json").write_text("{", encoding="utf-8")
    _, choice = libraries_in(tmp_path)
    assert choice.source is None
    assert choice.problem.code == "library.not_json"
    assert choice.problem.file == str(tmp_path / "a")
