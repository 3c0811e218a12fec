"""The user's own wages: typed, taken from a file, kept in one step."""

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.own_wages import OwnWageFile
from reinteg_desk.library.wages import read_wages


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "own-wages.csv"


def test_that_there_are_none_before_the_first(path):
    assert OwnWageFile(path).wages() == {}
    assert not path.exists()


def test_that_a_typed_wage_is_read_back(path):
    OwnWageFile(path).enter("4110", 2500.5)

    assert OwnWageFile(path).wages() == {"4110": 2500.5}
    assert read_wages(path) == {"4110": 2500.5}


def test_that_a_wage_is_forgotten(path):
    wages = OwnWageFile(path)
    wages.enter("4110", 2500)
    wages.enter("2221", 3100)
    wages.enter("4110", None)

    assert OwnWageFile(path).wages() == {"2221": 3100}


@pytest.mark.parametrize("wage", [0, -1])
def test_that_a_wage_is_above_nothing(path, wage):
    with pytest.raises(ProblemError) as caught:
        OwnWageFile(path).enter("4110", wage)

    assert caught.value.problem.code == "scoring.wage"
    assert not path.exists()


def test_that_a_file_adds_to_what_is_there(path, tmp_path):
    table = tmp_path / "wages.csv"
    table.write_text("code,wage_eur\n4110,2600\n5120,2300\n", encoding="utf-8")
    wages = OwnWageFile(path)
    wages.enter("4110", 2500)
    wages.enter("2221", 3100)

    assert wages.take_file(str(table)) == 2
    assert OwnWageFile(path).wages() == {"2221": 3100, "4110": 2600, "5120": 2300}


def test_that_a_file_that_cannot_be_read_adds_nothing(path, tmp_path):
    table = tmp_path / "wages.csv"
    table.write_text("code,wage_eur\n4110,2600\n4110,2700\n", encoding="utf-8")
    wages = OwnWageFile(path)
    wages.enter("2221", 3100)

    with pytest.raises(ProblemError):
        wages.take_file(str(table))

    assert OwnWageFile(path).wages() == {"2221": 3100}
