"""Everything that a document may draw on, before anyone asks for whom it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reinteg_desk.app.guidelines import Guideline
from reinteg_desk.app.plan_parts import (
    BenefitCurve,
    BenefitEffect,
    CategoryProposal,
    FeatureWords,
    FrameNote,
    MilestoneRow,
    NextStepRow,
    Term,
)
from reinteg_desk.app.plan_visit_parts import IndicatorLine, Picture
from reinteg_desk.app.ports import VaultMark
from reinteg_desk.app.quantities import FeatureQuantities
from reinteg_desk.app.track_advice import TrackAdvice
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library
from reinteg_desk.domain.plan import Plan
from reinteg_desk.domain.surroundings import FileSurroundings
from reinteg_desk.scoring.results import Assessment

_NOTHING_DECIDED = Decision()
_NOTHING_PLANNED = Plan()
_NOBODY_AROUND = FileSurroundings()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSources:
    """What a document takes from a visit to the work post, beside what the case holds.

    Attributes:
        quantities: Feature → what can be measured for it.
        guidelines: Health guidelines.
        indicators: The risk indicators that were rated, in words.
        track: What the rules say about the decision; None without rules.
        pictures: Photos of the work post, and drawn signatures.
    """

    quantities: Mapping[FeatureId, FeatureQuantities] = field(default_factory=dict)
    guidelines: Sequence[Guideline] = ()
    indicators: Sequence[IndicatorLine] = ()
    track: TrackAdvice | None = None
    pictures: Sequence[Picture] = ()


_NO_VISIT = VisitSources()


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundCase:
    """What a document takes from beyond its case.

    Attributes:
        surroundings: People and consents of the file; None: none are known.
        vault_mark: For a document that is signed: stands at its foot.
        previous: The consultation before; None: this is the first.
        pictures: Photos of the work post and drawn signatures, out of the vault.
    """

    surroundings: FileSurroundings | None = None
    vault_mark: VaultMark | None = None
    previous: Case | None = None
    pictures: tuple[Picture, ...] = ()


NOTHING_AROUND = AroundCase()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSources:
    """The facts of one consultation, with their words in the language of the document.

    Attributes:
        case: The case.
        assessment: Both frames, computed from this case.
        library: The occupations it was computed with.
        instrument: The features, in their order.
        words: Names and level texts of the features.
        language: The language that all words here are in.
        previous: The consultation before this one, None where this is the first.
        frame: Which work the law looks at, None where no rule is known.
        milestones: Dated milestones, by date.
        proposal: What the rules propose as category.
        benefit: What the permitted hours do to the benefit, None where not computed.
        benefit_curve: What any hours would do to it, None where hours play no part.
        next_steps: What the category sets in motion.
        terms: Id of a rule → what it says on the day of the consultation.
        measures: Id of a measure or accommodation → its title.
        surroundings: People and consents of the file, empty where it has none.
        leaves_on: The day a document leaves, for consents; None: the day printed on it.
        visit: What a visit to the work post adds.
    """

    case: Case
    assessment: Assessment
    library: Library
    instrument: Instrument
    words: FeatureWords
    language: str
    previous: Case | None = None
    frame: FrameNote | None = None
    milestones: Sequence[MilestoneRow] = ()
    proposal: CategoryProposal | None = None
    benefit: BenefitEffect | None = None
    benefit_curve: BenefitCurve | None = None
    next_steps: Sequence[NextStepRow] = ()
    terms: Mapping[str, Term] = field(default_factory=dict)
    measures: Mapping[str, str] = field(default_factory=dict)
    surroundings: FileSurroundings = _NOBODY_AROUND
    leaves_on: date | None = None
    visit: VisitSources = _NO_VISIT

    @property
    def decision(self) -> Decision:
        """The decision, empty where nothing has been decided."""
        return self.case.decision or _NOTHING_DECIDED

    @property
    def plan(self) -> Plan:
        """The plan, empty where nothing has been agreed."""
        return self.case.plan or _NOTHING_PLANNED
