"""Frozen lines that the decision page shows, already in the language of the window. No Qt."""

from dataclasses import dataclass
from datetime import date

from reinteg_desk.app.plan_parts import RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRow:
    """One of the four categories under the regime of the day."""

    number: int
    name: str
    text: str
    rule: RuleNote
    is_proposed: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """An answer or a feature that is not recorded; ``name`` only for features."""

    key: str
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day that a rule sets, or that can be taken as a date."""

    title: str
    on: date
    rule: RuleNote
    from_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something a rule says; ``how`` is how it was computed, on hover."""

    text: str
    rule: RuleNote
    how: str = ""
