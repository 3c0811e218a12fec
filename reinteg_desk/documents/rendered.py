"""What rendering gives back."""

from dataclasses import dataclass

from reinteg_desk.documents.structure import Node


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
