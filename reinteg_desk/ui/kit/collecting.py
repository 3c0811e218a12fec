"""Python's collector of what nobody uses any more, on the window's thread, while nobody waits.

Left alone it begins wherever an object too many is made, also on another thread, and at times looks
through everything that was ever loaded: 0.1 s in the middle of a paint.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
"""How often young objects are looked through, where there are many."""
YOUNG, _MIDDLE, _OLD = gc.get_threshold()
AT_LAST = 10 * _OLD
"""After so many rounds without a pause everything is looked through, pause or not."""


class Collecting(QObject):
    """Takes the collector over until :meth:`stop`.

    Args:
        parent: Owns it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(collect_young)

    def start(self) -> None:
        """From here on nothing is collected by itself."""
        gc.disable()
        self._look.start()

    def stop(self) -> None:
        """As it was."""
        self._look.stop()
        gc.enable()


def collect_young() -> None:
    """Look through what was made lately, where that is much."""
    young, middle, old = gc.get_count()
    if old >= AT_LAST:
        gc.collect()
    elif middle >= _MIDDLE:
        gc.collect(1)
    elif young >= YOUNG:
        gc.collect(0)


def collect_all() -> None:
    """Look through everything that is not there to stay: when a file was put away."""
    gc.collect()


def here_to_stay() -> None:
    """Never look again at what is loaded now: libraries, texts, the pages that always exist.

    Once a process, and while no file is open: what is here to stay is never given back.
    """
    if not gc.get_freeze_count():
        gc.freeze()
