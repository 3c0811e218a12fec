"""The few numbers of an assessment that the category proposal looks at."""

from reinteg_desk.rules.category import MarketFacts
from reinteg_desk.scoring.results import Assessment


def market_facts(assessment: Assessment | None) -> MarketFacts | None:
    """What ``propose_category`` takes of an assessment, None without one."""
    if assessment is None:
        return None
    market = assessment.market
    return MarketFacts(
        reference_verdict=assessment.reference.verdict.value,
        accessible=market.accessible,
        share_ready=market.share.ready,
        share_undetermined=market.share.undetermined,
        assess_next=tuple(each.feature for each in assessment.assess_next),
    )
