"""The sheet of all documents: A4, one text column, a quiet running head, page n/N at the foot."""

import io
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.conformance import Metadata, finished
from reinteg_desk.documents.fonts import REGULAR, register_fonts
from reinteg_desk.documents.palette import (
    CONTENT_WIDTH_PT,
    FOOT_PT,
    GAP_PT,
    MARGIN_PT,
    PAGE_HEIGHT_PT,
    PAGE_WIDTH_PT,
    colour,
)
from reinteg_desk.documents.story import Story

_FURNITURE_PT = 8
_FOOT_LINE_PT = 11
_HEAD_PT = 10 * GAP_PT
"""Top margin of pages after the first: room for the running head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands around the text.

    Attributes:
        title: Title of the document, also the file's own; no personal data.
        running_head: Left on every page but the first.
        running_mark: Right of it: the day, and that it is a draft.
        foot: Left at the foot of every page.
        vault_mark: Below it; empty where the document is not signed.
        language: ``nl``, ``fr`` or ``en``.
        creator: Program and version.
        made_on: The day on the document.
    """

    title: str
    running_head: str
    running_mark: str
    foot: str
    language: str
    creator: str
    made_on: date
    vault_mark: str = ""


def laid_out(story: Story, sheet: Sheet) -> bytes:
    """The finished PDF: laid out, tagged, conforming to PDF/UA-1 and PDF/A-2a."""
    register_fonts()
    target = io.BytesIO()
    template = BaseDocTemplate(
        target,
        pageTemplates=[_first_page(sheet), _later_page(sheet)],
        pagesize=(PAGE_WIDTH_PT, PAGE_HEIGHT_PT),
        title=sheet.title,
        lang=sheet.language,
        invariant=1,
        pageCompression=0,
        initialFontName=REGULAR,
    )
    template.build([NextPageTemplate("later"), *story.flowables()], canvasmaker=TaggedCanvas)
    about = Metadata(
        title=sheet.title,
        language=sheet.language,
        creator=sheet.creator,
        made_on=sheet.made_on,
    )
    return finished(target.getvalue(), story.root, about)


def _first_page(sheet: Sheet) -> PageTemplate:
    def furnish(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        _draw_foot(canvas, sheet)

    return PageTemplate("first", [_frame(MARGIN_PT - 2 * GAP_PT)], onPage=furnish)


def _later_page(sheet: Sheet) -> PageTemplate:
    def furnish(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        _draw_head(canvas, sheet)
        _draw_foot(canvas, sheet)

    return PageTemplate("later", [_frame(MARGIN_PT + 2 * GAP_PT)], onPage=furnish)


def _frame(top: float) -> Frame:
    bottom = FOOT_PT + 4 * GAP_PT
    return Frame(
        MARGIN_PT,
        bottom,
        CONTENT_WIDTH_PT,
        PAGE_HEIGHT_PT - bottom - top,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _draw_head(canvas: TaggedCanvas, sheet: Sheet) -> None:
    base = PAGE_HEIGHT_PT - _HEAD_PT
    with canvas.artefact("Header"):
        canvas.setFont(REGULAR, _FURNITURE_PT)
        canvas.setFillColor(colour("muted"))
        head = _shortened(canvas, sheet.running_head, CONTENT_WIDTH_PT * 0.7)
        canvas.drawString(MARGIN_PT, base, head)
        canvas.drawRightString(MARGIN_PT + CONTENT_WIDTH_PT, base, sheet.running_mark)
        _draw_rule(canvas, base - 1.5 * GAP_PT)


def _draw_foot(canvas: TaggedCanvas, sheet: Sheet) -> None:
    base, right = FOOT_PT - 2 * GAP_PT, MARGIN_PT + CONTENT_WIDTH_PT
    with canvas.artefact("Footer"):
        _draw_rule(canvas, FOOT_PT + GAP_PT)
        canvas.setFont(REGULAR, _FURNITURE_PT)
        canvas.setFillColor(colour("muted"))
        canvas.drawString(MARGIN_PT, base, sheet.foot)
        canvas.drawString(MARGIN_PT, base - _FOOT_LINE_PT, sheet.vault_mark)
        canvas.draw_page_number(right, base, _FURNITURE_PT)


def _draw_rule(canvas: TaggedCanvas, y: float) -> None:
    canvas.setStrokeColor(colour("hairline"))
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN_PT, y, MARGIN_PT + CONTENT_WIDTH_PT, y)


def _shortened(canvas: TaggedCanvas, text: str, room: float) -> str:
    """The text, cut with an ellipsis where a name is too long for the line.

    No letter beyond the room is measured: a name may be thousands of letters.
    """

    def width(part: str) -> float:
        return float(canvas.stringWidth(part, REGULAR, _FURNITURE_PT))

    used, kept, with_ellipsis = 0.0, 0, room - width("…")
    for position, letter in enumerate(text, start=1):
        used += width(letter)
        if used <= with_ellipsis:
            kept = position
        if used > room:
            return f"{text[:kept].rstrip()}…"
    return text
