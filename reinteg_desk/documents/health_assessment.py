"""Section F of the form of the health assessment: recommendations for the post, no judgement."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.agreed import write_own_signature
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.sections.track import write_adaptations, write_section_f
from reinteg_desk.documents.writer import writer_for


def render_health_assessment(content: PlanContent) -> RenderedDocument:
    """The section; it is a draft where no recommendation was written."""
    writer = writer_for("health_assessment", content)
    for write in (
        write_head,
        write_opening,
        write_section_f,
        write_adaptations,
        write_own_signature,
        write_colophon,
    ):
        write(writer)
    return rendered(writer)
