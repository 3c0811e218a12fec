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
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

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


def walk(variant: Variant, out: Path) -> list[str]:
    """Take all pictures of one variant (in this process: the scale is set at its start).

    Returns:
        What the window has and no picture shows.
    """
    from screen_walk import Walk

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
        root = Path(place)
        colleague = Composition(clock=FixedClock(DAY)).desk(root / "colleague")
        desk = Composition(clock=FixedClock(DAY)).desk(root / "store")
        desktop = Desktop(app, desk, preferences)
        one = Walk(desktop, folder, root, colleague)
        one.all(SIZES[variant.size][:2])
        desktop.window.close()
    contact_sheet(folder)
    return one.camera.seen.missing()


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
        missing = walk(Variant(language=language, scheme=scheme, size=size), options.out)
        for each in missing:
            print(f"no picture shows {each}", file=sys.stderr)
        return 1 if missing else 0
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
