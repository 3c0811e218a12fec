"""What changed between two consultations, and what lies within the margin of rating."""

import pytest

from reinteg_desk.app.change import MARGIN_LEVELS, Extent, FeatureChange, changes_since
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.identifiers import FeatureId

LIFTING, STANDING, NOISE = (FeatureId(each) for each in ("lifting", "standing", "noise"))


def level(lo, hi=None):
    return LevelRange(lo, lo if hi is None else hi)


def change(before, now):
    return FeatureChange(feature=LIFTING, before=before, now=now)


@pytest.mark.parametrize(
    ("before", "now", "extent", "distance"),
    [
        (level(2), level(2), Extent.SAME, 0),
        (level(2), level(3), Extent.WITHIN_MARGIN, 1),
        (level(2), level(1), Extent.WITHIN_MARGIN, -1),
        (level(2), level(4), Extent.CHANGED, 2),
        (level(3), level(1), Extent.CHANGED, -2),
        (level(1, 3), level(2), Extent.WITHIN_MARGIN, 0),
        (level(0, 1), level(3, 4), Extent.CHANGED, 2),
        (level(0, 1), level(2, 4), Extent.WITHIN_MARGIN, 1),
        (None, level(4), Extent.NEW, 0),
        (level(4), None, Extent.NO_LONGER, 0),
    ],
)
def test_that_more_than_the_margin_counts_as_changed(before, now, extent, distance):
    found = change(before, now)

    assert found.extent is extent
    assert found.distance_levels == distance
    assert found.is_better == (extent is Extent.CHANGED and distance > 0)
    assert found.is_worse == (extent is Extent.CHANGED and distance < 0)


def test_that_looking_back_turns_better_into_worse():
    for before in (level(0), level(1, 2), level(4)):
        for now in (level(0, 1), level(3), level(2, 4)):
            there, back = change(before, now), change(now, before)
            assert there.extent is back.extent
            assert there.distance_levels == -back.distance_levels


def test_that_the_summary_names_what_changed_in_instrument_order():
    before = {each: Capacity(feature=each, level=level(1)) for each in (LIFTING, STANDING)}
    now = {
        STANDING: Capacity(feature=STANDING, level=level(1 + MARGIN_LEVELS)),
        LIFTING: Capacity(feature=LIFTING, level=level(1 + MARGIN_LEVELS + 1)),
        NOISE: Capacity(feature=NOISE, level=level(0)),
    }

    found = changes_since(before, now, (LIFTING, STANDING, NOISE))

    assert [each.feature for each in found.changes] == [LIFTING, STANDING, NOISE]
    assert found.better == (LIFTING,)
    assert found.worse == ()
    assert found.of(Extent.WITHIN_MARGIN) == (STANDING,)
    assert found.of(Extent.NEW) == (NOISE,)
