"""The form of an own job: what it is called, who described it, and what it asks."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN
from reinteg_desk.domain.occupation import Demand, Describer
from reinteg_desk.ui.kit.choices import CheckField, ChoiceField, Option
from reinteg_desk.ui.kit.fields import DateField, NumberField, TextField
from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import number
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text
from reinteg_desk.ui.settings.own_jobs_presenter import MAY_CONFIRM, DemandRow, Presenter

_ROWS = 8
_NAME_WIDTH = 110 * GRID
_DETAIL_WIDTH = 96 * GRID
_ROOMY = 940
"""From this width on, at the usual text size, list and levels stand beside each other."""
_WEIGHTS = (0.25, 0.5, 0.75, 1.0)
_DIGITS = {Qt.Key(Qt.Key.Key_0 + level): level for level in range(LEVEL_MIN, LEVEL_MAX + 1)}


class DemandTable(Table):
    """The features; the digits 0 to 4 set the level of the selected one.

    Signals:
        level_typed: A digit.
    """

    level_typed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit sets the level; the rest moves."""
        level = _DIGITS.get(Qt.Key(event.key()))
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if level is not None and plain:
            self.level_typed.emit(level)
        else:
            super().keyPressEvent(event)


class OwnJobForm(Speaking):
    """Fills in a presenter's form.

    Signals:
        kept: The user wants it kept; everything needed is there.
        given_up: The form was left.
    """

    kept = Signal()
    given_up = Signal()

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services = services
        self._presenter = presenter
        self._heading = label(Type.SECTION, wrap=True)
        self.name = TextField(lambda: self.tr("Title of the job"))
        self.name.setMinimumWidth(_NAME_WIDTH)
        self.day = DateField(lambda: self.tr("Described on"), services.desk.clock.today)
        self.described = {each: CheckField(self._role(each), wraps=False) for each in Describer}
        self.confirmed = {each: CheckField(self._role(each), wraps=False) for each in MAY_CONFIRM}
        self._who = label("field-error")
        self._who.hide()
        self._model: RowsModel[DemandRow] = RowsModel(self._columns())
        self.table = DemandTable(self._model, lambda: self.tr("Requirements"), empty=lambda: "")
        self.table.grow_with_rows(least=_ROWS)
        self.table.selection_moved.connect(self._show_detail)
        self.table.level_typed.connect(self.ask)
        self._feature = label(Type.SECTION, wrap=True)
        self.levels = [QRadioButton() for _ in range(LEVEL_MIN, LEVEL_MAX + 1)]
        self._level_words = [label(wrap=True) for _ in self.levels]
        self._group = QButtonGroup(self)
        self.exact = NumberField(
            lambda: self.tr("Level, halves allowed"),
            lowest=LEVEL_MIN,
            highest=LEVEL_MAX,
            decimals=1,
        )
        self.weight = ChoiceField(lambda: self.tr("Weight"), self._weights())
        self.critical = CheckField(lambda: self.tr("Essential: the job is impossible without it"))
        self._base = label(Type.MUTED, wrap=True)
        self._back = QPushButton()
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for level, button in enumerate(self.levels):
            self._group.addButton(button)
            button.clicked.connect(partial(self._on_level, level))
        self.exact.edited.connect(self._on_exact)
        self.weight.edited.connect(self._on_weight)
        self.critical.edited.connect(self._on_critical)
        self._back.clicked.connect(self._on_back)
        self.name.edited.connect(self._on_name)
        self.day.edited.connect(self._on_day)
        for who, field in self.described.items():
            field.edited.connect(partial(self._on_role, "described_by", who))
        for who, field in self.confirmed.items():
            field.edited.connect(partial(self._on_role, "confirmed_by", who))

    def _lay_out(self) -> None:
        by, confirmed = label("field-label"), label("field-label")
        self.say(by.setText, lambda: self.tr("Described by"))
        self.say(
            confirmed.setText,
            lambda: self.tr("Confirmed by their signature (then it is not changed any more)"),
        )
        self.say(self._back.setText, lambda: self.tr("Same as the occupation"))
        keep, cancel = QPushButton(), QPushButton()
        set_role(keep, "primary")
        set_role(cancel, "flat")
        self.say(keep.setText, lambda: self.tr("Save the job"))
        self.say(cancel.setText, lambda: self.tr("Cancel"))
        keep.clicked.connect(lambda _checked: self.keep())
        cancel.clicked.connect(lambda _checked: self.given_up.emit())
        self._sides = row(gap=APART)
        self._sides.addWidget(self.table, 1)
        self._levels = self._detail()
        self._sides.addWidget(self._levels)
        whole = column(
            self._heading,
            row(self.name, self.day, None, gap=APART),
            column(by, Flow(*self.described.values(), gap=APART), self._who, gap=GRID),
            column(confirmed, Flow(*self.confirmed.values(), gap=APART), gap=GRID),
            self._sides,
            row(keep, cancel, None, gap=NEAR),
            gap=APART,
        )
        whole.setStretchFactor(self._sides, 1)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, the levels stand below the list."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        roomy = self.width() >= for_text(_ROOMY)
        self._levels.setMinimumWidth(_DETAIL_WIDTH if roomy else 0)
        self._levels.setMaximumWidth(_DETAIL_WIDTH if roomy else UNBOUNDED)
        self._sides.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)

    def _detail(self) -> QWidget:
        lines = column(self._feature, self._base, gap=NEAR)
        for button, words in zip(self.levels, self._level_words, strict=True):
            line = row(gap=NEAR)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(words, 100)
            line.addStretch(1)
            lines.addLayout(line)
        exact = row(self.exact, column(None, self._back), gap=APART)
        exact.setStretch(0, 1)
        lines.addLayout(exact)
        lines.addWidget(self.weight)
        lines.addWidget(self.critical)
        lines.addStretch(1)
        return boxed(lines)

    # --- words ---

    def _role(self, role: Describer) -> Text:
        names: dict[Describer, Text] = {
            Describer.EMPLOYER: lambda: self.tr("employer"),
            Describer.WORKER: lambda: self.tr("worker"),
            Describer.OCCUPATIONAL_PHYSICIAN: lambda: self.tr("occupational physician"),
            Describer.ADVISING_DOCTOR: lambda: self.tr("advising doctor"),
            Describer.COORDINATOR: lambda: self.tr("TNW-coordinator"),
        }
        return names[role]

    def role(self, role: Describer) -> str:
        """The name of a role."""
        return self._role(role)()

    def _weights(self) -> list[Option]:
        words: tuple[Text, ...] = (
            lambda: self.tr("0.25: incidental"),
            lambda: self.tr("0.5: usual"),
            lambda: self.tr("0.75: important"),
            lambda: self.tr("1: what the job turns on"),
        )
        return list(zip(_WEIGHTS, words, strict=True))

    def _columns(self) -> list[Column[DemandRow]]:
        return [
            Column(
                heading=lambda: self.tr("Feature"), text=lambda each: each.texts.name, stretch=True
            ),
            Column(
                heading=lambda: self.tr("Occupation asks"),
                text=lambda each: _level(each.base),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("This job asks"),
                text=lambda each: f"{'≠ ' if each.is_changed else ''}{_level(each.asked)}",
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Essential"),
                text=lambda each: self.tr("yes") if each.asked and each.asked.critical else "",
            ),
        ]

    # --- what shows ---

    def begin(self) -> None:
        """Show the form of the presenter from its first field."""
        form = self._presenter.form
        if form is None:
            return
        self.name.set_value(form.title)
        self.day.set_value(form.described_on)
        for who, field in self.described.items():
            field.set_value(who in form.described_by)
        for who, field in self.confirmed.items():
            field.set_value(who in form.confirmed_by)
        self.name.set_error(None)
        self.day.set_error(None)
        self._say_who("")
        self.refresh()
        self.table.select(0)
        self._show_detail()
        self.name.focus()

    def refresh(self) -> None:
        """Show the present state."""
        form = self._presenter.form
        if form is None:
            return
        base = form.base.title(self._services.language)
        self._heading.setText(
            self.tr("Job made from {occupation}").format(occupation=f"{base} · {form.base.code}")
        )
        self._model.set_rows(self._presenter.rows())
        self._show_detail()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        super().retranslate()
        if hasattr(self, "_back"):
            self.table.retranslate()
            self.refresh()

    @property
    def selected(self) -> DemandRow | None:
        """The feature at hand."""
        at = self.table.selected()
        return self._model.row_at(at) if at is not None else None

    def _show_detail(self) -> None:
        each = self.selected
        if each is None:
            return
        self._feature.setText(each.texts.name)
        self._base.setText(self._based(each))
        asked = each.asked.demand if each.asked else 0.0
        self._group.setExclusive(False)
        for level, button in enumerate(self.levels):
            button.setChecked(asked == level)
            button.setText(str(level))
            button.setAccessibleName(f"{level}: {each.texts.demand[level]}")
            self._level_words[level].setText(each.texts.demand[level])
        self._group.setExclusive(True)
        self.exact.set_value(asked)
        self.weight.set_value(each.asked.weight if each.asked else None)
        self.critical.set_value(each.asked is not None and each.asked.critical)
        self.weight.control.setEnabled(each.asked is not None)
        self.critical.control.setEnabled(each.asked is not None)
        self._back.setEnabled(each.is_changed)

    def _based(self, each: DemandRow) -> str:
        if each.base is None:
            return self.tr("The occupation does not ask it.")
        text = self.tr("The occupation asks level {level}, weight {weight}{critical}.")
        return text.format(
            level=_level(each.base),
            weight=_figure(each.base.weight, 2),
            critical=self.tr(", essential") if each.base.critical else "",
        )

    # --- acts ---

    def ask(self, level: float) -> None:
        """Set the level of the selected feature."""
        each = self.selected
        if each is not None:
            self._presenter.ask(each.feature, level)
            self.refresh()

    def _on_level(self, level: int, _checked: object = None) -> None:
        self.ask(level)

    def _on_exact(self, value: object) -> None:
        if isinstance(value, int | float):
            self.ask(float(value))

    def _on_weight(self, value: object) -> None:
        each = self.selected
        if each is not None and isinstance(value, float):
            self._presenter.weigh(each.feature, value)
            self.refresh()

    def _on_critical(self, value: object) -> None:
        each = self.selected
        if each is not None:
            self._presenter.make_critical(each.feature, critical=bool(value))
            self.refresh()

    def _on_back(self) -> None:
        each = self.selected
        if each is not None:
            self._presenter.as_the_occupation(each.feature)
            self.refresh()

    def _on_name(self, value: object) -> None:
        if self._presenter.form is not None:
            self._presenter.form.title = str(value or "")
            self.name.set_error(None)

    def _on_day(self, value: object) -> None:
        if self._presenter.form is not None:
            self._presenter.form.described_on = value  # type: ignore[assignment]
            self.day.set_error(None)

    def _on_role(self, of: str, who: Describer, value: object) -> None:
        form = self._presenter.form
        if form is not None:
            roles = getattr(form, of)
            (roles.add if value else roles.discard)(who)
            self._say_who("")

    def _say_who(self, fault: str) -> None:
        self._who.setText(fault)
        self._who.setVisible(bool(fault))

    def keep(self) -> None:
        """Have it kept, or say at the fields what is missing."""
        form = self._presenter.form
        if form is None:
            return
        wanted = self.tr("Fill this in.")
        self.name.set_error(None if form.title.strip() else wanted)
        today = self._services.desk.clock.today()
        fault = wanted if form.described_on is None else ""
        if form.described_on is not None and form.described_on > today:
            fault = self.tr("The description has been made already: choose a day until today.")
        self.day.set_error(fault or None)
        nobody = not form.described_by
        self._say_who(self.tr("Say who described the job.") if nobody else "")
        if not form.title.strip():
            self.name.focus()
        elif fault:
            self.day.focus()
        elif nobody:
            self.described[Describer.EMPLOYER].focus()
        else:
            self.kept.emit()


def _level(demand: Demand | None) -> str:
    if demand is None:
        return "-"
    return _figure(demand.demand, 1)


def _figure(value: float, decimals: int) -> str:
    """A number with so many decimals at most, without needless zeros."""
    needed = (n for n in range(decimals) if round(value, n) == value)
    return number(value, next(needed, decimals))
