"""The command that tries each part of this installation."""

import argparse
from collections.abc import Sequence

from reinteg_desk import __version__
from reinteg_desk.bootstrap import Composition
from reinteg_desk.bootstrap.self_check import Checked, self_check
from reinteg_desk.cli.printing import print_json, print_lines
from reinteg_desk.cli.words import session_language, word


def run_self_check(options: argparse.Namespace) -> int:
    """Say of each part whether it works; 1 where one does not."""
    parts = tuple(self_check(Composition(), window=not options.without_window))
    if options.json:
        print_json(_document(parts))
    else:
        print_lines(_lines(parts, session_language()))
    return 0 if all(part.holds for part in parts) else 1


def _document(parts: Sequence[Checked]) -> dict[str, object]:
    return {
        "program": __version__,
        "parts": [{"name": part.name, "holds": part.holds, "found": part.found} for part in parts],
    }


def _lines(parts: Sequence[Checked], language: str) -> list[str]:
    failed = sum(not part.holds for part in parts)
    result = (
        word(language, "check_failed", number=failed) if failed else word(language, "check_holds")
    )
    return [*(_line(part, language) for part in parts), f"reinteg-desk {__version__}: {result}"]


def _line(part: Checked, language: str) -> str:
    mark = word(language, "check_yes" if part.holds else "check_no")
    return f"{mark}  {word(language, f'check_{part.name}')}: {part.found}"
