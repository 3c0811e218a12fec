"""What lies over the window stops nobody: work and the event loop go on beneath it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from reinteg_desk.ui.shell.keys import KeyOverview
from reinteg_desk.ui.shell.palette import Palette


def over(driver, kind=QDialog):
    return [each for each in driver.window.findChildren(kind) if each.isVisible()]


@pytest.mark.parametrize(("ask", "kind"), [("show_palette", Palette), ("show_keys", KeyOverview)])
def test_that_asking_comes_back_at_once_and_opens_one(with_file, ask, kind):
    getattr(with_file.desktop, ask)()
    getattr(with_file.desktop, ask)()

    [shown] = over(with_file, kind)
    assert not shown.isModal()
    assert QApplication.activeModalWidget() is None

    QTest.keyClick(shown, Qt.Key.Key_Escape)
    with_file.settle()
    assert not over(with_file, kind)


def test_that_the_palette_does_what_was_chosen_once_it_is_gone(with_file):
    with_file.desktop.show_palette()
    [palette] = over(with_file, Palette)
    QTest.keyClicks(palette.line, "instellingen")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    with_file.settle()

    assert with_file.window.is_in_settings
    assert not over(with_file)


def test_that_locking_takes_the_palette_away_and_nothing_of_it_happens(with_file):
    with_file.desktop.show_palette()
    with_file.desktop.lock()
    with_file.settle()

    assert not over(with_file)
    assert not with_file.desktop.is_unlocked
