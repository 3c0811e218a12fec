"""Random keys and clicks over all screens, seeded; what must hold afterwards whatever was hit."""

import random
from contextlib import suppress

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reinteg_desk.ui.kit.steps import Step

KEYS = (
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *(Qt.Key(Qt.Key.Key_A + letter) for letter in range(26)),
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F2,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Question,
    Qt.Key.Key_Exclam,
)
WITH_CONTROL = (
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in (0, 1, 2, 3, 4, 5, 6, 9)),
    Qt.Key.Key_Z,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_F,
    Qt.Key.Key_K,
)
OPENS_A_DIALOG_OF_THE_SYSTEM = ("import", "export", "choose", "print", "save", "folder", "photo")
"""Parts of the names of buttons that ask the system for a file: nobody is there to answer."""
HITS_IN_A_DIALOG = 8
CONTROL = Qt.KeyboardModifier.ControlModifier


class Monkey:
    """Somebody who hits anything."""

    def __init__(self, driver, seed):
        self.driver = driver
        self.chance = random.Random(seed)
        self.done = []
        self._in_dialog = 0
        self._tick = QTimer()
        self._tick.setInterval(2)
        self._tick.timeout.connect(self._hit_dialog)
        self._tick.start()

    def _hit_dialog(self):
        """A dialog waits for an answer in a loop of its own: hit it some times, then leave it."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self._in_dialog += 1
        if self._in_dialog % HITS_IN_A_DIALOG == 0:
            dialog.reject()
        else:
            self._key(dialog, self.chance.choice(KEYS), Qt.KeyboardModifier.NoModifier)

    def stop(self):
        """Enough."""
        self._tick.stop()

    def _over(self):
        """The palette or the keys, every other time: they stop nobody from going on beneath."""
        shown = [each for each in self.driver.window.findChildren(QDialog) if each.isVisible()]
        return shown[0] if shown and self.chance.random() < 0.5 else None

    def act(self):
        """One key or click, somewhere."""
        chance = self.chance.random()
        target = QApplication.activeModalWidget() or self._over() or self.driver.window
        if chance < 0.55:
            self._key(target, self.chance.choice(KEYS), Qt.KeyboardModifier.NoModifier)
        elif chance < 0.70:
            self._key(target, self.chance.choice(WITH_CONTROL), CONTROL)
        elif chance < 0.97:
            self._click(target)
        elif self.driver.window.file is not None:
            step = self.chance.choice(list(Step))
            self.done.append(f"step {step}")
            self.driver.window.show_step(step)

    def _key(self, target, key, modifier):
        held = QApplication.focusWidget()
        goal = held if held is not None and held.window() is target else target
        self.done.append(f"{key.name} {modifier.name} on {type(goal).__name__}")
        QTest.keyClick(goal, key, modifier)

    def _click(self, target):
        seen = [
            each
            for each in target.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.width() > 4 and each.height() > 4
        ]
        if not seen:
            return
        goal = self.chance.choice(seen)
        if self._asks_the_system(goal):
            return
        at = QPoint(self.chance.randrange(goal.width()), self.chance.randrange(goal.height()))
        self.done.append(f"click on {type(goal).__name__} {goal.objectName()}")
        QTest.mouseClick(goal, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    @staticmethod
    def _asks_the_system(goal):
        text = getattr(goal, "text", None)
        with suppress(TypeError):
            words = str(text()).casefold() if callable(text) else ""
            return any(word in words for word in OPENS_A_DIALOG_OF_THE_SYSTEM)
        return False

    def close_dialogs(self):
        """Nothing stays open over the window."""
        for dialog in self.driver.window.findChildren(QDialog):
            dialog.close()
