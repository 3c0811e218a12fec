"""The referral to the occupational physician: what is asked, on what ground, what works."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.able import write_able
from reinteg_desk.documents.sections.agreed import (
    write_actions,
    write_contact,
    write_own_signature,
)
from reinteg_desk.documents.sections.decision import next_step, write_partial
from reinteg_desk.documents.sections.head import write_medical_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.sections.work_post import write_work_post
from reinteg_desk.documents.writer import Writer, writer_for

_TO_THE_OCCUPATIONAL_PHYSICIAN = (
    "refer_to_occupational_physician",
    "or_refer_directly_to_occupational_physician",
    "pre_return_visit_or_rit",
)
"""Next steps of the rules that lead to the occupational physician."""


def render_referral_to_occupational_physician(content: PlanContent) -> RenderedDocument:
    """The letter."""
    writer = writer_for("referral_occupational_physician", content)
    write_medical_head(writer)
    write_opening(writer)
    _write_ground(writer)
    for write in (
        write_able,
        write_work_post,
        write_partial,
        write_actions,
        write_contact,
        write_own_signature,
        write_colophon,
    ):
        write(writer)
    return rendered(writer)


def _write_ground(writer: Writer) -> None:
    """The rule that leads here, or that none does on the day of the consultation."""
    steps = [
        each for each in writer.content.next_steps if each.step_id in _TO_THE_OCCUPATIONAL_PHYSICIAN
    ]
    writer.story.part(writer.words("ground.title"))
    if steps:
        writer.story.items([next_step(writer, each) for each in steps])
    else:
        writer.story.text(writer.words("ground.none"))
