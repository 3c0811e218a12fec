"""The employer's guaranteed wage: relapse, and a new illness during permitted partial work.

Labour law. Its relapse rule is never the benefit's: those are other parameters.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from reinteg_desk.rules.case_facts import ONE_DAY
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook

_WHO = Population.EMPLOYEE_WITH_CONTRACT


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerPays:
    """Which days of an illness the employer pays.

    Attributes:
        first: First day paid, None where the employer pays none.
        last: Last day paid (inclusive).
        citation: The rule.
    """

    first: date | None
    last: date | None
    citation: DatedValue


def neutral_until(work_from: date, ill_from: date, start: date, rules: RuleBook) -> date | None:
    """The last day on which a new illness during partial work costs the employer nothing.

    Args:
        work_from: First day of the permitted partial work.
        ill_from: First day of the new illness.
        start: First day of the incapacity.
        rules: The rules.

    Returns:
        The day, None where the whole period of partial work is neutral.
    """
    rule = _neutrality(ill_from, start, rules)
    if rule.text == "whole_period":
        return None
    weeks = rules.value("guaranteed_wage.neutral_weeks", on=ill_from, who=_WHO)
    return work_from + timedelta(weeks=weeks.whole) - ONE_DAY


def employer_pays(
    work_from: date, ill_from: date, ill_until: date, start: date, rules: RuleBook
) -> EmployerPays:
    """Which days of a new illness during permitted partial work the employer pays.

    The guaranteed wage runs over 30 calendar days from the first day of the illness; days inside
    the neutral weeks are paid by the health-insurance fund.

    Args:
        work_from: First day of the permitted partial work.
        ill_from: First day of the new illness.
        ill_until: Its last day (inclusive).
        start: First day of the incapacity.
        rules: The rules.
    """
    rule = _neutrality(ill_from, start, rules)
    neutral = neutral_until(work_from, ill_from, start, rules)
    if neutral is None:
        return EmployerPays(first=None, last=None, citation=rule)
    days = rules.value("guaranteed_wage.days", on=start, who=_WHO)
    first = max(ill_from, neutral + ONE_DAY)
    last = min(ill_until, ill_from + timedelta(days=days.whole) - ONE_DAY)
    if last < first:
        return EmployerPays(first=None, last=None, citation=rule)
    return EmployerPays(first=first, last=last, citation=rule)


def _neutrality(ill_from: date, start: date, rules: RuleBook) -> DatedValue:
    return rules.value("guaranteed_wage.during_partial_work", on=ill_from, start=start, who=_WHO)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelapseCheck:
    """Whether a return of the same illness gives new guaranteed wage.

    Attributes:
        new_wage: Whether it does; otherwise only the unused balance of the 30 days is due.
        last_day: Last day on which a return of the illness counts as a relapse.
        citation: The rule, by the start of the new incapacity.
    """

    new_wage: bool
    last_day: date
    citation: DatedValue


def check_relapse(ended_on: date, starts_again_on: date, rules: RuleBook) -> RelapseCheck:
    """Whether the same illness gives new guaranteed wage (Wet 3/7/1978).

    Fourteen calendar days; for incapacities that start from 2026 on fifty-six (eight weeks),
    counted from the day after the end of the incapacity that gave guaranteed wage.

    Args:
        ended_on: Last day of the incapacity that gave guaranteed wage.
        starts_again_on: First day of the new incapacity.
        rules: The rules.
    """
    days = rules.value("guaranteed_wage.relapse_days", on=starts_again_on, who=_WHO)
    last = ended_on + timedelta(days=days.whole)
    return RelapseCheck(new_wage=starts_again_on > last, last_day=last, citation=days)
