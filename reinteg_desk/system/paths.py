"""Where the program keeps its things on this machine."""

import os
from pathlib import Path

import platformdirs

_APP = "reinteg-desk"


def data_folder() -> Path:
    """The folder for the store and its backups (``REINTEG_DESK_HOME`` moves it)."""
    override = os.environ.get("REINTEG_DESK_HOME")
    return Path(override) if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def config_folder() -> Path:
    """The folder for settings; no personal data is kept there."""
    override = os.environ.get("REINTEG_DESK_HOME")
    if override:
        return Path(override) / "config"
    return Path(platformdirs.user_config_dir(_APP, appauthor=False))


def log_folder() -> Path:
    """The folder for the log, which holds ids only."""
    override = os.environ.get("REINTEG_DESK_HOME")
    if override:
        return Path(override) / "log"
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


def default_store_folder() -> Path:
    """The store that the window opens."""
    return data_folder() / "store"
