"""A user's own values for rules: written, read back, applied from their day on."""

from datetime import date
from decimal import Decimal

import pytest

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.library.own_rule_values import (
    read_own_values,
    typed_value,
    write_own_values,
)
from reinteg_desk.library.rules_files import load_rulebook
from reinteg_desk.rules.parameters import OwnValue


@pytest.fixture(scope="module")
def rules():
    return load_rulebook()


@pytest.fixture(scope="module")
def rule(rules):
    """Any rule that counts days."""
    return next(each.rule for each in rules if each.unit == "calendar_days")


def own(rule, value, **more):
    return OwnValue(
        rule=rule,
        value=value,
        valid_from=date(2027, 1, 1),
        source='omzendbrief "12" van 2026',
        entered_on=date(2026, 11, 22),
        **more,
    )


def test_that_own_values_read_back_as_they_were_written(tmp_path, rules, rule):
    values = (own(rule, 21), own(rule, 28, valid_to=date(2027, 12, 31)))
    write_own_values(tmp_path / "own.toml", values)

    assert read_own_values(tmp_path / "own.toml", rules) == values


def test_that_an_own_value_holds_from_its_day_on_and_says_so(rules, rule):
    changed = rules.with_own_values([own(rule, 21)])
    before, after = (
        changed.parameter(rule).values,
        changed.find(rule, on=date(2027, 1, 1), start=date(2027, 1, 1)),
    )

    assert before
    assert after is not None
    assert after.own
    assert after.value == 21
    assert changed.version != rules.version


def test_that_without_a_file_there_are_none(tmp_path, rules):
    assert read_own_values(tmp_path / "own.toml", rules) == ()


BROKEN = {
    "not TOML": ("value = [", "own_rules.unreadable"),
    "unknown rule": (
        '[[value]]\nrule="x.y"\nvalue=1\nfrom=2027-01-01\nsource="s"\nentered_on=2026-01-01',
        "rules.unknown_parameter",
    ),
    "missing source": (
        '[[value]]\nrule="x.y"\nvalue=1\nfrom=2027-01-01\nentered_on=2026-01-01',
        "rules.missing_key",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_that_a_broken_file_is_named(tmp_path, rules, name):
    text, code = BROKEN[name]
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ProblemError) as caught:
        read_own_values(path, rules)

    assert caught.value.problem.code == code
    assert caught.value.problem.file == str(path)


def test_that_days_in_the_wrong_order_are_refused(tmp_path, rules, rule):
    path = tmp_path / "own.toml"
    path.write_text(
        f'[[value]]\nrule="{rule}"\nvalue=1\nfrom=2027-01-02\nto=2027-01-01\nsource="s"\n'
        "entered_on=2026-01-01",
        encoding="utf-8",
    )
    with pytest.raises(ProblemError) as caught:
        read_own_values(path, rules)

    assert caught.value.problem.code == "own_rules.days"


def test_that_a_typed_value_is_read_by_the_unit_of_its_rule(rules, rule):
    percent = next(each.rule for each in rules if each.unit == "percent")
    yes_no = next(each.rule for each in rules if each.unit == "yes_no")

    assert typed_value(rules, rule, " 21 ") == 21
    assert typed_value(rules, percent, "25,88") == Decimal("25.88")
    assert typed_value(rules, yes_no, "ja") is True
    with pytest.raises(ProblemError):
        typed_value(rules, rule, "drie weken")
