"""Hand-overs in an open store: colleagues, exchanged states, and taking over in one transaction."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from reinteg_desk.app.case_codec import FORMAT, VERSION, case_from_document
from reinteg_desk.app.case_merge import (
    Change,
    Choice,
    Difference,
    Document,
    Flat,
    Path,
    differences,
    document_of,
    fields_of,
    flat,
    merged,
)
from reinteg_desk.app.hand_over import (
    Card,
    Choices,
    HandedAttachment,
    HandedFile,
    Incoming,
    Mark,
    Meeting,
    OpenDifference,
    TakenOver,
)
from reinteg_desk.app.hand_over_fields import within
from reinteg_desk.app.ports import ConsultationState, Row, User
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.consultations import StoredConsultations
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind, timestamp
from reinteg_desk.store.hand_over_record import (
    Beside,
    Exchanged,
    seal_beside,
    unseal_beside,
)
from reinteg_desk.store.payload import hash_of
from reinteg_desk.store.records import Record, record_of
from reinteg_desk.store.same_person import files_of_person
from reinteg_desk.store.surroundings import attach_in, attachments_of, content_of, key_of


class StoredHandOvers:
    """What the store knows of hand-overs.

    Args:
        database: The open store.
        consultations: Its consultations.
        instrument: For reading cases, and for which features a scope allows.
        user: Who is at the desk; a file that is new here becomes a consultation of theirs.
    """

    def __init__(
        self,
        database: StoreDatabase,
        consultations: StoredConsultations,
        *,
        instrument: Instrument,
        user: User,
    ) -> None:
        self._database = database
        self._consultations = consultations
        self._instrument = instrument
        self._user = user

    # --- handing over ---

    def note_sent(
        self, parts: Mapping[ConsultationId, Flat], recipient: Card
    ) -> dict[ConsultationId, Beside]:
        """Keep what is handed over, in one transaction; what stands beside each file then."""
        with self._database.writing() as connection:
            found = {}
            for consultation, fields in parts.items():
                record = record_of(connection, consultation)
                beside = self._with_sent(self._beside(connection, record), fields, recipient)
                detail: dict[str, object] = {"to": recipient.fingerprint}
                self._keep(connection, record, beside, EventKind.HANDED_OVER, detail)
                found[consultation] = beside
        return found

    def beside(self, consultation: ConsultationId) -> Beside:
        """What stands beside a consultation."""
        with self._database.reading() as connection:
            return self._beside(connection, record_of(connection, consultation))

    # --- taking over ---

    def incoming(
        self, files: Sequence[HandedFile], apart: Sequence[str] = ()
    ) -> tuple[Incoming, ...]:
        """What taking files over would do; nothing is stored."""
        with self._database.reading() as connection:
            return tuple(self._incoming(connection, each, apart)[0] for each in files)

    def take_over(
        self,
        files: Sequence[HandedFile],
        sender: Card,
        choices: Choices,
        apart: Sequence[str] = (),
    ) -> tuple[TakenOver, ...]:
        """Store all files in one transaction.

        Raises:
            ProblemError: What the case format has against a merged file, or trouble with the disk;
                nothing has been stored then.
        """
        with self._database.writing() as connection:
            return tuple(
                self._take(connection, each, sender, choices.get(each.shared_id, {}), apart)
                for each in files
            )

    def _incoming(
        self, connection: Connection, file: HandedFile, apart: Sequence[str]
    ) -> tuple[Incoming, Record | None, Beside]:
        theirs = flat(file.case)
        meeting, dossier, record = self._target(connection, file, apart)
        beside = self._beside(connection, record) if record else Beside()
        mine = self._fields(record) if record else {}
        base = beside.base(file.includes)
        if base is not None:
            base = within(base, file.scope, self._instrument)
        person = file.case["person"]
        return (
            Incoming(
                shared_id=file.shared_id,
                name=person["name"],
                born_on=date.fromisoformat(person["birth_date"]),
                meeting=meeting,
                dossier=dossier,
                consultation=record.consultation if record else None,
                differences=differences(base, mine, theirs),
                attachments=len(self._new_attachments(connection, file, dossier)),
                received_before=file.includes[-1] in {each.state_id for each in beside.exchanged},
            ),
            record,
            beside,
        )

    def _take(
        self,
        connection: Connection,
        file: HandedFile,
        sender: Card,
        choices: Mapping[Path, Choice],
        apart: Sequence[str],
    ) -> TakenOver:
        found, record, beside = self._incoming(connection, file, apart)
        mine = self._fields(record) if record else {}
        fields = merged(mine, found.differences, choices)
        home = self._put(connection, fields, mine, record, found.dossier)
        still_open = self._still_open(beside, found.differences, choices, sender, fields)
        for each in self._new_attachments(connection, file, home.dossier):
            attach_in(
                self._database, connection, home.dossier, each.attachment, added_by=each.added_by
            )
        beside = self._with_received(beside, file, sender)
        beside = replace(
            beside,
            open=still_open,
            marks=_newest_marks(beside.marks, file.marks),
        )
        changed = sum(
            1 for each in found.differences if fields.get(each.path) != mine.get(each.path)
        )
        detail: dict[str, object] = {
            "from": sender.fingerprint,
            "changed": changed,
            "open": len(still_open),
        }
        self._keep(connection, home, beside, EventKind.TAKEN_OVER, detail)
        return TakenOver(
            shared_id=file.shared_id,
            dossier=home.dossier,
            consultation=home.consultation,
            name=found.name,
            changed=changed,
            open=len(still_open),
        )

    def _put(
        self,
        connection: Connection,
        fields: Flat,
        mine: Flat,
        record: Record | None,
        dossier: DossierId | None,
    ) -> Record:
        """The merged state as a draft: the one that is there, a new version, or a new one."""
        consultations = self._consultations
        if record is None:
            case = self._case(fields, self._user.role or Role.ADVISING_DOCTOR, self._user.name)
            return consultations.create_in(connection, case, dossier)
        if fields == mine:
            return record
        before = consultations.content_in(record)
        own = before.case.consultation
        case = self._case(fields, own.role, own.assessor)
        consultation = record.consultation
        if record.state is ConsultationState.FINAL:
            consultation = consultations.revise_in(connection, consultation)
        consultations.save_in(connection, consultation, case, before.inputs)
        return record_of(connection, consultation)

    def _case(self, fields: Flat, role: Role, assessor: str | None) -> Case:
        document: Document = {"format": FORMAT, "version": VERSION, "capacities": {}}
        document |= document_of(fields)
        own = {"role": role.value, **({"assessor": assessor} if assessor else {})}
        document["consultation"] = {**document.get("consultation", {}), **own}
        return case_from_document(document, known_features=self._instrument)

    @staticmethod
    def _new_attachments(
        connection: Connection, file: HandedFile, dossier: DossierId | None
    ) -> tuple[HandedAttachment, ...]:
        """The documents and photos whose content the file does not have yet."""
        if dossier is None or not file.attachments:
            return file.attachments
        key = key_of(connection, dossier)
        here = {
            content_of(connection, each.attachment_id, key)
            for each in attachments_of(connection, dossier, key)
        }
        return tuple(each for each in file.attachments if each.attachment.content not in here)

    def _still_open(
        self,
        beside: Beside,
        found: Sequence[Difference],
        choices: Mapping[Path, Choice],
        sender: Card,
        fields: Flat,
    ) -> tuple[OpenDifference, ...]:
        """What nobody has chosen for: of now, and of before unless they sent the field again."""
        now = self._database.clock.now()
        fresh = {
            each.path: OpenDifference(
                path=each.path, theirs=each.theirs, sender=sender.name, at=now
            )
            for each in found
            if each.change is Change.CONFLICT and each.path not in choices
        }
        settled = {each.path for each in found} - set(fresh)
        kept = {each.path: each for each in beside.open if each.path not in settled}
        return tuple(
            each for path, each in (kept | fresh).items() if fields.get(path) != each.theirs
        )

    def _target(
        self, connection: Connection, file: HandedFile, apart: Sequence[str]
    ) -> tuple[Meeting, DossierId | None, Record | None]:
        row = connection.execute(
            "SELECT c.consultation_id FROM hand_over_name n JOIN consultation c USING (line_id)"
            " WHERE n.shared_id IN (SELECT value FROM json_each(?))"
            " ORDER BY c.version DESC LIMIT 1",
            (json.dumps(file.names),),
        ).fetchone()
        if row is not None:
            record = record_of(connection, row[0])
            return Meeting.KNOWN, record.dossier, record
        if file.shared_id in apart:
            return Meeting.NEW, None, None
        person = file.case["person"]
        same = self._same_person(
            connection,
            person["name"],
            date.fromisoformat(person["birth_date"]),
            person.get("national_number"),
        )
        if not same:
            return Meeting.NEW, None, None
        newest = record_of(connection, same[0].consultation_id)
        is_draft = newest.state is ConsultationState.DRAFT
        return Meeting.SAME_PERSON, newest.dossier, newest if is_draft else None

    # --- open differences ---

    def open_differences(self, consultation: ConsultationId) -> tuple[OpenDifference, ...]:
        """What waits beside a consultation, without what has become the same since."""
        with self._database.reading() as connection:
            record = record_of(connection, consultation)
            fields = self._fields(record)
            found = self._beside(connection, record).open
        return tuple(each for each in found if fields.get(each.path) != each.theirs)

    def settle(self, consultation: ConsultationId, choices: Mapping[Path, Choice]) -> int:
        """Choose for open differences; how many are still open."""
        with self._database.writing() as connection:
            record = record_of(connection, consultation)
            beside = self._beside(connection, record)
            mine = self._fields(record)
            chosen = [
                Difference(
                    path=each.path,
                    change=Change.CONFLICT,
                    mine=mine.get(each.path),
                    theirs=each.theirs,
                )
                for each in beside.open
                if each.path in choices
            ]
            fields = merged(mine, chosen, choices)
            home = self._put(connection, fields, mine, record, record.dossier)
            left = tuple(each for each in beside.open if each.path not in choices)
            detail: dict[str, object] = {"settled": len(chosen), "open": len(left)}
            beside = replace(beside, open=left)
            self._keep(connection, home, beside, EventKind.TAKEN_OVER, detail)
        return len(left)

    # --- marks ---

    def set_marks(self, consultation: ConsultationId, marks: Sequence[Mark]) -> None:
        """Keep who prepared and confirmed what."""
        with self._database.writing() as connection:
            record = record_of(connection, consultation)
            beside = replace(self._beside(connection, record), marks=tuple(marks))
            detail: dict[str, object] = {"groups": len(marks)}
            self._keep(connection, record, beside, EventKind.FILE_MARKED, detail)

    def marked(self, dossiers: Sequence[DossierId]) -> dict[DossierId, tuple[Mark, ...]]:
        """The marks of those of these files that have any."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT h.dossier_id, h.payload, d.payload_key, h.line_id FROM hand_over h"
                " JOIN dossier d USING (dossier_id)"
                " WHERE h.dossier_id IN (SELECT value FROM json_each(?)) ORDER BY h.saved_at",
                (json.dumps(list(dossiers)),),
            ).fetchall()
        found = {
            DossierId(dossier): unseal_beside(payload, key, line).marks
            for dossier, payload, key, line in rows
        }
        return {dossier: marks for dossier, marks in found.items() if marks}

    # --- who is who ---

    def same_person(
        self, *, name: str, born_on: date | None, national_number: str | None
    ) -> tuple[Row, ...]:
        """Files of somebody with this national number, or this name and birth date."""
        with self._database.reading() as connection:
            return self._same_person(connection, name, born_on, national_number)

    def _same_person(
        self, connection: Connection, name: str, born_on: date | None, national_number: str | None
    ) -> tuple[Row, ...]:
        return files_of_person(
            connection, self._number_of, name=name, born_on=born_on, number=national_number
        )

    def _number_of(self, connection: Connection, row: Row) -> str | None:
        record = record_of(connection, row.consultation_id)
        return self._consultations.content_in(record).case.person.national_number

    # --- small parts ---

    def _fields(self, record: Record) -> Flat:
        return fields_of(self._consultations.content_in(record).case)

    def _beside(self, connection: Connection, record: Record) -> Beside:
        row = connection.execute(
            "SELECT payload FROM hand_over WHERE line_id = ?", (record.line,)
        ).fetchone()
        return Beside() if row is None else unseal_beside(row[0], record.key, record.line)

    def _with_sent(self, beside: Beside, fields: Flat, recipient: Card) -> Beside:
        before = frozenset(each.state_id for each in beside.exchanged)
        state = Exchanged(
            state_id=secrets.token_hex(16),
            fields=fields,
            includes=before,
            at=self._now(),
            colleague=recipient.fingerprint,
        )
        names = beside.names or (secrets.token_hex(16),)
        return replace(beside, names=names, exchanged=(*beside.exchanged, state))

    def _with_received(self, beside: Beside, file: HandedFile, sender: Card) -> Beside:
        *before, own = file.includes
        state = Exchanged(
            state_id=own,
            fields=flat(file.case),
            includes=frozenset(before),
            at=self._now(),
            colleague=sender.fingerprint,
        )
        others = (each for each in beside.exchanged if each.state_id != own)
        names = tuple(dict.fromkeys((*beside.names, *file.names)))
        return replace(beside, names=names, exchanged=(*others, state))

    def _keep(
        self,
        connection: Connection,
        record: Record,
        beside: Beside,
        kind: EventKind,
        detail: dict[str, object],
    ) -> None:
        """What stands beside a consultation, and an event that tells of it."""
        sealed = seal_beside(beside, record.key, record.line)
        connection.execute(
            "INSERT INTO hand_over (line_id, dossier_id, saved_at, payload) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (line_id) DO UPDATE"
            " SET saved_at = excluded.saved_at, payload = excluded.payload",
            (record.line, record.dossier, self._now(), sealed),
        )
        connection.executemany(
            "INSERT OR IGNORE INTO hand_over_name (shared_id, line_id) VALUES (?, ?)",
            [(name, record.line) for name in beside.names],
        )
        self._database.log(
            connection,
            kind,
            dossier=record.dossier,
            consultation=record.consultation,
            content_hash=hash_of(sealed),
            detail=detail,
        )

    def _now(self) -> str:
        return timestamp(self._database.clock.now())


def _newest_marks(mine: Sequence[Mark], theirs: Sequence[Mark]) -> tuple[Mark, ...]:
    """Ours and theirs by group: the newer one; of the same content the confirmed one."""
    kept = {each.group: each for each in mine}
    for each in theirs:
        other = kept.get(each.group)
        same = other is not None and other.digest == each.digest
        if other is None or (
            other.confirmed_by is None if same else other.prepared_on <= each.prepared_on
        ):
            kept[each.group] = each
    return tuple(kept[group] for group in sorted(kept, key=lambda group: group.value))
