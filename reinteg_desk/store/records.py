"""Consultations as their rows hold them, still sealed."""

from dataclasses import dataclass
from datetime import datetime

from reinteg_desk.app.ports import ConsultationState
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind

SELECT = (
    "SELECT c.consultation_id, c.dossier_id, c.line_id, c.version, c.state, c.saved_at, c.payload,"
    " d.payload_key FROM consultation c JOIN dossier d USING (dossier_id)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One consultation, with the key of its dossier."""

    consultation: ConsultationId
    dossier: DossierId
    line: str
    version: int
    state: ConsultationState
    saved_at: str
    payload: bytes
    key: bytes


def record_of(connection: Connection, consultation: ConsultationId) -> Record:
    """The row of a consultation.

    Raises:
        ProblemError: ``store.no_such_consultation``.
    """
    row = connection.execute(f"{SELECT} WHERE c.consultation_id = ?", (consultation,)).fetchone()
    if row is None:
        raise trouble("store.no_such_consultation", found=consultation)
    return record_from(row)


def has_later_version(connection: Connection, record: Record) -> bool:
    """Whether a newer version replaces this one."""
    row = connection.execute(
        "SELECT 1 FROM consultation WHERE line_id = ? AND version > ?",
        (record.line, record.version),
    ).fetchone()
    return row is not None


def erase_dossier(database: StoreDatabase, connection: Connection, dossier: DossierId) -> None:
    """Erase a dossier inside an open transaction, the event first: the guard asks for it."""
    database.log(connection, EventKind.DOSSIER_ERASED, dossier=dossier)
    connection.execute("DELETE FROM listing WHERE dossier_id = ?", (dossier,))
    connection.execute("DELETE FROM consultation WHERE dossier_id = ?", (dossier,))
    connection.execute("DELETE FROM dossier WHERE dossier_id = ?", (dossier,))


def record_from(row: tuple[str, str, str, int, str, str, bytes, bytes]) -> Record:
    """What a row of :data:`SELECT` says."""
    consultation, dossier, line, version, state, saved_at, sealed, key = row
    return Record(
        consultation=ConsultationId(consultation),
        dossier=DossierId(dossier),
        line=line,
        version=version,
        state=ConsultationState(state),
        saved_at=saved_at,
        payload=sealed,
        key=key,
    )


def local(stored: str) -> datetime:
    """A stored instant in local time."""
    return datetime.fromisoformat(stored).astimezone()
