"""Writes ``requirements-dev.lock``: the exact versions a development set-up uses.

The lock is what ``make`` installs; ``pyproject.toml`` holds the ranges that users' installations
may pick from. Run it inside the virtual environment (``make lock``) after changing a range.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements-dev.lock"
HEADER = "# Exact versions for development (make lock); ranges are in pyproject.toml.\n"


def main() -> None:
    """Resolve the ranges in a throw-away environment and freeze what came out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *wanted], check=True)
        frozen = subprocess.run(
            [python, "-m", "pip", "freeze", "--exclude", "pip", "--exclude", "setuptools"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    lines = sorted(line for line in frozen.splitlines() if re.match(r"[\w.-]+==", line))
    LOCK.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{LOCK.name}: {len(lines)} packages\n")


if __name__ == "__main__":
    main()
