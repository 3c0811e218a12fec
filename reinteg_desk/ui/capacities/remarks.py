"""Remarks that no feature expresses, and what the doctor made of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reinteg_desk.domain.consultation import FreeLimit, Ruling
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine, VagueAdvice
from reinteg_desk.ui.kit.layout import clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED


class Remarks(Speaking):
    """A list of remarks with their ruling, and a line to add one.

    Signals:
        added: A text.
        removed: A position.
        ruled: A position, a ruling or None, a reason or None.
    """

    added = Signal(str)
    removed = Signal(int)
    ruled = Signal(int, object, object)

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._guard = guard
        self._shown: tuple[FreeLimit, ...] | None = None
        self._title = label(Type.STRONG)
        self._hint = label(Type.MUTED, wrap=True)
        self._rows = QVBoxLayout()
        self._new = GuardedLine(
            lambda: self.tr("New remark"),
            guard,
            placeholder=lambda: self.tr("Type a remark, Enter adds it"),
        )
        self._new.hide_name()
        self._new.setMaximumWidth(UNBOUNDED)
        self._new.line.returnPressed.connect(self._on_added)
        self._fields: list[tuple[ChoiceField, GuardedLine]] = []
        self.say(self._title.setText, lambda: self.tr("Remarks that no feature expresses"))
        self.say(
            self._hint.setText,
            lambda: self.tr("The score cannot see them: rule on each, or every result says so."),
        )
        self.setLayout(column(self._title, self._hint, self._rows, self._new, gap=NEAR))

    def _on_added(self) -> None:
        text = self._new.text
        self._new.line.clear()
        self.added.emit(text)

    def show_limits(self, limits: tuple[FreeLimit, ...], *, changeable: bool) -> None:
        """Show the remarks; rows are kept while their number stays the same."""
        self._new.control.setEnabled(changeable)
        if self._shown is None or len(limits) != len(self._shown):
            clear(self._rows)
            self._fields = []
            for position, limit in enumerate(limits):
                self._rows.addWidget(self._row(position, limit, changeable=changeable))
        for (ruling, reason), limit in zip(self._fields, limits, strict=True):
            ruling.set_value(limit.ruling)
            reason.set_value(limit.reason)
        self._shown = limits

    def focus_open(self) -> QWidget:
        """Focus the first remark without a ruling, else the line for a new one."""
        limits = zip(self._shown or (), self._fields, strict=True)
        open_ones = (ruling.control for limit, (ruling, _) in limits if limit.ruling is None)
        target = next(open_ones, self._new.line)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def retranslate(self) -> None:
        """Rows are made again in the new language."""
        super().retranslate()
        if self._shown is not None:
            limits, self._shown = self._shown, None
            self.show_limits(limits, changeable=self._new.control.isEnabled())

    def _row(self, position: int, limit: FreeLimit, *, changeable: bool) -> QWidget:
        text = label(wrap=True)
        text.setText(limit.text)
        text.setMaximumWidth(UNBOUNDED)
        advice = VagueAdvice(self._guard)
        ruling = ChoiceField(
            lambda: self.tr("Ruling"),
            [
                (None, lambda: self.tr("not ruled on")),
                (Ruling.NO_EFFECT, lambda: self.tr("has no effect")),
                (Ruling.LIMITS, lambda: self.tr("limits the work")),
            ],
        )
        reason = GuardedLine(lambda: self.tr("Reason"), self._guard)
        for field in (ruling, reason):
            field.hide_name()
            field.control.setEnabled(changeable)
        remove = QPushButton(self.tr("Remove"))
        remove.setEnabled(changeable)
        remove.setAccessibleName(self.tr("Remove: {text}").format(text=limit.text))
        set_role(remove, "flat")
        remove.clicked.connect(lambda: self.removed.emit(position))

        def tell() -> None:
            self.ruled.emit(position, ruling.value, reason.line.text().strip() or None)

        ruling.edited.connect(tell)
        reason.edited.connect(tell)
        self._fields.append((ruling, reason))
        line = QWidget()
        said, way_out = column(text, advice, gap=GRID), column(remove, None)
        beside = row(said, ruling, reason, way_out, gap=NEAR)
        beside.setStretch(0, 2)
        beside.setStretch(2, 3)
        reason.setMaximumWidth(UNBOUNDED)
        line.setLayout(beside)
        advice.show_for(limit.text)
        return line
