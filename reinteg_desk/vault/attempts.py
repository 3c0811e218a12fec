"""Wrong attempts: each makes the next one wait longer, also after a restart.

This slows somebody at the keyboard. It does not slow somebody who copied the files: that is what
Argon2id is for. The count lies beside the key file, holds no secret, and is lost where it cannot be
written; the audit log gets it at the next successful unlock.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reinteg_desk.app.ports import Clock
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.system.atomic import write_atomically

NAME = "attempts.json"
FREE = 3
"""Wrong attempts before the first wait."""
LONGEST_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Wrong:
    """How many wrong attempts since the last good one, and when the last was."""

    count: int = 0
    last_at: datetime | None = None

    @property
    def delay_seconds(self) -> float:
        """What has to pass after the last wrong attempt: 1, 2, 4 … 300 seconds from the third."""
        if self.count < FREE:
            return 0.0
        return min(2.0 ** min(self.count - FREE, 30), LONGEST_SECONDS)


class Attempts:
    """The count of wrong attempts of one vault."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder / NAME
        self._clock = clock
        self._wrong = self._read()

    @property
    def wrong(self) -> Wrong:
        """The state now."""
        return self._wrong

    def wait_seconds(self) -> float:
        """How long the next attempt has to wait.

        A clock that was set back does not lengthen the wait beyond the delay, and one that was set
        forward shortens only the wait that is running.
        """
        wrong = self._wrong
        if wrong.last_at is None:
            return 0.0
        passed = (self._clock.now() - wrong.last_at).total_seconds()
        return max(wrong.delay_seconds - max(passed, 0.0), 0.0)

    def add_wrong(self) -> None:
        """Count a wrong attempt."""
        self._keep(Wrong(self._wrong.count + 1, self._clock.now()))

    def clear(self) -> Wrong:
        """Forget the wrong attempts after a good one; what was forgotten."""
        before = self._wrong
        if before.count:
            self._keep(Wrong())
        return before

    def _keep(self, wrong: Wrong) -> None:
        self._wrong = wrong
        last = wrong.last_at.isoformat() if wrong.last_at else None
        data = json.dumps({"count": wrong.count, "last_at": last}).encode()
        try:
            write_atomically(self._path, data, private=True)
        except ProblemError:
            return  # a folder that cannot be written still opens for reading

    def _read(self) -> Wrong:
        try:
            document = json.loads(self._path.read_bytes())
            last = document["last_at"]
            at = None if last is None else datetime.fromisoformat(last)
            if at is not None and at.tzinfo is None:
                return Wrong()
            return Wrong(int(document["count"]), at)
        except (OSError, ValueError, KeyError, TypeError):
            return Wrong()
