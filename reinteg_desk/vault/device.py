"""The keyring of the operating system: one random secret for this device.

Back ends hang, pretend, or are not there. Every call runs in a thread of its own with a time limit,
and what was written is read back before it counts.
"""

import base64
import contextlib
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol

from reinteg_desk.app.problems import trouble

SERVICE = "reinteg-desk"
LIMIT_SECONDS = 10.0


class Backend(Protocol):
    """What of ``keyring`` is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Drop a secret."""
        ...


def system_keyring() -> Backend:
    """The operating system's keyring, imported at first use (the import is dear)."""
    import keyring

    return keyring


_PARTS = {
    "win32": ("keyring.backends.Windows", "win32ctypes.core"),
    "darwin": ("keyring.backends.macOS",),
}
_PARTS_ELSEWHERE = ("keyring.backends.SecretService", "secretstorage", "jeepney.io.blocking")


def back_end_parts() -> tuple[str, ...]:
    """The modules that reach this platform's keyring, each of them imported to prove it is there.

    Raises:
        ImportError: One is missing from this installation.
    """
    parts = _PARTS.get(sys.platform, _PARTS_ELSEWHERE)
    for name in parts:
        import_module(name)
    return parts


@dataclass(slots=True)
class _Answer:
    value: Any = None
    error: BaseException | None = None
    done: threading.Event = field(default_factory=threading.Event)


class DeviceSecrets:
    """Secrets of this device by name.

    Args:
        backend: Gives the back end; called in the thread of the first call.
        limit_seconds: How long a call may take.
    """

    def __init__(
        self,
        backend: Callable[[], Backend] = system_keyring,
        *,
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self._backend = backend
        self._limit_seconds = limit_seconds

    def prepare(self) -> None:
        """Load the back end in the background, so that the first question is answered quickly."""
        threading.Thread(target=self._load, name="device-keyring", daemon=True).start()

    def _load(self) -> None:
        with contextlib.suppress(Exception):
            self._backend().get_password(SERVICE, "")

    def get(self, name: str) -> bytes | None:
        """A secret; None where there is none, or where the keyring is locked, absent or hangs."""
        answer = self._ask(lambda backend: backend.get_password(SERVICE, name))
        if answer is None or not isinstance(answer.value, str):
            return None
        try:
            return base64.b64decode(answer.value, validate=True)
        except ValueError:
            return None

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret.

        Raises:
            ProblemError: ``vault.no_keyring``: there is no keyring, it is locked, it hangs, or it
                does not give back what it was given.
        """
        text = base64.b64encode(secret).decode("ascii")
        answer = self._ask(lambda backend: backend.set_password(SERVICE, name, text))
        if answer is None:
            raise trouble("vault.keyring_silent", found=f"{self._limit_seconds:g}")
        if answer.error is not None:
            raise trouble("vault.no_keyring", found=type(answer.error).__name__)
        if self.get(name) != secret:
            raise trouble("vault.keyring_forgets")

    def drop(self, name: str) -> None:
        """Drop a secret; where that fails it stays behind, useless without its slot."""
        self._ask(lambda backend: backend.delete_password(SERVICE, name))

    def _ask(self, call: Callable[[Backend], Any]) -> _Answer | None:
        answer = _Answer()

        def work() -> None:
            try:
                answer.value = call(self._backend())
            except Exception as error:  # noqa: BLE001 - back ends raise anything at all
                answer.error = error
            finally:
                answer.done.set()

        threading.Thread(target=work, name="device-keyring", daemon=True).start()
        return answer if answer.done.wait(self._limit_seconds) else None
