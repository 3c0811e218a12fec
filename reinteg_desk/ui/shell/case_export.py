"""Writing the open consultation to a case file, for another program or somebody without a vault."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.commands import Command, CommandGroup
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.tasks import Lane


class CaseExport(Speaking):
    """A command of the open file; it has nothing to show of its own."""

    def __init__(self, session: FileSession, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._services, self._page = session, services, page
        self.hide()
        services.commands.add(
            page,
            Command(
                name=lambda: self.tr("Export the consultation as a case file"),
                act=self.choose,
                group=CommandGroup.FILE,
            ),
        )

    def choose(self) -> None:
        """Ask where the case file goes."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Export as a case file: it is not encrypted")
        dialog = QFileDialog(self._page, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Case files (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self._session.case.consultation.held_on.isoformat()}.json")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the consultation as it is now, whole or not at all."""
        case, write = self._session.case, self._services.desk.write_case_file

        def done(_: None) -> None:
            self._services.notices.news(
                lambda: self.tr("Written: {file}. Whoever has the file can read it.").format(
                    file=path
                ),
                topic="export",
            )

        self._services.tasks.run(lambda: write(path, case), done, lane=Lane.POOL)
