"""Permitted (partial) work during incapacity: conditions, asking, deciding, what to state."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reinteg_desk.domain.decision import Decision
from reinteg_desk.rules.case_facts import ONE_DAY, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term
from reinteg_desk.rules.working_days import WorkingDays

_MONTHS_A_YEAR = 12


def conditions(on: date, who: Population, rules: RuleBook) -> tuple[Statement, ...]:
    """What must be true before partial work can be permitted on a day.

    For the self-employed no condition of this kind is on record: the answer is empty then.
    """
    found = []
    for rule, code in (
        ("resumption.capacity_loss_percent", "resumption.condition_capacity"),
        ("resumption.full_days_first", "resumption.condition_full_day"),
    ):
        value = rules.find(rule, on=on, who=who)
        if value is not None:
            facts = {"number": value.number if rule.endswith("percent") else value.whole}
            found.append(Statement(text=Remark(code, facts), citation=value))
    return tuple(found)


def ask_by(resumes_on: date, who: Population, rules: RuleBook) -> Term:
    """The last day to declare and ask: the working day before the resumption.

    Raises:
        ProblemError: ``rules.no_value``: permission had to come first then, or no rule is known.
    """
    days = rules.value("resumption.ask_working_days_before", on=resumes_on, who=who)
    last = WorkingDays(rules).before(resumes_on, days.whole)
    return Term(id="resumption_ask", on=last, citation=days, status=days.status)


def decide_by(resumes_on: date, who: Population, rules: RuleBook) -> Term:
    """The last day of the advising doctor's decision: 30 working days from the first day worked.

    The first day worked counts as the first of the thirty (the earlier of two readings: derived).
    """
    days = rules.value("resumption.decision_working_days", on=resumes_on, who=who)
    last = WorkingDays(rules).from_first(resumes_on, days.whole)
    return Term(
        id="resumption_decision",
        on=last,
        citation=days,
        status=status_of(days, derived=True),
    )


def may_start_waiting(resumes_on: date, who: Population, rules: RuleBook) -> Statement:
    """Whether work may start before the decision."""
    value = rules.value("resumption.prior_permission", on=resumes_on, who=who)
    code = "resumption.permission_first" if value.flag else "resumption.may_start_waiting"
    return Statement(text=Remark(code), citation=value)


class Punctuality(StrEnum):
    """How a request stands to its last day."""

    ON_TIME = "on_time"
    LATE = "late"
    UNAUTHORISED = "unauthorised"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestCheck:
    """What a request on a day leads to.

    Attributes:
        punctuality: On time, late, or so late that the work was not authorised.
        days_late: Calendar days after the last day to ask, 0 when on time.
        cut_percent: Cut of the benefit up to the day of receipt, None unless late.
        citation: The rule.
    """

    punctuality: Punctuality
    days_late: int
    cut_percent: Decimal | None
    citation: DatedValue


def check_request(resumes_on: date, asked_on: date, rules: RuleBook) -> RequestCheck:
    """Whether an employee's or unemployed person's request is on time (KB 3/7/1996 art. 230 § 2).

    Up to fourteen calendar days late: the benefit is cut by 10 % until the form is received. Later:
    unauthorised work, with recovery and a medical examination.
    """
    who = Population.EMPLOYEE_WITH_CONTRACT
    last = ask_by(resumes_on, who, rules)
    late = max(0, (asked_on - last.on).days)
    if late == 0:
        return RequestCheck(
            punctuality=Punctuality.ON_TIME, days_late=0, cut_percent=None, citation=last.citation
        )
    limit = rules.value("resumption.late_days", on=resumes_on, who=who)
    if late > limit.whole:
        return RequestCheck(
            punctuality=Punctuality.UNAUTHORISED, days_late=late, cut_percent=None, citation=limit
        )
    cut = rules.value("resumption.late_cut_percent", on=resumes_on, who=who)
    return RequestCheck(
        punctuality=Punctuality.LATE, days_late=late, cut_percent=cut.number, citation=cut
    )


def permission_ends_by(begins_on: date, who: Population, rules: RuleBook) -> Term | None:
    """The last day a permission can run to (two years), None where no limit is on record."""
    years = rules.find("resumption.max_years", on=begins_on, who=who)
    if years is None:
        return None
    step = add_months(begins_on, _MONTHS_A_YEAR * years.whole)
    return Term(
        id="permission_end",
        on=step.on - ONE_DAY,
        citation=years,
        status=status_of(years, derived=step.shortened),
    )


def check_by(begins_on: date, who: Population, rules: RuleBook) -> Term:
    """The last day of the first medical check during permitted work (every six months)."""
    months = rules.value("resumption.check_months", on=begins_on, who=who)
    step = add_months(begins_on, months.whole)
    return Term(
        id="medical_check",
        on=step.on,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )


def permission_remarks(
    decision: Decision, who: Population, rules: RuleBook
) -> tuple[Statement, ...]:
    """What a permission still lacks, or what is wrong with it; empty where it is complete."""
    begins_on = decision.partial_from
    if not decision.partial_resumption or begins_on is None:
        return ()
    return tuple(_permission_remarks(decision, begins_on, who, rules))


def _permission_remarks(
    decision: Decision, begins_on: date, who: Population, rules: RuleBook
) -> Iterator[Statement]:
    stated = rules.value("resumption.must_state", on=begins_on, who=who)
    if decision.partial_hours is None and "volume" in stated.items:
        yield Statement(text=Remark("resumption.volume_missing"), citation=stated)
    if not (decision.partial_conditions or "").strip():
        yield Statement(text=Remark("resumption.nature_missing"), citation=stated)
    limit = permission_ends_by(begins_on, who, rules)
    if limit is None:
        return
    if decision.partial_until is None:
        text = Remark("resumption.end_missing", {"date": limit.on})
        yield Statement(text=text, citation=limit.citation)
    elif decision.partial_until > limit.on:
        text = Remark("resumption.too_long", {"date": limit.on})
        yield Statement(text=text, citation=limit.citation)


def after_refusal(on: date, who: Population, rules: RuleBook) -> Statement:
    """What a refusal means for work that has begun."""
    value = rules.value("resumption.after_refusal", on=on, who=who)
    return Statement(text=Remark("resumption.after_refusal"), citation=value)


def self_employed_routes(on: date, rules: RuleBook) -> Statement:
    """How many kinds of permission a self-employed person can ask for: one since 1 April 2024."""
    kinds = rules.value("self_employed.permission_routes", on=on, who=Population.SELF_EMPLOYED)
    code = "resumption.one_route" if kinds.whole == 1 else "resumption.routes"
    return Statement(text=Remark(code, {"number": kinds.whole}), citation=kinds)


def volunteer_work(on: date, rules: RuleBook) -> Statement:
    """That compatible volunteer work leaves incapacity and benefit as they are.

    Raises:
        ProblemError: ``rules.no_value``: before 7 September 2017 no such rule is on record.
    """
    value = rules.value("resumption.volunteer_work", on=on)
    return Statement(text=Remark("resumption.volunteer_work"), citation=value)


def declining_work(on: date, rules: RuleBook) -> Statement:
    """A scenario that is no law: dropping hours step by step with a chronic illness.

    The statement says so wherever it shows (a proposal of a thesis, section 3.4.3).
    """
    value = rules.value("resumption.declining_work", on=on)
    return Statement(text=Remark("resumption.declining_work"), citation=value)
