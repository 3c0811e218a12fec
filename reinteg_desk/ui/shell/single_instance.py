"""One window per user: a second start brings the first window to the front and ends."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from reinteg_desk.system.atomic import write_atomically

LOCK = "window.lock"
CALL = "window.call"


class SingleInstance(QObject):
    """Holds the lock of this user; hears when a second start asks for the window.

    A lock file of the operating system is used rather than a local socket: the program opens no
    socket of its own. The call is a file beside the lock; it holds the path of a file to open.

    Signals:
        called: A second start wants the window in front, and a file opened: its path, or nothing.
    """

    called = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._call = folder / CALL
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old
        self._watcher = QFileSystemWatcher(self)

    def claim(self, file: Path | None = None) -> bool:
        """Be the one window; False where another process is, which is then asked to come up.

        Args:
            file: What the other window is asked to open.

        Where the folder takes no lock file at all the window opens anyway: the store itself is
        still opened for writing by one process only.
        """
        if self._lock.tryLock(0):
            self._call.unlink(missing_ok=True)
            self._watcher.addPath(str(self._call.parent))
            self._watcher.directoryChanged.connect(self._look)
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        write_atomically(self._call, str(file or "").encode())
        return False

    def _look(self) -> None:
        if self._call.exists():
            wanted = self._call.read_text(encoding="utf-8")
            self._call.unlink(missing_ok=True)
            self.called.emit(wanted)

    def release(self) -> None:
        """Let the next start be the one window."""
        self._lock.unlock()
