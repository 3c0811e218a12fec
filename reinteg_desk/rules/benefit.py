"""What permitted work leaves of the daily benefit, with every step of the computation.

Employees and the unemployed: art. 230 § 1 of the KB of 3 July 1996 in its form of 1 April 2018,
with its exceptions. The self-employed: :mod:`reinteg_desk.rules.benefit_self_employed`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from reinteg_desk.domain.problems import ProblemError, trouble
from reinteg_desk.rules.amounts import is_whole_cents, percent_of, to_cents
from reinteg_desk.rules.benefit_fraction import FractionCut, fraction_cut
from reinteg_desk.rules.benefit_self_employed import self_employed_cut
from reinteg_desk.rules.case_facts import status_of
from reinteg_desk.rules.dates import add_months
from reinteg_desk.rules.listing import shown_day
from reinteg_desk.rules.parameters import DatedValue, Population, RuleBook, SourceStatus
from reinteg_desk.rules.remarks import DEFAULT_LANGUAGE, Fact, Remark, RuleTexts

_WHOLE = 100
_BRACKETS = "income_brackets"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialWork:
    """Permitted work as the benefit looks at it.

    Attributes:
        hours: Weekly hours of the permitted work, 0 … ``full_time_hours``.
        full_time_hours: Weekly hours of a full-timer in the same function, above 0; not the hours
            before the illness.
        sheltered: Work in a sheltered workshop (maatwerkbedrijf, entreprise de travail adapté).
        childminder: Work as an affiliated childminder.
        permitted_from: First day of the permitted work; the self-employed and childminders need it.
    """

    hours: Decimal
    full_time_hours: Decimal
    sheltered: bool = False
    childminder: bool = False
    permitted_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitQuestion:
    """Whose benefit, on which day, under which work.

    Attributes:
        full_eur: Daily benefit without work, in euro, 0 or more.
        work: The permitted work.
        on: The day paid.
        who: The population.
        full_time_wage_eur: Gross monthly wage of a full-timer in that work, None where not known.
    """

    full_eur: Decimal
    work: PartialWork
    on: date
    who: Population
    full_time_wage_eur: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptShare:
    """Which share of the benefit stays, without amounts.

    Attributes:
        kept_percent: Whole percentage, 0 … 100.
        citation: The rule.
        status: How firmly it is known; *derived* where a convention of ours decided.
        steps: The computation, line by line.
    """

    kept_percent: int
    citation: DatedValue
    status: SourceStatus
    steps: tuple[Remark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReducedBenefit:
    """What is left of a daily benefit.

    Attributes:
        daily_eur: What is paid a day, to the cent.
        reduction_eur: What is taken off a day, to the cent; both are rounded half up on their own,
            so that for a product in half cents their sum may be one cent above the full benefit.
        kept_percent: Whole percentage, 0 … 100.
        citation: The rule.
        status: How firmly it is known; *derived* too where cents had to be rounded.
        steps: The computation, line by line.
    """

    daily_eur: Decimal
    reduction_eur: Decimal
    kept_percent: int
    citation: DatedValue
    status: SourceStatus
    steps: tuple[Remark, ...]


def kept_share(work: PartialWork, on: date, who: Population, rules: RuleBook) -> KeptShare:
    """Which share of the daily benefit stays under permitted work.

    Args:
        work: The work; its hours lie within its full-time hours.
        on: The day paid.
        who: The population.
        rules: The rules.

    Raises:
        ProblemError: ``reduced_benefit.*``: the formula of that day is not on record
            (``brackets``, ``before_first_rule``, ``income_test``), or the first day of the
            permission is missing or later than the day paid.
    """
    if who is Population.SELF_EMPLOYED:
        return _self_employed(work, on, rules)
    formula = _formula(on, who, rules)
    if work.sheltered:
        return _sheltered(on, who, rules)
    if work.childminder:
        return _childminder(work, on, who, rules)
    return _by_hours(work, on, formula, who, rules)


def reduced_benefit(question: BenefitQuestion, rules: RuleBook) -> ReducedBenefit:
    """What is left of the daily benefit under permitted work.

    Raises:
        ProblemError: As :func:`kept_share`.
    """
    share = kept_share(question.work, question.on, question.who, rules)
    left = percent_of(question.full_eur, share.kept_percent)
    off = percent_of(question.full_eur, _WHOLE - share.kept_percent)
    return ReducedBenefit(
        daily_eur=to_cents(left),
        reduction_eur=to_cents(off),
        kept_percent=share.kept_percent,
        citation=share.citation,
        status=_unless_exact(share.status, left),
        steps=(*share.steps, *_amount_steps(question.full_eur, share.kept_percent)),
    )


def step_lines(steps: tuple[Remark, ...], texts: RuleTexts, language: str) -> tuple[str, ...]:
    """The computation as lines of text, numbers as the language writes them."""
    return tuple(texts.sentence(each, language) for each in steps)


def benefit_to_json(
    benefit: ReducedBenefit, texts: RuleTexts, language: str = DEFAULT_LANGUAGE
) -> dict[str, Any]:
    """The document of ``benefit --json``; numbers in the steps have a decimal point everywhere."""
    steps = tuple(_with_points(each) for each in benefit.steps)
    return {
        "daily_benefit": float(benefit.daily_eur),
        "reduction": float(benefit.reduction_eur),
        "kept_percent": benefit.kept_percent,
        "rule": benefit.citation.rule,
        "source": benefit.citation.source,
        "status": benefit.status.value,
        "steps": list(step_lines(steps, texts, language)),
    }


def _with_points(remark: Remark) -> Remark:
    plain: dict[str, Fact] = {
        name: f"{fact:f}" if isinstance(fact, Decimal) else fact
        for name, fact in remark.facts.items()
    }
    return Remark(remark.code, plain)


def _formula(on: date, who: Population, rules: RuleBook) -> DatedValue:
    """The formula of a day; days whose formula is not on record are never computed with another."""
    formulas = rules.parameter("permitted_work.formula").values
    formula = rules.find("permitted_work.formula", on=on, who=who)
    computable = [each for each in formulas if each.text != _BRACKETS]
    if formula is None:
        raise _before_first_rule(on, computable)
    if formula.text == _BRACKETS:
        first = _first_day(computable)
        raise trouble("reduced_benefit.brackets", found=shown_day(on), allowed=first)
    return formula


def _before_first_rule(on: date, values: Sequence[DatedValue]) -> ProblemError:
    facts = {"found": shown_day(on), "allowed": _first_day(values)}
    return trouble("reduced_benefit.before_first_rule", **facts)


def _first_day(values: Sequence[DatedValue]) -> str:
    return shown_day(min(each.valid_from for each in values if each.valid_from))


def _by_hours(
    work: PartialWork, on: date, formula: DatedValue, who: Population, rules: RuleBook
) -> KeptShare:
    cut = fraction_cut(work.hours, work.full_time_hours, on, who, rules)
    return KeptShare(
        kept_percent=_WHOLE - cut.cut_percent,
        citation=formula,
        status=status_of(cut.citation, derived=cut.reading_matters),
        steps=(*_hour_steps(work, cut), *_transition(work, cut, on, rules, who)),
    )


def _hour_steps(work: PartialWork, cut: FractionCut) -> tuple[Remark, ...]:
    fraction = Remark(
        "permitted_work.step_fraction",
        {"hours": work.hours, "full_time": work.full_time_hours, "percent": cut.fraction_percent},
    )
    if not cut.excess_percent:
        facts = {"percent": cut.fraction_percent, "free": cut.free_percent}
        return fraction, Remark("permitted_work.step_free", facts)
    excess = Remark(
        "permitted_work.step_excess",
        {"percent": cut.fraction_percent, "free": cut.free_percent, "excess": cut.excess_percent},
    )
    rounded = Remark(
        "permitted_work.step_rounded", {"excess": cut.excess_percent, "cut": cut.cut_percent}
    )
    return fraction, excess, rounded, _kept_step(cut.cut_percent)


def _kept_step(cut_percent: int) -> Remark:
    facts = {"cut": cut_percent, "kept": _WHOLE - cut_percent}
    return Remark("permitted_work.step_kept", facts)


def _transition(
    work: PartialWork, cut: FractionCut, on: date, rules: RuleBook, who: Population
) -> tuple[Remark, ...]:
    """The warning of the first months: who worked already may have had more."""
    rule = rules.find("permitted_work.more_favourable_formula", on=on, who=who)
    if rule is None or rule.valid_from is None or not cut.cut_percent:
        return ()
    if work.permitted_from is not None and work.permitted_from >= rule.valid_from:
        return ()
    return (Remark("permitted_work.more_favourable", {"date": rule.valid_from}),)


def _sheltered(on: date, who: Population, rules: RuleBook) -> KeptShare:
    rule = rules.value("permitted_work.sheltered_kept_percent", on=on, who=who)
    kept = int(rule.number)
    return KeptShare(
        kept_percent=kept,
        citation=rule,
        status=rule.status,
        steps=(Remark("permitted_work.step_sheltered", {"kept": kept}),),
    )


def _childminder(work: PartialWork, on: date, who: Population, rules: RuleBook) -> KeptShare:
    rule = rules.value("permitted_work.childminder_cut", on=on, who=who)
    began_on = _permitted_from(work, on)
    changes = add_months(began_on, rule.table["first_months"])
    is_first = on < changes.on
    cut: int = rule.table["first_percent" if is_first else "later_percent"]
    code = "step_childminder_first" if is_first else "step_childminder_later"
    return KeptShare(
        kept_percent=_WHOLE - cut,
        citation=rule,
        status=status_of(rule, derived=changes.shortened),
        steps=(
            Remark(f"permitted_work.{code}", {"date": changes.on, "cut": cut}),
            _kept_step(cut),
        ),
    )


def _self_employed(work: PartialWork, on: date, rules: RuleBook) -> KeptShare:
    who = Population.SELF_EMPLOYED
    rule = rules.find("permitted_work.self_employed_cut", on=on, who=who)
    if rule is None:
        values = rules.parameter("permitted_work.self_employed_cut").values
        raise _before_first_rule(on, values)
    cut = self_employed_cut(_permitted_from(work, on), on, rule)
    return KeptShare(
        kept_percent=_WHOLE - cut.percent,
        citation=rule,
        status=status_of(rule, derived=cut.shortened),
        steps=(*cut.steps, _kept_step(cut.percent)),
    )


def _permitted_from(work: PartialWork, on: date) -> date:
    began_on = work.permitted_from
    if began_on is None:
        raise trouble("reduced_benefit.needs_permission_start")
    if began_on > on:
        raise trouble(
            "reduced_benefit.before_permission", found=shown_day(began_on), allowed=shown_day(on)
        )
    return began_on


def _unless_exact(status: SourceStatus, left: Decimal) -> SourceStatus:
    """An open status stays; a firm one becomes derived where our rounding of cents bites."""
    if status.is_open or is_whole_cents(left):
        return status
    return SourceStatus.DERIVED


def _amount_steps(full_eur: Decimal, kept_percent: int) -> tuple[Remark, ...]:
    full = to_cents(full_eur) if is_whole_cents(full_eur) else full_eur
    left = to_cents(percent_of(full_eur, kept_percent))
    step = Remark("permitted_work.step_amount", {"full": full, "kept": kept_percent, "left": left})
    return (step,)
