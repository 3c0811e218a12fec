"""With what a document was made, so that it can be made again, and how sure the numbers are."""

from reinteg_desk import __version__
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import is_reviewed
from reinteg_desk.documents.writer import Writer


def write_sources(writer: Writer) -> None:
    """Versions, the library's origin, and what could not be printed."""
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.sources"))
    versions = content.versions
    story.facts(
        [
            (words("sources.program"), f"Reinteg Desk {versions.program or __version__}"),
            (words("sources.instrument"), versions.instrument),
            (words("sources.library_label"), versions.library),
            (words("sources.rules"), versions.rules),
        ]
    )
    if writer.shows(PlanField.REFERENCE_SCORE, PlanField.MARKET):
        _write_library(writer)
    story.text(words("sources.advice"), look=Style.MUTED)
    if not is_reviewed(writer.document, words.language):
        story.text(words("sources.not_reviewed"), look=Style.MUTED)
    if story.glyphs.replaced:
        signs = ", ".join(f"U+{ord(sign):04X}" for sign in story.glyphs.replaced)
        story.text(words("glyphs_replaced", signs=signs), look=Style.MUTED)


def _write_library(writer: Writer) -> None:
    library, words = writer.content.library, writer.words
    origin = words(
        "sources.library",
        name=library.name,
        version=library.version,
        licence=library.licence,
        url=library.url,
        date=words.day(library.dated),
    )
    kind = "sources.estimate" if library.estimate else "sources.measured"
    writer.story.text(f"{origin} {words(kind)}", look=Style.MUTED)
