"""Wages that the user has, read strictly."""

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.wages import read_wages


def wages_file(tmp_path, text):
    path = tmp_path / "wages.csv"
    path.write_text("code,wage_eur\n" + text, encoding="utf-8")
    return path


def test_that_wages_are_read_by_code(tmp_path):
    assert read_wages(wages_file(tmp_path, "7113,2950.50\n4412,2400\n")) == {
        "7113": 2950.5,
        "4412": 2400.0,
    }


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("7113,0\n", "library.not_a_number", "wages.csv:2, wage_eur"),
        ("7113,-5\n", "library.not_a_number", "wages.csv:2, wage_eur"),
        ("7113,\n", "library.not_a_number", "wages.csv:2, wage_eur"),
        ("7113,1\n7113,2\n", "library.code_twice", "wages.csv:3, code"),
        ("7113,2400,50\n", "library.cell_count", "wages.csv:2"),
    ],
)
def test_that_a_flaw_is_named_with_its_line_and_column(tmp_path, text, code, place):
    with pytest.raises(ProblemError) as caught:
        read_wages(wages_file(tmp_path, text))

    assert (caught.value.problem.code, caught.value.problem.place) == (code, place)


def test_that_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ProblemError) as caught:
        read_wages(tmp_path / "none.csv")

    assert caught.value.problem.code == "scoring.no_wages"
