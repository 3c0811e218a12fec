"""The command without a name: the desktop application."""

import argparse
import os
import sys

from reinteg_desk.app.problems import trouble


def open_window(options: argparse.Namespace) -> int:
    """Open the window on the vault of this user, with a file that waits for unlocking."""
    from reinteg_desk.system.paths import default_store_folder

    check_display()
    from reinteg_desk.bootstrap.window import run_window

    file = options.open.absolute() if options.open else None
    return run_window(default_store_folder(), file)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check_display() -> None:
    """Say what to do where no window can be shown."""
    if not has_display():
        raise trouble("program.no_display")
