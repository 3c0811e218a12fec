"""What SQLCipher says when something is wrong, as trouble a person can act on; in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.problems import trouble

_PRIMARY_CODES = {
    5: "store.busy",
    6: "store.busy",
    8: "store.read_only",
    10: "store.disk_error",
    11: "store.damaged",
    13: "store.disk_full",
    14: "store.cannot_open",
    26: "store.does_not_open",
}
"""SQLite's primary result codes (sqlite.org/rescode.html)."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what SQLCipher raises as ``ProblemError``; what is no trouble of the disk stays a bug.

    Raises:
        ProblemError: ``store.disk_full``, ``store.read_only``, ``store.busy``, ``store.damaged``,
            ``store.disk_error``, ``store.cannot_open``, ``store.does_not_open``.
    """
    try:
        yield
    except sqlcipher.Error as error:
        code = _PRIMARY_CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        name = getattr(error, "sqlite_errorname", "")
        raise trouble(code, file=str(path), found=name) from error
