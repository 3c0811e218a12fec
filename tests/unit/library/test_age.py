"""Data older than 24 months is marked."""

from datetime import date

import pytest

from reinteg_desk.app.data_age import data_age


@pytest.mark.parametrize(
    ("dated", "today", "months", "outdated"),
    [
        (date(2024, 5, 10), date(2026, 5, 10), 24, False),
        (date(2024, 5, 10), date(2026, 5, 11), 24, True),
        (date(2024, 5, 10), date(2026, 5, 9), 23, False),
        (date(2024, 2, 29), date(2026, 2, 28), 23, False),
        (date(2024, 2, 29), date(2026, 3, 1), 24, True),
        (date(2027, 1, 1), date(2026, 5, 9), 0, False),
        (date(9999, 12, 31), date(2026, 5, 9), 0, False),
        (None, date(2026, 5, 9), None, True),
    ],
)
def test_that_the_limit_is_two_years_to_the_day(dated, today, months, outdated):
    age = data_age(dated, today)
    assert (age.dated, age.months, age.outdated) == (dated, months, outdated)
