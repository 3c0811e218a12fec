"""Backups: when and where, the last one with its check, one made now, one put back."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from reinteg_desk.app.vault_care import BackupMade, CareSettings, Keep
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.languages import day, time_of_day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.widths import UNBOUNDED, keep_width
from reinteg_desk.ui.settings.part import NEWS, TABLE_ROWS, SettingsPart, filling
from reinteg_desk.ui.settings.presenter import Backups

CHOICE_WIDTH = 60 * GRID
KEEPS = (
    Keep(days=3, weeks=2, months=3),
    Keep(),
    Keep(days=14, weeks=10, months=24),
)


class BackupsPart(SettingsPart):
    """Everybody may make one; where they go and how many stay is for administrators."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.shown: Backups | None = None
        self.state = label(Type.STRONG, wrap=True)
        self.state.setMaximumWidth(UNBOUNDED)
        self._old = MarkIcon(Mark.ATTENTION)
        self._old.hide()
        self._folder = label(Type.MUTED, wrap=True, selectable=True)
        self.now = self.button(lambda: self.tr("Make a backup now"), self.back_up, "primary")
        self._choose = self.button(lambda: self.tr("Choose a folder"), self._choose_folder)
        self._beside = self.button(
            lambda: self.tr("Beside the vault again"), lambda: self._keep(backup_folder=None)
        )
        self.every = ChoiceField(lambda: self.tr("Automatic backup"), self._schedules())
        self.keep = ChoiceField(lambda: self.tr("Keep"), self._keeps())
        for each in (self.every, self.keep):
            keep_width(each, least=CHOICE_WIDTH)
        self.every.edited.connect(lambda days: self._keep(backup_every_days=days))
        self.keep.edited.connect(lambda keep: self._keep(keep=keep))
        self.model: RowsModel[BackupMade] = RowsModel(self._columns())
        self.table = Table(
            self.model,
            lambda: self.tr("Backups"),
            empty=lambda: self.tr("No backup yet: make one, also on a stick kept elsewhere."),
        )
        self.table.grow_with_rows(least=TABLE_ROWS)
        self._restore = self.button(lambda: self.tr("Restore this one"), self._put_back)
        self._elsewhere = label(Type.MUTED, wrap=True)
        self.say(
            self._elsewhere.setText,
            lambda: self.tr(
                "A backup is encrypted and is opened and checked after it is written. Keep one "
                "away from this computer too: on a stick, or a disk of the organisation."
            ),
        )
        self._rules = boxed(
            column(
                row(self._choose, self._beside, None),
                row(self.every, self.keep, None, gap=APART),
                gap=APART,
            )
        )
        self.setLayout(
            filling(
                column(
                    row(self._old, self.state, gap=NEAR),
                    row(self.now, None),
                    NEAR,
                    self._folder,
                    self._rules,
                    NEAR,
                    self.table,
                    row(self._restore, None),
                    self._elsewhere,
                    gap=NEAR,
                ),
                self.table,
            )
        )

    def _schedules(self) -> list[Option]:
        return [
            (1, lambda: self.tr("every day")),
            (7, lambda: self.tr("every week")),
            (0, lambda: self.tr("on demand only")),
        ]

    def _keeps(self) -> list[Option]:
        return [(each, self._kept(each)) for each in KEEPS]

    def _kept(self, keep: Keep) -> Text:
        return lambda: self.tr("{days} days, {weeks} weeks, {months} months").format(
            days=keep.days, weeks=keep.weeks, months=keep.months
        )

    def _columns(self) -> list[Column[BackupMade]]:
        return [
            Column(heading=lambda: self.tr("Made"), text=_made, figures=True),
            Column(
                heading=lambda: self.tr("Where"), text=lambda each: str(each.folder), stretch=True
            ),
        ]

    # --- the part ---

    def refresh(self) -> None:
        """Look again."""
        self.run(self.presenter.backups, self._show)

    def _show(self, found: Backups) -> None:
        self.shown = found
        self.model.set_rows(found.made)
        self.table.retranslate()
        if found.made and self.table.selected() is None:
            self.table.select(0)
        settings = found.settings
        self.every.set_value(settings.backup_every_days)
        self.keep.set_value(settings.keep)
        self._rules.setVisible(self.is_administrator)
        self._beside.setVisible(settings.backup_folder is not None)
        self._restore.setVisible(bool(found.made) and self.is_administrator)
        self._old.setVisible(found.state.is_old)
        self._say_state(found, settings)

    def _say_state(self, found: Backups, settings: CareSettings) -> None:
        last = found.state.last
        if last is None:
            self.state.setText(self.tr("There is no backup yet."))
        elif found.state.is_old:
            text = self.tr("The last backup is old: {made}. Make one now.")
            self.state.setText(text.format(made=_made(last)))
        else:
            text = self.tr("Last backup: {made}, opened and checked.")
            self.state.setText(text.format(made=_made(last)))
        if settings.backup_folder is None:
            self._folder.setText(self.tr("Folder: beside the vault, on this disk."))
        else:
            text = self.tr("Folder: {folder}")
            self._folder.setText(text.format(folder=settings.backup_folder))

    def retranslate(self) -> None:
        """Say it again."""
        super().retranslate()
        self.table.retranslate()
        if self.shown is not None:
            self._say_state(self.shown, self.shown.settings)

    def forget(self) -> None:
        """Nothing of the vault stays."""
        super().forget()
        self.shown = None
        self.model.set_rows(())
        self.state.clear()
        self._folder.clear()

    # --- acts ---

    def back_up(self) -> None:
        """Make one now."""
        self.now.setEnabled(False)

        def made(backup: BackupMade) -> None:
            self.now.setEnabled(True)
            self.services.notices.news(
                lambda: self.tr("Backup made, opened and checked: {made}.").format(
                    made=_made(backup)
                ),
                topic=NEWS,
            )
            self.refresh()

        def failed(error: Exception) -> None:
            self.now.setEnabled(True)
            self.services.tasks.failed_unhandled.emit(error)

        self.run(self.presenter.back_up, made, failed)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        """Backups go there from now on."""
        self._keep(backup_folder=folder)

    def _keep(self, **changed: object) -> None:
        self.run(
            lambda vault: self.presenter.keep_settings(vault, **changed), lambda _: self.refresh()
        )

    def _put_back(self) -> None:
        at = self.table.selected()
        backup = None if at is None else self.model.row_at(at)
        if backup is not None:
            self.services.restore(backup.folder)


def _made(backup: BackupMade) -> str:
    at = backup.made_at.astimezone()
    return f"{day(at.date())} {time_of_day(at)}"
