"""What visit mode asks, in which order. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.domain.case import Case
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.domain.visit import SIGNATORIES

INDICATORS = ("pressure", "emotional_load", "variety", "autonomy", "support", "conditions")
"""The six risk indicators for workable work, by their ids in the questionnaire."""


_WORTH_ASKING = 2
"""Slight or occasional demands are looked at where somebody points them out."""


class Chapter(StrEnum):
    """The parts of a visit, in the order one walks through them."""

    POST = "post"
    TASKS = "tasks"
    DEMANDS = "demands"
    PHOTOS = "photos"
    INDICATORS = "indicators"
    ADAPTATIONS = "adaptations"
    NOTE = "note"
    SIGNATURES = "signatures"
    ADVICE = "advice"
    SECTION_F = "section_f"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing on the screen.

    Attributes:
        chapter: Where it belongs.
        key: Which one of its chapter: a feature, an indicator, a role; empty where there is one.
    """

    chapter: Chapter
    key: str = ""

    @property
    def place(self) -> str:
        """Its place, as pages name it: ``visit.demands.lifting``."""
        return ".".join(part for part in ("visit", self.chapter.value, self.key) if part)


def features_asked(
    case: Case, job: Occupation | None, instrument: Instrument
) -> tuple[FeatureId, ...]:
    """The features that are asked one after the other: moderate and heavy demands, what was seen.

    Essential demands first, then the heaviest; the others are a tap away in the overview.
    """
    required = {
        name: each
        for name, each in (job.demands if job else {}).items()
        if each.critical or each.demand >= _WORTH_ASKING
    }
    seen = set(case.work_post.demands) if case.work_post else set()
    listed = [name for name in instrument.ids if name in required or name in seen]

    def order(name: FeatureId) -> tuple[bool, float]:
        asked = required.get(name)
        if asked is None:
            return True, 0.0
        return not asked.critical, -asked.demand * asked.weight

    return tuple(sorted(listed, key=order))


def questions(asked: Sequence[FeatureId]) -> tuple[Question, ...]:
    """All questions of a visit, in order."""
    keys: dict[Chapter, Sequence[str]] = {
        Chapter.DEMANDS: asked,
        Chapter.INDICATORS: INDICATORS,
        Chapter.SIGNATURES: [each.value for each in SIGNATORIES],
    }
    return tuple(
        Question(chapter=chapter, key=key)
        for chapter in Chapter
        for key in keys.get(chapter, ("",))
    )
