"""When the benefit changes by the mere passing of months; its amounts are computed elsewhere."""

from collections.abc import Iterator

from reinteg_desk.rules.case_facts import CaseFacts, Found, due_under
from reinteg_desk.rules.parameters import Population


def benefit_phases(facts: CaseFacts) -> Iterator[tuple[str, Found]]:
    """The first days of the minimum benefit and, for the unemployed, of the ordinary rate.

    Employees and unemployed: from a month on, the minimum holds (a month that changed twice), a
    month that may differ by household; the unemployed get up to the amount of their unemployment
    benefit in the first six months.
    """
    if facts.who is Population.SELF_EMPLOYED:
        return
    minimum = _first_day_of_month(facts, "benefit.minimum_from_month")
    if minimum is not None:
        yield "minimum_benefit", minimum
    household = _first_day_of_month(facts, "benefit.family_minimum_from_month")
    if household is not None:
        yield "household_minimum_benefit", household
    if facts.who is Population.UNEMPLOYED:
        months = facts.value("benefit.unemployed_months", facts.start)
        step = facts.after_months(months.whole)
        yield "unemployed_cap_ends", Found(months, step.on, step.shortened)


def _first_day_of_month(facts: CaseFacts, rule: str) -> Found | None:
    return due_under(facts, rule, lambda value: facts.after_months(value.whole - 1))
