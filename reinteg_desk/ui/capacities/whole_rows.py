"""Room for a list that shows whole rows only: the last one is never cut by the part below."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTreeView, QWidget

from reinteg_desk.ui.kit.layout import column

_MARK_PX = 2
"""Marks under a row reach so far into the next."""


class WholeRows(QWidget):
    """Holds a list and leaves free below it what no row fits into."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__()
        self._tree = tree
        self._box = column(tree)
        self.setLayout(self._box)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        tree.viewport().installEventFilter(self)

    def _fit(self) -> None:
        tree = self._tree
        row = tree.sizeHintForIndex(tree.model().index(0, 0)).height()
        around = tree.height() - tree.viewport().height() + _MARK_PX
        spare = (self.height() - around) % row if row > 0 else 0
        self._box.setContentsMargins(0, 0, 0, max(0, spare))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another height, or another heading: other rows that fit."""
        if watched is self._tree.viewport() and event.type() == QEvent.Type.Resize:
            self._soon.start()
        return False
