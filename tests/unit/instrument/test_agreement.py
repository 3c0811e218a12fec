"""The agreement check: two readers' ticks compared, and the descriptions they rate."""

import re
from pathlib import Path

import pytest

from tests.scripts import load_script

ROOT = Path(__file__).parents[3]
DESCRIPTIONS = ROOT / "docs" / "agreement" / "descriptions.md"


@pytest.fixture(scope="module")
def script():
    return load_script("packaging/agreement.py")


@pytest.fixture
def ticks(tmp_path):
    def write(name: str, *rows: str) -> str:
        path = tmp_path / f"{name}.csv"
        path.write_text("\n".join(("person,feature,lo,hi", *rows)) + "\n", encoding="utf-8")
        return str(path)

    return write


def test_that_readers_who_agree_pass(script, ticks, capsys):
    first = ticks("a", "DYN-1,lifting,2,2", "DYN-1,walking,1,2")
    second = ticks("b", "DYN-1,lifting,3,3", "DYN-1,walking,2,3")
    assert script.main([first, second]) == 0
    shown = capsys.readouterr().out
    assert "| walking | DYN-1 | 1 … 2 | 2 … 3 | 0 |" in shown
    assert "2 rated by both: 0 the same, 2 within one level, 0 further apart; 0 one-sided." in shown


def test_that_two_levels_apart_fail_and_are_marked(script, ticks, capsys):
    first = ticks("a", "DYN-1,lifting,1,1")
    second = ticks("b", "DYN-1,lifting,3,4")
    assert script.main([first, second]) == 1
    assert "| lifting | DYN-1 | 1 | 3 … 4 | 2 **apart** |" in capsys.readouterr().out


def test_that_a_feature_left_open_by_one_reader_is_shown_and_counted(script, ticks, capsys):
    first = ticks("a", "DYN-1,lifting,1,1")
    assert script.main([first, ticks("b")]) == 0
    shown = capsys.readouterr().out
    assert "| lifting | DYN-1 | 1 | open | one-sided |" in shown
    assert "1 one-sided" in shown


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("DYN-1,juggling,1,1", "line 2: no feature juggling"),
        ("DYN-1,lifting,1,5", "line 2: 1 … 5 is not an interval"),
        ("DYN-1,lifting,3,2", "line 2: 3 … 2 is not an interval"),
        ("DYN-1,lifting,1,1\nDYN-1,lifting,1,1", "line 3: lifting of DYN-1 stands there twice"),
    ],
)
def test_that_a_bad_row_is_named_with_its_place(script, ticks, capsys, row, said):
    assert script.main([ticks("a", row), ticks("b")]) == 2
    assert said in capsys.readouterr().err


def test_that_two_files_are_needed(script, ticks, capsys):
    assert script.main([ticks("a")]) == 2
    assert "agreement:" in capsys.readouterr().err


def test_that_two_persons_are_described_for_every_group():
    text = DESCRIPTIONS.read_text(encoding="utf-8")
    groups = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    persons = [re.findall(r"^### ([A-Z]{3}-\d) ", group, flags=re.MULTILINE) for group in groups]
    assert [len(each) for each in persons] == [2] * 8
    assert len({each for pair in persons for each in pair}) == 16


def test_that_the_figures_of_the_recorded_run_are_those_of_its_ticks(script):
    readme = (DESCRIPTIONS.parent / "README.md").read_text(encoding="utf-8")
    ratings = DESCRIPTIONS.parent / "ratings"
    pairs = script.compare(
        *(script.read_ticks(ratings / f"reader-{number}.csv") for number in (1, 2))
    )

    both = [each for each in pairs if each.distance_levels is not None]
    same = sum(each.same for each in both)
    assert len({each.feature for each in pairs}) == len(script.features())
    assert f"| rated by both | {len(both)} of {len(pairs)} " in readme
    assert (
        f"| same level or interval | {same} ({same / len(both):.0%})".replace("%", " %") in readme
    )
    assert f"| further apart | {sum(each.apart for each in both)} |" in readme
    assert f"| one-sided | {len(pairs) - len(both)} |" in readme
    for each in both:
        if not each.same:
            assert f"`{each.feature}` {each.person}" in readme
