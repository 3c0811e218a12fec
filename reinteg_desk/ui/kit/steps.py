"""The six steps of a file, and how to get to one. No Qt."""

from enum import StrEnum
from typing import Protocol


class Step(StrEnum):
    """The steps, in the order of the consultation."""

    FILE = "file"
    TIMELINE = "timeline"
    CAPACITIES = "capacities"
    SCORE = "score"
    DECISION = "decision"
    PLAN = "plan"


class Go(Protocol):
    """Shows a step of the open file; ``place`` is a feature id, a key path or a field of it."""

    def __call__(self, step: Step, place: str | None = None) -> None:
        """Go there."""
        ...
