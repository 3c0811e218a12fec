"""Builds what will be wanted next while nobody waits, piece by piece."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

BEGIN_AFTER_MS = 250
"""What was asked for is on screen by then."""
REST_MS = 5
"""Between two pieces: whatever was typed meanwhile goes first."""


class Preparing(QObject):
    """Calls for pieces of work on the GUI thread until nothing is left.

    Args:
        piece: Does one short piece; whether anything was left to do.
        parent: Owns it.
    """

    def __init__(self, piece: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._piece = piece
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether nothing is under way."""
        return not self._next.isActive()

    def begin(self) -> None:
        """Begin once the window has come to rest."""
        self._next.start(BEGIN_AFTER_MS)

    def stop(self) -> None:
        """Do no more."""
        self._next.stop()

    def _go_on(self) -> None:
        if self._piece():
            self._next.start(REST_MS)
