"""What commands print: one JSON document, lines, or a table; whole or not at all."""

import json
import sys
from collections.abc import Iterable, Sequence


def print_json(document: object) -> None:
    """One JSON document and nothing else."""
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    sys.stdout.write(text + "\n")


def print_lines(lines: Iterable[str]) -> None:
    """Lines of text; nothing is printed where making one of them fails."""
    sys.stdout.write("".join(f"{line}\n" for line in list(lines)))


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with columns as wide as what they hold."""
    table = [tuple(header), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    print_lines(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
