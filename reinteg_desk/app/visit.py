"""Changes that a visit makes to a file, and what the description of a work post is known by."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.domain.case import Case
from reinteg_desk.domain.consultation import Event, EventType
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.surroundings import Attachment
from reinteg_desk.domain.visit import PostSignature, PostTask, Visit
from reinteg_desk.domain.work_post import PostDemand, WorkPost

TOPIC = "work_post"
"""Beginning of the topics of documents and photos that show the work, not the person."""
SIGNATURE_TOPIC = f"{TOPIC}.signature"

NOTHING = Visit()
_NO_POST = WorkPost()
_DESCRIBED = ("tasks", "quantities", "described_by")
"""What of a visit is part of the description that people sign; the demands are too."""


def visit_of(case: Case) -> Visit:
    """What was recorded at the work post; an empty visit where nothing was."""
    return case.visit or NOTHING


def with_visit(case: Case, change: Callable[[Visit], Visit]) -> Case:
    """The case with a changed visit; an empty one is none."""
    visit = change(visit_of(case))
    return replace(case, visit=None if visit == NOTHING else visit)


# --- the work post ---


def with_demand(
    case: Case, feature: FeatureId, change: Callable[[PostDemand], PostDemand], today: date
) -> Case:
    """The case with another demand of its work post; the day of a first look is noted with it."""
    post = case.work_post or WorkPost(observed_on=today)
    changed = change(post.demands.get(feature, PostDemand()))
    others = {name: each for name, each in post.demands.items() if name != feature}
    demands = others if changed == PostDemand() else {**others, feature: changed}
    return with_post(case, replace(post, demands=demands))


def with_post(case: Case, post: WorkPost) -> Case:
    """The case with a work post; one without demands and without a day is none."""
    return replace(case, work_post=None if post == _NO_POST else post)


def demands_of(case: Case) -> Mapping[FeatureId, float]:
    """Feature → the level that the work post asks, 0 … 4, where one was noted."""
    noted = case.work_post.demands if case.work_post else {}
    return {name: each.demand for name, each in noted.items() if each.demand is not None}


def with_amount(case: Case, feature: FeatureId, quantity: str, amount: float | None) -> Case:
    """The case with one measured amount, or without it (None)."""

    def change(visit: Visit) -> Visit:
        amounts = {**visit.quantities.get(feature, {})}
        amounts.pop(quantity, None)
        if amount is not None:
            amounts[quantity] = amount
        others = {name: each for name, each in visit.quantities.items() if name != feature}
        return replace(visit, quantities={**others, feature: amounts} if amounts else others)

    return with_visit(case, change)


def with_task(case: Case, position: int | None, task: PostTask | None) -> Case:
    """The case with a new task (no position), another one at a position, or without it (None)."""

    def change(visit: Visit) -> Visit:
        tasks = list(visit.tasks)
        place = len(tasks) if position is None else position
        tasks[place : place + 1] = [] if task is None else [task]
        return replace(visit, tasks=tuple(tasks))

    return with_visit(case, change)


# --- who described it, who signed ---


def with_describer(case: Case, who: Describer, *, took_part: bool) -> Case:
    """The case with, or without, somebody among those who described the work post."""

    def change(visit: Visit) -> Visit:
        roles = {*visit.described_by, who} if took_part else {*visit.described_by} - {who}
        return replace(visit, described_by=tuple(each for each in Describer if each in roles))

    return with_visit(case, change)


def description_digest(case: Case) -> str:
    """SHA-256 over what people sign: the job, its demands as observed, tasks, amounts, describers.

    Two descriptions that say the same have the same digest, in whatever order they were made.
    """
    document = case_to_document(replace(case, written_out=frozenset()))
    visit = document.get("visit")
    told = visit if isinstance(visit, Mapping) else {}
    signed = {
        "occupation": case.incapacity.reference_occupation,
        "work_post": document.get("work_post"),
        **{key: told[key] for key in _DESCRIBED if key in told},
    }
    text = json.dumps(signed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def with_signature(case: Case, signature: PostSignature) -> Case:
    """The case with a signature; an earlier one of that role makes room."""
    return with_visit(
        case,
        lambda visit: replace(visit, signatures=(*_others(visit, signature.role), signature)),
    )


def without_signature(case: Case, role: Describer) -> Case:
    """The case without the signature of a role."""
    return with_visit(case, lambda visit: replace(visit, signatures=_others(visit, role)))


def _others(visit: Visit, role: Describer) -> tuple[PostSignature, ...]:
    return tuple(each for each in visit.signatures if each.role is not role)


def holds(signature: PostSignature, case: Case) -> bool:
    """Whether a signature stands under the description as it is now."""
    return signature.description == description_digest(case)


# --- the pictures ---


def is_photo(attachment: Attachment) -> bool:
    """Whether an attachment is a photo of the work post, and no drawn signature."""
    topic = attachment.topic
    is_of_post = topic.split(".", maxsplit=1)[0] == TOPIC
    return attachment.is_picture and is_of_post and not topic.startswith(SIGNATURE_TOPIC)


def pictures_of(case: Case, attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """The photos of the work post, and the drawn signatures that still hold."""
    drawn = {each.image for each in visit_of(case).signatures if holds(each, case)}
    return tuple(each for each in attachments if is_photo(each) or each.attachment_id in drawn)


def signed_by(case: Case, attachment: Attachment) -> Describer | None:
    """Whose drawn signature an attachment is, None for any other."""
    signed = visit_of(case).signatures
    return next((each.role for each in signed if each.image == attachment.attachment_id), None)


# --- the track ---


def last_event(case: Case, event_type: EventType) -> date | None:
    """The last day on which something happened, None where it did not."""
    return max(
        (each.on for each in case.events or () if each.event_type is event_type), default=None
    )


def with_last_event(case: Case, event_type: EventType, on: date | None) -> Case:
    """The case with another last day on which something happened; None: that last one did not."""
    last = last_event(case, event_type)
    events = [*(case.events or ())]
    if last is not None:
        events.remove(Event(event_type=event_type, on=last))
    if on is not None:
        events.append(Event(event_type=event_type, on=on))
    return replace(case, events=tuple(events) or (None if case.events is None else ()))
