"""Which work the law looks at, and the dates it sets, each with its rule and source."""

from reinteg_desk.app.plan_parts import MilestoneRow
from reinteg_desk.app.recipients import PlanField, Recipient
from reinteg_desk.documents.story import Cell, Column, Muted, Strong
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.timeline_chart import Timeline, TimelinePoint, TimelineWords
from reinteg_desk.documents.writer import Writer


def write_frame(writer: Writer) -> None:
    """The frame on the day of the consultation and the milestones."""
    if not writer.shows(PlanField.FRAME):
        return
    has_dates = writer.shows(PlanField.MILESTONES)
    writer.story.section(writer.words("section.frame" if has_dates else "section.frame_alone"))
    _write_frame(writer)
    if has_dates:
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
    story.text(Strong(said), leads=True)
    story.text(writer.rule(content.frame.rule), look=Style.MUTED, leads=True)


def _write_milestones(writer: Writer) -> None:
    if not writer.content.milestones:
        writer.story.text(writer.words("frame.none"))
        return
    words = writer.words
    _write_picture(writer)
    writer.story.table(
        [
            Column(title=words("frame.column_number"), share=4.2, is_number=True),
            Column(title=words("frame.column_date"), share=10),
            Column(title=words("frame.column_what"), share=17, heads_row=True),
            Column(title=words("frame.column_rule"), share=25),
        ],
        [
            _row(writer, number, milestone)
            for number, milestone in enumerate(writer.content.milestones, 1)
        ],
    )


def _write_picture(writer: Writer) -> None:
    """The same dates on an axis in months; nothing where the first day is not known."""
    content, words = writer.content, writer.words
    frame = content.frame
    if frame is None or frame.start_on is None:
        return
    start, switch = frame.start_on, frame.switch_on
    held_on = content.assessor.held_on if content.assessor else content.printed_on
    points = [
        TimelinePoint(number=number, on=each.on, done=each.done)
        for number, each in enumerate(content.milestones, 1)
    ]
    labels = TimelineWords(
        own_work=words("frame.own_work"),
        whole_market=words("frame.whole_market"),
        held_on=words("frame.held_on", day=words.day(held_on)),
        months=words("frame.months"),
    )
    writer.story.figure(
        words("frame.alt", start=words.day(start), day=words.day(held_on), count=len(points)),
        lambda node: Timeline(
            node, start=start, switch=switch, held_on=held_on, points=points, words=labels
        ),
    )
    writer.story.text(words("frame.picture"), look=Style.MUTED)


def _row(writer: Writer, number: int, milestone: MilestoneRow) -> tuple[Cell, ...]:
    words = writer.words
    when = words.day(milestone.on)
    if milestone.from_on:
        when = words("frame.window", start=words.day(milestone.from_on), end=when)
    dates = (when, Muted(words("frame.done"))) if milestone.done else when
    title = _title(writer, milestone)
    what = (title, Muted(milestone.condition)) if milestone.condition else title
    return str(number), dates, what, writer.source(milestone.rule)


def _title(writer: Writer, milestone: MilestoneRow) -> str:
    """Its name; for the person without words that announce an end (thesis, section 3.4.1)."""
    if writer.content.recipient is Recipient.PERSON:
        return writer.words.find(f"milestone.{milestone.milestone_id}") or milestone.title
    return milestone.title
