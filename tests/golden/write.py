"""Writes the golden files anew: ``python -m tests.golden.write``."""

import re
from pathlib import Path

import pypdfium2

from reinteg_desk.documents.plan import render_plan_document
from reinteg_desk.documents.rendered import RenderedDocument
from reinteg_desk.documents.structure import Node
from tests.golden.plan_sample import plan_sample

FOLDER = Path(__file__).parent


def golden_text(document: RenderedDocument) -> str:
    """The structure as the file has it, each element with what is drawn for it."""
    said = marked_text(document.pdf)
    lines: list[str] = []
    _outline(document.structure, 0, said, lines)
    return "\n".join(lines) + "\n"


def _outline(node: Node, depth: int, said: dict[tuple[int, int], str], lines: list[str]) -> None:
    if node.is_empty and node.tag not in ("TH", "TD"):
        return
    drawn = " ".join(said.get((mark.page, mark.mcid), "") for mark in node.marks)
    shown = f"[{node.alt}]" if node.alt else re.sub(r"\s+", " ", drawn).strip()
    lines.append(f"{'  ' * depth}{node.tag} {shown}".rstrip())
    for kid in node.kids:
        _outline(kid, depth + 1, said, lines)


def marked_text(pdf: bytes) -> dict[tuple[int, int], str]:
    """Page and id of marked content → its text, read back from the file."""
    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            text = page.get_textpage()
            for drawn in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                mcid = pypdfium2.raw.FPDFPageObj_GetMarkedContentID(drawn)
                key = (number, mcid)
                if mcid >= 0:
                    found[key] = f"{found.get(key, '')} {_text_of(drawn, text)}"
            text.close()
            page.close()
    finally:
        document.close()
    return found


def _text_of(drawn: pypdfium2.PdfObject, page: pypdfium2.PdfTextPage) -> str:
    raw = pypdfium2.raw
    length = raw.FPDFTextObj_GetText(drawn, page, None, 0)
    buffer = (raw.FPDF_WCHAR * length)()
    raw.FPDFTextObj_GetText(drawn, page, buffer, length)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def main() -> None:
    """Write every golden file."""
    for language in ("nl", "fr", "en"):
        text = golden_text(render_plan_document(plan_sample(language)))
        (FOLDER / f"plan.{language}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
