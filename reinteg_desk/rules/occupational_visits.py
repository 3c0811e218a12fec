"""Visits to the occupational physician: before the return, on the return; the employer's duties."""

from collections.abc import Iterator
from datetime import date, timedelta

from reinteg_desk.rules.case_facts import Found, plain, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.rules.working_days import WorkingDays

_WHO = Population.EMPLOYEE_WITH_CONTRACT


def pre_return_visit(requested_on: date, rules: RuleBook) -> Term | Statement:
    """When the pre-return visit takes place (codex art. I.4-36).

    Within ten working days after the request; for requests from 2026 as soon as possible, without a
    fixed term (a statement, to be verified).

    Args:
        requested_on: The day the request was received.
        rules: The rules.
    """
    term = rules.find("prereturn.working_days", on=requested_on, who=_WHO)
    if term is None:
        soon = rules.value("prereturn.as_soon_as_possible", on=requested_on, who=_WHO)
        return Statement(text=Remark("prereturn.as_soon_as_possible"), citation=soon)
    last = WorkingDays(rules).after(requested_on, term.whole)
    return Term(id="pre_return_visit", on=last, citation=term, status=term.status)


def pre_return_requesters(requested_on: date, rules: RuleBook) -> tuple[str, ...]:
    """Who can ask for the visit on a day: ``worker``, from 2026 also ``employer``."""
    return rules.value("prereturn.requesters", on=requested_on, who=_WHO).items


def return_examination(
    absent_from: date, returned_on: date, rules: RuleBook, *, under_surveillance: bool
) -> Term | None:
    """The window of the examination on return (codex art. I.4-34), None where none is due.

    Due after at least four consecutive weeks of absence, for workers under mandatory surveillance:
    from the day of return to the tenth working day after it.
    """
    weeks = rules.value("return_exam.absence_weeks", on=returned_on, who=_WHO)
    if not under_surveillance or returned_on - absent_from < timedelta(weeks=weeks.whole):
        return None
    days = rules.value("return_exam.working_days", on=returned_on, who=_WHO)
    last = WorkingDays(rules).after(returned_on, days.whole)
    return Term(
        id="return_examination",
        window_from=returned_on,
        on=last,
        citation=days,
        status=days.status,
    )


def employer_duties(
    start: date, rules: RuleBook, *, workers: int | None = None
) -> tuple[Term, ...]:
    """What an employer has to do from 2026 on, for incapacities that start then.

    The estimate of work potential after eight weeks (all employers); where it shows potential, the
    start of a track within six months (employers of twenty workers or more).

    Args:
        start: First day of the incapacity.
        rules: The rules.
        workers: Size of the employer, None where not known (the duty then carries a condition).
    """
    return tuple(_duties(start, rules, workers))


def _duties(start: date, rules: RuleBook, workers: int | None) -> Iterator[Term]:
    weeks = rules.find("rit.potential_weeks", on=start, who=_WHO)
    if weeks is not None:
        due = Found(weeks, plain(start + timedelta(weeks=weeks.whole)).on)
        yield Term(id="potential_estimate", on=due.on, citation=weeks, status=due.status)
    months = rules.find("rit.duty_months", on=start, who=_WHO)
    size = rules.find("rit.duty_workers", on=start, who=_WHO)
    if months is None or size is None or (workers is not None and workers < size.whole):
        return
    step = add_months(start, months.whole)
    yield Term(
        id="rit_duty",
        on=step.on,
        citation=months,
        status=status_of(months, derived=step.shortened),
        condition=Remark("condition.duty_to_start", {"workers": size.whole}),
    )
