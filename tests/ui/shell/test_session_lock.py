"""The vault locks when the system says so: real signals on a real bus."""

import os
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection

from reinteg_desk.ui.shell.session_lock import SessionLock

pytestmark = pytest.mark.skipif(
    "DBUS_SESSION_BUS_ADDRESS" not in os.environ, reason="needs a session bus (make test has one)"
)


@pytest.fixture
def lock(qapp):
    lock = SessionLock()
    lock.listen_to(QDBusConnection.sessionBus())
    return lock


def send(path, name, *arguments):
    subprocess.run(
        ["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True, timeout=10
    )


@pytest.mark.parametrize(
    ("path", "name", "arguments"),
    [
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", ["true"]),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["true"]),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", ["true"]),
        ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock", []),
    ],
)
def test_that_a_signal_of_the_system_locks(qtbot, lock, path, name, arguments):
    with qtbot.waitSignal(lock.locked, timeout=5000):
        send(path, name, *(f"boolean:{each}" for each in arguments))


def test_that_waking_up_does_not_lock(qtbot, lock):
    with qtbot.assertNotEmitted(lock.locked, wait=500):
        send(
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager.PrepareForSleep",
            "boolean:false",
        )


def test_that_a_suspended_application_locks(qtbot, lock):
    with qtbot.waitSignal(lock.locked, timeout=1000):
        lock._on_application_state(Qt.ApplicationState.ApplicationSuspended)
