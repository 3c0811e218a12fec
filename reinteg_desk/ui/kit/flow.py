"""Things beside each other that go on in the next line when there is no more room: chips, links."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from reinteg_desk.ui.kit.theme import GRID


class Flow(QLayout):
    """Lays items out like words of a text."""

    def __init__(self, *widgets: QWidget, gap: int = GRID) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """No more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that a width makes."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        seen = [each.sizeHint() for each in self._items if not each.isEmpty()]
        width = sum(each.width() for each in seen) + self.spacing() * max(0, len(seen) - 1)
        return QSize(width, max((each.height() for each in seen), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        seen = [each.sizeHint() for each in self._items if not each.isEmpty()]
        size = QSize()
        for each in seen:
            size = size.expandedTo(each)
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Fill line after line; the height that takes."""
        at, line_height = QPoint(rect.topLeft()), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), 1)))
            if at.x() > rect.x() and at.x() + size.width() > rect.right() + 1:
                at = QPoint(rect.x(), at.y() + line_height + self.spacing())
                line_height = 0
            if move:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self.spacing())
            line_height = max(line_height, size.height())
        return at.y() + line_height - rect.y()
