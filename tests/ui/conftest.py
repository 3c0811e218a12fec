"""The whole window on a vault in a temporary folder, for tests that need more than one page."""

import time
from dataclasses import replace

import pytest

from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from tests.ui.opened_file import make_desk
from tests.vault_support import MemoryKeyring, MovingClock, care_of, features, vaults_in

PATIENCE_S = 60
USER = "Dr. K. Voorbeeld"
PASSPHRASE = "zeven zachte zebra's zingen"


class Driver:
    """The window, and what a person does with it."""

    def __init__(self, desktop):
        self.desktop = desktop

    @property
    def window(self):
        return self.desktop.window

    @property
    def unlock(self):
        return self.window.unlock

    def until(self, happened):
        """Let the window live until something is so.

        Not by QTest.qWait: it keeps the interpreter to itself, and the threads of the tasks starve.
        """
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + PATIENCE_S
        while not happened():
            assert time.monotonic() < end, "it never happened"
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.002)

    def settle(self):
        """Let work and its answers run out."""
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + PATIENCE_S
        for _ in range(3):  # what is laid out anew may ask for more room in the next round
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            while self.desktop.tasks.busy and time.monotonic() < end:
                self.desktop.tasks.settle()
                QApplication.processEvents()

    def fill(self, **texts):
        """Type into the fields of the stage that is shown."""
        for name, text in texts.items():
            field = self.unlock.stage.fields[name]
            field.line.setText(text)

    def make_vault(self):
        """First start, to the agenda."""
        self.fill(name=USER, passphrase=PASSPHRASE, repeated=PASSPHRASE)
        self.unlock.stage.submitted.emit()
        self.until(lambda: self.unlock.stage is self.unlock.code_stage)
        code = self.unlock.code_stage.code
        self.fill(confirm=code.split("-")[-1])
        self.unlock.stage.submitted.emit()
        self.settle()
        return code

    def open_first_file(self):
        """Put the fictional files in and open the first."""
        self.window.agenda.add_demo()
        self.until(lambda: self.window.agenda.rows)
        self.desktop.open_file(self.window.agenda.rows[0].consultation_id)
        self.until(lambda: self.window.file is not None)
        self.settle()


@pytest.fixture(autouse=True)
def nothing_left_of_windows():
    """What a test put away is gone before the next: outside an event loop Qt keeps it for ever.

    Kept widgets would be restyled with every look, and kept windows would go on listening.
    """
    yield
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def plain_desk():
    return make_desk()


@pytest.fixture
def keyring():
    return MemoryKeyring()


def desk_in(folder, plain_desk, keyring):
    """The desk on an empty folder, with keys that are quick to derive and a keyring in memory."""
    vaults = vaults_in(folder, MovingClock(), keyring)
    hand_overs = FolderHandOvers(vaults, instrument=features(), clock=plain_desk.clock)
    return replace(plain_desk, vaults=vaults, vault_care=care_of(vaults), hand_overs=hand_overs)


def start(qapp, desk, preferences=None):
    """The window at its start."""
    from reinteg_desk.ui.kit.preferences import Preferences
    from reinteg_desk.ui.shell.desktop import Desktop

    desktop = Desktop(qapp, desk, preferences or Preferences())
    desktop.start()
    desktop.window.activateWindow()
    driver = Driver(desktop)
    driver.settle()
    return driver


def put_away(desktop):
    """End the window whatever state a test left it in."""
    desktop.pop_ups.close_all()
    desktop.pop_ups.gives_up_unsaved = lambda: True
    desktop.window.close()
    desktop.services.languages.leave()
    desktop.window.deleteLater()
    desktop.deleteLater()


@pytest.fixture
def make_driver(qapp, tmp_path, plain_desk, keyring):
    """Starts the window; again on the same vault where it is called twice."""
    desk, made = desk_in(tmp_path / "store", plain_desk, keyring), []

    def make(preferences=None):
        driver = start(qapp, desk, preferences)
        made.append(driver.desktop)
        return driver

    yield make
    for desktop in made:
        put_away(desktop)
    qapp.setStyleSheet("")


@pytest.fixture
def driver(make_driver):
    """The window at its first start."""
    return make_driver()


@pytest.fixture
def unlocked(driver):
    """The window with a new vault, at the agenda."""
    driver.make_vault()
    return driver


@pytest.fixture
def with_file(unlocked):
    """The window with an open file."""
    unlocked.open_first_file()
    return unlocked
