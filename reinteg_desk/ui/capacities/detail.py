"""The panel of one feature: its question, its five levels in words, what goes with the level."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from reinteg_desk.app.instrument_texts import FeatureTexts
from reinteg_desk.domain.capacity import Capacity, CapacityKind, CapacitySource, Days, Side
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.ui.capacities.table_model import source_name
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.numbered import NumberedTexts
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type

_LEVELS = range(LEVEL_MAX + 1)


class FeaturePanel(Speaking):
    """Everything about the line the focus is on.

    Signals:
        level_chosen, source_chosen, kind_chosen, side_chosen, days_given, reason_given.
    """

    level_chosen = Signal(int)
    source_chosen = Signal(object)
    kind_chosen = Signal(object)
    side_chosen = Signal(object)
    days_given = Signal(object)
    reason_given = Signal(object)

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._name = label(Type.SECTION)
        self._question = label(wrap=True)
        self._help = label(Type.MUTED, wrap=True)
        self._levels = NumberedTexts()
        self._levels.chosen.connect(self.level_chosen)
        self._source = ChoiceField(lambda: self.tr("Source"), self._sources())
        self._kind = ChoiceField(lambda: self.tr("Kind"), self._kinds())
        self._side = ChoiceField(lambda: self.tr("Side"), self._sides())
        self._days = {
            "good": self._day_field(lambda: self.tr("Good day")),
            "usual": self._day_field(lambda: self.tr("Usual day")),
            "bad": self._day_field(lambda: self.tr("Bad day")),
        }
        self._reason = GuardedLine(lambda: self.tr("Note (F2)"), guard)
        self._reason.setMaximumWidth(16_777_215)
        self._connect()
        self.setLayout(self._laid_out())

    def _laid_out(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(3 * GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(2, 1)
        grid.addLayout(column(self._name, self._question, self._help, None, gap=GRID), 0, 0)
        grid.addLayout(column(self._levels, None), 0, 1)
        details = row(
            self._source, self._kind, self._side, *self._days.values(), self._reason, gap=NEAR
        )
        details.setStretch(details.count() - 1, 1)
        grid.addLayout(details, 1, 0, 1, 2)
        return grid

    def _sources(self) -> list[tuple[object, Text]]:
        def named(source: CapacitySource) -> Text:
            return lambda: source_name(source)

        return [(None, lambda: "—"), *((source, named(source)) for source in CapacitySource)]

    def _kinds(self) -> list[tuple[object, Text]]:
        return [
            (None, lambda: "—"),
            (CapacityKind.CAPACITY, lambda: self.tr("cannot")),
            (CapacityKind.RISK, lambda: self.tr("must not (risk)")),
            (CapacityKind.TOLERANCE, lambda: self.tr("can, at a price")),
        ]

    def _sides(self) -> list[tuple[object, Text]]:
        return [
            (None, lambda: "—"),
            (Side.LEFT, lambda: self.tr("left")),
            (Side.RIGHT, lambda: self.tr("right")),
            (Side.BOTH, lambda: self.tr("both")),
        ]

    @staticmethod
    def _day_field(name: Text) -> ChoiceField:
        def figure(level: int) -> Text:
            return lambda: str(level)

        levels = [(level, figure(level)) for level in range(LEVEL_MAX + 1)]
        return ChoiceField(name, [(None, lambda: "—"), *levels])

    def _connect(self) -> None:
        self._source.edited.connect(self.source_chosen)
        self._kind.edited.connect(self.kind_chosen)
        self._side.edited.connect(self.side_chosen)
        self._reason.edited.connect(self.reason_given)
        for field in self._days.values():
            field.edited.connect(self._on_day)

    def _on_day(self) -> None:
        levels = {name: field.value for name, field in self._days.items()}
        self.days_given.emit(Days(**levels))  # type: ignore[arg-type]

    def show_feature(
        self, words: FeatureTexts, capacity: Capacity | None, *, changeable: bool
    ) -> None:
        """Show one feature; what goes with a level can be entered once there is one."""
        self._name.setText(words.name)
        self._question.setText(words.question)
        self._help.setText(words.help)
        held = range(capacity.level.lo, capacity.level.hi + 1) if capacity else ()
        self._levels.show_texts([str(level) for level in _LEVELS], words.capacity, held)
        self._source.set_value(capacity.source if capacity else None)
        self._kind.set_value(capacity.kind if capacity else None)
        self._side.set_value(capacity.side if capacity else None)
        days = (capacity.days if capacity else None) or Days()
        for name, field in self._days.items():
            field.set_value(getattr(days, name))
        self._reason.set_value((capacity.reason if capacity else None) or None)
        for each in self._fields():
            each.control.setEnabled(capacity is not None and changeable)
        waits = changeable and capacity is None
        self._reason.line.setPlaceholderText(
            self.tr("Choose a level first: 0 to 4") if waits else ""
        )

    def _fields(self) -> tuple[ChoiceField | GuardedLine, ...]:
        return (self._source, self._kind, self._side, *self._days.values(), self._reason)

    def focus_note(self) -> bool:
        """Put the focus in the note; False where a level has to come first."""
        if not self._reason.control.isEnabled():
            return False
        self._reason.focus()
        return True

    def on_escape(self, leave: Callable[[], None]) -> None:
        """Where Escape in the note leads."""
        self._reason.line.returnPressed.connect(leave)
