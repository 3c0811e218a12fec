"""Photos and drawn signatures on paper: drawn anew, as large as print can show, with words."""

import io
from functools import cached_property

from PIL import Image
from reportlab.lib.utils import ImageReader

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.flowables import Figure
from reinteg_desk.documents.palette import GAP_PT, colour
from reinteg_desk.documents.structure import Node

LONGEST_EDGE_PX = 1200
"""Half a page wide at more than 300 dots per inch."""
MOST_PIXELS = 100_000_000
"""Of a picture as it lies in the vault; what a colleague handed over was not checked here."""
JPEG_QUALITY = 82
_KINDS = ("JPEG", "PNG")
_BROKEN = (OSError, EOFError, SyntaxError, ValueError, Image.DecompressionBombError, MemoryError)


def for_print(content: bytes) -> bytes | None:
    """A picture as JPEG on white, nothing but its pixels; None where it cannot be drawn."""
    try:
        with Image.open(io.BytesIO(content), formats=_KINDS) as given:
            if given.width * given.height > MOST_PIXELS:
                return None
            given.thumbnail((LONGEST_EDGE_PX, LONGEST_EDGE_PX))
            drawn = given.convert("RGBA")
            sheet = Image.new("RGBA", drawn.size, "white")
            sheet.alpha_composite(drawn)
            written = io.BytesIO()
            sheet.convert("RGB").save(written, "JPEG", quality=JPEG_QUALITY)
            return written.getvalue()
    except _BROKEN:
        return None


class PictureFigure(Figure):
    """A picture within a box, in its own proportions, with a fine line around it.

    Args:
        node: Its place in the structure.
        jpeg: From :func:`for_print`.
        wide: At most so wide, in points.
        high: At most so high.
        framed: Whether a line is drawn around it.
    """

    def __init__(self, node: Node, jpeg: bytes, wide: float, high: float, *, framed: bool) -> None:
        self._jpeg, self._framed = jpeg, framed
        width_px, height_px = self._picture.getSize()
        scale = min(wide / width_px, high / height_px)
        super().__init__(node, width_px * scale, height_px * scale)
        self.spaceAfter = GAP_PT

    @cached_property
    def _picture(self) -> ImageReader:
        return ImageReader(io.BytesIO(self._jpeg))

    def paint(self) -> None:
        """The picture, then the line."""
        canvas: TaggedCanvas = self.canv
        canvas.drawImage(self._picture, 0, 0, self.width, self.height)
        if self._framed:
            canvas.setStrokeColor(colour("hairline"))
            canvas.setLineWidth(0.5)
            canvas.rect(0, 0, self.width, self.height, stroke=1, fill=0)
