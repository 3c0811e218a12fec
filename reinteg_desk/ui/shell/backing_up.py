"""Today's backup, made by itself once the desk is quiet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reinteg_desk.ui.kit.notices import NextStep

if TYPE_CHECKING:
    from reinteg_desk.ui.shell.desktop import Desktop

AFTER_MS = 60_000
"""A minute after unlocking the day's first rush is over."""


class BackingUp(QObject):
    """Makes a backup where one is due; trouble is told, work goes on."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop

    def back_up_soon(self) -> None:
        """Back up a little later."""
        QTimer.singleShot(AFTER_MS, self, self.back_up)

    def back_up(self) -> None:
        """Back up the open vault, and say where the last backup is old all the same."""
        services = self._desktop.services
        vault, care = services.vault(), services.desk.vault_care
        if vault is None:
            return

        def look() -> None:
            services.tasks.run(lambda: care.backup_state(vault).is_old, self._tell_of_old_backup)

        def failed(error: Exception) -> None:
            self._desktop.show_failure(error)
            look()

        services.tasks.run(lambda: care.back_up_if_due(vault), lambda _: look(), failed)

    def _tell_of_old_backup(self, is_old: bool) -> None:  # noqa: FBT001 - what the work gave
        if is_old and self._desktop.is_unlocked:
            self._desktop.notices.warning(
                lambda: self.tr("The last backup is old: make one, on a disk or a stick."),
                NextStep(label=lambda: self.tr("Backups"), act=self.show),
                topic="old backup",
            )

    def show(self) -> None:
        """The settings, at the backups."""
        if self._desktop.is_unlocked:
            settings = self._desktop.window.settings
            self._desktop.window.show_settings()
            settings.show_part(settings.backups)
