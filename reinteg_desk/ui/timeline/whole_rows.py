"""The place of a table that shows whole rows only, whatever the height there is."""

from PySide6.QtCore import QEvent, QObject, QSize
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
        table.horizontalHeader().installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The heading is as high as its type is large, once it is shown."""
        if event.type() == QEvent.Type.Resize and watched is self._table.horizontalHeader():
            self._place()
        return False

    def _place(self) -> None:
        table = self._table
        header = table.horizontalHeader()
        head = header.height() if header.isVisible() else header.sizeHint().height()
        around = head + 2 * table.frameWidth()
        row = max(1, table.verticalHeader().defaultSectionSize())
        rows = max(1, (self.height() - around) // row)
        table.setGeometry(0, 0, self.width(), min(self.height(), around + rows * row))
