"""The consultation, and what happened in the file besides."""

from collections.abc import Callable
from datetime import date

from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.dossier.rows import EventRows, Fault
from reinteg_desk.ui.kit.arrangement import Section, pair
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.entry_form import EntryForm
from reinteg_desk.ui.kit.fields import DateField, TextField


class ConsultationPart(Section):
    """The section about the consultation."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.held = DateField(lambda: self.tr("Date of the consultation"), today)
        self.role = ChoiceField(lambda: self.tr("Role of the assessor"), self._roles())
        self.assessor = TextField(lambda: self.tr("Name of the assessor"))
        self.lay_out(
            lambda: self.tr("Consultation"),
            pair(self.held, self.role),
            self.assessor,
        )

    def _roles(self) -> list[Option]:
        return [
            (Role.ADVISING_DOCTOR, lambda: self.tr("advising doctor")),
            (Role.ADVISING_NURSE, lambda: self.tr("advising nurse")),
            (Role.OCCUPATIONAL_PHYSICIAN, lambda: self.tr("occupational physician")),
        ]

    def refresh(self) -> None:
        """Its fields show themselves."""


class EventsPart(Section):
    """The section about what happened in the file."""

    def __init__(
        self, presenter: Presenter, form: EntryForm, today: Callable[[], date], fault: Fault
    ) -> None:
        super().__init__()
        self.rows = EventRows(presenter, form, today, fault)
        self.lay_out(lambda: self.tr("Events in the file"), self.rows)

    def refresh(self) -> None:
        """Show the events."""
        self.rows.refresh()
