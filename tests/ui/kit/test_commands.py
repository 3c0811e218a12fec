"""Commands: offered while their page is there, by key and by name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reinteg_desk.ui.kit.commands import Command, CommandGroup, Commands, group_name


@pytest.fixture
def commands(qapp):
    return Commands()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.page, window.line = QWidget(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(window.page)
    layout.addWidget(window.line)
    QVBoxLayout(window.page).addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_that_a_key_gives_the_command_everywhere_in_the_window(commands, window):
    done = []
    commands.add(
        window,
        Command(
            name=lambda: "Lock", act=lambda: done.append(1), shortcut="Ctrl+L",
            group=CommandGroup.EVERYWHERE,
        ),
    )  # fmt: skip
    window.line.setFocus()

    QTest.keyClick(window.line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert done == [1]


def test_that_a_page_s_key_works_on_the_page_only(commands, window):
    done = []
    commands.add(
        window.page, Command(name=lambda: "Export", act=lambda: done.append(1), shortcut="Ctrl+E")
    )
    inside = window.page.findChild(QLineEdit)
    window.line.setFocus()
    QTest.keyClick(window.line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    inside.setFocus()
    QTest.keyClick(inside, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert done == [1]


def test_that_what_cannot_be_done_now_is_not_done(commands, window):
    done, possible = [], [False]
    commands.add(
        window,
        Command(
            name=lambda: "Undo", act=lambda: done.append(1), shortcut="Ctrl+U",
            group=CommandGroup.FILE, possible=lambda: possible[0],
        ),
    )  # fmt: skip
    QTest.keyClick(window.line, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    possible[0] = True
    QTest.keyClick(window.line, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)

    assert done == [1]


def test_that_only_what_is_seen_is_offered_and_the_nearest_first(commands, window):
    everywhere = commands.add(
        window, Command(name=lambda: "Lock", act=list, group=CommandGroup.EVERYWHERE)
    )
    here = commands.add(window.page, Command(name=lambda: "Export", act=list))
    assert commands.offered() == (here, everywhere)
    window.page.hide()

    assert commands.offered() == (everywhere,)


def test_that_commands_go_with_their_page(commands, window, qapp):
    commands.add(window.page, Command(name=lambda: "Export", act=list))
    window.page.deleteLater()
    qapp.sendPostedEvents(window.page, 52)  # QEvent.DeferredDelete
    qapp.processEvents()

    assert commands.offered() == ()


def test_that_a_key_the_page_handles_itself_is_told_and_not_taken(commands, window):
    done = []
    commands.add(
        window,
        Command(name=lambda: "Set", act=lambda: done.append(1), shortcut="0", told_only=True),
    )
    window.line.setFocus()
    QTest.keyClicks(window.line, "0")

    assert done == []
    assert window.line.text() == "0"
    assert len(commands.offered()) == 1


def test_that_every_group_has_a_heading():
    assert len({group_name(group) for group in CommandGroup}) == len(CommandGroup)
