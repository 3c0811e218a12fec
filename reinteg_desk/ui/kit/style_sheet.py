"""The style sheet, filled in from tokens: what the palette alone cannot say. No Qt."""

import re
from functools import cache

from reinteg_desk.system.resources import read_text, resource_path
from reinteg_desk.ui.kit.tokens import Token, Tokens

_NAME = re.compile(r"@(\w+)@")


def style_sheet(tokens: Tokens, base_points: float) -> str:
    """The sheet for a theme and a base font size in points.

    Raises:
        KeyError: The sheet names something that is neither a token nor a size.
    """
    values = {
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
