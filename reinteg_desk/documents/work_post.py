"""The report on a work post: what it asks and which adaptations would help; no word on health."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.agreed import (
    write_contact,
    write_own_signature,
    write_work_actions,
)
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.sections.work_post import (
    write_description,
    write_guidelines,
    write_indicators,
    write_photos,
    write_tasks,
    write_work_post,
)
from reinteg_desk.documents.writer import writer_for


def render_work_post_report(content: PlanContent) -> RenderedDocument:
    """The report; it is a draft, and says so, where no work post was observed."""
    writer = writer_for("work_post", content)
    write_head(writer)
    write_opening(writer)
    for write in (
        write_tasks,
        write_work_post,
        write_guidelines,
        write_indicators,
        write_work_actions,
        write_photos,
        write_description,
        write_contact,
        write_own_signature,
        write_colophon,
    ):
        write(writer)
    return rendered(writer)
