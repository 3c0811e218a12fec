"""What was gathered around the levels: the questionnaire that came back, tests, notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from reinteg_desk.domain.identifiers import FeatureId

ItemAnswer: TypeAlias = str | float | tuple[str, ...]
"""An option or a text, a number, or several options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """What the person answered in the questionnaire.

    Attributes:
        form: Version of the questionnaire that the answers belong to, None where not recorded.
        answers: Item id → answer; a day is an ISO 8601 text. What was not filled in is absent.
        features: Feature → the answer that was ticked, by its number on the form (1 … 5).
    """

    form: str | None = None
    answers: Mapping[str, ItemAnswer] = field(default_factory=dict)
    features: Mapping[FeatureId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentResult:
    """The result of a published assessment (FCE, WAI …): totals only, its items stay its owner's.

    Attributes:
        kind: Id of the assessment (``work_ability_index`` …).
        on: The day it was taken, None where not recorded.
        assessor: Who took it, None where not recorded.
        scores: Score id → value.
        note: Version, language, circumstances.
    """

    kind: str
    on: date | None = None
    assessor: str | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Notes by who reads them; None where there is none.

    Attributes:
        for_colleagues: Stays in the file; no document prints it.
        for_person: Printed in the explanation for the person.
    """

    for_colleagues: str | None = None
    for_person: str | None = None
