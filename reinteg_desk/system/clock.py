"""The clock of the machine, and one that stands still."""

from dataclasses import dataclass
from datetime import date, datetime


class SystemClock:
    """Local time of this machine."""

    def today(self) -> date:
        """The day, local."""
        return self.now().date()

    def now(self) -> datetime:
        """The instant, with time zone."""
        return datetime.now().astimezone()  # noqa: TID251 - the one place that asks the machine


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that always shows the same instant (demo, tests, recomputation)."""

    at: datetime

    def today(self) -> date:
        """The day of the instant."""
        return self.at.date()

    def now(self) -> datetime:
        """The instant."""
        return self.at
