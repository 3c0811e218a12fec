"""What is kept about persons: exported for them, kept as long as it may be, erased with proof."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit

from reinteg_desk.app.ports import Row
from reinteg_desk.app.vault_care import Erasure
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.languages import day, time_of_day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.secrets import Pause
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tasks import Lane
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.kit.widths import keep_width
from reinteg_desk.ui.settings.part import TABLE_ROWS, SettingsPart, filling

YEARS = (5, 10, 15, 20, 30, 50)
MOST_NAMED = 5
_PERIOD_WIDTH = 200


class PeoplePart(SettingsPart):
    """Find a person; export or erase what is kept about them.

    Signals:
        log_asked: The log of one file: its row.
    """

    log_asked = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._erasure: Erasure | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        pause = Pause(self, self.refresh)
        self.search.textChanged.connect(pause.again)
        self.which = ChoiceField(lambda: self.tr("Files"), self._filters())
        self.which.set_value(False)
        self.which.edited.connect(lambda _: self.refresh())
        self.period = ChoiceField(lambda: self.tr("Retention period"), self._periods())
        keep_width(self.period, least=_PERIOD_WIDTH)
        self.period.edited.connect(self._keep_period)
        self.model: RowsModel[Row] = RowsModel(self._columns())
        self.table = Table(
            self.model,
            lambda: self.tr("Files"),
            empty=lambda: self.tr("No file here. Find one by name, or choose other files above."),
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.grow_with_rows(least=TABLE_ROWS)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._export = self.button(lambda: self.tr("Export everything"), self._choose_export)
        self._log = self.button(lambda: self.tr("Show the log of this file"), self._ask_log)
        self._erase = self.button(lambda: self.tr("Erase for good …"), self._ask_erase)
        self.proof = label(wrap=True, selectable=True)
        save = self.button(lambda: self.tr("Save the proof"), self._choose_proof)
        self._proof_box = boxed(column(self.proof, row(save, None), edge=APART), role="raised")
        self._proof_box.hide()
        self._period_words = label(Type.MUTED, wrap=True)
        self.say(self.search.setPlaceholderText, lambda: self.tr("Find by name or birth date"))
        self.say(self.search.setAccessibleName, lambda: self.tr("Find a person"))
        self.say(
            self._period_words.setText,
            lambda: self.tr(
                "The period is your organisation's; the program sets none and erases nothing by "
                "itself. It counts from the last consultation and the last save."
            ),
        )
        self.setLayout(
            filling(
                column(
                    row(self.which, self.period, None, gap=APART),
                    self._period_words,
                    NEAR,
                    self.search,
                    self.table,
                    row(self._export, self._log, self._erase, None),
                    self.confirmation,
                    self._proof_box,
                    gap=NEAR,
                ),
                self.table,
            )
        )
        self._offer()

    def _filters(self) -> list[Option]:
        return [
            (False, lambda: self.tr("all")),
            (True, lambda: self.tr("past the retention period")),
        ]

    def _periods(self) -> list[Option]:
        none: Option = (None, lambda: self.tr("none set"))
        return [none, *((each, partial(self._years, each)) for each in YEARS)]

    def _years(self, years: int) -> str:
        return self.tr("{years} years").format(years=years)

    def _columns(self) -> list[Column[Row]]:
        return [
            Column(heading=lambda: self.tr("Name"), text=lambda each: each.name, stretch=True),
            Column(
                heading=lambda: self.tr("Born"), text=lambda each: day(each.born_on), figures=True
            ),
            Column(
                heading=lambda: self.tr("Last consultation"),
                text=lambda each: day(each.held_on),
                figures=True,
            ),
            Column(
                heading=lambda: self.tr("Last saved"),
                text=lambda each: day(each.saved_at.date()),
                figures=True,
            ),
        ]

    # --- the part ---

    def refresh(self) -> None:
        """Find again."""
        search, past = self.search.text(), self.which.value is True
        self.run(
            lambda vault: (
                self.presenter.people(vault, search, past_period=past),
                self.services.desk.vault_care.settings(vault).retention_years,
            ),
            lambda found: self._show(*found),
        )

    def _show(self, rows: Sequence[Row], years: int | None) -> None:
        self.model.set_rows(rows)
        self.table.retranslate()
        self.period.set_value(years)
        self.period.setVisible(self.is_administrator)
        if rows and not self._selected():
            self.table.select(0)
        self._offer()

    def _selected(self) -> list[Row]:
        found = self.table.selectionModel().selectedRows()
        rows = [self.model.row_at(each.row()) for each in found]
        return [each for each in rows if each is not None]

    def _offer(self) -> None:
        count = len(self._selected())
        self._export.setVisible(count == 1)
        self._log.setVisible(count == 1)
        self._erase.setVisible(count > 0 and self.is_administrator)

    def retranslate(self) -> None:
        """Say it again."""
        super().retranslate()
        self.table.retranslate()
        if self._erasure is not None:
            self.proof.setText(self.proof_text(self._erasure))

    def forget(self) -> None:
        """Nobody's name stays."""
        super().forget()
        self.search.clear()
        self.model.set_rows(())
        self._erasure = None
        self.proof.clear()
        self._proof_box.hide()

    def _keep_period(self, years: object) -> None:
        self.run(
            lambda vault: self.presenter.keep_settings(vault, retention_years=years),
            lambda _: self.refresh(),
        )

    def _ask_log(self) -> None:
        rows = self._selected()
        if rows:
            self.log_asked.emit(rows[0])

    # --- everything about one person ---

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), "person.json", self.tr("JSON document (*.json)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all that is stored about the selected person."""
        rows = self._selected()
        if len(rows) == 1:
            dossier = rows[0].dossier_id
            self.run(
                lambda vault: self.presenter.export_person(vault, dossier, path),
                lambda _: self.services.notices.news(
                    lambda: self.tr(
                        "Written: {file}. It is not encrypted; hand it over safely and delete it."
                    ).format(file=path)
                ),
            )

    # --- erasing ---

    def _ask_erase(self) -> None:
        rows = self._selected()
        if not rows:
            return
        names = ", ".join(each.name for each in rows[:MOST_NAMED])
        more = "" if len(rows) <= MOST_NAMED else " …"
        self.confirmation.ask_to_destroy(
            lambda: self.tr(
                "This will erase for good: {names}{more} (%n file(s)), with the key of each file. "
                "A new backup will be made, and every older copy in the backup folder and beside "
                "the vault will be removed. Nothing will bring them back. Copies on sticks and "
                "disks elsewhere are for you to destroy.",
                "",
                len(rows),
            ).format(names=names, more=more),
            lambda: self.tr("Erase for good"),
            lambda vault, _: self.presenter.erase(vault, [each.dossier_id for each in rows]),
            self._on_erased,
        )

    def _on_erased(self, erasure: Erasure) -> None:
        self._erasure = erasure
        self.proof.setText(self.proof_text(erasure))
        self._proof_box.show()
        self.refresh()

    def proof_text(self, erasure: Erasure) -> str:
        """What was done, in words, for the organisation's register; it names no person."""
        at = erasure.at.astimezone()
        title = self.tr("Proof of erasure, {day} {time}, by {user}")
        lines = [title.format(day=day(at.date()), time=time_of_day(at), user=erasure.user)]
        for each in erasure.files:
            text = self.tr("File {id}: event {event} of the log, {rows} rows left in the store.")
            lines.append(text.format(id=each.dossier_id, event=each.event, rows=each.rows_left))
        text = self.tr("Older copies removed: {removed}. Backup made and checked after: {backup}.")
        lines.append(text.format(removed=erasure.copies_removed, backup=erasure.backup.name))
        if erasure.copies_left:
            text = self.tr("Could not be removed, destroy them by hand: {copies}.")
            lines.append(text.format(copies=", ".join(map(str, erasure.copies_left))))
        text = self.tr("Log {mark} · vault {fingerprint}")
        lines.append(text.format(mark=erasure.log_mark, fingerprint=erasure.fingerprint))
        return "\n".join(lines)

    def _choose_proof(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the proof"), "erasure.txt", self.tr("Text (*.txt)")
        )
        if name:
            self.save_proof(Path(name))

    def save_proof(self, path: Path) -> None:
        """Write the proof where the user wants it."""
        text = f"{self.proof.text()}\n".encode()
        self.services.tasks.run(
            lambda: write_atomically(path, text),
            lambda _: self.services.notices.news(
                lambda: self.tr("Written: {file}").format(file=path)
            ),
            lane=Lane.POOL,
        )
