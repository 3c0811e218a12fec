"""Step 2 on screen: where the person stands, drawn and as a table."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, scrolling
from reinteg_desk.ui.kit.rule_status import status_name
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import EDGE, GRID, NEAR, Type
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text
from reinteg_desk.ui.timeline.axis import AxisView
from reinteg_desk.ui.timeline.presenter import Entry, Presenter
from reinteg_desk.ui.timeline.whole_rows import WholeRows

SEEN_ROWS = 6
"""So many rows are seen at least; the page scrolls where the window is too low for them."""

TITLE_COLUMN = 2
RULE_COLUMNS = (4, 5)
RULE_CHARACTERS = 48
"""Most citations are no longer; the chosen one stands in full below the table."""
ROOMY = 1100
"""From this width on the table has room for the rule of every row."""


class View(StepScreen):
    """The timeline page: the drawing, the table, and the rule of the row that is chosen."""

    needs_room = True  # the row of today in the middle of what is seen

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(session, services.desk, lambda: services.language)
        self._where = label(Type.TITLE)
        self._frame, self._source = wrapped(), wrapped(Type.MUTED)
        self._axis = AxisView()
        self._model: RowsModel[Entry] = RowsModel(self._columns())
        self._table = Table(
            self._model,
            lambda: self.tr("Milestones"),
            empty=lambda: self.tr("No milestone applies. Check the periods on the file page."),
        )
        self._rows = WholeRows(self._table, SEEN_ROWS)
        self._chosen, self._rule = wrapped(Type.STRONG), wrapped()
        self._provenance = wrapped(Type.MUTED)
        self._shows_today = False
        self._table.selection_moved.connect(self._show_chosen)
        self._axis.pointed.connect(self._choose)
        self.setLayout(column(self._laid_out()))

    def _laid_out(self) -> QWidget:
        head = column(self._where, self._frame, self._source, gap=GRID)
        rule = column(self._chosen, self._rule, self._provenance, gap=0)
        parts = column(head, self._axis, gap=NEAR, edge=EDGE)
        parts.addWidget(self._rows, 1)
        parts.addLayout(rule)
        parts.addStretch(0)
        return scrolling(boxed(parts), tight=False)

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(
                heading=lambda: self.tr("From"),
                text=lambda each: day(each.row.from_on) if each.row.from_on else "",
                figures=True,
                token=_token,
            ),
            Column(
                heading=lambda: self.tr("On / by"),
                text=lambda each: day(each.row.on),
                figures=True,
                token=_token,
            ),
            Column(
                heading=lambda: self.tr("Milestone"),
                text=_title,
                token=_token,
                hint=lambda each: f"{_title(each)}\n{each.row.rule.text}",
                stretch=True,
            ),
            Column(heading=lambda: self.tr("When"), text=self._when, token=_token),
            Column(
                heading=lambda: self.tr("Rule"),
                text=lambda each: each.row.rule.source,
                token=_token,
                hint=lambda each: f"{each.row.rule.source}\n{each.row.rule.text}",
                stretch=True,
                least_characters=RULE_CHARACTERS,
            ),
            Column(
                heading=lambda: self.tr("How sure"),
                text=lambda each: status_name(each.row.rule.status),
                token=_token,
            ),
        ]

    def _when(self, entry: Entry) -> str:
        if entry.is_overdue:
            return self.tr("overdue")
        if entry.is_due:
            return self.tr("due")
        return self.tr("past") if entry.row.done else self.tr("to come")

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Timeline")

    def first_focus(self) -> QWidget:
        """The table, to move through by keyboard."""
        return self._table

    def refresh(self) -> None:
        """Show the present state."""
        presenter = self._presenter
        text = self.tr("Month {month}, day {day}, since {start}")
        self._where.setText(
            text.format(month=presenter.month, day=presenter.day, start=day(presenter.start))
        )
        frame = presenter.frame()
        self._frame.setText(frame.rule.text)
        self._source.setText(f"{frame.rule.source} ({status_name(frame.rule.status)})")
        self._axis.show_axis(
            presenter.axis(),
            own=self.tr("compared with the usual occupation"),
            market=self.tr("compared with the whole labour market"),
            today=self.tr("consultation"),
        )
        self._axis.setAccessibleName(self._where.text())
        self._axis.setAccessibleDescription(self._frame.text())
        entries = presenter.entries()
        self._model.set_rows(entries)
        self._fit_table()
        if self._table.selected() is None or not self._shows_today:
            self._choose_today(entries)
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the rule stands below the table only."""
        super().resizeEvent(event)
        narrow = event.size().width() < for_text(ROOMY)
        for at in RULE_COLUMNS:
            self._table.setColumnHidden(at, narrow)
        self._fit_table()

    def _choose_today(self, entries: tuple[Entry, ...]) -> None:
        """The row of what is due now, in the middle of what is seen."""
        due = next((at for at, each in enumerate(entries) if each.is_due), None)
        if due is not None:
            self._table.select(due)
            middle = Table.ScrollHint.PositionAtCenter
            self._table.scrollTo(self._model.index(due, 0), middle)
            self._shows_today = self.isVisible()

    def _choose(self, milestone_id: str) -> None:
        for at, each in enumerate(self._model.rows):
            if each.row.milestone_id == milestone_id:
                self._table.select(at)
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        """The rule of the chosen row in full."""
        at = self._table.selected()
        entry = self._model.row_at(at) if at is not None else None
        for each in (self._chosen, self._rule, self._provenance):
            each.setVisible(entry is not None)
        self._axis.choose(entry.row.milestone_id if entry else "")
        if entry is not None:
            rule = entry.row.rule
            self._chosen.setText(f"{_days(entry)}  {_title(entry)}")
            self._rule.setText(rule.text)
            self._provenance.setText(f"{rule.source} ({status_name(rule.status)})")

    def _fit_table(self) -> None:
        """Two lines a row where the rule has no column and a milestone does not fit in one."""
        narrow = self._table.isColumnHidden(RULE_COLUMNS[0])
        wanted = self._table.sizeHintForColumn(TITLE_COLUMN)
        cut = wanted > self._table.columnWidth(TITLE_COLUMN)
        self._table.set_lines(2 if narrow and cut else 1)
        self._rows.fit()


def wrapped(role: Type = Type.BODY) -> QLabel:
    """A label as wide as the page, so that a sentence takes one line where there is room."""
    made = label(role, wrap=True)
    made.setMaximumWidth(UNBOUNDED)
    made.setMinimumHeight(1)  # else it claims the lines it would take in the narrowest window
    return made


def _days(entry: Entry) -> str:
    row = entry.row
    return f"{day(row.from_on)} \N{EN DASH} {day(row.on)}" if row.from_on else day(row.on)


def _title(entry: Entry) -> str:
    row = entry.row
    return f"{row.title} ({row.condition})" if row.condition else row.title


def _token(entry: Entry) -> Token | None:
    if entry.is_overdue:
        return Token.UNDETERMINED
    if entry.is_due:
        return Token.ACCENT
    return Token.MUTED if entry.is_past else None
