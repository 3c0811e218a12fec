"""Wordings that the score page and the live panel share."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reinteg_desk.ui.kit.languages import joined
from reinteg_desk.ui.score.presenter import Presenter

MOST_NAMED = 6
"""More names than this are read by nobody; the table below has them all."""


def in_a_row(names: Sequence[str]) -> str:
    """The first few names, the others counted; a single other one is named as well."""
    others = len(names) - MOST_NAMED
    if others <= 1:
        return joined(names)
    text = QCoreApplication.translate("ScoreWording", "{features} and {count} more")
    return text.format(features=joined(names[:MOST_NAMED]), count=others)


def reference_name(presenter: Presenter) -> str:
    """The reference occupation by name, with word of the work post that was observed."""
    title = presenter.reference_title
    if not presenter.has_work_post:
        return title
    return QCoreApplication.translate("ScoreWording", "{job}, work post").format(job=title)


def differs_by_post() -> str:
    """What the sign beside a job or a feature means."""
    return QCoreApplication.translate(
        "ScoreWording", "≈ what is asked differs by more than a level between jobs of this name"
    )
