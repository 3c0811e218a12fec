"""The re-integration plan: what the person can do comes first, who signs comes last."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.able import write_able
from reinteg_desk.documents.sections.agreed import (
    write_actions,
    write_contact,
    write_remarks,
    write_signatures,
)
from reinteg_desk.documents.sections.decision import (
    write_category,
    write_decision,
    write_partial,
)
from reinteg_desk.documents.sections.frame import write_frame
from reinteg_desk.documents.sections.head import write_medical_head
from reinteg_desk.documents.sections.score import write_jobs, write_score
from reinteg_desk.documents.sections.sources import write_sources
from reinteg_desk.documents.writer import writer_for

_SECTIONS = (
    write_medical_head,
    write_able,
    write_frame,
    write_score,
    write_jobs,
    write_category,
    write_decision,
    write_actions,
    write_partial,
    write_remarks,
    write_contact,
    write_signatures,
    write_sources,
)


def render_plan(content: PlanContent) -> bytes:
    """The plan as PDF (PDF/UA-1 and PDF/A-2a); the same content gives the same bytes."""
    return render_plan_document(content).pdf


def render_plan_document(content: PlanContent) -> RenderedDocument:
    """The plan with what could not be printed and its structure."""
    writer = writer_for("plan", content)
    for write in _SECTIONS:
        write(writer)
    return rendered(writer)
