"""Vector pictures: each is legible in black and white and says nothing that words do not say."""

from dataclasses import dataclass

from reinteg_desk.documents.canvas import TaggedCanvas
from reinteg_desk.documents.flowables import Artefact, Figure
from reinteg_desk.documents.fonts import REGULAR, SEMIBOLD
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT, colour
from reinteg_desk.documents.structure import Node
from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.scoring.results import Score

_LABEL_PT = 8.5
_TRACK_PT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreBarWords:
    """The labels of a score bar: the band, and the threshold with its name."""

    band: str
    threshold: str


class ScoreBar(Figure):
    """A percentage as a band on a bar from 0 to 100, with the threshold as a line.

    Filled to the low end, hatched from the low to the high end: what is sure, what is open.
    """

    def __init__(
        self, node: Node, score: Score, threshold_pct: float, words: ScoreBarWords
    ) -> None:
        super().__init__(node, CONTENT_WIDTH_PT, 3 * _TRACK_PT + 5 * GAP_PT)
        self._score, self._threshold = score, threshold_pct
        self._tint, self._words = colour("chart"), words

    def paint(self) -> None:
        """Track, band, threshold, labels."""
        base = _TRACK_PT + 2.5 * GAP_PT
        self._paint_track(base)
        self._paint_band(base)
        self._paint_threshold(base)
        self._paint_labels(base)

    def _x(self, percent: float) -> float:
        return self.width * percent / 100

    def _paint_track(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        canvas.setFillColor(colour("sunken"))
        canvas.rect(0, base, self.width, _TRACK_PT, stroke=0, fill=1)
        canvas.setFillColor(self._tint)
        canvas.rect(0, base, self._x(self._score.lo), _TRACK_PT, stroke=0, fill=1)
        canvas.setStrokeColor(colour("outline"))
        canvas.setLineWidth(0.5)
        for tenth in range(0, 101, 10):
            canvas.line(self._x(tenth), base - 2, self._x(tenth), base)

    def _paint_band(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        left, right = self._x(self._score.lo), self._x(self._score.hi)
        if right - left < 1:
            return
        canvas.saveState()
        outline = canvas.beginPath()
        outline.rect(left, base, right - left, _TRACK_PT)
        canvas.clipPath(outline, stroke=0, fill=0)
        canvas.setStrokeColor(self._tint)
        canvas.setLineWidth(1)
        at = left - _TRACK_PT
        while at < right:
            canvas.line(at, base, at + _TRACK_PT, base + _TRACK_PT)
            at += GAP_PT
        canvas.restoreState()
        canvas.setStrokeColor(self._tint)
        canvas.setLineWidth(1)
        canvas.rect(left, base + 0.5, right - left, _TRACK_PT - 1, stroke=1, fill=0)

    def _paint_threshold(self, base: float) -> None:
        canvas: TaggedCanvas = self.canv
        at = self._x(self._threshold)
        canvas.setStrokeColor(colour("text"))
        canvas.setLineWidth(1.5)
        canvas.line(at, base - GAP_PT, at, base + _TRACK_PT + GAP_PT)

    def _paint_labels(self, base: float) -> None:
        low, band = base - _LABEL_PT - 1.5 * GAP_PT, (self._score.lo + self._score.hi) / 2
        top = base + _TRACK_PT + 1.75 * GAP_PT
        self._label(self._words.threshold, self._x(self._threshold), top, REGULAR)
        left, right = self._label(self._words.band, self._x(band), low, SEMIBOLD)
        zero, hundred = "0", "100"
        if left > self.canv.stringWidth(zero, REGULAR, _LABEL_PT) + GAP_PT:
            self._label(zero, 0, low, REGULAR, token="muted")  # noqa: S106 - a colour
        if right < self.width - self.canv.stringWidth(hundred, REGULAR, _LABEL_PT) - GAP_PT:
            self._label(hundred, self.width, low, REGULAR, token="muted")  # noqa: S106

    def _label(
        self,
        text: str,
        centre: float,
        y: float,
        font: str,
        *,
        token: str = "text",  # noqa: S107 - a colour, no secret
    ) -> tuple[float, float]:
        """Draw a label centred on a place, kept inside the picture; its left and right end."""
        canvas: TaggedCanvas = self.canv
        wide = canvas.stringWidth(text, font, _LABEL_PT)
        left = min(max(0, centre - wide / 2), self.width - wide)
        canvas.setFont(font, _LABEL_PT)
        canvas.setFillColor(colour(token))
        canvas.drawString(left, y, text)
        return left, left + wide


class LevelMarks(Artefact):
    """A level as four small boxes: filled to the low end, outlined to the high end.

    The words beside it say the same, so it is decoration.
    """

    _BOX_PT = 6
    _STEP_PT = 8

    def __init__(self, level: LevelRange) -> None:
        super().__init__(LEVEL_MAX * self._STEP_PT, 3.25 * GAP_PT)
        self._level = level

    def paint(self) -> None:
        """Box by box."""
        for number in range(1, LEVEL_MAX + 1):
            self._paint_box(number)

    def _paint_box(self, number: int) -> None:
        canvas: TaggedCanvas = self.canv
        sure, possible = number <= self._level.lo, number <= self._level.hi
        canvas.setLineWidth(0.75)
        canvas.setStrokeColor(colour("accent" if possible else "hairline"))
        canvas.setFillColor(colour("accent" if sure else "base"))
        x, y = (number - 1) * self._STEP_PT, GAP_PT * 0.6
        canvas.rect(x, y, self._BOX_PT, self._BOX_PT, stroke=1, fill=1)
        if possible and not sure:
            canvas.line(x, y, x + self._BOX_PT, y + self._BOX_PT)


class PointsBar(Artefact):
    """Percentage points as a bar; the number stands beside it."""

    def __init__(self, share: float, width: float, *, blocks: bool) -> None:
        super().__init__(width, 3.25 * GAP_PT)
        self._share, self._blocks = share, blocks

    def paint(self) -> None:
        """One bar from the left."""
        self.canv.setFillColor(colour("blocked" if self._blocks else "chart"))
        self.canv.rect(0, GAP_PT * 0.75, self.width * self._share, 1.5 * GAP_PT, stroke=0, fill=1)


class SignatureLines(Artefact):
    """Room to sign."""

    def __init__(self, width: float) -> None:
        super().__init__(width, 9 * GAP_PT)

    def paint(self) -> None:
        """A line at the foot of the room."""
        self.canv.setStrokeColor(colour("outline"))
        self.canv.setLineWidth(0.75)
        self.canv.line(0, 1, self.width, 1)
