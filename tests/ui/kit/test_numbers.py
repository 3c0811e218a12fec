"""Numbers as they are typed and pasted."""

import pytest

from reinteg_desk.ui.kit.numbers import parse_number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("19", 19),
        (" 30,4 ", 30.4),
        ("30.4", 30.4),
        ("1 250,50", 1250.5),
        ("1\u202f250", 1250),
        ("1\u00a0250", 1250),
    ],
)
def test_that_a_number_is_read_with_comma_point_and_blanks(typed, meant):
    assert parse_number(typed) == meant


@pytest.mark.parametrize("typed", ["", "many", "1,2,3", "nan", "inf", "12 h"])
def test_that_what_means_no_number_is_none(typed):
    assert parse_number(typed) is None
