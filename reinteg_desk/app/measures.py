"""Who does what around a return to work, and which support measures fit a person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.incapacity import Cause, ConditionGroup, Incapacity, Status
from reinteg_desk.domain.person import Region
from reinteg_desk.rules.parameters import SourceStatus

ActorId = NewType("ActorId", str)
MeasureId = NewType("MeasureId", str)


class ActorKind(StrEnum):
    """Where an actor stands."""

    DOCTOR = "doctor"
    COMPANY = "company"
    INSURANCE = "insurance"
    FEDERAL = "federal"
    REGIONAL = "regional"


class MeasureKind(StrEnum):
    """What a measure changes or gives."""

    PERMISSION = "permission"
    GUIDANCE = "guidance"
    TRAINING = "training"
    WORK_POST = "work_post"
    WAGE_SUPPORT = "wage_support"
    MOBILITY = "mobility"
    COMMUNICATION = "communication"
    ORGANISATION = "organisation"
    HEALTH = "health"
    SHELTERED_WORK = "sheltered_work"


class Contract(StrEnum):
    """Whether a measure asks for a running employment contract."""

    WITH = "with"
    WITHOUT = "without"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorText:
    """What people read about an actor: its name, and what it does in one sentence."""

    name: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody with a part in the return to work.

    Attributes:
        actor_id: Id in the data.
        kind: Where the actor stands.
        regions: Where the actor works.
        source: What the sentence rests on.
        status: How firmly it is known.
        checked_on: When a person last checked it.
        texts: Language → name and sentence, complete.
    """

    actor_id: ActorId
    kind: ActorKind
    regions: frozenset[Region]
    source: str
    status: SourceStatus
    checked_on: date
    texts: Mapping[str, ActorText]

    def text(self, language: str) -> ActorText:
        """The texts of a language, Dutch where there are none in it."""
        return self.texts.get(language) or self.texts[LANGUAGES[0]]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureText:
    """What people read about a measure; ``how`` only where there is something to know."""

    title: str
    what: str
    for_whom: str
    how: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A support measure.

    Attributes:
        measure_id: Id in the data; a plan keeps it.
        kind: What it changes or gives.
        regions: Where the person lives who can have it.
        statuses: Social-security statuses it is for.
        contract: Whether it asks for a running contract.
        groups: Condition groups it is for; empty: all.
        causes: Causes of the incapacity it is for; empty: all.
        asked_by: Who asks for it.
        where: Where to ask.
        valid_from: First day, None where none is on record.
        valid_to: Last day, None until further notice.
        source: The legal or other basis.
        evidence: Where it was read.
        status: How firmly it is known.
        checked_on: When a person last checked it.
        link: An address, None where there is none.
        texts: Language → texts, complete.
    """

    measure_id: MeasureId
    kind: MeasureKind
    regions: frozenset[Region]
    statuses: frozenset[Status]
    contract: Contract
    groups: frozenset[ConditionGroup]
    causes: frozenset[Cause]
    asked_by: tuple[ActorId, ...]
    where: tuple[ActorId, ...]
    valid_from: date | None
    valid_to: date | None
    source: str
    evidence: str
    status: SourceStatus
    checked_on: date
    link: str | None
    texts: Mapping[str, MeasureText]

    @property
    def to_confirm(self) -> bool:
        """Whether it has to be shown as still to be verified."""
        return self.status.is_open

    @property
    def is_nationwide(self) -> bool:
        """Whether it exists in all regions."""
        return self.regions == frozenset(Region)

    def text(self, language: str) -> MeasureText:
        """The texts of a language, Dutch where there are none in it."""
        return self.texts.get(language) or self.texts[LANGUAGES[0]]

    def exists(self, on: date) -> bool:
        """Whether a day lies between its first and its last one."""
        return (self.valid_from or date.min) <= on <= (self.valid_to or date.max)

    def is_for(self, incapacity: Incapacity) -> bool:
        """Whether status, contract, condition group and cause are those it is for."""
        under_contract = Contract.WITH if incapacity.contract else Contract.WITHOUT
        return (
            incapacity.status in self.statuses
            and self.contract in (Contract.EITHER, under_contract)
            and (not self.groups or incapacity.condition_group in self.groups)
            and (not self.causes or incapacity.cause in self.causes)
        )

    def is_in(self, region: Region | None) -> bool:
        """Whether it exists where the person lives; unknown: only what exists everywhere does."""
        return self.is_nationwide if region is None else region in self.regions


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportWords:
    """The words of one language around measures: names of regions and of kinds."""

    regions: Mapping[Region, str]
    kinds: Mapping[MeasureKind, str]


def fitting_measures(case: Case, on: date, measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """The measures that fit a case on a day, those made for its condition group first.

    A proposal, never a right: who is entitled is decided by the service that grants the measure.

    Args:
        case: Its region, status, contract, cause and condition group count; a group that is not
            recorded leaves out what is for some groups only.
        on: The day.
        measures: What there is to choose from, in the order of the data.
    """
    fitting = [
        each
        for each in measures
        if each.exists(on) and each.is_for(case.incapacity) and each.is_in(case.person.region)
    ]
    return tuple(sorted(fitting, key=lambda each: (not each.groups, each.is_nationwide)))


class Support:
    """All actors and measures.

    Args:
        actors: The actors, ids unique, in the order of the data.
        measures: The measures, ids unique, in the order of the data.
        words: Language → names of regions and kinds, complete.
    """

    def __init__(
        self,
        actors: Sequence[Actor],
        measures: Sequence[Measure],
        words: Mapping[str, SupportWords],
    ) -> None:
        self.actors = tuple(actors)
        self.measures = tuple(measures)
        self._words = words
        self._actors = {each.actor_id: each for each in actors}

    def actor(self, actor_id: ActorId) -> Actor:
        """An actor by id.

        Raises:
            KeyError: No such actor; the data is checked for it when it is read.
        """
        return self._actors[actor_id]

    def words(self, language: str) -> SupportWords:
        """The words of a language, Dutch where there are none in it."""
        return self._words.get(language) or self._words[LANGUAGES[0]]

    def actors_in(self, region: Region | None) -> tuple[Actor, ...]:
        """The actors with a part where somebody lives; unknown region: all of them."""
        return tuple(each for each in self.actors if region is None or region in each.regions)

    def fitting(self, case: Case, on: date) -> tuple[Measure, ...]:
        """The measures that fit a case on a day: :func:`fitting_measures` of all."""
        return fitting_measures(case, on, self.measures)

    def titles(self, language: str) -> Mapping[str, str]:
        """Measure id → its title, for documents that name the measures of a plan."""
        return {each.measure_id: each.text(language).title for each in self.measures}

    def names(self, actors: Iterable[ActorId], language: str) -> tuple[str, ...]:
        """The names of actors, in order."""
        return tuple(self.actor(each).text(language).name for each in actors)
