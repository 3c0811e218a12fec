"""The licences of everything that a build ships: all texts in one file, the list on one page."""

import html
from collections.abc import Sequence
from pathlib import Path

from parts import Part

FILE = "LICENCES.txt"
PAGE = "LICENCES.html"
_LINE = "=" * 100
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Licences of Reinteg Desk</title>
<style>
body {{ font: 16px/1.5 sans-serif; margin: 2rem; max-width: 70rem }}
td, th {{ text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top }}
td.within {{ padding-left: 1.5rem }}
</style></head><body>
<h1>What Reinteg Desk ships</h1>
<p>{head} The full texts are in {file}.
Parts indented under another lie in it; their texts stand with it.</p>
<table><tr><th>part</th><th>version</th><th>licence</th><th>from</th></tr>
{rows}
</table></body></html>
"""


def write(program: Path, parts: Sequence[Part], own: str) -> None:
    """Write both into the program's folder.

    Args:
        program: The folder.
        parts: What is shipped.
        own: The licence of this program.
    """
    head = f"Reinteg Desk is licensed under {own}: see LICENSE. It ships what follows.\n"
    body = "\n".join(_entry(part, parts) for part in parts if not part.within)
    (program / FILE).write_text(f"{head}\n{body}", encoding="utf-8")
    rows = "\n".join(_row(part) for part in parts)
    page = _PAGE.format(head=html.escape(head), file=FILE, rows=rows)
    (program / PAGE).write_text(page, encoding="utf-8")


def _entry(part: Part, parts: Sequence[Part]) -> str:
    """One part with its texts, headed by what lies in it."""
    inside = "".join(
        f"  holds {each.name} {each.version}: {each.licence}\n"
        for each in parts
        if each.within == part.name
    )
    head = f"{part.name} {part.version}\n{part.licence}\n{part.source}\n{inside}"
    return f"{_LINE}\n{head}{_LINE}\n\n{part.text}\n"


def _row(part: Part) -> str:
    mark = ' class="within"' if part.within else ""
    cells = (part.version, part.licence, part.source)
    rest = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    return f"<tr><td{mark}>{html.escape(part.name)}</td>{rest}</tr>"


def debian_copyright(year: int) -> str:
    """The copyright file of the Debian package, of a year."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Reinteg Desk\n"
        "Comment: The licences of all that is shipped with the program, with their texts, are in\n"
        f" /usr/lib/reinteg-desk/{FILE}, with a list in {PAGE} beside it.\n\n"
        f"Files: *\nCopyright: {year} the authors of Reinteg Desk\nLicense: EUPL-1.2\n"
        " The text is in /usr/lib/reinteg-desk/LICENSE.\n"
    )
