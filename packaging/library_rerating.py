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
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed
sys.path.insert(0, str(ROOT / "packaging"))

from library_build import (  # noqa: E402 - after the path
    NOTHING,
    ONE_LEVEL,
    PASSES,
    Rating,
    built,
    names,
    weighted_kappa,
)

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
HOW = "## How a job is rated\n"


def drawn() -> tuple[str, ...]:
    """The unit groups to rate again, in the order of codes."""
    codes = sorted(map(str, unit_groups()))
    return tuple(sorted(random.Random(SEED).sample(codes, GROUPS)))  # noqa: S311 - no secret


def unit_groups_page() -> str:
    """The unit groups with their titles and everyday titles, and nothing else about them."""
    known = names()
    lines = [f"# Ten unit groups of ISCO-08, drawn with seed {SEED}", ""]
    for code in drawn():
        about = known[code]
        people = ", ".join(map(str, about["titles_nl"]))  # type: ignore[call-overload]
        lines += [f"## {code}", "", *(f"- {key}: {about[key]}" for key in ("nl", "fr", "en"))]
        lines += [f"- zoals mensen het noemen: {people}", ""]
    return "\n".join(lines)


def levels_page() -> str:
    """Every feature in instrument order: its id, what it is about, each level of demand."""
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
    section = text.partition(HOW)[2].partition("\n## ")[0].strip()
    general = "\n".join(f"- {rule}" for rule in load_reading_rules("nl"))
    return (
        f"# Leesregels\n\n## Van het instrument\n\n{general}\n\n{HOW}\n{section}\n\n"
        "## What to write\n\n"
        "`third.csv`, columns `code,feature,demand,weight,critical` (critical 1 or 0), one row a "
        "feature that the job requires. Demand 0.5 … 4 in halves, weight 0.25, 0.5, 0.75 or 1.\n"
    )


def hand_out(folder: Path) -> None:
    """Write what a fresh rater needs."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"groups.md": unit_groups_page(), "levels.md": levels_page(), "rules.md": rules_page()}
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


def third() -> dict[tuple[str, str], Rating]:
    """The third rating: (code, feature) → rating."""
    with THIRD.open(encoding="utf-8", newline="") as stream:
        return {
            (row["code"], row["feature"]): Rating(
                float(row["demand"]), float(row["weight"]), critical=row["critical"] == "1"
            )
            for row in csv.DictReader(stream)
        }


def pairs() -> Iterator[tuple[str, str, Rating, Rating]]:
    """Code, feature, the library's rating, the third rating; (0, 0) where neither has a row."""
    again = third()
    library = built()
    for code in drawn():
        for feature in load_instrument().ids:
            row = library.occupation(code).demands.get(feature)  # type: ignore[arg-type]
            ours = Rating(row.demand, row.weight, critical=row.critical) if row else NOTHING
            yield code, str(feature), ours, again.get((code, str(feature)), NOTHING)


def summary() -> dict[str, float]:
    """Pairs, shares, weighted kappa over all features of the ten unit groups; essential ones."""
    rated = [(ours, again) for _, _, ours, again in pairs()]
    demands = [(ours.demand, again.demand) for ours, again in rated]
    near = [abs(one - two) for one, two in demands]
    return {
        "pairs": len(demands),
        "same": sum(gap == 0 for gap in near) / len(near),
        "within_half": sum(gap <= ONE_LEVEL / 2 for gap in near) / len(near),
        "within_one": sum(gap <= ONE_LEVEL for gap in near) / len(near),
        "weighted_kappa": weighted_kappa(demands) or 0.0,
        "essential_library": sum(ours.critical for ours, _ in rated),
        "essential_third": sum(again.critical for _, again in rated),
        "essential_both": sum(ours.critical and again.critical for ours, again in rated),
    }


def _compare() -> None:
    print(", ".join(f"{name} {value:.3g}" for name, value in summary().items()))
    for code, feature, ours, again in pairs():
        if abs(ours.demand - again.demand) > ONE_LEVEL:
            print(
                f"{code} {feature}: library {ours.demand:g}/{ours.weight:g}, "
                f"third {again.demand:g}/{again.weight:g}"
            )


def main(arguments: list[str]) -> int:
    """Run ``draw FOLDER`` or ``compare``."""
    match arguments:
        case ["draw", folder]:
            hand_out(Path(folder))
        case ["compare"]:
            _compare()
        case _:
            print("usage: library_rerating.py draw FOLDER|compare")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
