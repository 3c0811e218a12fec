"""Marks and bands: a shape and a word each, so that nothing rests on colour alone."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from reinteg_desk.scoring.results import Score, Verdict
from reinteg_desk.ui.kit.band import ScoreBand, band_text
from reinteg_desk.ui.kit.marks import Mark, MarkIcon, VerdictLabel, mark_of, paint_mark, word_of

VERDICTS = (Mark.READY, Mark.UNDETERMINED, Mark.NOT_READY, Mark.UNKNOWN, Mark.BLOCKED)
SIDE = 32


def covered(mark):
    """Where a mark paints at all, whatever the colour."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, SIDE, SIDE), mark)
    painter.end()
    return {
        (x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alpha() > 128
    }


@pytest.mark.parametrize(("first", "second"), list(combinations(VERDICTS, 2)))
def test_that_two_verdicts_differ_in_shape(qapp, first, second):
    one, other = covered(first), covered(second)

    assert len(one ^ other) > 0.2 * max(len(one), len(other))


@pytest.mark.parametrize("mark", Mark)
def test_that_every_mark_paints_inside_its_box_and_has_a_word(qapp, mark):
    pixels = covered(mark)

    assert len(pixels) > SIDE
    assert word_of(mark)


def test_that_every_verdict_has_its_own_mark_and_word():
    assert len({mark_of(verdict) for verdict in Verdict}) == len(Verdict)
    assert len({word_of(mark) for mark in VERDICTS}) == len(VERDICTS)


def test_that_a_mark_tells_a_screen_reader_its_word(qtbot):
    icon = MarkIcon(Mark.READY)
    qtbot.addWidget(icon)
    icon.set_mark(Mark.BLOCKED)

    assert icon.accessibleName() == word_of(Mark.BLOCKED)


def test_that_a_verdict_stands_beside_its_mark(qtbot):
    label = VerdictLabel()
    qtbot.addWidget(label)
    label.show_verdict(Verdict.UNDETERMINED)
    assert label.text == word_of(Mark.UNDETERMINED)
    label.show_mark(Mark.READY, lambda: "32 % ready")

    assert label.text == "32 % ready"


def test_that_a_band_says_its_picture_in_words(qtbot):
    band = ScoreBand()
    qtbot.addWidget(band)
    band.show_score(Score(lo=61.2, hi=74.0), 80.0, Verdict.NOT_READY)

    for part in ("61", "74", "80", word_of(Mark.NOT_READY)):
        assert part in band.accessibleName()
    band.show_score(None, 80.0, Verdict.UNKNOWN)
    assert band.accessibleName() == word_of(Mark.UNKNOWN)


def test_that_a_band_of_one_number_is_one_number_and_still_seen(qtbot):
    assert band_text(Score(lo=74.2, hi=74.4)) == "74 %"
    band = ScoreBand()
    qtbot.addWidget(band)
    band.resize(200, 24)
    band.show_score(None, 80.0, Verdict.UNKNOWN)
    empty = band.grab().toImage()

    for edge in (0.0, 40.0, 100.0):
        band.show_score(Score(lo=edge, hi=edge), 80.0, Verdict.NOT_READY)
        assert band.grab().toImage() != empty
