"""The tables of an O*NET release: what they say of an element of an occupation, row by row.

Formulas: instrument definition, "Importing O*NET". A rating is a demand (level 0 … 4), a weight
(0 … 1) or both, and stays missing where the release recommends to suppress it.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from reinteg_desk.app.problems import trouble
from reinteg_desk.library.progress import Cancelled, stop_if
from reinteg_desk.library.tables import Cell, shown

SOC, ELEMENT, NAME, SCALE, VALUE = (
    "O*NET-SOC Code",
    "Element ID",
    "Element Name",
    "Scale ID",
    "Data Value",
)
SUPPRESS, NOT_RELEVANT, DATE = "Recommend Suppress", "Not Relevant", "Date"

_MONTH = re.compile(r"(0?[1-9]|1[0-2])/([1-9]\d{3})", re.ASCII)
_ROWS_BETWEEN_LOOKS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A scale of ratings.

    Attributes:
        lowest: Its lowest value.
        highest: Its highest value.
        demand: Value → level 0 … 4, None where the scale says nothing of the level.
        weight: Value → weight 0 … 1, None where it says nothing of the weight.
    """

    lowest: float
    highest: float
    demand: Callable[[float], float] | None = None
    weight: Callable[[float], float] | None = None


def _importance(value: float) -> float:
    return (value - 1) / 4


def _distinctive(value: float) -> float:
    return max(0.0, value) / 3


LEVEL = Scale(lowest=0, highest=7, demand=lambda value: value * 4 / 7)
IMPORTANCE = Scale(lowest=1, highest=5, weight=_importance)
CONTEXT = Scale(lowest=1, highest=5, demand=lambda value: value - 1, weight=_importance)
CONTEXT_TIME = Scale(
    lowest=1, highest=3, demand=lambda value: 2 * (value - 1), weight=lambda value: (value - 1) / 2
)
STYLE = Scale(lowest=1, highest=5, demand=lambda value: value - 1, weight=_importance)
STYLE_IMPACT = Scale(
    lowest=-3, highest=3, demand=lambda value: 4 * _distinctive(value), weight=_distinctive
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of a release: its file, its scales, and the columns it must have."""

    file: str
    scales: Mapping[str, Scale]
    columns: tuple[str, ...] = (SOC, ELEMENT, SCALE, VALUE, SUPPRESS)


_LEVELS = {"LV": LEVEL, "IM": IMPORTANCE}
_LEVEL_COLUMNS = (SOC, ELEMENT, SCALE, VALUE, SUPPRESS, NOT_RELEVANT)

STYLES_FILE = "Work Styles.txt"
TABLES = (
    Table(file="Abilities.txt", scales=_LEVELS, columns=_LEVEL_COLUMNS),
    Table(file="Skills.txt", scales=_LEVELS, columns=_LEVEL_COLUMNS),
    Table(file="Work Activities.txt", scales=_LEVELS, columns=_LEVEL_COLUMNS),
    Table(file="Work Context.txt", scales={"CX": CONTEXT, "CT": CONTEXT_TIME}),
    Table(
        file=STYLES_FILE,
        scales={"IM": STYLE, "WI": STYLE_IMPACT},
        columns=(SOC, ELEMENT, NAME, SCALE, VALUE, SUPPRESS),
    ),
)

NEW_STYLES = {"stress tolerance": "1.C.4.b", "adaptability": "1.C.4.c"}
"""Names of the work styles of releases from 30.1 on → the ids that the instrument names."""

_NEW_STYLE_PREFIX = "1.D"


@dataclass(slots=True)
class Ratings:
    """What the tables say: (occupation, element) → demand and weight, and what was left out.

    The one mutable value of an import; it is filled table by table.
    """

    demands: dict[tuple[str, str], float] = field(default_factory=dict)
    weights: dict[tuple[str, str], float] = field(default_factory=dict)
    suppressed: Counter[str] = field(default_factory=Counter)
    not_relevant: Counter[str] = field(default_factory=Counter)
    duplicates: Counter[str] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)
    other_scales: Counter[str] = field(default_factory=Counter)
    dates: set[date] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One row of a table, by column."""

    file: str
    number: int
    cells: Mapping[str, str]

    def cell(self, column: str) -> Cell:
        return Cell(self.cells.get(column, "").strip(), self.file, self.number, column)

    def flag(self, column: str) -> bool:
        return self.cells.get(column, "").strip().upper() == "Y"


def read_ratings(
    table: Table,
    text: str,
    wanted: Container[str],
    ratings: Ratings,
    cancelled: Cancelled,
) -> None:
    """Add the ratings of one table.

    Args:
        table: Which table it is.
        text: Its content.
        wanted: Element ids that a feature names; others are passed over.
        ratings: What is added to.
        cancelled: Asked every now and then.

    Raises:
        ProblemError: A column missing, a line cut off, a value that is no number or out of its
            scale, two different values for one rating; file, line and column are named.
    """
    seen: dict[tuple[str, str, str], float] = {}
    for line in _lines(table, text):
        if line.number % _ROWS_BETWEEN_LOOKS == 0:
            stop_if(cancelled)
        element = _element(table, line)
        if element in wanted:
            _add(table, line, element, seen, ratings)


def _element(table: Table, line: _Line) -> str:
    """The element id of a row; new work styles by their name."""
    element = line.cell(ELEMENT).text
    if table.file == STYLES_FILE and element.startswith(_NEW_STYLE_PREFIX):
        return NEW_STYLES.get(line.cell(NAME).text.casefold(), element)
    return element


def _add(
    table: Table,
    line: _Line,
    element: str,
    seen: dict[tuple[str, str, str], float],
    ratings: Ratings,
) -> None:
    name = line.cell(SCALE).text
    scale = table.scales.get(name)
    if scale is None:
        ratings.other_scales[table.file] += 1
        return
    if line.flag(SUPPRESS):
        ratings.suppressed[table.file] += 1
        return
    soc = line.cell(SOC).required()
    value = line.cell(VALUE).number(scale.lowest, scale.highest)
    key = (soc, element, name)
    if key in seen:
        _check_same(line, seen[key], value)
        ratings.duplicates[table.file] += 1
        return
    seen[key] = value
    ratings.taken[table.file] += 1
    _note_date(line, ratings)
    _rate(scale, line, (soc, element), value, ratings)


def _rate(scale: Scale, line: _Line, key: tuple[str, str], value: float, ratings: Ratings) -> None:
    if scale.demand is not None:
        not_relevant = line.flag(NOT_RELEVANT)
        ratings.not_relevant[line.file] += not_relevant
        ratings.demands[key] = 0.0 if not_relevant else scale.demand(value)
    if scale.weight is not None:
        ratings.weights[key] = scale.weight(value)


def _check_same(line: _Line, before: float, value: float) -> None:
    if not math.isclose(before, value, abs_tol=1e-9):
        raise trouble(
            "library.onet_conflict",
            place=line.cell(VALUE).place,
            found=f"{value:g}",
            allowed=f"{before:g}",
        )


def _note_date(line: _Line, ratings: Ratings) -> None:
    """``08/2024`` as the first of that month; anything else says nothing."""
    if found := _MONTH.fullmatch(line.cells.get(DATE, "").strip()):
        ratings.dates.add(date(int(found[2]), int(found[1]), 1))


def _lines(table: Table, text: str) -> Iterator[_Line]:
    """The rows of a table; lines end in LF or CRLF, blank ones are passed over."""
    every = enumerate(text.split("\n"), start=1)
    _, first = next(every)
    header = [name.strip() for name in first.rstrip("\r").split("\t")]
    _check_columns(table, header)
    for number, raw in every:
        line = raw.rstrip("\r")
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise trouble(
                "library.cell_count",
                place=f"{table.file}:{number}",
                found=len(cells),
                allowed=len(header),
            )
        yield _Line(file=table.file, number=number, cells=dict(zip(header, cells, strict=True)))


def _check_columns(table: Table, header: list[str]) -> None:
    for column in table.columns:
        if column not in header:
            raise trouble(
                "library.missing_column",
                place=f"{table.file}:1",
                found=shown(column),
                allowed=", ".join(table.columns),
            )
