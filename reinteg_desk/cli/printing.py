"""What commands print: one JSON document, lines, or a table; whole or not at all."""

import json
import os
import sys
from collections.abc import Iterable, Sequence

from reinteg_desk.app.problems import os_reason, trouble


def print_json(document: object) -> None:
    """One JSON document and nothing else."""
    _print(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def print_lines(lines: Iterable[str]) -> None:
    """Lines of text; nothing is printed where making one of them fails."""
    _print("".join(f"{line}\n" for line in list(lines)))


def forget_output() -> None:
    """Let what could not be written go, so that the end of the process does not try it again."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - lives to the end


def _print(text: str) -> None:
    """Write to standard output, now; a reader that left early is not trouble, a full disk is."""
    if sys.stdout is None:  # closed before the start
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        forget_output()
        raise trouble("program.cannot_print", found=os_reason(error)) from error


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with columns as wide as what they hold."""
    table = [tuple(header), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    print_lines(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
