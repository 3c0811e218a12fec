"""Markers typed into the real window are nowhere but in what the user exported; no socket opens."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from xvfb import display

from tests.soak import canary

JOURNEY = Path(__file__).resolve().parent / "canary_journey.py"
PLACES = ("home", "user", "temporary", "runtime", "data", "config", "cache", "state")
ROOT = JOURNEY.parents[2]


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    folder = tmp_path_factory.mktemp("canary")
    for name in (*PLACES, "input", "exported"):
        (folder / name).mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LOGGING_RULES": "*=false",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder / "user"),
        "TMPDIR": str(folder / "temporary"),
        "SQLITE_TMPDIR": str(folder / "temporary"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "REINTEG_DESK_HOME": str(folder / "home"),
    }
    strace = ("strace", "-f", "-e", "trace=network", "-o", str(folder / "network.log"))
    with display() as screen:
        done = subprocess.run(
            [*strace, sys.executable, str(JOURNEY), str(folder)],
            capture_output=True,
            text=True,
            check=False,
            env=environment | {"DISPLAY": screen},
            timeout=400,
        )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    seen = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    return folder, seen, done.stdout + done.stderr


def found_in(folder, words):
    """Files below the places that may hold nothing, with one of the words."""
    return [
        f"{place}/{name}" for place in PLACES for name in canary.files_with(folder / place, words)
    ]


@pytest.mark.e2e
def test_that_markers_of_the_whole_journey_are_in_the_export_only(journey):
    folder, seen, _ = journey

    assert seen["typed"] > 20
    assert seen["checked"].startswith("Alles klopt")
    assert found_in(folder, [canary.MARK, canary.NUMBER]) == []
    exported = set(canary.files_with(folder / "exported", [canary.MARK]))
    assert "person.json" in exported
    assert {each.name for each in (folder / "exported").iterdir()} == {
        "plan.pdf",
        "plan.pdf.signature",
        "person.json",
    }


@pytest.mark.e2e
def test_that_no_code_is_left_anywhere_and_names_of_users_stand_in_key_files_only(journey):
    folder, seen, _ = journey

    assert all(seen["codes"])
    assert found_in(folder, seen["codes"] + [each.replace("-", "") for each in seen["codes"]]) == []
    holders = {each.rpartition("/")[2] for each in found_in(folder, [canary.USER_MARK])}
    assert holders == {"keyring.json"}


@pytest.mark.e2e
def test_that_neither_the_process_nor_the_system_s_keyring_nor_the_title_tells_anything(journey):
    _, seen, said = journey

    assert seen["core_limit"] == 0
    assert seen["environment"] is False
    assert seen["arguments"] is False
    assert seen["title"] == "Reinteg Desk"
    assert canary.MARK not in said
    kept = str(seen["keyring"])
    assert "reinteg-desk" in kept
    assert canary.MARK not in kept
    assert canary.USER_MARK not in kept


@pytest.mark.e2e
def test_that_nothing_is_left_in_the_temporary_folder_of_the_window(journey):
    folder, _, _ = journey

    assert [each for each in (folder / "temporary").rglob("*") if each.is_file()] == []


@pytest.mark.e2e
def test_that_the_window_opens_no_internet_socket(journey):
    folder, _, _ = journey
    calls = (folder / "network.log").read_text(encoding="utf-8", errors="replace")

    assert "AF_UNIX" in calls  # the display: the trace did see sockets
    assert re.findall(r"AF_INET6?|AF_PACKET", calls) == []
