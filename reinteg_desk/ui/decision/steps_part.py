"""What the category sets in motion: who does what by when, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from reinteg_desk.app.plan_parts import NextStepRow
from reinteg_desk.domain.plan import ActionOwner
from reinteg_desk.ui.decision.provenance import Provenance, is_open, wrapped
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.theme import APART, NEAR, Type


class StepsPart(Provenance):
    """The next steps, and a way to take them into the plan.

    Signals:
        plan_asked: The user wants the steps in the plan.
    """

    plan_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[NextStepRow, ...] = ()
        self._heading = label(Type.SECTION)
        self._whose = wrapped("", Type.MUTED)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(NEAR)
        self._grid.setColumnStretch(2, 1)
        self._to_plan = QPushButton()
        self._to_plan.clicked.connect(self.plan_asked)
        self.say(self._heading.setText, lambda: self.tr("Next steps"))
        self.say(self._to_plan.setText, lambda: self.tr("Take these steps into the plan"))
        self.setLayout(
            column(self._heading, self._whose, self._grid, row(self._to_plan, None), gap=NEAR)
        )

    def owner(self, who: ActionOwner) -> str:
        """Who does it, in words."""
        names = {
            ActionOwner.PERSON: self.tr("the person"),
            ActionOwner.ADVISING_DOCTOR: self.tr("advising doctor"),
            ActionOwner.TREATING_DOCTOR: self.tr("treating doctor"),
            ActionOwner.OCCUPATIONAL_PHYSICIAN: self.tr("occupational physician"),
            ActionOwner.EMPLOYER: self.tr("employer"),
            ActionOwner.TNW_COORDINATOR: self.tr("return-to-work coordinator"),
            ActionOwner.REGIONAL_SERVICE: self.tr("regional service"),
            ActionOwner.OTHER: self.tr("someone else"),
        }
        return names[who]

    def show_steps(
        self, steps: Sequence[NextStepRow], *, category: int | None, chosen: bool
    ) -> None:
        """Show the steps, and of which category they are."""
        self._whose.setText(self._of(category, chosen=chosen))
        if tuple(steps) != self._shown:
            self._shown = tuple(steps)
            clear(self._grid)
            for at, each in enumerate(steps):
                self._add(at, each)

    def _of(self, category: int | None, *, chosen: bool) -> str:
        if category is None:
            return self.tr("No category yet: answer the questions or choose one.")
        if chosen:
            return self.tr("Of category {number}, as chosen.").format(number=category)
        return self.tr("Of category {number}, as proposed.").format(number=category)

    def _add(self, at: int, each: NextStepRow) -> None:
        source = wrapped(self.cited(each.rule), Type.MUTED)
        source.setToolTip(each.rule.text)
        due = label(Type.STRONG)
        due.setText(day(each.due_on) if each.due_on else "\u2013")
        who = label()
        who.setText(self.owner(each.who))
        mark = MarkIcon(Mark.ATTENTION if is_open(each.rule) else Mark.INFORMATION)
        what = boxed(column(wrapped(_what(each)), source, gap=0))
        for column_at, cell in enumerate((due, who)):
            self._grid.addWidget(boxed(column(cell, None)), at, column_at)
        line = row(column(mark, None), what, gap=NEAR)
        line.setStretch(1, 1)
        self._grid.addWidget(boxed(line), at, 2)

    def retranslate(self) -> None:
        """The steps are said again at the next refresh."""
        super().retranslate()
        self._shown = ()

    def show_plan(self, *, open_steps: int, changeable: bool) -> None:
        """Whether steps can be taken into the plan."""
        self._to_plan.setEnabled(changeable and open_steps > 0)
        self._to_plan.setVisible(bool(self._shown))
        self._to_plan.setToolTip("" if open_steps else self.tr("The plan has them all."))


def _what(each: NextStepRow) -> str:
    return f"{each.text} ({each.condition})" if each.condition else each.text
