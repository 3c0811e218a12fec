"""Strict reading of the rule files: what is not understood to the letter is refused by name.

The caller parses the files; here plain data becomes a
:class:`~reinteg_desk.rules.parameters.RuleBook`, or one sentence of trouble with file, key, what
was found and what is allowed. The format is described in ``docs/rules-authoring.md``.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Any

from reinteg_desk.domain.problems import ProblemError, trouble
from reinteg_desk.rules.parameters import (
    EVERYBODY,
    DatedValue,
    KeyedOn,
    Parameter,
    Population,
    RuleBook,
    SourceStatus,
    Unit,
    Use,
)
from reinteg_desk.rules.unit_values import check_keys, choice, read_value, required_text, words

LANGUAGES = ("nl", "fr", "en")

_ONE_DAY = timedelta(days=1)

_ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9_]*)+")
_FILE_KEYS = ("parameter",)
_PARAMETER_KEYS = ("id", "description", "unit", "keyed_on", "population", "use", "value")
_VALUE_KEYS = ("value", "article", "evidence", "status", "checked_on")
_VALUE_OPTIONAL = ("from", "to", "start_from", "start_to", "population", "link", "note")


def parse_rulebook(manifest: Mapping[str, Any], files: Mapping[str, Mapping[str, Any]]) -> RuleBook:
    """Build the rules from parsed data.

    Args:
        manifest: ``{"version": date}``: the day this set of rules was put together.
        files: File name (``estimate.toml``) → its parsed content, one file an area.

    Raises:
        ProblemError: ``rules.*``, with the file and the key path.
    """
    edition = _edition(manifest)
    parameters: dict[str, Parameter] = {}
    for name, content in sorted(files.items()):
        try:
            for each in _parameters(name.rsplit(".", 1)[0], content, edition):
                if each.rule in parameters:
                    raise trouble("rules.duplicate", place=each.rule, found=each.rule)
                parameters[each.rule] = each
        except ProblemError as error:
            raise error.in_file(name) from None
    return RuleBook(f"{edition.isoformat()}+{_digest(files)}", parameters.values())


def _edition(manifest: Mapping[str, Any]) -> date:
    check_keys(manifest, ("version",), (), "manifest")
    found = manifest["version"]
    if not isinstance(found, date) or isinstance(found, datetime):
        raise trouble("rules.wrong_type", place="version", found=words(found), allowed="2026-11-21")
    return found


def _digest(files: Mapping[str, Mapping[str, Any]]) -> str:
    text = repr([(name, _sorted(content)) for name, content in sorted(files.items())])
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _sorted(content: Any) -> Any:
    if isinstance(content, Mapping):
        return [(key, _sorted(content[key])) for key in sorted(content)]
    if isinstance(content, list):
        return [_sorted(each) for each in content]
    return content


def _parameters(area: str, content: Mapping[str, Any], edition: date) -> Iterable[Parameter]:
    check_keys(content, _FILE_KEYS, (), "")
    entries = content["parameter"]
    if not isinstance(entries, list) or not entries:
        raise trouble(
            "rules.wrong_type", place="parameter", found=words(entries), allowed="[[parameter]]"
        )
    return [_parameter(area, entry, n, edition) for n, entry in enumerate(entries, 1)]


def _parameter(area: str, entry: Any, number: int, edition: date) -> Parameter:
    place = f"parameter {number}"
    check_keys(entry, _PARAMETER_KEYS, (), place)
    rule = _rule_id(entry["id"], place)
    population = _population(entry["population"], f"{rule}.population")
    parameter = Parameter(
        rule=rule,
        area=area,
        description=_description(entry["description"], f"{rule}.description"),
        unit=choice(Unit, entry["unit"], f"{rule}.unit"),
        keyed_on=choice(KeyedOn, entry["keyed_on"], f"{rule}.keyed_on"),
        use=choice(Use, entry["use"], f"{rule}.use"),
        values=(),
    )
    entries = entry["value"]
    if not isinstance(entries, list) or not entries:
        raise trouble("rules.no_values", place=rule, found=words(entries))
    values = [
        _value(parameter, each, f"{rule}.value {n}", population, edition)
        for n, each in enumerate(entries, 1)
    ]
    return replace(parameter, values=_in_order(rule, values))


def _rule_id(found: Any, place: str) -> str:
    if not isinstance(found, str) or not _ID.fullmatch(found):
        raise trouble(
            "rules.wrong_id", place=f"{place}.id", found=words(found), allowed="area.some_name"
        )
    return found


def _description(found: Any, place: str) -> Mapping[str, str]:
    check_keys(found, LANGUAGES, (), place)
    return {each: required_text(found[each], f"{place}.{each}") for each in LANGUAGES}


def _population(found: Any, place: str) -> frozenset[Population]:
    if found == "all":
        return EVERYBODY
    if not isinstance(found, list) or not found:
        allowed = f"all, [{', '.join(Population)}]"
        raise trouble("rules.not_allowed", place=place, found=words(found), allowed=allowed)
    return frozenset(choice(Population, each, place) for each in found)


def _value(
    parameter: Parameter, entry: Any, place: str, whom: frozenset[Population], edition: date
) -> DatedValue:
    check_keys(entry, _VALUE_KEYS, _VALUE_OPTIONAL, place)
    value = DatedValue(
        rule=parameter.rule,
        value=read_value(parameter.unit, entry["value"], f"{place}.value"),
        unit=parameter.unit,
        keyed_on=parameter.keyed_on,
        article=required_text(entry["article"], f"{place}.article"),
        evidence=required_text(entry["evidence"], f"{place}.evidence"),
        status=choice(SourceStatus, entry["status"], f"{place}.status"),
        checked_on=_checked_on(entry["checked_on"], f"{place}.checked_on", edition),
        valid_from=_day(entry, "from", place),
        valid_to=_day(entry, "to", place),
        start_from=_day(entry, "start_from", place),
        start_to=_day(entry, "start_to", place),
        population=_narrowed(entry, place, whom),
        link=_link(entry, place),
        note=required_text(entry["note"], f"{place}.note") if "note" in entry else None,
    )
    _check_span(value.valid_from, value.valid_to, place)
    _check_span(value.start_from, value.start_to, place)
    return value


def _narrowed(
    entry: Mapping[str, Any], place: str, whom: frozenset[Population]
) -> frozenset[Population]:
    if "population" not in entry:
        return whom
    own = _population(entry["population"], f"{place}.population")
    if not own <= whom:
        found = ", ".join(sorted(own - whom))
        raise trouble(
            "rules.not_allowed",
            place=f"{place}.population",
            found=found,
            allowed=", ".join(sorted(whom)),
        )
    return own


def _day(entry: Mapping[str, Any], key: str, place: str) -> date | None:
    found = entry.get(key)
    if found is None:
        return None
    if not isinstance(found, date) or isinstance(found, datetime):
        raise trouble(
            "rules.wrong_type", place=f"{place}.{key}", found=words(found), allowed="2026-01-01"
        )
    return found


def _checked_on(found: Any, place: str, edition: date) -> date:
    day = _day({"checked_on": found}, "checked_on", place.rsplit(".", 1)[0])
    if day is None or day > edition:
        raise trouble("rules.not_allowed", place=place, found=words(found), allowed=f"≤ {edition}")
    return day


def _link(entry: Mapping[str, Any], place: str) -> str | None:
    found = entry.get("link")
    if found is not None and not (isinstance(found, str) and found.startswith("https://")):
        raise trouble(
            "rules.not_allowed", place=f"{place}.link", found=words(found), allowed="https://…"
        )
    return found


def _check_span(first: date | None, last: date | None, place: str) -> None:
    if first is not None and last is not None and last < first:
        raise trouble("rules.reversed_period", place=place, found=f"{first} … {last}")


def _in_order(rule: str, values: list[DatedValue]) -> tuple[DatedValue, ...]:
    """Oldest first; a value without a last day ends, for those concerned, where the next begins."""
    ordered: list[DatedValue] = []
    for later in sorted(values, key=lambda each: each.valid_from or date.min):
        ordered = [piece for earlier in ordered for piece in _ended_by(earlier, later)]
        ordered.append(later)
    for one, other in combinations(ordered, 2):
        if _overlap(one, other):
            raise trouble("rules.overlap", place=rule, found=f"{_span(one)}; {_span(other)}")
    return tuple(sorted(ordered, key=lambda each: each.valid_from or date.min))


def _ended_by(earlier: DatedValue, later: DatedValue) -> list[DatedValue]:
    """The earlier value, ended for the people and starts that the later one concerns."""
    begins = later.valid_from
    if earlier.valid_to is not None or begins is None or begins == earlier.valid_from:
        return [earlier]
    if not _overlap(earlier, later):
        return [earlier]
    others = earlier.population - later.population
    unconcerned = [replace(earlier, population=others)] if others else []
    concerned = replace(earlier, population=earlier.population & later.population)
    ended = _common_starts(concerned, later, valid_to=begins - _ONE_DAY)
    return [*unconcerned, *_other_starts(concerned, later), ended]


def _common_starts(earlier: DatedValue, later: DatedValue, *, valid_to: date) -> DatedValue:
    first = max(earlier.start_from or date.min, later.start_from or date.min)
    last = min(earlier.start_to or date.max, later.start_to or date.max)
    return replace(
        earlier,
        valid_to=valid_to,
        start_from=None if first == date.min else first,
        start_to=None if last == date.max else last,
    )


def _other_starts(earlier: DatedValue, later: DatedValue) -> list[DatedValue]:
    """The earlier value for starts before and after those that the later one concerns."""
    found = []
    if later.start_from is not None and (earlier.start_from or date.min) < later.start_from:
        found.append(replace(earlier, start_to=later.start_from - _ONE_DAY))
    if later.start_to is not None and later.start_to < (earlier.start_to or date.max):
        found.append(replace(earlier, start_from=later.start_to + _ONE_DAY))
    return found


def _overlap(one: DatedValue, other: DatedValue) -> bool:
    return (
        bool(one.population & other.population)
        and _meet(one.valid_from, one.valid_to, other.valid_from, other.valid_to)
        and _meet(one.start_from, one.start_to, other.start_from, other.start_to)
    )


def _meet(
    a_first: date | None, a_last: date | None, b_first: date | None, b_last: date | None
) -> bool:
    low, high = date.min, date.max
    return (a_first or low) <= (b_last or high) and (b_first or low) <= (a_last or high)


def _span(value: DatedValue) -> str:
    return f"{value.valid_from or ''} … {value.valid_to or ''}"
