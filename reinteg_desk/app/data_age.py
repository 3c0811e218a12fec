"""How old the data of a library is: what is older than 24 months is marked wherever it shows.

The limit follows the Dutch practice for work profiles, which may support a decision for two years
after they were last checked.
"""

from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.occupation import Library, Occupation
from reinteg_desk.rules.dates import add_months

LIMIT_MONTHS = 24
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DataAge:
    """How old data is on a day.

    Attributes:
        dated: The day it is of, None where not known.
        months: Whole months since then, None where not known; a day in the future counts as 0.
        outdated: Older than 24 months, or of a day that is not known.
    """

    dated: date | None
    months: int | None
    outdated: bool


def data_age(dated: date | None, today: date) -> DataAge:
    """The age of data of a day; on the day itself, two years on, it is not yet older."""
    if dated is None:
        return DataAge(dated=None, months=None, outdated=True)
    months = _MONTHS_A_YEAR * (today.year - dated.year) + today.month - dated.month
    if today.day < dated.day:
        months -= 1
    return DataAge(
        dated=dated, months=max(0, months), outdated=dated < add_months(today, -LIMIT_MONTHS).on
    )


def job_age(library: Library, occupation: Occupation, today: date) -> DataAge:
    """The age of one job's data: of its own description where it has one, else the library's."""
    origin = occupation.origin
    return data_age(origin.described_on if origin else library.source.dated, today)
