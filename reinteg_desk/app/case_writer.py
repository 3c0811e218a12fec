"""The case as a plain document: the shortest form, or the form it was read in."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, IntEnum

from reinteg_desk.app.case_codec import FORMAT, VERSION
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Answers, FreeLimit

Document = dict[str, object]

_RENAMED = {
    "born_on": "birth_date",
    "held_on": "date",
    "event_type": "type",
}
_PERSON_ORDER = (
    "name",
    "national_number",
    "born_on",
    "language",
    "region",
    "skill_level",
    "practised_occupations",
    "qualifications",
    "language_levels",
)
_LAST = (
    "events",
    "work_post",
    "decision",
    "plan",
    "questionnaire",
    "assessments",
    "notes",
    "visit",
)
"""What follows the answers, in the order of the format."""
_NULLABLE_WHERE_ABSENT = frozenset({"end"})
"""Fields whose None is always written: a running period says so."""

_EMPTY_WHERE_ABSENT = frozenset(
    {
        *("actions", "accommodations", "demands", "answers", "features", "scores"),
        *("tasks", "quantities", "indicators", "described_by", "signatures"),
    }
)
"""Keys whose empty list or table is left out: the domain values have no other "not recorded"."""

_NULLABLE = frozenset(
    {"national_number", "sustainable_hours", *(each.name for each in fields(Answers))}
)
"""Keys whose value may be null; elsewhere "not recorded" is an absent key."""


def case_to_document(case: Case) -> Document:
    """The document of a case; reading it back gives an equal case.

    A case that was read from a document and not changed gives an equal document.
    """
    writer = _Writer(case.written_out)
    parts: Document = {"format": FORMAT, "version": VERSION}
    parts["person"] = writer.record(case.person, "person", order=_PERSON_ORDER)
    parts["incapacity"] = writer.record(case.incapacity, "incapacity")
    parts["consultation"] = writer.record(case.consultation, "consultation")
    parts["capacities"] = {
        feature: writer.capacity(capacity, f"capacities.{feature}")
        for feature, capacity in case.capacities.items()
    }
    for name in ("strengths", "free_limits", "sustainable_hours"):
        writer.put(parts, name, getattr(case, name), name)
    answers = writer.record(case.answers, "answers")
    if answers or "answers" in case.written_out:
        parts["answers"] = answers
    for name in _LAST:
        writer.put(parts, name, getattr(case, name), name)
    return parts


@dataclass(frozen=True, slots=True)
class _Writer:
    written_out: frozenset[str]

    def put(self, document: Document, key: str, value: object, path: str) -> None:
        """Write a value under a key, or leave the key out where nothing was recorded."""
        if value is None:
            if key in _NULLABLE_WHERE_ABSENT or (key in _NULLABLE and path in self.written_out):
                document[key] = None
        elif value not in ((), {}) or path in self.written_out or not self._is_default(key):
            document[key] = self.value(value, path)

    @staticmethod
    def _is_default(key: str) -> bool:
        """Empty lists that stand for "nothing recorded" in the domain values themselves."""
        return key in _EMPTY_WHERE_ABSENT

    def record(self, value: object, path: str, order: tuple[str, ...] = ()) -> Document:
        """The members of a value that are recorded, by their names in the format."""
        if not is_dataclass(value):
            raise TypeError(type(value).__name__)
        names = order or tuple(each.name for each in fields(value))
        document: Document = {}
        for name in names:
            key = _RENAMED.get(name, name)
            self.put(document, key, getattr(value, name), f"{path}.{key}")
        return document

    def value(self, value: object, path: str) -> object:
        """One value in the form of the format."""
        if isinstance(value, LevelRange):
            return self.level(value, path)
        if isinstance(value, FreeLimit):
            return self.free_limit(value, path)
        if isinstance(value, Mapping):
            return {key: self.value(each, f"{path}.{key}") for key, each in value.items()}
        if isinstance(value, tuple):
            return [self.value(each, f"{path}[{n}]") for n, each in enumerate(value)]
        if is_dataclass(value):
            return self.record(value, path)
        return _plain(value)

    def level(self, level: LevelRange, path: str) -> object:
        """An integer, or a pair where the level is not known exactly (or was written as one)."""
        if level.is_point and f"{path}[]" not in self.written_out:
            return level.lo
        return [level.lo, level.hi]

    def capacity(self, capacity: Capacity, path: str) -> object:
        """A bare level where nothing else is recorded, else an object."""
        document: Document = {"level": self.level(capacity.level, f"{path}.level")}
        for name in ("source", "kind", "reason", "side", "days"):
            self.put(document, name, getattr(capacity, name), f"{path}.{name}")
        if set(document) != {"level"} or path in self.written_out:
            return document
        return self.level(capacity.level, path)

    def free_limit(self, limit: FreeLimit, path: str) -> object:
        """A bare text where the doctor has not ruled, else an object."""
        document = self.record(limit, path)
        if set(document) != {"text"} or path in self.written_out:
            return document
        return limit.text


def _plain(value: object) -> object:
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
