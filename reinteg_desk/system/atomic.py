"""Files that are either the old one or the new one, whole, after any crash."""

import os
import tempfile
from pathlib import Path

from reinteg_desk.app.problems import os_reason, trouble


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file by way of a temporary one beside it, synced, then renamed into place.

    Args:
        path: Where; an existing file is replaced in one step.
        data: The whole content.
        private: Readable by the user only.

    Raises:
        ProblemError: ``file.cannot_write``; the old file is untouched.
    """
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise trouble("file.cannot_write", file=str(path), found=os_reason(error)) from error
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if not private:
            umask = os.umask(0)
            os.umask(umask)
            Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise trouble("file.cannot_write", file=str(path), found=os_reason(error)) from error


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable (not possible on Windows, where it is not needed)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
