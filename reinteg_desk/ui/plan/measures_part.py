"""The support measures that fit this person, each a click away from the plan."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout

from reinteg_desk.ui.kit.layout import boxed, clear, column, hairline, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.rule_status import status_name
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.plan.presenter import MeasureLine


class MeasuresPart(Speaking):
    """A list that opens on demand; proposals, never rights.

    Signals:
        taken: The id of a measure for the plan.
    """

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[MeasureLine, ...] = ()
        self._changeable = True
        self.toggle = QPushButton()
        self.toggle.setCheckable(True)
        set_role(self.toggle, "link")
        self.toggle.toggled.connect(lambda _: self._show())
        self._note = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(NEAR)
        self._list = boxed(column(self._note, self._rows, gap=NEAR))
        self.say(
            self._note.setText,
            lambda: self.tr("A proposal: whoever grants a measure decides who is entitled to it."),
        )
        self.setLayout(column(row(self.toggle, None), self._list, gap=GRID))
        self._list.hide()

    def show_measures(self, lines: Sequence[MeasureLine], *, changeable: bool) -> None:
        """Show what fits; the list is made when it is opened."""
        if (tuple(lines), changeable) == (self._lines, self._changeable) and self.toggle.text():
            return
        self._lines, self._changeable = tuple(lines), changeable
        self._show()

    def _show(self) -> None:
        is_open = self.toggle.isChecked()
        text = (
            self.tr("Hide the support measures")
            if is_open
            else self.tr("Support measures that fit: {count}")
        )
        self.toggle.setText(text.format(count=len(self._lines)))
        self.setVisible(bool(self._lines))
        self._list.setVisible(is_open)
        clear(self._rows)
        for each in self._lines if is_open else ():
            self._rows.addWidget(hairline())
            self._rows.addLayout(self._row(each))

    def _row(self, each: MeasureLine) -> QVBoxLayout:
        take = QPushButton(self.tr("In the plan") if each.is_taken else self.tr("Into the plan"))
        take.setEnabled(self._changeable and not each.is_taken)
        take.setAccessibleName(self.tr("Into the plan: {title}").format(title=each.title))
        take.clicked.connect(self._taking(each.measure_id))
        source = _wrapped(f"{each.source} ({status_name(each.status)})", Type.MUTED)
        mark = MarkIcon(Mark.ATTENTION if each.to_confirm else Mark.INFORMATION)
        cited = row(column(2, mark, None, gap=0), source, gap=NEAR)
        cited.setStretch(1, 1)
        head = row(_wrapped(each.title, Type.STRONG), take, gap=NEAR)
        head.setStretch(0, 1)
        return column(head, _wrapped(each.what), cited, gap=GRID)

    def _taking(self, measure: str) -> Callable[[], None]:
        return lambda: self.taken.emit(measure)

    def retranslate(self) -> None:
        """The list is made again."""
        super().retranslate()
        self._show()


def _wrapped(text: str, role: Type = Type.BODY) -> QLabel:
    made = label(role)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setText(text)
    return made
