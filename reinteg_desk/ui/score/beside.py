"""Two parts beside each other, or under each other where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reinteg_desk.ui.kit.layout import hairline, row
from reinteg_desk.ui.kit.theme import APART
from reinteg_desk.ui.kit.widths import for_text

ROOMY_PX = 1100
"""From this width on, at the usual text size, both tables are readable beside each other."""
_LEFT_SHARE, _RIGHT_SHARE = 5, 6


class Beside(QWidget):
    """The right part holds the wider tables."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._line = hairline(vertical=True)
        self._sides = row(gap=APART)
        self._sides.addWidget(left, _LEFT_SHARE)
        self._sides.addWidget(self._line)
        self._sides.addWidget(right, _RIGHT_SHARE)
        self.setLayout(self._sides)

    @property
    def is_stacked(self) -> bool:
        """Whether the parts stand under each other."""
        return self._sides.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow for the text size in use: one column."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        roomy = self.width() >= for_text(ROOMY_PX)
        wanted = ways.LeftToRight if roomy else ways.TopToBottom
        if self._sides.direction() is not wanted:
            self._sides.setDirection(wanted)
            self._line.setVisible(roomy)
