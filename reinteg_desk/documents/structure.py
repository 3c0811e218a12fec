"""The structure of a tagged document: what each piece of content is, in reading order.

ReportLab writes no tags. While a document is written, its parts are listed in a tree of
:class:`Node`; while it is drawn, the canvas notes which marked content belongs to which node; at
the end the tree is written into the file (:mod:`reinteg_desk.documents.conformance`). The order of
the tree is the reading order, whatever the order of drawing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of marked content: page from 0, id within that page."""

    page: int
    mcid: int


@dataclass(slots=True, eq=False)
class Node:
    """One structure element.

    Attributes:
        tag: Standard structure type (``P``, ``H1``, ``Table``, ``TH`` …).
        alt: Alternative text, for figures.
        scope: ``Column`` or ``Row``, for header cells.
        kids: Children in reading order.
        marks: Content drawn for this node, in drawing order.
    """

    tag: str
    alt: str | None = None
    scope: str | None = None
    kids: list["Node"] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def add(self, tag: str, *, alt: str | None = None, scope: str | None = None) -> "Node":
        """A new last child."""
        kid = Node(tag, alt=alt, scope=scope)
        self.kids.append(kid)
        return kid

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn for it or below it."""
        return not self.marks and all(kid.is_empty for kid in self.kids)

    def walk(self) -> Iterator["Node"]:
        """This node and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def outline(self) -> Iterator[tuple[int, str]]:
        """Depth and tag of all that holds content (for golden tests)."""
        yield from _outline(self, 0)


def _outline(node: Node, depth: int) -> Iterator[tuple[int, str]]:
    if node.is_empty and node.tag not in CELLS:
        return
    yield depth, node.tag
    for kid in node.kids:
        yield from _outline(kid, depth + 1)


CELLS = ("TH", "TD")
"""An empty cell stays in the tree: without it the row would have a column too few."""
