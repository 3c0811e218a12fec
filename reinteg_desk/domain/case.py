"""The whole of one consultation with one person: what a case file holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reinteg_desk.domain.capacity import Capacity
from reinteg_desk.domain.consultation import Answers, Consultation, Event, FreeLimit
from reinteg_desk.domain.decision import Decision
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.incapacity import Incapacity
from reinteg_desk.domain.person import Person
from reinteg_desk.domain.plan import Plan
from reinteg_desk.domain.told import AssessmentResult, FilledForm, Notes
from reinteg_desk.domain.visit import Visit
from reinteg_desk.domain.work_post import WorkPost


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One person, one consultation.

    None (or an empty value where the field cannot be None) means "not recorded".
    ``dataclasses.replace`` makes the next state; two equal cases are the same state.
    ``written_out`` names the places where the document this came from wrote more than the shortest
    form (``null`` for an absent key, ``{"level": 3}`` for 3), so that writing
    gives it back as it was.
    """

    person: Person
    incapacity: Incapacity
    consultation: Consultation
    capacities: Mapping[FeatureId, Capacity] = field(default_factory=dict)
    strengths: tuple[FeatureId, ...] | None = None
    free_limits: tuple[FreeLimit, ...] | None = None
    sustainable_hours: float | None = None
    answers: Answers = field(default_factory=Answers)
    events: tuple[Event, ...] | None = None
    work_post: WorkPost | None = None
    decision: Decision | None = None
    plan: Plan | None = None
    questionnaire: FilledForm | None = None
    assessments: tuple[AssessmentResult, ...] | None = None
    notes: Notes | None = None
    visit: Visit | None = None
    written_out: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
