"""How fields stand on a page: sections of one column, short fields in pairs."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reinteg_desk.ui.kit.layout import Part, boxed, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, NEAR, TEXT_WIDTH, Type

HALF_WIDTH = (TEXT_WIDTH - APART) // 2
"""The width of one field of a pair, in pixels at the usual text size."""


class Section(Speaking):
    """A heading with fields below it."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = label(Type.SECTION)

    def lay_out(self, heading: Text, *parts: Part) -> None:
        """Put the parts below the heading."""
        self.say(self._heading.setText, heading)
        self.setLayout(column(self._heading, *parts, gap=APART))


def pair(left: QWidget, right: QWidget | None = None) -> QWidget:
    """Two short fields beside each other, each half the width; they line up at the top."""
    halves = row(gap=APART)
    for half in (left, right or QWidget()):
        policy = half.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        half.setSizePolicy(policy)
        held = QVBoxLayout()
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(half)
        held.addStretch(1)
        halves.addLayout(held, 1)
    return boxed(halves)


def near(*parts: Part) -> QWidget:
    """Parts that belong together under one name."""
    return boxed(column(*parts, gap=NEAR))
