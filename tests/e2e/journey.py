"""Drives the real window through a consultation; a process of its own, called by the test.

    python journey.py first|second FOLDER

``first`` makes a vault, takes case 1 in, holds the consultation (levels, decision, plan, export,
closing) and quits. ``second`` starts again, unlocks and finds everything as it was. Both touch
nothing but keys: what they look up in the window only says how far it is. What was seen, and how
many keys each part took, is written to ``FOLDER/<phase>.json``; a failed expectation ends the
process with a message.
"""

import json
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from reinteg_desk.bootstrap import Composition
from reinteg_desk.system.clock import FixedClock
from reinteg_desk.ui.kit.preferences import Preferences
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.application import make_application
from reinteg_desk.ui.shell.desktop import Desktop

PASSPHRASE = "zeven zachte zebra's zingen"
CASE = Path(__file__).resolve().parents[1] / "cases" / "case-1-thesis.json"
NOW = datetime.fromisoformat("2021-01-26T10:00:00+01:00")
NAME = "Wilhelmina Onvindbaar"
GOAL = "weer aan het werk"
NOTE = "kan, met de linkerhand"
PATIENCE_S = 30.0
FARTHEST = 60
"""Nothing on a page is farther away than this many times Tab."""
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Driver:
    """The window, and what a person does with it; every key is counted.

    Attributes:
        part: What the keys are pressed for now.
        keys: How many keys each part took, a key with Ctrl, Alt or Shift counting as one.
        typed: How many of them were letters of names, notes, passphrases: what has to be said.
    """

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.folder = folder
        self.part = ""
        self.keys: Counter[str] = Counter()
        self.typed: Counter[str] = Counter()
        self.app = make_application()
        self.desktop = Desktop(
            self.app,
            Composition(clock=FixedClock(now)).desk(folder / "home" / "store"),
            Preferences(folder / "home" / "settings.toml"),
        )
        self.window = self.desktop.window
        self.desktop.start()
        self.window.activateWindow()
        QTest.qWaitForWindowExposed(self.window)

    def until(self, told: str, happened) -> None:
        end = time.monotonic() + PATIENCE_S
        while not happened():
            if time.monotonic() > end:
                self.look(f"stuck-{told}")
                raise SystemExit(f"did not happen: {told}; the focus is on {self.focused()}")
            # Not QTest.qWait: it keeps the interpreter to itself, and the store's thread starves.
            self.app.processEvents()
            time.sleep(0.005)

    def look(self, name: str) -> None:
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def type(self, text: str) -> None:
        self.typed[self.part] += len(text)
        for sign in text:
            self._key(sign, PLAIN)

    def press(self, key: Qt.Key | str, modifiers=PLAIN) -> None:
        self._key(key, modifiers)

    def _key(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier) -> None:
        """Through the platform's window, as the X server's keys come: focus and shortcuts decide."""
        self.keys[self.part] += 1
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        QTest.keyClick((over or self.window).windowHandle(), key, modifiers)
        self.app.processEvents()

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def tab_to(self, told: str, is_there, *, back: bool = False) -> None:
        """Tab until the focus is where it has to be."""
        for _ in range(FARTHEST):
            if is_there(self.focused()):
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else PLAIN)
        self.look(f"stuck-{told}")
        raise SystemExit(f"cannot be reached by keyboard: {told}")

    def step(self, step: Step):
        number = list(Step).index(step)
        self.press(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        self.until(
            f"step {step}",
            lambda: self.window.file is not None and self.window.file.step is step,
        )
        self.app.processEvents()
        return self.window.file.page(step)

    def busy(self) -> bool:
        return self.desktop.services.tasks.busy

    def has_rows(self) -> bool:
        return bool(self.window.agenda._model.rows)

    @property
    def session(self):
        return self.desktop.session

    def saved(self) -> None:
        self.until("saved", lambda: self.session.is_saved and self.desktop._saving.is_idle)

    def choose_path(self, path: Path) -> None:
        """Type a path in the dialog that asks for one."""
        self.until("dialog", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        self.press(Qt.Key.Key_A, CONTROL)
        self.type(str(path))
        self.press(Qt.Key.Key_Return)
        self.until("dialog closed", lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()  # what a window manager would do; the display has none
        self.until("active again", self.window.isActiveWindow)

    def quit(self) -> None:
        self.press(Qt.Key.Key_Q, CONTROL)
        self.until("closed", lambda: not self.window.isVisible())

    def report(self, phase: str, **seen) -> None:
        counted = {
            part: {"keys": self.keys[part] - self.typed[part], "typed": self.typed[part]}
            for part in self.keys
        }
        path = self.folder / f"{phase}.json"
        path.write_text(json.dumps({**seen, "counted": counted}), encoding="utf-8")


def seen(driver: Driver) -> dict:
    """What the window holds of the file, as far as it must survive."""
    session = driver.session
    case, reference = session.case, session.assessment.reference
    decision = case.decision
    return {
        "name": case.person.name,
        "levels": {key: [each.level.lo, each.level.hi] for key, each in case.capacities.items()},
        "note": case.capacities["lifting"].reason,
        "score": [reference.score.lo, reference.score.hi],
        "verdict": reference.verdict.value,
        "category": decision.category if decision else None,
        "motive": decision.motive if decision else None,
        "recognition": decision.recognition.value if decision and decision.recognition else None,
        "until": str(decision.recognition_on) if decision else None,
        "again": str(decision.re_evaluation_on) if decision else None,
        "goal": case.plan.goal if case.plan else None,
        "actions": [
            [each.text, each.owner.value, str(each.due_on)]
            for each in (case.plan.actions if case.plan else ())
        ],
        "final": session.is_final,
    }


def make_vault(driver: Driver) -> str:
    driver.part = "making the vault"
    unlock = driver.window.unlock
    driver.until("create page", lambda: unlock.stage is unlock.create_stage)
    fields = unlock.create_stage.fields
    for name, text in (
        ("name", "Dr. K. Voorbeeld"),
        ("passphrase", PASSPHRASE),
        ("repeated", PASSPHRASE),
    ):
        driver.tab_to(name, lambda at, field=fields[name]: at is field.control)
        driver.type(text)
    driver.press(Qt.Key.Key_Return)
    driver.until("recovery code", lambda: unlock.stage is unlock.code_stage)
    code = unlock.code_stage.code
    driver.look("01-recovery-code")
    confirm = unlock.code_stage.fields["confirm"].control
    driver.tab_to("confirm", lambda at: at is confirm)
    driver.type(code.split("-")[-1])
    driver.press(Qt.Key.Key_Return)
    driver.until("agenda", driver.window.agenda.isVisible)
    return code


def take_in(driver: Driver) -> None:
    driver.part = "taking a file in"
    case = json.loads(CASE.read_text(encoding="utf-8"))
    case["person"]["name"] = NAME
    imported = driver.folder / "case.json"
    imported.write_text(json.dumps(case), encoding="utf-8")
    driver.press(Qt.Key.Key_O, CONTROL)
    driver.choose_path(imported)
    driver.until("file in the list", driver.has_rows)
    driver.look("02-agenda")


def open_file(driver: Driver) -> None:
    driver.part = "opening"
    driver.press(Qt.Key.Key_F, CONTROL)
    driver.type("onvind")
    driver.until("found", lambda: not driver.busy() and driver.has_rows())
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Return)
    driver.until("file", lambda: driver.session is not None and driver.window.file is not None)
    driver.look("03-file")


def assess(driver: Driver) -> dict:
    driver.part = "capacities"
    page = driver.step(Step.CAPACITIES)
    before = seen(driver)
    line = page._tree.current_line
    for level in "22121":  # the first group: a level, a step down
        driver.press(level)
        driver.press(Qt.Key.Key_Down)
    # By letter to the group, down to the feature; the rest of a group in one key.
    driver.press("b")  # Bewegen en hanteren
    while line().feature != "lifting":
        driver.press(Qt.Key.Key_Down)
    driver.press("4")
    driver.press("-")
    driver.press("3")
    driver.press(Qt.Key.Key_F2)
    driver.type(NOTE)
    driver.press(Qt.Key.Key_Return)
    driver.press("+")
    for group in "scho":
        driver.press(group)
        driver.press("+")
    driver.look("04-capacities")
    after = seen(driver)
    if after["score"] == before["score"]:
        raise SystemExit(f"the score did not follow: {before} {after}")
    driver.part = "score"
    driver.step(Step.SCORE)
    driver.look("05-score")
    return before


def decide(driver: Driver) -> None:
    driver.part = "decision"
    page = driver.step(Step.DECISION)
    driver.look("06-decision")
    driver.press("j")  # a favourable evolution: the one question that is open
    driver.press("2", ALT)
    for _ in range(3):
        driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Space)
    driver.until("category", lambda: seen(driver)["category"] == 4)
    if page._presenter.lacks_motive:
        driver.type("vraagt begeleiding")
    driver.press("3", ALT)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Tab)
    driver.type("30/6/21")
    driver.press("5", ALT)
    driver.type("3/5/21")
    driver.look("07-decided")
    driver.press("c", CONTROL | SHIFT)
    driver.until("summary", lambda: "30/06/2021" in QApplication.clipboard().text())


def plan(driver: Driver) -> None:
    driver.part = "plan"
    page = driver.step(Step.PLAN)
    driver.type(GOAL)
    driver.press(Qt.Key.Key_Tab)
    driver.type("gesprek met de werkgever")
    driver.press(Qt.Key.Key_Return)
    for _ in range(4):
        driver.press(Qt.Key.Key_Down)  # the employer
    driver.press(Qt.Key.Key_Tab)
    driver.type("15/2/21")
    driver.until("preview", lambda: page._preview.pages)
    driver.saved()
    driver.look("08-plan")


def close(driver: Driver) -> None:
    driver.part = "closing"
    page = driver.window.file.page(Step.PLAN)
    driver.press("s", CONTROL | SHIFT)
    driver.until("question", page._closing_part.confirm.hasFocus)
    driver.look("09-closing")
    driver.press(Qt.Key.Key_Space)
    driver.until("closed", lambda: driver.session.is_final)
    driver.part = "export"
    driver.press(Qt.Key.Key_E, CONTROL)
    if page._check.all_the_same.isVisible():
        driver.tab_to("all the same", lambda at: at is page._check.all_the_same)
        driver.press(Qt.Key.Key_Space)
    driver.choose_path(driver.folder / "exported.pdf")
    driver.until("exported", (driver.folder / "exported.pdf").is_file)
    driver.until("quiet", lambda: not driver.busy())
    driver.look("10-exported")


def first(driver: Driver) -> None:
    code = make_vault(driver)
    take_in(driver)
    open_file(driver)
    before = assess(driver)
    decide(driver)
    plan(driver)
    close(driver)
    driver.report("first", **seen(driver), before=before, code=code)
    driver.part = "quitting"
    driver.quit()


def unlock_vault(driver: Driver, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase where the window asks for it."""
    unlock = driver.window.unlock
    driver.until("unlock page", lambda: unlock.stage is unlock.passphrase_stage)
    field = unlock.passphrase_stage.fields["passphrase"]
    driver.until("typing possible", lambda: field.control.isEnabled() and not driver.busy())
    driver.tab_to("passphrase", lambda at: at is field.control)
    driver.press(Qt.Key.Key_A, CONTROL)
    driver.type(passphrase)
    driver.press(Qt.Key.Key_Return)


def second(driver: Driver) -> None:
    driver.part = "unlocking"
    unlock = driver.window.unlock
    unlock_vault(driver, "iets heel anders")
    field = unlock.passphrase_stage.fields["passphrase"]
    driver.until("refusal", lambda: unlock.error or field.error)
    driver.look("12-refused")
    driver.until("another try", field.control.isEnabled)
    unlock_vault(driver)
    driver.until("files", driver.has_rows)
    open_file(driver)
    driver.step(Step.CAPACITIES)
    found = seen(driver)
    driver.part = "locking"
    driver.press(Qt.Key.Key_L, CONTROL)
    driver.until("locked", lambda: unlock.isVisible() and driver.session is None)
    driver.look("13-locked")
    shown = [each.text() for each in driver.window.findChildren(QLineEdit) if each.isVisible()]
    shown += [each.text() for each in driver.window.findChildren(QPushButton) if each.isVisible()]
    if any("Onvindbaar" in text for text in shown):
        raise SystemExit(f"the locked window shows {shown}")
    driver.report("second", **found)
    driver.quit()


if __name__ == "__main__":
    PHASES = {"first": first, "second": second}
    target = Path(sys.argv[2])
    PHASES[sys.argv[1]](Driver(target))
    sys.stdout.flush()
