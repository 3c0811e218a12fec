"""The timeline as a picture: one axis in months, the two frames as bands, numbered milestones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.flowables import Figure
from reinteg_desk.documents.fonts import REGULAR, SEMIBOLD
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT, colour
from reinteg_desk.documents.structure import Node

_LABEL_PT = 8
_BAND_PT = 12
_MARK_PT = 5.5
_LANES = 3
_DAYS_A_MONTH = 365.25 / 12
_MONTHS_BETWEEN_LABELS = 3
LONGEST_MONTHS = 30
"""Milestones further from the start stand in the table only: no picture could show both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePoint:
    """A numbered milestone; done ones are outlined, coming ones filled."""

    number: int
    on: date
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineWords:
    """The labels of the picture."""

    own_work: str
    whole_market: str
    held_on: str
    months: str


class Timeline(Figure):
    """From the first day of incapacity to the last milestone that is near.

    Args:
        node: Its node, with the alternative text.
        start: First day of incapacity, where the axis begins.
        switch: First day on which the whole labour market counts, None where not known.
        held_on: The day of the consultation.
        points: The milestones; those before the start or too far ahead are left out.
        words: The labels.
    """

    def __init__(
        self,
        node: Node,
        *,
        start: date,
        switch: date | None,
        held_on: date,
        points: Sequence[TimelinePoint],
        words: TimelineWords,
    ) -> None:
        height = _BAND_PT + (_LANES + 1) * 2.4 * _MARK_PT + 2 * _LABEL_PT + 3 * GAP_PT
        super().__init__(node, CONTENT_WIDTH_PT, height)
        self._start, self._switch, self._held_on = start, switch, held_on
        self._points = [each for each in points if 0 <= self._months(each.on) <= LONGEST_MONTHS]
        last = max([self._months(held_on), *(self._months(each.on) for each in self._points)])
        self._last_month = max(6.0, min(last, LONGEST_MONTHS) + 0.5)
        self._words = words

    def paint(self) -> None:
        """Bands, axis, consultation, milestones."""
        base = 2 * _LABEL_PT + GAP_PT
        self._paint_bands(base)
        self._paint_axis(base)
        self._paint_consultation(base)
        self._paint_points(base + _BAND_PT + GAP_PT)

    def _months(self, on: date) -> float:
        return (on - self._start).days / _DAYS_A_MONTH

    def _x(self, months: float) -> float:
        return self.width * min(max(months, 0), self._last_month) / self._last_month

    def _paint_bands(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        switch = self._x(self._months(self._switch)) if self._switch else self.width
        canvas.setFillColor(colour("chart_soft"))
        canvas.rect(0, base, switch, _BAND_PT, stroke=0, fill=1)
        canvas.setFillColor(colour("sunken"))
        canvas.rect(switch, base, self.width - switch, _BAND_PT, stroke=0, fill=1)
        canvas.setFont(REGULAR, _LABEL_PT)
        canvas.setFillColor(colour("text"))
        middle = base + _BAND_PT / 2 - _LABEL_PT * 0.34
        for label, left, right in (
            (self._words.own_work, 0.0, switch),
            (self._words.whole_market, switch, self.width),
        ):
            if canvas.stringWidth(label, REGULAR, _LABEL_PT) + 2 * GAP_PT < right - left:
                canvas.drawString(left + GAP_PT, middle, label)

    def _paint_axis(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.setStrokeColor(colour("outline"))
        canvas.setLineWidth(0.5)
        canvas.setFont(REGULAR, _LABEL_PT)
        canvas.setFillColor(colour("muted"))
        for month in range(int(self._last_month) + 1):
            x = self._x(month)
            is_labelled = month % _MONTHS_BETWEEN_LABELS == 0
            canvas.line(x, base - (3 if is_labelled else 1.5), x, base)
            if is_labelled and month:
                canvas.drawCentredString(x, base - 3 - _LABEL_PT, str(month))
        canvas.drawString(0, base - 3 - _LABEL_PT, self._words.months)

    def _paint_consultation(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        x = self._x(self._months(self._held_on))
        canvas.setStrokeColor(colour("text"))
        canvas.setLineWidth(1.25)
        canvas.line(x, base - 3, x, self.height - _LABEL_PT - GAP_PT / 2)
        wide = canvas.stringWidth(self._words.held_on, SEMIBOLD, _LABEL_PT)
        left = min(max(0, x - wide / 2), self.width - wide)
        canvas.setFont(SEMIBOLD, _LABEL_PT)
        canvas.setFillColor(colour("text"))
        canvas.drawString(left, self.height - _LABEL_PT, self._words.held_on)

    def _paint_points(self, base: float) -> None:
        lanes: list[float] = [-1e9] * _LANES
        for point in sorted(self._points, key=lambda each: each.on):
            x = min(max(self._x(self._months(point.on)), _MARK_PT), self.width - _MARK_PT)
            lane = next(
                (n for n, taken in enumerate(lanes) if x - taken > 2.4 * _MARK_PT),
                lanes.index(min(lanes)),
            )
            x = max(x, lanes[lane] + 2.3 * _MARK_PT)
            lanes[lane] = x
            self._paint_point(point, x, base + _MARK_PT + lane * 2.4 * _MARK_PT)

    def _paint_point(self, point: TimelinePoint, x: float, y: float) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.setStrokeColor(colour("accent"))
        canvas.setLineWidth(0.75)
        canvas.setFillColor(colour("base" if point.done else "accent"))
        canvas.circle(x, y, _MARK_PT, stroke=1, fill=1)
        canvas.setFillColor(colour("accent" if point.done else "on_accent"))
        canvas.setFont(SEMIBOLD, _LABEL_PT - 1)
        canvas.drawCentredString(x, y - (_LABEL_PT - 1) * 0.34, str(point.number))
