"""Commands of own jobs: make, list, remove, in a library folder that holds nothing else."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reinteg_desk.app.data_age import data_age
from reinteg_desk.app.document_reader import control_character
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import trouble
from reinteg_desk.bootstrap import Composition
from reinteg_desk.cli.printing import print_json, print_lines, print_table
from reinteg_desk.cli.words import session_language, word
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import LEVEL_MAX, LEVEL_MIN, Instrument
from reinteg_desk.domain.occupation import Describer, Library, Occupation
from reinteg_desk.domain.work_post import PostDemand

OWN_JOBS_NAME = "Own jobs"
_CHANGE = re.compile(r"(?P<feature>[a-z_]+)=(?P<level>\d(?:\.\d+)?)(?P<critical>!?)", re.ASCII)


def add_own_job(options: argparse.Namespace) -> int:
    """Make a job from an occupation and keep it; one of the same code is replaced."""
    from reinteg_desk.library.own_jobs import own_job, with_job
    from reinteg_desk.library.reader import open_library
    from reinteg_desk.library.shelf import replace_folder
    from reinteg_desk.library.writer import write_library

    house = Composition()
    title = _title(options.title)
    own = _own_jobs(options.own, house) or _none_yet(house.clock.today())
    made = own_job(
        open_library(options.library, house.instrument),
        OccupationCode(options.based_on),
        code=options.code,
        titles=dict.fromkeys(LANGUAGES, title),
        origin=(_day(options.described_on, house.clock.today()), _roles(options.described_by)),
        changes=_changes(options.set, house.instrument),
    )
    if made.origin is not None:
        confirmed = _roles(options.confirmed_by) if options.confirmed_by else ()
        made = replace(made, origin=replace(made.origin, confirmed_by=confirmed))
    replace_folder(options.own, lambda folder: write_library(folder, with_job(own, made)))
    _tell(options, "own_job_kept", made)
    return 0


def list_own_jobs(options: argparse.Namespace) -> int:
    """The own jobs of a folder."""
    house, language = Composition(), session_language()
    own = _own_jobs(options.own, house)
    jobs = own.occupations if own else ()
    if options.json:
        print_json([_document(job, house.clock.today()) for job in jobs])
        return 0
    header = [word(language, f"own_job_{name}") for name in ("code", "title", "from", "on", "by")]
    print_table(header, [_line(job, language, house.clock.today()) for job in jobs])
    return 0


def remove_own_job(options: argparse.Namespace) -> int:
    """Take an own job out of its folder."""
    from reinteg_desk.library.own_jobs import without_job
    from reinteg_desk.library.shelf import replace_folder
    from reinteg_desk.library.writer import write_library

    own = _own_jobs(options.own, Composition())
    job = own.get(OccupationCode(options.code)) if own else None
    if own is None or job is None:
        raise trouble("library.no_own_job", file=str(options.own), found=options.code)
    left = without_job(own, job.code)
    replace_folder(options.own, lambda folder: write_library(folder, left))
    _tell(options, "own_job_removed", job)
    return 0


def _own_jobs(folder: Path, house: Composition) -> Library | None:
    """The own jobs in a folder, None where it is not there; an ordinary library is refused."""
    from reinteg_desk.library.reader import read_library
    from reinteg_desk.library.shelf import finish_replacing

    if folder.parent.is_dir():
        finish_replacing(folder)
    if not folder.exists():
        return None
    own = read_library(folder, house.instrument)
    if any(job.origin is None for job in own.occupations):
        raise trouble("library.not_own_jobs", file=str(folder))
    return own


def _none_yet(today: date) -> Library:
    from reinteg_desk.library.own_jobs import no_own_jobs

    return no_own_jobs(OWN_JOBS_NAME, today)


def _title(text: str) -> str:
    if strange := control_character(text):
        raise trouble("document.control_character", place="--title", found=strange)
    return text.strip()


def _day(text: str | None, today: date) -> date:
    if text is None:
        return today
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise _refused("--described-on", text, "YYYY-MM-DD") from None
    if found > today:
        raise _refused("--described-on", text, f"≤ {today.isoformat()}")
    return found


def _roles(text: str) -> tuple[Describer, ...]:
    allowed = [each.value for each in Describer]
    roles = [role.strip() for role in text.split(",")]
    for role in roles:
        if role not in allowed:
            raise _refused("--described-by, --confirmed-by", role, ", ".join(allowed))
    return tuple(dict.fromkeys(map(Describer, roles)))


def _changes(given: Sequence[str], instrument: Instrument) -> dict[FeatureId, PostDemand]:
    """``lifting=2.5!``: level 2.5, essential; without the mark it stays as it was."""
    changes: dict[FeatureId, PostDemand] = {}
    for text in given:
        found = _CHANGE.fullmatch(text)
        level = float(found["level"]) if found else -1.0
        if found is None or not LEVEL_MIN <= level <= LEVEL_MAX:
            raise _refused("--set", text, f"feature={LEVEL_MIN} … {LEVEL_MAX}, feature=3!")
        feature = FeatureId(found["feature"])
        if feature not in instrument:
            raise trouble("case.unknown_feature", place="--set", found=f'"{feature}"')
        changes[feature] = PostDemand(demand=level, critical=True if found["critical"] else None)
    return changes


def _refused(place: str, found: str, allowed: str) -> Exception:
    return trouble("document.not_allowed", place=place, found=f'"{found}"', allowed=allowed)


def _line(job: Occupation, language: str, today: date) -> tuple[str, ...]:
    origin = job.origin
    if origin is None:
        return job.code, job.title(language), "", "", ""
    old = data_age(origin.described_on, today).outdated
    on = f"{'▲ ' if old else ''}{origin.described_on:%d/%m/%Y}"
    return job.code, job.title(language), origin.based_on, on, ", ".join(origin.described_by)


def _document(job: Occupation, today: date) -> dict[str, object]:
    document: dict[str, object] = {"code": job.code, "titles": dict(job.titles)}
    if (origin := job.origin) is not None:
        document |= {
            "based_on": origin.based_on,
            "library": origin.library,
            "described_on": origin.described_on.isoformat(),
            "described_by": [each.value for each in origin.described_by],
            "confirmed_by": [each.value for each in origin.confirmed_by],
            "outdated": data_age(origin.described_on, today).outdated,
        }
    return document


def _tell(options: argparse.Namespace, name: str, job: Occupation) -> None:
    if options.json:
        print_json(_document(job, Composition().clock.today()))
        return
    language = session_language()
    said = word(language, name, job=f"{job.title(language)} · {job.code}", path=options.own)
    print_lines([said])
