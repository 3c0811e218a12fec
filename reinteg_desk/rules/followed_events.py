"""The milestones that follow from the events of a file: a decision, a signature, a referral."""

from collections.abc import Callable, Iterator
from datetime import date

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.rules.case_facts import ONE_DAY, CaseFacts, Found
from reinteg_desk.rules.category import Box, answered_category
from reinteg_desk.rules.dates import MonthStep, add_months
from reinteg_desk.rules.milestones import Milestones, made

_LONGEST_SERIES = 400
"""Repeated milestones end with their regime; this only bounds a regime that never ended."""


def _category_3_reevaluations(facts: CaseFacts) -> Milestones:
    if answered_category(facts) is not Box.TREATMENT_FIRST:
        return
    end = facts.value("phase.primary_months", facts.held_on)
    last = facts.after_months(end.whole).on - ONE_DAY
    for number, found in _repeated(facts, "category.3_reevaluation_months", facts.decided_on):
        if found.on > last:
            return
        yield made(facts, f"category_3_reevaluation_{number}", found)


def _plan_follow_ups(facts: CaseFacts) -> Milestones:
    signed = facts.last_event(EventType.PLAN_SIGNED)
    if signed is None or facts.case.incapacity.contract:
        return
    for number, found in _repeated(facts, "plan.follow_up_months", signed):
        yield made(facts, f"plan_follow_up_{number}", found)


def _repeated(facts: CaseFacts, rule: str, since: date) -> Iterator[tuple[int, Found]]:
    """A thing every n months after a day, for as long as the rule is in force on its own date."""
    first = facts.find(rule, since)
    if first is None:
        return
    for number in range(1, _LONGEST_SERIES):
        step: MonthStep = add_months(since, first.whole * number)
        value = facts.find(rule, step.on)
        if value is None:
            return
        yield number, Found(value, step.on, step.shortened)


FOLLOWED: tuple[Callable[[CaseFacts], Milestones], ...] = (
    _category_3_reevaluations,
    _plan_follow_ups,
)
