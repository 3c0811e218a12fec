"""Has ten unit groups rated once more from scratch, and compares.

    python packaging/library_rerating.py draw FOLDER   # what a fresh rater gets: no ratings at all
    python packaging/library_rerating.py compare       # the third rating against the library

The ten are drawn from all unit groups with a stated seed, so that nobody chooses them. The third
rating is kept in ``resources/library/passes/third.csv`` as it was given.
"""

import csv
import random
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

from library_build import PASSES, names  # noqa: E402 - after the path

from reinteg_desk.library.employment import unit_groups  # noqa: E402 - after the path
from reinteg_desk.library.instrument_files import (  # noqa: E402 - after the path
    load_instrument,
    load_instrument_texts,
    load_reading_rules,
)

SEED = 2026
"""Stated before the draw; ``random.Random(SEED).sample`` over the codes in order."""
GROUPS = 10
THIRD = PASSES / "third.csv"
LIBRARY_PAGE = ROOT / "docs" / "library.md"


def drawn() -> tuple[str, ...]:
    """The unit groups to rate again, in the order of codes."""
    return tuple(sorted(random.Random(SEED).sample(sorted(unit_groups()), GROUPS)))


def unit_groups_page() -> str:
    """The unit groups with their titles and everyday titles, and nothing else about them."""
    known = names()
    lines = [f"# Ten unit groups of ISCO-08, drawn with seed {SEED}", ""]
    for code in drawn():
        about = known[code]
        lines += [f"## {code}", "", *(f"- {key}: {about[key]}" for key in ("nl", "fr", "en"))]
        people = about["titles_nl"]
        assert isinstance(people, list)
        lines += [f"- zoals mensen het noemen: {', '.join(map(str, people))}", ""]
    return "\n".join(lines)


def levels_page() -> str:
    """Every feature in instrument order: its id, what it is about, and what a level of demand is."""
    lines = ["# Niveaus van een job, per kenmerk", ""]
    texts = load_instrument_texts("nl")
    for feature in load_instrument().ids:
        about = texts[feature]
        lines += [f"## {feature}: {about.name}", "", about.help, ""]
        lines += [f"- **{level}** {text}" for level, text in enumerate(about.demand)]
        lines += ["", f"Voorbeelden bij 0 tot 4: {'; '.join(about.examples)}.", ""]
    return "\n".join(lines)


def rules_page() -> str:
    """The reading rules of the instrument and those for a job, from ``docs/library.md``."""
    text = LIBRARY_PAGE.read_text(encoding="utf-8")
    section = text.partition("## How a job is rated\n")[2].partition("\n## ")[0].strip()
    general = "\n".join(f"- {rule}" for rule in load_reading_rules("nl"))
    return (
        f"# Leesregels\n\n## Van het instrument\n\n{general}\n\n"
        f"## How a job is rated\n\n{section}\n\n## What to write\n\n"
        "`third.csv`, columns `code,feature,demand,weight,critical` (critical 1 or 0), one row a "
        "feature that the job requires. Demand 0.5 … 4 in halves, weight 0.25, 0.5, 0.75 or 1.\n"
    )


def hand_out(folder: Path) -> None:
    """Write what a fresh rater needs."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"groups.md": unit_groups_page(), "levels.md": levels_page(), "rules.md": rules_page()}
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    hand_out(Path(sys.argv[2]))
