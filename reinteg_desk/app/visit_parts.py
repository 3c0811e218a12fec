"""The optional ``visit`` of a case document, read strictly."""

from collections.abc import Container

from reinteg_desk.app import document_reader as read
from reinteg_desk.app.document_reader import Node, maybe
from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import AttachmentId, FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.visit import SIGNATORIES, PostSignature, PostTask, TaskKind, Visit
from reinteg_desk.rules.reintegration_track import RitDecision

LOWEST_AMOUNT = -100
"""Amounts are not negative, but for a temperature in degrees Celsius."""


def visit_from(node: Node, known_features: Container[str]) -> Visit:
    """The visit that an object describes; every key is optional.

    Which quantities and indicators there are is the business of the instrument, and that changes:
    only the shape of what was noted is checked, so that an old file stays readable.
    """
    parts = read.fields(
        node,
        optional=(
            "tasks",
            "quantities",
            "indicators",
            "note",
            "described_by",
            "signatures",
            "decision",
            "conditions",
            "pre_return_requested_on",
            "recommendations",
        ),
    )
    quantities = parts.get("quantities", Node({}, ""))
    indicators = parts.get("indicators", Node({}, ""))
    decision = maybe(parts, "decision", lambda given: read.choice(given, RitDecision))
    return Visit(
        tasks=maybe(parts, "tasks", lambda given: tuple(map(_task, read.items(given)))) or (),
        quantities={
            _feature(name, quantities, known_features): _amounts(quantities.child(name, value))
            for name, value in read.mapping(quantities).items()
        },
        indicators={
            name: read.text(indicators.child(name, value))
            for name, value in read.mapping(indicators).items()
        },
        note=maybe(parts, "note", read.text),
        described_by=maybe(parts, "described_by", _describers) or (),
        signatures=maybe(parts, "signatures", _signatures) or (),
        decision=decision.value if decision else None,
        conditions=maybe(parts, "conditions", read.text),
        pre_return_requested_on=maybe(parts, "pre_return_requested_on", read.day),
        recommendations=maybe(parts, "recommendations", read.text),
    )


def _task(node: Node) -> PostTask:
    parts = read.fields(node, required=("text", "kind"))
    return PostTask(text=read.text(parts["text"]), kind=read.choice(parts["kind"], TaskKind))


def _amounts(node: Node) -> dict[str, float]:
    return {
        name: read.number(node.child(name, value), LOWEST_AMOUNT)
        for name, value in read.mapping(node).items()
    }


def _feature(name: str, node: Node, known: Container[str]) -> FeatureId:
    if name not in known:
        raise trouble("case.unknown_feature", place=node.child(name, None).path, found=name)
    return FeatureId(name)


def _describers(node: Node) -> tuple[Describer, ...]:
    return tuple(read.choice(each, Describer) for each in read.items(node))


def _signatures(node: Node) -> tuple[PostSignature, ...]:
    found = tuple(map(_signature, read.items(node)))
    for here, each in zip(read.items(node), found, strict=True):
        if each.role not in SIGNATORIES or sum(each.role is one.role for one in found) > 1:
            raise read.refuse(here, ", ".join(SIGNATORIES))
    return found


def _signature(node: Node) -> PostSignature:
    parts = read.fields(node, required=("role", "name", "on", "description", "image"))
    return PostSignature(
        role=read.choice(parts["role"], Describer),
        name=read.text(parts["name"]),
        on=read.day(parts["on"]),
        description=read.text(parts["description"]),
        image=AttachmentId(read.text(parts["image"])),
    )
