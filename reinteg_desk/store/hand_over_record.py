"""What stands beside a consultation that is handed over: exchanged states, open values, marks."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reinteg_desk.app.case_merge import (
    Change,
    Flat,
    Path,
    differences,
    merged,
    path_from_text,
    path_text,
)
from reinteg_desk.app.hand_over import Mark, OpenDifference
from reinteg_desk.app.hand_over_marks import mark_from_document, mark_to_document
from reinteg_desk.app.problems import trouble
from reinteg_desk.system.sealing import unwrap, wrap

MOST_STATES = 24
"""Exchanged states that are kept of one consultation; older ones no longer serve as a base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged:
    """A state that was sent or received.

    Attributes:
        state_id: Random; the same on both sides.
        fields: What both sides saw of it.
        includes: Ids of the earlier states it builds on.
        at: When, ISO 8601.
        colleague: Fingerprint of the other side.
    """

    state_id: str
    fields: Flat
    includes: frozenset[str]
    at: str
    colleague: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """All that stands beside one consultation (all its versions together)."""

    names: tuple[str, ...] = ()
    exchanged: tuple[Exchanged, ...] = ()
    open: tuple[OpenDifference, ...] = ()
    marks: tuple[Mark, ...] = ()

    def base(self, includes: tuple[str, ...]) -> Flat | None:
        """The last state that both sides have, None where there is none.

        Where bundles crossed there are several, none of which builds on another: they are put
        together. A field in which these differ has no last common value.
        """
        wanted = set(includes)
        common = [each for each in self.exchanged if each.state_id in wanted]
        latest = [
            each for each in common if not any(each.state_id in other.includes for other in common)
        ]
        if not latest:
            return None
        fields = dict(latest[0].fields)
        for each in latest[1:]:
            shared = latest[0].includes & each.includes
            older = next((one for one in reversed(common) if one.state_id in shared), None)
            _put_together(fields, each.fields, older.fields if older else None)
        return fields


def _put_together(fields: Flat, other: Flat, older: Flat | None) -> None:
    found = differences(older, fields, other)
    fields.update(merged(fields, found, {}))
    for each in found:
        if each.change is Change.REMOVED:
            fields.pop(each.path, None)
        elif each.change is Change.CONFLICT:
            fields[each.path] = object()  # equal to nothing


def seal_beside(beside: Beside, key: bytes, line: str) -> bytes:
    """The bytes to store, under the key of the dossier."""
    plain = json.dumps(beside_to_document(beside), ensure_ascii=False, separators=(",", ":"))
    return wrap(key, zlib.compress(plain.encode(), 1), {"hand_over": line})


def beside_to_document(beside: Beside) -> dict[str, Any]:
    """What stands beside a consultation as a plain document; the oldest states are let go."""
    return {
        "names": list(beside.names),
        "exchanged": [
            {
                "id": each.state_id,
                "fields": _named(each.fields),
                "includes": sorted(each.includes),
                "at": each.at,
                "colleague": each.colleague,
            }
            for each in beside.exchanged[-MOST_STATES:]
        ],
        "open": [
            {
                "path": path_text(each.path),
                "theirs": each.theirs,
                "sender": each.sender,
                "at": each.at.isoformat(),
            }
            for each in beside.open
        ],
        "marks": [mark_to_document(each) for each in beside.marks],
    }


def unseal_beside(payload: bytes, key: bytes, line: str) -> Beside:
    """What :func:`seal_beside` stored.

    Raises:
        ProblemError: ``store.payload_damaged``.
    """
    packed = unwrap(key, payload, {"hand_over": line})
    if packed is None:
        raise trouble("store.payload_damaged", found=line)
    document = json.loads(zlib.decompress(packed))
    return Beside(
        names=tuple(document["names"]),
        exchanged=tuple(
            Exchanged(
                state_id=each["id"],
                includes=frozenset(each["includes"]),
                fields={path_from_text(path): value for path, value in each["fields"].items()},
                at=each["at"],
                colleague=each["colleague"],
            )
            for each in document["exchanged"]
        ),
        open=tuple(
            OpenDifference(
                path=path_from_text(each["path"]),
                theirs=each["theirs"],
                sender=each["sender"],
                at=datetime.fromisoformat(each["at"]),
            )
            for each in document["open"]
        ),
        marks=tuple(mark_from_document(each) for each in document["marks"]),
    )


def _named(fields: Mapping[Path, Any]) -> dict[str, Any]:
    return {path_text(path): value for path, value in fields.items()}
