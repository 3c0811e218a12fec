"""The steps of the self-employed: how the benefit changes as the permitted activity goes on."""

from dataclasses import dataclass
from datetime import date, timedelta

from reinteg_desk.domain.problems import trouble
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.listing import shown_day
from reinteg_desk.rules.parameters import DatedValue
from reinteg_desk.rules.remarks import Remark

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfEmployedCut:
    """What the activity costs on a day.

    Attributes:
        percent: Cut of the daily benefit, a whole percentage.
        steps: The whole course, so that a reader sees what comes next.
        shortened: The first day of month 7 had to be moved to the end of a shorter month.
    """

    percent: int
    steps: tuple[Remark, ...]
    shortened: bool


def self_employed_cut(began_on: date, on: date, rule: DatedValue) -> SelfEmployedCut:
    """The cut on a day (KB 20/7/1971): none for six months, then 10 % to the end of a year.

    Args:
        began_on: First day of the permitted activity.
        on: The day paid, not before it.
        rule: ``permitted_work.self_employed_cut``.

    Raises:
        ProblemError: ``reduced_benefit.income_test``: after 31 December of the third year after the
            year the activity began the income decides, and it is not on record.
    """
    terms = rule.table
    cut_from = add_months(began_on, terms["free_months"])
    last_day = date(began_on.year + terms["until_end_of_year"], 12, 31)
    if on > last_day:
        raise trouble(
            "reduced_benefit.income_test", found=shown_day(on), allowed=shown_day(last_day)
        )
    steps = (
        Remark(
            "permitted_work.self_employed_free",
            {"from": began_on, "until": cut_from.on - _ONE_DAY},
        ),
        Remark(
            "permitted_work.self_employed_reduced",
            {"from": cut_from.on, "until": last_day, "cut": terms["percent"]},
        ),
        Remark("permitted_work.self_employed_later", {"from": last_day + _ONE_DAY}),
    )
    return SelfEmployedCut(
        percent=0 if on < cut_from.on else terms["percent"],
        steps=steps,
        shortened=cut_from.shortened,
    )
