"""Colours and measures of all documents: the light theme's tokens, a 4-point grid."""

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4

from reinteg_desk.system import resources

PAGE_WIDTH_PT, PAGE_HEIGHT_PT = A4
MARGIN_PT = 56
"""Left, right and top; the foot is narrower."""
FOOT_PT = 48
CONTENT_WIDTH_PT = PAGE_WIDTH_PT - 2 * MARGIN_PT

BASE_PT = 9.5
"""Size of running text; the others are 1.15, 1.4 and 2.0 times this."""

GAP_PT = 4
"""The grid: distances are multiples of this."""


@cache
def colour(token: str) -> Color:
    """A colour by what it is for (``text``, ``muted``, ``accent`` …), from the light theme."""
    return HexColor(resources.read_toml("themes/light.toml")["colours"][token])
