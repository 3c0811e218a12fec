"""The whole journey in the real window with a marker in every field; a process of its own.

    python canary_journey.py FOLDER

What goes in lies in ``FOLDER/input``, what the user exports in ``FOLDER/exported``; everything else
below FOLDER may hold no marker. What was seen of the process goes to ``FOLDER/seen.json``.
"""

import json
import resource
import sys
from pathlib import Path

from journey import Driver
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reinteg_desk.app.case_writer import case_to_document
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.last_words import LastWords
from reinteg_desk.ui.shell.single_instance import SingleInstance
from tests.soak.canary import MARK, USER_MARK, marked_case
from tests.soak.secret_service import items

PASSPHRASE = f"{MARK} zingt heel zacht"
NEW_PASSPHRASE = f"{MARK} zingt heel luid"


class CanaryDriver(Driver):
    """Types markers."""

    def settle(self) -> None:
        self.until("quiet", lambda: not self.busy())

    def confirm(self, part, passphrase: str = PASSPHRASE) -> None:
        part.confirmation.passphrase.focus()
        self.type(passphrase)
        self.press(Qt.Key.Key_Return)
        self.until("confirmed", part.confirmation.isHidden)

    def fill_everything(self, page) -> int:
        """Type a marker into every text field that is shown; how many took it."""
        taken = 0
        for kind in (QLineEdit, QPlainTextEdit):
            for field in page.findChildren(kind):
                if field.isVisible() and field.isEnabled() and not field.isReadOnly():
                    field.setFocus()
                    self.type(f"{MARK} {taken}")
                    taken += 1
        self.settle()
        return taken


def make_vault(driver: CanaryDriver) -> str:
    unlock = driver.window.unlock
    driver.until("create page", lambda: unlock.stage is unlock.create_stage)
    for name, text in (
        ("name", f"{USER_MARK} arts"),
        ("passphrase", PASSPHRASE),
        ("repeated", PASSPHRASE),
    ):
        unlock.create_stage.fields[name].focus()
        driver.type(text)
    driver.press(Qt.Key.Key_Return)
    driver.until("recovery code", lambda: unlock.stage is unlock.code_stage)
    code = unlock.code_stage.code
    unlock.code_stage.fields["confirm"].focus()
    driver.type(code.split("-")[-1])
    driver.press(Qt.Key.Key_Return)
    driver.until("agenda", driver.window.agenda.isVisible)
    return code


def take_in(driver: CanaryDriver) -> None:
    case = case_to_document(marked_case())
    case["incapacity"]["reference_occupation"] = "7113"
    given = driver.folder / "input"
    (given / "case.json").write_text(json.dumps(case), encoding="utf-8")
    Image.new("RGB", (64, 64), "teal").save(given / f"{MARK}.png")
    driver.window.agenda.import_file(given / "case.json")
    driver.until("file in the list", driver.has_rows)
    driver.window.agenda._search.setFocus()
    driver.type(MARK)
    driver.until("found", lambda: driver.has_rows() and not driver.busy())
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    driver.until("file", lambda: driver.window.file is not None)


def attach(driver: CanaryDriver) -> None:
    desk, vault = driver.desktop.services.desk, driver.desktop.services.vault()
    new = desk.read_attachment(driver.folder / "input" / f"{MARK}.png")
    kept = vault.surroundings.attach(driver.session.dossier_id, new)
    vault.surroundings.describe(kept.attachment_id, caption=f"{MARK} onderschrift", topic="")


def close_and_export(driver: CanaryDriver) -> None:
    page = driver.step(Step.PLAN)
    page.show_place("plan.goal")
    driver.type(f"{MARK} doel")
    driver.until("preview", lambda: page._preview.pages)
    driver.saved()
    page._closing_part.confirmed.emit()
    driver.until("closed", lambda: driver.session.is_final)
    page.export_to(driver.folder / "exported" / "plan.pdf")
    driver.until("signed", (driver.folder / "exported" / "plan.pdf.signature").is_file)


def revise(driver: CanaryDriver) -> int:
    """A new version, with a marker typed into every field of every step."""
    closed = driver.session.consultation_id
    page = driver.window.file.page(Step.PLAN)
    driver.until("versions", lambda: not page._versions.revise.isHidden())
    page._versions.revise.click()
    driver.until(
        "new version",
        lambda: driver.session is not None and driver.session.consultation_id != closed,
    )
    taken = sum(driver.fill_everything(driver.step(step)) for step in Step)
    driver.saved()
    return taken


def look_after(driver: CanaryDriver) -> list[str]:
    """Every part of the settings; the codes that were shown."""
    driver.desktop.show_settings()
    settings = driver.window.settings
    settings.show_part(settings.access)
    settings.access._ask_remember()
    driver.confirm(settings.access)
    settings.show_part(settings.users)
    settings.users.add.click()
    settings.users.name.line.setText(f"{USER_MARK} verpleegster")
    settings.users.role.set_value(Role.ADVISING_NURSE)
    driver.confirm(settings.users)
    driver.settle()
    codes = [settings.users._codes.itemAt(0).widget().code]
    settings.show_part(settings.backups)
    settings.backups.back_up()
    driver.settle()
    settings.show_part(settings.people)
    driver.settle()
    settings.people.search.setFocus()
    driver.type(MARK)
    driver.until("person", lambda: settings.people.model.rows)
    settings.people.table.select(0)
    settings.people.export_to(driver.folder / "exported" / "person.json")
    driver.until("person written", (driver.folder / "exported" / "person.json").is_file)
    settings.show_part(settings.check)
    settings.check.start()
    driver.until("checked", lambda: bool(settings.check.found.text()))
    if "beide" in settings.check.found.text():
        raise SystemExit(settings.check.found.text())
    settings.show_part(settings.log)
    driver.settle()
    return [*codes, settings.check.found.text()]


def main(folder: Path) -> None:
    driver = CanaryDriver(folder)
    instance = SingleInstance(folder / "home" / "config", driver.app)
    instance.claim()
    words = LastWords(folder / "home" / "log")
    words.listen()
    code = make_vault(driver)
    take_in(driver)
    attach(driver)
    close_and_export(driver)
    typed = revise(driver)
    *codes, checked = look_after(driver)
    seen = {
        "codes": [code, *codes],
        "typed": typed,
        "checked": checked,
        "title": driver.window.windowTitle(),
        "core_limit": resource.getrlimit(resource.RLIMIT_CORE)[0],
        "environment": MARK in Path("/proc/self/environ").read_bytes().decode("utf-8", "replace"),
        "arguments": MARK in Path("/proc/self/cmdline").read_bytes().decode("utf-8", "replace"),
        "keyring": items(),
    }
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    driver.until("locked", driver.window.unlock.isVisible)
    (folder / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
    driver.quit()
    words.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    sys.stdout.flush()
