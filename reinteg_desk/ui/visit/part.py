"""The base of what visit mode shows: one question, as large as there is room."""

from PySide6.QtWidgets import QLabel, QWidget

from reinteg_desk.ui.kit.layout import label
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import Type
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.visit.questions import Question


class Part(Speaking):
    """Shows one chapter; :meth:`ask` says which question of it."""

    def ask(self, question: Question) -> None:
        """Show a question in the present state."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """Where the focus goes; None: it stays with the buttons below."""
        return None

    def leave(self) -> None:
        """Another question is shown, or the file is put away."""


def wide_label(role: Type | str = "touch-text") -> QLabel:
    """Running text as wide as its place."""
    made = label(role, wrap=True)
    made.setMaximumWidth(UNBOUNDED)
    return made
