"""What a form is made of: a line to tick, and room to write."""

from reportlab.platypus import Flowable, Paragraph

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.flowables import TaggedParagraph, TaggedTable
from reinteg_desk.documents.palette import GAP_PT, colour
from reinteg_desk.documents.structure import Node, Widget
from reinteg_desk.documents.styles import Style, style

_BOX_PT = 9.5
_KEY_PT = 3 * GAP_PT
"""Room for the key before the box."""
INDENT_PT = _KEY_PT + _BOX_PT + 1.75 * GAP_PT
"""Where the words of an answer begin."""
LINE_PT = 5.5 * GAP_PT
"""Distance between lines to write on: handwriting needs more than type."""


class TickLine(TaggedParagraph):
    """A key for whoever types it in, a box, and the words of the answer.

    The words are content of ``node``; the box is drawn as decoration, and the field lies over it.
    """

    key: str
    field: Node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The words stand to the right of the box."""
        inner = super().wrap(width - INDENT_PT, height)
        return width, inner[1]

    def draw(self) -> None:
        """Key, box, words, field."""
        canvas: TaggedCanvas = self.canv
        first_line = self.height - self.style.leading
        bottom = first_line + (self.style.leading - _BOX_PT) / 2 - 0.5
        with canvas.artefact():
            canvas.setStrokeColor(colour("outline"))
            canvas.setLineWidth(0.8)
            canvas.rect(_KEY_PT, bottom, _BOX_PT, _BOX_PT, stroke=1, fill=0)
            small = style(Style.CELL_MUTED)
            canvas.setFont(small.fontName, small.fontSize * 0.85)
            canvas.setFillColor(colour("muted"))
            canvas.drawRightString(_KEY_PT - GAP_PT, bottom + 1.5, self.key)
        _place(canvas, self.field, (_KEY_PT, bottom, _KEY_PT + _BOX_PT, bottom + _BOX_PT))
        canvas.saveState()
        canvas.translate(INDENT_PT, 0)
        super().draw()
        canvas.restoreState()

    def split(self, _width: float, _height: float) -> list[Paragraph]:
        """An answer is never broken."""
        return []


class WritingRoom(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Lines to write on, with a field over them."""

    def __init__(self, field: Node, width: float, lines: int) -> None:
        super().__init__()
        self.field = field
        self.width, self.height = width, lines * LINE_PT + GAP_PT
        self._lines = lines

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size it was made with."""
        return self.width, self.height

    def draw(self) -> None:
        """The lines are decoration."""
        canvas: TaggedCanvas = self.canv
        with canvas.artefact():
            canvas.setStrokeColor(colour("outline"))
            canvas.setLineWidth(0.5)
            for line in range(self._lines):
                y = GAP_PT + line * LINE_PT
                canvas.line(0, y, self.width, y)
        _place(canvas, self.field, (0, GAP_PT, self.width, self.height))


class Question(TaggedTable):
    """A question with its answers, on one page wherever it fits on one."""

    def split(self, width: float, height: float) -> list[TaggedTable]:
        """Only where it is longer than a page."""
        return [] if sum(self._rowHeights) < self._SHORT_PT else super().split(width, height)


def form_node(parent: Node, widget: Widget) -> Node:
    """A new structure element for a field."""
    node = parent.add("Form")
    node.widget = widget
    return node


def _place(canvas: TaggedCanvas, node: Node, box: tuple[float, float, float, float]) -> None:
    """Note where the field of a node stands on its page."""
    if node.widget is None:
        return
    left, bottom = canvas.absolutePosition(box[0], box[1])
    right, top = canvas.absolutePosition(box[2], box[3])
    node.widget.page = canvas.getPageNumber() - 1
    node.widget.corners = (left, bottom, right, top)
