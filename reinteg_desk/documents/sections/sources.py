"""With what a document was made, so that it can be made again, and how sure the numbers are."""

from reinteg_desk import __version__
from reinteg_desk.app.data_age import data_age
from reinteg_desk.app.recipients import PlanField
from reinteg_desk.documents.styles import Style
from reinteg_desk.documents.wording import is_reviewed
from reinteg_desk.documents.writer import Writer


def write_sources(writer: Writer) -> None:
    """Versions, the library's origin, and what could not be printed.

    A reader who sees no score gets the same in a few small lines.
    """
    if writer.shows(PlanField.REFERENCE_SCORE, PlanField.MARKET):
        _write_sources(writer)
    else:
        write_colophon(writer)


def _write_sources(writer: Writer) -> None:
    content, words, story = writer.content, writer.words, writer.story
    story.section(words("section.sources"))
    versions = content.versions
    story.facts(
        [
            (words("sources.program"), f"Reinteg Desk {versions.program or __version__}"),
            (words("sources.instrument"), versions.instrument),
            (words("sources.library_label"), _library_used(writer)),
            (words("sources.rules"), versions.rules),
        ],
        columns=4,
    )
    story.text(" ".join((_library(writer), *_employment(writer))), look=Style.MUTED)
    story.text(" ".join(_advice(writer)), look=Style.MUTED)
    _write_replaced(writer)


def write_colophon(writer: Writer) -> None:
    """The same in a few small lines, for a letter."""
    _write_colophon(writer, ())


def write_colophon_with_library(writer: Writer) -> None:
    """The same for a letter that shows scores of occupations."""
    _write_colophon(writer, (_library(writer),))


def write_colophon_with_market(writer: Writer) -> None:
    """The same for a letter that counts the people who work in occupations, too."""
    _write_colophon(writer, (_library(writer), *_employment(writer)))


def _write_colophon(writer: Writer, more: tuple[str, ...]) -> None:
    versions, words = writer.content.versions, writer.words
    made_with = words(
        "sources.made_with",
        program=f"Reinteg Desk {versions.program or __version__}",
        instrument=versions.instrument,
        library=_library_used(writer),
        rules=versions.rules,
    )
    writer.story.gap(3)
    writer.story.text(" ".join((made_with, *more, *_advice(writer))), look=Style.MUTED)
    _write_replaced(writer)


def _advice(writer: Writer) -> list[str]:
    said = [writer.words("sources.advice")]
    if not is_reviewed(writer.document, writer.words.language):
        said.append(writer.words("sources.not_reviewed"))
    return said


def _write_replaced(writer: Writer) -> None:
    signs = ", ".join(f"U+{ord(sign):04X}" for sign in writer.story.glyphs.replaced)
    if signs:
        writer.story.text(writer.words("glyphs_replaced", signs=signs), look=Style.MUTED)


def _library(writer: Writer) -> str:
    library, words = writer.content.library, writer.words
    origin = words(
        "sources.library",
        name=library.named(words.language),
        version=library.version_in(words.language),
        licence=library.licence,
        url=library.url if _is_address(library.url) else words("sources.with_program"),
        date=words.day(library.dated),
    )
    kind = "sources.estimate" if library.estimate else "sources.measured"
    age = data_age(library.dated, writer.content.printed_on)
    said = [origin, words(kind)]
    if age.outdated:
        said.append(words("sources.outdated") if age.dated else words("sources.undated"))
    return " ".join(said)


def _employment(writer: Writer) -> list[str]:
    """Where the numbers of people come from, for those who read a share of the market."""
    source = writer.content.library.employment_source_in(writer.words.language)
    if source is None or writer.content.market is None:
        return []
    said = writer.words.spaced(source.rstrip("."))
    return [writer.words("sources.employment", source=said)]


def _is_address(url: str) -> bool:
    """Whether a reader can look it up; what comes with the program has a path in it instead."""
    return "://" in url


def _library_used(writer: Writer) -> str:
    """Name and version of the library the scores rest on, its name in the language."""
    content = writer.content
    return content.library.relabelled(content.versions.library, writer.words.language)
