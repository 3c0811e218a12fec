"""The milestones that follow from the events of a file: a decision, a signature, a referral."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.rules import resumption
from reinteg_desk.rules.case_facts import ONE_DAY, CaseFacts, Found
from reinteg_desk.rules.category import Box, answered_category
from reinteg_desk.rules.dates import MonthStep, add_months
from reinteg_desk.rules.milestones import Milestone, Milestones, made
from reinteg_desk.rules.rehabilitation import presumption_ends, skills_count_from
from reinteg_desk.rules.reintegration_track import RitRules, RitTrack
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Term

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


def _appeal(facts: CaseFacts) -> Milestones:
    decided = facts.last_event(EventType.DECISION)
    if decided is None:
        return
    months = facts.value("appeal.labour_court_months", decided)
    step = add_months(decided, months.whole)
    yield made(facts, "appeal_until", Found(months, step.on, step.shortened))


def _first_contact(facts: CaseFacts) -> Milestones:
    referred = facts.last_event(EventType.TNW_REFERRED)
    months = referred and facts.find("tnw.first_contact_months", referred)
    if referred and months:
        step = add_months(referred, months.whole)
        yield made(facts, "tnw_first_contact_due", Found(months, step.on, step.shortened))


def _track(facts: CaseFacts) -> Milestones:
    """The terms of a track with the occupational physician, as far as the events tell."""
    requested = facts.last_event(EventType.RIT_REQUESTED)
    if requested is None or not facts.under_contract:
        return
    if facts.find("regime.occupational", requested) is None:
        return
    assessed = facts.last_event(EventType.RIT_ASSESSED)
    handed_over = facts.last_event(EventType.PLAN_HANDED_OVER)
    rules = RitRules(RitTrack(requested_on=requested), facts.rules)
    yield from _shown(facts, rules.terms())
    known = assessed and facts.find("rit.decisions", assessed)
    if assessed is not None and known and assessed >= requested:
        yield from _after_assessment(facts, rules, assessed)
    if handed_over is not None and handed_over >= requested:
        yield from _shown(facts, rules.reply(handed_over))
        sent = Remark("condition.plan_sent_that_day")
        yield from _shown(facts, rules.comment(handed_over), condition=sent)


def _after_assessment(facts: CaseFacts, rules: RitRules, assessed: date) -> Milestones:
    """The letter of the decision is not an event: what depends on it says so."""
    definitive = ", ".join(m.decision for m in rules.decisions(assessed) if m.definitive)
    temporary = Remark("condition.decision_is", {"letters": "A"})
    final = Remark("condition.decision_is", {"letters": definitive.removesuffix(", D")})
    appeal = Remark("condition.decision_is", {"letters": definitive})
    yield from _shown(facts, rules.plan_temporary(assessed), "rit_plan_temporary", temporary)
    yield from _shown(facts, rules.plan_definitive(assessed), "rit_plan_definitive", final)
    yield from _shown(facts, rules.appeal(assessed), condition=appeal)


def _permitted_work(facts: CaseFacts) -> Milestones:
    resumed = facts.last_event(EventType.RESUMPTION_STARTED)
    if resumed is None:
        return
    if facts.find("resumption.decision_working_days", resumed) is not None:
        yield from _shown(facts, [resumption.decide_by(resumed, facts.who, facts.rules)])
    yield from _shown(facts, [resumption.check_by(resumed, facts.who, facts.rules)])
    end = resumption.permission_ends_by(resumed, facts.who, facts.rules)
    yield from _shown(facts, [end] if end else [])


def _programme(facts: CaseFacts) -> Milestones:
    ended = facts.last_event(EventType.PROGRAMME_ENDED)
    if ended is not None:
        yield from _shown(facts, [skills_count_from(ended, facts.rules)])


def _presumption(facts: CaseFacts) -> Milestones:
    signed = facts.last_event(EventType.PLAN_SIGNED)
    if signed is None:
        return
    begun = (EventType.RESUMPTION_STARTED, EventType.PROGRAMME_STARTED)
    later = [facts.last_event(each) for each in begun]
    ended_by = [each for each in later if each is not None and each > signed]
    term = presumption_ends(signed, facts.who, facts.rules, ended_by=ended_by)
    condition = Remark("condition.plan_is_tnw")
    yield from _shown(facts, [term] if term else [], condition=condition)


def _shown(
    facts: CaseFacts,
    terms: Iterable[Term],
    milestone_id: str | None = None,
    condition: Remark | None = None,
) -> Milestones:
    for term in terms:
        yield Milestone(
            id=milestone_id or term.id,
            window_from=term.window_from,
            on=term.on,
            citation=term.citation,
            status=term.status,
            done=term.on < facts.held_on,
            condition=condition or term.condition,
        )


FOLLOWED: tuple[Callable[[CaseFacts], Milestones], ...] = (
    _category_3_reevaluations,
    _plan_follow_ups,
    _appeal,
    _first_contact,
    _track,
    _permitted_work,
    _programme,
    _presumption,
)
