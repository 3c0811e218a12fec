"""Wages per occupation that the user has, for an indication of earning capacity."""

from collections.abc import Mapping
from pathlib import Path

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.tables import read_table, rows

COLUMNS = ("code", "wage_eur")
_LEAST_EUR = 0.01


def read_wages(path: Path) -> Mapping[OccupationCode, float]:
    """Full-time wages by occupation code.

    All wages in a file are for the same period (a month, an hour); which one is for the user to
    keep the same as the reference wage. Codes that no library knows do no harm.

    Args:
        path: A CSV file with the columns code and wage_eur, decimals after a point.

    Raises:
        ProblemError: Naming the file, the line and the column, what was found and what is allowed.
    """
    if not path.is_file():
        raise trouble("scoring.no_wages", file=str(path))
    try:
        return _wages(read_table(path), path.name)
    except ProblemError as error:
        raise error.in_file(str(path.parent)) from error


def _wages(text: str, file: str) -> dict[OccupationCode, float]:
    found: dict[OccupationCode, float] = {}
    for row in rows(text, file, COLUMNS):
        code = OccupationCode(row["code"].required())
        if code in found:
            raise row["code"].refuse("library.code_twice")
        found[code] = row["wage_eur"].number(_LEAST_EUR)
    return found
