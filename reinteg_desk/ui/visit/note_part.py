"""Quick notes."""

from reinteg_desk.ui.kit.fields import LongTextField
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.theme import APART, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.visit.part import Part
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question

LINES = 10


class NotePart(Part):
    """One large field."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.note = LongTextField(
            lambda: self.tr("Quick notes; they stay in the file"), lines=LINES
        )
        self.note.setMaximumWidth(UNBOUNDED)
        self.note.edited.connect(presenter.set_note)
        set_role(self, "touch-form")
        self.setLayout(column(self.note, None, gap=APART))

    def ask(self, _: Question) -> None:
        """Show the note."""
        self.note.set_value(self._presenter.visit.note)
