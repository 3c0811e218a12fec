"""The vault locks by itself: after quiet minutes, and when the machine has slept."""

import pytest
from PySide6.QtCore import QEvent

from reinteg_desk.ui.shell.locking import SLEPT_MS, TICK_MS, IdleWatch


class Stopwatch:
    """Time that a test lets pass."""

    def __init__(self):
        self.quiet_ms = 0
        self.wall = 0

    def restart(self):
        self.quiet_ms = 0

    def elapsed_ms(self):
        return self.quiet_ms

    def wall_ms(self):
        return self.wall

    def tick(self, watch, ms=TICK_MS):
        self.quiet_ms += ms
        self.wall += ms
        watch.look()


@pytest.fixture
def time():
    return Stopwatch()


@pytest.fixture
def watch(qapp, time):
    watch = IdleWatch(qapp, time)
    watch.told, watch.over = [], []
    watch.ticked.connect(watch.told.append)
    watch.idle.connect(lambda: watch.over.append(time.quiet_ms))
    yield watch
    watch.disarm()


def test_that_the_minutes_are_counted_down_and_then_over(watch, time):
    watch.arm(2)
    for _ in range(24):
        time.tick(watch)

    assert watch.told[0] == 2
    assert watch.told[-1] == 1
    assert watch.over == [120_000]


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseMove])
def test_that_anything_somebody_does_starts_the_count_again(watch, time, kind):
    watch.arm(1)
    for _ in range(10):
        time.tick(watch)
    assert watch.eventFilter(None, QEvent(kind)) is False
    for _ in range(11):
        time.tick(watch)
    assert watch.over == []
    time.tick(watch)

    assert watch.over == [60_000]


def test_that_what_happens_by_itself_does_not_count(watch, time):
    watch.arm(1)
    for _ in range(12):
        watch.eventFilter(None, QEvent(QEvent.Type.Paint))
        time.tick(watch)

    assert watch.over


def test_that_a_machine_that_slept_is_locked_when_it_wakes(watch, time):
    watch.arm(60)
    time.tick(watch)
    time.wall += TICK_MS + SLEPT_MS + 1  # the quiet time does not go on while it sleeps

    watch.look()

    assert len(watch.over) == 1


def test_that_it_asks_again_where_the_vault_could_not_be_locked(watch, time):
    watch.arm(1)
    for _ in range(14):
        time.tick(watch)

    assert len(watch.over) == 3


def test_that_a_key_in_any_window_starts_the_count_again(watch, time, qtbot, qapp):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    watch.arm(1)
    time.tick(watch)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert time.quiet_ms == 0

    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() == dialog.windowHandle())
    time.tick(watch)
    QTest.mouseClick(dialog.windowHandle(), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: time.quiet_ms == 0)
