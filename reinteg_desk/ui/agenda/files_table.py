"""The files that were found, a line each, with what is due in them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QTimer

from reinteg_desk.app.due import Due
from reinteg_desk.app.hand_over import Mark
from reinteg_desk.app.ports import ConsultationState, Row
from reinteg_desk.domain.identifiers import ConsultationId, DossierId
from reinteg_desk.ui.agenda.presenter import Page, Presenter
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tokens import Token

DUE_DELAY_MS = 60
"""So long nobody typed before it is found out what is due: a search comes first."""
DUE_AT_A_TIME = 5
"""Files looked into at a time, so that a search never waits long for it."""
PENDING = "\N{FIGURE SPACE}" * 12
"""As wide as what will stand there, so that no column moves."""
OVERDUE = "▲ {day}"
NEWEST_FIRST, OLDEST_FIRST = "↓", "↑"
CATEGORY, PREPARED = 5, 6
"""Places of columns."""

_Key = tuple[ConsultationId, datetime, date]
"""What is known holds of one state of a file, on one day."""


class FilesTable(Table):
    """The table of the agenda. What is due is found out for the lines that are shown, meanwhile."""

    def __init__(self, services: Services, presenter: Presenter, empty: Text) -> None:
        self._services, self._presenter = services, presenter
        self._marked: Mapping[DossierId, Sequence[Mark]] = {}
        self._due: dict[_Key, Due | None] = {}
        self._today = presenter.today
        self._due_asked = 0
        self._arrow = NEWEST_FIRST
        self.files: RowsModel[Row] = RowsModel(self._columns())
        super().__init__(self.files, lambda: self.tr("Files"), empty=empty)
        self._due_later = QTimer(self)
        self._due_later.setSingleShot(True)
        self._due_later.setInterval(DUE_DELAY_MS)
        self._due_later.timeout.connect(self._ask_due)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._due_later.start())

    def _columns(self) -> list[Column[Row]]:
        return [
            Column(heading=lambda: self.tr("Name"), text=lambda each: each.name, stretch=True),
            Column(
                heading=lambda: self.tr("Born"), text=lambda each: day(each.born_on), figures=True
            ),
            Column(
                heading=lambda: " ".join((self.tr("Consultation"), self._arrow)),
                text=lambda each: day(each.held_on),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Due"),
                text=self._due_text,
                token=lambda each: Token.NOT_READY if self._is_overdue(each) else None,
                hint=self._due_hint,
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Reference occupation"),
                text=self._occupation,
                hint=self._occupation,
                stretch=True,
            ),
            Column(
                heading=lambda: self.tr("Category"),
                text=lambda each: str(each.category) if each.category else "",
                figures=True,
            ),
            Column(heading=lambda: self.tr("Prepared by"), text=self._prepared_by),
            Column(
                heading=lambda: self.tr("State"),
                text=lambda each: (
                    self.tr("closed") if each.state is ConsultationState.FINAL else self.tr("open")
                ),
            ),
        ]

    # --- what is shown ---

    def show_page(self, found: Page, *, goes_on: bool, oldest_first: bool) -> None:
        """Show a page; it follows what is there, or replaces it."""
        self._today = self._presenter.today
        self._marked = {**self._marked, **found.marked} if goes_on else found.marked
        if goes_on:
            self.files.add_rows(found.rows)
        else:
            self.files.set_rows(found.rows)
            self._arrow = OLDEST_FIRST if oldest_first else NEWEST_FIRST
            if found.rows:
                self.select(0)
        rows = self.files.rows
        self.setColumnHidden(CATEGORY, not any(each.category for each in rows))
        self.setColumnHidden(PREPARED, not any(map(self._prepared_by, rows)))
        self.retranslate()
        self._due_asked += 1  # what is on its way is of other lines
        self._due_later.start()

    def forget(self) -> None:
        """Show nothing and know nothing."""
        self._due_asked += 1
        self._due_later.stop()
        self._marked, self._due = {}, {}
        self.files.set_rows(())

    def _occupation(self, each: Row) -> str:
        return self._presenter.occupation(each.reference_occupation, self._services.language)

    def _prepared_by(self, each: Row) -> str:
        marks = self._marked.get(each.dossier_id, ())
        if not marks:
            return ""
        waits = any(mark.confirmed_by is None for mark in marks)
        name = marks[0].prepared_by
        return self.tr("{name}, to confirm").format(name=name) if waits else name

    # --- what is due ---

    def due_of(self, each: Row) -> Due | None:
        """What is due in a file; None where nothing is, and while it is not known yet."""
        return self._due.get(self._key(each))

    @property
    def tells_due(self) -> bool:
        """Whether all files in sight say what is due."""
        return all(self._key(each) in self._due for each in self._in_sight())

    def _in_sight(self) -> Sequence[Row]:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return self.files.rows[max(0, first) : last + 1 if last >= 0 else None]

    def _key(self, each: Row) -> _Key:
        return each.consultation_id, each.saved_at, self._today

    def _is_overdue(self, each: Row) -> bool:
        due = self.due_of(each)
        return due is not None and due.overdue > 0

    def _due_text(self, each: Row) -> str:
        if self._key(each) not in self._due:
            return PENDING
        due = self.due_of(each)
        if due is None:
            return ""
        on = day(due.milestone.on)
        return OVERDUE.format(day=on) if due.overdue else on

    def _due_hint(self, each: Row) -> str:
        due = self.due_of(each)
        if due is None:
            return ""
        told = self._presenter.due_told(due, self._services.language)
        if not due.overdue:
            return f"{day(told.on)}: {told.title}"
        days = (self._today - told.on).days
        text = self.tr("%n day(s) overdue: {milestone}", "", days).format(milestone=told.title)
        if due.overdue == 1:
            return text
        more = self.tr("{sentence}, and {count} more")
        return more.format(sentence=text, count=due.overdue - 1)

    def _ask_due(self) -> None:
        """Look into the files on screen of which nothing is known, some at a time."""
        vault = self._services.vault()
        unknown = [each for each in self._in_sight() if self._key(each) not in self._due]
        wanted = unknown[:DUE_AT_A_TIME]
        if vault is None or not wanted:
            return
        self._due_asked += 1
        asked = self._due_asked

        def show(found: Mapping[ConsultationId, Due | None]) -> None:
            if asked != self._due_asked:
                return
            self._due |= {self._key(each): found[each.consultation_id] for each in wanted}
            self.files.retranslate()
            self._ask_due()

        self._services.tasks.run(lambda: self._presenter.due(vault, wanted), show)
