"""People, consents and attachments as they are stored against what the log says was stored."""

from collections import Counter
from collections.abc import Iterator

from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.payload import hash_of
from reinteg_desk.store.surroundings import attachments_of, content_of, key_of, surroundings_of

_LAST_SAVED = (
    "SELECT e.dossier_id, e.content_hash, s.payload FROM event e"
    " LEFT JOIN surroundings s USING (dossier_id)"
    " WHERE e.seq = (SELECT max(seq) FROM event x WHERE x.dossier_id = e.dossier_id AND x.kind = ?)"
    " AND NOT EXISTS (SELECT 1 FROM event x WHERE x.dossier_id = e.dossier_id AND x.kind = ?)"
)
_NEVER_SAVED = (
    "SELECT dossier_id FROM surroundings s WHERE NOT EXISTS"
    " (SELECT 1 FROM event e WHERE e.dossier_id = s.dossier_id AND e.kind = ?)"
)
_LOGGED = (
    "SELECT e.dossier_id, e.content_hash FROM event e WHERE e.kind = ?"
    " AND NOT EXISTS (SELECT 1 FROM event x WHERE x.dossier_id = e.dossier_id AND x.kind = ?)"
)
_DESCRIBED = (
    "SELECT a.attachment_id, a.about, e.content_hash FROM attachment a JOIN event e ON e.seq ="
    " (SELECT max(seq) FROM event x WHERE x.dossier_id = a.dossier_id AND x.kind = ?"
    " AND json_extract(x.detail, '$.attachment') = a.attachment_id)"
)
_STORED = "SELECT dossier_id, attachment_id, content FROM attachment ORDER BY number"


def check_surroundings(connection: Connection) -> Iterator[Problem]:
    """People, consents and attachments that were changed or removed outside the program."""
    erased = EventKind.DOSSIER_ERASED
    saved = connection.execute(_LAST_SAVED, (EventKind.SURROUNDINGS_SAVED, erased)).fetchall()
    for dossier, logged, payload in saved:
        if payload is None or hash_of(payload) != logged:
            yield Problem(code="store.surroundings_changed", facts={"found": dossier})
    for (dossier,) in connection.execute(_NEVER_SAVED, (EventKind.SURROUNDINGS_SAVED,)).fetchall():
        yield Problem(code="store.surroundings_changed", facts={"found": dossier})
    yield from _attachments_as_logged(connection)
    described = connection.execute(_DESCRIBED, (EventKind.ATTACHMENT_DESCRIBED,)).fetchall()
    for attachment, about, logged in described:
        if hash_of(about) != logged:
            yield Problem(code="store.attachment_changed", facts={"found": attachment})
    yield from _readable(connection)


def _attachments_as_logged(connection: Connection) -> Iterator[Problem]:
    logged = Counter(_logged(connection, EventKind.ATTACHMENT_ADDED))
    logged.subtract(_logged(connection, EventKind.ATTACHMENT_REMOVED))
    for dossier, attachment, content in connection.execute(_STORED):
        stored = (dossier, hash_of(content))
        if logged[stored] < 1:
            yield Problem(code="store.attachment_changed", facts={"found": attachment})
        logged[stored] -= 1
    for (dossier, _), missing in logged.items():
        if missing > 0:
            yield Problem(code="store.attachment_missing", facts={"found": dossier})


def _logged(connection: Connection, kind: EventKind) -> list[tuple[str, bytes]]:
    rows = connection.execute(_LOGGED, (kind, EventKind.DOSSIER_ERASED))
    return [(dossier, bytes(content_hash)) for dossier, content_hash in rows]


def _readable(connection: Connection) -> Iterator[Problem]:
    """Everything opens under the key of its dossier."""
    dossiers = connection.execute(
        "SELECT dossier_id FROM surroundings UNION SELECT dossier_id FROM attachment"
    ).fetchall()
    for (dossier,) in dossiers:
        try:
            key = key_of(connection, dossier)
            surroundings_of(connection, dossier, key)
            for each in attachments_of(connection, dossier, key):
                content_of(connection, each.attachment_id, key)
        except ProblemError as error:
            yield error.problem
