"""What is stored against what the log says was stored."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Any

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId
from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store import payload
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.listing import words_field

_STORED = (
    "SELECT c.dossier_id, c.consultation_id, c.state, c.held_on, c.payload, d.payload_key,"
    " e.kind, e.content_hash, e.dossier_id, l.consultation_id,"
    " l.name, l.born_on, l.held_on, l.reference_occupation, l.category, l.state, l.words"
    " FROM consultation c JOIN dossier d USING (dossier_id) LEFT JOIN listing l USING (dossier_id)"
    " LEFT JOIN event e ON e.seq ="
    " (SELECT max(seq) FROM event WHERE consultation_id = c.consultation_id"
    "  AND content_hash IS NOT NULL AND kind LIKE 'consultation%')"
    " ORDER BY c.dossier_id, c.held_on DESC, c.number DESC"
)
_LOST = (
    "SELECT e.consultation_id FROM event e WHERE e.kind = ?"
    " AND NOT EXISTS (SELECT 1 FROM consultation c WHERE c.consultation_id = e.consultation_id)"
    " AND NOT EXISTS (SELECT 1 FROM event x WHERE x.dossier_id = e.dossier_id AND x.kind = ?)"
    " ORDER BY e.seq"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One consultation, the last event about its content, and what the list shows."""

    dossier: str
    consultation: ConsultationId
    state: str
    held_on: str
    payload: bytes
    key: bytes
    logged_kind: str | None
    logged_hash: bytes | None
    logged_dossier: str | None
    listed: str | None
    listed_values: tuple[object, ...]


def check_contents(connection: Connection, known_features: Container[str]) -> Iterator[Problem]:
    """Consultations that differ from what was logged, are missing, unreadable, listed wrongly."""
    dossier = None
    for values in connection.execute(_STORED):
        row = _row(values)
        problem = _problem_of(row, known_features, newest=row.dossier != dossier)
        if problem is not None:
            yield problem
        dossier = row.dossier
    gone = (EventKind.CONSULTATION_MADE, EventKind.DOSSIER_ERASED)
    for (consultation,) in connection.execute(_LOST, gone):
        yield _finding("store.content_missing", consultation)


def _problem_of(row: _Row, known_features: Container[str], *, newest: bool) -> Problem | None:
    """What is wrong with one; the newest of a dossier is the one that the list has to show."""
    if not _is_as_logged(row):
        return _finding("store.content_changed", row.consultation)
    try:
        case = payload.unseal(row.payload, row.key, row.consultation, known_features).case
    except ProblemError as error:
        return error.problem
    if case.consultation.held_on.isoformat() != row.held_on:
        return _finding("store.content_changed", row.consultation)
    if newest and (row.listed, row.listed_values) != (row.consultation, _listing(case, row.state)):
        return _finding("store.listed_wrongly", row.consultation)
    return None


def _row(values: tuple[Any, ...]) -> _Row:
    dossier, consultation, state, held_on, sealed, key, kind, content_hash, logged_for, listed = (
        values[:10]
    )
    return _Row(
        dossier=dossier,
        consultation=consultation,
        state=state,
        held_on=held_on,
        payload=sealed,
        key=key,
        logged_kind=kind,
        logged_hash=content_hash,
        logged_dossier=logged_for,
        listed=listed,
        listed_values=values[10:],
    )


def _is_as_logged(row: _Row) -> bool:
    closed = row.logged_kind == EventKind.CONSULTATION_FINALISED
    return (
        row.logged_hash == payload.hash_of(row.payload)
        and row.logged_dossier == row.dossier
        and closed == (row.state == "final")
    )


def _listing(case: Case, state: str) -> tuple[object, ...]:
    return (
        case.person.name,
        case.person.born_on.isoformat(),
        case.consultation.held_on.isoformat(),
        case.incapacity.reference_occupation,
        case.decision.category if case.decision else None,
        state,
        words_field(case),
    )


def _finding(code: str, consultation: str) -> Problem:
    return Problem(code=code, place=consultation, facts={"found": consultation})
