"""Every part of the window is on a picture, every picture and every key in the documentation."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "screens.md"
MOST_BYTES = 4_000_000


@pytest.mark.e2e
def test_that_the_walk_meets_all_of_the_window_and_the_documentation_holds_it():
    """What the walk does not meet, or the page and the manual lack, is named on stderr."""
    done = subprocess.run(
        [sys.executable, "packaging/screens.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-4000:]


def test_that_every_picture_of_the_page_is_there_and_none_besides():
    shown = set(re.findall(r"\]\((screens/[^)]+)\)", PAGE.read_text(encoding="utf-8")))
    kept = {
        path.relative_to(PAGE.parent).as_posix() for path in PAGE.parent.glob("screens/**/*.png")
    }

    assert shown == kept
    assert sum((PAGE.parent / each).stat().st_size for each in kept) < MOST_BYTES
