"""The course of the benefit: its percentage, or its flat rate, by phase of the incapacity."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reinteg_desk.rules.case_facts import ONE_DAY, CaseFacts, status_of
from reinteg_desk.rules.parameters import DatedValue, Population, SourceStatus
from reinteg_desk.rules.remarks import Remark


class Household(StrEnum):
    """The household as the benefit looks at it."""

    FAMILY = "family"
    SINGLE = "single"
    COHABITING = "cohabiting"


SELF_EMPLOYED_RATES = {
    Household.FAMILY: "benefit.self_employed_family_eur",
    Household.SINGLE: "benefit.self_employed_single_eur",
    Household.COHABITING: "benefit.self_employed_cohabiting_eur",
}
"""Household → the rule of its flat rate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RatePhase:
    """One phase of the benefit.

    Attributes:
        from_on: Its first day.
        until_on: Its last day, None while it has no end.
        text: What is paid, as a remark.
        percent: Percentage of the capped gross wage; None for flat rates.
        citation: The rule.
        status: How firmly it is known.
    """

    from_on: date
    until_on: date | None
    text: Remark
    percent: Decimal | None
    citation: DatedValue
    status: SourceStatus


def rate_phases(facts: CaseFacts, household: Household) -> tuple[RatePhase, ...]:
    """What is paid in the first year, and from the second one on.

    Employees and the unemployed get a percentage of the capped wage (the unemployed at first no
    more than their unemployment benefit); the self-employed a flat rate by household. The months
    from which a minimum holds are in :func:`reinteg_desk.rules.benefit_phases.benefit_phases`.
    """
    if facts.who is Population.SELF_EMPLOYED:
        return tuple(_flat(facts, household))
    return tuple(_percentages(facts, household))


def _percentages(facts: CaseFacts, household: Household) -> Iterator[RatePhase]:
    primary = facts.value("benefit.primary_percent", facts.start)
    second_year = _second_year(facts)
    code = "rate.unemployed" if facts.who is Population.UNEMPLOYED else "rate.primary"
    yield RatePhase(
        from_on=facts.start,
        until_on=second_year - ONE_DAY,
        text=Remark(code, {"percent": primary.number}),
        percent=primary.number,
        citation=primary,
        status=primary.status,
    )
    later = facts.value("benefit.invalidity_percent", second_year)
    percent = Decimal(later.table[household])
    yield RatePhase(
        from_on=second_year,
        until_on=None,
        text=Remark("rate.invalidity", {"percent": percent, "household": f"household.{household}"}),
        percent=percent,
        citation=later,
        status=_status(facts, later),
    )


def _flat(facts: CaseFacts, household: Household) -> Iterator[RatePhase]:
    rates = facts.candidates(SELF_EMPLOYED_RATES[household])[-1]
    second_year = _second_year(facts)
    yield RatePhase(
        from_on=facts.start,
        until_on=second_year - ONE_DAY,
        text=Remark("rate.flat_first_year"),
        percent=None,
        citation=rates,
        status=rates.status,
    )
    yield RatePhase(
        from_on=second_year,
        until_on=None,
        text=Remark("rate.flat_later"),
        percent=None,
        citation=rates,
        status=_status(facts, rates),
    )


def _second_year(facts: CaseFacts) -> date:
    months = facts.value("phase.primary_months", facts.start)
    return facts.after_months(months.whole).on


def _status(facts: CaseFacts, value: DatedValue) -> SourceStatus:
    months = facts.value("phase.primary_months", facts.start)
    return status_of(value, derived=facts.after_months(months.whole).shortened)
