"""What surrounds the pages: the head line, the overview of keys, the palette; and no window else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from reinteg_desk.app.ports import ConsultationState
from reinteg_desk.ui.shell.head_line import HeadLine
from reinteg_desk.ui.shell.keys import KeyOverview
from reinteg_desk.ui.shell.palette import Palette
from tests.ui.opened_file import open_case


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize("state", list(ConsultationState))
def test_that_the_head_line_says_when_a_consultation_was_closed(hand, desk, case, on_screen, state):
    session = open_case(desk, case, state=state)
    line = on_screen(HeadLine(session, hand.services), height=80)

    said = [each for each in texts(line) if "22/11/2026" in each and each.startswith("closed")]

    assert bool(said) is (state is ConsultationState.FINAL)


class Windows(QObject):
    """Notes every window that is put up."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - of Qt
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_that_opening_a_file_puts_up_no_other_window(unlocked):
    unlocked.window.agenda.add_demo()
    unlocked.until(lambda: unlocked.window.agenda.rows)
    windows = Windows()
    QApplication.instance().installEventFilter(windows)
    spells = 0
    for row in unlocked.window.agenda.rows:
        unlocked.open_file(row.consultation_id)
        spells = max(spells, len(unlocked.desktop.session.case.incapacity.spells))
    QApplication.instance().removeEventFilter(windows)

    assert spells > 1
    assert windows.shown == []


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (960, 540)])
def test_that_the_overview_shows_all_keys_at_once(with_file, width, height):
    with_file.window.resize(width, height)
    overview = KeyOverview(with_file.desktop.services.commands, with_file.window)
    overview.show()
    with_file.settle()

    assert overview.height() <= height
    assert overview.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_that_the_overview_says_what_undo_is_called_and_the_palette_what_it_would_undo(with_file):
    session = with_file.desktop.session
    someone = replace(session.case.person, name="Iemand Anders")
    session.apply("Naam", lambda case: replace(case, person=someone))
    commands = with_file.desktop.services.commands
    overview = KeyOverview(commands, with_file.window)
    overview.show()
    palette = Palette(commands, lambda *_: None, with_file.window)

    assert "Ongedaan maken" in texts(overview)
    assert "Ongedaan maken: Naam" in [each.text for each in palette.entries]


@pytest.mark.parametrize("name", ["Bedieners van machines (textielverver)", "Verven van textiel"])
def test_that_what_was_typed_is_not_what_is_left_out(unlocked, name):
    palette = Palette(unlocked.desktop.services.commands, lambda *_: None, unlocked.window)
    palette.line.setText("textiel")
    metrics = QFontMetrics(palette.list.font())

    room = metrics.horizontalAdvance(name) - 40
    shown = palette.list.itemDelegate().shortened(name, metrics, room)

    assert "textiel" in shown
    assert shown != name
