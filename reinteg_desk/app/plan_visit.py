"""One builder per field of a document that a visit to the work post fills."""

import math
from collections.abc import Mapping

from reinteg_desk.app.guidelines import exceeded
from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.plan_visit_parts import (
    AmountLine,
    IndicatorLine,
    Picture,
    PostLine,
    SectionFPart,
    SignedPart,
    TrackDecisionPart,
    WorkPostPart,
)
from reinteg_desk.app.questionnaire import Form, FormWords
from reinteg_desk.app.visit import demands_of, holds, visit_of
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.surroundings import ContactRole
from reinteg_desk.domain.visit import Visit
from reinteg_desk.domain.work_post import PostDemand

NO_CONCERN = "none"
"""What a rating says that is nothing to talk about, by its id in the questionnaire."""

_NOT_NOTED = PostDemand()


# --- the work post --------------------------------------------------------------------------------


def work_post(given: PlanSources) -> WorkPostPart | None:
    """The observed work post, without the features it does not ask for."""
    post, visit = given.case.work_post, visit_of(given.case)
    if post is None and not _describes(visit):
        return None
    return WorkPostPart(
        observed_on=post.observed_on if post else None,
        lines=_lines(given, visit),
        tasks=visit.tasks,
        guidelines=_guidelines(given, visit),
        described_by=visit.described_by,
        signatures=tuple(
            SignedPart(role=each.role, name=each.name, on=each.on, holds=holds(each, given.case))
            for each in visit.signatures
        ),
    )


def _describes(visit: Visit) -> bool:
    return bool(visit.tasks or visit.quantities or visit.described_by or visit.signatures)


def _lines(given: PlanSources, visit: Visit) -> tuple[PostLine, ...]:
    demands: Mapping[FeatureId, PostDemand] = {}
    if given.case.work_post:
        demands = given.case.work_post.demands
    noted = [each for each in given.instrument.ids if each in demands or each in visit.quantities]
    lines = (
        _line(given, each, demands.get(each, _NOT_NOTED), visit.quantities.get(each, {}))
        for each in noted
    )
    return tuple(line for line in lines if line is not None)


def _line(
    given: PlanSources, feature: FeatureId, asked: PostDemand, amounts: Mapping[str, float]
) -> PostLine | None:
    """What is asked of a feature; None where nothing is, or only its weight was noted."""
    measured = _amounts(given, feature, amounts)
    level = asked.demand
    if (level is None and not measured) or (level is not None and level <= 0):
        return None
    return PostLine(
        name=given.words.names[feature],
        demand=level,
        text=None if level is None else given.words.demands[feature][math.ceil(level)],
        critical=bool(asked.critical),
        amounts=measured,
    )


def _amounts(
    given: PlanSources, feature: FeatureId, amounts: Mapping[str, float]
) -> tuple[AmountLine, ...]:
    known = given.visit.quantities.get(feature)
    return tuple(
        AmountLine(name=each.name(given.language), amount=amounts[each.quantity_id])
        for each in (known.quantities if known else ())
        if each.quantity_id in amounts
    )


def _guidelines(given: PlanSources, visit: Visit) -> tuple[RuleNote, ...]:
    above = exceeded(given.visit.guidelines, demands_of(given.case), visit.quantities)
    return tuple(
        RuleNote(text=each.text(given.language), source=each.source, status=each.status.value)
        for each in above
    )


# --- risk indicators, pictures --------------------------------------------------------------------


def indicator_lines(case: Case, form: Form, words: FormWords) -> tuple[IndicatorLine, ...]:
    """The risk indicators that were rated at the work post, in the order of the questionnaire.

    A rating that the questionnaire no longer knows is left out: it cannot be put into words.
    """
    rated = visit_of(case).indicators
    return tuple(
        IndicatorLine(
            name=words.items[each].label,
            rating=words.scale[rated[each]],
            concern=words.concern[form.concern[rated[each]]],
            is_concern=form.concern[rated[each]] != NO_CONCERN,
        )
        for each in form.items
        if rated.get(each) in form.concern
    )


def risk_indicators(given: PlanSources) -> tuple[IndicatorLine, ...]:
    """How the risk indicators for workable work were rated."""
    return tuple(given.visit.indicators)


def pictures(given: PlanSources) -> tuple[Picture, ...]:
    """Photos of the work post and drawn signatures."""
    return tuple(given.visit.pictures)


# --- what the occupational physician decides ------------------------------------------------------


def track_decision(given: PlanSources) -> TrackDecisionPart | None:
    """The decision in the track, None where nothing of it was noted."""
    visit, track = visit_of(given.case), given.visit.track
    if track is None or not (visit.decision or visit.conditions):
        return None
    chosen = track.chosen
    return TrackDecisionPart(
        is_for_this_person=track.is_for_this_person,
        is_out_of_place=track.is_out_of_place,
        employer=_employer(given),
        requested_on=track.requested_on,
        assessed_on=track.assessed_on,
        letter=chosen.decision if chosen else None,
        meaning=chosen.text if chosen else None,
        conditions=visit.conditions,
        follows=track.after_decision() if chosen else track.deadlines(),
        appeal=track.appeal(),
    )


def section_f(given: PlanSources) -> SectionFPart | None:
    """Section F, None where nothing of it was noted."""
    visit, track = visit_of(given.case), given.visit.track
    if not (visit.recommendations or visit.pre_return_requested_on):
        return None
    return SectionFPart(
        employer=_employer(given),
        requested_on=visit.pre_return_requested_on,
        follows=track.pre_return_deadline() if track else None,
        recommendations=visit.recommendations,
    )


def _employer(given: PlanSources) -> str | None:
    employer = given.surroundings.party(ContactRole.EMPLOYER)
    return employer.title or None if employer else None
