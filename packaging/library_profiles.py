"""What the textbook profiles of ``resources/library/profiles.toml`` give in the built-in library.

    python packaging/library_profiles.py write         # the made part of docs/library.md
    python packaging/library_profiles.py check         # exit 1 where it is not up to date
    python packaging/library_profiles.py show PROFILE  # every job with its verdict and why

Everything goes through the scoring of the program itself: a profile becomes a case, and the case is
assessed against the built-in library.
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed

from reinteg_desk.app.assess import Assessor  # noqa: E402 - after the path
from reinteg_desk.app.case_codec import case_from_document  # noqa: E402 - after the path
from reinteg_desk.domain.case import Case  # noqa: E402 - after the path
from reinteg_desk.library.instrument_files import load_instrument  # noqa: E402 - after the path
from reinteg_desk.library.reader import load_builtin  # noqa: E402 - after the path
from reinteg_desk.scoring.results import Assessment  # noqa: E402 - after the path

PROFILES = ROOT / "resources" / "library" / "profiles.toml"
NO_LIMIT = 4
WHOLE_MARKET, WITHOUT_DIPLOMA = 4, 2
"""Skill levels: all jobs, and those that ask no more than secondary school."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An invented person with one textbook limit; what is not named is without limitation."""

    name: str
    title: str
    story: str
    was: str
    capacities: Mapping[str, int]
    risk: tuple[str, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    sustainable_hours: float | None = None
    ready: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    remark: str = ""


def profiles() -> tuple[Profile, ...]:
    """The profiles in the order of their file."""
    found = tomllib.loads(PROFILES.read_text(encoding="utf-8"))
    lists = ("risk", "ready", "closed")
    return tuple(
        Profile(name=name, **{key: tuple(v) if key in lists else v for key, v in about.items()})
        for name, about in found.items()
    )


def case_of(profile: Profile, skill_level: int) -> Case:
    """The profile as a case of the given skill level."""
    capacities: dict[str, object] = dict.fromkeys(map(str, load_instrument().ids), NO_LIMIT)
    for feature, level in profile.capacities.items():
        kind = "risk" if feature in profile.risk else "capacity"
        capacities[feature] = {"level": level, "kind": kind}
    person = {
        "name": "Profiel Fictief",
        "birth_date": "1980-01-01",
        "language": "nl",
        "skill_level": skill_level,
    }
    if profile.languages:
        person["language_levels"] = dict(profile.languages)
    document = {
        "format": "reinteg-desk/case",
        "version": 1,
        "person": person,
        "incapacity": {
            "spells": [{"start": "2026-02-02", "end": None}],
            "status": "employee",
            "contract": True,
            "cause": "illness",
            "reference_occupation": profile.was,
            "hours_per_week": 38,
        },
        "consultation": {"date": "2026-11-16", "role": "advising_doctor"},
        "capacities": capacities,
        "sustainable_hours": profile.sustainable_hours,
    }
    return case_from_document(document, known_features=load_instrument(), today=date(2026, 11, 22))


@cache
def assessor() -> Assessor:
    """The built-in library, read once."""
    return Assessor(load_builtin(load_instrument()), load_instrument(), "profiles")


def assessed(profile: Profile, skill_level: int = WHOLE_MARKET) -> Assessment:
    """Both frames for a profile."""
    return assessor().assess(case_of(profile, skill_level), firmness=False)


def shown(profile: Profile) -> Iterator[str]:
    """Every job with its verdict, employment, score and what blocks it, for looking at."""
    market = assessed(profile).market
    library = assessor().library
    yield f"{profile.title}: {market.share}, of {market.accessible}"
    for job in market.jobs:
        about = library.occupation(job.code)
        low = "" if job.score is None else f"{job.score.lo:.1f}"
        levels = [
            f"{feature} {demand.demand:g}/{demand.weight:g}"
            for feature, demand in about.demands.items()
            if demand.demand - profile.capacities.get(feature, NO_LIMIT) >= 1
        ]
        yield (
            f"{job.verdict.value:9} {job.code} {about.title('en')[:45]:45} "
            f"{about.employment:5.1f} {low:>5} [{' '.join(job.blocked_by)}] short: {', '.join(levels)}"
        )
    for closed in market.closed:
        yield f"outside   {closed.code} {library.occupation(closed.code).title('en')[:45]:45} {closed.unmet}"


def main(arguments: list[str]) -> int:
    """Run ``write``, ``check`` or ``show``."""
    known = {profile.name: profile for profile in profiles()}
    if len(arguments) == 2 and arguments[0] == "show" and arguments[1] in known:  # noqa: PLR2004
        print("\n".join(shown(known[arguments[1]])))
        return 0
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
