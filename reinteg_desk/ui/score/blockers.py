"""The features that block a job, in words: the first few by name, the others counted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

MOST_NAMED = 6
"""More names than this are read by nobody; the table below has them all."""


def joined(names: Sequence[str]) -> str:
    """All names in a row; a name may hold commas, so that a semicolon stands between them."""
    pair = QCoreApplication.translate("Blockers", "{names}; {name}")
    return pair.format(names="", name="").join(names)


def in_a_row(names: Sequence[str]) -> str:
    """The first few names, the others counted."""
    shown = joined(names[:MOST_NAMED])
    others = len(names) - MOST_NAMED
    if others <= 0:
        return shown
    text = QCoreApplication.translate("Blockers", "{features} and {count} more")
    return text.format(features=shown, count=others)
