"""The structure of a tagged document: what each piece of content is, in reading order.

ReportLab writes no tags. While a document is written, its parts are listed in a tree of
:class:`Node`; while it is drawn, the canvas notes which marked content belongs to which node; at
the end the tree is written into the file (:mod:`reinteg_desk.documents.conformance`). The order of
the tree is the reading order, whatever the order of drawing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of marked content: page from 0, id within that page."""

    page: int
    mcid: int


class WidgetKind(StrEnum):
    """What a field takes."""

    ONE_OF = "one_of"
    TICK = "tick"
    TEXT = "text"


@dataclass(slots=True, eq=False)
class Widget:
    """A place to fill in; where it stands is known once it is drawn.

    Attributes:
        name: Name of the field; the widgets of one choice share it.
        label: What a screen reader says.
        kind: What it takes.
        value: What it stands for when it is ticked.
        lines: How many lines a text has room for.
        page: Page from 0.
        corners: Left, bottom, right, top in points.
    """

    name: str
    label: str
    kind: WidgetKind
    value: str = ""
    lines: int = 1
    page: int = 0
    corners: tuple[float, float, float, float] | None = None


@dataclass(slots=True, eq=False)
class Node:
    """One structure element.

    Attributes:
        tag: Standard structure type (``P``, ``H1``, ``Table``, ``TH`` …).
        alt: Alternative text, for figures.
        scope: ``Column`` or ``Row``, for header cells.
        widget: The field that a ``Form`` element holds.
        kids: Children in reading order.
        marks: Content drawn for this node, in drawing order.
    """

    tag: str
    alt: str | None = None
    scope: str | None = None
    widget: Widget | None = None
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
        if self.widget is not None and self.widget.corners is not None:
            return False
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
