"""Walking the log from its first event: the first link that does not hold is named."""

from collections.abc import Iterator
from dataclasses import dataclass

from reinteg_desk.domain.problems import Problem
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.events import START, LogEvent, head_of


@dataclass(frozen=True, slots=True)
class Link:
    """An event with the link that was stored with it."""

    event: LogEvent
    mac: bytes


def links(connection: Connection) -> Iterator[Link]:
    """The log, first event first."""
    rows = connection.execute(
        "SELECT seq, at, user_id, kind, dossier_id, consultation_id, content_hash, detail, mac"
        " FROM event ORDER BY seq"
    )
    for seq, at, user, kind, dossier, consultation, content_hash, detail, mac in rows:
        event = LogEvent(
            seq=seq,
            at=at,
            user_id=user,
            kind=kind,
            dossier_id=dossier,
            consultation_id=consultation,
            content_hash=content_hash,
            detail=detail,
        )
        yield Link(event, mac)


def check_chain(connection: Connection, key: bytes) -> tuple[Problem, ...]:
    """What is wrong with the log: the first bad event, or the missing end; empty where it holds."""
    previous, count = START, 0
    for link in links(connection):
        count += 1
        if link.event.seq != count:
            return (_bad("store.log_event_missing", count),)
        if link.mac != link.event.mac(key, previous):
            return (_bad("store.log_event_changed", count),)
        previous = link.mac
    head = head_of(connection)
    if (head.count, head.mac) != (count, previous):
        return (_bad("store.log_cut", count + 1, allowed=head.count),)
    return ()


def _bad(code: str, seq: int, allowed: int | None = None) -> Problem:
    facts = {"found": str(seq)}
    if allowed is not None:
        facts["allowed"] = str(allowed)
    return Problem(code=code, place=f"event {seq}", facts=facts)
