"""Reading plain documents strictly: every value knows its place, every refusal names it.

The parts here turn one value of a parsed JSON or TOML document into a typed one, or raise a
problem with the key path, what was found and what is allowed.
"""

import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from reinteg_desk.app.problems import ProblemError, trouble

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_FOUND_LIMIT = 60
_CONTROL = ("Cc", "Zl", "Zp")
LINES = "\n\r\t"
"""What a text of several lines may hold besides printable characters."""
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Node:
    """A value with the key path that leads to it (empty for the document itself)."""

    value: object
    path: str = ""

    def child(self, key: str, value: object) -> "Node":
        """The value under a key."""
        return Node(value, f"{self.path}.{key}" if self.path else key)

    def item(self, position: int, value: object) -> "Node":
        """The value at a position of a list, counted from 0."""
        return Node(value, f"{self.path}[{position}]")


def shown(value: object) -> str:
    """A value as it stands in the document, shortened so that a sentence stays readable."""
    if isinstance(value, date):
        return value.isoformat()
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = str(type(value).__name__)
    return text if len(text) <= _FOUND_LIMIT else f"{text[:_FOUND_LIMIT]}…"


def refuse(node: Node, allowed: str) -> ProblemError:
    """The problem of a value that is not of the kind or range that is allowed."""
    return trouble(
        "document.not_allowed", place=node.path or None, found=shown(node.value), allowed=allowed
    )


def expected(node: Node, kind: str) -> ProblemError:
    """The problem of a value that is not an ``object``, ``list``, ``text`` or ``date``."""
    return trouble(f"document.not_{kind}", place=node.path or None, found=shown(node.value))


def fields(
    node: Node, *, required: Iterable[str] = (), optional: Iterable[str] = ()
) -> dict[str, Node]:
    """The members of an object with known keys.

    Raises:
        ProblemError: Not an object, a key that is not known, a required one missing.
    """
    required, optional = tuple(required), tuple(optional)
    values = mapping(node)
    for key in values:
        if key not in required and key not in optional:
            raise trouble(
                "document.unknown_key",
                place=node.child(key, None).path,
                found=shown(key),
                allowed=", ".join((*required, *optional)),
            )
    for key in required:
        if key not in values:
            raise trouble("document.missing_key", place=node.child(key, None).path, found=key)
    return {key: node.child(key, value) for key, value in values.items()}


def mapping(node: Node) -> Mapping[str, object]:
    """An object with any keys."""
    if not isinstance(node.value, Mapping):
        raise expected(node, "object")
    return node.value


def items(node: Node) -> list[Node]:
    """The items of a list."""
    if not isinstance(node.value, list):
        raise expected(node, "list")
    return [node.item(position, value) for position, value in enumerate(node.value)]


def text(node: Node) -> str:
    """A text that is not empty."""
    if not isinstance(node.value, str) or not node.value.strip():
        raise expected(node, "text")
    return node.value


def name(node: Node) -> str:
    """A text of one line that is not empty, without control characters: a name, a title."""
    found = text(node)
    if strange := control_character(found):
        raise trouble("document.control_character", place=node.path or None, found=strange)
    return found


def control_character(text: str, *, allowed: str = "") -> str | None:
    """The first control character or line break of a text as ``U+0000``, None where it has none.

    Args:
        text: The text.
        allowed: Characters that are no reason for refusal.
    """
    for letter in text:
        if unicodedata.category(letter) in _CONTROL and letter not in allowed:
            return f"U+{ord(letter):04X}"
    return None


def boolean(node: Node) -> bool:
    """True or false."""
    if not isinstance(node.value, bool):
        raise refuse(node, "true, false")
    return node.value


def integer(node: Node, lowest: int, highest: int) -> int:
    """A whole number in a range, both ends included; true and 2.0 are not whole numbers."""
    value = node.value
    if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
        allowed = f"{lowest}" if lowest == highest else f"{lowest} … {highest}"
        found = shown(value)
        raise trouble("document.not_whole", place=node.path or None, found=found, allowed=allowed)
    return value


def number(
    node: Node, lowest: float, highest: float = math.inf, *, above_lowest: bool = False
) -> float:
    """A finite number in a range, both ends included (the lower one not with ``above_lowest``)."""
    value = node.value
    bounds = f"{'>' if above_lowest else '≥'} {lowest:g}"
    allowed = bounds if math.isinf(highest) else f"{bounds}, ≤ {highest:g}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refuse(node, allowed)
    too_low = value <= lowest if above_lowest else value < lowest
    if too_low or value > highest or not _is_finite(value):
        raise refuse(node, allowed)
    return float(value)


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def day(node: Node) -> date:
    """A date written ``YYYY-MM-DD``."""
    value = node.value
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise expected(node, "date")


def calendar_day(node: Node) -> date:
    """A date as TOML gives it; an instant is none."""
    if not isinstance(node.value, date) or isinstance(node.value, datetime):
        raise expected(node, "date")
    return node.value


def choice(node: Node, kinds: type[E]) -> E:
    """One of the values of an enumeration."""
    for kind in kinds:
        if isinstance(node.value, str) and kind.value == node.value:
            return kind
    raise refuse(node, ", ".join(str(kind.value) for kind in kinds))


def named(node: Node, kinds: type[E]) -> E:
    """One of the members of an enumeration, by its name."""
    for kind in kinds:
        if kind.name == node.value:
            return kind
    raise refuse(node, ", ".join(kind.name for kind in kinds))


def nullable(node: Node, read: Callable[[Node], T]) -> T | None:
    """None for null, else what ``read`` makes of it."""
    return None if node.value is None else read(node)


def maybe(nodes: Mapping[str, Node], key: str, read: Callable[[Node], T]) -> T | None:
    """None where the key is absent, else what ``read`` makes of it."""
    return read(nodes[key]) if key in nodes else None
