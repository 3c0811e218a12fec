"""What a month looks like under permitted work: wage and benefit, against the benefit alone."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from reinteg_desk.rules.amounts import to_cents
from reinteg_desk.rules.benefit import BenefitQuestion, ReducedBenefit, reduced_benefit
from reinteg_desk.rules.parameters import RuleBook
from reinteg_desk.rules.remarks import Remark
from reinteg_desk.rules.terms import Statement

_EVERY_HOUR = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPicture:
    """An average month, gross, in euro.

    Attributes:
        hours: Weekly hours of the permitted work.
        benefit: What is left of the daily benefit, with the computation.
        paid_days: Benefit days in an average month (six-day week).
        benefit_eur: The benefit under this work.
        alone_eur: The benefit without work.
        wage_eur: The gross wage for these hours, None where the full-time wage is not known.
    """

    hours: Decimal
    benefit: ReducedBenefit
    paid_days: int
    benefit_eur: Decimal
    alone_eur: Decimal
    wage_eur: Decimal | None

    @property
    def kept_percent(self) -> int:
        """The share of the benefit that stays."""
        return self.benefit.kept_percent

    @property
    def together_eur(self) -> Decimal | None:
        """Wage and benefit, None where the wage is not known."""
        return None if self.wage_eur is None else self.wage_eur + self.benefit_eur

    @property
    def gain_eur(self) -> Decimal | None:
        """What work brings above the benefit alone; negative where it costs."""
        together = self.together_eur
        return None if together is None else together - self.alone_eur


def month_picture(question: BenefitQuestion, rules: RuleBook) -> MonthPicture:
    """An average month of 26 benefit days, gross: before tax and social contributions.

    Args:
        question: Whose benefit, under which work; with the full-time wage the wage is shown too.
        rules: The rules.

    Raises:
        ProblemError: As :func:`reinteg_desk.rules.benefit.reduced_benefit`.
    """
    days = rules.value("benefit.paid_days_per_month", on=question.on, who=question.who).whole
    benefit = reduced_benefit(question, rules)
    return MonthPicture(
        hours=question.work.hours,
        benefit=benefit,
        paid_days=days,
        benefit_eur=benefit.daily_eur * days,
        alone_eur=to_cents(question.full_eur * days),
        wage_eur=_wage(question),
    )


def _wage(question: BenefitQuestion) -> Decimal | None:
    full = question.full_time_wage_eur
    if full is None:
        return None
    return to_cents(full * question.work.hours / question.work.full_time_hours)


def benefit_curve(
    question: BenefitQuestion, rules: RuleBook, step_hours: Decimal = _EVERY_HOUR
) -> tuple[MonthPicture, ...]:
    """The month for all hours from none to full time, for a table or a drawing.

    Args:
        question: As for :func:`month_picture`; its hours do not matter.
        rules: The rules.
        step_hours: Distance between two points, above 0; full time is always the last point.

    Raises:
        ProblemError: As :func:`reinteg_desk.rules.benefit.reduced_benefit`.
    """
    full_time = question.work.full_time_hours
    steps = int((full_time / step_hours).to_integral_value(ROUND_CEILING))
    points = [step_hours * each for each in range(steps)]
    return tuple(
        month_picture(replace(question, work=replace(question.work, hours=hours)), rules)
        for hours in (*points, full_time)
    )


def may_be_lost(question: BenefitQuestion, rules: RuleBook) -> tuple[Statement, ...]:
    """What may be lost or change beside the benefit: warnings without amounts."""
    rule = rules.value("permitted_work.may_be_lost", on=question.on, who=question.who)
    return tuple(
        Statement(text=Remark(f"may_be_lost.{each}"), citation=rule) for each in rule.items
    )
