"""Walks every screen on fictional data and saves pictures, for looking at.

    python packaging/screens.py [--out out/screens] [--languages nl,fr,en] [--quick]

Three languages, light and dark, two sizes, and 1920x1080 at 200 %; ``--quick``: one of these.
Beside the pictures it writes a contact sheet per variant. The vault is a new one in a temporary
folder; nothing of this machine's own is read.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reinteg_desk.ui.shell.desktop import Desktop

ROOT = Path(__file__).resolve().parent.parent
DAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PASSPHRASE = "fictional geese cross the quiet harbour"  # noqa: S105 - opens nothing but pictures
SIZES = {"1366x768": (1366, 768, "1"), "1920x1080": (1920, 1080, "1"), "200pct": (960, 540, "2")}
LANGUAGES = ("nl", "fr", "en")
SCHEMES = ("light", "dark")
SHEET_COLUMNS = 3
SHEET_WIDTH = 640


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to look at the window."""

    language: str
    scheme: str
    size: str

    @property
    def folder(self) -> str:
        """Its folder among the pictures."""
        return f"{self.language}-{self.scheme}-{self.size}"


def variants(languages: list[str], *, quick: bool) -> Iterator[Variant]:
    """Every combination, or one."""
    if quick:
        yield Variant(language=languages[0], scheme="light", size="1366x768")
        return
    for size in SIZES:
        for scheme in SCHEMES:
            for language in languages:
                yield Variant(language=language, scheme=scheme, size=size)


def walk(variant: Variant, out: Path) -> None:
    """Take all pictures of one variant (in this process: the scale is set at its start)."""
    from reinteg_desk.bootstrap import Composition
    from reinteg_desk.system.clock import FixedClock
    from reinteg_desk.ui.kit.preferences import Key, Preferences
    from reinteg_desk.ui.shell.application import make_application
    from reinteg_desk.ui.shell.desktop import Desktop

    folder = out / variant.folder
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("[0-9]*.png"):
        old.unlink()
    preferences = Preferences()
    preferences.set(Key.LANGUAGE, variant.language)
    preferences.set(Key.SCHEME, variant.scheme)
    preferences.set(Key.CONTRAST, "usual")
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        desk = Composition(clock=FixedClock(DAY)).desk(Path(place) / "store")
        desktop = Desktop(app, desk, preferences)
        width, height, _ = SIZES[variant.size]
        Walk(desktop, folder, (width, height)).all()
        desktop.window.close()
    contact_sheet(folder)


class Walk:
    """One walk through the window."""

    def __init__(self, desktop: "Desktop", folder: Path, size: tuple[int, int]) -> None:
        self.desktop = desktop
        self.folder = folder
        self.size = size
        self.taken = 0

    def settle(self) -> None:
        """Let work and events run out."""
        from PySide6.QtWidgets import QApplication

        for _ in range(4):
            self.desktop.tasks.settle()
            QApplication.processEvents()

    def wait_for(self, there: Callable[[], bool]) -> None:
        """Let work run until something is there (10 s at most)."""
        import time

        deadline = time.monotonic() + 10
        while not there() and time.monotonic() < deadline:
            self.settle()

    def wait(self, seconds: float) -> None:
        """Let timers of that length run out."""
        import time

        end = time.monotonic() + seconds
        self.wait_for(lambda: time.monotonic() >= end)

    def take(self, name: str, window: object = None) -> None:
        """Save one picture."""
        self.settle()
        shown = window or self.desktop.window
        self.taken += 1
        shown.grab().save(str(self.folder / f"{self.taken:02d}-{name}.png"))

    def all(self) -> None:
        """The whole day."""
        from PySide6.QtGui import QCursor

        window = self.desktop.window
        window.resize(*self.size)
        QCursor.setPos(*self.size)  # nothing is hovered
        self.desktop.start()
        self.make_vault()
        self.agenda()
        self.file()
        self.around()
        self.desktop.lock()
        self.take("locked")
        self.desktop.window.unlock.offer_restore(None)
        self.take("restore")

    def make_vault(self) -> None:
        """First start: make a vault, keep the code."""
        unlock = self.desktop.window.unlock
        self.take("first-start")
        for name, text in (
            ("name", "Dr. K. Voorbeeld"),
            ("passphrase", PASSPHRASE),
            ("repeated", PASSPHRASE),
        ):
            unlock.create_stage.fields[name].line.setText(text)
        self.wait(0.3)
        self.take("first-start-filled")
        unlock.create_stage.submitted.emit()
        self.wait_for(lambda: unlock.stage is unlock.code_stage)
        self.take("recovery-code")
        stage = unlock.code_stage
        stage.fields["confirm"].line.setText(stage.code.rsplit("-", maxsplit=1)[-1])
        stage.submitted.emit()

    def agenda(self) -> None:
        """Empty, then with files."""
        agenda = self.desktop.window.agenda
        self.take("agenda-empty")
        agenda.new_file()
        self.take("new-file")
        agenda.new_file_form.submit()
        self.take("new-file-faults")
        agenda.new_file_form.given_up.emit()
        agenda.add_demo()
        self.wait_for(lambda: bool(agenda.rows))
        self.take("agenda")

    def file(self) -> None:
        """One file, all six steps."""
        from reinteg_desk.ui.kit.steps import Step

        rows = self.desktop.window.agenda.rows
        richest = max(rows, key=lambda row: self._features(row.consultation_id))
        self.desktop.open_file(richest.consultation_id)
        self.wait_for(lambda: self.desktop.session is not None)
        for step in Step:
            self.desktop.window.show_step(step)
            self.wait(0.3)  # the plan's preview begins after a pause
            self.take(f"step-{step}")

    def _features(self, consultation: object) -> int:
        vault = self.desktop.services.vault()
        return len(vault.consultations.load(consultation).case.capacities) if vault else 0

    def around(self) -> None:
        """Settings, palette, keys, a notice, the crash dialog."""
        from reinteg_desk.app.problems import Problem
        from reinteg_desk.ui.kit.crash import CrashDialog, crash_report
        from reinteg_desk.ui.shell.keys import KeyOverview
        from reinteg_desk.ui.shell.palette import Palette

        desktop = self.desktop
        for name, made in (
            ("palette", Palette(desktop.services.commands, lambda *_: None, desktop.window)),
            ("keys", KeyOverview(desktop.services.commands, desktop.window)),
            ("crash", CrashDialog(crash_report(ValueError("never shown")), desktop.window)),
        ):
            made.show()
            self.take(name, made)
            made.close()
        desktop.notices.trouble(Problem(code="vault.no_keyring", facts={"found": "null"}))
        self.settings()

    def settings(self) -> None:
        """Every part of the settings, with something in it."""
        from reinteg_desk.domain.consultation import Role

        desktop = self.desktop
        desk, vault = desktop.services.desk, desktop.services.vault()
        if vault is None:
            return
        vault.confirm(PASSPHRASE)
        desk.vaults.add_user(vault, name="N. Voorbeeld", role=Role.ADVISING_NURSE)
        desk.vault_care.back_up(vault)
        page = desktop.window.settings
        desktop.window.show_settings()
        self.take("settings")
        for name, part in (
            ("access", page.access),
            ("users", page.users),
            ("backups", page.backups),
            ("persons", page.people),
            ("check", page.check),
            ("log", page.log),
        ):
            page.show_part(part)
            self.take(f"settings-{name}")
        page.show_part(page.users)
        page.users.add.click()
        self.take("settings-users-add")
        page.show_part(page.check)
        page.check.check.click()
        self.wait_for(lambda: bool(page.check.found.text()))
        self.take("settings-checked")


def contact_sheet(folder: Path) -> None:
    """All pictures of a variant on one, at one scale."""
    from PIL import Image

    pictures = [Image.open(path) for path in sorted(folder.glob("[0-9]*.png"))]
    width, height = pictures[0].size
    cell = (SHEET_WIDTH, round(height * SHEET_WIDTH / width))
    lines = -(-len(pictures) // SHEET_COLUMNS)
    sheet = Image.new("RGB", (SHEET_COLUMNS * cell[0], lines * cell[1]), "white")
    for at, each in enumerate(pictures):
        small = each.resize((each.width * cell[0] // width, each.height * cell[0] // width))
        sheet.paste(small, (at % SHEET_COLUMNS * cell[0], at // SHEET_COLUMNS * cell[1]))
    sheet.save(folder.parent / f"{folder.name}.png", optimize=True)


def main() -> int:
    """Take the pictures, a process per variant."""
    parser = argparse.ArgumentParser(description="Pictures of every screen")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "screens")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--variant", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.variant:
        language, scheme, size = options.variant.split(",")
        walk(Variant(language=language, scheme=scheme, size=size), options.out)
        return 0
    failed = 0
    for each in variants(options.languages.split(","), quick=options.quick):
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "QT_SCALE_FACTOR": SIZES[each.size][2],
        }
        given = f"{each.language},{each.scheme},{each.size}"
        command = [sys.executable, __file__, "--out", str(options.out), "--variant", given]
        failed += subprocess.run(command, check=False, env=environment).returncode != 0
        print(options.out / f"{each.folder}.png")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
