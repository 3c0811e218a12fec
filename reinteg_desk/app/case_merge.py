"""Two states of one case put together field by field, against the last state both sides had.

A case document becomes a flat table: key path → value. Members of lists that are sets at heart
(strengths, events, actions …) are fields of their own, so that what one side added never stands
against what the other added. Level, source and kind of one capacity stay together: a tested level
is never put beside the word "told" of somebody else.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Any

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.domain.case import Case

Document = dict[str, Any]
Path = tuple[str, ...]
Flat = dict[Path, Any]

NOT_MERGED: tuple[Path, ...] = (
    ("format",),
    ("version",),
    ("consultation", "role"),
    ("consultation", "assessor"),
)
"""Whose consultation it is stays what it is on either side."""

_REASONED = "capacities"
_NO_CAPACITY: Path = (_REASONED,)
_TEXT_LISTS = ("free_limits",)
_UNITS = (("capacities",), ("work_post", "demands"), ("visit", "quantities"))
_KEYED: dict[Path, Callable[[Any], str]] = {
    ("strengths",): str,
    ("person", "practised_occupations"): str,
    ("person", "qualifications"): str,
    ("plan", "accommodations"): str,
    ("plan", "actions"): lambda item: f"{item['text']} ({item['owner']})",
    ("events",): lambda item: f"{item['type']} {item['on']}",
    ("visit", "tasks"): lambda item: str(item["text"]),
    ("visit", "described_by"): str,
    ("visit", "signatures"): lambda item: str(item["role"]),
    ("free_limits",): lambda item: str(item["text"] if isinstance(item, dict) else item),
}
"""Lists whose members are compared one by one, and what a member is known by."""


class Change(StrEnum):
    """What the other side did to a field since the last common state."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    CONFLICT = "conflict"


class Choice(StrEnum):
    """Which value of a field is kept; ``BOTH`` for texts: one after the other."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field in which the two sides differ.

    Attributes:
        path: The key path; a member of a list is named in brackets.
        change: What the other side did; ``CONFLICT`` where this side changed it too.
        mine: The value on this side, None where there is none.
        theirs: The value on the other side, None where there is none.
    """

    path: Path
    change: Change
    mine: Any
    theirs: Any

    @property
    def is_text(self) -> bool:
        """Whether both values are running text, which can stand one after the other."""
        return (
            self.path[-1] in _LONG_TEXTS
            and isinstance(self.mine, str)
            and isinstance(self.theirs, str)
        )


_LONG_TEXTS = frozenset(
    {
        "reason",
        "motive",
        "goal",
        "contact",
        "person_remarks",
        "partial_conditions",
        "for_colleagues",
        "for_person",
        "note",
        "conditions",
        "recommendations",
    }
)


def flat(document: Mapping[str, Any]) -> Flat:
    """The fields of a case document."""
    table: Flat = {}
    _flatten((), document, table)
    for path in (*NOT_MERGED, _NO_CAPACITY):
        table.pop(path, None)
    return table


def fields_of(case: Case) -> Flat:
    """The fields of a case, whatever form the document had that it was read from."""
    return flat(case_to_document(replace(case, written_out=frozenset())))


def _flatten(path: Path, value: Any, table: Flat) -> None:
    if path[:1] == (_REASONED,) and len(path) > 1:
        _put_with_reason(path, value if isinstance(value, dict) else {"level": value}, table)
    elif path[:-1] in _UNITS:
        table[path] = value
    elif isinstance(value, dict) and value:
        for key, member in value.items():
            _flatten((*path, key), member, table)
    elif isinstance(value, list) and value and path in _KEYED:
        for member in value:
            _put_member(_unused((*path, f"[{_KEYED[path](member)}]"), table), member, table)
    else:
        table[path] = value


def _unused(path: Path, table: Flat) -> Path:
    """The same, or with a number where a list says one thing twice."""
    name, number = path[-1], 1
    while path in table:
        number += 1
        path = (*path[:-1], f"{name}#{number}")
    return path


def _put_with_reason(path: Path, capacity: Document, table: Flat) -> None:
    table[path] = {key: value for key, value in capacity.items() if key != "reason"}
    if "reason" in capacity:
        table[*path, "reason"] = capacity["reason"]


def _put_member(path: Path, member: Any, table: Flat) -> None:
    if path[0] not in _TEXT_LISTS:
        table[path] = member
        return
    limit = member if isinstance(member, dict) else {"text": member}
    table[path] = {"text": limit["text"]}
    table.update({(*path, key): limit[key] for key in ("ruling", "reason") if key in limit})


def document_of(fields: Mapping[Path, Any]) -> Document:
    """The document of a table; what belongs to a member that is gone goes with it."""
    document: Document = {}
    for path in sorted(fields, key=len):
        if _hangs_on_nothing(path, fields):
            continue
        here: Any = document
        for key, after in pairwise(path):
            here = _step(here, key, is_list=after.startswith("["))
        _set(here, path[-1], fields[path])
    return {key: _without_names(value) for key, value in document.items()}


def _hangs_on_nothing(path: Path, fields: Mapping[Path, Any]) -> bool:
    hangs = len(path) == len(("capacities", "lifting", "reason")) and (
        path[0] == _REASONED or path[0] in _TEXT_LISTS
    )
    return hangs and path[:-1] not in fields


class _Members(dict[str, Any]):
    """The members of a list, by name, in their order."""


def _step(here: Any, key: str, *, is_list: bool) -> Any:
    made = _Members() if is_list else {}
    if key not in here or (is_list and not isinstance(here[key], _Members)):
        here[key] = made
    return here[key]


def _set(here: Any, key: str, value: Any) -> None:
    if isinstance(value, list) and not value and key in here:
        return  # "recorded, and none" stands down where there is one
    here[key] = dict(value) if isinstance(value, dict) else value


def _without_names(value: Any) -> Any:
    if isinstance(value, _Members):
        return [_without_names(each) for each in value.values()]
    if isinstance(value, dict):
        return {key: _without_names(each) for key, each in value.items()}
    return value


_ABSENT = object()


def differences(
    base: Mapping[Path, Any] | None, mine: Mapping[Path, Any], theirs: Mapping[Path, Any]
) -> tuple[Difference, ...]:
    """What the other side brings, in the order of the document.

    Without a common state nothing that is missing on the other side counts as removed, and two
    values that differ are a conflict.
    """
    filled = {path[:length] for path in theirs for length in range(1, len(path))}
    order = [
        path
        for path in dict.fromkeys((*mine, *theirs))
        if not (mine.get(path) in ([], {}) and path in filled)  # "none" that has become some
    ]
    found = (_difference(path, base, mine, theirs) for path in order)
    return tuple(each for each in found if each is not None)


def _difference(
    path: Path,
    base: Mapping[Path, Any] | None,
    mine: Mapping[Path, Any],
    theirs: Mapping[Path, Any],
) -> Difference | None:
    here, there = mine.get(path, _ABSENT), theirs.get(path, _ABSENT)
    before = _ABSENT if base is None else base.get(path, _ABSENT)
    if there in (here, before) or (base is None and there is _ABSENT):
        return None
    if here != before:
        change = Change.CONFLICT
    elif here is _ABSENT:
        change = Change.ADDED
    else:
        change = Change.REMOVED if there is _ABSENT else Change.CHANGED
    return Difference(path=path, change=change, mine=_shown(here), theirs=_shown(there))


def _shown(value: Any) -> Any:
    return None if value is _ABSENT else value


def merged(
    mine: Mapping[Path, Any], found: Sequence[Difference], choices: Mapping[Path, Choice]
) -> Flat:
    """This side with what the other side brings.

    Args:
        mine: The fields of this side.
        found: The differences.
        choices: Path → choice; without one, what only the other side changed is taken and a
            conflict keeps this side's value.
    """
    result = dict(mine)
    for each in found:
        usual = Choice.MINE if each.change is Change.CONFLICT else Choice.THEIRS
        choice = choices.get(each.path, usual)
        if choice is Choice.MINE:
            continue
        if choice is Choice.BOTH and each.is_text:
            result[each.path] = f"{each.mine}\n{each.theirs}"
        elif each.theirs is None:
            result.pop(each.path, None)
        else:
            result[each.path] = each.theirs
    return result


def path_shown(path: Path) -> str:
    """A path for people who know the format: ``capacities.lifting``, ``strengths[hearing]``."""
    return "".join(each if each.startswith("[") else f".{each}" for each in path).removeprefix(".")


def path_text(path: Path) -> str:
    """A path as one text, for storing."""
    return "\x1f".join(path)


def path_from_text(text: str) -> Path:
    """What :func:`path_text` wrote."""
    return tuple(text.split("\x1f"))


def digest_of(fields: Mapping[Path, Any]) -> str:
    """SHA-256 over fields, whatever their order."""
    named = {path_text(path): value for path, value in fields.items()}
    text = json.dumps(named, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
