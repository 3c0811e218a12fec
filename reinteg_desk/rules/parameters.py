"""Law as data: parameters with dated values, each with its source, status and keying.

Nothing here reads a file: :mod:`reinteg_desk.rules.loading` builds a :class:`RuleBook` from parsed
data. A value that is not on record is trouble, never 0 and never a default.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from reinteg_desk.domain.incapacity import Incapacity, Status
from reinteg_desk.domain.problems import trouble

T = TypeVar("T")


class SourceStatus(StrEnum):
    """How firmly a value is known; the words of ``timeline --json``."""

    LAW = "law"
    SOURCE = "source"
    ONE_SOURCE = "one_source"
    DERIVED = "derived"
    TO_CONFIRM = "to_confirm"

    @property
    def is_open(self) -> bool:
        """Whether a result that rests on it must be shown as still to be verified."""
        return self in (SourceStatus.ONE_SOURCE, SourceStatus.TO_CONFIRM)


class KeyedOn(StrEnum):
    """Which date decides under which value a file falls."""

    START_OF_INCAPACITY = "start_of_incapacity"
    EVENT_DATE = "event_date"
    REQUEST_DATE = "request_date"
    DAY_PAID = "day_paid"
    ASSESSMENT_DATE = "assessment_date"


class Population(StrEnum):
    """For whom a value holds."""

    EMPLOYEE_WITH_CONTRACT = "employee_with_contract"
    EMPLOYEE_WITHOUT_CONTRACT = "employee_without_contract"
    UNEMPLOYED = "unemployed"
    SELF_EMPLOYED = "self_employed"


EVERYBODY = frozenset(Population)


class Use(StrEnum):
    """Whether a rule computes with a parameter, or people only read it."""

    RULE = "rule"
    INFORMATION = "information"


class Unit(StrEnum):
    """What a value counts; it fixes the type of the value (:mod:`reinteg_desk.rules.loading`)."""

    CALENDAR_DAYS = "calendar_days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    COUNT = "count"
    PERCENT = "percent"
    EUR = "eur"
    RATIO = "ratio"
    YES_NO = "yes_no"
    DATE = "date"
    TEXT = "text"
    LIST = "list"
    NUMBERS = "numbers"
    TABLE = "table"


Value = int | Decimal | bool | str | date | tuple[Any, ...] | Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedValue:
    """One value of a parameter with everything a reader needs to check it.

    Attributes:
        rule: Id of the parameter.
        value: The value; its type follows from the unit.
        unit: What it counts.
        keyed_on: Which date decides.
        valid_from: First day in force (inclusive), None: since before anything on record.
        valid_to: Last day in force (inclusive), None: until further notice.
        start_from: First start of incapacity it holds for, None: no lower bound.
        start_to: Last start of incapacity it holds for, None: no upper bound.
        population: For whom.
        article: The legal basis, or what stands in for it.
        evidence: Where the value was read.
        link: An address, None where there is none.
        status: How firmly it is known.
        checked_on: When a person last checked it.
        note: A caveat for the reader.
        own: Whether the user entered it.
    """

    rule: str
    value: Value
    unit: Unit
    keyed_on: KeyedOn
    article: str
    evidence: str
    status: SourceStatus
    checked_on: date
    valid_from: date | None = None
    valid_to: date | None = None
    start_from: date | None = None
    start_to: date | None = None
    population: frozenset[Population] = EVERYBODY
    link: str | None = None
    note: str | None = None
    own: bool = False

    @property
    def source(self) -> str:
        """The article, in one line, for lists and documents."""
        return self.article

    def in_force(self, on: date) -> bool:
        """Whether a day lies between its first and its last one."""
        return _within(on, self.valid_from, self.valid_to)

    def holds(self, on: date, start: date | None, who: Population | None) -> bool:
        """Whether it is in force on a day, for a start of incapacity and a person.

        Raises:
            ValueError: It depends on the start of incapacity, which was not given.
        """
        if not self.in_force(on):
            return False
        if who is not None and who not in self.population:
            return False
        if self.start_from is None and self.start_to is None:
            return True
        if start is None:
            raise ValueError(f"{self.rule} depends on the start of the incapacity")
        return _within(start, self.start_from, self.start_to)

    @property
    def whole(self) -> int:
        """The value of a unit that counts."""
        return _as(int, self.value)

    @property
    def number(self) -> Decimal:
        """The value of a percentage, a ratio or an amount in euro."""
        return _as(Decimal, self.value)

    @property
    def flag(self) -> bool:
        """The value of a yes or no."""
        return _as(bool, self.value)

    @property
    def day(self) -> date:
        """The value of a date."""
        return _as(date, self.value)

    @property
    def text(self) -> str:
        """The value of a text (an id, never a sentence)."""
        return _as(str, self.value)

    @property
    def items(self) -> tuple[str, ...]:
        """The values of a list of ids."""
        return tuple(_as(str, each) for each in _as(tuple, self.value))

    @property
    def numbers(self) -> tuple[int, ...]:
        """The values of a list of whole numbers."""
        return tuple(_as(int, each) for each in _as(tuple, self.value))

    @property
    def table(self) -> Mapping[str, Any]:
        """The value of a table: keys to whole numbers, Decimals, ids, lists or further tables."""
        if not isinstance(self.value, Mapping):
            raise TypeError(f"{self.rule} is no table")
        return self.value


def _as(kind: type[T], value: Any) -> T:
    if not isinstance(value, kind):
        raise TypeError(f"a rule reads {value!r} as {kind.__name__}")
    return value


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnValue:
    """A value that the user filled in or corrected, with a source of their own.

    It wins over what ships, from its first day on; results that use it say so.

    Attributes:
        rule: Id of the parameter.
        value: The value, of the type its unit asks for.
        valid_from: First day it holds.
        valid_to: Last day it holds, None: until further notice.
        source: Where the user has it from.
        entered_on: When it was entered.
        start_from: First start of incapacity it holds for, or None.
        start_to: Last start of incapacity it holds for, or None.
        population: For whom.
    """

    rule: str
    value: Value
    valid_from: date
    source: str
    entered_on: date
    valid_to: date | None = None
    start_from: date | None = None
    start_to: date | None = None
    population: frozenset[Population] = EVERYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One rule of law as data.

    Attributes:
        rule: The id, ``area.name``.
        area: The file it comes from, without suffix.
        description: ``nl``, ``fr``, ``en`` → what it fixes, in one sentence.
        unit: What its values count.
        keyed_on: Which date decides.
        use: Whether a rule computes with it.
        values: Dated values, oldest first; the user's own ones first of all.
    """

    rule: str
    area: str
    description: Mapping[str, str]
    unit: Unit
    keyed_on: KeyedOn
    use: Use
    values: tuple[DatedValue, ...]

    def find(self, on: date, start: date | None, who: Population | None) -> DatedValue | None:
        """The value in force, None where there is none.

        Raises:
            ValueError: Several are, because neither the start nor the person was given.
        """
        found = [each for each in self.values if each.holds(on, start, who)]
        own = [each for each in found if each.own]
        if own:
            return max(own, key=lambda each: each.valid_from or date.min)
        if len(found) > 1:
            raise ValueError(f"{self.rule} has several values on {on}: say for whom")
        return found[0] if found else None

    def with_own(self, own: OwnValue) -> "Parameter":
        """The same parameter with a value of the user's."""
        value = DatedValue(
            rule=self.rule,
            value=own.value,
            unit=self.unit,
            keyed_on=self.keyed_on,
            article=own.source,
            evidence=own.source,
            status=SourceStatus.ONE_SOURCE,
            checked_on=own.entered_on,
            valid_from=own.valid_from,
            valid_to=own.valid_to,
            start_from=own.start_from,
            start_to=own.start_to,
            population=own.population,
            own=True,
        )
        return replace(self, values=(value, *self.values))


_KEPT = 4096
"""Answers that are kept: a drawing asks the same of every point."""


class RuleBook:
    """All parameters under one version.

    Args:
        version: What a stored decision keeps: date of the rule set and a digest of its content.
        parameters: The parameters; ids are unique.
    """

    def __init__(self, version: str, parameters: Iterable[Parameter]) -> None:
        self.version = version
        self._by_id = {each.rule: each for each in parameters}
        self._found = lru_cache(_KEPT)(self._look_up)

    def __iter__(self) -> Iterator[Parameter]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, rule: object) -> bool:
        return rule in self._by_id

    def parameter(self, rule: str) -> Parameter:
        """The parameter with this id.

        Raises:
            ProblemError: ``rules.unknown_parameter``.
        """
        if rule not in self._by_id:
            raise trouble("rules.unknown_parameter", found=rule)
        return self._by_id[rule]

    def find(
        self, rule: str, *, on: date, start: date | None = None, who: Population | None = None
    ) -> DatedValue | None:
        """The value in force on a day, None where the law has none then.

        Args:
            rule: Id of the parameter.
            on: The date that the parameter is keyed on.
            start: Start of the incapacity, for values that also depend on it.
            who: The person, for values that differ by population.
        """
        return self._found(rule, on, start, who)

    def _look_up(
        self, rule: str, on: date, start: date | None, who: Population | None
    ) -> DatedValue | None:
        return self.parameter(rule).find(on, start, who)

    def value(
        self, rule: str, *, on: date, start: date | None = None, who: Population | None = None
    ) -> DatedValue:
        """The value in force on a day; arguments as for :meth:`find`.

        Raises:
            ProblemError: ``rules.no_value``: none is on record for that day.
        """
        found = self.find(rule, on=on, start=start, who=who)
        if found is None:
            raise trouble(
                "rules.no_value",
                place=rule,
                found=on.strftime("%d/%m/%Y"),
                allowed=_periods(self.parameter(rule).values, who),
            )
        return found

    def with_own_values(self, values: Iterable[OwnValue]) -> "RuleBook":
        """The rules with the user's own values on top; the version tells them apart.

        Raises:
            ProblemError: ``rules.unknown_parameter``.
        """
        changed = dict(self._by_id)
        entered = tuple(values)
        for own in entered:
            self.parameter(own.rule)
            changed[own.rule] = changed[own.rule].with_own(own)
        if not entered:
            return self
        digest = hashlib.sha256(repr([_stable(each) for each in entered]).encode()).hexdigest()
        return RuleBook(f"{self.version}+own.{digest[:8]}", changed.values())


def _stable(own: OwnValue) -> tuple[str, ...]:
    """A value of the user's as text that is the same in every run."""
    whom = ",".join(sorted(own.population))
    parts = (own.rule, own.value, own.valid_from, own.valid_to, own.start_from, own.start_to, whom)
    return tuple(str(each) for each in (*parts, own.source, own.entered_on))


def _periods(values: Iterable[DatedValue], who: Population | None) -> str:
    mine = (each for each in values if who is None or who in each.population)
    spans = (f"{_edge(each.valid_from)} … {_edge(each.valid_to)}" for each in mine)
    return "; ".join(dict.fromkeys(spans))


def _edge(day: date | None) -> str:
    return "" if day is None else day.strftime("%d/%m/%Y")


def population_of(incapacity: Incapacity) -> Population:
    """Which population a person belongs to: the status first, then whether a contract runs."""
    if incapacity.status is Status.SELF_EMPLOYED:
        return Population.SELF_EMPLOYED
    if incapacity.status is Status.UNEMPLOYED:
        return Population.UNEMPLOYED
    if incapacity.contract:
        return Population.EMPLOYEE_WITH_CONTRACT
    return Population.EMPLOYEE_WITHOUT_CONTRACT
