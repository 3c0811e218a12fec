"""The vault locks when the system says so: real signals on a real bus."""

import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection

from reinteg_desk.ui.shell.session_lock import SessionLock

BUS = "session-lock-tests"


@pytest.fixture(scope="module")
def address():
    """A bus of these tests alone: on the common one, every window of other tests would lock too."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def lock(qapp, address):
    lock = SessionLock()
    bus = QDBusConnection.connectToBus(address, BUS)
    assert bus.isConnected()
    lock.listen_to(bus)
    yield lock
    QDBusConnection.disconnectFromBus(BUS)


@pytest.fixture
def send(address):
    def run(path, name, *arguments):
        command = ["dbus-send", f"--bus={address}", "--type=signal", path, name, *arguments]
        subprocess.run(command, check=True, timeout=10)

    return run


@pytest.mark.parametrize(
    ("path", "name", "arguments"),
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", ["true"]),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["true"]),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", ["true"]),
        ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock", []),
    ],
)
def test_that_a_signal_of_the_system_locks(qtbot, lock, send, path, name, arguments):
    with qtbot.waitSignal(lock.locked, timeout=5000):
        send(path, name, *(f"boolean:{each}" for each in arguments))


def test_that_waking_up_does_not_lock(qtbot, lock, send):
    with qtbot.assertNotEmitted(lock.locked, wait=500):
        send(
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager.PrepareForSleep",
            "boolean:false",
        )


def test_that_a_suspended_application_locks(qtbot, lock):
    with qtbot.waitSignal(lock.locked, timeout=1000):
        lock._on_application_state(Qt.ApplicationState.ApplicationSuspended)
