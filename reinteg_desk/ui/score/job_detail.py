"""One occupation in full: why it is feasible or not, where it asks more, where less."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from reinteg_desk.app.explain import JobExplanation
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.scoring.explanation import Gap, Spare
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, Type, set_role
from reinteg_desk.ui.score.accommodations_part import Names
from reinteg_desk.ui.score.wording import in_a_row

_NO_BREAK = "\N{NO-BREAK SPACE}"


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
        self.open = label(Type.MUTED, wrap=True)
        self._ask = QPushButton()
        set_role(self._ask, "link")
        self._ask.clicked.connect(lambda: self.accommodations_asked.emit(self._code))
        self.say(self._ask.setText, lambda: self.tr("Accommodations for this job"))
        self.setLayout(
            column(
                self._title,
                self.sentence,
                self.over,
                self.open,
                self.under,
                row(self._ask, None),
                gap=GRID,
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
        short = [each for each in explanation.over_demand if not each.is_unassessed]
        unassessed = [each.feature for each in explanation.over_demand if each.is_unassessed]
        self._say_list(
            self.over,
            self.tr("Asks more than the person can: {features}."),
            [self._gap(each) for each in short],
        )
        self._say_list(self.open, self.tr("Not yet assessed: {features}."), self._names(unassessed))
        self._say_list(
            self.under,
            self.tr("Asks less than the person can: {features}."),
            [self._spare(each) for each in explanation.under_demand if each.asks > 0],
        )

    @staticmethod
    def _say_list(where: QLabel, text: str, parts: Sequence[str]) -> None:
        where.setVisible(bool(parts))
        where.setText(text.format(features=in_a_row(parts)))
        where.setToolTip("\n".join(parts))

    def _gap(self, gap: Gap) -> str:
        return self._beside(gap.feature, f"{_level(gap.asks)} > {_range(gap.has_lo, gap.has_hi)}")

    def _spare(self, spare: Spare) -> str:
        return self._beside(spare.feature, f"{_level(spare.asks)} < {_level(spare.has_lo)}")

    def _beside(self, feature: FeatureId, levels: str) -> str:
        """A feature with its levels, which stay together where a line ends."""
        kept = levels.replace(" ", _NO_BREAK)
        return f"{self._names([feature])[0]}{_NO_BREAK}({kept})"


def _level(value: float) -> str:
    return number(value, 0 if value == int(value) else 1)


def _range(lo: float, hi: float) -> str:
    return _level(lo) if lo == hi else f"{_level(lo)}\N{EN DASH}{_level(hi)}"
