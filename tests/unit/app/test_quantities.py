"""Amounts of a work post and the levels they tell."""

import re

import pytest

from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.library.instrument_files import (
    load_instrument,
    load_instrument_texts,
    load_quantities,
)

WORDS = {
    "a quarter of an hour": 15,
    "half an hour": 30,
    "an hour and a half": 90,
    "up to an hour": 60,
    "over an hour": 60,
    "an hour on the spot": 60,
    "one hour": 60,
}


def level(feature, **amounts):
    return load_quantities().features[feature].level_of(amounts)


@pytest.mark.parametrize(
    ("feature", "amounts", "lo", "hi"),
    [
        ("lifting", {"load_kg": 1}, 0, 0),
        ("lifting", {"load_kg": 5}, 1, 2),  # how often decides
        ("lifting", {"load_kg": 5, "times_per_hour": 10}, 1, 1),
        ("lifting", {"load_kg": 5, "times_per_hour": 20}, 2, 2),
        ("lifting", {"load_kg": 10, "times_per_hour": 20}, 3, 3),
        ("lifting", {"load_kg": 25, "times_per_hour": 10}, 3, 3),
        ("lifting", {"load_kg": 15, "times_per_hour": 20}, 4, 4),
        ("lifting", {"load_kg": 30}, 4, 4),
        ("sitting", {"hours_per_day": 2, "minutes_on_end": 30}, 2, 2),  # "less than 2 hours"
        ("sitting", {"hours_per_day": 1, "minutes_on_end": 30}, 1, 1),
        ("heat_cold", {"temperature_c": 21}, 0, 0),
        ("heat_cold", {"temperature_c": 2, "hours_per_day": 1}, 3, 3),
        ("heat_cold", {"temperature_c": 2, "hours_per_day": 4}, 4, 4),
        ("noise", {"noise_db": 85}, 3, 3),
        ("noise", {"noise_db": 85.5}, 4, 4),
        ("fine_hand_use", {"smallest_mm": 3, "hours_per_day": 2}, 2, 2),
        ("fine_hand_use", {"smallest_mm": 1, "hours_per_day": 4}, 4, 4),
    ],
)
def test_that_amounts_tell_the_lowest_level_that_covers_them(feature, amounts, lo, hi):
    assert level(feature, **amounts) == LevelRange(lo, hi)


def test_that_no_amount_tells_no_level():
    assert level("lifting") is None
    assert level("lifting", hours_per_day=8) is None


def test_that_more_of_anything_never_lowers_a_level():
    for feature, each in load_quantities().features.items():
        for quantity in each.quantities:
            if quantity.quantity_id in ("smallest_mm", "temperature_c"):
                continue
            found = [each.level_of({quantity.quantity_id: step}) for step in quantity.steps]
            lows = [level.lo for level in found]
            assert lows == sorted(lows), (feature, quantity.quantity_id)


def _amounts_in(text):
    found = {float(each) for each in re.findall(r"\d+(?:\.\d+)?", text)}
    for words, minutes in WORDS.items():
        if words in text.lower():
            found |= {minutes, minutes / 60}
    if "minute" in text:
        found |= {each / 60 for each in found}
    if "hour" in text:
        found |= {each * 60 for each in found}
    if " cm" in text:
        found |= {each * 10 for each in found}
    return found


def test_that_every_limit_stands_in_the_level_texts():
    texts = load_instrument_texts("en")
    missing = []
    for feature, each in load_quantities().features.items():
        told = texts[feature].demand
        for number, ways in enumerate(each.levels):
            # A limit stands in the text of its level, or as the far side of a level above.
            above = (told[number], told[number + 1], told[-1])
            amounts = set().union(*map(_amounts_in, above))
            for way in ways:
                for name, limit in way.items():
                    ends = [x for x in (limit.lowest, limit.highest) if abs(x) != float("inf")]
                    absent = [end for end in ends if end and end not in amounts]
                    if absent:
                        missing.append((feature, number, name, absent))
    assert missing == []


def test_that_amounts_and_features_are_named_in_every_language():
    quantities = load_quantities()
    assert set(quantities.features) <= set(load_instrument().ids)
    for each in quantities.features.values():
        for quantity in each.quantities:
            assert len({quantity.name(language) for language in ("nl", "fr", "en")}) >= 1
            assert all(quantity.names.values())
