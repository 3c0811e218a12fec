"""From a written document to its file."""

from dataclasses import dataclass

from reinteg_desk import __version__
from reinteg_desk.documents.layout import Sheet, laid_out
from reinteg_desk.documents.structure import Node
from reinteg_desk.documents.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedDocument:
    """A finished document.

    Attributes:
        pdf: The file.
        replaced: Signs that no font could show; ■ stands in their place.
        structure: The structure as it was tagged.
    """

    pdf: bytes
    replaced: tuple[str, ...]
    structure: Node


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
    name = glyphs.printable(content.name or words("no_name"))
    return Sheet(
        title=words("file_title", day=held_on),
        running_head=f"{words.find('running') or words('title')} · {name}",
        running_mark=words("running_draft", day=held_on) if content.is_draft else held_on,
        foot=words("foot", version=__version__, day=words.day(content.printed_on)),
        language=content.language,
        creator=f"Reinteg Desk {__version__}",
        made_on=content.printed_on,
        vault_mark=_vault_mark(writer),
    )


def _vault_mark(writer: Writer) -> str:
    mark = writer.content.vault_mark
    if mark is None:
        return ""
    return writer.words("vault_mark", mark=mark.log_mark, fingerprint=mark.fingerprint)
