"""Runs the law in plain words: every case of every file beside this one."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from reinteg_desk.library.rules_files import load_rulebook
from tests.cases.benefit_kinds import BENEFIT_KINDS
from tests.cases.kinds import KINDS

HERE = Path(__file__).parent
ALL_KINDS = KINDS | BENEFIT_KINDS


def _read(path: Path) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return cases


CASES = [
    (f"{path.stem}: {case['name']}", case)
    for path in sorted(HERE.glob("*.toml"))
    for case in _read(path)
]


def _as_written(actual: Any, expected: Any) -> Any:
    """A Decimal is compared with the number or text that the case file can hold."""
    if isinstance(actual, Decimal):
        return int(actual) if isinstance(expected, int) else str(actual)
    return actual


@pytest.mark.parametrize(("name", "case"), CASES, ids=[name for name, _ in CASES])
def test_that_the_rules_say_what_the_case_says(name, case):
    actual = ALL_KINDS[case["kind"]](case["day"], case.get("input", {}), load_rulebook())
    for key, expected in case.get("expected", {}).items():
        assert key in actual, f"{key} is not there; there is {sorted(actual)}"
        assert _as_written(actual[key], expected) == expected, key
    for key in case.get("absent", []):
        assert key not in actual, f"{key} should not be there, it says {actual[key]}"


def test_that_every_case_has_a_name_of_its_own_and_expects_something():
    names = [name for name, _ in CASES]
    assert len(names) == len(set(names))
    assert all(case.get("expected") or case.get("absent") for _, case in CASES)


def test_that_there_are_at_least_sixty_cases():
    assert len(CASES) >= 60
