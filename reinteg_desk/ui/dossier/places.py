"""Which place of the case each field of the file page shows, and how a text is read. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from reinteg_desk.app.entries import Reader
from reinteg_desk.app.entry_rows import RowKind, Texts
from reinteg_desk.app.file_session import Change
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Event, EventType
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.incapacity import Spell
from reinteg_desk.domain.occupation import Library
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.numbers import parse_number
from reinteg_desk.ui.kit.occupation_field import TITLE_MARK

SURROUNDINGS = "surroundings."
SPELLS = "incapacity.spells"
EVENTS = "events"
NATIONAL_NUMBER = "person.national_number"
BIRTH_DATE = "person.birth_date"
REFERENCE = "incapacity.reference_occupation"
PRACTISED = "person.practised_occupations"
QUALIFICATIONS = "person.qualifications"
LANGUAGE_LEVELS = "person.language_levels"
HELD_ON = "consultation.date"

FIRST_YEAR = 1900
YEARS_AHEAD = 10
"""Days lie between this year and this many years ahead."""

Today = Callable[[], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One value of the case: how it is got, and a case with another one."""

    get: Callable[[Case], Any]
    put: Callable[[Case, Any], Case]


def _of(part: str, name: str) -> Place:
    def put(case: Case, value: object) -> Case:
        changed: Any = replace(getattr(case, part), **{name: value})
        return replace(case, **{part: changed})

    return Place(get=lambda case: getattr(getattr(case, part), name), put=put)


PLACES: Mapping[str, Place] = {
    "person.name": _of("person", "name"),
    NATIONAL_NUMBER: _of("person", "national_number"),
    BIRTH_DATE: _of("person", "born_on"),
    "person.language": _of("person", "language"),
    "person.region": _of("person", "region"),
    "person.skill_level": _of("person", "skill_level"),
    PRACTISED: _of("person", "practised_occupations"),
    QUALIFICATIONS: _of("person", "qualifications"),
    LANGUAGE_LEVELS: _of("person", "language_levels"),
    "incapacity.status": _of("incapacity", "status"),
    "incapacity.contract": _of("incapacity", "contract"),
    "incapacity.cause": _of("incapacity", "cause"),
    "incapacity.condition_group": _of("incapacity", "condition_group"),
    REFERENCE: _of("incapacity", "reference_occupation"),
    "incapacity.hours_per_week": _of("incapacity", "hours_per_week"),
    HELD_ON: _of("consultation", "held_on"),
    "consultation.role": _of("consultation", "role"),
    "consultation.assessor": _of("consultation", "assessor"),
}
"""Key path of the case format → its place."""


def put(path: str, value: object) -> Change:
    """The change that puts a value in a place."""
    return lambda case: PLACES[path].put(case, value)


def readers(today: Today, library: Library) -> Mapping[str, Reader]:
    """Key path → how the text of its field is read."""
    return {
        "person.name": lambda text: put("person.name", text.strip()),
        NATIONAL_NUMBER: lambda text: put(NATIONAL_NUMBER, text.strip() or None),
        BIRTH_DATE: lambda text: _day_change(BIRTH_DATE, text, today),
        HELD_ON: lambda text: _day_change(HELD_ON, text, today),
        "incapacity.hours_per_week": _hours,
        REFERENCE: lambda text: _occupation(text, library),
        "consultation.assessor": lambda text: put("consultation.assessor", text.strip() or None),
    }


def likely_day(text: str, today: Today) -> date | None:
    """The day of a text; years that nobody can mean are a slip of the keyboard."""
    found = parse_day(text, today())
    last = today().year + YEARS_AHEAD
    return found if found and FIRST_YEAR <= found.year <= last else None


def _day_change(path: str, text: str, today: Today) -> Change | None:
    found = likely_day(text, today)
    return put(path, found) if found else None


def _hours(text: str) -> Change | None:
    if not text.strip():
        return put("incapacity.hours_per_week", None)
    hours = parse_number(text)
    return None if hours is None else put("incapacity.hours_per_week", hours)


def _occupation(text: str, library: Library) -> Change | None:
    """A code, or a title of the library as it is shown, with or without its code."""
    wanted = text.strip()
    code = OccupationCode(wanted.rpartition(TITLE_MARK)[2].strip())
    if code in library:
        return put(REFERENCE, code)
    titled = (job for job in library.occupations if wanted in job.titles.values())
    found = next(titled, None)
    return put(REFERENCE, found.code) if found else None


def spell_rows(today: Today) -> RowKind[Spell]:
    """The periods of incapacity as rows; an empty end is a period that still runs."""

    def read(texts: Texts, _: Spell | None) -> Spell | None:
        start = likely_day(texts["start"], today)
        runs = not texts["end"].strip()
        end = None if runs else likely_day(texts["end"], today)
        if start is None or (end is None and not runs):
            return None
        return Spell(start=start, end=end)

    def put_spells(case: Case, spells: tuple[Spell, ...]) -> Case:
        return replace(case, incapacity=replace(case.incapacity, spells=spells))

    return RowKind(
        path=SPELLS,
        names=("start", "end"),
        items=lambda case: case.incapacity.spells,
        put=put_spells,
        write=lambda spell: {"start": _written(spell.start), "end": _written(spell.end)},
        read=read,
        order=lambda spell: spell.start,
    )


def event_rows(today: Today) -> RowKind[Event]:
    """What happened in the file, as rows."""

    def read(texts: Texts, _: Event | None) -> Event | None:
        on = likely_day(texts["on"], today)
        known = texts["type"] in {str(each) for each in EventType}
        return Event(event_type=EventType(texts["type"]), on=on) if on and known else None

    return RowKind(
        path=EVENTS,
        names=("type", "on"),
        items=lambda case: case.events or (),
        put=lambda case, events: replace(case, events=events or None),
        write=lambda event: {"type": str(event.event_type), "on": _written(event.on)},
        read=read,
    )


def _written(day: date | None) -> str:
    return day.strftime("%d/%m/%Y") if day else ""
