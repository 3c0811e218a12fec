"""Which work the law looks at, and the dates it sets, each with its rule and source."""

from reinteg_desk.app.plan_parts import MilestoneRow
from reinteg_desk.app.recipients import PlanField, Recipient
from reinteg_desk.documents.story import Cell, Column, Muted, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.writer import Writer


def write_frame(writer: Writer) -> None:
    """The frame on the day of the consultation and the milestones."""
    if not writer.shows(PlanField.FRAME):
        return
    writer.story.section(writer.words("section.frame"))
    _write_frame(writer)
    if writer.shows(PlanField.MILESTONES):
        _write_milestones(writer)


def _write_frame(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    on = words.day(content.assessor.held_on if content.assessor else content.printed_on)
    if content.frame is None:
        story.text(words("frame.unknown", day=on))
        return
    said = words("frame.market" if content.frame.whole_market else "frame.reference", day=on)
    switch = content.frame.switch_on
    if switch and not content.frame.whole_market:
        said = f"{said} {words('frame.switch', day=words.day(switch))}"
    story.text(Strong(said))
    story.text(writer.rule(content.frame.rule), look=Style.MUTED)


def _write_milestones(writer: Writer) -> None:
    if not writer.content.milestones:
        writer.story.text(writer.words("frame.none"))
        return
    words = writer.words
    writer.story.table(
        [
            Column(title=words("frame.column_date"), share=10),
            Column(title=words("frame.column_what"), share=17, heads_row=True),
            Column(title=words("frame.column_rule"), share=25),
        ],
        [_row(writer, milestone) for milestone in writer.content.milestones],
    )


def _row(writer: Writer, milestone: MilestoneRow) -> tuple[Cell, ...]:
    words = writer.words
    when = words.day(milestone.on)
    if milestone.from_on:
        when = words("frame.window", start=words.day(milestone.from_on), end=when)
    dates = (when, Muted(words("frame.done"))) if milestone.done else when
    title = _title(writer, milestone)
    what = (title, Muted(milestone.condition)) if milestone.condition else title
    return dates, what, writer.source(milestone.rule)


def _title(writer: Writer, milestone: MilestoneRow) -> str:
    """Its name; for the person without words that announce an end (thesis, section 3.4.1)."""
    if writer.content.recipient is Recipient.PERSON:
        return writer.words.find(f"milestone.{milestone.milestone_id}") or milestone.title
    return milestone.title
