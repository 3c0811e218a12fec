"""What was agreed: goal, actions with owner and date, remarks, contact, signatures."""

from collections.abc import Sequence

from reinteg_desk.app.plan_parts import ActionRow
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.charts import SignatureLines
from reinteg_desk.documents.story import Cell, Column, Muted, Strong
from reinteg_desk.documents.writer import Writer
from reinteg_desk.domain.consultation import Role


def write_actions(writer: Writer) -> None:
    """The goal, the actions as a table, the accommodations."""
    _write_actions(writer, writer.content.actions)


def write_work_actions(writer: Writer) -> None:
    """The same with the actions at work only, for a document that says nothing about health."""
    _write_actions(writer, writer.content.work_actions)


def _write_actions(writer: Writer, actions: Sequence[ActionRow]) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.actions"))
    if content.goal:
        story.text(Strong(words("actions.goal")), content.goal)
    if actions:
        _write_table(writer, actions)
    else:
        story.text(words("actions.none"))
    if content.accommodations:
        story.part(words("actions.accommodations"))
        story.items(content.accommodations)


def _write_table(writer: Writer, actions: Sequence[ActionRow]) -> None:
    words = writer.words
    rows = [_row(writer, number, action) for number, action in enumerate(actions, 1)]
    writer.story.table(
        [
            Column(title=words("actions.column_number"), share=4, is_number=True),
            Column(title=words("actions.column_what"), share=28, heads_row=True),
            Column(title=words("actions.column_who"), share=13),
            Column(title=words("actions.column_due"), share=8),
        ],
        rows,
    )


def _row(writer: Writer, number: int, action: ActionRow) -> tuple[Cell, ...]:
    words = writer.words
    measure = Muted(words("actions.measure", measure=action.measure or ""))
    what = (action.text, measure) if action.measure else action.text
    return str(number), what, words(f"owner.{action.owner}"), words.day(action.due_on)


def write_remarks(writer: Writer) -> None:
    """The person's own words, as they are."""
    if writer.shows(PlanField.REMARKS):
        writer.story.section(writer.words("section.remarks"))
        writer.story.text(writer.content.remarks or writer.words("remarks.none"))


def write_contact(writer: Writer) -> None:
    """Whom to ask; the document ends on the page where this stands."""
    writer.story.begin_ending()
    writer.story.section(writer.words("section.contact"))
    writer.story.text(writer.content.contact or writer.words("contact.none"))


def write_signatures(writer: Writer) -> None:
    """Room for the person's and the assessor's signature."""
    words = writer.words
    person = (words("signatures.person"), writer.content.name or "")
    _write_signatures(writer, (person, _assessor(writer)))


def write_own_signature(writer: Writer) -> None:
    """Room for the assessor's signature only."""
    _write_signatures(writer, (_assessor(writer),))


def _assessor(writer: Writer) -> tuple[str, str]:
    assessor, words = writer.content.assessor, writer.words
    role = assessor.role if assessor else Role.ADVISING_DOCTOR
    name = assessor.name if assessor else None
    title = words(f"role.{role}")
    return title[:1].upper() + title[1:], name or ""


def _write_signatures(writer: Writer, people: tuple[tuple[str, str], ...]) -> None:
    words = writer.words
    writer.story.begin_ending()
    writer.story.section(words("section.signatures" if len(people) > 1 else "section.signature"))
    if words.find("agreement"):
        service = words(f"service.{writer.content.region or 'other'}")
        writer.story.text(words("agreement", service=service), leads=True)
    writer.story.signatures(people, words("signatures.date"), SignatureLines)
