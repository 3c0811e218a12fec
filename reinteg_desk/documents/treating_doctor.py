"""The letter to the treating doctor: what was seen and decided, and what is asked."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.able import write_able
from reinteg_desk.documents.sections.agreed import (
    write_actions,
    write_contact,
    write_own_signature,
)
from reinteg_desk.documents.sections.decision import (
    write_category,
    write_decision,
    write_partial,
)
from reinteg_desk.documents.sections.head import write_medical_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.writer import writer_for

_SECTIONS = (
    write_medical_head,
    write_opening,
    write_able,
    write_category,
    write_decision,
    write_partial,
    write_actions,
    write_contact,
    write_own_signature,
    write_colophon,
)


def render_letter_to_treating_doctor(content: PlanContent) -> RenderedDocument:
    """The letter."""
    writer = writer_for("treating_doctor", content)
    for write in _SECTIONS:
        write(writer)
    return rendered(writer)
