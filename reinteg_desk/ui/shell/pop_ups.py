"""The few windows over the window: palette and keys, which stop nobody; crash; one question."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from reinteg_desk.ui.kit.commands import Commands
from reinteg_desk.ui.kit.crash import CrashDialog, crash_report
from reinteg_desk.ui.kit.notices import NextStep
from reinteg_desk.ui.shell.keys import KeyOverview
from reinteg_desk.ui.shell.palette import Find, Palette


class PopUps(QObject):
    """Opens them over a window, and closes them all when the vault locks."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._crash_is_shown = False

    def palette(self, find: Find) -> None:
        """Find a command, a file or an occupation by typing, and do it."""
        if self._is_shown(Palette):
            return
        palette = Palette(self._commands, find, self._window)

        def closed(result: int) -> None:
            palette.deleteLater()
            if result and palette.chosen is not None:
                palette.chosen.act()

        palette.finished.connect(closed)
        palette.show()

    def keys(self) -> None:
        """All keys."""
        if self._is_shown(KeyOverview):
            return
        overview = KeyOverview(self._commands, self._window)
        overview.finished.connect(lambda _: overview.deleteLater())
        overview.show()

    def _is_shown(self, kind: type[QDialog]) -> bool:
        """Whether one is open already; it comes to the front."""
        shown = [each for each in self._window.findChildren(kind) if each.isVisible()]
        for each in shown:
            each.raise_()
            each.activateWindow()
        return bool(shown)

    def crash(self, error: Exception) -> None:
        """Show a bug; a second one while the first is being read is not piled on top."""
        if self._crash_is_shown:
            return
        self._crash_is_shown = True
        try:
            dialog = CrashDialog(crash_report(error), self._window)
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._crash_is_shown = False

    def copy_step(self, report: str) -> NextStep:
        """A next step that copies a report."""
        clipboard = QGuiApplication.clipboard()
        return NextStep(label=lambda: self.tr("Copy report"), act=lambda: clipboard.setText(report))

    def gives_up_unsaved(self) -> bool:
        """Ask whether to close although the store refused what was typed last."""
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle("Reinteg Desk")
        question.setText(self.tr("What you typed last could not be saved."))
        question.setInformativeText(
            self.tr("Go back to see why, or close the program and lose it.")
        )
        back = question.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        lose = question.addButton(
            self.tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole
        )
        question.setDefaultButton(back)
        question.setEscapeButton(back)
        question.exec()
        return question.clickedButton() is lose

    def close_all(self) -> None:
        """Close everything that lies over the window: it may show names."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if QApplication.activePopupWidget() is popup:
                break
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
