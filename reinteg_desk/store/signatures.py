"""Signatures against what they stand for: the content, the version, and the log of the moment."""

import json
from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any

from reinteg_desk.app.ports import Signed
from reinteg_desk.domain.problems import Problem, ProblemError
from reinteg_desk.store import payload
from reinteg_desk.store.connection import Connection

SignatureCheck = Callable[[Signed], Problem | None]
"""What the key file says about a signature: None where it is good."""

_FINAL = (
    "SELECT c.consultation_id, c.dossier_id, c.version, c.payload, d.payload_key,"
    " s.statement, s.public_key, s.signature, e.user_id, e.seq"
    " FROM consultation c JOIN dossier d USING (dossier_id)"
    " LEFT JOIN signature s USING (consultation_id)"
    " LEFT JOIN event e ON e.consultation_id = c.consultation_id"
    "  AND e.kind = 'consultation_finalised'"
    " WHERE c.state = 'final' ORDER BY c.number"
)


def check_signatures(
    connection: Connection, known_features: Container[str], check: SignatureCheck | None
) -> Iterator[Problem]:
    """Final consultations without a signature, or with one that does not stand for them."""
    for row in connection.execute(_FINAL):
        problem = _problem_of(connection, row, known_features, check)
        if problem is not None:
            yield Problem(
                code=problem.code, place=row[0], facts={**problem.facts, "consultation": row[0]}
            )


def _problem_of(
    connection: Connection, row: Any, known_features: Container[str], check: SignatureCheck | None
) -> Problem | None:
    consultation, dossier, version, sealed, key, statement, public_key, signature, user, seq = row
    if statement is None:
        return Problem(code="store.signature_missing")
    said: Mapping[str, Any] = json.loads(statement)
    signed = Signed(statement=said, public_key=public_key, signature=signature)
    if check is not None and (problem := check(signed)) is not None:
        return problem
    try:
        digest = payload.unseal(sealed, key, consultation, known_features).digest
    except ProblemError as error:
        return error.problem
    expected = (consultation, dossier, version, digest, user, seq)
    names = ("consultation", "dossier", "version", "content", "user", "log_count")
    if tuple(said.get(each) for each in names) != expected:
        return Problem(code="store.signature_of_something_else")
    if said.get("log_head") != _link_at(connection, seq):
        return Problem(code="store.log_rewritten", facts={"found": str(seq)})
    return None


def _link_at(connection: Connection, seq: int) -> str | None:
    row = connection.execute("SELECT mac FROM event WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else bytes(row[0]).hex()
