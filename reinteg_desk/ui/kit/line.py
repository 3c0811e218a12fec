"""A line of text that tells the whole of what does not fit."""

from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip


class Line(QLineEdit):
    """One line; the pointer over a text that is longer than the line shows all of it."""

    @property
    def too_long(self) -> bool:
        """Whether a part of the text does not fit."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return self.fontMetrics().horizontalAdvance(self.displayText()) > inside.width()

    def event(self, event: QEvent) -> bool:
        """Show the text, unless the line has something of its own to say."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.too_long:
            whole = f"<p style='white-space: pre-wrap'>{escape(self.displayText())}</p>"
            QToolTip.showText(event.globalPos(), whole, self)
            return True
        return super().event(event)
