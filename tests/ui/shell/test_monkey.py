"""A thousand random keys and clicks: no exception, no Qt warning (both fail a test), no lost data."""

import sys
import traceback

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from reinteg_desk.ui.kit.preferences import Key
from tests.ui.conftest import PASSPHRASE
from tests.ui.shell.monkey import Monkey

ACTS = 1000
QUICK_SEEDS = (1, 2, 3)
SOAK_SEEDS = tuple(range(4, 24))


def come_back(driver):
    """The monkey has locked the vault: unlock it, and open a file again."""
    driver.settle()
    driver.until(lambda: driver.unlock.stage is driver.unlock.passphrase_stage)
    driver.until(driver.unlock.stage.fields["passphrase"].control.isEnabled)
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked and driver.window.agenda.rows)
    driver.desktop.open_file(driver.window.agenda.rows[0].consultation_id)
    driver.until(lambda: driver.window.file is not None)


def told(seed, monkey, broken):
    """What was hit last, and where it broke."""
    traces = ["".join(traceback.format_exception(error)) for error in broken]
    return "\n".join([f"seed {seed}", *monkey.done[-5:], *traces])


def let_loose(driver, seed, monkeypatch, acts=ACTS):
    """Hit the window at random; the acts, and what the window showed of errors."""
    broken = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: broken.append(error))
    monkeypatch.setattr(driver.desktop.pop_ups, "crash", broken.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "exec", lambda *_: 0)
    monkeypatch.setattr(driver.window, "_may_close", lambda: False)
    driver.desktop.prefer(Key.LANGUAGE, "en")
    monkey = Monkey(driver, seed)
    for number in range(acts):
        monkey.act()
        if number % 10 == 0:
            QApplication.processEvents()
        if not driver.desktop.is_unlocked:
            come_back(driver)
        assert not broken, told(seed, monkey, broken)
    monkey.stop()
    monkey.close_dialogs()
    driver.settle()
    assert not broken, told(seed, monkey, broken)
    return monkey.done


def check(with_file, seed, monkeypatch):
    driver = with_file
    done = let_loose(driver, seed, monkeypatch)

    assert len(done) > ACTS / 2
    session = driver.desktop.session
    if session is not None:
        driver.until(lambda: driver.desktop._saving.is_idle)
        stored = driver.desktop.services.vault().consultations.load(session.consultation_id)
        assert stored.case == session.case
        assert dict(stored.inputs) == session.inputs
    driver.desktop.prefer(Key.LANGUAGE, "nl")
    monkeypatch.undo()


@pytest.mark.parametrize("seed", QUICK_SEEDS)
def test_that_whatever_is_hit_the_window_stands_and_all_is_stored(with_file, seed, monkeypatch):
    check(with_file, seed, monkeypatch)


@pytest.mark.soak
@pytest.mark.parametrize("seed", SOAK_SEEDS)
def test_that_the_window_stands_for_long(with_file, seed, monkeypatch):
    check(with_file, seed, monkeypatch)
