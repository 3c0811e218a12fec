"""The main job on a real window: a process under Xvfb, quit, and a second one that finds it all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from window_process import prepare, run
from xvfb import display

MARKS = ("Onvindbaar", "weer aan het werk", "zeven zachte")
STRICT_TABLES_SINCE = (3, 37)
"""The SQLite of Debian 12's sqlcipher is 3.15 and its SQLCipher 3.4 (docs/adr/0010)."""


KEYS = {
    "opening": 3,
    "capacities": 28,
    "score": 1,
    "decision": 12,
    "plan": 8,
    "closing": 2,
    "export": 3,
}
"""Part of the consultation → keys it takes besides the letters of names, dates and notes.

A key with Ctrl, Alt or Shift is one. Fewer is progress: write the new figure here. More is not."""


def go_through(phase, folder, screen):
    run("journey.py", phase, folder, screen)
    return json.loads((folder / f"{phase}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    folder = tmp_path_factory.mktemp("journey")
    prepare(folder)
    with display() as screen:
        first, second = (go_through(phase, folder, screen) for phase in ("first", "second"))
    counted = first.pop("counted")
    second.pop("counted")
    return folder, first, second, counted


@pytest.mark.e2e
def test_that_a_level_moves_score_and_verdict_and_everything_is_there_after_a_restart(journey):
    _, first, second, _ = journey

    assert first["before"]["score"] != first["score"]
    assert first["levels"]["lifting"] == [3, 4]
    assert first["levels"]["information_processing"] == [2, 2]
    assert first["levels"]["outdoor"] == [4, 4]
    assert second == {name: first[name] for name in second}
    decided = ("recognition", "until", "again", "category", "note", "goal", "final")
    assert [second[name] for name in decided] == [
        "recognised_until",
        "2021-06-30",
        "2021-05-03",
        4,
        "kan, met de linkerhand",
        "weer aan het werk",
        True,
    ]
    assert second["actions"] == [["gesprek met de werkgever", "employer", "2021-02-15"]]


@pytest.mark.e2e
def test_that_a_consultation_takes_no_more_keys_than_it_did(journey):
    _, _, _, counted = journey

    assert {part: counted[part]["keys"] for part in KEYS} == KEYS


@pytest.mark.e2e
def test_that_the_exported_plan_holds_what_was_decided(journey):
    folder, *_ = journey

    done = subprocess.run(
        ["pdftotext", "-layout", str(folder / "exported.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "weer aan het werk" in done.stdout


@pytest.mark.e2e
def test_that_nothing_personal_is_written_outside_the_export(journey):
    folder, *_ = journey

    places = [folder / "home", folder / "temporary"]
    for path in (found for place in places for found in place.rglob("*") if found.is_file()):
        content = path.read_bytes()
        for mark in MARKS:
            assert mark.encode() not in content, path
            assert mark.encode("utf-16-le") not in content, path


@pytest.fixture(scope="module")
def store_and_key(journey):
    from reinteg_desk.vault.keyring_file import read_key_file
    from reinteg_desk.vault.slots import open_with_code

    folder, first, *_ = journey
    store = folder / "home" / "store"
    opened = open_with_code(read_key_file(store / "keyring.json"), first["code"])
    return store / "store.db", opened.store_key.hex()


@pytest.mark.e2e
def test_that_another_implementation_opens_the_database_with_the_key_only(store_and_key):
    import apsw

    database, key = store_and_key

    def count(*pragmas):
        connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            for pragma in pragmas:
                connection.execute(pragma)
            return connection.execute("SELECT count(*) FROM consultation").fetchall()
        finally:
            connection.close()

    cipher = ("PRAGMA cipher = 'sqlcipher'", "PRAGMA legacy = 4")
    assert count(*cipher, f"PRAGMA key = \"x'{key}'\"") == [(1,)]
    for refused in ((), (*cipher, f"PRAGMA key = \"x'{'0' * 64}'\"")):
        with pytest.raises(apsw.NotADBError):
            count(*refused)
    assert not database.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.e2e
def test_that_debian_s_program_opens_it_with_the_key_once_it_knows_sqlcipher_4(store_and_key):
    database, key = store_and_key

    def ask(pragma):
        return subprocess.run(
            ["sqlcipher", str(database)],
            input=f"{pragma}SELECT 'rows', count(*) FROM consultation;\n",
            capture_output=True,
            text=True,
            check=False,
        )

    version = subprocess.run(
        ["sqlcipher", "--version"], capture_output=True, text=True, check=True
    ).stdout.split(".")
    knows_version_4 = (int(version[0]), int(version[1])) >= STRICT_TABLES_SINCE
    assert ("rows|1" in ask(f"PRAGMA key = \"x'{key}'\";\n").stdout) == knows_version_4
    assert "rows" not in ask("").stdout
