"""The facts of a document as JSON, to lie beside the PDF: the same content, for machines."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from datetime import date
from enum import Enum

from reinteg_desk.app.document_kinds import DocumentKind
from reinteg_desk.app.plan_content import PlanContent

FORMAT = "reinteg-desk/document-facts"
VERSION = 1


def facts_json(kind: DocumentKind, content: PlanContent) -> bytes:
    """What the document holds for its recipient, no more: UTF-8, stable order, dates ISO 8601.

    What is not recorded, or not for this recipient, has no key; nor has what the person keeps back.
    A picture is named by the SHA-256 of its file in the vault.
    """
    held = {name: value for name, value in _plain(content).items() if name != "withheld"}
    document = {"format": FORMAT, "version": VERSION, "document": kind.value, **held}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _plain(value: object) -> dict[str, object]:
    fields = dataclasses.fields(value)  # type: ignore[arg-type]  # called with dataclasses only
    pairs = ((each.name, _jsonable(getattr(value, each.name))) for each in fields)
    return {name: found for name, found in pairs if found is not None and found not in ([], {})}


def _jsonable(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return _plain(value)
    if isinstance(value, bytes | Enum | date):
        return _named(value)
    if isinstance(value, Mapping):
        return {str(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_jsonable(each) for each in value]
    return value


def _named(value: bytes | Enum | date) -> object:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return value.value if isinstance(value, Enum) else value.isoformat()
