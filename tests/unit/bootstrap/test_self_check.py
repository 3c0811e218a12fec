"""The check of an installation: every part is tried, and a part that is missing shows."""

import json
from types import SimpleNamespace

import pytest

from reinteg_desk.app.problems import trouble
from reinteg_desk.bootstrap import Composition
from reinteg_desk.bootstrap.self_check import self_check
from reinteg_desk.cli import run

PARTS = ("data", "finding", "score", "cipher", "keyring", "hand_over", "pictures", "fonts", "plan")
WINDOW_PARTS = ("translations", "letters", "icons", "preview", "paper")


def test_that_a_whole_installation_holds_in_every_part(qapp):
    found = {part.name: part for part in self_check(Composition(), window=True)}

    assert tuple(found) == PARTS + WINDOW_PARTS
    assert [part for part in found.values() if not part.holds] == []


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (ModuleNotFoundError("No module named 'reportlab'"), "reportlab"),
        (trouble("file.cannot_read", file="x", found="y"), "file.cannot_read"),
    ],
)
def test_that_a_part_that_is_missing_is_named_and_the_others_are_still_tried(raised, said):
    class Lame(Composition):
        def print_plan(self, *_):
            raise raised

    found = {part.name: part for part in self_check(Lame(), window=False)}

    assert not found["plan"].holds
    assert said in found["plan"].found
    assert all(part.holds for name, part in found.items() if name != "plan")
    assert tuple(found) == PARTS


def test_that_a_plan_that_is_no_pdf_does_not_pass():
    class Wrong(Composition):
        def print_plan(self, *_):
            return SimpleNamespace(pdf=b"<html>")

    found = {part.name: part.holds for part in self_check(Wrong(), window=False)}

    assert not found["plan"]


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("nl", "in orde", "werkt."), ("fr", "en ordre", "fonctionne."), ("en", "works", "works.")],
)
def test_that_the_command_says_it_in_the_language_of_the_session(
    language, first, last, monkeypatch, capsys
):
    monkeypatch.setenv("REINTEG_DESK_LANGUAGE", language)

    assert run(["self-check", "--without-window"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(PARTS) + 1
    assert all(line.startswith(first) for line in lines[:-1])
    assert lines[-1].endswith(last)


def test_that_the_command_fails_where_a_part_fails(monkeypatch, capsys):
    monkeypatch.setattr(Composition, "demo_cases", lambda _: [])

    assert run(["self-check", "--without-window", "--json"]) == 1

    found = {part["name"]: part["holds"] for part in json.loads(capsys.readouterr().out)["parts"]}
    assert found["data"]
    assert not found["score"]
