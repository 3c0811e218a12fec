"""The main job on a real window: a process under Xvfb, quit, and a second one that finds it all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from xvfb import display

JOURNEY = Path(__file__).resolve().parent / "journey.py"
MARKS = ("Voorbeeld", "weer aan het werk", "zeven zachte")


def run(phase, folder, screen):
    environment = dict(
        os.environ, DISPLAY=screen, QT_QPA_PLATFORM="xcb", QT_LOGGING_RULES="*=false"
    )
    environment["REINTEG_DESK_HOME"] = str(folder / "home")
    environment["TMPDIR"] = str(folder / "temporary")
    done = subprocess.run(
        [sys.executable, str(JOURNEY), phase, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return json.loads((folder / f"{phase}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    folder = tmp_path_factory.mktemp("journey")
    (folder / "home").mkdir()
    (folder / "temporary").mkdir()
    with display() as screen:
        return folder, run("first", folder, screen), run("second", folder, screen)


@pytest.mark.e2e
def test_that_a_level_moves_score_and_verdict_and_everything_is_there_after_a_restart(journey):
    _, first, second = journey

    assert first["before"]["score"] != first["score"]
    assert first["before"]["verdict"] != first["verdict"]
    assert second == {name: first[name] for name in second}
    assert second["category"] == 4
    assert second["goal"] == "weer aan het werk"


@pytest.mark.e2e
def test_that_the_exported_plan_holds_what_was_decided(journey):
    folder, _, _ = journey

    done = subprocess.run(
        ["pdftotext", "-layout", str(folder / "exported.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "weer aan het werk" in done.stdout


@pytest.mark.e2e
def test_that_nothing_personal_is_written_outside_the_export(journey):
    folder, _, _ = journey

    places = [folder / "home", folder / "temporary"]
    for path in (found for place in places for found in place.rglob("*") if found.is_file()):
        content = path.read_bytes()
        for mark in MARKS:
            assert mark.encode() not in content, path
            assert mark.encode("utf-16-le") not in content, path


@pytest.mark.e2e
def test_that_the_program_sqlcipher_opens_the_database_with_the_key_only(journey):
    from reinteg_desk.vault.keyring_file import read_key_file
    from reinteg_desk.vault.slots import open_with_code

    folder, first, _ = journey
    store = folder / "home" / "store"
    opened = open_with_code(read_key_file(store / "keyring.json"), first["code"])
    key = opened.store_key.hex()

    def ask(pragma):
        return subprocess.run(
            ["sqlcipher", str(store / "store.db")],
            input=f"{pragma}SELECT count(*) FROM consultation;\n",
            capture_output=True,
            text=True,
            check=False,
        )

    with_key = ask(f"PRAGMA key = \"x'{key}'\";\n")
    assert with_key.stdout.strip().splitlines()[-1] == "1", with_key.stderr
    assert "1" not in ask("").stdout.splitlines()
    assert not (store / "store.db").read_bytes().startswith(b"SQLite format 3")
