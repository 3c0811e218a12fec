"""The fraction of occupation: what art. 230 § 1 of the KB of 3 July 1996 makes of hours."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook

_HUNDRED = Decimal(100)
_TEN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class FractionCut:
    """How much of the benefit the hours cost.

    Attributes:
        fraction_percent: Hours in percent of full time, to the hundredth.
        free_percent: The part that costs nothing.
        excess_percent: What lies above it, to the hundredth; 0 where nothing does.
        cut_percent: The reduction, a whole percentage.
        reading_matters: Cutting off instead of rounding to the hundredth gives another percentage.
        citation: The free percentage.
    """

    fraction_percent: Decimal
    free_percent: Decimal
    excess_percent: Decimal
    cut_percent: int
    reading_matters: bool
    citation: DatedValue


def fraction_cut(
    hours: Decimal, full_time_hours: Decimal, on: date, who: Population, rules: RuleBook
) -> FractionCut:
    """The reduction for the hours of permitted work.

    The hours are divided by those of a full-timer in the same function; up to 20 % costs nothing.
    What lies above is taken to the hundredth, and rounds up where its first decimal is 5 or more,
    else loses its decimals.

    Args:
        hours: Weekly hours, 0 … ``full_time_hours``.
        full_time_hours: Weekly hours of a full-timer, above 0.
        on: The day paid.
        who: An employee or an unemployed person.
        rules: The rules.

    Raises:
        ProblemError: ``rules.no_value``: no such rule is known for that day.
    """
    free = rules.value("permitted_work.free_percent", on=on, who=who)
    rounding = rules.value("permitted_work.rounding", on=on, who=who).table
    exact = _HUNDRED * hours / full_time_hours
    hundredth = Decimal(1).scaleb(-int(rounding["decimals"]))
    fraction = exact.quantize(hundredth, ROUND_HALF_UP)
    excess = max(fraction - free.number, Decimal(0))
    cut_off = max(exact.quantize(hundredth, ROUND_DOWN) - free.number, Decimal(0))
    up_from = int(rounding["up_from_first_decimal"])
    cut = _whole_percent(excess, up_from)
    return FractionCut(
        fraction_percent=fraction,
        free_percent=free.number,
        excess_percent=excess,
        cut_percent=cut,
        reading_matters=cut != _whole_percent(cut_off, up_from),
        citation=free,
    )


def _whole_percent(excess: Decimal, up_from_first_decimal: int) -> int:
    whole = int(excess)
    first_decimal = int(excess * _TEN) % _TEN
    return whole + (first_decimal >= up_from_first_decimal)
