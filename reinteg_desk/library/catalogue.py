"""Catalogues of accommodations: the table of effects, and what people read about each."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.accommodation import (
    COST_CLASS_MAX,
    Accommodation,
    AccommodationKind,
    AccommodationRow,
    AccommodationSheet,
    Effect,
)
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Instrument
from reinteg_desk.library.tables import Row, read_table, rows
from reinteg_desk.system.resources import read_toml, resource_path

COLUMNS = ("id", "feature", "effect", "amount", "cost")

_BUILTIN = "measures/accommodations"
_COSTS = tuple(map(str, range(COST_CLASS_MAX + 1)))


def builtin_catalogue(instrument: Instrument) -> tuple[Accommodation, ...]:
    """The catalogue that the program ships with."""
    return read_catalogue(resource_path(f"{_BUILTIN}.csv"), instrument)


def read_catalogue(path: Path, instrument: Instrument) -> tuple[Accommodation, ...]:
    """The accommodations of a table, in the order in which their ids first appear.

    Args:
        path: A CSV file with the columns id, feature, effect, amount and cost; several lines with
            one id are one accommodation.
        instrument: The features that may be named.

    Raises:
        ProblemError: Naming the file, the line and the column, what was found and what is allowed.
    """
    if not path.is_file():
        raise trouble("scoring.no_catalogue", file=str(path))
    try:
        return _accommodations(read_table(path), path.name, instrument)
    except ProblemError as error:
        raise error.in_file(str(path.parent)) from error


def _accommodations(text: str, file: str, instrument: Instrument) -> tuple[Accommodation, ...]:
    found: dict[str, Accommodation] = {}
    for row in rows(text, file, COLUMNS):
        name, cost = _name(row), int(row["cost"].one_of(_COSTS))
        known = found.get(name)
        if known is not None and known.cost != cost:
            raise row["cost"].refuse("scoring.cost_differs", str(known.cost))
        changes = (*(known.rows if known else ()), _change(row, instrument))
        found[name] = Accommodation(accommodation_id=name, cost=cost, rows=changes)
    return tuple(found.values())


def _name(row: Row) -> str:
    name = row["id"].required()
    if not name.isprintable() or any(character.isspace() for character in name):
        raise row["id"].refuse("library.bad_code")
    return name


def _change(row: Row, instrument: Instrument) -> AccommodationRow:
    feature = FeatureId(row["feature"].required())
    if feature not in instrument:
        raise row["feature"].refuse("library.unknown_feature")
    return AccommodationRow(
        feature=feature,
        effect=Effect(row["effect"].one_of(each.value for each in Effect)),
        amount=row["amount"].number(LEVEL_MIN, LEVEL_MAX),
    )


def accommodation_sheets(
    catalogue: Sequence[Accommodation], language: str
) -> Mapping[str, AccommodationSheet]:
    """What people read about the accommodations that the program knows, by id.

    An accommodation of somebody's own catalogue has no sheet.
    """
    facts = _facts()
    texts = _texts(language if language in LANGUAGES else LANGUAGES[0])
    return {
        each.accommodation_id: _sheet(each, facts, texts)
        for each in catalogue
        if each.accommodation_id in facts["accommodations"]
    }


def catalogue_note(language: str) -> str:
    """One sentence on what the numbers of the built-in catalogue are worth."""
    note: str = _texts(language if language in LANGUAGES else LANGUAGES[0])["note"]
    return note


def _sheet(
    each: Accommodation, facts: Mapping[str, Any], texts: Mapping[str, Any]
) -> AccommodationSheet:
    known = facts["accommodations"][each.accommodation_id]
    words = texts["accommodations"][each.accommodation_id]
    first, last = known["lead_time_days"]
    return AccommodationSheet(
        accommodation_id=each.accommodation_id,
        title=words["title"],
        description=words["description"],
        kind=AccommodationKind(known["kind"]),
        kind_text=texts["kinds"][known["kind"]],
        cost=each.cost,
        cost_text=texts["costs"][each.cost],
        lead_time_days=(first, last),
        arranged_by=texts["arranged_by"][known["arranged_by"]],
        paid_by=texts["paid_by"][known["paid_by"]],
        source=texts["sources"][known["source"]],
        is_law=facts["sources"][known["source"]]["status"] == "law",
    )


@cache
def _facts() -> dict[str, Any]:
    return read_toml(f"{_BUILTIN}.toml")


@cache
def _texts(language: str) -> dict[str, Any]:
    return read_toml(f"{_BUILTIN}.{language}.toml")
