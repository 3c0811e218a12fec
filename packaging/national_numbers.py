"""Blocks anything that looks like a real Belgian national number.

A run of eleven digits, with or without the usual punctuation, whose check digits hold is refused,
unless its day counter is 000 or 999: those are never issued, and tests use them
(``tests/national_numbers.py``). Called with file names, or without for every file git tracks.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_LOOKS_LIKE_ONE = re.compile(
    r"(?<![\d.])\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?![\d.]\d|\d)"
)
_NEVER_ISSUED = ("000", "999")
_MONTHS = 12
_DAYS = 31


def found_in(text: str) -> Iterator[str]:
    """The runs of digits in a text that could be somebody's number."""
    for match in _LOOKS_LIKE_ONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if _could_be_real(digits):
            yield match.group()


def _could_be_real(digits: str) -> bool:
    month = int(digits[2:4]) % 20
    if digits[6:9] in _NEVER_ISSUED or month > _MONTHS or int(digits[4:6]) > _DAYS:
        return False
    return any(97 - int(century + digits[:9]) % 97 == int(digits[9:]) for century in ("", "2"))


def main(names: list[str]) -> int:
    """Check files; 1 where something was found."""
    if not names:
        listed = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True)
        names = [name for name in listed.stdout.decode().split("\0") if name]
    findings = []
    for name in names:
        path = Path(name)
        if not path.is_file() or path.suffix in {".png", ".pdf", ".db", ".qm"}:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        findings += [f"{name}: looks like a national number" for _ in found_in(text)]
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
