"""Wage caps, maxima, minima and flat rates of the benefit, by start of incapacity and day paid.

A cap is the base of the class of start times the index of the day, both to four decimals. What was
published stands in the rules and comes first; what the user entered comes before everything. An
amount that is neither published nor computable is asked for, never extrapolated.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from reinteg_desk.domain.problems import ProblemError, trouble
from reinteg_desk.rules.amounts import percent_of, to_cents
from reinteg_desk.rules.benefit_rates import SELF_EMPLOYED_RATES, Household
from reinteg_desk.rules.listing import shown_day
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import Remark

_EMPLOYEE = Population.EMPLOYEE_WITH_CONTRACT

_INVALIDITY_MAXIMUM = {
    Household.FAMILY: "benefit.invalidity_maximum_family_eur",
    Household.SINGLE: "benefit.invalidity_maximum_single_eur",
    Household.COHABITING: "benefit.invalidity_maximum_cohabiting_eur",
}
_MINIMUM = {
    Household.FAMILY: "benefit.minimum_family_eur",
    Household.SINGLE: "benefit.minimum_single_eur",
    Household.COHABITING: "benefit.minimum_cohabiting_eur",
}
_NON_REGULAR_MINIMUM = {
    Household.FAMILY: "benefit.non_regular_minimum_family_eur",
    Household.SINGLE: "benefit.non_regular_minimum_no_family_eur",
    Household.COHABITING: "benefit.non_regular_minimum_no_family_eur",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount a day (six-day week), in euro.

    Attributes:
        eur: The amount; caps have four decimals, benefits two.
        citation: What it rests on first of all.
        status: How firmly it is known.
        steps: How it was computed, empty where it was published or entered.
    """

    eur: Decimal
    citation: DatedValue
    status: SourceStatus
    steps: tuple[Remark, ...] = ()


def wage_cap(on: date, start: date, rules: RuleBook) -> Amount:
    """The highest daily wage that counts on a day, for an incapacity that began on ``start``.

    Raises:
        ProblemError: ``reduced_benefit.amount_asked``: no level of the index is on record for that
            day (before June 2017, and after the level of 1 March 2026).
    """
    known = _for_class("cap.daily_eur", on, start, rules)
    if known is not None:
        return _published(known)
    steps = rules.find("index.steps", on=on)
    if steps is None:
        raise _asked("cap.daily_eur", on)
    base = rules.value("cap.base_eur", on=start, who=_EMPLOYEE)
    coefficient = _coefficient(steps, on, rules)
    cap = _to_decimals(base.number * coefficient, on, rules)
    facts = {"base": base.number, "coefficient": coefficient, "cap": cap}
    return Amount(
        eur=cap,
        citation=base,
        status=_weakest(base, steps),
        steps=(Remark("amount.step_cap", facts),),
    )


def _for_class(name: str, on: date, start: date, rules: RuleBook) -> DatedValue | None:
    """The published or entered amount for a class of starts, None where there is none.

    An amount that the user entered without saying for which starts is that of the newest class, the
    one that is published for new incapacities; an older class never takes it over.
    """
    known = rules.find(name, on=on, start=start, who=_EMPLOYEE)
    if known is None or not known.own or known.start_from or known.start_to:
        return known
    newest = rules.parameter("cap.base_eur").values[-1].valid_from
    return known if newest is not None and start >= newest else None


def _coefficient(steps: DatedValue, on: date, rules: RuleBook) -> Decimal:
    ratio = rules.value("index.step_ratio", on=on)
    return _to_decimals(ratio.number**steps.whole, on, rules)


def _to_decimals(number: Decimal, on: date, rules: RuleBook) -> Decimal:
    decimals = rules.value("index.decimals", on=on).whole
    return number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _weakest(*values: DatedValue) -> SourceStatus:
    """A product of ours is derived, unless one of its factors is open."""
    open_ones = [each.status for each in values if each.status.is_open]
    return open_ones[0] if open_ones else SourceStatus.DERIVED


def primary_maximum(on: date, start: date, rules: RuleBook) -> Amount:
    """The highest benefit a day in the first year: 60 % of the wage cap.

    Raises:
        ProblemError: ``reduced_benefit.amount_asked``, as :func:`wage_cap`.
    """
    known = _for_class("benefit.primary_maximum_eur", on, start, rules)
    if known is not None:
        return _published(known)
    cap = wage_cap(on, start, rules)
    percent = rules.value("benefit.primary_percent", on=on, who=_EMPLOYEE)
    maximum = to_cents(percent_of(cap.eur, percent.number))
    facts = {"cap": cap.eur, "percent": percent.number, "maximum": maximum}
    return Amount(
        eur=maximum,
        citation=percent,
        status=cap.status if cap.status.is_open else SourceStatus.DERIVED,
        steps=(*cap.steps, Remark("amount.step_maximum", facts)),
    )


def invalidity_maximum(on: date, start: date, household: Household, rules: RuleBook) -> Amount:
    """The highest benefit a day in invalidity, where it was published or entered.

    It is never computed: older invalidities were raised apart, so that a percentage of the cap is
    not the official amount.

    Raises:
        ProblemError: ``reduced_benefit.amount_asked``: neither published nor entered.
    """
    name = _INVALIDITY_MAXIMUM[household]
    return _on_record(rules.find(name, on=on, start=start, who=_EMPLOYEE), name, on)


def minimum_benefit(
    on: date, household: Household, rules: RuleBook, *, regular_worker: bool = True
) -> Amount:
    """The lowest benefit a day for an employee or an unemployed person.

    Raises:
        ProblemError: ``reduced_benefit.amount_asked``.
    """
    name = (_MINIMUM if regular_worker else _NON_REGULAR_MINIMUM)[household]
    return _on_record(rules.find(name, on=on, who=_EMPLOYEE), name, on)


def self_employed_rate(
    on: date, household: Household, rules: RuleBook, *, assimilated: bool = False
) -> Amount:
    """The flat benefit a day of a self-employed person.

    Args:
        on: The day paid.
        household: The household.
        rules: The rules.
        assimilated: In invalidity, with assimilation for illness (gelijkstelling, assimilation):
            another rate for who cohabits.

    Raises:
        ProblemError: ``reduced_benefit.amount_asked``.
    """
    name = SELF_EMPLOYED_RATES[household]
    if assimilated and household is Household.COHABITING:
        name = "benefit.self_employed_cohabiting_assimilated_eur"
    return _on_record(rules.find(name, on=on, who=Population.SELF_EMPLOYED), name, on)


def _published(value: DatedValue) -> Amount:
    return Amount(eur=value.number, citation=value, status=value.status)


def _on_record(value: DatedValue | None, name: str, on: date) -> Amount:
    if value is None:
        raise _asked(name, on)
    return _published(value)


def _asked(name: str, on: date) -> ProblemError:
    return trouble("reduced_benefit.amount_asked", place=name, found=shown_day(on))
