"""The place of a table that shows whole rows only, whatever the height there is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reinteg_desk.ui.kit.tables import Table


class WholeRows(QWidget):
    """Holds a table and gives it as many whole rows as there is room for.

    Args:
        table: The table; its rows are all of one height.
        least: So many rows are seen at least.
    """

    def __init__(self, table: Table, least: int) -> None:
        super().__init__()
        self._table, self._least = table, least
        table.setParent(self)
        self.setFocusProxy(table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def fit(self) -> None:
        """Rows have come, gone or grown."""
        rows = max(self._least, self._table.model().rowCount())
        self.setMaximumHeight(self._table.height_of(rows))
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """The least number of rows: what else there is, the layout gives."""
        return QSize(self._table.sizeHint().width(), self._table.height_of(self._least))

    def minimumSizeHint(self) -> QSize:
        """As :meth:`sizeHint`; as narrow as need be."""
        return QSize(self._table.minimumSizeHint().width(), self._table.height_of(self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height may hold another number of rows."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        table = self._table
        table.horizontalHeader().ensurePolished()  # with the padding it will have
        row = max(1, table.verticalHeader().defaultSectionSize())
        rows = max(1, (self.height() - table.height_of(0)) // row)
        table.setGeometry(0, 0, self.width(), min(self.height(), table.height_of(rows)))
