"""The accommodations of the plan: those of the catalogue by name, others in the doctor's words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED


class AccommodationsPart(Speaking):
    """What is chosen, and a line to add more; what each does shows on the score page.

    Signals:
        switched: An accommodation (its id, or words of the doctor) and whether it is wanted.
        effect_asked: What they do to the score.
    """

    switched = Signal(str, bool)
    effect_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] | None = None
        self._ids: dict[str, str] = {}
        self._heading = label(Type.SECTION)
        self._empty = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self.adding = QLineEdit()
        self.adding.returnPressed.connect(self._on_add)
        self.add = QPushButton()
        self.add.clicked.connect(self._on_add)
        self.effect = QPushButton()
        set_role(self.effect, "link")
        self.effect.clicked.connect(self.effect_asked)
        self.say(self._heading.setText, lambda: self.tr("Accommodations"))
        self.say(self._empty.setText, lambda: self.tr("No accommodation is chosen yet."))
        self.say(
            self.adding.setPlaceholderText,
            lambda: self.tr("One of the catalogue, or your own words"),
        )
        self.say(self.adding.setAccessibleName, lambda: self.tr("New accommodation"))
        self.say(self.add.setText, lambda: self.tr("Add"))
        self.say(self.effect.setText, lambda: self.tr("See what they do to the score"))
        line = row(self.adding, self.add, gap=NEAR)
        line.setStretch(0, 1)
        parts = (self._heading, self._empty, self._rows, boxed(line), row(self.effect, None))
        self.setLayout(column(*parts, gap=NEAR))

    def show_chosen(
        self, chosen: tuple[str, ...], names: Mapping[str, str], *, changeable: bool
    ) -> None:
        """Show what is chosen.

        Args:
            chosen: The accommodations of the plan.
            names: Id → name, of the catalogue.
            changeable: Whether the consultation is open.
        """
        for control in (self.adding, self.add):
            control.setEnabled(changeable)
        state = (chosen, tuple(names.items()), changeable)
        if state == self._shown:
            return
        self._shown = state
        self._ids = {name: known for known, name in names.items()}
        self._offer([name for known, name in names.items() if known not in chosen])
        self._empty.setVisible(not chosen)
        clear(self._rows)
        for each in chosen:
            self._rows.addLayout(self._row(each, names.get(each, each), changeable=changeable))

    def _offer(self, names: list[str]) -> None:
        completer = QCompleter(names, self.adding)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.adding.setCompleter(completer)

    def _row(self, accommodation: str, name: str, *, changeable: bool) -> QHBoxLayout:
        text = label(wrap=True)
        text.setMaximumWidth(UNBOUNDED)
        text.setText(name)
        remove = QPushButton(self.tr("Remove"))
        set_role(remove, "flat")
        remove.setAccessibleName(self.tr("Remove: {what}").format(what=name))
        remove.setEnabled(changeable)
        remove.clicked.connect(lambda: self._on_remove(accommodation))
        line = row(text, remove, gap=NEAR)
        line.setStretch(0, 1)
        return line

    def _on_add(self) -> None:
        typed = self.adding.text().strip()
        if not typed:
            self.adding.setFocus()
            return
        self.adding.clear()
        self.switched.emit(self._ids.get(typed, typed), True)

    def _on_remove(self, accommodation: str) -> None:
        self.adding.setFocus()
        self.switched.emit(accommodation, False)

    def retranslate(self) -> None:
        """The rows are said again at the next refresh."""
        super().retranslate()
        self._shown = None
