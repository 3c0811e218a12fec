"""The log, for people: when, who, what, of which file; newest first."""

from collections.abc import Sequence

from reinteg_desk.app.ports import Row
from reinteg_desk.app.vault_care import LogLine
from reinteg_desk.domain.identifiers import DossierId
from reinteg_desk.ui.kit.languages import day, time_of_day
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, NEAR, Type
from reinteg_desk.ui.settings.part import TABLE_ROWS, SettingsPart, filling
from reinteg_desk.ui.settings.presenter import LOG_PAGE


class LogPart(SettingsPart):
    """A table; scrolling to the end fetches older events."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._of: tuple[DossierId, str] | None = None
        self._may_go_on = False
        self._asked = 0
        self._which = label(Type.STRONG)
        self.all = self.button(lambda: self.tr("All files again"), self.show_all)
        self.model: RowsModel[LogLine] = RowsModel(self._columns())
        self.table = Table(
            self.model, lambda: self.tr("Log"), empty=lambda: self.tr("Nothing happened yet.")
        )
        self.table.grow_with_rows(least=TABLE_ROWS)
        self.table.chosen.connect(self._on_chosen)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        hint = label(Type.MUTED, wrap=True)
        self.say(
            hint.setText,
            lambda: self.tr("Enter on a line shows that file only. Nothing here can be changed."),
        )
        self.setLayout(
            filling(
                column(row(self._which, self.all, None, gap=APART), self.table, hint, gap=NEAR),
                self.table,
            )
        )
        self._say_which()

    def _columns(self) -> list[Column[LogLine]]:
        return [
            Column(heading=lambda: "#", text=lambda each: str(each.seq), figures=True),
            Column(
                heading=lambda: self.tr("When"),
                text=lambda each: f"{day(each.at.date())} {time_of_day(each.at)}",
                figures=True,
            ),
            Column(heading=lambda: self.tr("Who"), text=lambda each: each.user),
            Column(heading=lambda: self.tr("What"), text=self.what, stretch=True),
            Column(heading=lambda: self.tr("File"), text=self._file),
        ]

    def what(self, line: LogLine) -> str:
        """An event in words."""
        words = self.words().get(line.kind, line.kind)
        detail = line.detail.get("what")
        if isinstance(detail, str):
            return self.ways_in().get(detail, words)
        count = line.detail.get("count")
        return f"{words} ({count})" if isinstance(count, int) else words

    def words(self) -> dict[str, str]:
        """Every kind of event, in words."""
        return {
            "store_made": self.tr("vault made"),
            "store_migrated": self.tr("vault brought to a newer version"),
            "store_restored": self.tr("backup restored"),
            "store_rekeyed": self.tr("key of the vault changed"),
            "backed_up": self.tr("backup made"),
            "unlocked": self.tr("unlocked"),
            "wrong_attempts": self.tr("wrong attempts before this"),
            "ways_in_changed": self.tr("ways in changed"),
            "key_file_mended": self.tr("key file mended from the copy in the vault"),
            "consultation_made": self.tr("consultation made"),
            "consultation_saved": self.tr("consultation saved"),
            "consultation_finalised": self.tr("consultation closed"),
            "document_signed": self.tr("document signed"),
            "dossier_erased": self.tr("file erased"),
            "person_exported": self.tr("everything about the person exported"),
            "surroundings_saved": self.tr("people and consents saved"),
            "attachment_added": self.tr("document added to the file"),
            "attachment_described": self.tr("document described"),
            "attachment_removed": self.tr("document removed from the file"),
            "contact_saved": self.tr("address kept in the address book"),
            "contact_removed": self.tr("address removed from the address book"),
            "colleague_added": self.tr("colleague's card imported"),
            "colleague_removed": self.tr("colleague's card removed"),
            "handed_over": self.tr("file handed over"),
            "taken_over": self.tr("file taken over"),
            "file_marked": self.tr("file marked"),
        }

    def ways_in(self) -> dict[str, str]:
        """Every change of a way in, in words."""
        return {
            "device_added": self.tr("computer remembered"),
            "device_removed": self.tr("computer forgotten"),
            "passphrase_set": self.tr("passphrase changed"),
            "recovery_code_replaced": self.tr("printed code replaced"),
            "user_added": self.tr("user added"),
            "user_invited": self.tr("user invited again"),
            "user_removed": self.tr("user removed"),
            "users_confirmed": self.tr("signing keys vouched for"),
        }

    def _file(self, line: LogLine) -> str:
        if line.person is not None:
            return line.person
        return line.dossier_id[:8] if line.dossier_id else ""

    # --- which file ---

    def show_file(self, chosen: Row) -> None:
        """The log of one file."""
        self._show_of(chosen.dossier_id, chosen.name)

    def show_all(self) -> None:
        """The log of all files."""
        self._of = None
        self.refresh()

    def _show_of(self, dossier: DossierId, name: str) -> None:
        self._of = (dossier, name)
        self.refresh()

    def _on_chosen(self, position: int) -> None:
        line = self.model.row_at(position)
        if line is not None and line.dossier_id is not None:
            self._show_of(line.dossier_id, self._file(line))

    def _say_which(self) -> None:
        self.all.setVisible(self._of is not None)
        if self._of is None:
            self._which.setText(self.tr("All files"))
        else:
            self._which.setText(self.tr("File of {name}").format(name=self._of[1]))

    # --- the part ---

    def refresh(self) -> None:
        """Fetch the newest events."""
        self._say_which()
        self._fetch(None)

    def _fetch(self, before: int | None) -> None:
        self._asked += 1
        asked, dossier = self._asked, self._of[0] if self._of else None

        def show(lines: Sequence[LogLine]) -> None:
            if asked != self._asked:
                return
            self._may_go_on = len(lines) == LOG_PAGE
            if before is None:
                self.model.set_rows(lines)
                self.table.scrollToTop()
            else:
                self.model.add_rows(lines)
            self.table.retranslate()

        self.run(lambda vault: self.presenter.log(vault, dossier, before), show)

    def _on_scrolled(self, value: int) -> None:
        bar, lines = self.table.verticalScrollBar(), self.model.rows
        if self._may_go_on and lines and value >= bar.maximum() - bar.pageStep():
            self._may_go_on = False
            self._fetch(lines[-1].seq)

    def retranslate(self) -> None:
        """Say the lines again."""
        super().retranslate()
        self._say_which()
        self.table.retranslate()

    def forget(self) -> None:
        """Nobody's name stays."""
        super().forget()
        self._of = None
        self._asked += 1
        self.model.set_rows(())
        self._say_which()
