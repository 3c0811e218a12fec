"""What a visit to a work post records beside its demands: tasks, amounts, signatures, advice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from reinteg_desk.domain.identifiers import AttachmentId, FeatureId
from reinteg_desk.domain.occupation import Describer

SIGNATORIES = (Describer.EMPLOYER, Describer.WORKER)
"""Who can sign a description of a work post."""


class TaskKind(StrEnum):
    """How a task belongs to a work post.

    A critical task cannot be taken out without the post becoming another one; a regular one comes
    back every day or week; an incidental one can be left to somebody else.
    """

    CRITICAL = "critical"
    REGULAR = "regular"
    INCIDENTAL = "incidental"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostTask:
    """One task of a work post."""

    text: str
    kind: TaskKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PostSignature:
    """That somebody signed the description of the work post on the screen.

    Attributes:
        role: Employer or worker.
        name: As it was typed beside the signature.
        on: The day.
        description: Digest of what was signed (:func:`reinteg_desk.app.visit.description_digest`);
            where the description has another one now, the signature no longer holds.
        image: The drawn signature, an attachment of the vault where it was drawn.
    """

    role: Describer
    name: str
    on: date
    description: str
    image: AttachmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit to a work post; the demands themselves are those of the work post.

    Attributes:
        tasks: The tasks, in the order they were noted.
        quantities: Feature → quantity (``load_kg`` …) → what was measured or estimated.
        indicators: Risk indicator of the questionnaire → rating of its scale.
        note: Quick notes.
        described_by: Who described the work post.
        signatures: At most one a role.
        decision: Letter of the occupational physician (A … E); what it means depends on its day.
        conditions: Conditions and modalities of adapted or other work.
        pre_return_requested_on: The pre-return visit was asked for.
        recommendations: What stands in section F of the health assessment form.
    """

    tasks: tuple[PostTask, ...] = ()
    quantities: Mapping[FeatureId, Mapping[str, float]] = field(default_factory=dict)
    indicators: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None
    described_by: tuple[Describer, ...] = ()
    signatures: tuple[PostSignature, ...] = ()
    decision: str | None = None
    conditions: str | None = None
    pre_return_requested_on: date | None = None
    recommendations: str | None = None

    def signature(self, role: Describer) -> PostSignature | None:
        """What somebody in a role signed, None where they did not."""
        return next((each for each in self.signatures if each.role is role), None)
