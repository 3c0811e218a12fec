"""Paragraph styles: one family, four sizes, two weights."""

from enum import StrEnum
from functools import cache

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from reinteg_desk.documents.fonts import REGULAR, SEMIBOLD, register_fonts
from reinteg_desk.documents.palette import BASE_PT, GAP_PT, colour


class Style(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    CELL = "cell"
    CELL_STRONG = "cell_strong"
    CELL_MUTED = "cell_muted"
    CELL_NUMBER = "cell_number"
    COLUMN_HEAD = "column_head"
    COLUMN_HEAD_NUMBER = "column_head_number"
    ITEM = "item"
    NOTICE = "notice"
    TITLE = "title"
    SUBTITLE = "subtitle"
    SECTION = "section"
    PART = "part"


_LEADING = 1.36
_SMALL_PT = 8.5


@cache
def style(name: Style, scale: float = 1.0) -> ParagraphStyle:
    """The style, larger or smaller by a factor; made once, the fonts with it."""
    register_fonts()
    return _all(scale)[name]


@cache
def _all(scale: float) -> dict[Style, ParagraphStyle]:
    body = _make(scale, "body", size=BASE_PT, after=GAP_PT)
    cell = _make(scale, "cell", size=BASE_PT)
    small = _like("cell_muted", _make(scale, "small", size=_SMALL_PT), textColor=colour("muted"))
    subtitle = _make(scale, "subtitle", size=BASE_PT * 1.15, after=3 * GAP_PT)
    head = _like("head", small, fontName=SEMIBOLD)
    return {
        Style.BODY: body,
        Style.STRONG: _make(scale, "strong", size=BASE_PT, font=SEMIBOLD, after=GAP_PT),
        Style.MUTED: _like("muted", small, spaceAfter=GAP_PT),
        Style.CELL: cell,
        Style.CELL_STRONG: _make(scale, "cell_strong", size=BASE_PT, font=SEMIBOLD),
        Style.CELL_MUTED: small,
        Style.CELL_NUMBER: _like("number", cell, alignment=TA_RIGHT),
        Style.COLUMN_HEAD: head,
        Style.COLUMN_HEAD_NUMBER: _like("head_number", head, alignment=TA_RIGHT),
        Style.ITEM: _like("item", body, leftIndent=3 * GAP_PT),
        Style.NOTICE: _make(scale, "notice", size=BASE_PT),
        Style.TITLE: _make(scale, "title", size=BASE_PT * 2, font=SEMIBOLD, after=GAP_PT),
        Style.SUBTITLE: _like("subtitle", subtitle, textColor=colour("muted")),
        Style.SECTION: _make(
            scale,
            "section",
            size=BASE_PT * 1.4,
            font=SEMIBOLD,
            before=4 * GAP_PT,
            after=1.5 * GAP_PT,
        ),
        Style.PART: _make(
            scale, "part", size=BASE_PT * 1.15, font=SEMIBOLD, before=2.5 * GAP_PT, after=GAP_PT / 2
        ),
    }


def _make(
    scale: float,
    name: str,
    *,
    size: float,
    font: str = REGULAR,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    made = ParagraphStyle(
        name,
        fontName=font,
        fontSize=size * scale,
        leading=size * scale * _LEADING,
        textColor=colour("text"),
        spaceBefore=before,
        spaceAfter=after,
        bulletFontName=REGULAR,
        splitLongWords=1,
    )
    made.allowWidows = made.allowOrphans = 0
    return made


def _like(name: str, parent: ParagraphStyle, **changes: object) -> ParagraphStyle:
    return ParagraphStyle(name, parent=parent, **changes)
