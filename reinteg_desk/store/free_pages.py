"""Unused pages after a power cut: written anew, so that a sound store passes its own check.

SQLite does not keep the old content of an unused page in the journal when a save starts to use it:
nobody reads it, so nobody needs it back. A power cut in the middle of that write leaves such a page
torn, unused and beyond the reach of the rollback. Plain SQLite never notices. SQLCipher's check
reads every page and finds that its HMAC does not hold: the store would be called damaged and get no
backup any more, though nothing is lost. Found by the simulated power cuts (1 or 2 in 1,000).
"""

from pathlib import Path

from reinteg_desk.store.connection import Connection

JOURNAL_SUFFIX = "-journal"
_BYTES_OF_A_PAGE = 4000
"""A little less than what one page of overflow holds."""
_PAGES_AT_ONCE = 2000
"""8 MB in memory at a time."""


def was_interrupted(path: Path) -> bool:
    """Whether a save on this database was cut off; to be asked before opening it."""
    try:
        return path.with_name(path.name + JOURNAL_SUFFIX).stat().st_size > 0
    except OSError:
        return False


def rewrite_free_pages(connection: Connection) -> None:
    """Use every unused page once and give it back, in one transaction; nothing else changes."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE free_page (bytes BLOB NOT NULL) STRICT")
        while free := connection.execute("PRAGMA freelist_count").fetchone()[0]:
            connection.execute(
                "INSERT INTO free_page VALUES (zeroblob(?))",
                (min(free, _PAGES_AT_ONCE) * _BYTES_OF_A_PAGE,),
            )
        connection.execute("DROP TABLE free_page")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
