"""The form of the re-integration assessment: the decision and its conditions, no word on health."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.agreed import write_own_signature
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.sections.track import write_adaptations, write_track_decision
from reinteg_desk.documents.writer import writer_for


def render_reintegration_assessment(content: PlanContent) -> RenderedDocument:
    """The form; it is a draft where no decision was taken."""
    writer = writer_for("reintegration_assessment", content)
    for write in (
        write_head,
        write_opening,
        write_track_decision,
        write_adaptations,
        write_own_signature,
        write_colophon,
    ):
        write(writer)
    return rendered(writer)
