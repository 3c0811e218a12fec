"""What the permitted hours of a case do to the benefit, for documents and the decision page."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reinteg_desk.app.plan_facts import Cite, RuleWords
from reinteg_desk.app.plan_parts import BenefitEffect
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.case import Case
from reinteg_desk.rules.benefit import PartialWork, kept_share, step_lines
from reinteg_desk.rules.parameters import Population, RuleBook, SourceStatus, population_of
from reinteg_desk.rules.remarks import Remark, RuleTexts


@dataclass(frozen=True, slots=True, kw_only=True)
class PermittedWork:
    """The permitted work of a decision, ready for the rules of the benefit.

    Attributes:
        work: Hours, full-time hours, first day.
        on: The day the effect is computed for: the first day of the work.
        who: The population.
        full_time_assumed: The hours of a full-timer are not recorded, and those of the reference
            work stand in for them: to be confirmed wherever the result shows.
    """

    work: PartialWork
    on: date
    who: Population
    full_time_assumed: bool


def permitted_work(case: Case) -> PermittedWork | None:
    """The permitted work of a case, None where none is permitted or its hours are not recorded."""
    decision = case.decision
    if decision is None or not decision.partial_resumption or decision.partial_hours is None:
        return None
    full_time = decision.partial_full_time_hours or case.incapacity.hours_per_week
    if full_time is None or decision.partial_hours > full_time:
        return None
    begins_on = decision.partial_from or case.consultation.held_on
    return PermittedWork(
        work=PartialWork(
            hours=exact(decision.partial_hours),
            full_time_hours=exact(full_time),
            permitted_from=begins_on,
        ),
        on=begins_on,
        who=population_of(case.incapacity),
        full_time_assumed=decision.partial_full_time_hours is None,
    )


def exact(hours: float) -> Decimal:
    """The number as it was typed, without binary digits or trailing zeros."""
    return Decimal(str(hours)).normalize()


def benefit_effect(
    case: Case, rules: RuleBook, texts: RuleTexts, language: str, cite: Cite | None = None
) -> BenefitEffect | None:
    """The effect of the permitted hours on the daily benefit, from their first day.

    Args:
        case: The case; its decision permits partial work.
        rules: The rules.
        texts: Their sentences.
        language: Language of the document.
        cite: Puts the article into that language; without it, it stays as the rules write it.

    Returns:
        The effect; None where no hours are permitted, the hours do not fit the full-time hours, or
        the computation of that time is not on record (a document then says nothing about it).
    """
    permitted = permitted_work(case)
    if permitted is None:
        return None
    try:
        share = kept_share(permitted.work, permitted.on, permitted.who, rules)
    except ProblemError:
        return None
    assumed = _assumed(permitted) if permitted.full_time_assumed else ()
    status = SourceStatus.TO_CONFIRM if assumed else share.status
    return BenefitEffect(
        kept_percent=share.kept_percent,
        steps=step_lines((*share.steps, *assumed), texts, language),
        rule=RuleWords(rules, texts, language, cite).note(share.citation, status),
        share_percent=_share_percent(permitted),
    )


def _share_percent(permitted: PermittedWork) -> float | None:
    if permitted.who is Population.SELF_EMPLOYED:
        return None
    return float(100 * permitted.work.hours / permitted.work.full_time_hours)


def _assumed(permitted: PermittedWork) -> tuple[Remark, ...]:
    """That the full-time hours were assumed; for the self-employed hours make no difference."""
    if permitted.who is Population.SELF_EMPLOYED:
        return ()
    return (Remark("permitted_work.full_time_assumed", {"hours": permitted.work.full_time_hours}),)
