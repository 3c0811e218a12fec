"""What should have been done and left no trace in the file: told, never held against anybody."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.rules.case_facts import CaseFacts, case_facts
from reinteg_desk.rules.milestones import Milestone
from reinteg_desk.rules.parameters import RuleBook

_NUMBER = re.compile(r"_\d+$")
_INVALIDITY = "invalidity"


@dataclass(frozen=True, slots=True)
class _File:
    facts: CaseFacts
    previous: Case | None

    def happened(self, *kinds: EventType) -> bool:
        """Whether one of these is recorded in the current period."""
        return any(self.facts.last_event(kind) is not None for kind in kinds)

    def decided(self) -> bool:
        """Whether a category was decided, now or before, or a decision is recorded."""
        cases = [case for case in (self.facts.case, self.previous) if case is not None]
        chosen = any(each.decision and each.decision.category for each in cases)
        return chosen or self.happened(EventType.DECISION)

    def decides_now(self) -> bool:
        """Whether a category was chosen in this consultation."""
        decision = self.facts.case.decision
        return decision is not None and decision.category is not None

    def proposed_for_invalidity(self) -> bool:
        """Whether invalidity was proposed, now or before."""
        cases = [case for case in (self.facts.case, self.previous) if case is not None]
        return any(
            each.decision is not None
            and each.decision.recognition is Recognition.INVALIDITY_PROPOSED
            for each in cases
        )

    def seen_since(self, milestone: Milestone) -> bool:
        """Whether the consultation before this one lies in the milestone's window or later."""
        due_from: date = milestone.window_from or milestone.on
        return self.previous is not None and self.previous.consultation.held_on >= due_from


_Trace = Callable[[_File, Milestone], bool]

_TRACES: Mapping[str, _Trace] = {
    "questionnaire": lambda file, _: file.happened(
        EventType.QUESTIONNAIRE_SENT, EventType.QUESTIONNAIRE_RETURNED
    ),
    "questionnaire_week_8": lambda file, _: file.happened(
        EventType.QUESTIONNAIRE_SENT, EventType.QUESTIONNAIRE_RETURNED
    ),
    "questionnaire_due": lambda file, _: (
        not file.happened(EventType.QUESTIONNAIRE_SENT)
        or file.happened(EventType.QUESTIONNAIRE_RETURNED)
    ),
    "first_estimate": lambda file, _: file.decided(),
    "contact_month": lambda file, milestone: file.seen_since(milestone),
    "category_3_reevaluation": lambda file, milestone: (
        file.decides_now() or file.seen_since(milestone)
    ),
    "plan_follow_up": lambda file, milestone: file.seen_since(milestone),
    "invalidity_proposal": lambda file, _: file.proposed_for_invalidity(),
}
"""What is the fund's or the person's to do and is seen in a file → whether it was done.

Milestones that open a possibility, end a phase or are somebody else's leave no trace here."""


def overdue(
    case: Case, milestones: Sequence[Milestone], rules: RuleBook, previous: Case | None = None
) -> tuple[Milestone, ...]:
    """The acts whose day lies before the consultation and of which the file shows nothing.

    Of a series (contacts, re-evaluations) the latest one. From invalidity on, the acts of the first
    year are no longer told: nobody can make up for them.

    Args:
        case: The case.
        milestones: Its timeline.
        rules: The rules.
        previous: The consultation before this one, None where there is none.

    Returns:
        By date, oldest first.
    """
    file = _File(case_facts(case, rules), previous)
    if any(each.id == _INVALIDITY and each.done for each in milestones):
        return ()
    latest = {
        kind: each
        for each in milestones
        if each.done and each.condition is None and (kind := _NUMBER.sub("", each.id)) in _TRACES
    }
    missed = [each for kind, each in latest.items() if not _TRACES[kind](file, each)]
    return tuple(sorted(missed, key=lambda each: (each.on, each.id)))
