"""What a document shows of a visit to a work post: plain values, no sentences."""

from dataclasses import dataclass, field
from datetime import date

from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.visit import PostTask


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedRule:
    """A day that follows, or (without a day) what a rule says instead."""

    text: str
    on: date | None
    rule: RuleNote


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountLine:
    """What was measured or estimated at a work post; ``name`` says the unit."""

    name: str
    amount: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """What a work post asks of one feature.

    Attributes:
        name: The feature.
        demand: Level 0 … 4, real; None where only amounts were noted that tell no level.
        text: That of the next whole level, None without a level.
        critical: Whether it is essential.
        amounts: What was measured.
    """

    name: str
    demand: float | None
    text: str | None
    critical: bool
    amounts: tuple[AmountLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPart:
    """That somebody signed the description; ``holds``: it has not changed since."""

    role: Describer
    name: str
    on: date
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPostPart:
    """A work post as it was observed.

    Attributes:
        observed_on: The day.
        lines: The demands, in the order of the instrument.
        tasks: Its tasks, in the order they were noted.
        guidelines: Health guidelines that the post lies above, whoever works there.
        described_by: Who described it.
        signatures: Who signed that description.
    """

    observed_on: date | None
    lines: tuple[PostLine, ...]
    tasks: tuple[PostTask, ...] = ()
    guidelines: tuple[RuleNote, ...] = ()
    described_by: tuple[Describer, ...] = ()
    signatures: tuple[SignedPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorLine:
    """One risk indicator for workable work: what was rated, how, and whether that is a concern."""

    name: str
    rating: str
    concern: str
    is_concern: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photo of a work post, or the drawn signature of a role.

    Attributes:
        caption: What it shows, in words.
        content: JPEG or PNG.
        signed_by: Whose signature it is; None for a photo.
    """

    caption: str
    content: bytes = field(repr=False)
    signed_by: Describer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackDecisionPart:
    """The decision of the occupational physician in the re-integration track.

    Attributes:
        is_for_this_person: Whether the track exists for this person.
        is_out_of_place: Whether a letter was chosen that does not exist on the day.
        employer: Name and organisation, None where not known.
        requested_on: The request was received.
        assessed_on: Employer and worker received the form.
        letter: The decision, None where none was taken.
        meaning: What the letter means by the rules of the day.
        conditions: Conditions and modalities of adapted or other work.
        follows: The days that follow, by date.
        appeal: Until when the worker can appeal by registered letter, None where they cannot.
    """

    is_for_this_person: bool
    is_out_of_place: bool
    employer: str | None
    requested_on: date | None
    assessed_on: date | None
    letter: str | None
    meaning: str | None
    conditions: str | None
    follows: tuple[DatedRule, ...] = ()
    appeal: DatedRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionFPart:
    """Section F of the health assessment form.

    Attributes:
        employer: Name and organisation, None where not known.
        requested_on: The visit before the return was asked for.
        follows: Until when it takes place, None where nobody asked for one.
        recommendations: What has to change at the post.
    """

    employer: str | None
    requested_on: date | None
    follows: DatedRule | None
    recommendations: str | None
