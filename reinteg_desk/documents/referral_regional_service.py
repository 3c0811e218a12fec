"""The referral to the regional employment service: functional, and with the person's signature."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.able import write_able
from reinteg_desk.documents.sections.agreed import (
    write_actions,
    write_contact,
    write_signatures,
)
from reinteg_desk.documents.sections.decision import write_partial
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.score import write_jobs
from reinteg_desk.documents.sections.sources import write_colophon_with_market
from reinteg_desk.documents.writer import writer_for

_SECTIONS = (
    write_head,
    write_opening,
    write_able,
    write_jobs,
    write_actions,
    write_partial,
    write_contact,
    write_signatures,
    write_colophon_with_market,
)


def render_referral_to_regional_service(content: PlanContent) -> RenderedDocument:
    """The letter."""
    writer = writer_for("referral_regional_service", content)
    for write in _SECTIONS:
        write(writer)
    return rendered(writer)
