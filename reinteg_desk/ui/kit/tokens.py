"""Colours as data: the tokens of ``resources/themes`` with the arithmetic of contrast. No Qt."""

from dataclasses import dataclass
from enum import StrEnum

from reinteg_desk.system.resources import read_toml

CONTRAST_TEXT = 4.5
"""Least contrast of text on its background (WCAG 2.2, success criterion 1.4.3, level AA)."""
CONTRAST_OUTLINE = 3.0
"""Least contrast of what shows where a control is (WCAG 2.2, success criterion 1.4.11)."""


class Token(StrEnum):
    """What a colour is for; green, amber and red are for verdicts and nothing else."""

    WINDOW = "window"
    BASE = "base"
    RAISED = "raised"
    SUNKEN = "sunken"
    TEXT = "text"
    MUTED = "muted"
    DIMMED = "dimmed"
    DIMMED_LINE = "dimmed_line"
    HAIRLINE = "hairline"
    OUTLINE = "outline"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    FOCUS = "focus"
    READY = "ready"
    READY_SOFT = "ready_soft"
    UNDETERMINED = "undetermined"
    UNDETERMINED_SOFT = "undetermined_soft"
    NOT_READY = "not_ready"
    NOT_READY_SOFT = "not_ready_soft"
    BLOCKED = "blocked"
    BLOCKED_SOFT = "blocked_soft"
    CHART = "chart"
    CHART_SOFT = "chart_soft"


SURFACES = (Token.WINDOW, Token.BASE, Token.RAISED)
"""What lies under text."""

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme: a name, whether it is dark, and ``#rrggbb`` for every token."""

    name: str
    dark: bool
    colours: dict[Token, str]

    def __getitem__(self, token: Token) -> str:
        return self.colours[token]


def load_tokens(name: str) -> Tokens:
    """The theme of this name.

    Raises:
        ValueError: A token is missing, unknown or not ``#rrggbb``.
    """
    document = read_toml(f"themes/{name}.toml")
    given = document["colours"]
    if set(given) != set(Token):
        raise ValueError(f"{name}: {sorted(set(given) ^ set(Token))}")
    colours = {Token(key): value for key, value in given.items()}
    for value in colours.values():
        _channels(value)
    return Tokens(name=document["name"], dark=document["dark"], colours=colours)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 … 21 (WCAG 2.2, definition of contrast ratio)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance 0 … 1 of an sRGB colour (WCAG 2.2)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB


def _channels(colour: str) -> tuple[int, int, int]:
    if len(colour) != len("#rrggbb") or not colour.startswith("#"):
        raise ValueError(f"not #rrggbb: {colour}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
