"""From O*NET occupations to unit groups: the crosswalk and the titles of a release."""

from collections.abc import Mapping
from pathlib import Path

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.employment import unit_groups
from reinteg_desk.library.tables import read_table, rows

COLUMNS = ("onet_soc", "isco08")


def read_crosswalk(path: Path) -> Mapping[OccupationCode, tuple[str, ...]]:
    """Unit group → its O*NET occupations, both in the order of their codes; pairs count once.

    Raises:
        ProblemError: The file cannot be read, a column is wrong, a code is no unit group.
    """
    if not path.exists():
        raise trouble("library.no_crosswalk", file=str(path), allowed=",".join(COLUMNS))
    try:
        return _groups(read_table(path), path.name)
    except ProblemError as error:
        raise error.in_file(str(path.parent)) from error


def _groups(text: str, file: str) -> Mapping[OccupationCode, tuple[str, ...]]:
    found: dict[OccupationCode, set[str]] = {}
    for row in rows(text, file, COLUMNS):
        code = OccupationCode(row["isco08"].required())
        if code not in unit_groups():
            raise row["isco08"].refuse("library.not_a_unit_group")
        found.setdefault(code, set()).add(row["onet_soc"].required())
    return {code: tuple(sorted(socs)) for code, socs in sorted(found.items())}


def onet_titles(text: str | None) -> Mapping[str, str]:
    """O*NET code → title, from ``Occupation Data.txt``; empty where the release lacks it."""
    titles = {}
    for line in (text or "").split("\n")[1:]:
        cells = line.rstrip("\r").split("\t")
        if len(cells) > 1 and cells[0].strip():
            titles[cells[0].strip()] = cells[1].strip()
    return titles
