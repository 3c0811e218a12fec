"""Rows that come and go: periods of incapacity, and what happened in the file."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from reinteg_desk.domain.consultation import EventType
from reinteg_desk.ui.dossier.places import EVENTS, SPELLS
from reinteg_desk.ui.dossier.presenter import Presenter
from reinteg_desk.ui.kit.arrangement import HALF_WIDTH
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.entry_form import Binding, EntryForm
from reinteg_desk.ui.kit.fields import DateField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import keep_width

Fault = Callable[[str], str | None]
"""Key path → what is wrong there."""

DATE_WIDTH = 132
"""Every day on the page: in half of it there is room for a button beside it."""


class RowTable(Speaking):
    """Base: a grid of cells under headings; a row is built when it comes, not when it changes.

    Signals:
        refused: A row that has to stay, with the problem.
    """

    refused = Signal(object)

    def __init__(
        self, presenter: Presenter, form: EntryForm, today: Callable[[], date], fault: Fault
    ) -> None:
        super().__init__()
        self.presenter = presenter
        self.form = form
        self.fault = fault
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(APART)
        self.grid.setVerticalSpacing(GRID)
        for half in (0, 1):
            self.grid.setColumnStretch(half, 1)
        self._today = today
        self._built: tuple[int, tuple[str, ...]] = (0, ())

    def headings(self) -> tuple[str, ...]:
        """What stands above the cells."""
        raise NotImplementedError

    def build_row(self, position: int) -> None:
        """Put the cells of a row in the grid, from grid row ``position + 1``."""
        raise NotImplementedError

    def show_rows(self, path: str, count: int) -> None:
        """Build the rows again where their number or the language has changed."""
        headings = self.headings()
        if (count, headings) != self._built:
            self._built = (count, headings)
            self.form.forget(path)
            clear(self.grid)
            for at, heading in enumerate(headings if count else ()):
                above = label("field-label")
                above.setWordWrap(True)
                above.setText(heading)
                self.grid.addWidget(above, 0, at)
            for position in range(count):
                self.build_row(position)

    def place_row(self, position: int, left: QWidget, right: QWidget, button: QPushButton) -> None:
        """Put a row in the grid: two cells in the halves of the page, the button at its edge.

        They line up at the top, errors grow downwards.
        """
        beside = row(right, None, column(button, None), gap=GRID)
        for at, cell in enumerate((column(left, None), column(beside, None))):
            self.grid.addWidget(boxed(cell), position + 1, at)

    def day_cell(self, name: Text, path: str, binding: Binding) -> DateField:
        """A day in a row."""
        field = DateField(name, self._today)
        field.hide_name()
        keep_width(field.line, least=DATE_WIDTH, most=DATE_WIDTH)
        field.control.setEnabled(not self.presenter.is_final)
        self.form.bind(path, field, binding)
        return field

    def binding(
        self, path: str, enter: Callable[[str], object], left: Callable[[], object]
    ) -> Binding:
        """Where the text of a cell goes, and what the cell shows."""
        return Binding(
            enter=enter,
            value=lambda: self.presenter.row_value(path),
            kept=lambda: self.presenter.kept(path),
            fault=lambda: self.fault(path),
            left=left,
        )

    def remove_button(self, what: str, act: Callable[[], object]) -> QPushButton:
        """Takes a row away."""
        button = QPushButton(self.tr("Remove"))
        set_role(button, "flat")
        button.setAccessibleName(self.tr("Remove: {what}").format(what=what))
        button.clicked.connect(act)
        button.setEnabled(not self.presenter.is_final)
        return button

    def focus_row(self, path: str) -> None:
        """Put the focus in a cell."""
        field = self.form.field(path)
        if field is not None:
            field.focus()


class SpellRows(RowTable):
    """The periods of incapacity, oldest first."""

    def __init__(
        self, presenter: Presenter, form: EntryForm, today: Callable[[], date], fault: Fault
    ) -> None:
        super().__init__(presenter, form, today, fault)
        self._summary = label(Type.MUTED, wrap=True)
        self._add = QPushButton()
        self.show_icon(self._add.setIcon, "add")
        self._add.clicked.connect(self._on_add)
        self.say(self._add.setText, lambda: self.tr("Add a spell"))
        self.setLayout(column(self.grid, row(self._add, None), self._summary, gap=NEAR))

    def headings(self) -> tuple[str, ...]:
        """First and last day."""
        return (self.tr("First day of incapacity"), self.tr("Last day (empty: ongoing)"))

    def refresh(self) -> None:
        """Show the periods and what they count as."""
        count = len(self.presenter.spells.rows())
        self.show_rows(SPELLS, count)
        self._add.setEnabled(not self.presenter.is_final)
        several = self.presenter.spells_recorded > 1
        self._summary.setVisible(several)
        if several:
            self._summary.setText(self._counted())

    def _counted(self) -> str:
        start = day(self.presenter.current_start)
        if self.presenter.spells_apart:
            text = self.tr("The present period counts from {start}; {count} earlier stand apart.")
            return text.format(start=start, count=self.presenter.spells_apart)
        return self.tr("These count as one period, from {start}.").format(start=start)

    def build_row(self, position: int) -> None:
        """First day, last day, remove."""
        presenter, rows = self.presenter, self.presenter.spells
        names: tuple[tuple[str, Text], ...] = (
            ("start", lambda: self.tr("First day of spell {number}").format(number=position + 1)),
            ("end", lambda: self.tr("Last day of spell {number}").format(number=position + 1)),
        )
        cells: list[DateField] = []
        for name, spoken in names:

            def enter(text: str, name: str = name) -> None:
                presenter.enter_spell(position, name, text)

            path = rows.place(position, name)
            cells.append(self.day_cell(spoken, path, self.binding(path, enter, rows.settle)))
        what = self.tr("spell {number}").format(number=position + 1)
        button = self.remove_button(what, lambda: self._on_remove(position))
        first, last = cells
        self.place_row(position, first, last, button)
        button.setVisible(len(rows.rows()) > 1)  # in its place: else it would be a window for once

    def _on_add(self) -> None:
        self.presenter.spells.add({})
        self.focus_row(self.presenter.spells.place(len(self.presenter.spells.rows()) - 1, "start"))

    def _on_remove(self, position: int) -> None:
        problem = self.presenter.remove_spell(position)
        if problem is not None:
            self.refused.emit(problem)
        else:
            self._add.setFocus()


class EventRows(RowTable):
    """What happened in the file and when; terms of the law run from these days."""

    def __init__(
        self, presenter: Presenter, form: EntryForm, today: Callable[[], date], fault: Fault
    ) -> None:
        super().__init__(presenter, form, today, fault)
        self._name = label("field-label")
        self._kinds: list[ChoiceField] = []
        self._add = ChoiceField(lambda: self.tr("Add an event"), [])
        self._add.hide_name()
        self._add.edited.connect(self._on_add)
        keep_width(self._add.box, most=HALF_WIDTH)
        self.setLayout(column(self.grid, self._add, gap=NEAR))
        self._offer()

    def headings(self) -> tuple[str, ...]:
        """What and when."""
        return (self.tr("Event"), self.tr("On"))

    def _offer(self) -> None:
        first: list[Option] = [(None, lambda: self.tr("Add an event"))]
        self._add.set_options([*first, *self._types()])
        self._add.set_value(None)

    def _types(self) -> list[Option]:
        return [
            (EventType.DECISION, lambda: self.tr("Decision notified")),
            (EventType.QUESTIONNAIRE_SENT, lambda: self.tr("Questionnaire sent")),
            (EventType.QUESTIONNAIRE_RETURNED, lambda: self.tr("Questionnaire returned")),
            (EventType.TNW_REFERRED, lambda: self.tr("Referred to the coordinator")),
            (EventType.RIT_REQUESTED, lambda: self.tr("Re-integration track requested")),
            (
                EventType.RIT_ASSESSED,
                lambda: self.tr("Decision of the occupational physician"),
            ),
            (EventType.PLAN_HANDED_OVER, lambda: self.tr("Plan handed over by the employer")),
            (EventType.PLAN_SIGNED, lambda: self.tr("Plan signed")),
            (EventType.PERMISSION_REQUESTED, lambda: self.tr("Permission for work requested")),
            (EventType.RESUMPTION_STARTED, lambda: self.tr("Permitted work started")),
            (EventType.PROGRAMME_STARTED, lambda: self.tr("Training programme started")),
            (EventType.PROGRAMME_ENDED, lambda: self.tr("Training programme ended")),
        ]

    def refresh(self) -> None:
        """Show the events."""
        rows = self.presenter.events.rows()
        self.show_rows(EVENTS, len(rows))
        self._kinds = self._kinds[: len(rows)]
        for field, texts in zip(self._kinds, rows, strict=True):
            field.set_value(EventType(texts["type"]))
        self._add.control.setEnabled(not self.presenter.is_final)

    def retranslate(self) -> None:
        """The choice is in another language now."""
        super().retranslate()
        self._offer()

    def build_row(self, position: int) -> None:
        """What, when, remove."""
        rows = self.presenter.events
        if position == 0:
            self._kinds = []
        number = position + 1
        kind = ChoiceField(
            lambda: self.tr("Event, row {number}").format(number=number), self._types()
        )
        kind.hide_name()
        kind.control.setEnabled(not self.presenter.is_final)
        kind.edited.connect(lambda chosen: rows.enter(position, "type", str(chosen)))
        self._kinds.append(kind)
        path = rows.place(position, "on")
        cell = self.day_cell(
            lambda: self.tr("Day, row {number}").format(number=number),
            path,
            self.binding(path, lambda text: rows.enter(position, "on", text), rows.settle),
        )
        what = self.tr("row {number}").format(number=number)
        button = self.remove_button(what, lambda: self._on_remove(position))
        self.place_row(position, kind, cell, button)

    def _on_add(self, chosen: object) -> None:
        self._add.set_value(None)
        if isinstance(chosen, EventType):
            self.presenter.add_event(chosen)
            rows = self.presenter.events
            self.focus_row(rows.place(len(rows.rows()) - 1, "on"))

    def _on_remove(self, position: int) -> None:
        self.presenter.events.remove(position)
        self._add.focus()
