"""The people, consents and documents around a file: the port to them, and what may be done."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from reinteg_desk.app.problems import trouble
from reinteg_desk.app.recipients import ALLOWED, NEEDS_CONSENT, PlanField, Recipient
from reinteg_desk.domain.identifiers import AttachmentId, ConsentId, ContactId, DossierId
from reinteg_desk.domain.surroundings import (
    Attachment,
    Consent,
    ConsentTopic,
    Contact,
    ContactRole,
    FileSurroundings,
    NewAttachment,
    Party,
)

SurroundingsChange = Callable[[FileSurroundings], FileSurroundings]
"""From what stands around a file now to what stands there next."""

WITHHELD_FIELDS: dict[ConsentTopic, frozenset[PlanField]] = {
    ConsentTopic.MENTAL_CAPACITIES: frozenset({PlanField.MENTAL_CAPACITIES}),
    ConsentTopic.MEDICAL_DETAILS: frozenset(
        {
            PlanField.CAUSE,
            PlanField.CONDITION_GROUP,
            PlanField.CAPACITY_NOTES,
            PlanField.LIMIT_NOTES,
            PlanField.CATEGORY_REASONS,
            PlanField.MOTIVE,
            PlanField.MEDICAL_ACTIONS,
            PlanField.RISK_INDICATORS,
        }
    ),
    ConsentTopic.OWN_REMARKS: frozenset({PlanField.REMARKS}),
}
"""Topic → the fields that are not built for a reader from whom the person keeps it back."""

ADDRESSEES: dict[Recipient, tuple[ContactRole, ...]] = {
    Recipient.ADVISING_DOCTOR: (ContactRole.ADVISING_DOCTOR, ContactRole.FUND),
    Recipient.TREATING_DOCTOR: (ContactRole.TREATING_DOCTOR,),
    Recipient.OCCUPATIONAL_PHYSICIAN: (ContactRole.OCCUPATIONAL_PHYSICIAN,),
    Recipient.EMPLOYER: (ContactRole.EMPLOYER,),
    Recipient.REGIONAL_SERVICE: (ContactRole.REGIONAL_SERVICE,),
    Recipient.TNW_COORDINATOR: (ContactRole.TNW_COORDINATOR,),
}
"""Reader → the roles whose address a letter to them bears, the first that the file has."""


class Surroundings(Protocol):
    """The address book of a vault, and what stands around each file in it.

    A call that returned has its change on disk for good. Trouble with the disk or the file is
    raised as ``ProblemError``; what was stored before stays.
    """

    def contacts(self) -> Sequence[Contact]:
        """The address book, by name."""
        ...

    def save_contact(self, contact: Contact) -> None:
        """Add an entry, or replace the one with the same id; every file shows the new one."""
        ...

    def remove_contact(self, contact: ContactId) -> None:
        """Take an entry out of the address book; files that name it keep what they knew."""
        ...

    def files_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        """Entry → whose files name it in any role, the newest consultation first."""
        ...

    def around(self, dossier: DossierId) -> FileSurroundings:
        """What stands around a file, without the content of the attachments."""
        ...

    def save(self, dossier: DossierId, surroundings: FileSurroundings) -> None:
        """Replace the people and consents of a file (the attachments are left alone)."""
        ...

    def attach(self, dossier: DossierId, new: NewAttachment) -> Attachment:
        """Put a document or photo into the vault; ``store.no_such_dossier``."""
        ...

    def describe(self, attachment: AttachmentId, *, caption: str, topic: str) -> None:
        """Say what an attachment shows and what it belongs to."""
        ...

    def content(self, attachment: AttachmentId) -> bytes:
        """The document or photo itself; ``store.no_such_attachment``."""
        ...

    def remove_attachment(self, attachment: AttachmentId) -> None:
        """Remove a document or photo for good; that it was removed is logged."""
        ...


# --- people ---


def found_in_book(
    book: Iterable[Contact], words: str, role: ContactRole | None = None
) -> tuple[Contact, ...]:
    """Entries that hold every word somewhere, whatever their capitals, of a role or of all."""
    wanted = words.casefold().split()
    return tuple(
        each
        for each in book
        if role in (None, each.role) and all(word in _all_of(each) for word in wanted)
    )


def _all_of(contact: Contact) -> str:
    return " ".join((*contact.address, contact.phone, contact.email, contact.note)).casefold()


def with_party(role: ContactRole, contact: Contact) -> SurroundingsChange:
    """Somebody gets a role in the file; there is one contact person only."""

    def change(now: FileSurroundings) -> FileSurroundings:
        single = role is ContactRole.CONTACT_PERSON
        kept = tuple(
            each
            for each in now.parties
            if not (each.role is role and (single or each.contact.contact_id == contact.contact_id))
        )
        return replace(now, parties=(*kept, Party(role=role, contact=contact)))

    return change


def without_party(party: Party) -> SurroundingsChange:
    """Somebody loses a role in the file; they stay in the address book."""
    return lambda now: replace(now, parties=tuple(each for each in now.parties if each != party))


def with_contact(contact: Contact) -> SurroundingsChange:
    """An entry of the address book has changed: the file shows it as it is now."""

    def change(now: FileSurroundings) -> FileSurroundings:
        return replace(
            now,
            parties=tuple(
                replace(each, contact=contact)
                if each.contact.contact_id == contact.contact_id
                else each
                for each in now.parties
            ),
        )

    return change


# --- consents ---


def needs_consent(recipient: Recipient) -> bool:
    """Whether this reader gets anything only when the person agreed."""
    return recipient in NEEDS_CONSENT


def with_consent(consent: Consent, today: date) -> SurroundingsChange:
    """The person agrees; a consent for the same reader that still held ends on that day.

    Raises:
        ProblemError: ``consent.future``: nobody agrees tomorrow.
    """
    if consent.given_on > today:
        raise trouble("consent.future", found=consent.given_on.isoformat())

    def change(now: FileSurroundings) -> FileSurroundings:
        ended = tuple(
            replace(each, withdrawn_on=max(consent.given_on, each.given_on))
            if each.recipient == consent.recipient and each.withdrawn_on is None
            else each
            for each in now.consents
        )
        return replace(now, consents=(*ended, consent))

    return change


def with_withdrawal(consent: ConsentId, on: date, today: date) -> SurroundingsChange:
    """The person takes a consent back, from a day on.

    Raises:
        ProblemError: ``consent.future``; ``consent.before_given`` (when the change is made).
    """
    if on > today:
        raise trouble("consent.future", found=on.isoformat())

    def ended(each: Consent) -> Consent:
        if each.consent_id != consent:
            return each
        if on < each.given_on:
            raise trouble(
                "consent.before_given", found=on.isoformat(), allowed=each.given_on.isoformat()
            )
        return replace(each, withdrawn_on=on)

    return lambda now: replace(now, consents=tuple(ended(each) for each in now.consents))


def withheld_fields(consent: Consent | None) -> frozenset[PlanField]:
    """The fields that the person keeps back from the reader of a consent."""
    topics = consent.withheld if consent else frozenset()
    return frozenset().union(*(WITHHELD_FIELDS[topic] for topic in topics))


def topics_for(recipient: Recipient) -> tuple[ConsentTopic, ...]:
    """What the person can keep back from a reader, who would otherwise see it."""
    return tuple(topic for topic in ConsentTopic if WITHHELD_FIELDS[topic] & ALLOWED[recipient])


# --- letters ---


def addressee(surroundings: FileSurroundings, recipient: Recipient) -> Contact | None:
    """Whose address a letter to a reader bears, None where the file names nobody."""
    found = (surroundings.party(role) for role in ADDRESSEES.get(recipient, ()))
    return next((each for each in found if each is not None), None)
