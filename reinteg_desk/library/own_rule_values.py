"""Values of rules that a user filled in or corrected, with a source and a date of their own."""

import tomllib
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.rules.parameters import OwnValue, RuleBook, Unit
from reinteg_desk.rules.unit_values import check_keys, read_value, required_text
from reinteg_desk.system.atomic import write_atomically

_REQUIRED = ("rule", "value", "from", "source", "entered_on")
_OPTIONAL = ("to",)
TYPED_UNITS = frozenset(Unit) - {Unit.LIST, Unit.NUMBERS, Unit.TABLE}
"""Units whose values can be typed on one line; lists and tables are changed in the rule files."""
_YES = {"ja", "oui", "yes", "true"}
_NO = {"nee", "non", "no", "false"}
_DECIMALS = {Unit.PERCENT, Unit.EUR, Unit.RATIO}


def read_own_values(path: Path, rules: RuleBook) -> tuple[OwnValue, ...]:
    """The user's own values in a file; none where there is no file.

    Raises:
        ProblemError: ``rules.*``, with the file, the entry, what was found and what is allowed.
    """
    if not path.is_file():
        return ()
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = document.get("value", [])
        return tuple(_entry(each, n, rules) for n, each in enumerate(entries))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise trouble("own_rules.unreadable", file=str(path)) from error
    except ProblemError as error:
        raise error.in_file(str(path)) from error


def _entry(found: Any, number: int, rules: RuleBook) -> OwnValue:
    place = f"value[{number}]"
    check_keys(found, _REQUIRED, _OPTIONAL, place)
    parameter = rules.parameter(required_text(found["rule"], f"{place}.rule"))
    first, last = (_day(found.get(key), f"{place}.{key}") for key in ("from", "to"))
    if first is None or (last is not None and last < first):
        raise trouble("own_rules.days", place=place)
    entered = _day(found["entered_on"], f"{place}.entered_on")
    return OwnValue(
        rule=parameter.rule,
        value=read_value(parameter.unit, found["value"], f"{place}.value"),
        valid_from=first,
        valid_to=last,
        source=required_text(found["source"], f"{place}.source"),
        entered_on=entered or first,
    )


def _day(found: Any, place: str) -> date | None:
    if found is None:
        return None
    return read_value(Unit.DATE, found, place)  # type: ignore[return-value]


def write_own_values(path: Path, values: Sequence[OwnValue]) -> None:
    """Write the user's own values in one step.

    Raises:
        ProblemError: ``file.cannot_write``; the old file is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, "\n".join(map(_as_toml, values)).encode("utf-8"), private=True)


def _as_toml(own: OwnValue) -> str:
    lines = [
        "[[value]]",
        f"rule = {_quoted(own.rule)}",
        f"value = {_value(own.value)}",
        f"from = {own.valid_from.isoformat()}",
    ]
    if own.valid_to is not None:
        lines.append(f"to = {own.valid_to.isoformat()}")
    lines += [f"source = {_quoted(own.source)}", f"entered_on = {own.entered_on.isoformat()}", ""]
    return "\n".join(lines)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f'"{value:f}"'
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int) else _quoted(str(value))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else " " for each in escaped) + '"'


def typed_value(rules: RuleBook, rule: str, text: str) -> object:
    """What a text typed on one line means as the value of a rule.

    Raises:
        ProblemError: ``rules.unknown_parameter``; ``rules.wrong_value`` with what is allowed.
    """
    unit = rules.parameter(rule).unit
    typed = text.strip()
    found: object = typed
    if unit in _DECIMALS:
        found = typed.replace(",", ".")
    elif unit is Unit.YES_NO:
        found = typed.casefold() in _YES if typed.casefold() in _YES | _NO else typed
    elif unit is Unit.DATE:
        found = _typed_day(typed)
    elif unit is not Unit.TEXT:
        found = int(typed) if typed.isdecimal() else typed
    return read_value(unit, found, rule)


def _typed_day(typed: str) -> object:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return typed


class OwnRuleFile:
    """The port ``OwnRules`` for one file.

    Args:
        path: The file; it is made with the first value.
        rules: The rules that ship with the program.
        clock: Where the day of an entry comes from.
    """

    def __init__(self, path: Path, rules: RuleBook, clock: Clock) -> None:
        self._path = path
        self._rules = rules
        self._clock = clock

    def values(self) -> tuple[OwnValue, ...]:
        """The values, oldest entry first."""
        return read_own_values(self._path, self._rules)

    def add(
        self, rule: str, value: str, valid_from: date, valid_to: date | None, source: str
    ) -> OwnValue:
        """Enter a value as typed.

        Raises:
            ProblemError: ``rules.*`` where it does not fit its rule; ``file.cannot_write``.
        """
        if valid_to is not None and valid_to < valid_from:
            raise trouble("own_rules.days", place=rule)
        own = OwnValue(
            rule=rule,
            value=typed_value(self._rules, rule, value),  # type: ignore[arg-type]
            valid_from=valid_from,
            valid_to=valid_to,
            source=required_text(source, rule),
            entered_on=self._clock.today(),
        )
        write_own_values(self._path, (*self.values(), own))
        return own

    def remove(self, position: int) -> None:
        """Take a value away.

        Raises:
            ProblemError: ``file.cannot_write``.
        """
        values = list(self.values())
        del values[position]
        write_own_values(self._path, values)
