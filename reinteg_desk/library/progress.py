"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Callable

from reinteg_desk.app.problems import trouble

Progress = Callable[[float, str], None]
"""Called with the share that is done, 0 … 1, and the name of the file at hand."""

Cancelled = Callable[[], bool]
"""Says whether the user wants to stop."""


def no_progress(share: float, name: str) -> None:
    """For callers that show none."""
    del share, name


def never_cancelled() -> bool:
    """For callers that cannot stop."""
    return False


def stop_if(cancelled: Cancelled) -> None:
    """Stop the work where the user asked for it.

    Raises:
        ProblemError: ``library.cancelled``; nothing was written.
    """
    if cancelled():
        raise trouble("library.cancelled")
