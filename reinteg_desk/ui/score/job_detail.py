"""One occupation in full: why it is feasible or not, where it asks more, where less."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from reinteg_desk.app.explain import JobExplanation
from reinteg_desk.scoring.explanation import Gap, Spare
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, Type, set_role
from reinteg_desk.ui.score.accommodations_part import Names

_LISTED = 6
"""Features named in a line; hovering names them all."""


class JobDetail(Speaking):
    """The sentence with its numbers, over-demand and under-demand.

    Signals:
        accommodations_asked: The code of the occupation to find accommodations for.
    """

    accommodations_asked = Signal(str)

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self._code = ""
        self._title = label(Type.STRONG, wrap=True)
        self.sentence = label(wrap=True, selectable=True)
        self.over = label(Type.MUTED, wrap=True)
        self.under = label(Type.MUTED, wrap=True)
        self._ask = QPushButton()
        set_role(self._ask, "link")
        self._ask.clicked.connect(lambda: self.accommodations_asked.emit(self._code))
        self.say(self._ask.setText, lambda: self.tr("Accommodations for this job"))
        self.setLayout(
            column(
                self._title, self.sentence, self.over, self.under, row(self._ask, None), gap=GRID
            )
        )
        self.hide()

    @property
    def code(self) -> str:
        """The occupation that is shown, empty for none."""
        return self._code

    def show_job(self, explanation: JobExplanation | None) -> None:
        """Show one occupation, or nothing."""
        self.setVisible(explanation is not None)
        if explanation is None:
            self._code = ""
            return
        self._code = explanation.code
        self._title.setText(f"{explanation.code} {explanation.title}")
        self.sentence.setText(explanation.sentence)
        self._say_list(
            self.over,
            self.tr("Asks more than the person has: {features}."),
            [self._gap(each) for each in explanation.over_demand],
        )
        self._say_list(
            self.under,
            self.tr("Asks less than the person can: {features}."),
            [self._spare(each) for each in explanation.under_demand if each.asks > 0],
        )

    @staticmethod
    def _say_list(where: QLabel, text: str, parts: Sequence[str]) -> None:
        where.setVisible(bool(parts))
        more = len(parts) - _LISTED
        listed = ", ".join(parts[:_LISTED]) + (f" (+{more})" if more > 0 else "")
        where.setText(text.format(features=listed))
        where.setToolTip("\n".join(parts))

    def _gap(self, gap: Gap) -> str:
        has = _range(gap.has_lo, gap.has_hi)
        return f"{self._names([gap.feature])[0]} ({_level(gap.asks)} > {has})"

    def _spare(self, spare: Spare) -> str:
        return f"{self._names([spare.feature])[0]} ({_level(spare.asks)} < {_level(spare.has_lo)})"


def _level(value: float) -> str:
    return number(value, 0 if value == int(value) else 1)


def _range(lo: float, hi: float) -> str:
    if (lo, hi) == (0, 4):
        return "?"
    return _level(lo) if lo == hi else f"{_level(lo)}\N{EN DASH}{_level(hi)}"
