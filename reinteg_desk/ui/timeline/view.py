"""Step 2 on screen: where the person stands, drawn and as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import column, label, page, scrolling
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, Type
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.timeline.axis import AxisView
from reinteg_desk.ui.timeline.presenter import Entry, Presenter

LEAST_ROWS = 3
"""Room for so many rows, for the word that there is none."""


class View(StepScreen):
    """The timeline page."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._presenter = Presenter(session, services.desk, lambda: services.language)
        self._where = label(Type.TITLE, wrap=True)
        self._frame = label(wrap=True)
        self._source = label(Type.MUTED, wrap=True)
        self._axis = AxisView()
        self._model: RowsModel[Entry] = RowsModel(self._columns())
        self._table = Table(
            self._model,
            lambda: self.tr("Milestones"),
            empty=lambda: self.tr("No milestone applies. Check the periods on the file page."),
        )
        body = page(
            column(self._where, self._frame, self._source, gap=GRID),
            self._axis,
            self._table,
            gap=APART,
        )
        area = scrolling(body)
        # Always there: a bar that comes and goes with the height would change the width, and with
        # it the height.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayout(column(area))

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(
                heading=lambda: self.tr("Date"),
                text=lambda each: day(each.row.on),
                figures=True,
                token=_token,
            ),
            Column(
                heading=lambda: self.tr("From"),
                text=lambda each: day(each.row.from_on) if each.row.from_on else "",
                figures=True,
                token=_token,
            ),
            Column(
                heading=lambda: self.tr("Milestone"),
                text=_title,
                token=_token,
                hint=lambda each: each.row.rule.text,
                stretch=True,
            ),
            Column(heading=lambda: self.tr("When"), text=self._when, token=_token),
            Column(
                heading=lambda: self.tr("Rule"),
                text=lambda each: each.row.rule.source,
                token=_token,
                hint=lambda each: each.row.rule.text,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("How sure"),
                text=lambda each: self._status(each.row.rule.status),
                token=_token,
            ),
        ]

    def _when(self, entry: Entry) -> str:
        if entry.is_due:
            return self.tr("due")
        return self.tr("past") if entry.row.done else self.tr("to come")

    def _status(self, status: str) -> str:
        names = {
            "law": self.tr("text of the law"),
            "source": self.tr("a source"),
            "one_source": self.tr("one source: check"),
            "derived": self.tr("derived"),
            "to_confirm": self.tr("to be confirmed"),
        }
        return names[status]

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
        self._source.setText(f"{frame.rule.source} ({self._status(frame.rule.status)})")
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
        self._fit_table(len(entries))

    def _fit_table(self, rows: int) -> None:
        """As high as its rows, so that one page scrolls and not two."""
        height = self._table.verticalHeader().defaultSectionSize()
        header = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(header + height * max(LEAST_ROWS, rows) + 2 * GRID)


def _title(entry: Entry) -> str:
    row = entry.row
    return f"{row.title} ({row.condition})" if row.condition else row.title


def _token(entry: Entry) -> Token | None:
    return Token.MUTED if entry.row.done and not entry.is_due else None
