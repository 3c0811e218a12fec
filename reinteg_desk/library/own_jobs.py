"""A user's own jobs: one employer's version of an occupation, dated, with who described it.

Employer and worker describe the work together and both confirm it (the practice of the Swiss
resource-oriented profile): the file names their roles; their names stand on the signed document,
since a library folder is not encrypted.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from reinteg_desk.app.problems import trouble
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import (
    Demand,
    Describer,
    JobOrigin,
    Library,
    LibrarySource,
    Occupation,
)
from reinteg_desk.domain.work_post import PostDemand, WorkPost

ADDED_WEIGHT = 0.5
"""The weight of a demand that the occupation does not have (scoring definition, work post)."""

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_NOTHING = Demand(demand=0.0, weight=ADDED_WEIGHT, critical=False)


def own_job(
    library: Library,
    based_on: OccupationCode,
    *,
    code: str,
    titles: Mapping[str, str],
    origin: tuple[date, tuple[Describer, ...]],
    changes: Mapping[FeatureId, PostDemand],
) -> Occupation:
    """A job made from an occupation by changing demands.

    Args:
        library: The library that holds the occupation.
        based_on: The occupation it is made from.
        code: Its own code; not one that the library has.
        titles: Its titles per language, at least one.
        origin: The day it was described, and who described it.
        changes: Feature → what differs; what a change leaves open stays as it was, a demand 0
            removes the requirement.

    Raises:
        ProblemError: The occupation is not in the library, the code is taken or malformed, there
            is no title.
    """
    occupation = library.get(based_on)
    if occupation is None:
        raise trouble("library.unknown_code", found=based_on, allowed=library.source.name)
    if not _CODE.fullmatch(code):
        raise trouble("library.bad_code", found=f"“{code}”")
    if code in library:
        raise trouble("library.code_twice", found=f"“{code}”")
    named = {language: title.strip() for language, title in titles.items() if title.strip()}
    if not named:
        raise trouble("library.no_title", found=code)
    described_on, described_by = origin
    return replace(
        occupation,
        code=OccupationCode(code),
        titles=named,
        demands=changed_demands(occupation.demands, changes),
        synonyms={},
        origin=JobOrigin(
            based_on=based_on,
            library=f"{library.source.name} {library.source.version}",
            described_on=described_on,
            described_by=described_by,
        ),
    )


def confirmed(job: Occupation, by: Describer) -> Occupation:
    """The job with one more role that signed its description; ValueError for an occupation."""
    if job.origin is None:
        raise ValueError(f"{job.code} is an occupation, not an own job")
    roles = dict.fromkeys((*job.origin.confirmed_by, by))
    return replace(job, origin=replace(job.origin, confirmed_by=tuple(roles)))


def changed_demands(
    demands: Mapping[FeatureId, Demand], changes: Mapping[FeatureId, PostDemand]
) -> dict[FeatureId, Demand]:
    """Demands with changes applied; features whose demand becomes 0 are left out."""
    changed = dict(demands)
    for feature, change in changes.items():
        before = demands.get(feature, _NOTHING)
        changed[feature] = Demand(
            demand=before.demand if change.demand is None else change.demand,
            weight=before.weight if change.weight is None else change.weight,
            critical=before.critical if change.critical is None else change.critical,
        )
    return {feature: each for feature, each in changed.items() if each.demand > 0}


def work_post_of(job: Occupation, occupation: Occupation) -> WorkPost:
    """The job as an observed work post: what it asks where it differs from the occupation."""
    features = dict.fromkeys((*occupation.demands, *job.demands))
    differing = {
        feature: _post_demand(job.demands.get(feature))
        for feature in features
        if _values(job.demands.get(feature)) != _values(occupation.demands.get(feature))
    }
    return WorkPost(observed_on=job.origin.described_on if job.origin else None, demands=differing)


def _post_demand(demand: Demand | None) -> PostDemand:
    if demand is None:
        return PostDemand(demand=0.0)
    return PostDemand(demand=demand.demand, weight=demand.weight, critical=demand.critical)


def _values(demand: Demand | None) -> tuple[float, float, bool] | None:
    if demand is None or demand.demand == 0:
        return None
    return demand.demand, demand.weight, demand.critical


def library_with(library: Library, own: Library) -> Library:
    """A library with a user's own jobs beside its occupations, usable as reference or in the list.

    Own jobs carry no employment of their own: the people in them are counted with the occupation
    they are based on, so they have employment 0 and move no share of the labour market.

    Raises:
        ProblemError: A code that both have.
    """
    for job in own.occupations:
        if job.code in library:
            raise trouble("library.code_twice", found=f"“{job.code}”")
    jobs = tuple(replace(job, employment=0.0) for job in own.occupations)
    return Library((*library.occupations, *jobs), _joint_source(library, own))


_NAMES = {"nl": "eigen jobs", "fr": "postes propres"}
"""What own jobs are called beside a library in the languages of the window."""


def _joint_source(library: Library, own: Library) -> LibrarySource:
    base, added = library.source.version, own.source.version
    return replace(
        library.source,
        version=f"{base} + {own.source.name} {added}",
        versions={language: f"{base} + {name} {added}" for language, name in _NAMES.items()},
        calibrated=library.source.calibrated and own.source.calibrated,
    )


def with_job(own: Library, job: Occupation) -> Library:
    """Own jobs with one added, or replaced where its code is there already: the next version."""
    others = tuple(each for each in own.occupations if each.code != job.code)
    return _next_version(own, (*others, job))


def without_job(own: Library, code: OccupationCode) -> Library:
    """Own jobs without one, as their next version."""
    return _next_version(own, tuple(each for each in own.occupations if each.code != code))


def _next_version(own: Library, jobs: tuple[Occupation, ...]) -> Library:
    """Own jobs with other content: the version counts the changes, the date is the latest."""
    number = int(own.source.version) + 1 if own.source.version.isdecimal() else 1
    days = [job.origin.described_on for job in jobs if job.origin is not None]
    dated = max(days, default=own.source.dated)
    return Library(jobs, replace(own.source, version=str(number), dated=dated))


def no_own_jobs(name: str, described_on: date) -> Library:
    """The empty collection that own jobs are added to."""
    return Library(
        (),
        LibrarySource(name=name, version="0", licence="", url="", dated=described_on),
    )
