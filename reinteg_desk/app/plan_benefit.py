"""What permitted hours leave of the benefit, for the picture in a document."""

from decimal import Decimal

from reinteg_desk.app.plan_parts import BenefitCurve, RuleNote
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.problems import ProblemError
from reinteg_desk.rules.benefit import PartialWork, kept_share
from reinteg_desk.rules.parameters import Population, RuleBook, population_of

_FULL_TIME = 100
"""Hours as a percentage of full time in that work: the picture needs no hours of anybody."""


def benefit_curve(case: Case, rules: RuleBook, language: str) -> BenefitCurve | None:
    """Share of full time → share of the benefit that stays, on the first day of the permission.

    None for the self-employed, for whom hours play no part, and where no formula is on record for
    that day.
    """
    who = population_of(case.incapacity)
    if who is Population.SELF_EMPLOYED:
        return None
    on = (case.decision and case.decision.partial_from) or case.consultation.held_on
    try:
        shares = [kept_share(_work(at), on, who, rules) for at in range(_FULL_TIME + 1)]
    except ProblemError:
        return None
    citation = shares[-1].citation
    return BenefitCurve(
        points=tuple((at, share.kept_percent) for at, share in enumerate(shares)),
        rule=RuleNote(
            text=rules.parameter(citation.rule).description[language],
            source=citation.source,
            status=shares[-1].status.value,
        ),
    )


def _work(share: int) -> PartialWork:
    return PartialWork(hours=Decimal(share), full_time_hours=Decimal(_FULL_TIME))
