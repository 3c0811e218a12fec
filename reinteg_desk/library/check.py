"""The soundness of a library: plausible, complete, and no two jobs the same by accident.

Form is checked on loading; what is found here is legal and yet likely a mistake. Errors make the
check fail. ``explained.csv`` (``finding,subject,reason``, and ``reason_nl`` … if there are) turns a
finding that is right all the same into a remark with its reason.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from reinteg_desk.app.data_age import data_age
from reinteg_desk.app.library_results import CheckReport, Finding, Severity
from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import number_fact
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Occupation
from reinteg_desk.library.check_jobs import check_job
from reinteg_desk.library.employment import unit_groups
from reinteg_desk.library.findings import EXPLAINED, Sheet, counting, is_unit_group, sheet_of
from reinteg_desk.library.reader import BUILTIN, OCCUPATIONS
from reinteg_desk.library.source_file import FILE as SOURCE
from reinteg_desk.system.resources import resource_path

FEWEST_JOBS_FOR_CONSTANT = 5
"""Below this number of jobs in a major group, one level for all of them may be chance."""

_PLACE = re.compile(r"([^:,]+)(?::(\d+))?")


def check_library(name: str, instrument: Instrument, today: date | None = None) -> CheckReport:
    """Check a library folder, or the built-in library for the word ``builtin``.

    Args:
        name: Folder, or ``builtin``.
        instrument: The instrument whose features the library rates.
        today: The day for the age of the data; its age is not looked at without.

    Raises:
        ProblemError: The library cannot be read; what is wrong with its form is named.
    """
    folder = resource_path("library/builtin") if name == BUILTIN else Path(name)
    sheet = sheet_of(folder, instrument)
    found = [_with_reason(each, sheet.reasons) for each in _findings(sheet, today)]
    found.extend(_unused_reasons(sheet, found))
    source = sheet.library.source
    return CheckReport(
        folder=name,
        library=f"{source.name} {source.version}",
        findings=tuple(sorted(found, key=_position)),
    )


def _findings(sheet: Sheet, today: date | None) -> Iterator[Finding]:
    for job in sheet.library.occupations:
        yield from check_job(sheet, job)
    yield from _shared_titles(sheet)
    yield from _same_profiles(sheet)
    yield from _constants(sheet)
    yield from _source(sheet)
    yield from _coverage(sheet)
    if today is not None:
        yield from _age(sheet, today)


def _with_reason(finding: Finding, reasons: Mapping[tuple[str, str], Mapping[str, str]]) -> Finding:
    said = reasons.get((finding.kind, finding.subject))
    return finding if said is None else finding.explained(said)


def _unused_reasons(sheet: Sheet, found: Iterable[Finding]) -> Iterator[Finding]:
    """Explanations of what is no longer found would hide the next mistake."""
    made = {(each.kind, each.subject) for each in found}
    for kind, subject in sheet.reasons:
        if (kind, subject) not in made:
            yield Finding(
                severity=Severity.ERROR,
                kind="explained_unused",
                subject=subject,
                place=f"{EXPLAINED}:{sheet.reason_lines[kind, subject]}",
                facts={"found": f"{kind} {subject}"},
            )


def _position(finding: Finding) -> tuple[str, int, str, str]:
    match = _PLACE.match(finding.place)
    file, line = (match[1], int(match[2] or 0)) if match else (finding.place, 0)
    return file, line, finding.kind, finding.subject


def _shared_titles(sheet: Sheet) -> Iterator[Finding]:
    """One title for two occupations; a synonym may stand for several jobs."""
    for language in LANGUAGES:
        first: dict[str, OccupationCode] = {}
        for job in sheet.library.occupations:
            title = job.titles.get(language, "").casefold()
            if title and title in first:
                yield Finding(
                    severity=Severity.ERROR,
                    kind="title_shared",
                    subject=f"{first[title]}={job.code}",
                    place=sheet.occupation_place(job.code, f"title_{language}"),
                    facts={"found": job.titles[language], "allowed": first[title]},
                )
            first.setdefault(title, job.code)


def _same_profiles(sheet: Sheet) -> Iterator[Finding]:
    first: dict[frozenset[tuple[str, float, float, bool]], OccupationCode] = {}
    for job in sheet.library.occupations:
        profile = _profile(job)
        if profile and profile in first:
            yield Finding(
                severity=Severity.ERROR,
                kind="duplicate_profile",
                subject=f"{first[profile]}={job.code}",
                place=sheet.occupation_place(job.code, "code"),
                facts={"found": job.code, "allowed": first[profile]},
            )
        first.setdefault(profile, job.code)


def _profile(job: Occupation) -> frozenset[tuple[str, float, float, bool]]:
    return frozenset(
        (feature, each.demand, each.weight, each.critical)
        for feature, each in counting(job).items()
    )


def _constants(sheet: Sheet) -> Iterator[Finding]:
    """A feature that asks the same level of every job of a major group."""
    groups: dict[str, list[Occupation]] = defaultdict(list)
    for job in sheet.library.occupations:
        if is_unit_group(job.code):
            groups[job.code[0]].append(job)
    for major, jobs in sorted(groups.items()):
        if len(jobs) >= FEWEST_JOBS_FOR_CONSTANT:
            yield from _constants_of(sheet, major, jobs)


def _constants_of(sheet: Sheet, major: str, jobs: list[Occupation]) -> Iterator[Finding]:
    profiles = [counting(job) for job in jobs]
    for feature in sheet.instrument.ids:
        levels = {each[feature].demand if feature in each else 0.0 for each in profiles}
        if len(levels) == 1 and (level := levels.pop()) > 0:
            yield Finding(
                severity=Severity.ERROR,
                kind="constant_in_major_group",
                subject=f"{major}/{feature}",
                place=sheet.demand_place(jobs[0].code, feature, "demand"),
                facts={"found": number_fact(level), "feature": feature, "group": major},
            )


def _source(sheet: Sheet) -> Iterator[Finding]:
    source = sheet.library.source
    missing = {"licence": source.licence, "url": source.url, "date": source.dated}
    for key, value in missing.items():
        if not value:
            yield Finding(
                severity=Severity.ERROR,
                kind="source_incomplete",
                subject=key,
                place=f"{SOURCE}, {key}",
                facts={"found": key},
            )


def _coverage(sheet: Sheet) -> Iterator[Finding]:
    there = sum(1 for job in sheet.library.occupations if job.code in unit_groups())
    if there < len(unit_groups()):
        yield Finding(
            severity=Severity.REMARK,
            kind="coverage",
            subject="coverage",
            place=OCCUPATIONS,
            facts={"found": str(there), "allowed": str(len(unit_groups()))},
        )


def _age(sheet: Sheet, today: date) -> Iterator[Finding]:
    age = data_age(sheet.library.source.dated, today)
    if age.outdated and age.dated:
        yield Finding(
            severity=Severity.REMARK,
            kind="outdated",
            subject="date",
            place=f"{SOURCE}, date",
            facts={"found": age.dated.isoformat(), "months": str(age.months)},
        )
