"""Days as people type them: ``3/2/26``, ``03022026``, ``3-2-2026``, ``2026-02-03``. No Qt."""

import re
from datetime import date

_PIVOT_YEARS_AHEAD = 10
"""A two-digit year means the century that puts it no more than this many years ahead."""
_PARTS = re.compile(r"^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2}|\d{4})\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_RUN = re.compile(r"^\s*(\d{2})(\d{2})(\d{2}|\d{4})\s*$")


def parse_day(text: str, today: date) -> date | None:
    """The day that a text means: day, month, year in this order; None where it means none.

    Args:
        text: As typed. A year of two digits lies at most ten years ahead of today.
        today: The day against which two-digit years are read.
    """
    if found := _ISO.match(text):
        year, month, dom = (int(part) for part in found.groups())
    elif found := _PARTS.match(text) or _RUN.match(text):
        dom, month = int(found[1]), int(found[2])
        year = _year(found[3], today)
    else:
        return None
    try:
        return date(year, month, dom)
    except ValueError:
        return None


def _year(digits: str, today: date) -> int:
    if len(digits) == len("2026"):
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    return year - 100 if year > today.year + _PIVOT_YEARS_AHEAD else year
