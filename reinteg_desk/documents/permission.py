"""The decision on partial resumption: nature, volume, conditions, duration, and the appeal."""

from reinteg_desk.app.plan_content import PlanContent
from reinteg_desk.documents.rendered import RenderedDocument, rendered
from reinteg_desk.documents.sections.agreed import write_contact, write_own_signature
from reinteg_desk.documents.sections.decision import APPEAL, terms_said, write_partial
from reinteg_desk.documents.sections.head import write_head
from reinteg_desk.documents.sections.opening import write_opening
from reinteg_desk.documents.sections.sources import write_colophon
from reinteg_desk.documents.writer import Writer, writer_for

_TERMS = ("resumption.max_years", "resumption.check_months", "resumption.binds_employer", APPEAL)


def render_permission(content: PlanContent) -> RenderedDocument:
    """The decision as a document of its own."""
    writer = writer_for("permission", content)
    write_head(writer)
    write_opening(writer)
    write_partial(writer)
    _write_rules(writer)
    write_contact(writer)
    write_own_signature(writer)
    write_colophon(writer)
    return rendered(writer)


def _write_rules(writer: Writer) -> None:
    said = [*_volunteer_work(writer), *_rules(writer)]
    if said:
        writer.story.section(writer.words("section.rules"))
        writer.story.items(said)


def _volunteer_work(writer: Writer) -> list[str]:
    permitted = writer.content.volunteer_work
    if permitted is None:
        return []
    return [writer.words("decision.volunteer_yes" if permitted else "decision.volunteer_no")]


def _rules(writer: Writer) -> list[str]:
    partial = writer.content.partial_resumption
    if partial is None:
        return []
    rules = _TERMS if partial.permitted else (APPEAL,)
    return [*terms_said(writer, *rules), writer.words("rules.change")]
