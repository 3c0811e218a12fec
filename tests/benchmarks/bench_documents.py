"""How long a plan takes: tagged PDF/UA-1 and PDF/A-2a from ReportLab, against two peers.

The peers make a PDF of equal content (the same structure and text, as HTML with the same fonts):
WeasyPrint in the same process, and LibreOffice's converter as a program. A peer that is not
installed is named as not measured. Targets: a plan in under 150 ms warm; at least 4 times faster
than WeasyPrint and 8 times than LibreOffice.
"""

import importlib.util
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

from reinteg_desk.documents.plan import render_plan, render_plan_document
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.structure import Node
from tests.golden.write import marked_text
from tests.unit.documents import samples

PLAN_SECONDS = 0.150
ROUNDS = 11
_OWN, _WEASYPRINT, _LIBREOFFICE = "reinteg-desk", "WeasyPrint", "LibreOffice"
_FACTORS = {_WEASYPRINT: 4, _LIBREOFFICE: 8}
_HTML = {
    "Document": "body",
    "Sect": "section",
    "L": "ul",
    "LI": "li",
    "LBody": "span",
    "Figure": "figure",
}


def as_html(document: RenderedDocument) -> str:
    """The same content as a web page."""
    said = marked_text(document.pdf)
    css = "body{font:9.5pt 'Source Sans Pro';} table{width:100%} td,th{border-bottom:1px solid}"
    head = f"<meta charset='utf-8'><title>plan</title><style>@page{{size:A4}} {css}</style>"
    return f"<!doctype html><html lang='nl'><head>{head}</head>{_node(document.structure, said)}"


def _node(node: Node, said: dict[tuple[int, int], str]) -> str:
    tag = _HTML.get(node.tag, node.tag.lower())
    own = escape(" ".join(said.get((mark.page, mark.mcid), "") for mark in node.marks))
    inside = "".join(_node(kid, said) for kid in node.kids)
    return f"<{tag}>{own}{inside}</{tag}>"


def median_seconds(work: Callable[[], object], rounds: int) -> float:
    """The median of some runs, after one that warms up."""
    work()
    took = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def weasyprint_seconds(html: str) -> float | None:
    """None where WeasyPrint is not installed."""
    if importlib.util.find_spec("weasyprint") is None:
        return None
    weasyprint = importlib.import_module("weasyprint")
    return median_seconds(lambda: weasyprint.HTML(string=html).write_pdf(), 5)


def libreoffice_seconds(html: str) -> float | None:
    """None where there is no ``soffice`` on the path."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "plan.html"
        page.write_text(html, encoding="utf-8")
        command = [program, "--headless", "--convert-to", "pdf", "--outdir", folder, str(page)]
        command.insert(1, f"-env:UserInstallation=file://{folder}/profile")
        run = lambda: subprocess.run(command, check=True, capture_output=True)  # noqa: E731
        return median_seconds(run, 3)


def main() -> int:
    """Measure and say it; 1 where a target is missed."""
    content = samples.content(samples.decided(samples.read_case()))
    document = render_plan_document(content)
    html = as_html(document)
    own = median_seconds(lambda: render_plan(content), ROUNDS)
    pages = len(samples.pages_of(document.pdf))
    print(
        f"{_OWN}: {own * 1000:.0f} ms a plan of {pages} pages, warm (target {PLAN_SECONDS * 1000:.0f} ms)"
    )
    missed = own > PLAN_SECONDS
    for peer, seconds in (
        (_WEASYPRINT, weasyprint_seconds(html)),
        (_LIBREOFFICE, libreoffice_seconds(html)),
    ):
        if seconds is None:
            print(f"{peer}: not installed here, not measured")
            continue
        factor = seconds / own
        print(
            f"{peer}: {seconds * 1000:.0f} ms, {factor:.1f} times as long (target {_FACTORS[peer]})"
        )
        missed = missed or factor < _FACTORS[peer]
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
