"""What the store holds about one person, for that person; and who has been untouched for long."""

import json
from collections.abc import Mapping
from datetime import date

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.ports import Row, Stored
from reinteg_desk.app.problems import trouble
from reinteg_desk.app.surroundings_document import (
    attachment_to_document,
    surroundings_to_document,
)
from reinteg_desk.domain.identifiers import DossierId
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.hand_over_record import beside_to_document, unseal_beside
from reinteg_desk.store.listing import rows_before
from reinteg_desk.store.surroundings import attachments_of, content_of, key_of, surroundings_of
from reinteg_desk.system.sealing import to_text

FORMAT = "reinteg-desk/person"
VERSION = 1
_SAVES = (
    EventKind.CONSULTATION_MADE,
    EventKind.CONSULTATION_SAVED,
    EventKind.CONSULTATION_FINALISED,
    EventKind.SURROUNDINGS_SAVED,
    EventKind.ATTACHMENT_ADDED,
    EventKind.ATTACHMENT_DESCRIBED,
    EventKind.ATTACHMENT_REMOVED,
    EventKind.HANDED_OVER,
    EventKind.TAKEN_OVER,
    EventKind.FILE_MARKED,
)


def everything_about(
    database: StoreDatabase, consultations: StoredConsultations, dossier: DossierId
) -> dict[str, object]:
    """All that the store holds about one person.

    All consultations with all versions, the signatures, people, consents and attachments (content
    as base64), what was handed over to colleagues and came from them, who prepared and confirmed
    what, and what was done with the file. That it was asked for is logged.

    Raises:
        ProblemError: ``store.no_such_dossier``.
    """
    with database.writing() as connection:
        stored = consultations.of_dossier(dossier)
        if not stored:
            raise trouble("store.no_such_dossier", found=dossier)
        database.log(connection, EventKind.PERSON_EXPORTED, dossier=dossier)
        return {
            "format": FORMAT,
            "version": VERSION,
            "made_at": database.clock.now().isoformat(),
            "dossier": dossier,
            "consultations": [_consultation(connection, each) for each in stored],
            **_surroundings(connection, dossier),
            "hand_overs": _hand_overs(connection, dossier),
            "log": _log(connection, dossier),
        }


def untouched_since(database: StoreDatabase, day: date) -> list[Row]:
    """The files whose last consultation and last save are before a day, oldest first.

    People, consents, documents and photos, and what was handed over or taken over count as saves;
    looking, checking, exporting and signing a copy do not.
    """
    with database.reading() as connection:
        return rows_before(connection, day, _SAVES)


def _consultation(connection: Connection, stored: Stored) -> dict[str, object]:
    return {
        "id": stored.consultation_id,
        "version": stored.version,
        "state": stored.state,
        "saved_at": stored.saved_at.isoformat(),
        "case": case_to_document(stored.case),
        "not_valid_yet": dict(stored.inputs),
        "signature": _signature(connection, stored),
    }


def _signature(connection: Connection, stored: Stored) -> Mapping[str, object] | None:
    row = connection.execute(
        "SELECT statement, public_key, signature FROM signature WHERE consultation_id = ?",
        (stored.consultation_id,),
    ).fetchone()
    if row is None:
        return None
    statement, public_key, signature = row
    return {
        "statement": json.loads(statement),
        "public_key": public_key.hex(),
        "signature": signature.hex(),
    }


def _surroundings(connection: Connection, dossier: DossierId) -> dict[str, object]:
    key = key_of(connection, dossier)
    attachments = [
        {
            **attachment_to_document(each),
            "content": to_text(content_of(connection, each.attachment_id, key)),
        }
        for each in attachments_of(connection, dossier, key)
    ]
    people = surroundings_to_document(surroundings_of(connection, dossier, key))
    return {**people, "attachments": attachments}


def _hand_overs(connection: Connection, dossier: DossierId) -> list[dict[str, object]]:
    """The states that both sides had, what waits for a choice, the marks; one entry a line."""
    rows = connection.execute(
        "SELECT line_id, payload FROM hand_over WHERE dossier_id = ? ORDER BY saved_at, line_id",
        (dossier,),
    )
    key = key_of(connection, dossier)
    return [
        beside_to_document(unseal_beside(payload, key, line)) for line, payload in rows.fetchall()
    ]


def _log(connection: Connection, dossier: DossierId) -> list[dict[str, object]]:
    rows = connection.execute(
        "SELECT at, user_id, kind, consultation_id FROM event WHERE dossier_id = ? ORDER BY seq",
        (dossier,),
    )
    names = ("at", "user", "what", "consultation")
    return [dict(zip(names, row, strict=True)) for row in rows]
