"""Compares the ticks of two readers, feature by feature, as ``docs/agreement/README.md`` describes.

``python packaging/agreement.py A.csv B.csv`` prints a table and the totals; 1 where a feature is
more than one level apart.
"""

import csv
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed

from reinteg_desk.app.change import MARGIN_LEVELS  # noqa: E402 - after the path

FEATURES = ROOT / "resources" / "instrument" / "features.toml"
COLUMNS = ["person", "feature", "lo", "hi"]

_HIGHEST = 4

Ticks = Mapping[tuple[str, str], tuple[int, int]]
"""Person and feature to the interval of levels that a reader noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What two readers made of one feature of one person; None where a reader left it open."""

    person: str
    feature: str
    first: tuple[int, int] | None
    second: tuple[int, int] | None

    @property
    def same(self) -> bool:
        """Whether both noted the same level or interval."""
        return self.first == self.second

    @property
    def distance_levels(self) -> int | None:
        """Levels between the nearest ends of the intervals; None where one-sided."""
        if self.first is None or self.second is None:
            return None
        return max(0, self.first[0] - self.second[1], self.second[0] - self.first[1])

    @property
    def apart(self) -> bool:
        """Whether the difference is more than the margin of rating."""
        return self.distance_levels is not None and self.distance_levels > MARGIN_LEVELS


def features() -> tuple[str, ...]:
    """The feature ids in instrument order."""
    listed = tomllib.loads(FEATURES.read_text(encoding="utf-8"))["feature"]
    return tuple(each["id"] for each in listed)


def read_ticks(path: Path) -> Ticks:
    """The ticks of one reader.

    Raises:
        ValueError: The columns, a feature or a level is wrong, or a row is there twice.
    """
    ticks: dict[tuple[str, str], tuple[int, int]] = {}
    known = features()
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if rows.fieldnames != COLUMNS:
            raise ValueError(f"{path}: the columns are {rows.fieldnames}, not {COLUMNS}")
        for row in rows:
            place = f"{path}: line {rows.line_num}"
            key = (row["person"], row["feature"])
            if row["feature"] not in known:
                raise ValueError(f"{place}: no feature {row['feature']}")
            if key in ticks:
                raise ValueError(f"{place}: {row['feature']} of {row['person']} stands there twice")
            ticks[key] = _interval(row["lo"], row["hi"], place)
    return ticks


def _interval(lo: str, hi: str, place: str) -> tuple[int, int]:
    levels = [str(level) for level in range(_HIGHEST + 1)]
    if lo not in levels or hi not in levels or lo > hi:
        raise ValueError(f"{place}: {lo} … {hi} is not an interval of levels 0 … {_HIGHEST}")
    return int(lo), int(hi)


def compare(first: Ticks, second: Ticks) -> list[Pair]:
    """Every feature that a reader rated, in instrument order, then by person."""
    order = {feature: place for place, feature in enumerate(features())}
    keys = sorted({*first, *second}, key=lambda key: (order[key[1]], key[0]))
    return [
        Pair(person=key[0], feature=key[1], first=first.get(key), second=second.get(key))
        for key in keys
    ]


def table(pairs: list[Pair]) -> Iterator[str]:
    """The rows of a Markdown table, and the totals."""
    yield "| feature | person | first | second | distance |"
    yield "| --- | --- | --- | --- | --- |"
    for each in pairs:
        distance = "one-sided" if each.distance_levels is None else str(each.distance_levels)
        mark = " **apart**" if each.apart else ""
        cells = (each.feature, each.person, _shown(each.first), _shown(each.second))
        yield f"| {' | '.join(cells)} | {distance}{mark} |"
    yield ""
    yield totals(pairs)


def _shown(level: tuple[int, int] | None) -> str:
    if level is None:
        return "open"
    return str(level[0]) if level[0] == level[1] else f"{level[0]} … {level[1]}"


def totals(pairs: list[Pair]) -> str:
    """One sentence: how many are the same, within one level, further apart, one-sided."""
    both = [each for each in pairs if each.distance_levels is not None]
    same = sum(each.same for each in both)
    apart = sum(each.apart for each in both)
    return (
        f"{len(both)} rated by both: {same} the same, {len(both) - apart} within one level, "
        f"{apart} further apart; {len(pairs) - len(both)} one-sided."
    )


def main(names: list[str]) -> int:
    """Compare two files; 1 where a feature is more than one level apart, 2 for bad input."""
    try:
        first, second = (read_ticks(Path(name)) for name in names)
    except (OSError, ValueError) as error:
        print(f"agreement: {error}", file=sys.stderr)
        return 2
    pairs = compare(first, second)
    print("\n".join(table(pairs)))
    return 1 if any(each.apart for each in pairs) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
