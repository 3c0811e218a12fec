"""The log: what happened, to what, by whom, when; append-only and chained.

An event holds ids and hashes, never content. Each carries an HMAC over itself and the one before,
so that a changed, removed, inserted or reordered event shows; the head with the running count shows
a cut tail. The head also stands in every signature, which a rewritten log cannot follow.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from reinteg_desk.store.connection import Connection
from reinteg_desk.system.sealing import canonical

_MARK_DIGITS = 16
START = b"\0" * 32
"""What stands in the place of the event before the first."""


class EventKind(StrEnum):
    """What the log knows."""

    STORE_MADE = "store_made"
    STORE_MIGRATED = "store_migrated"
    STORE_RESTORED = "store_restored"
    STORE_REKEYED = "store_rekeyed"
    BACKED_UP = "backed_up"
    UNLOCKED = "unlocked"
    WRONG_ATTEMPTS = "wrong_attempts"
    WAYS_IN_CHANGED = "ways_in_changed"
    KEY_FILE_MENDED = "key_file_mended"
    CONSULTATION_MADE = "consultation_made"
    CONSULTATION_SAVED = "consultation_saved"
    CONSULTATION_FINALISED = "consultation_finalised"
    DOCUMENT_SIGNED = "document_signed"
    DOSSIER_ERASED = "dossier_erased"
    PERSON_EXPORTED = "person_exported"
    SURROUNDINGS_SAVED = "surroundings_saved"
    ATTACHMENT_ADDED = "attachment_added"
    ATTACHMENT_DESCRIBED = "attachment_described"
    ATTACHMENT_REMOVED = "attachment_removed"
    CONTACT_SAVED = "contact_saved"
    CONTACT_REMOVED = "contact_removed"
    COLLEAGUE_ADDED = "colleague_added"
    COLLEAGUE_REMOVED = "colleague_removed"
    HANDED_OVER = "handed_over"
    TAKEN_OVER = "taken_over"
    FILE_MARKED = "file_marked"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEvent:
    """One event as it is chained.

    Attributes:
        seq: 1, 2, 3 … without a gap.
        at: ISO 8601, UTC.
        user_id: Who.
        kind: What kind.
        dossier_id: The file concerned.
        consultation_id: The consultation concerned.
        content_hash: SHA-256 of the sealed payload that was stored.
        detail: Counts and versions; never anything about a person.
    """

    seq: int
    at: str
    user_id: str
    kind: str
    dossier_id: str | None = None
    consultation_id: str | None = None
    content_hash: bytes | None = None
    detail: str | None = None

    def mac(self, key: bytes, previous: bytes) -> bytes:
        """The link: HMAC-SHA256 over the one before and this one."""
        document = {
            "seq": self.seq,
            "at": self.at,
            "user": self.user_id,
            "kind": self.kind,
            "dossier": self.dossier_id,
            "consultation": self.consultation_id,
            "content": self.content_hash.hex() if self.content_hash else None,
            "detail": self.detail,
        }
        return hmac.new(key, previous + canonical(document), hashlib.sha256).digest()


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the log: how many events, and the link of the last."""

    count: int
    mac: bytes

    @property
    def mark(self) -> str:
        """For people: the count and the first 64 bits of the link, ``123-9f86d081884c7d65``."""
        return f"{self.count}-{self.mac.hex()[:_MARK_DIGITS]}"


def holds_mark(connection: Connection, mark: str) -> bool:
    """Whether the log has an event whose link a mark names."""
    count, _, link = mark.strip().partition("-")
    if not count.isdecimal() or len(link) != _MARK_DIGITS:
        return False
    row = connection.execute("SELECT mac FROM event WHERE seq = ?", (int(count),)).fetchone()
    return row is not None and bytes(row[0]).hex().startswith(link.casefold())


def head_of(connection: Connection) -> Head:
    """The head as it is recorded."""
    count, mac = connection.execute("SELECT count, mac FROM chain_head").fetchone()
    return Head(count, mac)


def start_log(connection: Connection) -> None:
    """Record the head of the empty log."""
    connection.execute("INSERT INTO chain_head (one, count, mac) VALUES (1, 0, ?)", (START,))


def append(connection: Connection, key: bytes, event: LogEvent) -> Head:
    """Add an event inside the transaction that makes the change it tells of."""
    before = head_of(connection)
    mac = event.mac(key, before.mac)
    connection.execute(
        "INSERT INTO event (seq, at, user_id, kind, dossier_id, consultation_id, content_hash,"
        " detail, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            event.seq,
            event.at,
            event.user_id,
            event.kind,
            event.dossier_id,
            event.consultation_id,
            event.content_hash,
            event.detail,
            mac,
        ),
    )
    connection.execute("UPDATE chain_head SET count = ?, mac = ?", (event.seq, mac))
    return Head(event.seq, mac)


def timestamp(at: datetime) -> str:
    """An instant as it is stored: UTC, to the microsecond, in an order that sorts."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
