"""Case files: bytes on disk ⇄ plain documents, with every flaw of the file named."""

import json
import math
from collections.abc import Container, Iterator
from datetime import date
from pathlib import Path

from reinteg_desk.app.case_codec import case_from_document
from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.app.document_reader import LINES, Node, control_character, shown
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.case import Case
from reinteg_desk.system.atomic import write_atomically

SIZE_LIMIT_BYTES = 4 * 1024 * 1024
"""A case file takes a few kilobytes; what is larger was picked by mistake."""


def read_case_file(
    path: Path, *, known_features: Container[str], today: date | None = None
) -> Case:
    """The case in a file.

    Raises:
        ProblemError: Naming the file, the key path, what was found and what is allowed.
    """
    try:
        document = parse_document(_read_bytes(path))
        return case_from_document(document, known_features=known_features, today=today)
    except ProblemError as error:
        raise error.in_file(str(path)) from error


def write_case_file(path: Path, case: Case) -> None:
    """Write a case file in one step; an existing file is either kept or replaced whole."""
    write_atomically(path, case_file_bytes(case), private=True)


def case_file_bytes(case: Case) -> bytes:
    """The content of a case file."""
    text = json.dumps(case_to_document(case), ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8")


def parse_document(data: bytes) -> object:
    """The document in the bytes of a JSON file, checked for what JSON itself lets through.

    Refused: other encodings than UTF-8, an empty file, a key twice in one object, numbers that
    are not finite, half characters.
    """
    text = _decoded(data)
    if not text.strip():
        raise trouble("document.empty")
    try:
        raw = json.loads(text, object_pairs_hook=_Pairs)
        return _plain(Node(raw))
    except json.JSONDecodeError as error:
        raise trouble("document.not_json", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise trouble("document.too_deep") from error
    except ValueError as error:  # an integer of thousands of digits
        raise trouble("document.long_number") from error


_NAMES = ("person.name", "consultation.assessor")
"""Texts of one line."""


class _Pairs(list[tuple[str, object]]):
    """The members of an object as they stood in the file, repeated keys included."""


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise trouble("file.is_folder")
        size = path.stat().st_size
        if size > SIZE_LIMIT_BYTES:
            raise trouble(
                "document.too_large",
                found=f"{size / 1024 / 1024:.1f} MB",
                allowed=f"{SIZE_LIMIT_BYTES // 1024 // 1024} MB",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise trouble("file.not_found") from error
    except OSError as error:
        raise trouble("file.cannot_read", found=os_reason(error)) from error


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise trouble("document.not_utf8", found=error.start) from error


def _plain(node: Node) -> object:
    value = node.value
    if isinstance(value, _Pairs):
        return dict(_members(node, value))
    if isinstance(value, list):
        return [_plain(node.item(n, each)) for n, each in enumerate(value)]
    if isinstance(value, float) and not math.isfinite(value):
        raise trouble("document.not_finite", place=node.path)
    if isinstance(value, str):
        _check_text(node, value)
    return value


def _members(node: Node, pairs: _Pairs) -> Iterator[tuple[str, object]]:
    seen = set()
    for key, value in pairs:
        here = node.child(key, value)
        _check_text(here, key)
        if key in seen:
            raise trouble("document.duplicate_key", place=here.path, found=shown(key))
        seen.add(key)
        yield key, _plain(here)


def _check_text(node: Node, text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        place = node.path.encode("utf-8", "replace").decode("utf-8")
        raise trouble("document.bad_text", place=place) from error
    if strange := control_character(text, allowed="" if node.path in _NAMES else LINES):
        place = "".join(each if each.isprintable() else "?" for each in node.path)
        raise trouble("document.control_character", place=place, found=strange)
