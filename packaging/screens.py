"""Walks every screen on fictional data and saves pictures, for looking at.

    python packaging/screens.py [--out out/screens] [--languages nl,fr,en] [--quick]
    python packaging/screens.py --docs    # docs/screens.md, its pictures, the keys of the manual
    python packaging/screens.py --check   # exit 1 where a screen or a key is not in them

Three languages, light and dark, 1366x768, 1920x1080 and 1920x1080 at 200 %; and the first language
in high contrast and with text of 200 %. ``--quick``: one of these. Beside the pictures it writes a
contact sheet per variant. It fails where some part of the window was on no picture, and where
something on a picture is cut, covered or untranslated. The vault is a new one in a temporary
folder; nothing of this machine's own is read.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(1, str(ROOT))
DAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SIZES = {
    "1366x768": (1366, 768, "1", 100),
    "1920x1080": (1920, 1080, "1", 100),
    "200pct": (960, 540, "2", 100),
    "text200": (1920, 1080, "1", 200),
}
"""Name → width and height in pixels of the window, scale of the screen, size of text in percent."""
USUAL = "1366x768"
LANGUAGES = ("nl", "fr", "en")
SCHEMES = ("light", "dark")
SHEET_COLUMNS = 3
SHEET_WIDTH = 640

PAGE = ROOT / "docs" / "screens.md"
PICTURES = ROOT / "docs" / "screens"
MANUAL = ROOT / "docs" / "manual.md"
PICTURE_WIDTH = 600
COLOURS = 64
TOLD = (
    "agenda",
    "step-file",
    "step-timeline",
    "step-capacities",
    "step-score",
    "step-decision",
    "step-plan",
    "settings-general",
)
"""What the page shows of the variants beside the first."""
HEAD = """# Every screen

These pictures are made by `python packaging/screens.py --docs`; do not edit this page. All persons
are fictional. `python packaging/screens.py` makes them in three languages, light and dark, in two
sizes and at 200 %, in `out/screens`; it fails where a part of the window is on no picture.

A page that does not fit is shown a screenful at a time.
"""
KEYS = re.compile(r"(<!-- keys: .*? -->\n).*?(<!-- end of keys -->)", re.DOTALL)


Found = Mapping[str, list[Any]]
"""What a walk found: see :func:`walk`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to look at the window."""

    language: str
    scheme: str = "light"
    size: str = USUAL

    @property
    def folder(self) -> str:
        """Its folder among the pictures."""
        return f"{self.language}-{self.scheme}-{self.size}"


DOCUMENTED = {
    Variant(language="nl"): "Dutch, light, 1366 x 768",
    Variant(language="fr", scheme="dark"): "French, dark, 1366 x 768",
    Variant(language="en", size="200pct"): "English, 1920 x 1080 at 200 %",
    Variant(language="nl", scheme="contrast-light"): "Dutch, high contrast",
}
"""What ``docs/screens.md`` shows: the first whole, of the others the main screens."""


def variants(languages: list[str], *, quick: bool) -> Iterator[Variant]:
    """Every combination, or one."""
    first = languages[0]
    if quick:
        yield Variant(language=first)
        return
    for size in ("1366x768", "1920x1080", "200pct"):
        for scheme in SCHEMES:
            for language in languages:
                yield Variant(language=language, scheme=scheme, size=size)
    for scheme in ("contrast-light", "contrast-dark"):
        yield Variant(language=first, scheme=scheme)
    yield Variant(language=first, size="text200")


def walk(variant: Variant, out: Path | None) -> Found:
    """Walk one variant (in this process: the scale is set at its start).

    Args:
        variant: How to look.
        out: Where the pictures go; None: it only looks.

    Returns:
        ``missing``: what no picture shows; ``wrong``: what is cut, covered or untranslated, after
        the pictures that show it; ``names`` of the screens; ``keys``: where, key, what.
    """
    from screen_walk import Walk

    from reinteg_desk.bootstrap import Composition
    from reinteg_desk.system.clock import FixedClock
    from reinteg_desk.ui.kit.preferences import Key, Preferences
    from reinteg_desk.ui.shell.application import make_application
    from reinteg_desk.ui.shell.desktop import Desktop

    folder = None
    if out is not None:
        folder = out / variant.folder
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9]*.png"):
            old.unlink()
    width, height, _, text_pct = SIZES[variant.size]
    preferences = Preferences()
    preferences.set(Key.LANGUAGE, variant.language)
    preferences.set(Key.SCHEME, variant.scheme.rpartition("-")[2])
    preferences.set(Key.CONTRAST, "high" if "contrast" in variant.scheme else "usual")
    preferences.set(Key.TEXT_SIZE_PCT, text_pct)
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        colleague = Composition(clock=FixedClock(DAY)).desk(root / "colleague")
        desk = Composition(clock=FixedClock(DAY)).desk(root / "store")
        desktop = Desktop(app, desk, preferences)
        one = Walk(desktop, folder, root, colleague)
        one.all((width, height))
        desktop.window.close()
    if folder is not None:
        contact_sheet(folder)
    camera = one.camera
    keys = [[where, key, what] for (where, key), what in camera.keys.items()]
    wrong = [f"{', '.join(dict.fromkeys(on))}: {what}" for what, on in camera.faults.items()]
    return {
        "missing": camera.seen.missing(),
        "wrong": wrong,
        "names": camera.names,
        "keys": keys,
    }


def walk_apart(variant: Variant, out: Path | None) -> Found:
    """Walk in a process of its own; what it found, empty where it failed."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "QT_SCALE_FACTOR": SIZES[variant.size][2],
    }
    given = f"{variant.language},{variant.scheme},{variant.size}"
    where = ["--out", str(out)] if out is not None else ["--no-pictures"]
    with tempfile.TemporaryDirectory() as place:
        told = Path(place) / "found.json"
        command = [sys.executable, __file__, "--variant", given, "--tell", str(told), *where]
        done = subprocess.run(command, check=False, env=environment)
        found = json.loads(told.read_text(encoding="utf-8")) if done.returncode == 0 else {}
    for each in found.get("wrong", ()):
        print(f"{variant.folder}: {each}", file=sys.stderr)
    return found


def is_wrong(found: Found) -> bool:
    """Whether a walk failed or saw a fault."""
    return not found or bool(found["wrong"])


def misses_something(walks: list[Found]) -> bool:
    """Say what was on no picture of any walk: a narrow window leaves out what a wide one shows."""
    missing = set.intersection(*(set(found.get("missing", ())) for found in walks))
    for each in sorted(missing):
        print(f"no picture shows {each}", file=sys.stderr)
    return bool(missing)


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


# --- the documentation ---


def document(out: Path) -> int:
    """Write the page of pictures and the table of keys."""
    parts, failed = [HEAD], False
    for old in PICTURES.glob("*/*.png"):
        old.unlink()
    for position, (variant, title) in enumerate(DOCUMENTED.items()):
        found = walk_apart(variant, out)
        failed = failed or is_wrong(found) or (position == 0 and misses_something([found]))
        shown = [
            path
            for path in sorted((out / variant.folder).glob("[0-9]*.png"))
            if position == 0 or _name(path) in TOLD
        ]
        parts.append(f"\n## {title}\n")
        parts += [_shown(path, variant) for path in shown]
        if found and variant.language == "en":
            write_keys([tuple(each) for each in found["keys"]])
    PAGE.write_text("\n".join(parts), encoding="utf-8")
    print(PAGE)
    return 1 if failed else 0


def _name(picture: Path) -> str:
    return picture.stem.partition("-")[2]


def _shown(picture: Path, variant: Variant) -> str:
    """A small copy of a picture, and its place on the page."""
    from PIL import Image

    name = _name(picture)
    small = PICTURES / variant.folder / f"{name}.png"
    small.parent.mkdir(parents=True, exist_ok=True)
    image = Image.open(picture).convert("RGB")
    width = min(PICTURE_WIDTH, image.width)
    image = image.resize((width, image.height * width // image.width), Image.Resampling.LANCZOS)
    _with_few_colours(image).save(small, optimize=True)
    words = name.replace("-", " ")
    return f"**{words}**\n\n![{words}]({small.relative_to(PAGE.parent).as_posix()})\n"


def _with_few_colours(image: "Image.Image") -> "Image.Image":
    """A picture with a palette; each entry is the colour that most of its points really have.

    The quantiser alone takes means, and paper would be tinted differently in each picture.
    """
    import numpy as np
    from PIL import Image

    few = image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    entry_of = np.asarray(few).ravel()
    colour_of = np.asarray(image, dtype=np.int64).reshape(-1, 3) @ (65536, 256, 1)
    palette: list[int] = []
    for entry in range(int(entry_of.max()) + 1):
        colours, points = np.unique(colour_of[entry_of == entry], return_counts=True)
        most = int(colours[points.argmax()]) if len(points) else 0
        palette += most.to_bytes(3, "big")
    few.putpalette(palette)
    return few


def key_table(keys: list[tuple[str, ...]]) -> str:
    """The keys as a table: where they work, the key, what it does."""
    everywhere = ("Everywhere", "Agenda", "In a file")
    order = {where: at for at, where in enumerate((*everywhere, *(each[0] for each in keys)))}
    rows = sorted(keys, key=lambda each: order.get(each[0], 0) if each[0] in everywhere else 99)
    lines = ["| where | key | what it does |", "| --- | --- | --- |"]
    lines += [f"| {where} | `{key}` | {what} |" for where, key, what in rows]
    return "\n".join(lines) + "\n"


def write_keys(keys: list[tuple[str, ...]]) -> None:
    """Put the table of keys in the manual."""
    text = MANUAL.read_text(encoding="utf-8")
    table = key_table(keys)
    made = KEYS.sub(lambda found: f"{found[1]}{table}{found[2]}", text)
    MANUAL.write_text(made, encoding="utf-8")


def check() -> int:
    """Say what the window has and the documentation lacks."""
    found = walk_apart(Variant(language="en"), None)
    if not found:
        return 1
    page = PAGE.read_text(encoding="utf-8")
    first = next(iter(DOCUMENTED)).folder
    faults = [
        f"{name} is not on docs/screens.md"
        for name in found["names"]
        if f"screens/{first}/{name}.png" not in page
    ]
    if key_table([tuple(each) for each in found["keys"]]) not in MANUAL.read_text("utf-8"):
        faults.append("the keys of docs/manual.md are out of date")
    if faults:
        print(*faults, "run packaging/screens.py --docs", sep="\n", file=sys.stderr)
    return 1 if faults or misses_something([found]) or is_wrong(found) else 0


def main() -> int:
    """Take the pictures, a process per variant."""
    parser = argparse.ArgumentParser(description="Pictures of every screen")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "screens")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--check", action="store_true")
    for inner in ("--variant", "--tell"):
        parser.add_argument(inner, help=argparse.SUPPRESS)
    parser.add_argument("--no-pictures", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.variant:
        language, scheme, size = options.variant.split(",")
        variant = Variant(language=language, scheme=scheme, size=size)
        found = walk(variant, None if options.no_pictures else options.out)
        Path(options.tell).write_text(json.dumps(found), encoding="utf-8")
        return 0
    if options.docs:
        return document(options.out)
    if options.check:
        return check()
    walks = []
    for each in variants(options.languages.split(","), quick=options.quick):
        walks.append(walk_apart(each, options.out))
        print(options.out / f"{each.folder}.png")
    missing = misses_something(walks)  # also said where something is wrong
    return 1 if missing or any(map(is_wrong, walks)) else 0


if __name__ == "__main__":
    sys.exit(main())
