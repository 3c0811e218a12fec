"""Vocational rehabilitation: who is eligible, what is paid, the months after it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reinteg_desk.rules.case_facts import ONE_DAY, status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """Whether a proposal makes sense.

    Attributes:
        eligible: Whether every condition is met.
        unmet: The conditions that are not, by id (``rehabilitation.<id>`` in the texts).
        citation: The rule.
    """

    eligible: bool
    unmet: tuple[str, ...]
    citation: DatedValue


def eligibility(met: Iterable[str], on: date, rules: RuleBook) -> Eligibility:
    """Whether a person can be proposed for a programme.

    Recognised incapable, and definitively unfit for the last job and the reference occupations, or
    able to resume one of them only in time.

    Args:
        met: Ids of the conditions that the doctor finds met.
        on: The day of the assessment.
        rules: The rules.
    """
    needed = rules.value("rehabilitation.eligibility", on=on)
    unmet = tuple(each for each in needed.items if each not in set(met))
    return Eligibility(eligible=not unmet, unmet=unmet, citation=needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Premium:
    """What a programme pays beside the benefit.

    Attributes:
        hours_eur: For the hours followed, gross.
        success_eur: Lump sum on success, 0 without.
        citations: The rules.
    """

    hours_eur: Decimal
    success_eur: Decimal
    citations: tuple[DatedValue, ...]

    @property
    def total_eur(self) -> Decimal:
        """Both together."""
        return self.hours_eur + self.success_eur


def premium(
    hours: Decimal, on: date, rules: RuleBook, *, who: Population, succeeded: bool
) -> Premium:
    """The premiums of an approved programme (KB 3/7/1996 art. 215sexies).

    Args:
        hours: Hours actually followed, ≥ 0.
        on: The day of the event (the hours, the end of the programme).
        rules: The rules.
        who: The person; the premiums are on record for employees and the unemployed.
        succeeded: Whether the programme was completed with success.

    Raises:
        ValueError: Negative hours.
        ProblemError: ``rules.no_value``.
    """
    if hours < 0:
        raise ValueError(f"hours followed cannot be negative: {hours}")
    per_hour = rules.value("rehabilitation.hour_premium_eur", on=on, who=who)
    lump = rules.value("rehabilitation.success_eur", on=on, who=who)
    return Premium(
        hours_eur=per_hour.number * hours,
        success_eur=lump.number if succeeded else Decimal(0),
        citations=(per_hour, lump),
    )


def reimbursed_costs(on: date, rules: RuleBook) -> tuple[str, ...]:
    """Ids of the costs that are reimbursed (``rehabilitation.<id>`` in the texts)."""
    return rules.value("rehabilitation.costs", on=on).items


def statements(on: date, rules: RuleBook) -> tuple[Statement, ...]:
    """Who decides, what happens to the benefit meanwhile, and what a refusal means."""
    return tuple(
        Statement(text=Remark(rule), citation=rules.value(rule, on=on))
        for rule in (
            "rehabilitation.decided_by",
            "rehabilitation.presumption",
            "rehabilitation.refusal",
        )
    )


def skills_count_from(programme_ended_on: date, rules: RuleBook) -> Term:
    """The first day on which the new skills count in the assessment: six months after the end."""
    months = rules.value("rehabilitation.phase_months", on=programme_ended_on)
    step = add_months(programme_ended_on, months.whole)
    return Term(
        id="new_skills_count",
        on=step.on + ONE_DAY,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )


def presumption_ends(
    plan_on: date,
    who: Population,
    rules: RuleBook,
    *,
    ended_by: Iterable[date] = (),
) -> Term | None:
    """The last day of the presumption of incapacity while the return-to-work track runs.

    From the day of the plan to the day before paid work or an approved retraining begins, or the
    last day fixed by the coordinator, and at most six months (KB 20/7/1971 art. 22 and 25/10; for
    employees the parallel is to be confirmed). None where no rule is on record.

    Args:
        plan_on: The day the plan was drawn up.
        who: The person.
        rules: The rules.
        ended_by: Days on which paid work or retraining begins, and the day after the last day that
            the coordinator fixed.
    """
    months = rules.find("rehabilitation.plan_presumption_months", on=plan_on, who=who)
    if months is None:
        return None
    step = add_months(plan_on, months.whole)
    ends = min([step.on, *ended_by]) - ONE_DAY
    return Term(
        id="presumption_end",
        window_from=plan_on,
        on=ends,
        citation=months,
        status=status_of(months, derived=step.shortened),
    )
