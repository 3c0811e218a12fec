#!/usr/bin/env python3
"""Known weaknesses of the locked packages, asked with pip-audit (``make audit``).

pip-audit alone ends well where its advisory service knew none of the packages: it skips them, says
that nothing was found, and nothing was asked. Here that is a failure of its own.

Ends with 0: all packages were looked up, none has a known weakness; 1: a weakness is known; 3: the
service could not be asked about some or all of them.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCK = "requirements-dev.lock"
CLEAN, WEAK, NOT_ASKED = 0, 1, 3


def judge(report: Mapping[str, Any] | None) -> tuple[int, list[str]]:
    """How it ends, and the lines to print.

    Args:
        report: What pip-audit wrote as JSON; None where it wrote nothing.
    """
    packages = report["dependencies"] if report else []
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    weak = [
        f"{each['name']} {each['version']}: {found['id']}"
        f" (mended in {', '.join(found['fix_versions']) or 'no version yet'})"
        for each in packages
        for found in each.get("vulns", ())
    ]
    asked = len(packages) - len(skipped)
    if weak:
        return WEAK, [*weak, f"{len(weak)} known weaknesses in {asked} packages looked up."]
    if asked == 0:
        none = (
            "Nothing was audited: the advisory service of PyPI could not be asked about any package"
        )
        return NOT_ASKED, [f"{none}; try again where it can be reached."]
    if skipped:
        some = f"Not audited, the advisory service could not be asked: {', '.join(skipped)}."
        return NOT_ASKED, [f"{some} The other {asked} packages have no known weakness."]
    return CLEAN, [f"{asked} packages looked up, no known weakness."]


def ask(program: str) -> tuple[Mapping[str, Any] | None, str]:
    """What pip-audit found in the lock file, and what it said beside."""
    command = [program, "--requirement", LOCK, "--no-deps", "--disable-pip"]
    done = subprocess.run(
        [*command, "--progress-spinner", "off", "--format", "json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        return json.loads(done.stdout), ""
    except ValueError:
        return None, done.stderr.strip().rpartition("\n")[2]


def main(program: str) -> int:
    """Ask, and say it."""
    report, said = ask(program)
    code, lines = judge(report)
    stream = sys.stdout if code == CLEAN else sys.stderr
    for line in [*lines, *([f"pip-audit: {said}"] if said else [])]:
        print(line, file=stream)
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
