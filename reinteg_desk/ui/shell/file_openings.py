"""Files that macOS asks a running program to open: an event there, a second start elsewhere."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpenings(QObject):
    """Hears the event, as a filter of the application.

    A filter in Python sees every event of every widget: it is put in on macOS alone.

    Signals:
        wanted: The path of a file to open.
    """

    wanted = Signal(str)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the request to open a file; leave every other event alone."""
        if isinstance(event, QFileOpenEvent):
            self.wanted.emit(event.file())
            return True
        return super().eventFilter(watched, event)
