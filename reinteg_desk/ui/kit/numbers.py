"""Numbers as people type them: a comma or a point, blanks between thousands. No Qt."""

import math


def parse_number(text: str) -> float | None:
    """The number that a text means, None where it means none."""
    try:
        value = float("".join(text.split()).replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None
