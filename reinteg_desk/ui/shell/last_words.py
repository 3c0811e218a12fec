"""What is left of a process that died: where it was, in files and lines, read at the next start."""

import faulthandler
from pathlib import Path
from typing import IO

FILE = "last-words.txt"
MOST_BYTES = 20_000
_QUIET = b"reinteg-desk\n"


class LastWords:
    """Python's fault handler writes to a file; values are never among what it writes.

    Args:
        folder: Where the file is kept (the log folder).
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._stream: IO[bytes] | None = None

    def take(self) -> str | None:
        """What the last process left, None where it ended well; it is told once."""
        try:
            found = self._path.read_bytes()[:MOST_BYTES]
        except OSError:
            return None
        self._path.unlink(missing_ok=True)
        words = found.removeprefix(_QUIET).decode("utf-8", errors="replace").strip()
        return words or None

    def listen(self) -> None:
        """From now on a crash below Python leaves a trace."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self._path.open("wb", buffering=0)
        except OSError:
            return  # no log folder: nothing to be told, nothing to stop for
        self._stream.write(_QUIET)
        faulthandler.enable(self._stream)

    def stop(self) -> None:
        """The process ends well: nothing to tell."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            self._path.unlink(missing_ok=True)
