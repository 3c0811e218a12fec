"""Starting: one window per user, and what a process that died left behind."""

import os
import subprocess
import sys
import textwrap

import pytest

from reinteg_desk.ui.shell.last_words import LastWords
from reinteg_desk.ui.shell.single_instance import SingleInstance

CLAIM = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from reinteg_desk.ui.shell.single_instance import SingleInstance
    app = QCoreApplication([])
    file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    print(SingleInstance(Path(sys.argv[1])).claim(file))
"""
DIE = """
    import os, signal, sys
    from pathlib import Path
    from reinteg_desk.ui.shell.last_words import LastWords
    LastWords(Path(sys.argv[1])).listen()
    secret = "Lies Fictief"
    os.kill(os.getpid(), signal.SIGSEGV)
"""


def run(code, folder, *others):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(folder), *others],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture
def instance(qapp, tmp_path):
    instance = SingleInstance(tmp_path / "config")
    yield instance
    instance.release()


def test_that_a_second_start_ends_and_brings_the_first_to_the_front(instance, qtbot):
    assert instance.claim()
    with qtbot.waitSignal(instance.called) as call:
        second = run(CLAIM, instance._call.parent)

    assert call.args == [""]
    assert second.stdout.strip() == "False"
    assert not instance._call.exists()


def test_that_a_second_start_hands_its_file_to_the_first(instance, qtbot):
    assert instance.claim()
    with qtbot.waitSignal(instance.called) as call:
        run(CLAIM, instance._call.parent, "/somewhere/één dossier.age")

    assert call.args == ["/somewhere/één dossier.age"]


def test_that_the_next_start_after_the_first_ended_is_the_one(instance):
    assert instance.claim()
    instance.release()

    assert run(CLAIM, instance._call.parent).stdout.strip() == "True"
    assert instance.claim(), "a process that is gone holds nothing"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGSEGV to send")
def test_that_a_process_that_died_leaves_files_and_lines_and_no_value(tmp_path):
    assert run(DIE, tmp_path).returncode != 0

    words = LastWords(tmp_path)
    left = words.take()

    assert "Segmentation fault" in left
    assert "line" in left
    assert "Lies" not in left
    assert words.take() is None, "told once"


def test_that_a_process_that_ended_well_leaves_nothing(tmp_path):
    words = LastWords(tmp_path / "log")
    words.listen()
    words.stop()

    assert LastWords(tmp_path / "log").take() is None
    assert list((tmp_path / "log").iterdir()) == []


def test_that_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "log").write_text("in the way")
    words = LastWords(tmp_path / "log")

    assert words.take() is None
    words.listen()
    words.stop()
