"""The whole window on a vault in a temporary folder, for tests that need more than one page."""

import time
from dataclasses import replace

import pytest

from reinteg_desk.bootstrap.hand_overs import FolderHandOvers
from tests.ui.opened_file import make_desk, make_services, open_case, read_case
from tests.vault_support import (
    MemoryKeyring,
    MovingClock,
    care_of,
    features,
    new_vault,
    vaults_in,
)

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

    def open_file(self, consultation):
        """Open a file, with nothing built ahead meanwhile."""
        self.desktop.open_file(consultation)
        self.until(
            lambda: (
                self.desktop.session is not None
                and self.desktop.session.consultation_id == consultation
            )
        )
        self.desktop._preparing.stop()

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
def desk():
    return make_desk()


@pytest.fixture
def case(desk):
    return read_case(desk, "case-2")


@pytest.fixture
def session(desk, case):
    return open_case(desk, case)


@pytest.fixture
def hand(qapp, desk):
    hand = make_services(desk)
    yield hand
    hand.close()


@pytest.fixture
def on_screen(qtbot):
    """Puts a page of an open file on the screen; it is left at the end."""
    views = []

    def show(view, width=1000, height=660):
        views.append(view)
        qtbot.addWidget(view)
        view.resize(width, height)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        view.enter()
        return view

    yield show
    for view in views:
        view.leave()


@pytest.fixture
def vault(tmp_path):
    """An open vault on disk, for pages that keep something in it."""
    _, vault, _ = new_vault(tmp_path / "store")
    yield vault
    vault.close()


@pytest.fixture
def keyring():
    return MemoryKeyring()


def desk_in(folder, desk, keyring):
    """The desk on an empty folder, with keys that are quick to derive and a keyring in memory."""
    vaults = vaults_in(folder, MovingClock(), keyring)
    hand_overs = FolderHandOvers(vaults, instrument=features(), clock=desk.clock)
    return replace(desk, vaults=vaults, vault_care=care_of(vaults), hand_overs=hand_overs)


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
    desktop.window.settings.own_jobs.was_asked = True
    desktop.window.close()
    desktop.services.languages.leave()
    desktop.window.deleteLater()
    desktop.deleteLater()


@pytest.fixture
def make_driver(qapp, tmp_path, desk, keyring):
    """Starts the window; again on the same vault where it is called twice."""
    here, made = desk_in(tmp_path / "store", desk, keyring), []

    def make(preferences=None):
        driver = start(qapp, here, preferences)
        made.append(driver.desktop)
        return driver

    yield make
    for desktop in made:
        put_away(desktop)
    qapp.setStyleSheet("")


@pytest.fixture
def at_work(qapp, tmp_path, desk):
    """Starts the window for a user of a role, on a vault of their own."""
    made = []

    def start_as(role, name="Nele Voorbeeld"):
        from reinteg_desk.ui.unlock.presenter import Entrance

        vaults = vaults_in(tmp_path / role.value, MovingClock())
        vault, _ = vaults.create(user_name=name, role=role, passphrase=PASSPHRASE)
        hand_overs = FolderHandOvers(vaults, instrument=features(), clock=desk.clock)
        driver = start(qapp, replace(desk, vaults=vaults, hand_overs=hand_overs))
        made.append(driver.desktop)
        driver.desktop._on_unlocked(Entrance(vault=vault))
        driver.settle()
        return driver, vault, hand_overs

    yield start_as
    for desktop in made:
        put_away(desktop)


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


@pytest.fixture
def usual_text(qapp):
    """The text size of the system, whatever a test before left behind."""
    from reinteg_desk.ui.kit import theme

    qapp.setFont(theme.general_font())
    theme._font.cache_clear()
