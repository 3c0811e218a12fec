"""Puts the window together."""

from pathlib import Path

from reinteg_desk.bootstrap import Composition


def run_window(store_folder: Path, file: Path | None = None) -> int:
    """Open the window on the vault of a folder and stay until it is closed.

    Args:
        store_folder: The folder of the vault.
        file: A case file or hand-over to take in once the vault is unlocked.
    """
    from reinteg_desk.system.paths import config_folder, log_folder
    from reinteg_desk.ui.shell.application import run_application

    store_folder.parent.mkdir(parents=True, exist_ok=True)
    desk = Composition().desk(store_folder)
    return run_application(
        desk,
        settings_file=config_folder() / "settings.toml",
        log_folder=log_folder(),
        file=file,
    )
