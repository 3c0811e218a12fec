"""The optional parts of a case document: what was decided and agreed, what was told and tested."""

from collections.abc import Container

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction
from reinteg_desk.domain.told import AssessmentResult, FilledForm, ItemAnswer, Notes

_HOURS_MAX = 168
MOST_BENEFIT_EUR = 1_000
"""A daily benefit above this is a slip of the keyboard: the highest ones are a tenth of it."""
MOST_WAGE_EUR = 1_000_000
"""A gross monthly wage above this is a slip of the keyboard."""
_CATEGORIES = (1, 4)
_ANSWERS = (1, 5)
"""A question about a feature has at most five answers."""

Document = dict[str, object]


def decision_from(node: Node) -> Decision:
    """The decision that an object describes; every key is optional."""
    parts = read.fields(
        node,
        optional=(
            "recognition",
            "recognition_on",
            "category",
            "proposed_category",
            "motive",
            "partial_resumption",
            "partial_hours",
            "partial_full_time_hours",
            "partial_from",
            "partial_until",
            "partial_conditions",
            "partial_full_time_wage_eur",
            "daily_benefit_eur",
            "volunteer_work",
            "re_evaluation_on",
        ),
    )
    return Decision(
        recognition=maybe(parts, "recognition", lambda given: read.choice(given, Recognition)),
        recognition_on=maybe(parts, "recognition_on", read.day),
        category=maybe(parts, "category", lambda given: read.integer(given, *_CATEGORIES)),
        proposed_category=maybe(
            parts, "proposed_category", lambda given: read.integer(given, *_CATEGORIES)
        ),
        motive=maybe(parts, "motive", read.text),
        partial_resumption=maybe(parts, "partial_resumption", read.boolean),
        partial_hours=maybe(
            parts, "partial_hours", lambda given: read.number(given, 0, _HOURS_MAX)
        ),
        partial_full_time_hours=maybe(
            parts,
            "partial_full_time_hours",
            lambda given: read.number(given, 0, _HOURS_MAX, above_lowest=True),
        ),
        partial_from=maybe(parts, "partial_from", read.day),
        partial_until=maybe(parts, "partial_until", read.day),
        partial_conditions=maybe(parts, "partial_conditions", read.text),
        partial_full_time_wage_eur=maybe(
            parts, "partial_full_time_wage_eur", lambda given: read.number(given, 0, MOST_WAGE_EUR)
        ),
        daily_benefit_eur=maybe(
            parts, "daily_benefit_eur", lambda given: read.number(given, 0, MOST_BENEFIT_EUR)
        ),
        volunteer_work=maybe(parts, "volunteer_work", read.boolean),
        re_evaluation_on=maybe(parts, "re_evaluation_on", read.day),
    )


def plan_from(node: Node) -> Plan:
    """The plan that an object describes; every key is optional."""
    parts = read.fields(
        node, optional=("goal", "actions", "accommodations", "person_remarks", "contact")
    )
    return Plan(
        goal=maybe(parts, "goal", read.text),
        actions=maybe(parts, "actions", lambda given: tuple(map(_action, read.items(given)))) or (),
        accommodations=maybe(
            parts, "accommodations", lambda given: tuple(map(read.text, read.items(given)))
        )
        or (),
        person_remarks=maybe(parts, "person_remarks", read.text),
        contact=maybe(parts, "contact", read.text),
    )


def _action(node: Node) -> PlanAction:
    parts = read.fields(node, required=("text", "owner"), optional=("due_on", "measure"))
    return PlanAction(
        text=read.text(parts["text"]),
        owner=read.choice(parts["owner"], ActionOwner),
        due_on=maybe(parts, "due_on", read.day),
        measure=maybe(parts, "measure", read.text),
    )


def questionnaire_from(node: Node, known_features: Container[str]) -> FilledForm:
    """What the person answered; every key is optional.

    Which items there are is the business of the form, and forms change: only the shape of an answer
    is checked, so that an old file stays readable.
    """
    parts = read.fields(node, optional=("form", "answers", "features"))
    answers = parts.get("answers", Node({}, ""))
    ticked = parts.get("features", Node({}, ""))
    return FilledForm(
        form=maybe(parts, "form", read.text),
        answers={
            name: _item_answer(answers.child(name, value))
            for name, value in read.mapping(answers).items()
        },
        features={
            _feature(name, ticked, known_features): read.integer(
                ticked.child(name, value), *_ANSWERS
            )
            for name, value in read.mapping(ticked).items()
        },
    )


def _item_answer(node: Node) -> ItemAnswer:
    if isinstance(node.value, list):
        return tuple(map(read.text, read.items(node)))
    if isinstance(node.value, str):
        return read.text(node)
    return read.number(node, 0)


def _feature(name: str, node: Node, known: Container[str]) -> FeatureId:
    if name not in known:
        raise trouble("case.unknown_feature", place=node.child(name, None).path, found=name)
    return FeatureId(name)


def assessment_from(node: Node) -> AssessmentResult:
    """The result of one tested assessment."""
    parts = read.fields(node, required=("kind",), optional=("on", "assessor", "scores", "note"))
    scores = parts.get("scores", Node({}, ""))
    return AssessmentResult(
        kind=read.text(parts["kind"]),
        on=maybe(parts, "on", read.day),
        assessor=maybe(parts, "assessor", read.text),
        scores={
            name: read.number(scores.child(name, value), 0)
            for name, value in read.mapping(scores).items()
        },
        note=maybe(parts, "note", read.text),
    )


def notes_from(node: Node) -> Notes:
    """The notes, by who reads them."""
    parts = read.fields(node, optional=("for_colleagues", "for_person"))
    return Notes(
        for_colleagues=maybe(parts, "for_colleagues", read.text),
        for_person=maybe(parts, "for_person", read.text),
    )
