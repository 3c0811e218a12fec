"""A work post as it was seen: what it asks, feature by feature."""

from reinteg_desk.app.plan_parts import PostLine
from reinteg_desk.documents.story import Cell, Column
from reinteg_desk.documents.writer import Writer


def write_work_post(writer: Writer) -> None:
    """The observed demands as a table; nothing where no post was observed."""
    mine, words, story = writer.content.work_post, writer.words, writer.story
    if mine is None:
        return
    story.section(words("section.work_post"))
    if mine.observed_on:
        story.text(words("work_post.observed_on", day=words.day(mine.observed_on)))
    if not mine.lines:
        story.text(words("work_post.none"))
        return
    story.table(
        [
            Column(title=words("work_post.column_feature"), share=15, heads_row=True),
            Column(title=words("work_post.column_demand"), share=28),
            Column(title=words("work_post.column_essential"), share=9),
        ],
        [_row(writer, line) for line in mine.lines],
    )


def _row(writer: Writer, line: PostLine) -> tuple[Cell, ...]:
    essential = writer.words("work_post.essential") if line.critical else ""
    return line.name, line.text, essential
