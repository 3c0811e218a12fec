"""The opening of a letter: who writes about whom, and what is asked."""

from reinteg_desk.documents.writer import Writer


def write_opening(writer: Writer) -> None:
    """The paragraphs that the document opens with, under a heading where it has one."""
    content, words = writer.content, writer.words
    held_on = words.day(content.assessor.held_on if content.assessor else content.printed_on)
    facts = {
        "name": content.name or words("no_name"),
        "day": held_on,
        "work": content.work.title if content.work else "",
        "service": words(f"service.{content.region or 'other'}"),
        "to_service": words(f"to_service.{content.region or 'other'}"),
    }
    if heading := words.find("section.opening"):
        writer.story.section(heading)
    else:
        writer.story.gap(1)
    for paragraph in words.paragraphs("opening", **facts):
        writer.story.text(paragraph)
    if content.region:
        for paragraph in words.paragraphs(f"opening_{content.region}", **facts):
            writer.story.text(paragraph)
