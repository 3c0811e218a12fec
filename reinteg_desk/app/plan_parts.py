"""The parts of a plan as plain frozen values: what a document shows, already in its language.

Feature names, level texts, titles and rule sentences are texts of one language here; labels and
sentences around them belong to the document. Dates and numbers stay dates and numbers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reinteg_desk.domain.capacity import CapacityKind, CapacitySource, Days, LevelRange, Side
from reinteg_desk.domain.consultation import Role, Ruling
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.incapacity import Spell, Status
from reinteg_desk.domain.instrument import Group
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.scoring.results import Score, Share, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureWords:
    """What the instrument says in one language; a feature has five texts, level 0 first.

    Attributes:
        names: Feature → its name.
        levels: Feature → what a person sustains at each level.
        short: The same in a few words.
        demands: Feature → what a job asks at each level.
    """

    names: Mapping[FeatureId, str]
    levels: Mapping[FeatureId, Sequence[str]]
    short: Mapping[FeatureId, Sequence[str]]
    demands: Mapping[FeatureId, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNote:
    """What the law says, where, and how sure that is.

    Attributes:
        text: The rule in one sentence.
        source: Article, page or document.
        status: ``law``, ``source``, ``one_source``, ``derived`` or ``to_confirm``.
    """

    text: str
    source: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A number that the law sets, for a sentence of the document to name.

    ``number`` is what the sentence says (months, years, days); None where there is none to say.
    """

    number: int | None
    rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStepRow:
    """What the category sets in motion: what, who, by when, and why."""

    step_id: str
    text: str
    who: ActionOwner
    due_on: date | None
    rule: RuleNote
    condition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """One dated milestone; ``from_on`` only where the law gives a window, ``on`` its last day.

    ``title`` names it in the language of the document.
    """

    milestone_id: str
    title: str
    from_on: date | None
    on: date
    rule: RuleNote
    done: bool
    condition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameNote:
    """Which work the law looks at on the day of the consultation.

    Attributes:
        whole_market: The whole labour market (True) or the usual occupation (False).
        switch_on: First day on which the whole labour market counts, None where not known.
        rule: The rule behind it.
        start_on: First day of the current period of incapacity, None where not known.
    """

    whole_market: bool
    switch_on: date | None
    rule: RuleNote
    start_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryProposal:
    """What the rules propose, with its reasons; the doctor chooses.

    Attributes:
        proposed: Category 1 … 4, None where the answers do not settle it.
        reasons: Sentences that speak for it.
        against: Sentences that speak against it.
        missing: Ids of the answers and features that are not recorded.
        texts: Category → its wording in the law of the time.
        rule: The rule behind the categories.
    """

    proposed: int | None
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    missing: tuple[str, ...]
    texts: Mapping[int, str]
    rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitEffect:
    """What partial work does to the benefit.

    Attributes:
        kept_percent: Share of the daily benefit that stays, whole percent.
        steps: The calculation, line by line.
        rule: The rule behind it.
        share_percent: The hours as a share of full time in that work, 0 … 100; None where hours
            play no part.
    """

    kept_percent: int
    steps: tuple[str, ...]
    rule: RuleNote
    share_percent: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitCurve:
    """What permitted work leaves of the benefit, whatever the hours.

    ``points``: share of full time in that work → share of the daily benefit that stays, both whole
    percent, 0 … 100, increasing in the first.
    """

    points: tuple[tuple[int, int], ...]
    rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessorPart:
    """Who assessed, in which role, on which day."""

    held_on: date
    role: Role
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPart:
    """The work that the incapacity is measured against."""

    code: OccupationCode
    title: str
    status: Status
    contract: bool
    hours_per_week: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SincePart:
    """Since when: the periods of incapacity, oldest first."""

    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthLine:
    """A strength, with the words of its level where it was assessed."""

    name: str
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePart:
    """What changed since the consultation before; names of features.

    Attributes:
        since: The day of the consultation before.
        better, worse: Changed by more than the margin of rating.
        within_margin: How many have another level that lies within the margin.
        new: How many were assessed for the first time.
    """

    since: date
    better: tuple[str, ...]
    worse: tuple[str, ...]
    within_margin: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityLine:
    """One assessed feature in words.

    ``texts`` holds the text of the level, or of the low and the high end of an interval.
    """

    feature: FeatureId
    name: str
    level: LevelRange
    texts: tuple[str, ...]
    kind: CapacityKind | None
    side: Side | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityGroup:
    """The features of one group: assessed ones in instrument order, and the names of the rest."""

    group: Group
    lines: tuple[CapacityLine, ...]
    unassessed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityNote:
    """What only doctors (and the person) read about a level: how it is known, and why."""

    source: CapacitySource | None
    reason: str | None
    days: Days | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitNote:
    """A limit in words, with the doctor's ruling."""

    text: str
    ruling: Ruling | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CostLine:
    """What one feature costs the score at the low end.

    Attributes:
        name: The feature.
        points: Percentage points.
        blocks: Essential, and a whole level short for certain.
        may_block: Essential, and a whole level short at the low end only.
        unassessed: Nobody assessed it; it may cost nothing.
    """

    name: str
    points: float
    blocks: bool
    may_block: bool
    unassessed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceScore:
    """The score of the reference occupation; ``score`` None where it has no requirements.

    ``described_on`` is the day an own job was described, None for an occupation of a library.
    """

    title: str
    score: Score | None
    threshold_pct: float
    verdict: Verdict
    blocked_by: tuple[str, ...]
    may_block: tuple[str, ...]
    costs: tuple[CostLine, ...]
    acceptability: float | None
    volume: float | None
    with_work_post: bool
    described_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRow:
    """A feasible job near the reference occupation.

    ``varies`` names what differs from post to post and could matter to the person, with why.
    """

    code: OccupationCode
    title: str
    score: Score
    threshold_pct: float
    verdict: Verdict
    similarity: float
    blocked_by: tuple[str, ...]
    varies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketPart:
    """The labour market as the person can enter it, and the closest feasible jobs."""

    accessible: int
    outside: int
    unknown: int
    share: Share
    jobs: tuple[JobRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryPart:
    """The category that was chosen, and the wording of the law for it."""

    chosen: int | None
    text: str | None
    rule: RuleNote | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryReasons:
    """What was proposed, what speaks for and against it, and what is missing.

    ``missing_answers`` are ids, which the document puts into words; ``missing_features`` are names.
    """

    proposed: int | None
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    missing_answers: tuple[str, ...]
    missing_features: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionPart:
    """Until when the incapacity is recognised, or from when it is not."""

    recognition: Recognition
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialPart:
    """Partial resumption of work as decided."""

    permitted: bool
    hours: float | None
    from_on: date | None
    until_on: date | None
    conditions: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action; ``position`` is its place in the plan, from 1."""

    position: int
    text: str
    owner: ActionOwner
    due_on: date | None
    measure: str | None
