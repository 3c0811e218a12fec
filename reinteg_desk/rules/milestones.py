"""The value a timeline is made of, and how it is printed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reinteg_desk.rules.case_facts import CaseFacts, Found
from reinteg_desk.rules.remarks import DEFAULT_LANGUAGE, Remark, RuleTexts
from reinteg_desk.rules.terms import Term

_NUMBERED = re.compile(r"(category_3_reevaluation|plan_follow_up|contact_month)_(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Term):
    """A term of one file: its id is a fixed one of the case format, e.g. ``first_estimate``.

    Attributes:
        done: Whether the day lies before the consultation.
    """

    done: bool

    @property
    def title(self) -> Remark:
        """Its name, for people."""
        numbered = _NUMBERED.fullmatch(self.id)
        if numbered is None:
            return Remark(f"milestone.{self.id}")
        return Remark(f"milestone.{numbered[1]}", {"number": int(numbered[2])})


Milestones = Iterable[Milestone]


def milestones_to_json(
    milestones: Sequence[Milestone], texts: RuleTexts, language: str = DEFAULT_LANGUAGE
) -> list[dict[str, Any]]:
    """The document of ``timeline --json``; conditions are sentences in the language."""
    return [_to_json(each, texts, language) for each in milestones]


def _to_json(milestone: Milestone, texts: RuleTexts, language: str) -> dict[str, Any]:
    document: dict[str, Any] = {"id": milestone.id}
    if milestone.window_from is not None:
        document["from"] = milestone.window_from.isoformat()
    document |= {
        "date": milestone.on.isoformat(),
        "rule": milestone.rule,
        "source": milestone.source,
        "status": milestone.status.value,
        "done": milestone.done,
    }
    if milestone.condition is not None:
        document["condition"] = texts.sentence(milestone.condition, language)
    return document


def made(
    facts: CaseFacts,
    milestone_id: str,
    found: Found,
    *,
    window_from: date | None = None,
    condition: Remark | None = None,
) -> Milestone:
    """A milestone from a day and the value it rests on."""
    return Milestone(
        id=milestone_id,
        window_from=window_from,
        on=found.on,
        citation=found.value,
        status=found.status,
        done=found.on < facts.held_on,
        condition=condition,
    )
