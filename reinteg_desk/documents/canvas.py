"""A ReportLab canvas that marks what it draws: content of a structure node, or an artefact."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from reinteg_desk.documents.fonts import REGULAR
from reinteg_desk.documents.palette import colour
from reinteg_desk.documents.structure import Mark, Node


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Writes marked content around drawing operations.

    Marks do not nest: what is drawn inside a mark belongs to the outermost one.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._page_marks = 0
        self._is_marking = False
        self._number_size = 0.0
        super().__init__(*args, **kwargs)

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """What is drawn inside is content of this node."""
        if self._is_marking:
            yield
            return
        mcid = self._page_marks
        self._page_marks += 1
        node.marks.append(Mark(self._pageNumber - 1, mcid))
        with self._marked(f"/{node.tag} <</MCID {mcid}>> BDC"):
            yield

    @contextmanager
    def artefact(self, furniture: str | None = None) -> Iterator[None]:
        """What is drawn inside is decoration that a screen reader passes over.

        Args:
            furniture: ``Header`` or ``Footer`` for what every page has; None for layout.
        """
        if self._is_marking:
            yield
            return
        kind = "/Layout"
        if furniture:
            edge = "Top" if furniture == "Header" else "Bottom"
            kind = f"/Pagination /Subtype /{furniture} /Attached [/{edge}]"
        with self._marked(f"/Artifact <</Type {kind}>> BDC"):
            yield

    def draw_page_number(self, right: float, y: float, size: float) -> None:
        """Where "n/N" will stand, flush right, once N is known."""
        self.saveState()
        self.translate(right, y)
        self.doForm(_page_form(self._pageNumber))
        self.restoreState()
        self._number_size = size

    def save(self) -> None:
        """Write the file; the number of pages is known only now."""
        pages = self._pageNumber - 1
        for page in range(1, pages + 1):
            self._write_page_number(page, pages)
        super().save()

    def _write_page_number(self, page: int, pages: int) -> None:
        size = self._number_size
        self.beginForm(_page_form(page), -10 * size, -size, 0, size)
        self.setFont(REGULAR, size)
        self.setFillColor(colour("muted"))
        self.drawRightString(0, 0, f"{page}/{pages}")
        self.endForm()

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        self._code.append(opening)
        self._is_marking = True
        try:
            yield
        finally:
            self._code.append("EMC")
            self._is_marking = False

    def _startPage(self) -> None:  # noqa: N802 - overrides ReportLab
        super()._startPage()
        self._page_marks = 0


def _page_form(page: int) -> str:
    return f"page-number-{page}"
