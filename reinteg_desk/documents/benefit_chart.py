"""Hours against benefit: which share of the benefit stays at which share of full time."""

from collections.abc import Sequence

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.flowables import Figure
from reinteg_desk.documents.fonts import REGULAR, SEMIBOLD
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT, colour
from reinteg_desk.documents.structure import Node

_LABEL_PT = 8
_PLOT_PT = 84
_LEFT_PT = 30
_STEP_PCT = 20
_DOT_PT = 2.5
_MIDDLE = 0.34
"""From the base line of a figure to its middle, in sizes."""


class BenefitCurveChart(Figure):
    """The kept share of the daily benefit over the share of full time, both in percent.

    Args:
        node: Its node, with the alternative text.
        points: Share of full time → kept share, increasing in the first.
        upwards: What the axis upwards shows.
        across: What the axis across shows.
        own: The person's own place (share, kept) and its label; None where it is not known.
    """

    def __init__(
        self,
        node: Node,
        points: Sequence[tuple[int, int]],
        *,
        upwards: str,
        across: str,
        own: tuple[tuple[float, float], str] | None = None,
    ) -> None:
        super().__init__(node, CONTENT_WIDTH_PT * 0.62, _PLOT_PT + 4 * _LABEL_PT + 4 * GAP_PT)
        self._points, self._upwards, self._across = tuple(points), upwards, across
        self._own = own

    def paint(self) -> None:
        """Grid, labels, line, the own place on it."""
        base = 2.5 * _LABEL_PT + 2 * GAP_PT
        self._paint_grid(base)
        self._paint_line(base)
        if self._own is not None:
            self._paint_own(base, *self._own)

    def _place(self, base: float, share: float, kept: float) -> tuple[float, float]:
        room = self.width - _LEFT_PT - 2 * GAP_PT
        return _LEFT_PT + room * share / 100, base + _PLOT_PT * kept / 100

    def _paint_grid(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.setStrokeColor(colour("hairline"))
        canvas.setLineWidth(0.5)
        canvas.setFont(REGULAR, _LABEL_PT)
        canvas.setFillColor(colour("muted"))
        for tick in range(0, 101, _STEP_PCT):
            left, y = self._place(base, 0, tick)
            right = self._place(base, 100, tick)[0]
            canvas.line(left, y, right, y)
            canvas.drawRightString(left - GAP_PT, y - _LABEL_PT * _MIDDLE, str(tick))
            x = self._place(base, tick, 0)[0]
            canvas.drawCentredString(x, base - _LABEL_PT - GAP_PT, str(tick))
        canvas.drawString(_LEFT_PT, GAP_PT / 2, self._across)
        canvas.drawString(_LEFT_PT, base + _PLOT_PT + 1.5 * GAP_PT, self._upwards)

    def _paint_line(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        line = canvas.beginPath()
        for number, (share, kept) in enumerate(self._points):
            x, y = self._place(base, share, kept)
            if number:
                line.lineTo(x, y)
            else:
                line.moveTo(x, y)
        canvas.setStrokeColor(colour("accent"))
        canvas.setLineWidth(1.5)
        canvas.drawPath(line, stroke=1, fill=0)

    def _paint_own(self, base: float, at: tuple[float, float], said: str) -> None:
        """A dot, and its label above the line: the curve falls to the right."""
        canvas: TaggedCanvas = self.canv
        x, y = self._place(base, *at)
        canvas.setFillColor(colour("text"))
        canvas.circle(x, y, _DOT_PT, stroke=0, fill=1)
        canvas.setFont(SEMIBOLD, _LABEL_PT)
        canvas.drawString(x + _DOT_PT + GAP_PT / 2, y + _DOT_PT, said)
