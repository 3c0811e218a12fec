"""The address book of an open store, and what stands around each file, sealed under its key.

Destroying the key of a dossier makes its people, consents, documents and photos unreadable
together with its consultations, wherever a copy of the bytes may still lie.
"""

import json
import secrets
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from typing import Any

from reinteg_desk.app.problems import trouble
from reinteg_desk.app.surroundings_document import (
    attachment_to_document,
    surroundings_from_document,
    surroundings_to_document,
)
from reinteg_desk.domain.identifiers import AttachmentId, ContactId, DossierId
from reinteg_desk.domain.surroundings import (
    Attachment,
    Contact,
    ContactRole,
    FileSurroundings,
    NewAttachment,
)
from reinteg_desk.store.connection import Connection
from reinteg_desk.store.database import StoreDatabase
from reinteg_desk.store.events import EventKind, timestamp
from reinteg_desk.store.listing import names_of
from reinteg_desk.store.payload import hash_of
from reinteg_desk.store.records import local
from reinteg_desk.system.sealing import unwrap, wrap

_ADDRESS_BOOK = (
    "SELECT contact_id, role, name, organisation, street, postal_code, town, phone, email, note"
    " FROM contact ORDER BY name || organisation, contact_id"
)
_KEEP_CONTACT = (
    "INSERT OR REPLACE INTO contact"
    " (contact_id, role, name, organisation, street, postal_code, town, phone, email, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SURROUNDED = "SELECT dossier_id, payload_key FROM surroundings JOIN dossier USING (dossier_id)"
_EMPTY = FileSurroundings()


class StoredSurroundings:
    """The port ``Surroundings`` over an open store.

    Args:
        database: The open store.
        user_name: Who is at the desk, for what they add.
    """

    def __init__(self, database: StoreDatabase, *, user_name: str) -> None:
        self._database = database
        self._user_name = user_name

    # --- the address book ---

    def contacts(self) -> Sequence[Contact]:
        """The address book, by name."""
        with self._database.reading() as connection:
            rows = connection.execute(_ADDRESS_BOOK).fetchall()
        return tuple(_contact(row) for row in rows)

    def save_contact(self, contact: Contact) -> None:
        """Add an entry, or replace the one with the same id.

        Raises:
            ProblemError: ``contact.nameless``, or trouble with the disk.
        """
        if not contact.title.strip():
            raise trouble("contact.nameless")
        with self._database.writing() as connection:
            connection.execute(_KEEP_CONTACT, [str(value) for value in astuple(contact)])
            self._database.log(connection, EventKind.CONTACT_SAVED)

    def remove_contact(self, contact: ContactId) -> None:
        """Take an entry out of the address book; files that name it keep what they knew."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM contact WHERE contact_id = ?", (contact,))
            self._database.log(connection, EventKind.CONTACT_REMOVED)

    def files_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        """Entry → whose files name it in any role, the newest consultation first.

        Every file is opened for it, as who stands around it is sealed with the key of the file:
        ask once, not once an entry.

        Raises:
            ProblemError: ``store.surroundings_damaged``.
        """
        with self._database.reading() as connection:
            keys = connection.execute(_SURROUNDED).fetchall()
            naming: dict[ContactId, dict[DossierId, None]] = {}
            for dossier, key in keys:
                for each in surroundings_of(connection, dossier, key).parties:
                    naming.setdefault(each.contact.contact_id, {})[dossier] = None
            return {each: names_of(connection, list(found)) for each, found in naming.items()}

    # --- people and consents of a file ---

    def around(self, dossier: DossierId) -> FileSurroundings:
        """What stands around a file; entries of the address book as they are now.

        Raises:
            ProblemError: ``store.no_such_dossier``, ``store.surroundings_damaged``.
        """
        with self._database.reading() as connection:
            key = key_of(connection, dossier)
            given = surroundings_of(connection, dossier, key)
            attachments = attachments_of(connection, dossier, key)
        now = {each.contact_id: each for each in self.contacts()}
        parties = tuple(
            replace(each, contact=now.get(each.contact.contact_id, each.contact))
            for each in given.parties
        )
        return replace(given, parties=parties, attachments=attachments)

    def save(self, dossier: DossierId, surroundings: FileSurroundings) -> None:
        """Replace the people and consents of a file (the attachments are left alone).

        Raises:
            ProblemError: ``store.no_such_dossier``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            sealed = _sealed(
                key_of(connection, dossier),
                json.dumps(surroundings_to_document(surroundings)).encode(),
                {"surroundings": dossier},
            )
            connection.execute(
                "INSERT OR REPLACE INTO surroundings (dossier_id, saved_at, payload)"
                " VALUES (?, ?, ?)",
                (dossier, self._now(), sealed),
            )
            self._database.log(
                connection,
                EventKind.SURROUNDINGS_SAVED,
                dossier=dossier,
                content_hash=hash_of(sealed),
                detail={
                    "people": len(surroundings.parties),
                    "consents": len(surroundings.consents),
                    "withdrawn": sum(1 for each in surroundings.consents if each.withdrawn_on),
                },
            )

    # --- attachments ---

    def attach(self, dossier: DossierId, new: NewAttachment) -> Attachment:
        """Put a document or photo into the vault.

        Raises:
            ProblemError: ``store.no_such_dossier``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            return attach_in(self._database, connection, dossier, new, added_by=self._user_name)

    def describe(self, attachment: AttachmentId, *, caption: str, topic: str) -> None:
        """Say what an attachment shows and what it belongs to; that it was said is logged.

        Raises:
            ProblemError: ``store.no_such_attachment``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            dossier, key, about = _row_of(connection, attachment)
            changed = replace(_opened(about, key, attachment), caption=caption, topic=topic)
            sealed = _about(key, changed)
            connection.execute(
                "UPDATE attachment SET about = ? WHERE attachment_id = ?", (sealed, attachment)
            )
            self._database.log(
                connection,
                EventKind.ATTACHMENT_DESCRIBED,
                dossier=dossier,
                content_hash=hash_of(sealed),
                detail={"attachment": attachment},
            )

    def content(self, attachment: AttachmentId) -> bytes:
        """The document or photo itself.

        Raises:
            ProblemError: ``store.no_such_attachment``, ``store.attachment_damaged``.
        """
        with self._database.reading() as connection:
            _, key, _ = _row_of(connection, attachment)
            return content_of(connection, attachment, key)

    def remove_attachment(self, attachment: AttachmentId) -> None:
        """Remove a document or photo for good; that it was removed is logged.

        Raises:
            ProblemError: ``store.no_such_attachment``, or trouble with the disk.
        """
        with self._database.writing() as connection:
            dossier, _, _ = _row_of(connection, attachment)
            sealed = connection.execute(
                "SELECT content FROM attachment WHERE attachment_id = ?", (attachment,)
            ).fetchone()[0]
            self._database.log(
                connection,
                EventKind.ATTACHMENT_REMOVED,
                dossier=dossier,
                content_hash=hash_of(sealed),
            )
            connection.execute("DELETE FROM attachment WHERE attachment_id = ?", (attachment,))

    def _now(self) -> str:
        return timestamp(self._database.clock.now())


def attach_in(
    database: StoreDatabase,
    connection: Connection,
    dossier: DossierId,
    new: NewAttachment,
    *,
    added_by: str,
) -> Attachment:
    """Put a document or photo into the vault, as one part of something larger."""
    now = database.clock.now()
    made = Attachment(
        attachment_id=AttachmentId(secrets.token_hex(16)),
        name=new.name,
        media_type=new.media_type,
        size_bytes=len(new.content),
        added_at=now,
        added_by=added_by,
        caption=new.caption,
        topic=new.topic,
    )
    key = key_of(connection, dossier)
    content = wrap(key, new.content, {"attachment": made.attachment_id})
    connection.execute(
        "INSERT INTO attachment (attachment_id, dossier_id, added_at, about, content)"
        " VALUES (?, ?, ?, ?, ?)",
        (made.attachment_id, dossier, timestamp(now), _about(key, made), content),
    )
    database.log(
        connection, EventKind.ATTACHMENT_ADDED, dossier=dossier, content_hash=hash_of(content)
    )
    return made


def key_of(connection: Connection, dossier: DossierId) -> bytes:
    """The key of a dossier.

    Raises:
        ProblemError: ``store.no_such_dossier``.
    """
    row = connection.execute(
        "SELECT payload_key FROM dossier WHERE dossier_id = ?", (dossier,)
    ).fetchone()
    if row is None:
        raise trouble("store.no_such_dossier", found=dossier)
    key: bytes = row[0]
    return key


def surroundings_of(connection: Connection, dossier: DossierId, key: bytes) -> FileSurroundings:
    """The people and consents of a file as they were saved.

    Raises:
        ProblemError: ``store.surroundings_damaged``.
    """
    row = connection.execute(
        "SELECT payload FROM surroundings WHERE dossier_id = ?", (dossier,)
    ).fetchone()
    if row is None:
        return _EMPTY
    packed = unwrap(key, row[0], {"surroundings": dossier})
    if packed is None:
        raise trouble("store.surroundings_damaged", found=dossier)
    return surroundings_from_document(json.loads(zlib.decompress(packed)))


def attachments_of(
    connection: Connection, dossier: DossierId, key: bytes
) -> tuple[Attachment, ...]:
    """What is known of the attachments of a file, oldest first.

    Raises:
        ProblemError: ``store.attachment_damaged``.
    """
    rows = connection.execute(
        "SELECT about, attachment_id FROM attachment WHERE dossier_id = ? ORDER BY number",
        (dossier,),
    ).fetchall()
    return tuple(_opened(about, key, attachment) for about, attachment in rows)


def content_of(connection: Connection, attachment: AttachmentId, key: bytes) -> bytes:
    """The content of an attachment.

    Raises:
        ProblemError: ``store.attachment_damaged``.
    """
    sealed = connection.execute(
        "SELECT content FROM attachment WHERE attachment_id = ?", (attachment,)
    ).fetchone()[0]
    content = unwrap(key, sealed, {"attachment": attachment})
    if content is None:
        raise trouble("store.attachment_damaged", found=attachment)
    return content


def _row_of(connection: Connection, attachment: AttachmentId) -> tuple[DossierId, bytes, bytes]:
    row: tuple[DossierId, bytes, bytes] | None = connection.execute(
        "SELECT a.dossier_id, d.payload_key, a.about FROM attachment a"
        " JOIN dossier d USING (dossier_id) WHERE a.attachment_id = ?",
        (attachment,),
    ).fetchone()
    if row is None:
        raise trouble("store.no_such_attachment", found=attachment)
    return row


def _contact(row: Sequence[Any]) -> Contact:
    contact_id, role, *texts = row
    name, organisation, street, postal_code, town, phone, email, note = texts
    return Contact(
        contact_id=ContactId(contact_id),
        role=ContactRole(role),
        name=name,
        organisation=organisation,
        street=street,
        postal_code=postal_code,
        town=town,
        phone=phone,
        email=email,
        note=note,
    )


def _sealed(key: bytes, plain: bytes, header: dict[str, object]) -> bytes:
    return wrap(key, zlib.compress(plain, 1), header)


def _about(key: bytes, attachment: Attachment) -> bytes:
    plain = json.dumps(attachment_to_document(attachment)).encode()
    return _sealed(key, plain, {"about": attachment.attachment_id})


def _opened(about: bytes, key: bytes, attachment: AttachmentId) -> Attachment:
    packed = unwrap(key, about, {"about": attachment})
    if packed is None:
        raise trouble("store.attachment_damaged", found=attachment)
    given = json.loads(zlib.decompress(packed))
    return Attachment(**{**given, "added_at": local(given["added_at"])})
