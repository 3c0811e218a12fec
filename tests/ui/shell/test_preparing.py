"""Pages that are made before a file is chosen show it as pages made for it do, and nobody else's."""

import time

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.preparing import Preparing

QUIET_S = 0.6
KINDS = (QLabel, QPushButton, QLineEdit)


def prepare_all(window):
    while window.prepare():
        pass


def told(widget):
    """Every text of a page that is seen."""
    found = [
        each.text() for kind in KINDS for each in widget.findChildren(kind) if each.isVisible()
    ]
    areas = [each for each in widget.findChildren(QPlainTextEdit) if each.isVisible()]
    return found + [each.toPlainText() for each in areas]


def difference(ones, others):
    """What only one of two pages shows."""
    return [each for each in (*ones, *others) if each not in ones or each not in others]


def at_rest(driver):
    """What a page shows once nothing comes after it any more; some parts follow after a pause."""
    quiet_since, shown = time.monotonic(), told(driver.window.file)
    while time.monotonic() < quiet_since + QUIET_S:
        driver.settle()
        now = told(driver.window.file)
        if now != shown or driver.desktop.tasks.busy:
            quiet_since, shown = time.monotonic(), now
        time.sleep(0.01)
    return shown


def walk(driver, consultation):
    """What each step of a file shows."""
    driver.open_file(consultation)
    shown = {}
    for step in Step:
        driver.window.show_step(step)
        shown[step] = at_rest(driver)
    return shown


@pytest.fixture
def files(unlocked):
    unlocked.window.agenda.add_demo()
    unlocked.until(lambda: unlocked.window.agenda.rows)
    unlocked.desktop._preparing.stop()
    return [row.consultation_id for row in unlocked.window.agenda.rows]


def test_that_prepared_pages_show_the_same_as_pages_made_for_the_file(unlocked, files):
    fresh = walk(unlocked, files[0])
    unlocked.window.show_agenda()
    prepare_all(unlocked.window)
    prepared = walk(unlocked, files[0])

    for step in Step:
        assert difference(prepared[step], fresh[step]) == [], step


def test_that_pages_that_have_shown_a_person_show_no_other(unlocked, files):
    prepare_all(unlocked.window)
    walk(unlocked, files[0])
    first = unlocked.window.file
    walk(unlocked, files[1])

    assert unlocked.window.file is not first
    with pytest.raises(RuntimeError):
        first.session.take(None, lambda *_: None)


def test_that_prepared_pages_follow_language_and_look_and_go_with_the_lock(unlocked, files):
    from reinteg_desk.ui.kit.preferences import Key

    prepare_all(unlocked.window)
    unlocked.desktop.prefer(Key.LANGUAGE, "fr")
    unlocked.desktop.prefer(Key.TEXT_SIZE_PCT, 125)
    unlocked.settle()
    prepared = walk(unlocked, files[0])
    fresh = walk(unlocked, files[0])

    for step in Step:
        assert difference(prepared[step], fresh[step]) == [], step
    prepare_all(unlocked.window)
    unlocked.desktop.lock()
    unlocked.settle()
    assert unlocked.window._spare is None
    unlocked.desktop.prefer(Key.LANGUAGE, "nl")


def test_that_pieces_are_done_one_by_one_until_nothing_is_left(qtbot):
    done = []

    def piece():
        done.append(len(done))
        return len(done) < 4

    from PySide6.QtCore import QObject

    owner = QObject()
    preparing = Preparing(piece, owner)
    preparing.begin()
    assert done == []
    qtbot.waitUntil(lambda: preparing.is_done, timeout=5000)
    assert done == [0, 1, 2, 3]
    preparing.begin()
    preparing.stop()
    assert preparing.is_done
