"""How long work tells how far it is, and how it is stopped."""

from reinteg_desk.app.libraries import Cancelled, Progress
from reinteg_desk.app.problems import trouble

__all__ = ["Cancelled", "Progress", "never_cancelled", "no_progress", "stop_if"]


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
