"""What the doctor should see before a document leaves: what is kept back, agreed, left vague."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reinteg_desk.app.plan_content import PlanContent, left_out
from reinteg_desk.app.plan_sources import PlanSources
from reinteg_desk.app.recipients import PlanField, Recipient
from reinteg_desk.app.vague_words import VagueWord, VagueWords


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueText:
    """A text of the assessor that leaves something open, with the words that do."""

    field: PlanField
    text: str
    words: tuple[VagueWord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCheck:
    """What to look at before export; nothing here stops it.

    Attributes:
        recipient: For whom.
        is_draft: Nothing has been decided yet.
        consent_missing: This recipient needs the person's consent and none is on record.
        left_out: Fields that are recorded but not for this recipient.
        vague: Texts that leave something open ("light work").
        unprintable: Signs that no font can show; ■ stands in their place.
        texts_reviewed: Whether somebody reviewed all texts of this document in its language.
    """

    recipient: Recipient
    is_draft: bool
    consent_missing: bool
    left_out: tuple[PlanField, ...]
    vague: tuple[VagueText, ...]
    unprintable: tuple[str, ...] = ()
    texts_reviewed: bool = True

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to look at but what is left out."""
        asks = (self.is_draft, self.consent_missing, self.vague, self.unprintable)
        return not any(asks)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDocument:
    """A finished document.

    Attributes:
        pdf: The file.
        check: What to look at before it leaves.
        facts: Makes the same content for machines, as JSON.
    """

    pdf: bytes
    check: ExportCheck
    facts: Callable[[], bytes]


def check_export(sources: PlanSources, content: PlanContent, vague: VagueWords) -> ExportCheck:
    """Look at a document before it leaves.

    Args:
        sources: Everything that is known.
        content: What the document holds of it.
        vague: The words to look for.
    """
    return ExportCheck(
        recipient=content.recipient,
        is_draft=content.is_draft,
        consent_missing=content.consent_needed and content.consent_on is None,
        left_out=left_out(sources, content.visible),
        vague=_vague_texts(content, vague),
    )


def _vague_texts(content: PlanContent, vague: VagueWords) -> tuple[VagueText, ...]:
    """The person's own remarks are theirs and are not looked at."""
    found = (
        VagueText(field=field, text=text, words=vague.find(text))
        for field, text in _own_texts(content)
    )
    return tuple(each for each in found if each.words)


def _own_texts(content: PlanContent) -> list[tuple[PlanField, str]]:
    partial = content.partial_resumption
    track, section_f = content.track_decision, content.section_f
    single = (
        (PlanField.TRACK_DECISION, track.conditions if track else None),
        (PlanField.SECTION_F, section_f.recommendations if section_f else None),
        (PlanField.GOAL, content.goal),
        (PlanField.MOTIVE, content.motive),
        (PlanField.NOTE_FOR_PERSON, content.note_for_person),
        (PlanField.PARTIAL_RESUMPTION, partial.conditions if partial else None),
    )
    several: tuple[tuple[PlanField, Iterable[str | None]], ...] = (
        (PlanField.WORK_ACTIONS, tuple(action.text for action in content.work_actions)),
        (PlanField.GUIDANCE_ACTIONS, tuple(action.text for action in content.guidance_actions)),
        (PlanField.MEDICAL_ACTIONS, tuple(action.text for action in content.medical_actions)),
        (PlanField.ACCOMMODATIONS, content.accommodations),
        *_limits(content),
        (PlanField.CAPACITY_NOTES, (note.reason for note in content.capacity_notes.values())),
    )
    return [
        *((field, text) for field, text in single if text),
        *((field, text) for field, texts in several for text in texts if text),
    ]


def _limits(content: PlanContent) -> tuple[tuple[PlanField, Iterable[str | None]], ...]:
    """The limits once: with their reasons for those who may read these, else only what they say."""
    if not content.limit_notes:
        return ((PlanField.LIMITS, content.limits),)
    notes = content.limit_notes
    return ((PlanField.LIMIT_NOTES, [said for each in notes for said in (each.text, each.reason)]),)
