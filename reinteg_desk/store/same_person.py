"""Who is in the store already: by national number, else by name and birth date."""

from collections.abc import Callable
from datetime import date

from reinteg_desk.app.ports import Row
from reinteg_desk.store import listing
from reinteg_desk.store.connection import Connection

_MOST = 200

NumberOf = Callable[[Connection, Row], str | None]
"""The national number in the file of a row."""


def files_of_person(
    connection: Connection,
    number_of: NumberOf,
    *,
    name: str,
    born_on: date | None,
    number: str | None,
) -> tuple[Row, ...]:
    """Files of somebody with this national number, or with this name and birth date.

    Two people may share a name and a birthday, but not two national numbers: where both files
    have one and they differ, the name does not count.
    """
    digits = _digits(number)
    found = {}
    if digits:
        found = {row.dossier_id: row for row in listing.find_rows(connection, digits, _MOST, None)}
    wanted = listing.search_words(name)
    if wanted and born_on is not None:
        for row in listing.find_rows(connection, born_on.isoformat(), _MOST, None):
            if listing.search_words(row.name) == wanted:
                other = _digits(number_of(connection, row))
                if not digits or not other or digits == other:
                    found[row.dossier_id] = row
    return tuple(found.values())


def _digits(number: str | None) -> str:
    return "".join(each for each in number or "" if each.isdigit())
