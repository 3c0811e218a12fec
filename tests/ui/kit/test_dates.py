"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.languages import day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/2/26", date(2026, 2, 3)),
        ("03022026", date(2026, 2, 3)),
        ("030226", date(2026, 2, 3)),
        ("03/02/2026", date(2026, 2, 3)),
        ("3-2-2026", date(2026, 2, 3)),
        ("3.2.26", date(2026, 2, 3)),
        ("3 2 2026", date(2026, 2, 3)),
        (" 2026-02-03 ", date(2026, 2, 3)),
        ("29/2/2024", date(2024, 2, 29)),
        ("11/4/86", date(1986, 4, 11)),
        ("1/1/36", date(2036, 1, 1)),
        ("1/1/37", date(1937, 1, 1)),
    ],
)
def test_that_a_day_is_read_as_it_is_meant(typed, meant):
    assert parse_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "3", "3/2", "31/2/2026", "29/2/2026", "32/1/2026", "1/13/2026", "3/2/026", "gisteren",
     "3//2026", "2026/02/03", "0/0/2026", "3/2/20266", "1/1/0000"],
)  # fmt: skip
def test_that_what_is_no_day_is_none(typed):
    assert parse_day(typed, TODAY) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_that_a_day_as_it_is_shown_is_read_back(value):
    assert parse_day(day(value), TODAY) == value
    assert parse_day(value.isoformat(), TODAY) == value


@given(st.text(max_size=12))
def test_that_any_text_is_a_day_or_none(typed):
    found = parse_day(typed, TODAY)

    assert found is None or isinstance(found, date)
