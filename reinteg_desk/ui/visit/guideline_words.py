"""How a health guideline that a post lies above is said, in one place."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from reinteg_desk.app.guidelines import Guideline


def above(guideline: Guideline, language: str, cited: Callable[[str], str]) -> str:
    """The sentence, where it comes from, and that it is to be verified where it is."""
    text = QCoreApplication.translate("Guideline", "▲ {sentence} ({source})").format(
        sentence=guideline.text(language), source=cited(guideline.source)
    )
    if not guideline.status.is_open:
        return text
    return QCoreApplication.translate("Guideline", "{text} To be verified.").format(text=text)
