"""Which adaptations visit mode proposes: for what falls short, and for what is too much. No Qt."""

from contextlib import suppress
from dataclasses import dataclass

from reinteg_desk.app.guidelines import Guideline
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.app.score_desk import Offer, ScoreDesk, chosen_of
from reinteg_desk.domain.accommodation import AccommodationSheet
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One adaptation.

    Attributes:
        sheet: What people read about it.
        features: What it changes among what falls short or is too much.
        is_chosen: Whether it is in the plan.
    """

    sheet: AccommodationSheet
    features: tuple[FeatureId, ...]
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Adaptations:
    """What is proposed for one state of the case.

    Attributes:
        short: The demands that this person falls short of, assessed ones only.
        too_much: The guidelines that the post lies above.
        could_meet: Those of them whose demand this person could meet all the same.
        proposals: For both, in the order of the catalogue, chosen ones first.
    """

    short: tuple[FeatureId, ...]
    too_much: tuple[Guideline, ...]
    could_meet: frozenset[FeatureId]
    proposals: tuple[Proposal, ...]


def propose(
    desk: ScoreDesk, case: Case, too_much: tuple[Guideline, ...], language: str
) -> Adaptations:
    """The adaptations for a case; without requirements only the guidelines count."""
    offers: tuple[Offer, ...] = ()
    with suppress(ProblemError):  # no such job, or one without requirements
        offers = desk.offers(case, case.incapacity.reference_occupation)
    short = tuple(
        dict.fromkeys(
            name for each in offers for name in each.features if name not in each.to_assess
        )
    )
    guarded = tuple(each.feature for each in too_much)
    wanted: dict[str, tuple[FeatureId, ...]] = {}
    for offer in desk.changing({*short, *guarded}):
        wanted[offer.accommodation_id] = offer.features
    chosen = chosen_of(case)
    sheets = desk.words.sheets(language)
    listed = [*(each for each in chosen if each in sheets), *wanted]
    return Adaptations(
        short=short,
        too_much=too_much,
        could_meet=frozenset(each for each in guarded if _could_meet(case, each)),
        proposals=tuple(
            Proposal(sheet=sheets[each], features=wanted.get(each, ()), is_chosen=each in chosen)
            for each in dict.fromkeys(listed)
            if each in sheets
        ),
    )


def _could_meet(case: Case, feature: FeatureId) -> bool:
    capacity, post = case.capacities.get(feature), case.work_post
    noted = post.demands.get(feature) if post else None
    if capacity is None or noted is None or noted.demand is None:
        return False
    return capacity.level.lo >= noted.demand
