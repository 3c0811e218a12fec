"""Words that make no command, and output that cannot be written: one sentence in three languages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reinteg_desk.cli import run

CASE = Path(__file__).resolve().parents[2] / "cases" / "case-1-thesis.json"

WRONG = [
    ([], "score", "CASE.json"),
    (["foo"], None, "foo"),
    (["a.json", "b.json"], "score", "b.json"),
    (["a.json", "-o"], "plan", "-o"),
    (["a.json", "-o", "b.pdf", "--language", "de"], "plan", "de"),
    (["a.json", "--json=1"], "score", "--json"),
]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize(("words", "command", "named"), WRONG)
def test_that_wrong_words_are_told_in_the_language_of_the_session(
    language, words, command, named, monkeypatch, capsys
):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", language)
    assert run([*([command] if command else []), *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert named in said.err
    parser = ("argument ", "expected", "unrecognized", "invalid choice", "required", "explicit")
    assert not [word for word in parser if word in said.err]


def test_that_the_plan_is_not_written_over_the_case_it_is_made_from(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", "en")
    case = tmp_path / "case.json"
    case.write_bytes(CASE.read_bytes())
    link = tmp_path / "link.json"
    link.symlink_to(case)
    for name in (case, link):
        assert run(["plan", str(case), "-o", str(name)]) == 2
        assert "would be lost" in capsys.readouterr().err
    assert case.read_bytes() == CASE.read_bytes()


def desk(redirected, *words):
    """The command in a shell that redirects its streams."""
    command = [sys.executable, "-m", "reinteg_desk", *map(str, words)]
    environment = os.environ | {"REINTEG_DESK_LANGUAGE": "en"}
    return subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirected}', "sh", *command],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_that_a_full_disk_is_told_and_is_no_bug_of_the_program():
    done = desk(">/dev/full", "score", CASE, "--json")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "cannot be written" in done.stderr


def test_that_closed_streams_change_no_exit_code_and_print_nothing_elsewhere():
    closed_output = desk(">&-", "score", CASE)
    assert (closed_output.returncode, closed_output.stderr) == (0, "")
    closed_errors = desk("2>&-", "score", "no-such-case.json")
    assert (closed_errors.returncode, closed_errors.stdout) == (2, "")


def test_that_the_facts_of_a_plan_are_written_beside_it_when_asked_for(tmp_path):
    plan, facts = tmp_path / "plan.pdf", tmp_path / "plan.json"
    assert run(["plan", str(CASE), "-o", str(plan)]) == 0
    assert not facts.exists()
    assert run(["plan", str(CASE), "-o", str(plan), "--facts"]) == 0
    assert json.loads(facts.read_text(encoding="utf-8"))["document"] == "plan"


def test_that_an_empty_recipient_is_refused_and_nothing_is_written(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", "en")
    assert run(["plan", str(CASE), "-o", str(tmp_path / "plan.pdf"), "--recipient", ""]) == 2
    assert "employer" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
