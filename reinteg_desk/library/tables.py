"""CSV tables read strictly: every cell knows its file, its line and its column."""

import csv
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from reinteg_desk.app.document_reader import LINES, control_character
from reinteg_desk.app.problems import ProblemError, os_reason, trouble

SIZE_LIMIT_BYTES = 256 * 1024 * 1024
"""The largest table of a full O*NET release takes about 30 MB."""

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FOUND_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, without blanks around it, and where it stands."""

    text: str
    file: str
    line: int
    column: str

    @property
    def place(self) -> str:
        """``demands.csv:12, demand``."""
        return f"{self.file}:{self.line}, {self.column}"

    def refuse(self, code: str, allowed: str = "") -> ProblemError:
        """The problem of this cell."""
        return trouble(code, place=self.place, found=shown(self.text), allowed=allowed)

    def required(self) -> str:
        """The text, which may not be empty."""
        if not self.text:
            raise self.refuse("library.empty_cell")
        return self.text

    def title(self) -> str:
        """A text without control characters but for line breaks; it may be empty."""
        if strange := control_character(self.text, allowed=LINES):
            raise self.refuse("library.control_character", strange)
        return self.text

    def number(self, lowest: float, highest: float = math.inf) -> float:
        """A finite decimal number in a range, both ends included."""
        allowed = f"≥ {lowest:g}" if math.isinf(highest) else f"{lowest:g} … {highest:g}"
        value = float(self.text) if _NUMBER.fullmatch(self.text) else math.nan
        if not math.isfinite(value) or not lowest <= value <= highest:
            raise self.refuse("library.not_a_number", allowed)
        return value

    def day(self) -> date:
        """A date written ``YYYY-MM-DD``."""
        try:
            if _DAY.fullmatch(self.text):
                return date.fromisoformat(self.text)
        except ValueError:
            pass
        raise self.refuse("library.not_allowed", "YYYY-MM-DD")

    def one_of(self, allowed: Iterable[str]) -> str:
        """The text, which must be one of these."""
        allowed = tuple(allowed)
        if self.text not in allowed:
            raise self.refuse("library.not_allowed", ", ".join(allowed))
        return self.text


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its cells by column."""

    cells: Mapping[str, Cell]
    line: int

    def __getitem__(self, column: str) -> Cell:
        return self.cells[column]


def shown(text: str) -> str:
    """A text in quotes, shortened so that a sentence stays readable."""
    return f"“{text}”" if len(text) <= _FOUND_LIMIT else f"“{text[:_FOUND_LIMIT]}…”"


def rows(
    text: str,
    file: str,
    columns: tuple[str, ...],
    *,
    optional: tuple[str, ...] = (),
    others: bool = False,
) -> Iterator[Row]:
    """The lines of a table that has these columns, in any order, and no unknown ones.

    Blank lines are skipped.

    Args:
        text: The decoded content.
        file: Its name, for the place of a problem.
        columns: The columns it must have.
        optional: Columns it may have besides.
        others: Whether it may have other columns too.

    Raises:
        ProblemError: A column missing, unknown or there twice; a line with too few or too many
            cells; broken quoting.
    """
    records = _records(text, file)
    line, header = next(records, (1, ()))
    _check_header(header, f"{file}:{line}", columns, optional=optional, others=others)
    for line, record in records:
        if len(record) != len(header):
            raise trouble(
                "library.cell_count",
                place=f"{file}:{line}",
                found=len(record),
                allowed=len(header),
            )
        cells = {
            name: Cell(value.strip(), file, line, name)
            for name, value in zip(header, record, strict=True)
        }
        yield Row(cells, line)


def _records(text: str, file: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Line number (of the first line of the record) and cells, blank lines left out."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for record in reader:
            if any(cell.strip() for cell in record):
                yield line, tuple(record)
            line = reader.line_num + 1
    except csv.Error as error:
        raise trouble("library.not_csv", place=f"{file}:{line}", found=error) from error


def _check_header(
    header: tuple[str, ...],
    place: str,
    columns: tuple[str, ...],
    *,
    optional: tuple[str, ...],
    others: bool,
) -> None:
    known = (*columns, *optional)
    allowed = ", ".join(known)
    for position, name in enumerate(header):
        if name not in known and not others:
            raise trouble("library.unknown_column", place=place, found=shown(name), allowed=allowed)
        if name in header[:position]:
            raise trouble("library.column_twice", place=place, found=shown(name))
    for name in columns:
        if name not in header:
            raise trouble("library.missing_column", place=place, found=shown(name), allowed=allowed)


def read_table(path: Path) -> str:
    """The text of a table in UTF-8, with or without a byte-order mark.

    Raises:
        ProblemError: Not there, not readable, too large, another encoding; the file is named.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT_BYTES:
            raise trouble("library.too_large", allowed=f"{SIZE_LIMIT_BYTES // 1024 // 1024} MB")
        return decoded(path.read_bytes(), path.name)
    except FileNotFoundError as error:
        raise trouble("library.no_such_file", place=path.name) from error
    except OSError as error:
        raise trouble("library.cannot_read", place=path.name, found=os_reason(error)) from error


def decoded(data: bytes, file: str) -> str:
    """The text in bytes that must be UTF-8.

    Raises:
        ProblemError: Another encoding; the line is named.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise trouble("library.not_utf8", place=f"{file}:{line}") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise trouble("library.not_utf8", place=f"{file}:{line}")
    return text
