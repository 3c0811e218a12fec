"""Hours of permitted work against benefit and wage, with the person's own hours among them."""

from dataclasses import dataclass
from decimal import Decimal

from reinteg_desk.app.benefit_effect import exact
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision
from reinteg_desk.rules.amounts import percent_of, to_cents
from reinteg_desk.rules.benefit import BenefitQuestion, PartialWork, step_lines
from reinteg_desk.rules.benefit_month import (
    MonthPicture,
    benefit_curve,
    may_be_lost,
    month_picture,
)
from reinteg_desk.rules.benefit_rates import Household
from reinteg_desk.rules.caps import Amount, invalidity_maximum, primary_maximum
from reinteg_desk.rules.case_facts import CaseFacts, case_facts
from reinteg_desk.rules.parameters import Population, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import RuleTexts

_HUNDRED = Decimal(100)
"""Full time where its hours are not known: hours are then percent of full time."""
_POINTS = 100
"""One a percent of full time: between two of them the reduction, a whole percentage, moves."""
_HOURS_STEP = Decimal(4)
_PERCENT_STEP = Decimal(10)
_ROWS = 12
"""Round hours that the table shows at most."""
_NO_EUR = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomePoint:
    """What a number of hours comes to in an average month, gross.

    Attributes:
        hours: Hours a week; percent of full time where its hours are not known.
        kept_percent: Share of the daily benefit that stays, whole percent.
        benefit_eur: Benefit a month, None where the daily benefit is not known.
        wage_eur: Wage a month, None where the full-time wage is not known.
    """

    hours: Decimal
    kept_percent: int
    benefit_eur: Decimal | None
    wage_eur: Decimal | None

    @property
    def together_eur(self) -> Decimal | None:
        """Both, None where one of them is not known."""
        if self.benefit_eur is None or self.wage_eur is None:
            return None
        return self.benefit_eur + self.wage_eur


@dataclass(frozen=True, slots=True, kw_only=True)
class HighestBenefit:
    """The highest benefit that the law allows on the first day of the permission.

    Attributes:
        daily_eur: A day (six-day week).
        month_eur: An average month.
        in_invalidity: From the second year on; the amount is then that of a person with family.
        rule: What it rests on.
    """

    daily_eur: Decimal
    month_eur: Decimal
    in_invalidity: bool
    rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitIncome:
    """The curve of a case.

    Attributes:
        points: From no hours to full time, close enough to draw a line through.
        rows: The same for round hours, the free ones, the permitted ones and full time.
        own: The permitted hours; None where they are not recorded or more than full time.
        in_hours: Whether hours are hours; otherwise they are percent of full time.
        full_time_assumed: The reference work's hours stand in for those of a full-timer.
        free_hours: Up to these nothing is taken off.
        alone_eur: The benefit of a month without work, None where the daily benefit is not known.
        highest: None where no amount is on record for that day.
        paid_days: Benefit days in an average month.
        steps: How the person's own benefit is computed, line by line.
        rule: What the reduction rests on.
        month_rule: What the average month rests on.
        beside: What may be lost or change beside the benefit.
        beside_rule: Where that stands.
    """

    points: tuple[IncomePoint, ...]
    rows: tuple[IncomePoint, ...]
    own: IncomePoint | None
    in_hours: bool
    full_time_assumed: bool
    free_hours: Decimal
    alone_eur: Decimal | None
    highest: HighestBenefit | None
    paid_days: int
    steps: tuple[str, ...]
    rule: RuleNote
    month_rule: RuleNote
    beside: tuple[str, ...]
    beside_rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A case as the curve looks at it."""

    question: BenefitQuestion
    own_hours: Decimal | None
    in_hours: bool
    assumed: bool
    has_benefit: bool


def benefit_income(
    case: Case, rules: RuleBook, texts: RuleTexts, words: RuleWords, language: str
) -> BenefitIncome | None:
    """The curve of the permitted work of a case, on the first day of the permission.

    Args:
        case: Its decision holds hours, full-time hours, daily benefit and wage as far as known.
        rules: The rules.
        texts: Their sentences.
        words: Their notes, in the language.
        language: Of the steps.

    Returns:
        The curve; None for the self-employed, whose hours play no part.

    Raises:
        ProblemError: As :func:`reinteg_desk.rules.benefit.kept_share`.
    """
    facts = case_facts(case, rules)
    if facts.who is Population.SELF_EMPLOYED:
        return None
    asked = _asked(case, facts.who)
    question = asked.question
    full = question.work.full_time_hours
    months = benefit_curve(question, rules, full / _POINTS)
    own = month_picture(_at(question, asked.own_hours), rules) if _fits(asked) else None
    shown = own or months[-1]
    note_of_own = SourceStatus.TO_CONFIRM if asked.assumed else shown.benefit.status
    lost = may_be_lost(question, rules)
    free = rules.value("permitted_work.free_percent", on=question.on, who=question.who).number
    free_hours = percent_of(full, free)
    rows = (month_picture(_at(question, each), rules) for each in _round_hours(asked, free_hours))
    return BenefitIncome(
        points=tuple(_point(each, asked) for each in months),
        rows=tuple(_point(each, asked) for each in rows),
        own=_point(own, asked) if own else None,
        in_hours=asked.in_hours,
        full_time_assumed=asked.assumed,
        free_hours=free_hours,
        alone_eur=shown.alone_eur if asked.has_benefit else None,
        highest=_highest(facts, question, shown.paid_days, words),
        paid_days=shown.paid_days,
        steps=_steps(own, asked, texts, language),
        rule=words.note(shown.benefit.citation, note_of_own),
        month_rule=words.note(
            rules.value("benefit.paid_days_per_month", on=question.on, who=question.who)
        ),
        beside=tuple(texts.sentence(each.text, language) for each in lost),
        beside_rule=words.note(lost[0].citation),
    )


def _asked(case: Case, who: Population) -> _Asked:
    decision = case.decision or Decision()
    full_time = decision.partial_full_time_hours or case.incapacity.hours_per_week
    hours, wage = decision.partial_hours, decision.partial_full_time_wage_eur
    begins_on = decision.partial_from or case.consultation.held_on
    daily = decision.daily_benefit_eur
    return _Asked(
        question=BenefitQuestion(
            full_eur=_NO_EUR if daily is None else exact(daily),
            work=PartialWork(
                hours=_NO_EUR,
                full_time_hours=exact(full_time) if full_time else _HUNDRED,
                permitted_from=begins_on,
            ),
            on=begins_on,
            who=who,
            full_time_wage_eur=None if wage is None else exact(wage),
        ),
        own_hours=None if hours is None or full_time is None else exact(hours),
        in_hours=full_time is not None,
        assumed=decision.partial_full_time_hours is None and full_time is not None,
        has_benefit=daily is not None,
    )


def _round_hours(asked: _Asked, free_hours: Decimal) -> list[Decimal]:
    full = asked.question.work.full_time_hours
    step = _HOURS_STEP if asked.in_hours else _PERCENT_STEP
    while full / step > _ROWS:
        step *= 2
    own = [asked.own_hours] if asked.own_hours is not None and _fits(asked) else []
    return sorted({*(step * each for each in range(int(full / step) + 1)), free_hours, full, *own})


def _fits(asked: _Asked) -> bool:
    own = asked.own_hours
    return own is not None and own <= asked.question.work.full_time_hours


def _at(question: BenefitQuestion, hours: Decimal | None) -> BenefitQuestion:
    work = question.work
    return BenefitQuestion(
        full_eur=question.full_eur,
        work=PartialWork(
            hours=hours or _NO_EUR,
            full_time_hours=work.full_time_hours,
            permitted_from=work.permitted_from,
        ),
        on=question.on,
        who=question.who,
        full_time_wage_eur=question.full_time_wage_eur,
    )


def _point(month: MonthPicture, asked: _Asked) -> IncomePoint:
    return IncomePoint(
        hours=month.hours,
        kept_percent=month.kept_percent,
        benefit_eur=month.benefit_eur if asked.has_benefit else None,
        wage_eur=month.wage_eur,
    )


def _steps(
    own: MonthPicture | None, asked: _Asked, texts: RuleTexts, language: str
) -> tuple[str, ...]:
    if own is None:
        return ()
    steps = own.benefit.steps
    return step_lines(steps if asked.has_benefit else steps[:-1], texts, language)


def _highest(
    facts: CaseFacts, question: BenefitQuestion, paid_days: int, words: RuleWords
) -> HighestBenefit | None:
    """None where the amount of that day is neither published nor computable."""
    months = facts.value("phase.primary_months", facts.start)
    later = question.on >= facts.after_months(months.whole).on
    try:
        amount = _maximum(facts, question, later=later)
    except ProblemError:
        return None
    return HighestBenefit(
        daily_eur=amount.eur,
        month_eur=to_cents(amount.eur * paid_days),
        in_invalidity=later,
        rule=words.note(amount.citation, amount.status),
    )


def _maximum(facts: CaseFacts, question: BenefitQuestion, *, later: bool) -> Amount:
    if later:
        return invalidity_maximum(question.on, facts.start, Household.FAMILY, facts.rules)
    return primary_maximum(question.on, facts.start, facts.rules)
