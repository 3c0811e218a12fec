"""Which work post, when it was seen, who described it."""

from functools import partial

from reinteg_desk.domain.occupation import Describer
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import APART, Type
from reinteg_desk.ui.kit.touch import TouchButton, TouchDay, side_by_side
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question


class PostPart(Part):
    """The first question."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._job = wide_label(Type.SECTION)
        self.day = TouchDay(lambda: self.tr("Visited on"), lambda: presenter.today)
        self.day.edited.connect(presenter.set_observed)
        self._who = label(Type.SECTION, wrap=True)
        self.describers = {each: TouchButton(checkable=True) for each in Describer}
        for each, button in self.describers.items():
            button.clicked.connect(partial(self._on_describer, each, button))
            self.say(button.show_text, self._name(each))
        self.say(self._who.setText, lambda: self.tr("Who describes the work"))
        chips = side_by_side(*self.describers.values())
        self.setLayout(column(self._job, self.day, column(self._who, chips), None, gap=APART))

    def _name(self, role: Describer) -> Text:
        names: dict[Describer, Text] = {
            Describer.EMPLOYER: lambda: self.tr("employer"),
            Describer.WORKER: lambda: self.tr("worker"),
            Describer.OCCUPATIONAL_PHYSICIAN: lambda: self.tr("occupational physician"),
            Describer.ADVISING_DOCTOR: lambda: self.tr("advising doctor"),
            Describer.COORDINATOR: lambda: self.tr("return-to-work coordinator"),
        }
        return names[role]

    def ask(self, _: Question) -> None:
        """Show day and describers."""
        self._job.setText(self._presenter.job_title)
        self.day.set_value(self._presenter.observed_on)
        for each, button in self.describers.items():
            button.setChecked(each in self._presenter.visit.described_by)

    def _on_describer(self, who: Describer, button: TouchButton) -> None:
        self._presenter.set_describer(who, took_part=button.isChecked())
