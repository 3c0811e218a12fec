"""The application: one event loop, one window, no traceback for anybody."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.desk import Desk
from reinteg_desk.ui.kit.icons import application_icon
from reinteg_desk.ui.kit.preferences import Preferences
from reinteg_desk.ui.shell.desktop import Desktop
from reinteg_desk.ui.shell.file_openings import FileOpenings
from reinteg_desk.ui.shell.last_place import FILE_NAME, LastPlace
from reinteg_desk.ui.shell.last_words import LastWords
from reinteg_desk.ui.shell.single_instance import SingleInstance

ANOTHER_IS_OPEN = 0
"""Exit code of a second start: the first window came to the front, which is what was wanted."""


def run_application(
    desk: Desk,
    *,
    settings_file: Path | None,
    log_folder: Path | None = None,
    file: Path | None = None,
    arguments: Sequence[str] = (),
) -> int:
    """Show the window and stay until it is closed; the exit code.

    Args:
        desk: What the window works with.
        settings_file: Where the settings are kept, with the lock of the one window beside it; None
            keeps them for this run only.
        log_folder: Where a crash below Python leaves its trace; None: nowhere.
        file: A case file or hand-over to take in once the vault is unlocked.
        arguments: Qt's own command-line arguments.
    """
    app = make_application(arguments)
    instance = SingleInstance(settings_file.parent, app) if settings_file else None
    if instance is not None and not instance.claim(file):
        return ANOTHER_IS_OPEN
    words = LastWords(log_folder) if log_folder else None
    died = words.take() if words else None
    if words is not None:
        words.listen()
    last_place = LastPlace(settings_file.with_name(FILE_NAME) if settings_file else None)
    desktop = Desktop(app, desk, Preferences(settings_file), last_place)
    report_bugs_to(desktop.show_failure, desktop)
    if instance is not None:
        instance.called.connect(desktop.come_up)
    if sys.platform == "darwin":
        openings = FileOpenings(app)
        openings.wanted.connect(desktop.come_up)
        app.installEventFilter(openings)
    desktop.start(died=died, file=file)
    code = int(app.exec())
    if words is not None:
        words.stop()
    return code


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The application object with its name and icon."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["reinteg-desk", *arguments])
    app.setApplicationName("reinteg-desk")
    app.setApplicationDisplayName("Reinteg Desk")
    app.setDesktopFileName("reinteg-desk")
    app.setWindowIcon(application_icon())
    return app


def report_bugs_to(show: Callable[[Exception], object], owner: QObject) -> None:
    """Show bugs instead of printing them, values and all.

    Args:
        show: Shows an exception.
        owner: Asked to close when the process is interrupted.
    """

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            owner.deleteLater()
            QApplication.closeAllWindows()
        elif isinstance(error, Exception):
            show(error)

    sys.excepthook = hook
