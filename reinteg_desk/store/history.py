"""The log as people read it: what happened, to whom, by whom; newest first."""

import json
from collections.abc import Mapping
from datetime import datetime

from reinteg_desk.app.vault_care import LogLine
from reinteg_desk.domain.identifiers import DossierId, UserId
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.events import EventKind
from reinteg_desk.store.records import local

_LINES = (
    "SELECT e.seq, e.at, e.user_id, e.kind, e.dossier_id, l.name, e.detail"
    " FROM event e LEFT JOIN listing l USING (dossier_id)"
    " WHERE (?1 IS NULL OR e.dossier_id = ?1) AND (?2 IS NULL OR e.seq < ?2)"
    " ORDER BY e.seq DESC LIMIT ?3"
)


def lines(
    connection: Connection,
    names: Mapping[UserId, str],
    *,
    dossier: DossierId | None = None,
    before: int | None = None,
    limit: int = 200,
) -> tuple[LogLine, ...]:
    """Events, newest first.

    Args:
        connection: The open store.
        names: User id → name.
        dossier: Of one file only.
        before: Only events before this number: the page that follows.
        limit: At most so many.
    """
    rows = connection.execute(_LINES, (dossier, before, limit)).fetchall()
    return tuple(
        LogLine(
            seq=seq,
            at=local(at),
            user=names.get(UserId(user), user),
            kind=kind,
            dossier_id=DossierId(home) if home else None,
            person=person,
            detail=json.loads(detail) if detail else {},
        )
        for seq, at, user, kind, home, person, detail in rows
    )


def last_uses(connection: Connection) -> dict[str, datetime]:
    """User id → when they last unlocked the vault."""
    rows = connection.execute(
        "SELECT user_id, max(at) FROM event WHERE kind = ? GROUP BY user_id", (EventKind.UNLOCKED,)
    )
    return {user: local(at) for user, at in rows}


def changed_since_backup(connection: Connection) -> bool:
    """Whether anything but unlocking and backing up was logged since the last backup."""
    last = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM event WHERE kind = ?", (EventKind.BACKED_UP,)
    ).fetchone()[0]
    later = connection.execute(
        "SELECT 1 FROM event WHERE seq > ? AND kind NOT IN (?, ?) LIMIT 1",
        (last, EventKind.UNLOCKED, EventKind.BACKED_UP),
    ).fetchone()
    return later is not None


def rows_left_of(connection: Connection, dossier: DossierId) -> int:
    """How many rows but events still name a file, in whatever table; 0 after erasing."""
    tables = connection.execute(
        "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
        " WHERE t.type = 'table' AND t.name <> 'event' AND c.name = 'dossier_id'"
    ).fetchall()
    counts = [
        connection.execute(
            f'SELECT count(*) FROM "{name}" WHERE dossier_id = ?',  # noqa: S608 - names of tables
            (dossier,),
        ).fetchone()[0]
        for (name,) in tables
    ]
    return sum(counts)


def erasure_event(connection: Connection, dossier: DossierId) -> int:
    """The number of the event that erased a file."""
    row = connection.execute(
        "SELECT max(seq) FROM event WHERE kind = ? AND dossier_id = ?",
        (EventKind.DOSSIER_ERASED, dossier),
    ).fetchone()
    number: int = row[0]
    return number
