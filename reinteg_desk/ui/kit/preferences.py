"""What the user can set, as a table: a row gives the control, the default and the test. No Qt.

Only what differs from the default is written, so that a better default reaches everybody. No
personal data is kept here.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.system.atomic import write_atomically

Value = str | int | bool


BEGUN = {"de": "fr"}
"""A language that the window speaks in part → the complete one that says the rest.

French for German: the German-speaking municipalities lie in the Walloon Region, and the services
there write to doctors in either.
"""
WINDOW_LANGUAGES = (*LANGUAGES, *BEGUN)
"""What the window can be shown in. Documents have the complete ones only."""


class Key(StrEnum):
    """The settings."""

    LANGUAGE = "language"
    SCHEME = "scheme"
    CONTRAST = "contrast"
    TEXT_SIZE_PCT = "text_size_pct"
    LOCK_AFTER_MINUTES = "lock_after_minutes"
    LIVE_PANEL = "live_panel"


class SettingGroup(StrEnum):
    """Headings of the settings page."""

    LANGUAGE = "language"
    LOOK = "look"
    VAULT = "vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting.

    Attributes:
        key: Its name in the file.
        group: Heading on the page.
        default: What holds when nothing is set.
        choices: The values it can have.
    """

    key: Key
    group: SettingGroup
    default: Value
    choices: tuple[Value, ...]


SETTINGS = (
    Setting(key=Key.LANGUAGE, group=SettingGroup.LANGUAGE, default="nl", choices=WINDOW_LANGUAGES),
    Setting(
        key=Key.SCHEME,
        group=SettingGroup.LOOK,
        default="system",
        choices=("system", "light", "dark"),
    ),
    Setting(
        key=Key.CONTRAST,
        group=SettingGroup.LOOK,
        default="system",
        choices=("system", "usual", "high"),
    ),
    Setting(
        key=Key.TEXT_SIZE_PCT,
        group=SettingGroup.LOOK,
        default=100,
        choices=(90, 100, 110, 125, 150, 175, 200),
    ),
    Setting(key=Key.LIVE_PANEL, group=SettingGroup.LOOK, default=True, choices=(True, False)),
    Setting(
        key=Key.LOCK_AFTER_MINUTES,
        group=SettingGroup.VAULT,
        default=10,
        choices=(1, 2, 5, 10, 15, 30, 60),
    ),
)
BY_KEY: Mapping[Key, Setting] = {setting.key: setting for setting in SETTINGS}
LANGUAGE_VARIABLE = "REINTEG_DESK_LANGUAGE"
"""Environment variable that sets the default language (a practice's installation)."""


class Preferences:
    """The settings of this user on this machine.

    Args:
        file: Where they are kept; None keeps them for this run only.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._values: dict[Key, Value] = {}
        self._listeners: list[Callable[[Key], None]] = []
        self.problem: ProblemError | None = None
        if file is not None and file.is_file():
            self._load(file)

    def _load(self, file: Path) -> None:
        try:
            given = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            self.problem = trouble("settings.unreadable", file=file.name)
            return
        for setting in SETTINGS:
            value: Any = given.get(setting.key)
            if _is_choice(setting, value):
                self._values[setting.key] = value
            elif value is not None:
                allowed = ", ".join(map(str, setting.choices))
                self.problem = trouble(
                    "settings.value",
                    file=file.name,
                    place=setting.key,
                    found=value,
                    allowed=allowed,
                )

    def __getitem__(self, key: Key) -> Value:
        return self._values.get(key, _default(BY_KEY[key]))

    def text(self, key: Key) -> str:
        """A setting that is a word."""
        return str(self[key])

    def whole(self, key: Key) -> int:
        """A setting that is a number."""
        return int(self[key])

    def on(self, key: Key) -> bool:
        """A setting that is on or off."""
        return bool(self[key])

    def set(self, key: Key, value: Value) -> None:
        """Set, write, and tell who listens.

        Raises:
            ValueError: The value is none of the choices.
            ProblemError: It could not be written; it holds for this run.
        """
        if not _is_choice(BY_KEY[key], value):
            raise ValueError(f"{key}: {value!r}")
        if self[key] == value:
            return
        self._values[key] = value
        for listener in tuple(self._listeners):
            listener(key)
        self._write()

    def subscribe(self, listener: Callable[[Key], None]) -> None:
        """Call a listener with every key that is set."""
        self._listeners.append(listener)

    def _write(self) -> None:
        if self._file is None:
            return
        lines = [
            f"{key} = {_as_toml(value)}\n"
            for key, value in sorted(self._values.items())
            if value != BY_KEY[key].default
        ]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._file, "".join(lines).encode())


def _default(setting: Setting) -> Value:
    given = os.environ.get(LANGUAGE_VARIABLE, "")
    if setting.key is Key.LANGUAGE and given in setting.choices:
        return given
    return setting.default


def _is_choice(setting: Setting, value: object) -> bool:
    return any(value == each and type(value) is type(each) for each in setting.choices)


def _as_toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else f'"{value}"'
