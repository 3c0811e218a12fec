"""The two parts of a case document that record what was decided and agreed."""

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.domain.decision import Decision, Recognition
from reinteg_desk.domain.plan import ActionOwner, Plan, PlanAction

_HOURS_MAX = 168
_CATEGORIES = (1, 4)

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
