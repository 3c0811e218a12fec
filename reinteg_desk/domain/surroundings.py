"""What stands around a file: the people, what the person agreed to, and the documents.

None of it is part of a consultation: it belongs to the person's file, lives on between
consultations and changes after one is closed.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from reinteg_desk.domain.identifiers import AttachmentId, ConsentId, ContactId


class ContactRole(StrEnum):
    """In which role somebody stands around a file."""

    TREATING_DOCTOR = "treating_doctor"
    OCCUPATIONAL_PHYSICIAN = "occupational_physician"
    ADVISING_DOCTOR = "advising_doctor"
    EMPLOYER = "employer"
    FUND = "fund"
    REGIONAL_SERVICE = "regional_service"
    TNW_COORDINATOR = "tnw_coordinator"
    CONTACT_PERSON = "contact_person"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One entry of the address book; empty texts are not known.

    Attributes:
        contact_id: Random; the same in every file.
        role: What they usually are.
        name: Of a person; empty for a service without one.
        organisation: Practice, company, fund or service.
        street: Street and number.
        postal_code: Postal code.
        town: Town.
        phone: As it is dialled.
        email: As it was typed.
        note: Anything to know when calling.
    """

    contact_id: ContactId
    role: ContactRole
    name: str = ""
    organisation: str = ""
    street: str = ""
    postal_code: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""

    @property
    def title(self) -> str:
        """Name and organisation in one line."""
        return ", ".join(part for part in (self.name, self.organisation) if part)

    @property
    def address(self) -> tuple[str, ...]:
        """The lines of a letter's address, without those that are not known."""
        place = f"{self.postal_code} {self.town}".strip()
        return tuple(each for each in (self.name, self.organisation, self.street, place) if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody of the address book who has a role in this file."""

    role: ContactRole
    contact: Contact


class ConsentTopic(StrEnum):
    """What a person can keep back from a reader who would otherwise get it."""

    MENTAL_CAPACITIES = "mental_capacities"
    MEDICAL_DETAILS = "medical_details"
    OWN_REMARKS = "own_remarks"


class ConsentForm(StrEnum):
    """How the person agreed."""

    WRITTEN = "written"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """That the person agreed to a reader, from a day, until they take it back.

    Attributes:
        consent_id: Random.
        recipient: Value of the reader (:class:`reinteg_desk.app.recipients.Recipient`).
        given_on: The day the person agreed.
        form: In writing or spoken.
        recorded_by: Who wrote it down.
        withheld: What the person keeps back from this reader all the same.
        withdrawn_on: The first day on which it no longer holds, None while it does.
    """

    consent_id: ConsentId
    recipient: str
    given_on: date
    form: ConsentForm
    recorded_by: str
    withheld: frozenset[ConsentTopic] = frozenset()
    withdrawn_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether a document may go to the reader on a day."""
        return self.given_on <= day and (self.withdrawn_on is None or day < self.withdrawn_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A document or photo of the file; its content stays in the vault until it is asked for.

    Attributes:
        attachment_id: Random.
        name: File name as shown, without a folder.
        media_type: ``application/pdf``, ``image/jpeg`` or ``image/png``.
        size_bytes: Of the content.
        added_at: When, with time zone.
        added_by: Who.
        caption: What it shows, in words.
        topic: What it belongs to (``work_post.lifting``), empty: the file as a whole.
    """

    attachment_id: AttachmentId
    name: str
    media_type: str
    size_bytes: int
    added_at: datetime
    added_by: str
    caption: str = ""
    topic: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it is a photo rather than a document."""
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAttachment:
    """A file on its way into the vault: checked, and without what a camera wrote into it."""

    name: str
    media_type: str
    content: bytes
    caption: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSurroundings:
    """All that stands around one file.

    Attributes:
        parties: The people, in the order they were added.
        consents: What the person agreed to and took back, oldest first.
        attachments: Documents and photos, oldest first.
    """

    parties: tuple[Party, ...] = ()
    consents: tuple[Consent, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    def party(self, role: ContactRole) -> Contact | None:
        """Who has a role; the newest where several have."""
        return next((each.contact for each in reversed(self.parties) if each.role is role), None)

    def consent(self, recipient: str, on: date) -> Consent | None:
        """The newest consent that holds for a reader on a day."""
        held = [each for each in self.consents if each.recipient == recipient and each.holds_on(on)]
        return max(held, key=lambda each: each.given_on, default=None)
