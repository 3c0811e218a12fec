"""What the person is good at, before any limitation: marks that come and go with one key."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton

from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.icons import icon
from reinteg_desk.ui.kit.layout import clear, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, dress, set_role
from reinteg_desk.ui.kit.widths import keep_width

LINE_WIDTH = 200


class _Chips(Flow):
    """In the middle of the line, as the words and the field beside them."""

    def setGeometry(self, rect: QRect) -> None:
        """One line of chips is lower than the field."""
        spare = max(0, rect.height() - self.heightForWidth(rect.width()))
        super().setGeometry(rect.adjusted(0, spare // 2, 0, 0))


class Strengths(Speaking):
    """The strengths as buttons that take them off, and a line to type a new one.

    Signals:
        toggled: A feature was added or taken off.
    """

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words: Mapping[FeatureId, FeatureTexts] = {}
        self._shown: tuple[FeatureId, ...] = ()
        self._title = label(Type.STRONG)
        self._chips = _Chips(gap=GRID)
        self._line = QLineEdit()
        keep_width(self._line, least=LINE_WIDTH, most=LINE_WIDTH)
        self._line.returnPressed.connect(self._on_typed)
        self.say(self._title.setText, lambda: self.tr("Strengths"))
        self.say(self._line.setPlaceholderText, lambda: self.tr("Add a strength"))
        self.say(self._line.setAccessibleName, lambda: self.tr("Add a strength"))
        line = row(self._title, NEAR)
        line.addLayout(self._chips, 1)
        line.addWidget(self._line)
        self.setLayout(line)

    def show_strengths(
        self,
        strengths: tuple[FeatureId, ...],
        words: Mapping[FeatureId, FeatureTexts],
        *,
        changeable: bool,
    ) -> None:
        """Show the strengths; buttons are made again only when they change."""
        self._line.setEnabled(changeable)
        if words is not self._words:
            self._offer(words)
        elif strengths == self._shown:
            return
        self._shown = strengths
        clear(self._chips)
        for feature in strengths:
            self._chips.addWidget(self._chip(feature, words[feature].name, changeable=changeable))

    def _offer(self, words: Mapping[FeatureId, FeatureTexts]) -> None:
        self._words = words
        completer = QCompleter([each.name for each in words.values()], self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_picked)
        dress(completer.popup())
        self._line.setCompleter(completer)

    def _chip(self, feature: FeatureId, name: str, *, changeable: bool) -> QPushButton:
        chip = QPushButton(name)
        chip.setIcon(icon("close"))
        chip.setIconSize(QSize(12, 12))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setEnabled(changeable)
        chip.setToolTip(self.tr("Take off this strength"))
        chip.setAccessibleName(self.tr("Strength {name}: take off").format(name=name))
        set_role(chip, "chip")
        chip.clicked.connect(lambda: self.toggled.emit(feature))
        return chip

    def _on_typed(self) -> None:
        self._on_picked(self._line.text())

    def _on_picked(self, name: str) -> None:
        wanted = name.strip().casefold()
        found = [key for key, words in self._words.items() if words.name.casefold() == wanted]
        if found:
            self._line.clear()
            self.toggled.emit(found[0])
