"""Locks the vault when the machine goes to sleep or the session is locked (Linux: D-Bus signals).

logind tells of sleep and of locked sessions on the system bus, screen savers of GNOME, KDE and
others on the session bus. Elsewhere Qt tells that the application was suspended. Buses are local
sockets, nothing leaves the machine; a machine without them only lacks this: idle minutes lock.
"""

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SESSION_LOCK = ("", "org.freedesktop.login1.Session", "Lock")
SCREEN_SAVERS = (
    ("", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("", "org.gnome.ScreenSaver", "ActiveChanged"),
    ("", "org.cinnamon.ScreenSaver", "ActiveChanged"),
)
ANY_SENDER = ""


class SessionLock(QObject):
    """Listens to what the system says about the session.

    Signals:
        locked: The machine goes to sleep, or the session or screen is locked.
    """

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listen_to(QDBusConnection.systemBus(), (SLEEP,), "on_state(bool)")
        self._listen_to(QDBusConnection.systemBus(), (SESSION_LOCK,), "on_lock()")
        self._listen_to(QDBusConnection.sessionBus(), SCREEN_SAVERS, "on_state(bool)")
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state)

    def listen_to(self, bus: QDBusConnection) -> None:
        """Listen to all these signals on one more bus (a container's, a test's)."""
        self._listen_to(bus, (SLEEP, *SCREEN_SAVERS), "on_state(bool)")
        self._listen_to(bus, (SESSION_LOCK,), "on_lock()")

    def _listen_to(
        self, bus: QDBusConnection, signals: tuple[tuple[str, str, str], ...], slot: str
    ) -> None:
        if not bus.isConnected():
            return
        for path, interface, name in signals:
            bus.connect(ANY_SENDER, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(bool)
    def on_state(self, begins: bool) -> None:  # noqa: FBT001 - the signature of the signal
        """Sleep or the screen saver begins (True) or ends (False)."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session is locked."""
        self.locked.emit()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationSuspended:
            self.locked.emit()
