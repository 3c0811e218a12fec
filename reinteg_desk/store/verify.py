"""``store verify``: everything that can be wrong with a store, as findings; it changes nothing."""

import re
from collections.abc import Callable, Container, Iterable
from functools import cache

import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store import schema
from reinteg_desk.store.chain import check_chain
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.contents import check_contents
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.hand_over_check import check_hand_overs
from reinteg_desk.store.signatures import SignatureCheck, check_signatures
from reinteg_desk.store.surroundings_check import check_surroundings

_PAGE = re.compile(r"page (\d+)")

Step = Callable[[], Iterable[Problem]]
BeforeStep = Callable[[int, int], None]
"""Called with the steps done and the steps in all; what it raises ends the check."""


def verify(
    database: StoreDatabase,
    *,
    known_features: Container[str],
    check_signature: SignatureCheck | None = None,
    before_step: BeforeStep | None = None,
) -> tuple[Problem, ...]:
    """What is wrong with an open store; empty where all holds.

    In this order: every page (its HMAC), the structure, the tables and guards, the log from its
    first event, what is stored against what the log says was stored (consultations, then people,
    consents and attachments), and the signatures. A store that an older program wrote and that
    nobody opened for writing since is held against the form of its own version.

    Args:
        database: The open store; reading is enough.
        known_features: The ids of the instrument, for reading the cases.
        check_signature: What the key file says about a signature; None skips who signed.
        before_step: Called before each step.
    """
    with database.reading() as connection:
        version = schema.schema_version(connection)
        steps: list[Step] = [
            *_steps_of_whole(connection, lambda: database.chain_key),
            lambda: check_contents(connection, known_features),
        ]
        if version >= schema.SURROUNDINGS_SINCE:
            steps.append(lambda: check_surroundings(connection))
        if version >= schema.HAND_OVERS_SINCE:
            steps.append(lambda: check_hand_overs(connection))
        steps.append(lambda: check_signatures(connection, known_features, check_signature))
        found: list[Problem] = []
        for done, step in enumerate(steps):
            if before_step is not None:
                before_step(done, len(steps))
            found += _run(step)
        return tuple(found)


def check_whole(connection: Connection, chain_key: Callable[[], bytes]) -> tuple[Problem, ...]:
    """Whether a database is whole: pages, structure, tables, and the log to its end."""
    return tuple(each for step in _steps_of_whole(connection, chain_key) for each in _run(step))


def _steps_of_whole(connection: Connection, chain_key: Callable[[], bytes]) -> tuple[Step, ...]:
    return (
        lambda: check_pages(connection),
        lambda: check_structure(connection),
        lambda: check_schema(connection),
        lambda: check_chain(connection, chain_key()),
    )


def check_pages(connection: Connection) -> Iterable[Problem]:
    """Pages whose HMAC does not hold: SQLCipher's own check, all its rows."""
    rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return [_damaged_page(str(row[0])) for row in rows]


def _damaged_page(said: str) -> Problem:
    """SQLCipher's line, in words: the number of the page where it names one."""
    if number := _PAGE.search(said):
        return Problem(code="store.page_damaged", facts={"found": number[1]})
    return Problem(code="store.pages_damaged")


def check_structure(connection: Connection) -> Iterable[Problem]:
    """What SQLite's own check and the foreign keys say."""
    rows = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
    said = [str(each) for each in rows if each != "ok"]
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        said.append(f"{table} → {parent}")
    return [Problem(code="store.structure", facts={"found": each}) for each in said]


def check_schema(connection: Connection) -> Iterable[Problem]:
    """Whether tables, indexes and the guards on the log are those of the store's version."""
    version = schema.schema_version(connection)
    if schema.fingerprint(connection) != _expected_fingerprint(version):
        yield Problem(code="store.schema_changed")


@cache
def _expected_fingerprint(version: int) -> str:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    try:
        schema.migrate(connection, to=version)
        return schema.fingerprint(connection)
    finally:
        connection.close()


def _run(step: Step) -> list[Problem]:
    """One step; damage that stops it is a finding too, and the next step still runs."""
    try:
        return list(step())
    except sqlcipher.Error as error:
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        return [Problem(code="store.unreadable", facts={"found": name})]
    except ProblemError as error:
        return [error.problem]
