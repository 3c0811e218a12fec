"""The style sheet, filled in from tokens: what the palette alone cannot say. No Qt."""

import re
from functools import cache

from reinteg_desk.system.resources import read_text, resource_path
from reinteg_desk.ui.kit.tokens import Token, Tokens

_BOX_PX = 14
"""Inside of the box of something that is on or off, at the usual text size."""
_DOT_LINE_PX = 5
"""Line of a round one that is on; what it leaves is the dot."""
_ICON_PX = 16
_RAIL_ICON_PX = 20
_ARROW_PX = 24
"""What the arrow of a list takes of its width."""
_FLAT_PX = 8
"""Before the words of a button that is words alone."""
_STEP_MARK_PX = 30
"""What the mark of a step takes of its width."""
_NAME = re.compile(r"@(\w+)@")


def style_sheet(tokens: Tokens, base_points: float, scale: float = 1.0) -> str:
    """The sheet for a theme and a base font size in points.

    Args:
        tokens: The colours.
        base_points: The size of text.
        scale: How much larger than usual the text is: boxes, dots and icons grow with it.

    Raises:
        KeyError: The sheet names something that is neither a token nor a size.
    """
    box = round(_BOX_PX * scale)
    dot = round(_DOT_LINE_PX * scale)
    values = {
        "box": str(box),
        "box_in_focus": str(box - 2),
        "round": str(box // 2 + 1),
        "dot_line": str(dot),
        "dot": str(box + 2 - 2 * dot),
        "icon": str(round(_ICON_PX * scale)),
        "rail_icon": str(round(_RAIL_ICON_PX * scale)),
        "arrow": str(round(_ARROW_PX * scale)),
        "step_mark": str(round(_STEP_MARK_PX * scale)),
        "step_mark_in_focus": str(round(_STEP_MARK_PX * scale) - 1),
        "flat": str(round(_FLAT_PX * scale)),
        "flat_in_focus": str(round(_FLAT_PX * scale) - 1),
        "dimmed_kind": "dashed" if tokens.name.startswith("contrast") else "solid",
        "section": f"{base_points * 1.15:.2f}",
        "title": f"{base_points * 1.4:.2f}",
        "display": f"{base_points * 2.0:.2f}",
        "check": resource_path(f"themes/check-{tokens.name}.svg").as_posix(),
        **{str(token): tokens[token] for token in Token},
    }
    return _NAME.sub(lambda found: values[found[1]], _template())


@cache
def _template() -> str:
    return read_text("themes/style.qss")
