"""One writer per store, also where the store lies on a share.

Two things together: a lock of the operating system on ``store.lock``, which vanishes with its
process, and a small record ``store.owner`` that says who holds it. On network drives, where some
servers do not pass locks on, the owner also renews its record every few seconds; who wants the
store watches whether the record still changes. No clock of another machine is trusted.
"""

import contextlib
import json
import os
import platform
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from reinteg_desk.app.problems import os_reason, trouble

LOCK_NAME = "store.lock"
OWNER_NAME = "store.owner"
BEAT_SECONDS = 4.0
WATCH_SECONDS = 10.0

_LOCAL_FILE_SYSTEMS = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "jfs", "bcachefs", "tmpfs", "ramfs"}
    | {"overlay", "vfat", "exfat", "ntfs", "ntfs3", "fuseblk"}
)
_held: set[Path] = set()
_held_guard = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who holds a store: the machine, the process, and a random token of this opening."""

    host: str
    process: int
    token: str
    beats: bool
    beat: int = 0

    @property
    def description(self) -> str:
        """For people: machine and process."""
        return f"{self.host} ({self.process})"


class WriterLock:
    """The right to write a store, held until it is released or the process ends.

    Args:
        folder: The store folder.
        watch_seconds: How long a record of another machine is watched before it counts as stale.
        beat_seconds: How often the record is renewed on a network drive.
        beats: Whether to renew it; None decides by the kind of drive.
    """

    def __init__(
        self,
        folder: Path,
        *,
        watch_seconds: float = WATCH_SECONDS,
        beat_seconds: float = BEAT_SECONDS,
        beats: bool | None = None,
    ) -> None:
        self._folder = folder.resolve()
        self._watch_seconds = watch_seconds
        self._beat_seconds = beat_seconds
        self._beats = not _is_on_local_drive(self._folder) if beats is None else beats
        self._stream: BinaryIO | None = None
        self._owner: Owner | None = None
        self._stop = threading.Event()

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            ProblemError: ``store.in_use``: somebody else has the store open for writing;
                ``store.read_only``: the folder cannot be written.
        """
        with _held_guard:
            if self._folder in _held:
                raise self._in_use(self._read_owner())
            self._stream = self._open()
            try:
                self._lock_stream(self._stream)
                self._write_owner(self._new_owner())
            except BaseException:
                self._stream.close()
                self._stream = None
                raise
            _held.add(self._folder)
        if self._beats:
            self._stop.clear()
            threading.Thread(target=self._beat, name="store-owner", daemon=True).start()

    def release(self) -> None:
        """Give the lock back; twice does nothing."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        self._stop.set()
        with contextlib.suppress(OSError):
            if self._is_ours():
                (self._folder / OWNER_NAME).unlink()
        with _held_guard:
            _held.discard(self._folder)
            stream.close()

    def check(self) -> None:
        """Make sure before a write that the lock is still ours.

        Raises:
            ProblemError: ``store.lock_lost``: the lock file was replaced, or another machine took
                over while this one slept.
        """
        if self._stream is None or not (self._same_file() and self._is_ours()):
            raise trouble("store.lock_lost", file=str(self._folder))

    def _in_use(self, owner: Owner | None) -> Exception:
        found = owner.description if owner else "?"
        return trouble("store.in_use", file=str(self._folder), found=found)

    def _open(self) -> BinaryIO:
        try:
            return (self._folder / LOCK_NAME).open("a+b", buffering=0)
        except OSError as error:
            raise trouble(
                "store.read_only", file=str(self._folder), found=os_reason(error)
            ) from error

    def _lock_stream(self, stream: BinaryIO) -> None:
        owner = self._read_owner()
        if not _try_lock(stream):
            raise self._in_use(owner)
        if owner is not None and owner.beats and owner.host != platform.node():
            self._watch(owner)

    def _watch(self, owner: Owner) -> None:
        """The system gave the lock though a record of another machine is there: is it alive?"""
        until = time.monotonic() + self._watch_seconds
        while time.monotonic() < until:
            time.sleep(min(self._watch_seconds / 20, 0.5))
            now = self._read_owner()
            if now is None:
                return
            if now != owner:
                raise self._in_use(now)

    def _new_owner(self) -> Owner:
        return Owner(
            host=platform.node(),
            process=os.getpid(),
            token=secrets.token_hex(8),
            beats=self._beats,
        )

    def _write_owner(self, owner: Owner) -> None:
        self._owner = owner
        data = json.dumps(
            {
                "host": owner.host,
                "process": owner.process,
                "token": owner.token,
                "beats": owner.beats,
                "beat": owner.beat,
            }
        )
        try:
            (self._folder / OWNER_NAME).write_text(data, encoding="utf-8")
        except OSError as error:
            code = "store.disk_full" if error.errno == 28 else "store.read_only"  # noqa: PLR2004 - ENOSPC
            raise trouble(code, file=str(self._folder), found=os_reason(error)) from error

    def _read_owner(self) -> Owner | None:
        return read_owner(self._folder)

    def _is_ours(self) -> bool:
        owner = self._read_owner()
        if owner is None:
            return not self._beats  # on a local drive the system's lock is enough
        return self._owner is not None and owner.token == self._owner.token

    def _same_file(self) -> bool:
        if self._stream is None:
            return False
        try:
            there = (self._folder / LOCK_NAME).stat()
        except OSError:
            return False
        here = os.fstat(self._stream.fileno())
        return (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino)

    def _beat(self) -> None:
        while not self._stop.wait(self._beat_seconds):
            owner = self._owner
            if owner is None or not self._is_ours():
                return
            following = Owner(
                host=owner.host,
                process=owner.process,
                token=owner.token,
                beats=True,
                beat=owner.beat + 1,
            )
            with contextlib.suppress(Exception):
                self._write_owner(following)


def read_owner(folder: Path) -> Owner | None:
    """The record of who has the store open; None where there is none or it is being written."""
    try:
        document: dict[str, Any] = json.loads((folder / OWNER_NAME).read_text(encoding="utf-8"))
        return Owner(
            host=str(document["host"]),
            process=int(document["process"]),
            token=str(document["token"]),
            beats=bool(document["beats"]),
            beat=int(document["beat"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def in_use_by(folder: Path) -> str | None:
    """Who has a store open for writing, None where nobody has (asks the operating system)."""
    folder = folder.resolve()
    owner = read_owner(folder)
    with _held_guard:
        if folder in _held:
            return owner.description if owner else f"{platform.node()} ({os.getpid()})"
        try:
            stream = (folder / LOCK_NAME).open("r+b", buffering=0)
        except OSError:
            return None
        with stream:
            if not _try_lock(stream):
                return owner.description if owner else "?"
    other = owner is not None and owner.beats and owner.host != platform.node()
    return owner.description if owner and other else None


def _try_lock_here() -> Callable[[BinaryIO], bool]:
    if os.name == "nt":
        import msvcrt

        def lock_on_windows(stream: BinaryIO) -> bool:
            try:
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            except OSError:
                return False
            return True

        return lock_on_windows
    import fcntl

    def lock_elsewhere(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    return lock_elsewhere


_try_lock = _try_lock_here()


def _is_on_local_drive(folder: Path) -> bool:
    """Whether a folder is on a drive of this machine; where that is unknown it counts as remote."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    device = folder.stat().st_dev
    wanted = f"{os.major(device)}:{os.minor(device)}"
    for line in lines:
        fields = line.split(" ")
        if fields[2] == wanted:
            kind = fields[fields.index("-") + 1]
            return kind in _LOCAL_FILE_SYSTEMS
    return False
