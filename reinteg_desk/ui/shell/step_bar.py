"""The six steps of a file: what is done, where we are, what is missing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QToolTip, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.domain.consultation import Role
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.ui.kit.commands import Command, CommandGroup
from reinteg_desk.ui.kit.layout import column, row
from reinteg_desk.ui.kit.mark_button import MarkButton
from reinteg_desk.ui.kit.marks import Mark
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.kit.theme import EDGE, GRID, NEAR, set_role
from reinteg_desk.ui.shell.step_words import OpenPointsOf


class StepButton(MarkButton):
    """A mark with the name of a step; under the pointer it says what is open there.

    Args:
        step: Which one.
        open_points: What is missing or due, put together only when it is asked for.
    """

    def __init__(self, step: Step, open_points: Text) -> None:
        super().__init__()
        self.step = step
        self._open_points = open_points
        self.setCheckable(True)
        set_role(self, "step")

    def event(self, event: QEvent) -> bool:
        """What is open in the step, on hover."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._open_points(), self)
            return True
        return super().event(event)


class StepBar(StepScreen):
    """The bar; a step is one click or Ctrl with its number away."""

    def __init__(
        self,
        session: FileSession,
        services: Services,
        show: Callable[[Step], None],
        show_visit: Callable[[], None],
        owner: QWidget,
    ) -> None:
        # The keys belong to the page of the file: they work where a page takes the bar's place too.
        super().__init__(session, services)
        self._current = Step.FILE
        self._group = QButtonGroup(self)
        self._open_points = OpenPointsOf(session, services, self)
        self._buttons = {
            step: StepButton(step, partial(self._open_points.of, step)) for step in Step
        }
        for number, (step, button) in enumerate(self._buttons.items(), start=1):
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, step=step: show(step))
            services.commands.add(
                owner,
                Command(
                    name=lambda step=step: self._name(step),  # type: ignore[misc]
                    act=lambda step=step: show(step),  # type: ignore[misc]
                    shortcut=f"Ctrl+{number}",
                    group=CommandGroup.FILE,
                ),
            )
        self.visit = QPushButton()
        set_role(self.visit, "primary")
        self.visit.clicked.connect(show_visit)
        self.say(self.visit.setText, lambda: self.tr("Visit"))
        self.say(self.visit.setToolTip, lambda: self.tr("Visit to the work post"))
        bar = row(*self._buttons.values(), None, self.visit, gap=GRID)
        bar.setContentsMargins(EDGE - NEAR, GRID, EDGE, GRID)
        self.setLayout(column(bar))

    def title(self) -> str:
        """The name of the bar."""
        return self.tr("Steps")

    def show_current(self, step: Step) -> None:
        """Mark where we are."""
        self._current = step
        self.refresh()

    def refresh(self) -> None:
        """Show the present state."""
        marks = progress(self.session)
        self.visit.setVisible(self.shows_visit)
        for step, button in self._buttons.items():
            name = self._name(step)
            if step is Step.CAPACITIES:
                done = len(self.session.case.capacities)
                name = f"{name} {done}/{len(self.services.desk.instrument)}"
            now = step is self._current
            mark = Mark.NOW if now else marks[step]
            button.setChecked(now)
            button.show_mark(name, mark, self.tr("overdue") if mark is Mark.ATTENTION else None)

    @property
    def shows_visit(self) -> bool:
        """Whether who is at the desk visits work posts; others find it among the commands."""
        vault = self.services.vault()
        return vault is not None and vault.user.role is Role.OCCUPATIONAL_PHYSICIAN

    def _name(self, step: Step) -> str:
        names = {
            Step.FILE: self.tr("File"),
            Step.TIMELINE: self.tr("Timeline"),
            Step.CAPACITIES: self.tr("Capacities"),
            Step.SCORE: self.tr("Score"),
            Step.DECISION: self.tr("Decision"),
            Step.PLAN: self.tr("Plan"),
        }
        return names[step]


def progress(session: FileSession) -> dict[Step, Mark]:
    """How far each step is: done, missing something, or with something overdue."""
    case, assessment = session.case, session.assessment
    decision, plan = case.decision, case.plan
    open_question = assessment is None or bool(assessment.assess_next)
    settled = assessment is not None and assessment.reference.verdict in (
        Verdict.READY,
        Verdict.NOT_READY,
    )
    done = {
        Step.FILE: not session.inputs,
        Step.TIMELINE: True,
        Step.CAPACITIES: bool(case.capacities) and not open_question,
        Step.SCORE: settled,
        Step.DECISION: decision is not None
        and decision.recognition is not None
        and decision.category is not None,
        Step.PLAN: plan is not None and bool(plan.goal or plan.actions),
    }
    marks = {step: Mark.DONE if is_done else Mark.MISSING for step, is_done in done.items()}
    if session.overdue:
        marks[Step.TIMELINE] = Mark.ATTENTION
    return marks
