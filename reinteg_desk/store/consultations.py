"""The consultations of an open store: made, saved as they are typed, closed for good, erased."""

import secrets
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from reinteg_desk.app.ports import ConsultationState, EarlierState, Row, Signed, Stored
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.store import listing, payload
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind, Head, timestamp
from reinteg_desk.store.payload import Content
from reinteg_desk.store.records import (
    SELECT,
    Record,
    erase_dossier,
    has_later_version,
    local,
    record_from,
    record_of,
)
from reinteg_desk.system.sealing import canonical, new_key

Signer = Callable[[Mapping[str, object]], Signed]
"""Signs a statement for the user at the desk; raises where they cannot sign."""

EARLIER_STATES = 60
"""States of a draft that are kept for undo across restarts."""


class StoredConsultations:
    """The port ``Consultations`` over an open store.

    Args:
        database: The open store.
        known_features: The ids of the instrument, for reading cases.
        signer: Signs what is finalised; None leaves it unsigned (``store verify`` says so).
    """

    def __init__(
        self,
        database: StoreDatabase,
        *,
        known_features: Container[str],
        signer: Signer | None = None,
    ) -> None:
        self._database = database
        self._known_features = known_features
        self._signer = signer

    # --- writing ---

    def create(self, case: Case, *, dossier: DossierId | None = None) -> Stored:
        """Store a new draft; in a new dossier where none is given.

        Raises:
            ProblemError: ``store.no_such_dossier``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            made = self.create_in(connection, case, dossier)
        return self.load(made.consultation)

    def save(
        self, consultation: ConsultationId, case: Case, inputs: dict[str, str] | None = None
    ) -> datetime:
        """Replace the state of a draft; the instant it was on disk.

        Raises:
            ProblemError: ``store.final``, ``store.no_such_consultation``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            saved_at = self.save_in(connection, consultation, case, inputs)
        return local(saved_at)

    def finalise(self, consultation: ConsultationId) -> Stored:
        """Close a draft for good, signed where a signer is at hand.

        Raises:
            ProblemError: ``store.final``, ``store.unfinished_fields``, what the signer raises, or
                trouble with the disk.
        """
        with self._database.writing() as connection:
            record = self._draft(connection, consultation)
            content = self._content(record)
            if content.inputs:
                raise trouble("store.unfinished_fields", found=", ".join(sorted(content.inputs)))
            _, head = self._update(connection, record, content, EventKind.CONSULTATION_FINALISED)
            self._sign(connection, record, content, head)
            connection.execute(
                "DELETE FROM earlier_state WHERE consultation_id = ?", (consultation,)
            )
        return self.load(consultation)

    def revise(self, consultation: ConsultationId) -> Stored:
        """A new draft that replaces a final consultation, which stays as it is.

        Raises:
            ProblemError: ``store.not_final``, ``store.revised_already``.
        """
        with self._database.writing() as connection:
            following = self.revise_in(connection, consultation)
        return self.load(following)

    def erase(self, dossier: DossierId) -> None:
        """Erase everything about one person; the log keeps ids and hashes only.

        The key of the dossier goes, and with it whatever bytes a disk may still hold; deleted pages
        are overwritten.

        Raises:
            ProblemError: ``store.no_such_dossier``.
        """
        with self._database.writing() as connection:
            self._dossier(connection, dossier)
            erase_dossier(self._database, connection, dossier)

    # --- reading ---

    def load(self, consultation: ConsultationId) -> Stored:
        """One consultation.

        Raises:
            ProblemError: ``store.no_such_consultation``, or trouble with the disk.
        """
        with self._database.reading() as connection:
            return self._stored(record_of(connection, consultation))

    def previous(self, consultation: ConsultationId) -> Stored | None:
        """The consultation of the same dossier that was held last before this one.

        Earlier versions of the same consultation do not count, and of another the newest does.
        """
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT earlier.consultation_id FROM consultation this"
                " JOIN consultation earlier USING (dossier_id)"
                " WHERE this.consultation_id = ? AND earlier.line_id <> this.line_id"
                " AND (earlier.held_on, earlier.number) < (this.held_on, this.number)"
                " ORDER BY earlier.held_on DESC, earlier.number DESC LIMIT 1",
                (consultation,),
            ).fetchone()
        return None if row is None else self.load(row[0])

    def versions(self, consultation: ConsultationId) -> Sequence[Stored]:
        """All versions of a consultation, oldest first.

        Raises:
            ProblemError: ``store.no_such_consultation``, or trouble with the disk.
        """
        with self._database.reading() as connection:
            line = record_of(connection, consultation).line
            rows = connection.execute(
                f"{SELECT} WHERE c.line_id = ? ORDER BY c.version", (line,)
            ).fetchall()
        return tuple(self._stored(record_from(each)) for each in rows)

    def earlier_states(self, consultation: ConsultationId) -> Sequence[EarlierState]:
        """What a draft was before, oldest first, for undo across restarts."""
        with self._database.reading() as connection:
            record = record_of(connection, consultation)
            rows = connection.execute(
                "SELECT saved_at, payload FROM earlier_state WHERE consultation_id = ?"
                " ORDER BY number",
                (consultation,),
            ).fetchall()
        contents = [(saved_at, self._unsealed(record, sealed)) for saved_at, sealed in rows]
        return tuple(
            EarlierState(saved_at=local(saved_at), case=each.case, inputs=dict(each.inputs))
            for saved_at, each in contents
        )

    def of_dossier(self, dossier: DossierId) -> Sequence[Stored]:
        """All consultations and versions of one person, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT} WHERE c.dossier_id = ? ORDER BY c.held_on, c.number", (dossier,)
            ).fetchall()
        return tuple(self._stored(record_from(each)) for each in rows)

    def rows(
        self, search: str = "", *, limit: int = 200, after: str | None = None
    ) -> Sequence[Row]:
        """The newest consultation of each dossier whose name matches, newest first.

        Args:
            search: Beginnings of words of the name, the birth date or the national number.
            limit: At most so many.
            after: :attr:`Row.mark` of the last row of the page before.
        """
        with self._database.reading() as connection:
            return listing.find_rows(connection, search, limit, after)

    # --- inside a transaction of the caller ---

    def create_in(
        self, connection: Connection, case: Case, dossier: DossierId | None = None
    ) -> Record:
        """As :meth:`create`, as one part of something larger."""
        consultation = ConsultationId(secrets.token_hex(16))
        home, key = self._dossier(connection, dossier)
        record = Record(
            consultation=consultation,
            dossier=home,
            line=consultation,
            version=1,
            state=ConsultationState.DRAFT,
            saved_at="",
            payload=b"",
            key=key,
        )
        self._insert(connection, record, Content(case=case), replaces=None)
        return record

    def save_in(
        self,
        connection: Connection,
        consultation: ConsultationId,
        case: Case,
        inputs: Mapping[str, str] | None = None,
    ) -> str:
        """As :meth:`save`, as one part of something larger; the instant as it is stored."""
        record = self._draft(connection, consultation)
        self._keep_earlier(connection, record)
        content = Content(case=case, inputs=inputs or {})
        saved_at, _ = self._update(connection, record, content, EventKind.CONSULTATION_SAVED)
        return saved_at

    def revise_in(self, connection: Connection, consultation: ConsultationId) -> ConsultationId:
        """As :meth:`revise`, as one part of something larger."""
        following = ConsultationId(secrets.token_hex(16))
        record = record_of(connection, consultation)
        if record.state is not ConsultationState.FINAL:
            raise trouble("store.not_final")
        if has_later_version(connection, record):
            raise trouble("store.revised_already")
        content = Content(case=self._content(record).case)
        draft = replace(
            record,
            consultation=following,
            version=record.version + 1,
            state=ConsultationState.DRAFT,
            saved_at="",
            payload=b"",
        )
        self._insert(connection, draft, content, replaces=consultation)
        return following

    def content_in(self, record: Record) -> Content:
        """What a record holds."""
        return self._content(record)

    def _dossier(
        self, connection: Connection, dossier: DossierId | None
    ) -> tuple[DossierId, bytes]:
        if dossier is None:
            made, key = DossierId(secrets.token_hex(16)), new_key()
            at = timestamp(self._database.clock.now())
            connection.execute("INSERT INTO dossier VALUES (?, ?, ?)", (made, key, at))
            return made, key
        row = connection.execute(
            "SELECT payload_key FROM dossier WHERE dossier_id = ?", (dossier,)
        ).fetchone()
        if row is None:
            raise trouble("store.no_such_dossier", found=dossier)
        return dossier, row[0]

    def _insert(
        self,
        connection: Connection,
        record: Record,
        content: Content,
        *,
        replaces: ConsultationId | None,
    ) -> None:
        sealed = payload.seal(content, record.key, record.consultation, self._known_features)
        at = timestamp(self._database.clock.now())
        connection.execute(
            "INSERT INTO consultation (consultation_id, dossier_id, line_id, version, replaces,"
            " state, held_on, created_at, saved_at, payload)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.consultation,
                record.dossier,
                record.line,
                record.version,
                replaces,
                record.state,
                content.case.consultation.held_on.isoformat(),
                at,
                at,
                sealed,
            ),
        )
        self._log(connection, EventKind.CONSULTATION_MADE, record, sealed)
        self._show_newest(connection, record, content, at)

    def _update(
        self, connection: Connection, record: Record, content: Content, kind: EventKind
    ) -> tuple[str, Head]:
        final = kind is EventKind.CONSULTATION_FINALISED
        state = ConsultationState.FINAL if final else ConsultationState.DRAFT
        sealed = payload.seal(content, record.key, record.consultation, self._known_features)
        at = timestamp(self._database.clock.now())
        held_on = content.case.consultation.held_on.isoformat()
        connection.execute(
            "UPDATE consultation SET state = ?, held_on = ?, saved_at = ?, payload = ?"
            " WHERE consultation_id = ?",
            (state, held_on, at, sealed, record.consultation),
        )
        head = self._log(connection, kind, record, sealed)
        self._show_newest(connection, record, content, at, state)
        return at, head

    def _log(self, connection: Connection, kind: EventKind, record: Record, sealed: bytes) -> Head:
        return self._database.log(
            connection,
            kind,
            dossier=record.dossier,
            consultation=record.consultation,
            content_hash=payload.hash_of(sealed),
        )

    def _keep_earlier(self, connection: Connection, record: Record) -> None:
        connection.execute(
            "INSERT INTO earlier_state (consultation_id, number, saved_at, payload)"
            " SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3 FROM earlier_state"
            " WHERE consultation_id = ?1",
            (record.consultation, record.saved_at, record.payload),
        )
        connection.execute(
            "DELETE FROM earlier_state WHERE consultation_id = ?1 AND number <="
            " (SELECT max(number) FROM earlier_state WHERE consultation_id = ?1) - ?2",
            (record.consultation, EARLIER_STATES),
        )

    def _show_newest(
        self,
        connection: Connection,
        record: Record,
        content: Content,
        saved_at: str,
        state: ConsultationState = ConsultationState.DRAFT,
    ) -> None:
        newest = connection.execute(
            "SELECT consultation_id FROM consultation WHERE dossier_id = ?"
            " ORDER BY held_on DESC, number DESC LIMIT 1",
            (record.dossier,),
        ).fetchone()[0]
        case = content.case
        if newest != record.consultation:
            other = record_of(connection, newest)
            case, saved_at, state = self._content(other).case, other.saved_at, other.state
        listing.list_consultation(
            connection,
            case,
            dossier=record.dossier,
            consultation=newest,
            state=state,
            saved_at=saved_at,
        )

    def _sign(self, connection: Connection, record: Record, content: Content, head: Head) -> None:
        if self._signer is None:
            return
        signed = self._signer(
            {
                "what": "reinteg-desk consultation",
                "store": self._database.store_id,
                "dossier": record.dossier,
                "consultation": record.consultation,
                "version": record.version,
                "content": content.digest,
                "signed_at": timestamp(self._database.clock.now()),
                "log_count": head.count,
                "log_head": head.mac.hex(),
            }
        )
        connection.execute(
            "INSERT INTO signature (consultation_id, statement, public_key, signature)"
            " VALUES (?, ?, ?, ?)",
            (
                record.consultation,
                canonical(signed.statement).decode(),
                signed.public_key,
                signed.signature,
            ),
        )

    def _draft(self, connection: Connection, consultation: ConsultationId) -> Record:
        record = record_of(connection, consultation)
        if record.state is ConsultationState.FINAL:
            raise trouble("store.final")
        return record

    def _content(self, record: Record) -> Content:
        return self._unsealed(record, record.payload)

    def _unsealed(self, record: Record, sealed: bytes) -> Content:
        return payload.unseal(sealed, record.key, record.consultation, self._known_features)

    def _stored(self, record: Record) -> Stored:
        content = self._content(record)
        return Stored(
            dossier_id=record.dossier,
            consultation_id=record.consultation,
            state=record.state,
            version=record.version,
            saved_at=local(record.saved_at),
            case=content.case,
            inputs=dict(content.inputs),
        )
