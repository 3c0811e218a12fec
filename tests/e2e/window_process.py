"""The window as a process of its own on a private X server, with every folder below one."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def prepare(folder: Path) -> None:
    """Make the folders that the window writes in."""
    for name in ("home", "temporary"):
        (folder / name).mkdir()


def begin(script: str, phase: str, folder: Path, screen: str) -> subprocess.Popen[str]:
    """Start a phase of a script of this folder."""
    environment = dict(
        os.environ,
        DISPLAY=screen,
        QT_QPA_PLATFORM="xcb",
        QT_LOGGING_RULES="*=false",
        REINTEG_DESK_HOME=str(folder / "home"),
        TMPDIR=str(folder / "temporary"),
    )
    return subprocess.Popen(
        [sys.executable, str(HERE / script), phase, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def run(script: str, phase: str, folder: Path, screen: str, patience_s: float = 180) -> None:
    """Run a phase of a script of this folder to its end; AssertionError where it failed."""
    process = begin(script, phase, folder, screen)
    try:
        said, complained = process.communicate(timeout=patience_s)
    except subprocess.TimeoutExpired:
        process.kill()
        said, complained = process.communicate()
    assert process.returncode == 0, said[-2000:] + complained[-4000:]
