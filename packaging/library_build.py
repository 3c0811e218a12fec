"""Makes the built-in library from its two rating passes, and says how far they agree.

    python packaging/library_build.py build    # writes resources/library/builtin and the agreement
    python packaging/library_build.py open     # lists the differences that still have to be settled
    python packaging/library_build.py check    # exit 1 where something written is not up to date

The passes are in ``resources/library/passes``: ``first`` and ``second`` were rated apart, one file
a sub-major group; ``settled`` holds what was decided where they differ by more than one level;
``corrected`` what was mended afterwards, one file a cause (a reading rule, the profiles, the third
rating), each row with its reason; it goes before all else, and the passes stay as they were rated;
``names`` holds titles, everyday titles, formal requirements and what varies inside a unit group.

How two ratings become one: the demand is their mean, rounded to half a level upwards, where they
differ by at most one level (a row that only one pass has counts 0 in the other); otherwise what was
settled, with its reason. The weight is the mean, rounded to a quarter upwards. A feature is
essential where both passes say so, or where one does and the other gives it a weight of at least
0.75; and, whatever they said, where the demand is 3 or more and important (0.75), with a few other
bounds for a few features (``ESSENTIAL_OTHERWISE``): see docs/library.md.
"""

import csv
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from io import StringIO
from math import ceil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode  # noqa: E402
from reinteg_desk.domain.occupation import (  # noqa: E402
    Demand,
    LanguageRequirement,
    Library,
    LibrarySource,
    Occupation,
    QualificationRequirement,
    Requirement,
)
from reinteg_desk.domain.person import Cefr  # noqa: E402
from reinteg_desk.library.employment import (  # noqa: E402
    employment_source,
    employment_sources,
    employment_thousands,
    unit_groups,
)
from reinteg_desk.library.instrument_files import load_instrument  # noqa: E402
from reinteg_desk.library.writer import library_files, write_library  # noqa: E402

PASSES = ROOT / "resources" / "library" / "passes"
BUILTIN = ROOT / "resources" / "library" / "builtin"
AGREEMENT = PASSES / "agreement.csv"
QUALIFICATIONS = ROOT / "resources" / "library" / "qualifications.toml"
REQUIREMENTS = ROOT / "docs" / "requirements.md"
VERSION = "1.0"
DATED = date(2026, 11, 22)
ONE_LEVEL = 1.0
HIGH_WEIGHT = 0.75
FULL_WEIGHT = 1.0
ESSENTIAL_FROM = (3.0, HIGH_WEIGHT)
"""Demand and weight from which a feature is essential whatever the raters said."""
MADE_TO_MEASURE = (3.0, FULL_WEIGHT)
"""What notes, a colleague who checks, time or another model of mask make up for: only at 1.0."""
NEVER_BY_RULE = (float("inf"), FULL_WEIGHT)
"""What a higher table or a stool changes: only where the raters say so."""
ESSENTIAL_OTHERWISE = {
    "accuracy": MADE_TO_MEASURE,
    "cooperation": MADE_TO_MEASURE,
    "decision_making": MADE_TO_MEASURE,
    "learning": MADE_TO_MEASURE,
    "memory": MADE_TO_MEASURE,
    "protective_equipment": MADE_TO_MEASURE,
    "self_organisation": MADE_TO_MEASURE,
    "screen_work": MADE_TO_MEASURE,
    "work_pace": (3.5, HIGH_WEIGHT),
    "public_contact": (2.5, HIGH_WEIGHT),
    "near_vision": (2.5, HIGH_WEIGHT),
    "far_vision": (2.5, HIGH_WEIGHT),
    "sitting": NEVER_BY_RULE,
    "irregular_hours": (3.5, HIGH_WEIGHT),
    "long_hours": (3.5, HIGH_WEIGHT),
}
STEPS = 8
"""Half levels between 0 and 4: the categories of the weighted kappa."""

Ratings = dict[str, dict[str, "Rating"]]
Decisions = Mapping[tuple[str, str], tuple["Rating", str]]


@dataclass(frozen=True, slots=True)
class Rating:
    """One row of a pass."""

    demand: float
    weight: float
    critical: bool


NOTHING = Rating(0.0, 0.0, critical=False)


@cache
def rated(name: str) -> Ratings:
    """The rows of a pass: code → feature → rating."""
    rows: Ratings = {}
    for path in sorted((PASSES / name).glob("*.toml")):
        for code, features in tomllib.loads(path.read_text(encoding="utf-8")).items():
            rows[code] = {feature: _rating(path, code, row) for feature, row in features.items()}
    return rows


def _rating(path: Path, code: str, row: list[object]) -> Rating:
    numbers = [each for each in row[:2] if isinstance(each, int | float)]
    critical = len(row) > len(numbers) and row[2] is True
    if len(numbers) != 2 or not 0 < numbers[0] <= 4 or not 0 < numbers[1] <= 1:  # noqa: PLR2004
        raise SystemExit(f"{path.name}: {code}: not a rating: {row}")
    return Rating(float(numbers[0]), float(numbers[1]), critical)


@cache
def settled() -> dict[tuple[str, str], tuple[Rating, str]]:
    """What was decided over more than a level: (code, feature) → rating and reason."""
    return _decided("settled")


@cache
def corrected() -> dict[tuple[str, str], tuple[Rating, str]]:
    """What was mended after the passes were joined: (code, feature) → rating and reason.

    Raises:
        SystemExit: A row is mended in two files.
    """
    return _decided("corrected")


def _decided(folder: str) -> dict[tuple[str, str], tuple[Rating, str]]:
    found = {}
    for path in sorted((PASSES / folder).glob("*.toml")):
        for code, features in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for feature, (demand, weight, critical, reason) in features.items():
                if (code, feature) in found:
                    raise SystemExit(f"{path.name}: {code}: {feature} is decided twice")
                rating = Rating(float(demand), float(weight), bool(critical))
                found[code, feature] = (rating, str(reason))
    return found


@cache
def names() -> dict[str, dict[str, object]]:
    """Titles and requirements: code → table."""
    found: dict[str, dict[str, object]] = {}
    for path in sorted((PASSES / "names").glob("*.toml")):
        found.update(tomllib.loads(path.read_text(encoding="utf-8")))
    return found


def differences(first: Ratings, second: Ratings) -> Iterator[tuple[str, str, Rating, Rating]]:
    """Rows that differ by more than a level, in the order of codes and of the instrument."""
    order = load_instrument().ids
    for code in sorted(first.keys() & second.keys()):
        for feature in order:
            one = first[code].get(feature, NOTHING)
            two = second[code].get(feature, NOTHING)
            if abs(one.demand - two.demand) > ONE_LEVEL:
                yield code, feature, one, two


def merged(one: Rating, two: Rating) -> Rating:
    """Two ratings within a level as one."""
    weights = [each.weight for each in (one, two) if each.weight > 0]
    weight = sum(weights) / len(weights)
    essential = (one.critical and two.critical) or (
        (one.critical or two.critical) and min(one.weight, two.weight) >= HIGH_WEIGHT
    )
    return Rating(
        ceil((one.demand + two.demand) / 2 * 2) / 2, ceil(weight * 4) / 4, critical=essential
    )


def with_essential(feature: str, rating: Rating) -> Rating:
    """A rating with its essential flag by the rule that holds for all unit groups alike."""
    demand, weight = ESSENTIAL_OTHERWISE.get(feature, ESSENTIAL_FROM)
    by_rule = rating.demand >= demand and rating.weight >= weight
    return replace(rating, critical=rating.critical or by_rule)


@cache
def built() -> Library:
    """The library of all unit groups that have names and at least the first pass."""
    first, second, known = rated("first"), rated("second"), names()
    decided, mended = settled(), corrected()
    codes = [code for code in unit_groups() if code in first and code in known]
    jobs = tuple(_occupation(code, known[code], first, second, (decided, mended)) for code in codes)
    return Library(jobs, _source(jobs))


def _occupation(
    code: str,
    about: Mapping[str, object],
    first: Ratings,
    second: Ratings,
    decisions: tuple[Decisions, Decisions],
) -> Occupation:
    decided, mended = decisions
    demands = {}
    varies = about.get("varies") or {}
    for feature in load_instrument().ids:
        one = first[code].get(feature, NOTHING)
        two = second[code].get(feature, NOTHING) if code in second else one
        if (code, feature) in mended:
            rating = mended[code, feature][0]
        elif (code, feature) in decided:
            rating = with_essential(feature, decided[code, feature][0])
        elif one is NOTHING and two is NOTHING:
            continue
        else:
            rating = with_essential(feature, merged(one, two))
        if rating.demand > 0:
            demands[FeatureId(feature)] = _demand(rating, varies.get(feature))  # type: ignore[attr-defined]
    employment = employment_thousands()[OccupationCode(code)]
    return Occupation(
        code=OccupationCode(code),
        titles={language: str(about[language]) for language in ("nl", "fr", "en")},
        skill_level=int(str(about["skill_level"])),
        employment=employment,
        requirements=tuple(_requirement(str(item)) for item in about["requirements"]),  # type: ignore[attr-defined]
        demands=demands,
        synonyms={
            language: tuple(about[f"titles_{language}"])  # type: ignore[arg-type]
            for language in ("nl", "fr", "en")
        },
    )


def _demand(rating: Rating, notes: Mapping[str, str] | None) -> Demand:
    return Demand(
        demand=rating.demand,
        weight=rating.weight,
        critical=rating.critical,
        varies=notes is not None,
        notes={language: _typeset(note) for language, note in (notes or {}).items()},
    )


def _typeset(note: str) -> str:
    """The apostrophe of print: the passes were typed with the one of a keyboard."""
    return re.sub(r"(?<=\w)'(?=\w)", "\N{RIGHT SINGLE QUOTATION MARK}", note)


def _requirement(item: str) -> Requirement:
    language, _, level = item.partition(">=")
    if level:
        return LanguageRequirement(language, Cefr[level])
    return QualificationRequirement(item)


_NOTE = (
    "{count} unit groups. Demands, weights and essential requirements are estimates by the "
    "project, rated per unit group against the level texts of the instrument in two independent "
    "passes; agreement between passes measures consistency, not validity. They are not "
    "measurements."
)
_NOTES = {
    "nl": (
        "{count} beroepsgroepen. Functie-eisen, gewichten en essentiële eisen zijn schattingen van "
        "het project, per beroepsgroep beoordeeld met de niveauteksten van het instrument, in twee "
        "onafhankelijke rondes. Overeenstemming tussen de rondes zegt dat er consequent "
        "beoordeeld is, niet dat het klopt. Het zijn geen metingen."
    ),
    "fr": (
        "{count} groupes de professions. Les exigences, les poids et les exigences essentielles "
        "sont des estimations du projet, cotées par groupe d\N{RIGHT SINGLE QUOTATION MARK}après "
        "les textes des niveaux de l\N{RIGHT SINGLE QUOTATION MARK}instrument, en deux tours "
        "indépendants. L\N{RIGHT SINGLE QUOTATION MARK}accord entre les tours mesure la "
        "cohérence, non la validité. Ce ne sont pas des mesures."
    ),
}


def _source(jobs: tuple[Occupation, ...]) -> LibrarySource:
    return LibrarySource(
        name="Reinteg Desk expert estimate",
        names={
            "nl": "Reinteg Desk, schatting door deskundigen",
            "fr": "Reinteg Desk, estimation d\N{RIGHT SINGLE QUOTATION MARK}experts",
        },
        version=VERSION,
        licence="EUPL-1.2",
        url="docs/library.md",
        dated=DATED,
        calibrated=True,
        estimate=True,
        employment_source=employment_source(),
        employment_sources=employment_sources(),
        note=_NOTE.format(count=len(jobs)),
        notes={language: text.format(count=len(jobs)) for language, text in _NOTES.items()},
    )


def agreement() -> str:
    """Per feature: unit groups rated by either pass, agreement, weighted kappa, as CSV."""
    first, second = rated("first"), rated("second")
    codes = sorted(first.keys() & second.keys())
    out = StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["feature", "unit_groups", "same", "within_one_level", "weighted_kappa"])
    for feature in load_instrument().ids:
        pairs = [
            (first[code].get(feature, NOTHING).demand, second[code].get(feature, NOTHING).demand)
            for code in codes
        ]
        either = sum(one > 0 or two > 0 for one, two in pairs)
        same = sum(one == two for one, two in pairs)
        near = sum(abs(one - two) <= ONE_LEVEL for one, two in pairs)
        share = [f"{count / len(pairs):.3f}" if pairs else "" for count in (same, near)]
        kappa = weighted_kappa(pairs)
        table.writerow([feature, either, *share, "" if kappa is None else f"{kappa:.3f}"])
    return out.getvalue()


def weighted_kappa(pairs: list[tuple[float, float]]) -> float | None:
    """Cohen's kappa with quadratic weights over half levels (Cohen 1968), None if undefined."""
    if not pairs:
        return None
    steps = range(STEPS + 1)
    one = [sum(round(2 * a) == step for a, _ in pairs) / len(pairs) for step in steps]
    two = [sum(round(2 * b) == step for _, b in pairs) / len(pairs) for step in steps]
    seen = sum((2 * a - 2 * b) ** 2 for a, b in pairs) / len(pairs)
    chance = sum(one[i] * two[j] * (i - j) ** 2 for i in steps for j in steps)
    return None if chance == 0 else 1 - seen / chance


def requirements_page() -> str:
    """The page of all requirement ids with their names and how many unit groups ask them."""
    known = tomllib.loads(QUALIFICATIONS.read_text(encoding="utf-8"))
    jobs = built().occupations
    lines = [
        "# Formal requirements",
        "",
        (
            "Ids of licences, diplomas and registrations, as the built-in library asks them. Made "
            "from `resources/library` by `packaging/library_build.py build`."
        ),
        "",
        "| id | Nederlands | français | English | unit groups |",
        "| --- | --- | --- | --- | --- |",
    ]
    for requirement, words in sorted(known.items()):
        asked = sum(requirement in map(str, job.requirements) for job in jobs)
        names = " | ".join(str(words[language]) for language in ("nl", "fr", "en"))
        lines.append(f"| `{requirement}` | {names} | {asked} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Run ``build``, ``open`` or ``check``."""
    if arguments == ["open"]:
        return _list_open()
    if arguments == ["build"]:
        write_library(BUILTIN, built())
        AGREEMENT.write_text(agreement(), encoding="utf-8")
        REQUIREMENTS.write_text(requirements_page(), encoding="utf-8")
        return 0
    if arguments == ["check"]:
        return _check()
    print("usage: library_build.py build|open|check")
    return 2


def _list_open() -> int:
    decided = settled()
    for code, feature, one, two in differences(rated("first"), rated("second")):
        if (code, feature) not in decided:
            first, second = (f"{each.demand:g}/{each.weight:g}" for each in (one, two))
            print(f"{code} {feature}: first {first}, second {second}")
    return 0


def _check() -> int:
    stale = [
        name
        for name, content in library_files(built()).items()
        if content is not None and (BUILTIN / name).read_text(encoding="utf-8") != content
    ]
    if not AGREEMENT.is_file() or AGREEMENT.read_text(encoding="utf-8") != agreement():
        stale.append(AGREEMENT.name)
    if REQUIREMENTS.read_text(encoding="utf-8") != requirements_page():
        stale.append(REQUIREMENTS.name)
    for name in stale:
        print(f"{name} is not up to date: run packaging/library_build.py build")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
