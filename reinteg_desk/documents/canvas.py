"""A ReportLab canvas that marks what it draws: content of a structure node, or an artefact."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from reinteg_desk.documents.fonts import REGULAR
from reinteg_desk.documents.structure import Mark, Node

_PAGE_COUNT = "page-count"


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Writes marked content around drawing operations.

    Marks do not nest: what is drawn inside a mark belongs to the outermost one.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._page_marks = 0
        self._is_marking = False
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
    def artefact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is decoration that a screen reader passes over.

        Args:
            kind: ``Layout`` or ``Pagination``.
        """
        if self._is_marking:
            yield
            return
        with self._marked(f"/Artifact <</Type /{kind}>> BDC"):
            yield

    def draw_page_count(self, x: float, y: float, size: float) -> None:
        """Where the number of pages will stand, once it is known."""
        self.saveState()
        self.translate(x, y)
        self.setFontSize(size)
        self.doForm(f"{_PAGE_COUNT}-{size}")
        self.restoreState()
        self._count_sizes = {*getattr(self, "_count_sizes", ()), size}

    def save(self) -> None:
        """Write the file; the number of pages is known only now."""
        for size in getattr(self, "_count_sizes", ()):
            self.beginForm(f"{_PAGE_COUNT}-{size}", 0, -size, 3 * size, size)
            self.setFont(REGULAR, size)
            self.drawString(0, 0, str(self._pageNumber - 1))
            self.endForm()
        super().save()

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
