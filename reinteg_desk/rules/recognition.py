"""What the doctor decides about the recognition: until when, from when not, invalidity, appeal."""

from collections.abc import Iterator
from datetime import date

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.rules.case_facts import ONE_DAY, CaseFacts, case_facts, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.rules.timeline import Milestone, timeline


def recognition_terms(case: Case, rules: RuleBook) -> tuple[Term, ...]:
    """The days that frame the decision of this consultation.

    The last day the advising doctor can recognise alone (the end of the first year: beyond it the
    Medical Council for Invalidity decides), the window for proposing invalidity, and the last day
    of an appeal against a decision of this day.
    """
    facts = case_facts(case, rules)
    return (*_first_year(facts), appeal_by(facts.decided_on, rules))


def _first_year(facts: CaseFacts) -> Iterator[Term]:
    months = facts.value("phase.primary_months", facts.held_on)
    invalidity = facts.after_months(months.whole)
    status = status_of(months, derived=invalidity.shortened)
    last = invalidity.on - ONE_DAY
    if facts.held_on <= last:
        yield Term(id="recognition_first_year", on=last, citation=months, status=status)
    proposal = facts.value("phase.invalidity_proposal_month", facts.held_on)
    first = facts.after_months(proposal.whole - 1)
    yield Term(
        id="invalidity_proposal",
        window_from=first.on,
        on=last,
        citation=proposal,
        status=proposal.status,
    )


def appeal_by(notified_on: date, rules: RuleBook) -> Term:
    """The last day to appeal to the labour court against a decision notified on a day."""
    months = rules.value("appeal.labour_court_months", on=notified_on)
    step = add_months(notified_on, months.whole)
    return Term(
        id="appeal",
        on=step.on,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )


def coming_assessments(case: Case, rules: RuleBook) -> tuple[Milestone, ...]:
    """The dated contacts and re-evaluations still to come: suggestions for the next assessment."""
    wanted = ("contact_month_", "category_3_reevaluation_", "plan_follow_up_", "first_estimate")
    found = (each for each in timeline(case, rules) if each.id.startswith(wanted))
    return tuple(each for each in found if not each.done)


def recognition_remarks(case: Case, rules: RuleBook) -> tuple[Statement, ...]:
    """What to know before a decision on the recognition is signed; empty without one.

    Remarks, never refusals: the doctor decides.
    """
    decision = case.decision
    if decision is None or decision.recognition is None:
        return ()
    facts = case_facts(case, rules)
    return tuple(_remarks(facts, decision, decision.recognition))


def _remarks(facts: CaseFacts, decision: Decision, recognition: Recognition) -> Iterator[Statement]:
    on = decision.recognition_on
    if recognition is Recognition.RECOGNISED_UNTIL and on is not None:
        yield from _recognised_until(facts, on)
    elif recognition is Recognition.ENDED_FROM:
        yield from _ended_from(facts, on)
    elif recognition is Recognition.INVALIDITY_PROPOSED:
        yield from _proposed(facts)


def _recognised_until(facts: CaseFacts, until: date) -> Iterator[Statement]:
    if until < facts.held_on:
        months = facts.value("appeal.labour_court_months", facts.held_on)
        text = Remark("recognition.until_in_the_past", {"date": until})
        yield Statement(text=text, citation=months)
    months = facts.value("phase.primary_months", facts.held_on)
    last = facts.after_months(months.whole).on - ONE_DAY
    if facts.held_on <= last < until:
        text = Remark("recognition.beyond_first_year", {"date": last})
        yield Statement(text=text, citation=months)


def _ended_from(facts: CaseFacts, on: date | None) -> Iterator[Statement]:
    appeal = appeal_by(facts.decided_on, facts.rules)
    text = Remark("recognition.appeal", {"date": appeal.on})
    yield Statement(text=text, citation=appeal.citation)
    if on is not None and on < facts.decided_on:
        text = Remark("recognition.ended_in_the_past", {"date": on})
        yield Statement(text=text, citation=appeal.citation)


def _proposed(facts: CaseFacts) -> Iterator[Statement]:
    proposal = facts.value("phase.invalidity_proposal_month", facts.held_on)
    first = facts.after_months(proposal.whole - 1).on
    if facts.held_on < first:
        text = Remark("recognition.proposal_early", {"date": first})
        yield Statement(text=text, citation=proposal)
    yield Statement(text=Remark("recognition.decided_by_council"), citation=proposal)
