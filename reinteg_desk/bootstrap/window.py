"""Puts the window together."""

from pathlib import Path

from reinteg_desk.bootstrap import Composition


def run_window(store_folder: Path) -> int:
    """Open the window on the vault of a folder and stay until it is closed."""
    from reinteg_desk.system.paths import config_folder, log_folder
    from reinteg_desk.ui.shell.application import run_application

    store_folder.parent.mkdir(parents=True, exist_ok=True)
    desk = Composition().desk(store_folder)
    return run_application(
        desk, settings_file=config_folder() / "settings.toml", log_folder=log_folder()
    )
