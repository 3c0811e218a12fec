"""The decision of the occupational physician with its deadlines, and section F."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from reinteg_desk.app.plan_visit_parts import DatedRule
from reinteg_desk.app.track_advice import Letter
from reinteg_desk.domain.consultation import EventType
from reinteg_desk.ui.kit.fields import LongTextField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, row
from reinteg_desk.ui.kit.theme import APART, NEAR, Type, set_role
from reinteg_desk.ui.kit.touch import TouchButton, TouchDay
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.visit.advice import AdvicePresenter
from reinteg_desk.ui.visit.part import Part, wide_label
from reinteg_desk.ui.visit.presenter import Presenter
from reinteg_desk.ui.visit.questions import Question


class AdvicePart(Part):
    """Request, decision, day of the form, what follows."""

    def __init__(self, presenter: Presenter, advice: AdvicePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._advice = advice
        self._built: tuple[object, ...] | None = None
        self.letters: dict[str, TouchButton] = {}
        self._for_whom = wide_label(Type.SECTION)
        self.requested = TouchDay(lambda: self.tr("Request received on"), lambda: presenter.today)
        self.assessed = TouchDay(
            lambda: self.tr("Form received by employer and worker on"), lambda: presenter.today
        )
        self.requested.edited.connect(partial(advice.set_event, EventType.RIT_REQUESTED))
        self.assessed.edited.connect(partial(advice.set_event, EventType.RIT_ASSESSED))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self._problem = wide_label(Type.SECTION)
        self._deadlines = wide_label()
        self.conditions = LongTextField(
            lambda: self.tr("Conditions and arrangements of the adapted or other work")
        )
        self.conditions.setMaximumWidth(UNBOUNDED)
        self.conditions.edited.connect(presenter.set_conditions)
        set_role(self, "touch-form")
        days = row(self.requested, self.assessed, gap=APART)
        days.setStretch(0, 1)
        days.setStretch(1, 1)
        self.setLayout(
            column(
                self._for_whom,
                boxed(days),
                self._rows,
                self._problem,
                self._deadlines,
                self.conditions,
                None,
                gap=APART,
            )
        )

    def ask(self, _: Question) -> None:
        """Show the decisions that can be taken, and what follows."""
        advice = self._advice.advice
        self._for_whom.setText(
            self.tr("This track is for employees whose contract runs; this person is not one.")
        )
        self._for_whom.setVisible(not advice.is_for_this_person)
        self.requested.set_value(advice.requested_on)
        self.assessed.set_value(advice.assessed_on)
        self._show_letters(advice.letters())
        self._problem.setText(
            self.tr("The letter that was chosen does not exist on this day: choose again.")
        )
        self._problem.setVisible(advice.is_out_of_place)
        self._deadlines.setText("\n".join(map(said, advice.deadlines())))
        self._deadlines.setVisible(bool(self._deadlines.text()))
        self.conditions.set_value(self._presenter.visit.conditions)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        wanted = tuple((each.decision, each.text) for each in letters)
        if wanted != self._built:
            self._built = wanted
            clear(self._rows)
            self.letters = {}
            for each in letters:
                button = TouchButton(each.text, checkable=True, lead=each.decision)
                button.clicked.connect(partial(self._on_letter, each.decision))
                self.letters[each.decision] = button
                self._rows.addWidget(button)
        for each in letters:
            self.letters[each.decision].setChecked(each.is_chosen)
            self.letters[each.decision].setEnabled(not self._presenter.is_final)

    def _on_letter(self, decision: str) -> None:
        self._advice.choose(decision)

    def retranslate(self) -> None:
        """The letters are said again."""
        super().retranslate()
        self._built = None


class SectionFPart(Part):
    """The pre-return visit and the recommendations of section F."""

    def __init__(self, presenter: Presenter, advice: AdvicePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._advice = advice
        self._help = wide_label()
        self.requested = TouchDay(
            lambda: self.tr("Pre-return visit requested on"), lambda: presenter.today
        )
        self.requested.edited.connect(advice.set_pre_return)
        self._deadline = wide_label(Type.SECTION)
        self.recommendations = LongTextField(
            lambda: self.tr("Recommendations for the work post (section F)"), lines=5
        )
        self.recommendations.setMaximumWidth(UNBOUNDED)
        self.recommendations.edited.connect(presenter.set_recommendations)
        self.say(
            self._help.setText,
            lambda: self.tr(
                "Section F of the health assessment form goes to employer and worker: what has to "
                "change at the post, no judgement of fitness, nothing about health."
            ),
        )
        set_role(self, "touch-form")
        self.setLayout(
            column(
                self._help, self.requested, self._deadline, self.recommendations, None, gap=APART
            )
        )

    def ask(self, _: Question) -> None:
        """Show day, deadline and recommendations."""
        self.requested.set_value(self._presenter.visit.pre_return_requested_on)
        deadline = self._advice.advice.pre_return_deadline()
        self._deadline.setText(said(deadline) if deadline else "")
        self._deadline.setVisible(deadline is not None)
        self.recommendations.set_value(self._presenter.visit.recommendations)


def said(deadline: DatedRule) -> str:
    """A deadline in one line, with its article."""
    text = f"{day(deadline.on)}  {deadline.text}" if deadline.on else deadline.text
    return f"{text} ({deadline.rule.source})"
