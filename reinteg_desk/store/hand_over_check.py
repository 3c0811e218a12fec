"""What stands beside consultations that are handed over, against what the log says was stored."""

from collections.abc import Iterator

from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.hand_over_record import unseal_beside
from reinteg_desk.store.payload import hash_of

_STORED = (
    "SELECT h.line_id, h.dossier_id, h.payload, d.payload_key,"
    " (SELECT e.content_hash FROM event e JOIN consultation c USING (consultation_id)"
    "  WHERE c.line_id = h.line_id AND e.kind IN (?, ?, ?) ORDER BY e.seq DESC LIMIT 1)"
    " FROM hand_over h JOIN dossier d USING (dossier_id)"
)
_LOST = (
    "SELECT DISTINCT e.dossier_id FROM event e JOIN consultation c USING (consultation_id)"
    " WHERE e.kind IN (?, ?, ?)"
    " AND NOT EXISTS (SELECT 1 FROM hand_over h WHERE h.line_id = c.line_id)"
)
_KINDS = (EventKind.HANDED_OVER, EventKind.TAKEN_OVER, EventKind.FILE_MARKED)


def check_hand_overs(connection: Connection) -> Iterator[Problem]:
    """Exchanged states and marks that were changed or removed outside the program."""
    for line, dossier, payload, key, logged in connection.execute(_STORED, _KINDS).fetchall():
        if logged is None or hash_of(payload) != bytes(logged):
            yield Problem(code="store.hand_over_changed", facts={"found": dossier})
            continue
        try:
            unseal_beside(payload, key, line)
        except ProblemError as error:
            yield error.problem
    for (dossier,) in connection.execute(_LOST, _KINDS).fetchall():
        yield Problem(code="store.hand_over_changed", facts={"found": dossier})
