"""Writing a document from the top: each call adds content and its place in the structure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer

from reinteg_desk.documents.flowables import (
    Artefact,
    Figure,
    Heading,
    KeptWithStart,
    ListItem,
    TaggedParagraph,
    TaggedTable,
)
from reinteg_desk.documents.fonts import REGULAR, SEMIBOLD, Glyphs
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT, colour
from reinteg_desk.documents.structure import Node
from reinteg_desk.documents.styles import Style, style

_EDGE_PT = 2
"""The coloured edge of a notice."""

_PICTURES_ACROSS = 2

P = TypeVar("P", bound=TaggedParagraph)


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Muted:
    """Text that steps back: a second line in a cell."""

    text: str


Inline: TypeAlias = str | Strong
CellText: TypeAlias = str | Strong | Muted
Cell: TypeAlias = CellText | Artefact | tuple[CellText, ...]
"""A cell: one text, several below each other, or a picture that says nothing of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Captioned:
    """A picture with its caption.

    Attributes:
        alt: What it says, in words.
        caption: The line below it.
        make: Draws it.
    """

    alt: str
    caption: str
    make: Callable[[Node], Figure]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table.

    Attributes:
        share: Width relative to the other columns.
        is_number: Right-aligned.
        heads_row: Its cells are the heads of their rows.
        title: Head of the column.
    """

    share: float
    is_number: bool = False
    heads_row: bool = False
    title: str = ""


class Story:
    """A document that grows from the top.

    Args:
        glyphs: Makes text printable and remembers what it had to replace.
        scale: Size of the type; 1 is the usual one.
    """

    def __init__(self, glyphs: Glyphs, *, scale: float = 1.0) -> None:
        self.root = Node("Document")
        self.glyphs = glyphs
        self._scale = scale
        self._section = self.root
        self._flowables: list[Flowable] = []
        self._waiting: list[Flowable] = []
        self._heading = self.root
        self._headings = 0
        self._ending_at: int | None = None

    def flowables(self) -> list[Flowable]:
        """All that was added, for the layout."""
        added = [*self._flowables, *self._waiting]
        if self._ending_at is None:
            return added
        ending = added[self._ending_at :]
        parts = [part for each in ending for part in getattr(each, "parts", (each,))]
        return [*added[: self._ending_at], KeepTogether(parts)]

    def begin_ending(self) -> None:
        """What follows stands on one page, where a page can hold it; the first call counts.

        So nobody signs a page that bears a signature only, and no page has the small print alone.
        """
        if self._ending_at is None:
            self._ending_at = len(self._flowables)

    # --- headings ---------------------------------------------------------------------------------

    def title(self, text: str) -> None:
        """The title of the document."""
        self._section = self.root.add("Sect")
        self._add_heading(text, Style.TITLE, "H1", depth=0)

    def section(self, text: str) -> None:
        """A section; it starts a part of the structure and a bookmark."""
        self._section = self.root.add("Sect")
        self._add_heading(text, Style.SECTION, "H2", depth=1)

    def part(self, text: str) -> None:
        """A part of a section."""
        self._add_heading(text, Style.PART, "H3", depth=2)

    def _add_heading(self, text: str, look: Style, tag: str, *, depth: int) -> None:
        heading = self._paragraph(
            Heading, self._markup((text,)), self._style(look), self._section, tag
        )
        self._heading = heading.node
        self._headings += 1
        heading.bookmark = f"b{self._headings}"
        heading.depth = depth
        self._waiting.append(heading)

    # --- running text -----------------------------------------------------------------------------

    def text(self, *parts: Inline, look: Style = Style.BODY, leads: bool = False) -> None:
        """A paragraph; line ends in it stay.

        Args:
            parts: What it says.
            look: Its style.
            leads: It leads in what follows, and stays with its beginning as a heading does.
        """
        made = self._paragraph(
            TaggedParagraph, self._markup(parts), self._style(look), self._section
        )
        if leads:
            self._waiting.append(made)
        else:
            self.add(made)

    def items(self, texts: Sequence[Inline | Sequence[Inline]]) -> None:
        """A list with dots."""
        list_node = self._section.add("L")
        rows = [[[self._item(each, list_node.add("LI"))]] for each in texts]
        self.add(
            TaggedTable(
                rows,
                colWidths=[CONTENT_WIDTH_PT],
                hAlign="LEFT",
                spaceAfter=GAP_PT,
                style=[("FONTNAME", (0, 0), (-1, -1), REGULAR), *_paddings(0, 0, 0, GAP_PT / 2)],
            )
        )

    def _item(self, text: Inline | Sequence[Inline], node: Node) -> Flowable:
        parts = (text,) if isinstance(text, str | Strong) else text
        return self._paragraph(
            ListItem, self._markup(parts), self._style(Style.ITEM), node, "LBody"
        )

    def gap(self, steps: float = 2) -> None:
        """Empty room, in steps of the grid."""
        self.add(Spacer(1, steps * GAP_PT))

    # --- blocks -----------------------------------------------------------------------------------

    def figure(self, alt: str, make: Callable[[Node], Figure]) -> None:
        """A picture with what it says in words."""
        self.add(make(self._section.add("Figure", alt=self.glyphs.printable(alt))))

    def pictures(self, given: Sequence[Captioned]) -> None:
        """Pictures two by two, each with its caption."""
        cells = [self._captioned(each) for each in given]
        cells += [[]] * (-len(cells) % _PICTURES_ACROSS)
        starts = range(0, len(cells), _PICTURES_ACROSS)
        self.add(
            TaggedTable(
                [cells[start : start + _PICTURES_ACROSS] for start in starts],
                colWidths=[CONTENT_WIDTH_PT / _PICTURES_ACROSS] * _PICTURES_ACROSS,
                hAlign="LEFT",
                style=_free_look(),
            )
        )

    def _captioned(self, given: Captioned) -> list[Flowable]:
        figure = given.make(self._section.add("Figure", alt=self.glyphs.printable(given.alt)))
        return [figure, self._foot(given.caption)]

    def facts(self, pairs: Sequence[tuple[str, str]], columns: int = 3) -> None:
        """Short facts side by side: a small label above, the value below; read pair by pair."""
        cells = [self._fact(label, value) for label, value in pairs]
        cells += [[]] * (-len(cells) % columns)
        rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
        self.add(
            TaggedTable(
                rows,
                colWidths=[CONTENT_WIDTH_PT / columns] * columns,
                hAlign="LEFT",
                style=_free_look(),
            )
        )

    def _fact(self, label: str, value: str) -> list[Flowable]:
        node = self._section.add("P")
        looks = ((label, Style.COLUMN_HEAD), (value, Style.CELL))
        return [self._lines(TaggedParagraph, text, look, node) for text, look in looks]

    def notice(self, *parts: Inline, token: str = "undetermined") -> None:  # noqa: S107 - a colour
        """A sentence in a box that cannot be overlooked."""
        node = self._section.add("P")
        said = self._at(TaggedParagraph, self._markup(parts), self._style(Style.NOTICE), node)
        self.add(
            TaggedTable(
                [["", [said]]],
                colWidths=[_EDGE_PT, CONTENT_WIDTH_PT - _EDGE_PT],
                hAlign="LEFT",
                spaceBefore=GAP_PT,
                spaceAfter=2 * GAP_PT,
                style=[
                    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                    ("BACKGROUND", (0, 0), (0, -1), colour(token)),
                    ("BACKGROUND", (1, 0), (-1, -1), colour(f"{token}_soft")),
                    *_paddings(3 * GAP_PT, 3 * GAP_PT, 1.5 * GAP_PT, 1.75 * GAP_PT),
                ],
            )
        )

    def signatures(
        self, people: Sequence[tuple[str, str]], date_label: str, room: Callable[[float], Flowable]
    ) -> None:
        """A place to sign for each: who, name, room, and a line for the date."""
        width = CONTENT_WIDTH_PT / 2
        cells = [
            [*self._fact(who, name), room(width - 6 * GAP_PT), self._foot(date_label)]
            for who, name in people
        ]
        self.add(
            TaggedTable(
                [cells],
                colWidths=[width] * len(people),
                hAlign="LEFT",
                # The lines to sign on stand level, however long the names are.
                style=[*_free_look(), ("VALIGN", (0, 0), (-1, -1), "BOTTOM")],
            )
        )

    def _foot(self, label: str) -> Flowable:
        return self._lines(TaggedParagraph, label, Style.CELL_MUTED, self._section.add("P"))

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], *, continued: str = ""
    ) -> None:
        """A table; its head is repeated on each page, a row breaks only where it must.

        Without a title in any column there is no head; the heads of the rows are enough, and
        ``continued`` stands above them on the next page, for the eye only.
        """
        node = self._section.add("Table")
        head = self._head(columns, node)
        body = node.add("TBody")
        cells = [self._row(columns, row, body.add("TR")) for row in rows]
        total = sum(column.share for column in columns)
        made = TaggedTable(
            [*head, *cells],
            colWidths=[CONTENT_WIDTH_PT * column.share / total for column in columns],
            repeatRows=len(head),
            hAlign="LEFT",
            spaceBefore=GAP_PT / 2,
            spaceAfter=2 * GAP_PT,
            style=_table_look(columns, len(head)),
        )
        if continued:
            made.continued = self._lines(TaggedParagraph, continued, Style.PART, self._heading)
            made.continued.once = True
        self.add(made)

    def _head(self, columns: Sequence[Column], table: Node) -> list[list[object]]:
        if not any(column.title for column in columns):
            return []
        row = table.add("THead").add("TR")
        return [[self._head_cell(column, row) for column in columns]]

    def _head_cell(self, column: Column, row: Node) -> list[Flowable]:
        look = Style.COLUMN_HEAD_NUMBER if column.is_number else Style.COLUMN_HEAD
        cell = self._lines(TaggedParagraph, column.title, look, row.add("TH", scope="Column"))
        cell.once = True
        return [cell]

    def _row(self, columns: Sequence[Column], row: Sequence[Cell], node: Node) -> list[object]:
        return [self._cell(column, cell, node) for column, cell in zip(columns, row, strict=True)]

    def _cell(self, column: Column, cell: Cell, row: Node) -> list[Flowable]:
        node = row.add("TH", scope="Row") if column.heads_row else row.add("TD")
        if isinstance(cell, Artefact):
            return [cell]
        parts = cell if isinstance(cell, tuple) else (cell,)
        return [self._cell_part(column, part, node) for part in parts]

    def _cell_part(self, column: Column, part: CellText, node: Node) -> Flowable:
        if isinstance(part, Strong):
            return self._lines(TaggedParagraph, part.text, Style.CELL_STRONG, node)
        if isinstance(part, Muted):
            return self._lines(TaggedParagraph, part.text, Style.CELL_MUTED, node)
        look = Style.CELL_NUMBER if column.is_number else Style.CELL
        return self._lines(TaggedParagraph, part, look, node)

    def _style(self, name: Style) -> ParagraphStyle:
        return style(name, self._scale)

    # --- making flowables -------------------------------------------------------------------------

    def add(self, flowable: Flowable) -> None:
        """Add a flowable; headings before it stay with its beginning."""
        if self._waiting:
            self._flowables.append(KeptWithStart(self._waiting, flowable))
            self._waiting = []
        else:
            self._flowables.append(flowable)

    def _paragraph(
        self, kind: type[P], markup: str, look: ParagraphStyle, parent: Node, tag: str = "P"
    ) -> P:
        return self._at(kind, markup, look, parent.add(tag))

    def _lines(self, kind: type[P], text: str, look: Style, node: Node) -> P:
        return self._at(kind, self._markup((text,)), self._style(look), node)

    def _at(self, kind: type[P], markup: str, look: ParagraphStyle, node: Node) -> P:
        made = kind(markup, look)
        made.node = node
        return made

    def _markup(self, parts: Sequence[Inline]) -> str:
        return "".join(map(self._inline, parts))

    def _inline(self, part: Inline) -> str:
        text = part.text if isinstance(part, Strong) else part
        safe = escape(self.glyphs.printable(text)).replace("\n", "<br/>")
        return f'<font name="{SEMIBOLD}">{safe}</font>' if isinstance(part, Strong) else safe


def _free_look() -> list[tuple[object, ...]]:
    everything = (0, 0), (-1, -1)
    return [
        ("FONTNAME", *everything, REGULAR),
        ("VALIGN", *everything, "TOP"),
        *_paddings(0, 3 * GAP_PT, GAP_PT / 2, GAP_PT),
    ]


def _table_look(columns: Sequence[Column], heads: int) -> list[tuple[object, ...]]:
    everything = (0, 0), (-1, -1)
    numbers = [number for number, column in enumerate(columns[:-1]) if column.is_number]
    return [
        ("FONTNAME", *everything, REGULAR),
        ("VALIGN", *everything, "TOP"),
        *_paddings(0, 2 * GAP_PT, GAP_PT * 0.75, GAP_PT),
        *(("RIGHTPADDING", (at, 0), (at, -1), 4 * GAP_PT) for at in numbers),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("LINEBELOW", (0, heads), (-1, -1), 0.4, colour("hairline")),
        _outline_above_body(heads),
    ]


def _outline_above_body(heads: int) -> tuple[object, ...]:
    line = "LINEBELOW" if heads else "LINEABOVE"
    return line, (0, 0), (-1, 0), 0.75, colour("outline")


def _paddings(left: float, right: float, top: float, bottom: float) -> list[tuple[object, ...]]:
    sides = (("LEFT", left), ("RIGHT", right), ("TOP", top), ("BOTTOM", bottom))
    return [(f"{side}PADDING", (0, 0), (-1, -1), room) for side, room in sides]
