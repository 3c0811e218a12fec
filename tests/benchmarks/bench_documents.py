"""How long a plan takes: tagged PDF/UA-1 and PDF/A-2a from ReportLab, against two peers.

The peers make a PDF of equal content (the same structure and text, as HTML with the same fonts):
WeasyPrint in the same process, and LibreOffice's converter as a program, each in turns with ours, so
that a busy machine says the same. A peer that is not installed is named as not measured. Targets: a
plan in under 150 ms of the processor, warm; at least 4 times faster than WeasyPrint and 8 times
than LibreOffice.
"""

import importlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from reinteg_desk.documents.plan import render_plan, render_plan_document
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.structure import Node
from tests.golden.write import marked_text
from tests.unit.documents import samples

PLAN_SECONDS = 0.150
ROUNDS, PEER_ROUNDS = 15, 5
_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
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


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """How long a piece of work takes: on the clock, and of the processor, its programs included."""
    begun, used = time.perf_counter(), _used()
    work()
    return time.perf_counter() - begun, _used() - used


def _used() -> float:
    mine, children = (resource.getrusage(who) for who in _WHO)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def weasyprint_work(html: str) -> Callable[[], object] | None:
    """None where WeasyPrint, or the Pango library that it needs, is not installed."""
    try:
        weasyprint = importlib.import_module("weasyprint")
    except (ImportError, OSError):
        return None
    return lambda: weasyprint.HTML(string=html).write_pdf()


def libreoffice_work(html: str, folder: str) -> Callable[[], object] | None:
    """None where there is no ``soffice`` on the path."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    page = Path(folder) / "plan.html"
    page.write_text(html, encoding="utf-8")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(page)]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def in_turns(own: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float]:
    """The peer's median on the clock, and the median of how many times as long it took."""
    peer()
    times = [(seconds(own)[0], seconds(peer)[0]) for _ in range(PEER_ROUNDS)]
    return (
        statistics.median(theirs for _, theirs in times),
        statistics.median(theirs / ours for ours, theirs in times),
    )


def main() -> int:
    """Measure and say it; 1 where a target is missed."""
    content = samples.content(samples.decided(samples.read_case()))
    document = render_plan_document(content)
    html = as_html(document)
    own = partial(render_plan, content)
    own()
    clock, used = map(statistics.median, zip(*(seconds(own) for _ in range(ROUNDS)), strict=True))
    pages = len(samples.pages_of(document.pdf))
    print(
        f"{_OWN}: a plan of {pages} pages, warm: {clock * 1000:.0f} ms on the clock,"
        f" {used * 1000:.0f} ms of the processor (target {PLAN_SECONDS * 1000:.0f} ms)"
    )
    missed = used > PLAN_SECONDS
    with tempfile.TemporaryDirectory() as folder:
        peers = {_WEASYPRINT: weasyprint_work(html), _LIBREOFFICE: libreoffice_work(html, folder)}
        for peer, work in peers.items():
            if work is None:
                print(f"{peer}: not installed here, not measured")
                continue
            took, factor = in_turns(own, work)
            print(
                f"{peer}: {took * 1000:.0f} ms,"
                f" {factor:.1f} times as long (target {_FACTORS[peer]})"
            )
            missed = missed or factor < _FACTORS[peer]
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
