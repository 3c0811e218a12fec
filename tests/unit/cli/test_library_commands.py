"""Commands of ESCO titles and own jobs, from outside."""

import json

import pytest

from reinteg_desk.cli import run

ADD = ("library", "add-job", "--from", "7113", "--code", "own-1", "--title", "Polijster")
BY = ("--described-by", "employer,worker")


@pytest.fixture(autouse=True)
def dutch(monkeypatch):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", "nl")


def call(capsys, *words):
    code = run([str(each) for each in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_that_a_job_is_made_listed_and_removed(capsys, tmp_path):
    own = ("--own", tmp_path / "own")
    code, said, _ = call(
        capsys, *ADD, *BY, *own, "--set", "lifting=1", "--described-on", "2024-01-05"
    )
    assert (code, "own-1" in said) == (0, True)
    code, said, _ = call(capsys, "library", "jobs", *own, "--json")
    (job,) = json.loads(said)
    assert job["described_by"] == ["employer", "worker"]
    assert job["outdated"] is True
    assert call(capsys, "library", "remove-job", "own-1", *own)[0] == 0
    assert json.loads(call(capsys, "library", "jobs", *own, "--json")[1]) == []


@pytest.mark.parametrize(
    "words",
    [
        ("--described-by", "boss"),
        (*BY, "--set", "lifting=7"),
        (*BY, "--set", "juggling=2"),
        (*BY, "--described-on", "2999-01-01"),
        (*BY, "--described-on", "soon"),
        (*BY, "--title", "a\x00b"),
        (*BY, "--code", "a b"),
        (*BY, "--from", "0000"),
    ],
)
def test_that_what_is_wrong_is_one_sentence_and_nothing_is_written(capsys, tmp_path, words):
    code, said, trouble = call(capsys, *ADD, "--own", tmp_path / "own", *words)
    assert (code, said) == (2, "")
    assert len(trouble.strip().splitlines()) == 1
    assert not (tmp_path / "own").exists()


def test_that_titles_of_esco_are_added(capsys, tmp_path):
    (tmp_path / "esco").mkdir()
    (tmp_path / "esco" / "occupations_nl.csv").write_text(
        "iscoGroup,preferredLabel,altLabels\n7113,zerkenkapper,\n", encoding="utf-8"
    )
    command = ("library", "import-esco", tmp_path / "esco", "-o", tmp_path / "out", "--json")
    code, said, _ = call(capsys, *command)
    assert code == 0
    assert json.loads(said)["titles"]["nl"] == 1
    assert json.loads(said)["missing_files"] == ["occupations_fr.csv", "occupations_en.csv"]


def test_that_a_missing_crosswalk_is_named_once(capsys, tmp_path):
    path = tmp_path / "none.csv"
    code, said, trouble = call(
        capsys, "import-onet", tmp_path, "-o", tmp_path / "out", "--crosswalk", path
    )
    assert (code, said) == (2, "")
    assert trouble.count("none.csv") == 1
