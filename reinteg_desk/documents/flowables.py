"""ReportLab flowables that know which node of the structure they are."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, PageBreak, Paragraph, Table

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.palette import GAP_PT, colour
from reinteg_desk.documents.structure import Node


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # reportlab is untyped
    """A paragraph of one node; the parts of a split paragraph stay one node.

    ``once``: content only where it is drawn first, decoration where it is repeated (the head of a
    table on its next page).
    """

    node: Node
    once = False

    def draw(self) -> None:
        """Draw it as content of its node."""
        canvas: TaggedCanvas = self.canv
        mark = canvas.artefact() if self.once and self.node.marks else canvas.content(self.node)
        with mark:
            super().draw()

    def split(self, width: float, height: float) -> list["TaggedParagraph"]:
        """As ReportLab splits it, with the node handed on."""
        parts: list[TaggedParagraph] = super().split(width, height)
        for part in parts:
            part.node, part.once = self.node, self.once
        return parts


class Heading(TaggedParagraph):
    """A heading with its bookmark."""

    bookmark: str
    depth = 0

    def draw(self) -> None:
        """Draw it and set the bookmark."""
        top = self.canv.absolutePosition(0, self.height)[1]
        self.canv.bookmarkHorizontalAbsolute(self.bookmark, top + GAP_PT)
        self.canv.addOutlineEntry(self.getPlainText(), self.bookmark, level=self.depth)
        super().draw()


class ListItem(TaggedParagraph):
    """One item of a list, with a dot that is decoration."""

    _DOT_PT = 1.3

    def draw(self) -> None:
        """Draw the dot, then the text."""
        size = self.style.fontSize
        if not getattr(self, "_is_rest", False):
            with self.canv.artefact():
                self.canv.setFillColor(colour("accent"))
                middle = self.height - self.style.leading / 2 - size * 0.06
                self.canv.circle(self._DOT_PT * 2, middle, self._DOT_PT, stroke=0, fill=1)
        super().draw()

    def split(self, width: float, height: float) -> list[TaggedParagraph]:
        """As ReportLab splits it; only the first part keeps the dot."""
        parts = super().split(width, height)
        for part in parts[1:]:
            part._is_rest = True  # noqa: SLF001 - the same class
        return parts


class Artefact(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Something drawn that carries no content of its own."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size it was made with."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as decoration."""
        with self.canv.artefact():
            self.paint()

    def paint(self) -> None:
        """Draw; the origin is the lower left corner."""
        raise NotImplementedError


class Figure(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """A picture with its alternative text, which stands in its node."""

    def __init__(self, node: Node, width: float, height: float) -> None:
        super().__init__()
        self.node, self.width, self.height = node, width, height
        self.spaceAfter = 1.5 * GAP_PT

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size it was made with."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as content of its node."""
        with self.canv.content(self.node):
            self.paint()

    def paint(self) -> None:
        """Draw; the origin is the lower left corner."""
        raise NotImplementedError


def mark_decoration(table: Table, event: str, *_: Any) -> None:
    """Backgrounds and rules of a table are decoration; its cells mark themselves.

    ReportLab calls this around each part of a table that it draws (``Table._renderCB``).
    """
    if event in ("startBG", "startLines"):
        table.mark = table.canv.artefact()
        table.mark.__enter__()
    elif event in ("endBG", "endLines"):
        table.mark.__exit__(None, None, None)


class TaggedTable(Table):  # type: ignore[misc]  # reportlab is untyped
    """A table whose decoration is marked as such, and that breaks with some company.

    A short table moves to the next page rather than leave one row behind; the last row never
    stands alone; a row is only broken where it would not fit on a page of its own.

    ``continued``: what stands above the rest of a broken table, None for nothing.
    """

    _SHORT_PT = 480
    _COMPANY = 2
    continued: TaggedParagraph | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["renderCB"] = mark_decoration
        super().__init__(*args, **kwargs)

    def split(self, width: float, height: float) -> list[Flowable]:
        """The parts before and after a good place to break; nothing where there is none here."""
        parts = self._parts(width, height)
        if self.continued is None or len(parts) < len(("before", "after")):
            return parts
        parts[-1].continued = self.continued
        return [*parts[:-1], PageBreak(), self.continued, parts[-1]]

    def _parts(self, width: float, height: float) -> list["TaggedTable"]:
        self.splitInRow = 0
        parts: list[TaggedTable] = super().split(width, height)
        if not parts and max(self._rowHeights, default=0) > self._SHORT_PT:
            self.splitInRow = 1
            return list(super().split(width, height))
        if len(parts) < len(("before", "after")):
            return parts
        return self._in_company(parts, width)

    def _in_company(self, parts: list["TaggedTable"], width: float) -> list["TaggedTable"]:
        before, after = parts
        if before.body_rows < self._COMPANY and sum(self._rowHeights) < self._SHORT_PT:
            return []
        if after.body_rows < self._COMPANY < before.body_rows:
            without_last = sum(self._rowHeights[: before.repeatRows + before.body_rows - 1])
            return list(super().split(width, without_last))
        return parts

    @property
    def body_rows(self) -> int:
        """Rows without those of the head."""
        return int(self._nrows - self.repeatRows)


class KeptWithStart(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Something (a heading) that never stands at the foot of a page without what follows it.

    What follows may go on on the next page; its beginning stays here. It never draws: it claims to
    be too high, so that ReportLab asks it to split, and then gives way to its parts.
    """

    _TOO_HIGH_PT = 1e6

    def __init__(self, above: Sequence[Flowable], below: Flowable) -> None:
        super().__init__()
        self._above, self._below = tuple(above), below

    @property
    def parts(self) -> tuple[Flowable, ...]:
        """What stands above, and what follows."""
        return (*self._above, self._below)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Always more than a page, so that :meth:`split` decides."""
        return width, self._TOO_HIGH_PT

    def getSpaceBefore(self) -> float:  # noqa: N802 - overrides ReportLab
        """That of the first part."""
        space: float = self._above[0].getSpaceBefore()
        return space

    def split(self, width: float, height: float) -> list[Flowable]:
        """Everything that stands above and what follows, where its beginning fits; else nothing."""
        room = height - self._height_above(width, height)
        if room <= 0:
            return []
        fits = self._below.wrapOn(self.canv, width, room)[1] <= room
        parts = [self._below] if fits else self._below.splitOn(self.canv, width, room)
        return [*self._above, *parts] if parts else []

    def _height_above(self, width: float, height: float) -> float:
        heights = [part.wrapOn(self.canv, width, height)[1] for part in self._above]
        pairs = zip(self._above, (*self._above[1:], self._below), strict=True)
        gaps = [max(one.getSpaceAfter(), other.getSpaceBefore()) for one, other in pairs]
        return float(sum(heights) + sum(gaps))
