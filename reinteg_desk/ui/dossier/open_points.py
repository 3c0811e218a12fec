"""Beside the form: what is not valid yet and what is not recorded, each a way to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from reinteg_desk.ui.kit.layout import clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, NEAR, Type, set_role

WIDTH = 300
LEAST_WIDTH = 240
"""Names of fields fit in it still."""

Point = tuple[str, str]
"""A key path with the name of its field."""


class OpenPoints(Speaking):
    """Two short lists of links.

    Signals:
        asked: The key path of a point.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Point, ...], tuple[Point, ...]] | None = None
        self._lists = QVBoxLayout()
        self._lists.setSpacing(GRID)
        box = column(self._lists, None, gap=0)
        box.setContentsMargins(APART, EDGE, EDGE, EDGE)
        self.setLayout(box)

    @property
    def points(self) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
        """What is shown: not valid yet, not recorded."""
        return self._shown or ((), ())

    def show_points(self, invalid: Sequence[Point], empty: Sequence[Point]) -> None:
        """Show the points; the lists are built again only when they change."""
        if (tuple(invalid), tuple(empty)) == self._shown:
            return
        self._shown = (tuple(invalid), tuple(empty))
        clear(self._lists)
        self._add(self.tr("Not valid yet"), invalid, Mark.BLOCKED)
        if invalid:
            self._lists.addSpacing(APART)
        self._add(self.tr("Not recorded"), empty, Mark.MISSING)
        if not invalid and not empty:
            done = label(Type.MUTED, wrap=True)
            done.setText(self.tr("Every field of this page is filled in."))
            self._lists.addWidget(done)

    def _add(self, heading: str, points: Sequence[Point], mark: Mark) -> None:
        if not points:
            return
        above = label(Type.STRONG)
        above.setText(heading)
        self._lists.addWidget(above)
        for path, name in points:
            self._lists.addLayout(row(MarkIcon(mark), self._link(path, name), None, gap=NEAR))

    def _link(self, path: str, name: str) -> QPushButton:
        button = QPushButton(name)
        set_role(button, "link")
        button.setAccessibleName(self.tr("Go to: {field}").format(field=name))
        button.clicked.connect(lambda: self.asked.emit(path))
        return button

    def retranslate(self) -> None:
        """The lists are said again at the next refresh."""
        super().retranslate()
        self._shown = None
