"""A score as a picture: the band on a bar from 0 to 100 with the threshold as a line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.app.score_figures import band_figures
from reinteg_desk.scoring.results import Score, Verdict
from reinteg_desk.ui.kit.marks import TOKENS, mark_of, word_of
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, colour
from reinteg_desk.ui.kit.tokens import Token

_LEAST_BAND = 3.0
"""Narrowest band that is still seen, in pixels: a score of one number is a stroke."""


class ScoreBand(Speaking):
    """The bar. It says the same in words as its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: Score | None = None
        self._threshold_pct = 80.0
        self._verdict = Verdict.UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_score(self, score: Score | None, threshold_pct: float, verdict: Verdict) -> None:
        """Show a score in percent against a threshold in percent."""
        self._score, self._threshold_pct, self._verdict = score, threshold_pct, verdict
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say the picture in words."""
        super().retranslate()
        self.setAccessibleName(self.in_words())

    def in_words(self) -> str:
        """The picture as a sentence."""
        if self._score is None:
            return word_of(mark_of(Verdict.UNKNOWN))
        text = self.tr("{band}, threshold {threshold} %, {verdict}")
        return text.format(
            band=band_text(self._score),
            threshold=round(self._threshold_pct),
            verdict=word_of(mark_of(self._verdict)),
        )

    def sizeHint(self) -> QSize:
        """Five units high, as wide as there is."""
        return QSize(40 * GRID, 6 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Still readable in the strip of a narrow window."""
        return QSize(16 * GRID, 6 * GRID)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Track, band, threshold."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(1, 2 * GRID, -1, -2 * GRID)
        painter.setPen(QPen(colour(Token.OUTLINE), 1))
        painter.setBrush(colour(Token.SUNKEN))
        painter.drawRoundedRect(track, GRID, GRID)
        if self._score is not None:
            self._paint_band(painter, track, self._score)
        self._paint_threshold(painter, track)
        painter.end()

    def _paint_band(self, painter: QPainter, track: QRectF, score: Score) -> None:
        left = track.left() + track.width() * score.lo / 100
        width = max(_LEAST_BAND, track.width() * (score.hi - score.lo) / 100)
        left = min(left, track.right() - width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(TOKENS[mark_of(self._verdict)]))
        painter.drawRoundedRect(QRectF(left, track.top(), width, track.height()), 2, 2)

    def _paint_threshold(self, painter: QPainter, track: QRectF) -> None:
        x = track.left() + track.width() * self._threshold_pct / 100
        painter.setPen(QPen(colour(Token.TEXT), 2))
        painter.drawLine(round(x), 2, round(x), self.height() - 2)


def band_text(score: Score) -> str:
    """A score as figures with the sign of per cent."""
    return f"{band_figures(score)} %"
