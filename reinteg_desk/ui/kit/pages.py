"""Pages of a PDF as images, made in memory off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock

from PySide6.QtGui import QImage

from reinteg_desk.app.export_check import ExportCheck, PrintedDocument

_PDFIUM = Lock()
"""PDFium may be used by one thread at a time."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Paper:
    """A document and its pages.

    Attributes:
        pdf: The file.
        pages: The pages as images.
        width_px: The width they were made for, in device pixels.
        check: What to look at before the document leaves; None where nobody looked.
    """

    pdf: bytes
    pages: tuple[QImage, ...]
    width_px: int
    check: ExportCheck | None = None


def printed(make: Callable[[], PrintedDocument], width_px: int) -> Paper:
    """Make a document and the images of its pages."""
    made = make()
    return replace(drawn(made.pdf, width_px), check=made.check)


def redrawn(paper: Paper, width_px: int) -> Paper:
    """The same document for another width."""
    return replace(drawn(paper.pdf, width_px), check=paper.check)


def drawn(pdf: bytes, width_px: int) -> Paper:
    """The images of the pages of a document.

    Args:
        pdf: The file.
        width_px: How wide, in device pixels.
    """
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            pages = tuple(_image(page, width_px) for page in document)
        finally:
            document.close()
    return Paper(pdf=pdf, pages=pages, width_px=width_px)


def _image(page: "pypdfium2.PdfPage", width_px: int) -> QImage:  # type: ignore[name-defined]  # noqa: F821 - imported at first use
    scale = width_px / page.get_width()
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    made = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    )
    image = made.copy()
    bitmap.close()
    page.close()
    return image
