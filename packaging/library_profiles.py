"""What the textbook profiles of ``resources/library/profiles.toml`` give in the built-in library.

    python packaging/library_profiles.py write         # the made part of docs/library.md
    python packaging/library_profiles.py check         # exit 1 where it is not up to date
    python packaging/library_profiles.py show PROFILE  # every job with its verdict and why

Everything goes through the scoring of the program itself: a profile becomes a case, and the case is
assessed against the built-in library.
"""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the checkout itself, whatever is installed

from reinteg_desk.app.assess import Assessor  # noqa: E402 - after the path
from reinteg_desk.app.case_codec import case_from_document  # noqa: E402 - after the path
from reinteg_desk.domain.case import Case  # noqa: E402 - after the path
from reinteg_desk.domain.identifiers import OccupationCode  # noqa: E402 - after the path
from reinteg_desk.domain.occupation import Demand  # noqa: E402 - after the path
from reinteg_desk.library.instrument_files import load_instrument  # noqa: E402 - after the path
from reinteg_desk.library.reader import load_builtin  # noqa: E402 - after the path
from reinteg_desk.scoring.results import (  # noqa: E402 - after the path
    Assessment,
    JobResult,
    MarketResult,
    Verdict,
)

PROFILES = ROOT / "resources" / "library" / "profiles.toml"
PAGE = ROOT / "docs" / "library.md"
BEGIN = "<!-- from here: packaging/library_profiles.py write -->"
END = "<!-- until here -->"
NEAREST = 5
NOT_ASKED = "-"
COLUMNS = 10
BEST_KNOWN = (
    *("2221", "2341", "2512", "3343", "4110", "4321", "4412", "5120", "5131", "5223"),
    *("5230", "5311", "5321", "7112", "7411", "8331", "8332", "9111", "9112", "9333"),
)
"""Twenty occupations that everybody knows, in the order of codes."""
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
        short = ", ".join(
            f"{feature} {demand.demand:g}/{demand.weight:g}"
            for feature, demand in about.demands.items()
            if demand.demand - profile.capacities.get(feature, NO_LIMIT) >= 1
        )
        yield (
            f"{job.verdict.value:9} {job.code} {about.title('en')[:45]:45} "
            f"{low:>5} [{' '.join(job.blocked_by)}] short: {short}"
        )
    for closed in market.closed:
        title = library.occupation(closed.code).title("en")
        yield f"outside   {closed.code} {title[:45]:45} {' '.join(closed.unmet)}"


def page() -> str:
    """The made part of the page: profiles, what they do to the best-known jobs, those jobs."""
    lines = [BEGIN, "", *_shares(), *_each_profile(), *_best_known_jobs(), "", END]
    return "\n".join(lines)


def _shares() -> Iterator[str]:
    heads = ("profile", "whole market", "work without a higher diploma")
    yield f"| {' | '.join((*heads, 'jobs ready', 'not ready', 'closed'))} |"
    yield f"|{' --- |' * 6}"
    for profile in profiles():
        whole, simple = assessed(profile).market, assessed(profile, WITHOUT_DIPLOMA).market
        ready = sum(job.verdict is Verdict.READY for job in whole.jobs)
        yield (
            f"| {profile.title} | {_of_all(whole):.1f} % "
            f"| {_of_all(simple, WITHOUT_DIPLOMA):.1f} % "
            f"| {ready} | {len(whole.jobs) - ready} | {whole.outside} |"
        )


def _of_all(market: MarketResult, skill_level: int = WHOLE_MARKET) -> float:
    """Percent of the employment of all jobs up to a skill level for which a person is ready.

    Over all of them, also those that a missing language closes, so that profiles compare.
    """
    jobs = assessor().library.occupations
    total = sum(job.employment for job in jobs if job.skill_level <= skill_level)
    library = assessor().library
    ready = (library.occupation(job.code) for job in market.jobs if job.verdict is Verdict.READY)
    return 100 * sum(j.employment for j in ready if j.skill_level <= skill_level) / total


def _each_profile() -> Iterator[str]:
    for profile in profiles():
        verdicts = {job.code: job for job in assessed(profile).market.jobs}
        kept = [code for code in BEST_KNOWN if code in verdicts and _is_ready(verdicts[code])]
        lost = [_lost(code, verdicts.get(code)) for code in BEST_KNOWN if code not in kept]
        yield from ("", f"### {profile.title}", "", profile.story, "")
        yield f"- limits: {_limits(profile)}"
        yield f"- came from: {_named([profile.was])}"
        yield f"- nearest ready jobs: {_named(_nearest(profile))}"
        yield f"- of the best-known jobs ready: {_named(kept)}"
        yield f"- lost: {'; '.join(lost) or 'none'}"
        yield f"- what surprised: {profile.remark}"


def _limits(profile: Profile) -> str:
    features = [
        f"`{feature}` {level}{' (must not)' if feature in profile.risk else ''}"
        for feature, level in profile.capacities.items()
    ]
    languages = [f"{language} {level}" for language, level in profile.languages.items()]
    hours = [f"{profile.sustainable_hours:g} hours a week"] if profile.sustainable_hours else []
    return ", ".join((*features, *languages, *hours))


def _nearest(profile: Profile) -> list[str]:
    """The most similar jobs that are ready, at the skill level of what the person did."""
    was = assessor().library.occupation(OccupationCode(profile.was))
    level = max(was.skill_level, WITHOUT_DIPLOMA)
    jobs = assessed(profile, level).market.jobs
    return [job.code for job in jobs if _is_ready(job) and job.code != profile.was][:NEAREST]


def _is_ready(job: JobResult) -> bool:
    return job.verdict is Verdict.READY


def _named(codes: Iterable[str]) -> str:
    library = assessor().library
    names = [f"{library.occupation(OccupationCode(code)).title('en')} ({code})" for code in codes]
    return "; ".join(names) or "none"


def _lost(code: str, job: JobResult | None) -> str:
    name = _named([code])
    if job is None:
        return f"{name}: closed"
    why = ", ".join(job.blocked_by) or "score"
    return f"{name}: {why}"


def _best_known_jobs() -> Iterator[str]:
    library = assessor().library
    for start in range(0, len(BEST_KNOWN), COLUMNS):
        jobs = [library.occupation(OccupationCode(c)) for c in BEST_KNOWN[start : start + COLUMNS]]
        yield from (
            "",
            f"### Demands of the best-known jobs, {start + 1} to {start + len(jobs)}",
            "",
        )
        yield from (
            f"- {job.code} {job.title('nl')} · {job.title('fr')} · {job.title('en')}"
            for job in jobs
        )
        yield from ("", f"| feature | {' | '.join(job.code for job in jobs)} |")
        yield f"| --- |{' --- |' * len(jobs)}"
        for feature in load_instrument().ids:
            cells = [_cell(job.demands.get(feature)) for job in jobs]
            yield f"| `{feature}` | {' | '.join(cells)} |"
        needs = ["<br>".join(map(str, job.requirements)) or NOT_ASKED for job in jobs]
        yield f"| formal requirements | {' | '.join(needs)} |"


def _cell(demand: Demand | None) -> str:
    if demand is None:
        return NOT_ASKED
    text = f"{demand.demand:g} · {demand.weight:g}"
    text = f"**{text}**" if demand.critical else text
    return f"{text} ~" if demand.varies else text


def written() -> str:
    """``docs/library.md`` with its made part as it has to be."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    return before + page() + rest.partition(END)[2]


def main(arguments: list[str]) -> int:
    """Run ``write``, ``check`` or ``show``."""
    known = {profile.name: profile for profile in profiles()}
    match arguments:
        case ["show", name] if name in known:
            print("\n".join(shown(known[name])))
        case ["write"]:
            PAGE.write_text(written(), encoding="utf-8")
        case ["check"]:
            if PAGE.read_text(encoding="utf-8") != written():
                print("docs/library.md is out of date: run packaging/library_profiles.py write")
                return 1
        case _:
            print(f"usage: library_profiles.py write|check|show {'|'.join(known)}")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
