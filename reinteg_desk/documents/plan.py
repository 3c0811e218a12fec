"""The re-integration plan: what the person can do comes first, who signs comes last."""

from reinteg_desk import __version__
from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.layout import Sheet, laid_out
from reinteg_desk.documents.rendered import RenderedDocument
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
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.score import write_jobs, write_score
from reinteg_desk.documents.sections.sources import write_sources
from reinteg_desk.documents.writer import Writer, writer_for

_SECTIONS = (
    write_head,
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


def rendered(writer: Writer) -> RenderedDocument:
    """Lay a written document out on its sheet."""
    return RenderedDocument(
        pdf=laid_out(writer.story, _sheet(writer)),
        replaced=writer.story.glyphs.replaced,
        structure=writer.story.root,
    )


def _sheet(writer: Writer) -> Sheet:
    content, words, glyphs = writer.content, writer.words, writer.story.glyphs
    held_on = words.day(content.assessor.held_on if content.assessor else content.printed_on)
    title, name = words("title"), glyphs.printable(content.name or words("no_name"))
    return Sheet(
        title=words("file_title", day=held_on),
        running_head=words("running_head", title=title, name=name, day=held_on),
        running_mark=words("draft") if content.is_draft else "",
        foot=words("foot", version=__version__, day=words.day(content.printed_on)),
        language=content.language,
        creator=f"Reinteg Desk {__version__}",
        made_on=content.printed_on,
    )
