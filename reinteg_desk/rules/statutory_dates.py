"""The milestones that follow from the start of the incapacity alone."""

from collections.abc import Callable
from datetime import date, timedelta

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.rules.benefit_phases import benefit_phases
from reinteg_desk.rules.case_facts import (
    ONE_DAY,
    CaseFacts,
    Found,
    due_under,
    open_from,
    plain,
)
from reinteg_desk.rules.dates import MonthStep
from reinteg_desk.rules.force_majeure import possible_from
from reinteg_desk.rules.frame import frame_of
from reinteg_desk.rules.milestones import Milestone, Milestones, made
from reinteg_desk.rules.occupational_visits import employer_duties
from reinteg_desk.rules.parameters import SourceStatus
from reinteg_desk.rules.remarks import Remark


def _guaranteed_wage_end(facts: CaseFacts) -> Milestones:
    if not facts.under_contract:
        return
    days = facts.value("guaranteed_wage.days", facts.start)
    last = facts.start + timedelta(days=days.whole) - ONE_DAY
    yield made(facts, "guaranteed_wage_end", Found(days, last))


def _questionnaire(facts: CaseFacts) -> Milestones:
    sent = due_under(
        facts,
        "questionnaire.after_days",
        lambda value: plain(facts.start + timedelta(days=value.whole)),
    )
    if sent is None:
        return
    condition = _estimate_condition(facts, sent.on)
    yield made(facts, "questionnaire", sent, condition=condition)
    weeks = facts.value("questionnaire.return_weeks", sent.on)
    due = Found(weeks, sent.on + timedelta(weeks=weeks.whole))
    yield made(facts, "questionnaire_due", due, condition=condition)


def _questionnaire_week_8(facts: CaseFacts) -> Milestones:
    found = due_under(
        facts,
        "questionnaire.week",
        lambda value: plain(facts.start + timedelta(weeks=value.whole) - ONE_DAY),
    )
    if found is not None:
        first = found.on - timedelta(weeks=1) + ONE_DAY
        yield made(facts, "questionnaire_week_8", found, window_from=first)


def _first_estimate(facts: CaseFacts) -> Milestones:
    early = due_under(
        facts, "estimate.first_analysis_months", lambda value: facts.after_months(value.whole)
    )
    if early is not None:
        yield made(facts, "first_estimate", early, condition=_analysis_condition(facts, early.on))
        return
    found = due_under(facts, "estimate.month", lambda value: month_end(facts, value.whole))
    if found is not None:
        yield _window(facts, "first_estimate", found, found.value.whole)


def _contacts(facts: CaseFacts) -> Milestones:
    given: set[int] = set()
    for value in facts.candidates("contact.months"):
        for month in value.numbers:
            step = month_end(facts, month)
            if month not in given and value.holds(step.on, facts.start, facts.who):
                given.add(month)
                found = Found(value, step.on, step.shortened)
                yield _window(facts, f"contact_month_{month}", found, month)


def month_end(facts: CaseFacts, month: int) -> MonthStep:
    """The last day of month n of the incapacity, the day before ``S + n months``."""
    step = facts.after_months(month)
    return MonthStep(step.on - ONE_DAY, step.shortened)


def _window(facts: CaseFacts, milestone_id: str, found: Found, month: int) -> Milestone:
    first = facts.after_months(month - 1)
    whole = Found(found.value, found.on, found.derived or first.shortened)
    condition = _estimate_condition(facts, found.on) if milestone_id == "first_estimate" else None
    return made(
        facts, milestone_id, whole, window_from=min(first.on, found.on), condition=condition
    )


def _analysis_condition(facts: CaseFacts, on: date) -> Remark | None:
    asked = _running_rit(facts, on)
    rule = facts.find("estimate.not_if_rit_requested", on) if asked else None
    if asked is None or rule is None or not rule.flag:
        return None
    return Remark("condition.no_rit_requested", {"date": asked})


def _estimate_condition(facts: CaseFacts, on: date) -> Remark | None:
    excluded = facts.find("estimate.exclusions", on)
    if excluded is None:
        return None
    asked = _running_rit(facts, on)
    if asked and "rit_runs" in excluded.items:
        return Remark("condition.no_rit_runs", {"date": asked})
    resumed = _running_resumption(facts, on)
    if resumed and "permitted_work_runs" in excluded.items:
        return Remark("condition.no_permitted_work", {"date": resumed})
    return None


def _running_rit(facts: CaseFacts, on: date) -> date | None:
    asked = facts.last_event(EventType.RIT_REQUESTED)
    return asked if asked and facts.start <= asked <= on else None


def _running_resumption(facts: CaseFacts, on: date) -> date | None:
    resumed = facts.last_event(EventType.RESUMPTION_STARTED)
    return resumed if resumed and facts.start <= resumed <= on else None


def _employer_may_start(facts: CaseFacts) -> Milestones:
    if not facts.under_contract:
        return
    found = open_from(
        facts, "rit.employer_from_months", lambda value: facts.after_months(value.whole)
    )
    if found is None:
        yield from _employer_from_2026(facts)
        return
    if not _is_cause(facts, "rit.excluded_causes", found.on):
        condition = _after_consolidation(facts, found.on)
        yield made(facts, "employer_may_start", found, condition=condition)


def _employer_from_2026(facts: CaseFacts) -> Milestones:
    by_consent = open_from(facts, "rit.employer_by_consent", lambda _: plain(facts.start))
    if by_consent is None:
        return
    condition = Remark("condition.employer_by_consent")
    yield made(facts, "employer_may_start", by_consent, condition=condition)
    estimate = open_from(
        facts,
        "rit.without_consent_weeks",
        lambda value: plain(facts.start + timedelta(weeks=value.whole)),
    )
    if estimate is not None:
        condition = Remark("condition.employer_by_estimate")
        yield made(facts, "employer_may_start_without_consent", estimate, condition=condition)


def _is_cause(facts: CaseFacts, rule: str, on: date) -> bool:
    listed = facts.find(rule, on)
    return listed is not None and facts.case.incapacity.cause in listed.items


def _after_consolidation(facts: CaseFacts, on: date) -> Remark | None:
    if _is_cause(facts, "rit.after_consolidation_causes", on):
        return Remark("condition.after_consolidation")
    return None


def _frame_switch(facts: CaseFacts) -> Milestones:
    frame = frame_of(facts)
    condition = frame.reason if frame.brought_forward else None
    yield Milestone(
        id="reference_frame_switch",
        window_from=None,
        on=frame.switch_on,
        citation=frame.citation,
        status=frame.status,
        done=frame.switch_on < facts.held_on,
        condition=condition,
    )


def _invalidity(facts: CaseFacts) -> Milestones:
    found = due_under(facts, "phase.primary_months", lambda value: facts.after_months(value.whole))
    if found is not None:
        yield made(facts, "invalidity", found)
        month = facts.find("phase.invalidity_proposal_month", found.on)
        if month is not None:
            first = facts.after_months(month.whole - 1)
            last = Found(month, found.on - ONE_DAY, derived=found.derived or first.shortened)
            yield made(facts, "invalidity_proposal", last, window_from=first.on)


def _occupational_information(facts: CaseFacts) -> Milestones:
    if not facts.under_contract:
        return
    found = due_under(
        facts,
        "rit.information_weeks",
        lambda value: plain(facts.start + timedelta(weeks=value.whole)),
    )
    if found is not None:
        yield made(facts, "occupational_information", found)


def _employer_duties(facts: CaseFacts) -> Milestones:
    if not facts.under_contract:
        return
    for term in employer_duties(facts.start, facts.rules):
        found = Found(term.citation, term.on, derived=term.status is SourceStatus.DERIVED)
        yield made(facts, term.id, found, condition=term.condition)


def _force_majeure(facts: CaseFacts) -> Milestones:
    found = possible_from(facts.start, facts.rules) if facts.under_contract else None
    if found is not None:
        condition = Remark("condition.no_track_runs")
        yield made(facts, "force_majeure_possible", found, condition=condition)


def _benefit_phases(facts: CaseFacts) -> Milestones:
    for milestone_id, found in benefit_phases(facts):
        yield made(facts, milestone_id, found)


STATUTORY: tuple[Callable[[CaseFacts], Milestones], ...] = (
    _guaranteed_wage_end,
    _questionnaire,
    _questionnaire_week_8,
    _first_estimate,
    _contacts,
    _employer_may_start,
    _frame_switch,
    _invalidity,
    _occupational_information,
    _employer_duties,
    _force_majeure,
    _benefit_phases,
)
