"""The features that block a job, in words: the first few by name, the others counted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reinteg_desk.ui.kit.languages import joined

MOST_NAMED = 6
"""More names than this are read by nobody; the table below has them all."""


def in_a_row(names: Sequence[str]) -> str:
    """The first few names, the others counted."""
    shown = joined(names[:MOST_NAMED])
    others = len(names) - MOST_NAMED
    if others <= 0:
        return shown
    text = QCoreApplication.translate("Blockers", "{features} and {count} more")
    return text.format(features=shown, count=others)
