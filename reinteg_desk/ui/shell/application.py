"""The application: one event loop, one window, no traceback for anybody."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reinteg_desk.app.desk import Desk
from reinteg_desk.ui.kit.icons import application_icon
from reinteg_desk.ui.kit.preferences import Preferences
from reinteg_desk.ui.shell.desktop import Desktop


def run_application(
    desk: Desk, *, settings_file: Path | None, arguments: Sequence[str] = ()
) -> int:
    """Show the window and stay until it is closed; the exit code.

    Args:
        desk: What the window works with.
        settings_file: Where the settings are kept; None keeps them for this run only.
        arguments: Qt's own command-line arguments.
    """
    app = make_application(arguments)
    desktop = Desktop(app, desk, Preferences(settings_file))
    report_bugs_to(desktop)
    desktop.start()
    return int(app.exec())


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


def report_bugs_to(desktop: Desktop) -> None:
    """Show bugs in the crash dialog instead of printing them, values and all."""

    def hook(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            desktop.window.close()
        elif isinstance(error, Exception):
            desktop.show_failure(error)

    sys.excepthook = hook
