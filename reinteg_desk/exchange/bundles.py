"""Hand-over bundles and cards: bytes on disk ⇄ values, with every flaw named in one sentence."""

import base64
import json
from collections.abc import Callable, Container, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.hand_over import Bundle, Card, HandedAttachment, HandedFile
from reinteg_desk.app.hand_over_card import (
    CARD_FORMAT,
    CARD_VERSION,
    card_from_document,
    card_to_document,
)
from reinteg_desk.app.hand_over_marks import mark_from_document, mark_to_document
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.surroundings import NewAttachment
from reinteg_desk.exchange.case_files import parse_document
from reinteg_desk.system.age import ARMOUR, HEADER, is_public_key, is_sealed, open_sealed, seal_to
from reinteg_desk.system.sealing import canonical

FORMAT = "reinteg-desk/hand-over"
VERSION = 1
LARGEST_BYTES = 96 * 1024 * 1024
"""Of a bundle as it lies on disk."""
LARGEST_CONTENT_BYTES = 95 * 1024 * 1024
LARGEST_CARD_BYTES = 64 * 1024
MOST_FILES = 500
_NAME_LENGTH = 32
_CANNOT_READ = (ValueError, KeyError, TypeError, AttributeError)

Sign = Callable[[bytes], bytes]
"""Signs bytes with the sender's key."""
Check = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, bytes → whether the signature is that key's."""


# --- cards ---


def card_bytes(card: Card) -> bytes:
    """The small file that colleagues take in."""
    text = json.dumps(card_to_document(card), ensure_ascii=False, indent=2)
    return (text + "\n").encode()


def read_card(path: Path) -> Card:
    """The card in a file.

    Raises:
        ProblemError: ``handover.not_a_card``, ``handover.card_newer``, or trouble with the file.
    """
    try:
        data = _read(path, LARGEST_CARD_BYTES, "handover.not_a_card")
        document = parse_document(data)
        if not isinstance(document, dict) or document.get("format") != CARD_FORMAT:
            raise trouble("handover.not_a_card")
        _check_version(document, CARD_VERSION, "handover.card_newer")
        card = card_from_document(document)
        if not is_public_key(card.reading_key):
            raise trouble("handover.not_a_card")
    except ProblemError as error:
        known = error.problem.code.startswith(("handover.", "file."))
        raise (error if known else trouble("handover.not_a_card")).in_file(str(path)) from error
    except _CANNOT_READ as error:
        raise trouble("handover.not_a_card", file=str(path)) from error
    return card


# --- bundles ---


def bundle_bytes(
    sender: Card, recipient: Card, sent_at: datetime, files: tuple[HandedFile, ...], sign: Sign
) -> bytes:
    """The bundle as it leaves: signed by the sender, then sealed to the recipient.

    Raises:
        ProblemError: ``handover.too_much``: the recipient would refuse it.
    """
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "sender": card_to_document(sender),
        "recipient": recipient.fingerprint,
        "sent_at": sent_at.isoformat(),
        "files": [_file_document(each) for each in files],
    }
    document["signature"] = base64.b64encode(sign(canonical(document))).decode("ascii")
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1).encode()
    if len(text) > LARGEST_CONTENT_BYTES:
        raise trouble(
            "handover.too_much",
            found=f"{len(text) // 1024 // 1024} MB",
            allowed=f"{LARGEST_CONTENT_BYTES // 1024 // 1024} MB",
        )
    return seal_to([recipient.reading_key], text)


def read_bundle(
    path: Path, *, identity: str, me: Card, check: Check, known_features: Container[str]
) -> Bundle:
    """The bundle in a file that was made for this user.

    Args:
        path: The file.
        identity: The secret half of the user's age key.
        me: The user's card.
        check: Checks the sender's signature.
        known_features: The ids of the instrument, for reading cases.

    Raises:
        ProblemError: Naming the file: not a bundle, too large, for somebody else, of a newer
            version, changed on its way, or holding a case that cannot be read.
    """
    try:
        sealed = _read(path, LARGEST_BYTES, "handover.too_large")
        if not is_sealed(sealed):
            raise trouble("handover.not_a_bundle")
        document = _document(open_sealed(identity, sealed))
        sender = _checked_sender(document, check)
        if document.get("recipient") != me.fingerprint:
            raise trouble("handover.other_recipient", found=sender.name)
        return _bundle(document, sender, known_features)
    except ProblemError as error:
        raise error.in_file(str(path)) from error


def is_bundle_file(path: Path) -> bool:
    """Whether a file begins like a bundle."""
    try:
        with path.open("rb") as stream:
            return is_sealed(stream.read(max(len(HEADER), len(ARMOUR))))
    except OSError:
        return False


def _document(plain: bytes) -> dict[str, Any]:
    try:
        document = parse_document(plain)
    except ProblemError as error:
        raise trouble("handover.foreign_content") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise trouble("handover.foreign_content")
    _check_version(document, VERSION, "handover.newer")
    return document


def _check_version(document: Mapping[str, Any], known: int, newer: str) -> None:
    version = document.get("version")
    if isinstance(version, int) and version > known:
        raise trouble(newer, found=version, allowed=known)


def _checked_sender(document: dict[str, Any], check: Check) -> Card:
    signed = {key: value for key, value in document.items() if key != "signature"}
    try:
        sender = card_from_document(document["sender"])
        signature = base64.b64decode(document["signature"], validate=True)
    except _CANNOT_READ as error:
        raise trouble("handover.forged") from error
    if not check(sender.sending_key, signature, canonical(signed)):
        raise trouble("handover.forged")
    return sender


def _bundle(document: Mapping[str, Any], sender: Card, known_features: Container[str]) -> Bundle:
    try:
        files = document["files"]
        if not files or len(files) > MOST_FILES:
            raise trouble("handover.foreign_content")
        return Bundle(
            sender=sender,
            sent_at=datetime.fromisoformat(document["sent_at"]),
            files=tuple(_file(each, known_features) for each in files),
        )
    except _CANNOT_READ as error:
        raise trouble("handover.foreign_content") from error


def _file_document(file: HandedFile) -> dict[str, Any]:
    return {
        "names": list(file.names),
        "scope": sorted(file.scope),
        "includes": list(file.includes),
        "consent_on": file.consent_on.isoformat() if file.consent_on else None,
        "case": file.case,
        "marks": [mark_to_document(each) for each in file.marks],
        "attachments": [
            {
                "name": each.attachment.name,
                "media_type": each.attachment.media_type,
                "caption": each.attachment.caption,
                "topic": each.attachment.topic,
                "added_by": each.added_by,
                "content": base64.b64encode(each.attachment.content).decode("ascii"),
            }
            for each in file.attachments
        ],
    }


def _file(document: Mapping[str, Any], known_features: Container[str]) -> HandedFile:
    names = tuple(str(each) for each in document["names"])
    if not names or any(len(each) != _NAME_LENGTH for each in names):
        raise ValueError("a file needs names")
    if not document["includes"]:
        raise ValueError("a state needs an id")
    case_from_document(document["case"], known_features=known_features)
    consent = document["consent_on"]
    return HandedFile(
        names=names,
        case=document["case"],
        scope=frozenset(str(each) for each in document["scope"]),
        includes=tuple(str(each) for each in document["includes"]),
        marks=tuple(mark_from_document(each) for each in document["marks"]),
        consent_on=None if consent is None else date.fromisoformat(consent),
        attachments=tuple(_attachment(each) for each in document["attachments"]),
    )


_BEGINNINGS = {
    "application/pdf": b"%PDF-",
    "image/jpeg": b"\xff\xd8",
    "image/png": b"\x89PNG\r\n",
}


def _attachment(document: Mapping[str, Any]) -> HandedAttachment:
    content = base64.b64decode(document["content"], validate=True)
    if not content.startswith(_BEGINNINGS[document["media_type"]]):
        raise ValueError("another kind of file than it says")
    return HandedAttachment(
        attachment=NewAttachment(
            name=Path(str(document["name"]).replace("\\", "/")).name or "document",
            media_type=document["media_type"],
            content=content,
            caption=str(document["caption"]),
            topic=str(document["topic"]),
        ),
        added_by=str(document["added_by"]),
    )


def _read(path: Path, largest: int, too_large: str) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise trouble("file.is_folder")
        if size > largest:
            raise trouble(
                too_large,
                found=f"{size / 1024 / 1024:.0f} MB",
                allowed=f"{largest // 1024 // 1024} MB",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise trouble("file.not_found") from error
    except OSError as error:
        raise trouble("file.cannot_read", found=os_reason(error)) from error
