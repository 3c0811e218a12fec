"""Small strict readers for the rule files: keys, choices, texts, and a value by its unit."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

from reinteg_desk.domain.problems import trouble
from reinteg_desk.rules.parameters import Unit, Value

E = TypeVar("E", bound=StrEnum)

_DECIMAL = re.compile(r"\d+(\.\d+)?")
_ID = re.compile(r"[a-zA-Z0-9_>=<.-]+")
_SHOWN = 60


def words(found: Any) -> str:
    """What was found, short enough for a sentence."""
    if found is None:
        return "—"
    text = found.isoformat() if isinstance(found, date) else repr(found)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def check_keys(found: Any, required: Iterable[str], optional: Iterable[str], place: str) -> None:
    """Refuse anything but a table with exactly these keys.

    Raises:
        ProblemError: ``rules.wrong_type``, ``rules.unknown_key`` or ``rules.missing_key``.
    """
    needed, extra = tuple(required), tuple(optional)
    if not isinstance(found, Mapping):
        raise trouble("rules.wrong_type", place=place, found=words(found), allowed="{ … }")
    for key in found:
        if key not in needed and key not in extra:
            allowed = ", ".join((*needed, *extra))
            raise trouble("rules.unknown_key", place=_join(place, key), found=key, allowed=allowed)
    for key in needed:
        if key not in found:
            raise trouble("rules.missing_key", place=place or key, found=key)


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def choice(kind: type[E], found: Any, place: str) -> E:
    """One of the words of an enum.

    Raises:
        ProblemError: ``rules.not_allowed``.
    """
    if isinstance(found, str) and found in tuple(kind):
        return kind(found)
    allowed = ", ".join(kind)
    raise trouble("rules.not_allowed", place=place, found=words(found), allowed=allowed)


def required_text(found: Any, place: str) -> str:
    """A text that says something.

    Raises:
        ProblemError: ``rules.wrong_type`` or ``rules.empty_text``.
    """
    if not isinstance(found, str):
        raise trouble("rules.wrong_type", place=place, found=words(found), allowed='"…"')
    if not found.strip():
        raise trouble("rules.empty_text", place=place)
    return found


def read_value(unit: Unit, found: Any, place: str) -> Value:
    """A value by its unit.

    Counting units are whole numbers ≥ 0; percentages, ratios and euro amounts are whole numbers or
    decimals written as text (``"25.88"``), so that nothing is lost to binary fractions.

    Raises:
        ProblemError: ``rules.wrong_value``.
    """
    try:
        return _READERS[unit](found)
    except (TypeError, ValueError):
        raise trouble(
            "rules.wrong_value", place=place, found=words(found), allowed=_ALLOWED[unit], unit=unit
        ) from None


def _whole(found: Any) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or found < 0:
        raise ValueError
    return found


def _decimal(found: Any) -> Decimal:
    if isinstance(found, str) and _DECIMAL.fullmatch(found):
        return Decimal(found)
    return Decimal(_whole(found))


def _percent(found: Any) -> Decimal:
    number = _decimal(found)
    if number > 100:  # noqa: PLR2004 - per cent
        raise ValueError
    return number


def _flag(found: Any) -> bool:
    if not isinstance(found, bool):
        raise TypeError
    return found


def _date(found: Any) -> date:
    if not isinstance(found, date) or isinstance(found, datetime):
        raise TypeError
    return found


def _id(found: Any) -> str:
    if not isinstance(found, str) or not _ID.fullmatch(found):
        raise ValueError
    return found


def _list(read: Callable[[Any], Value], found: Any) -> tuple[Value, ...]:
    if not isinstance(found, list):
        raise TypeError
    return tuple(read(each) for each in found)


def _table(found: Any) -> Mapping[str, Any]:
    if not isinstance(found, dict) or not found:
        raise TypeError
    return MappingProxyType({_id(key): _cell(each) for key, each in found.items()})


def _cell(found: Any) -> Any:
    if isinstance(found, dict):
        return _table(found)
    if isinstance(found, list):
        return tuple(_cell(each) for each in found)
    if isinstance(found, float):
        raise TypeError
    if isinstance(found, str):
        return Decimal(found) if _DECIMAL.fullmatch(found) else _id(found)
    return found


_COUNTING = (
    Unit.CALENDAR_DAYS,
    Unit.WORKING_DAYS,
    Unit.WEEKS,
    Unit.MONTHS,
    Unit.YEARS,
    Unit.COUNT,
)
_READERS: Mapping[Unit, Callable[[Any], Value]] = {
    **dict.fromkeys(_COUNTING, _whole),
    Unit.PERCENT: _percent,
    Unit.EUR: _decimal,
    Unit.RATIO: _decimal,
    Unit.YES_NO: _flag,
    Unit.DATE: _date,
    Unit.TEXT: _id,
    Unit.LIST: lambda found: _list(_id, found),
    Unit.NUMBERS: lambda found: _list(_whole, found),
    Unit.TABLE: _table,
}
_ALLOWED: Mapping[Unit, str] = {
    **dict.fromkeys(_COUNTING, "0, 1, 2 …"),
    Unit.PERCENT: '0 … 100, "2.5"',
    Unit.EUR: '0 …, "48.33"',
    Unit.RATIO: '0 …, "1.02"',
    Unit.YES_NO: "true, false",
    Unit.DATE: "2026-01-01",
    Unit.TEXT: '"some_word"',
    Unit.LIST: '["some_word", …]',
    Unit.NUMBERS: "[1, 2 …]",
    Unit.TABLE: '{ key = 1, other = "2.5" … }',
}
