"""The user's own wages per occupation: typed or taken from a file, kept beside the settings.

They belong to occupations, never to a person, so they are no part of a case.
"""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.library.wages import COLUMNS, read_wages
from reinteg_desk.system.atomic import write_atomically


class OwnWageFile:
    """The port ``OwnWages`` for one file, in the form that :func:`read_wages` reads.

    Args:
        path: The file; it is made with the first wage.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[OccupationCode, float] | None = None

    def wages(self) -> Mapping[OccupationCode, float]:
        """Code → gross full-time wage in euro a month.

        Raises:
            ProblemError: The file cannot be read; it is left as it is.
        """
        if self._known is None:
            self._known = dict(read_wages(self._path)) if self._path.is_file() else {}
        return dict(self._known)

    def enter(self, code: OccupationCode, wage_eur: float | None) -> None:
        """Keep a wage; None forgets it.

        Raises:
            ProblemError: ``scoring.wage``: not above 0; ``file.cannot_write``.
        """
        if wage_eur is not None and wage_eur <= 0:
            raise trouble("scoring.wage", found=str(wage_eur))
        wages = {each: wage for each, wage in self.wages().items() if each != code}
        self._write(wages if wage_eur is None else {**wages, code: wage_eur})

    def take_file(self, path: str) -> int:
        """Add the wages of a file to those that are kept; how many it holds.

        Raises:
            ProblemError: ``scoring.no_wages`` and what :func:`read_wages` says; nothing is taken.
        """
        taken = read_wages(Path(path))
        self._write({**self.wages(), **taken})
        return len(taken)

    def _write(self, wages: Mapping[OccupationCode, float]) -> None:
        out = io.StringIO()
        table = csv.writer(out, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows((code, f"{wage:.2f}") for code, wage in sorted(wages.items()))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, out.getvalue().encode("utf-8"), private=True)
        self._known = dict(wages)
