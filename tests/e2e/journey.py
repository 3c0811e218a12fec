"""Drives the real window through a consultation; a process of its own, called by the test.

    python journey.py first|second FOLDER

``first`` makes a vault, opens case 1, changes a level by keyboard, decides, exports the plan and
quits. ``second`` starts again, unlocks and finds everything as it was. What was seen is written to
``FOLDER/<phase>.json``; a failed expectation ends the process with a message.
"""

import json
import sys
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.decision import Recognition
from reinteg_desk.system.clock import FixedClock
from reinteg_desk.ui.kit.preferences import Preferences
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.application import make_application
from reinteg_desk.ui.shell.desktop import Desktop

PASSPHRASE = "zeven zachte zebra's zingen"
CASE = Path(__file__).resolve().parents[1] / "cases" / "case-1-thesis.json"
NOW = datetime.fromisoformat("2021-01-26T10:00:00+01:00")
NAME = "Wilhelmina Onvindbaar"
PATIENCE_S = 60.0
ONE_OF_EACH_GROUP = (
    "problem_solving",
    "leading",
    "speaking",
    "near_vision",
    "reaching",
    "trunk_posture",
    "outdoor",
    "long_hours",
)


class Driver:
    """The window, and what a person does with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app = make_application()
        self.desktop = Desktop(
            self.app,
            Composition(clock=FixedClock(NOW)).desk(folder / "home" / "store"),
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
                raise SystemExit(f"did not happen: {told}")
            # Not QTest.qWait: it keeps the interpreter to itself, and the store's thread starves.
            self.app.processEvents()
            time.sleep(0.01)

    def look(self, name: str) -> None:
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, modifiers)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def step(self, step: Step):
        number = list(Step).index(step)
        self.press(Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        self.until(
            f"step {step}",
            lambda: self.window.file is not None and self.window.file.step is step,
        )
        QTest.qWait(50)
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

    def quit(self) -> None:
        self.window.close()
        QTest.qWait(50)


def seen(driver: Driver) -> dict:
    """What the window shows of the file, as far as it must survive."""
    session = driver.session
    reference = session.assessment.reference
    return {
        "name": session.case.person.name,
        "lifting": session.case.capacities["lifting"].level.lo,
        "score": [reference.score.lo, reference.score.hi],
        "verdict": reference.verdict.value,
        "category": session.case.decision.category if session.case.decision else None,
        "recognition": session.case.decision.recognition.value if session.case.decision else None,
        "goal": session.case.plan.goal if session.case.plan else None,
    }


def make_vault(driver: Driver) -> str:
    unlock = driver.window.unlock
    driver.until("create page", lambda: unlock.stage is unlock.create_stage)
    for name, text in (
        ("name", "Dr. K. Voorbeeld"),
        ("passphrase", PASSPHRASE),
        ("repeated", PASSPHRASE),
    ):
        unlock.create_stage.fields[name].focus()
        driver.type(text)
    driver.press(Qt.Key.Key_Return)
    driver.until("recovery code", lambda: unlock.stage is unlock.code_stage)
    code = unlock.code_stage.code
    driver.look("01-recovery-code")
    unlock.code_stage.fields["confirm"].focus()
    driver.type(code.split("-")[-1])
    driver.press(Qt.Key.Key_Return)
    driver.until("agenda", driver.window.agenda.isVisible)
    return code


def assess(driver: Driver) -> dict:
    case = json.loads(CASE.read_text(encoding="utf-8"))
    case["person"]["name"] = NAME
    imported = driver.folder / "case.json"
    imported.write_text(json.dumps(case), encoding="utf-8")
    driver.window.agenda.import_file(imported)
    driver.until("file in the list", driver.has_rows)
    driver.look("02-agenda")
    driver.window.agenda._search.setFocus()
    driver.type("onvind")
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.until("file", lambda: driver.window.file is not None)
    driver.look("03-file")

    page = driver.step(Step.CAPACITIES)
    before = seen(driver)
    page.show_place("noise")
    driver.press(Qt.Key.Key_4)
    page.show_place("vibration")
    driver.press(Qt.Key.Key_4)
    for feature in ("air_quality", "hazards", "lifting"):
        page.show_place(feature)
        driver.press(Qt.Key.Key_4)
    for feature in ONE_OF_EACH_GROUP:
        page.show_place(feature)
        driver.type("+")
    after = seen(driver)
    driver.look("04-capacities")
    if not (after["score"][0] > before["score"][0] and after["verdict"] != before["verdict"]):
        raise SystemExit(f"the score did not follow: {before} {after}")
    driver.step(Step.SCORE)
    driver.look("05-score")
    return before


def first(driver: Driver) -> None:
    code = make_vault(driver)
    before = assess(driver)
    decide(driver)
    plan(driver)
    driver.saved()
    report = seen(driver) | {"before": before, "code": code}
    (driver.folder / "first.json").write_text(json.dumps(report), encoding="utf-8")
    driver.quit()


def decide(driver: Driver) -> None:
    page = driver.step(Step.DECISION)
    driver.look("06-decision")
    page._presenter.set_recognition(Recognition.RECOGNISED_UNTIL)
    page._presenter.choose_category(4)
    driver.until("decision", lambda: driver.session.case.decision is not None)
    driver.look("07-decided")


def plan(driver: Driver) -> None:
    page = driver.step(Step.PLAN)
    page.show_place("plan.goal")
    driver.type("weer aan het werk")
    driver.until("preview", lambda: page._preview.pages)
    driver.saved()
    driver.look("08-plan")
    page.export_to(driver.folder / "exported.pdf")
    driver.until("exported", (driver.folder / "exported.pdf").is_file)


def second(driver: Driver) -> None:
    unlock = driver.window.unlock
    driver.until("unlock page", lambda: unlock.stage is unlock.passphrase_stage)
    driver.look("11-unlock")
    field = unlock.passphrase_stage.fields["passphrase"]
    driver.until("typing possible", lambda: field.control.isEnabled() and not driver.busy())
    field.focus()
    driver.type("iets heel anders")
    driver.press(Qt.Key.Key_Return)
    driver.until("refusal", lambda: unlock.error or field.error)
    driver.look("12-refused")
    driver.until("another try", field.control.isEnabled)
    field.focus()
    field.line.selectAll()
    driver.type(PASSPHRASE)
    driver.press(Qt.Key.Key_Return)
    driver.until("files", driver.has_rows)
    driver.window.agenda._search.setFocus()
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.until("file", lambda: driver.session is not None and driver.window.file is not None)
    driver.step(Step.CAPACITIES)
    (driver.folder / "second.json").write_text(json.dumps(seen(driver)), encoding="utf-8")
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    driver.until("locked", lambda: unlock.isVisible() and driver.session is None)
    driver.look("13-locked")
    shown = [each.text() for each in driver.window.findChildren(QLineEdit) if each.isVisible()]
    shown += [each.text() for each in driver.window.findChildren(QPushButton) if each.isVisible()]
    if any("Onvindbaar" in text for text in shown):
        raise SystemExit(f"the locked window shows {shown}")
    driver.quit()


if __name__ == "__main__":
    PHASES = {"first": first, "second": second}
    target = Path(sys.argv[2])
    PHASES[sys.argv[1]](Driver(target))
    sys.stdout.flush()
