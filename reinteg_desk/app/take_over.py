"""What a filled-in questionnaire proposes for the file, and taking it over as one act.

An answer is what the person says (source ``told``). It never replaces a level silently: a level
that somebody else recorded stays unless the assessor picks the answer for that feature.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from reinteg_desk.app.questionnaire import Form
from reinteg_desk.domain.capacity import Capacity, CapacitySource, LevelRange
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId

_STRENGTHS = "strong_points"
_RETURN = "wants_to_return"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLevel:
    """What one answer stands for, beside what the file holds.

    Attributes:
        feature: The feature.
        told: The level of the answer.
        recorded: What the file holds, None where the feature is unassessed.
    """

    feature: FeatureId
    told: LevelRange
    recorded: Capacity | None

    @property
    def is_new(self) -> bool:
        """Whether nobody has assessed the feature."""
        return self.recorded is None

    @property
    def differs(self) -> bool:
        """Whether the file holds another level: a choice for the assessor."""
        return self.recorded is not None and self.recorded.level != self.told


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """All that a questionnaire proposes and the file does not hold yet.

    Attributes:
        levels: Levels that are new or differ, in the order of the form.
        strengths: Strengths that the file does not list.
        wants_to_return: The answer to the file's question, None where the file has one already.
    """

    levels: tuple[ToldLevel, ...]
    strengths: tuple[FeatureId, ...]
    wants_to_return: bool | None

    @property
    def new(self) -> tuple[ToldLevel, ...]:
        """Levels of features that nobody has assessed."""
        return tuple(each for each in self.levels if each.is_new)

    @property
    def conflicts(self) -> tuple[ToldLevel, ...]:
        """Levels that differ from what the file holds."""
        return tuple(each for each in self.levels if each.differs)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take over and nothing to choose."""
        return not self.levels and not self.strengths and self.wants_to_return is None


def proposals(case: Case, form: Form) -> Proposals:
    """What the answers in the file propose beyond what it holds."""
    filled = case.questionnaire
    if filled is None:
        return Proposals(levels=(), strengths=(), wants_to_return=None)
    told = (
        ToldLevel(feature=feature, told=level, recorded=case.capacities.get(feature))
        for feature in form.levels
        if feature in filled.features
        and (level := form.level(feature, filled.features[feature])) is not None
    )
    return Proposals(
        levels=tuple(each for each in told if each.is_new or each.differs),
        strengths=_strengths(case, form),
        wants_to_return=_return(case, form),
    )


def _strengths(case: Case, form: Form) -> tuple[FeatureId, ...]:
    item = form.items.get(_STRENGTHS)
    ticked = case.questionnaire.answers.get(_STRENGTHS, ()) if case.questionnaire else ()
    if item is None or not isinstance(ticked, tuple):
        return ()
    marked = (feature for option in ticked for feature in item.features.get(option, ()))
    return tuple(each for each in dict.fromkeys(marked) if each not in (case.strengths or ()))


def _return(case: Case, form: Form) -> bool | None:
    item = form.items.get(_RETURN)
    given = case.questionnaire.answers.get(_RETURN) if case.questionnaire else None
    if item is None or not isinstance(given, str) or case.answers.wants_to_return is not None:
        return None
    return item.answer.get(given)


def taken_over(case: Case, form: Form, chosen: Collection[FeatureId], reason: str) -> Case:
    """The case with all new proposals, and with the answers picked over what was recorded.

    Args:
        case: The case with its answers.
        form: What the answers stand for.
        chosen: Features of :attr:`Proposals.conflicts` for which the answer replaces the level;
            the others stay as they are.
        reason: Stands beside each level that is taken over.
    """
    found = proposals(case, form)
    taken = {
        each.feature: Capacity(
            feature=each.feature, level=each.told, source=CapacitySource.TOLD, reason=reason
        )
        for each in found.levels
        if each.is_new or each.feature in chosen
    }
    if found.is_empty:
        return case
    answers = case.answers
    if found.wants_to_return is not None:
        answers = replace(answers, wants_to_return=found.wants_to_return)
    return replace(
        case,
        capacities={**case.capacities, **taken},
        strengths=(*(case.strengths or ()), *found.strengths) or case.strengths,
        answers=answers,
    )
