"""What stands around a file as a plain document, for the store and for the person."""

from dataclasses import asdict
from typing import Any

from reinteg_desk.app.document_reader import Node, choice, day, fields, items, maybe, nullable
from reinteg_desk.domain.identifiers import ConsentId, ContactId
from reinteg_desk.domain.surroundings import (
    Attachment,
    Consent,
    ConsentForm,
    ConsentTopic,
    Contact,
    ContactRole,
    FileSurroundings,
    Party,
)

_CONTACT_TEXTS = (
    "name",
    "organisation",
    "street",
    "postal_code",
    "town",
    "phone",
    "email",
    "note",
)


def surroundings_to_document(given: FileSurroundings) -> dict[str, Any]:
    """The people and the consents; attachments lie beside them."""
    return {
        "parties": [
            {"role": each.role.value, "contact": contact_to_document(each.contact)}
            for each in given.parties
        ],
        "consents": [consent_to_document(each) for each in given.consents],
    }


def surroundings_from_document(document: object) -> FileSurroundings:
    """What :func:`surroundings_to_document` wrote.

    Raises:
        ProblemError: A key that is missing, unknown or of the wrong kind.
    """
    given = fields(Node(document), required=("parties", "consents"))
    return FileSurroundings(
        parties=tuple(_party(each) for each in items(given["parties"])),
        consents=tuple(_consent(each) for each in items(given["consents"])),
    )


def contact_to_document(contact: Contact) -> dict[str, str]:
    """One entry of the address book."""
    return {name: str(value) for name, value in asdict(contact).items()}


def consent_to_document(consent: Consent) -> dict[str, Any]:
    """One consent."""
    return {
        "consent_id": consent.consent_id,
        "recipient": consent.recipient,
        "given_on": consent.given_on.isoformat(),
        "form": consent.form.value,
        "recorded_by": consent.recorded_by,
        "withheld": sorted(consent.withheld),
        "withdrawn_on": consent.withdrawn_on.isoformat() if consent.withdrawn_on else None,
    }


def attachment_to_document(attachment: Attachment) -> dict[str, Any]:
    """What is known of an attachment, without its content."""
    return {**asdict(attachment), "added_at": attachment.added_at.isoformat()}


def _party(node: Node) -> Party:
    given = fields(node, required=("role", "contact"))
    return Party(role=choice(given["role"], ContactRole), contact=_contact(given["contact"]))


def _contact(node: Node) -> Contact:
    given = fields(node, required=("contact_id", "role", *_CONTACT_TEXTS))
    return Contact(
        contact_id=ContactId(str(given["contact_id"].value)),
        role=choice(given["role"], ContactRole),
        **{name: str(given[name].value) for name in _CONTACT_TEXTS},
    )


def _consent(node: Node) -> Consent:
    given = fields(
        node,
        required=("consent_id", "recipient", "given_on", "form", "recorded_by"),
        optional=("withheld", "withdrawn_on"),
    )
    withheld = maybe(given, "withheld", items) or []
    return Consent(
        consent_id=ConsentId(str(given["consent_id"].value)),
        recipient=str(given["recipient"].value),
        given_on=day(given["given_on"]),
        form=choice(given["form"], ConsentForm),
        recorded_by=str(given["recorded_by"].value),
        withheld=frozenset(choice(each, ConsentTopic) for each in withheld),
        withdrawn_on=maybe(given, "withdrawn_on", lambda each: nullable(each, day)),
    )
