"""Put a backup back: which one, and a passphrase that fits it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from reinteg_desk.app.vault_care import BackupMade
from reinteg_desk.ui.kit.choices import ChoiceField
from reinteg_desk.ui.kit.fields import Field
from reinteg_desk.ui.kit.languages import day, time_of_day
from reinteg_desk.ui.kit.layout import row
from reinteg_desk.ui.kit.secrets import SecretField
from reinteg_desk.ui.kit.theme import set_role
from reinteg_desk.ui.unlock.stages import Stage


class RestoreStage(Stage):
    """Choose a backup and put it in place; what it replaces is kept beside it.

    Signals:
        folder_chosen: Another folder with backups, or one backup, is to be looked into.
    """

    folder_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._backup = ChoiceField(lambda: self.tr("Backup"), [])
        self._passphrase = SecretField(lambda: self.tr("Passphrase"))
        self.fields = {"backup": self._backup, "passphrase": self._passphrase}
        self._other = QPushButton()
        set_role(self._other, "link")
        self._other.clicked.connect(self._choose)
        self.say(self._other.setText, lambda: self.tr("Look in another folder"))
        self._arrange(
            lambda: self.tr("Restore the backup"),
            self._backup,
            row(self._other, None),
            self._passphrase,
            self._shown_letters(self._passphrase),
            back=lambda: self.tr("Back"),
        )

    def heading(self) -> str:
        """What the stage is for."""
        return self.tr("Restore a backup")

    def intro(self) -> str:
        """What to know before."""
        return self.tr(
            "The backup is checked before anything changes. The vault that is here now is not "
            "destroyed: it is kept beside the new one. What was entered after the backup is in "
            "the kept one only."
        )

    def first_field(self) -> Field:
        """The passphrase once there is a backup to choose."""
        return self._passphrase if self._backup.box.count() else self._backup

    def offer(self, backups: Sequence[BackupMade], chosen: Path | None = None) -> None:
        """Offer backups, newest first."""
        self._backup.set_options([(each.folder, partial(_name, each)) for each in backups])
        first = backups[0].folder if backups else None
        self._backup.set_value(chosen or first)

    @property
    def backup(self) -> Path | None:
        """The backup that is chosen."""
        chosen = self._backup.value
        return chosen if isinstance(chosen, Path) else None

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Look in another folder"))
        if name:
            self.folder_chosen.emit(Path(name))


def _name(backup: BackupMade) -> str:
    at = backup.made_at.astimezone()
    return f"{day(at.date())} {time_of_day(at)} · {backup.folder.parent}"
