"""An O*NET database release becomes a library folder, with a report of what it lacks.

Formulas: instrument definition, "Importing O*NET". First the mean over the occupations of a unit
group for each element, then the mean over the elements of a feature.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import fmean

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Feature, Instrument
from reinteg_desk.domain.occupation import Demand, Library, LibrarySource, Occupation
from reinteg_desk.library import calibration
from reinteg_desk.library.archive import Archive, open_archive
from reinteg_desk.library.employment import (
    employment_source,
    employment_sources,
    employment_thousands,
    unit_groups,
)
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.onet_crosswalk import onet_titles, read_crosswalk
from reinteg_desk.library.onet_report import ImportReport, report_of
from reinteg_desk.library.onet_tables import TABLES, Ratings, read_ratings
from reinteg_desk.library.output import check_output
from reinteg_desk.library.progress import (
    Cancelled,
    Progress,
    never_cancelled,
    no_progress,
    stop_if,
)
from reinteg_desk.library.reader import load_builtin
from reinteg_desk.library.writer import write_library

NAME = "O*NET"
LICENCE = "CC BY 4.0"
URL = "https://www.onetcenter.org/database.html"
NOTE = (
    "O*NET database by the U.S. Department of Labor, Employment and Training Administration,"
    " used under CC BY 4.0; changed: converted to the features of this instrument and averaged"
    " over ISCO-08 unit groups. Licences, diplomas and languages are not in it."
)
_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
NOTES = {
    "nl": (
        "O*NET-databank van het U.S. Department of Labor, Employment and Training Administration,"
        " gebruikt onder CC BY 4.0; gewijzigd: omgezet naar de kenmerken van dit instrument en"
        f" gemiddeld per beroepsgroep van ISCO-08. Vergunningen, diploma{_APOSTROPHE}s en talen"
        " staan er niet in."
    ),
    "fr": (
        "Base de données O*NET du U.S. Department of Labor, Employment and Training Administration,"
        " utilisée sous CC BY 4.0 ; modifiée : convertie vers les caractéristiques de cet"
        " instrument, moyenne par groupe de professions CITP-08. Les permis, les diplômes et les"
        f" langues n{_APOSTROPHE}y figurent pas."
    ),
}
TITLES_FILE = "Occupation Data.txt"

CRITICAL_WEIGHT, CRITICAL_DEMAND = 0.75, 2.0
NEVER_CRITICAL = frozenset(
    FeatureId(each)
    for each in (
        "accuracy",
        "cooperation",
        "self_organisation",
        "decision_making",
        "work_pace",
        "screen_work",
    )
)
"""Important nearly everywhere in O*NET, so that importance does not single out a job."""

_TOLERANCE = 1e-9
_READING_SHARE = 0.9
_RELEASE = re.compile(r"db_(\d+)_(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Release:
    """Everything that was read before anything is written."""

    ratings: Ratings
    titles: Mapping[str, str]
    groups: Mapping[OccupationCode, tuple[str, ...]]
    files: tuple[str, ...]
    missing_files: tuple[str, ...]


def import_onet(
    source: Path,
    out: Path,
    crosswalk: Path,
    *,
    calibrate: Library | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> ImportReport:
    """Import a release into a library folder.

    Args:
        source: The release: a folder or a zip with its tab-separated tables.
        out: The library folder to write; new, empty, or one that an import made.
        crosswalk: CSV with the columns ``onet_soc,isco08``.
        calibrate: A calibrated library to map the demands onto, None to leave them on the
            scales of O*NET (the library is then marked as not calibrated).
        progress: Told how far the work is.
        cancelled: Asked whether to stop.

    Returns:
        What was taken, suppressed and missing.

    Raises:
        ProblemError: The source or the crosswalk cannot be read, a table is damaged (file, line
            and column are named), nothing in the release is used, the output folder holds
            something else, the import was cancelled. Nothing is written then.
    """
    check_output(out, NAME)
    instrument = load_instrument()
    groups = read_crosswalk(crosswalk)
    try:
        release = _read(open_archive(source), groups, instrument, progress, cancelled)
        library = _library(release, source, instrument)
        if not library.occupations:
            raise trouble("library.nothing_to_import")
    except ProblemError as error:
        raise error.in_file(str(source)) from error
    if calibrate is not None:
        library = with_critical(calibration.calibrated(library, calibrate))
    stop_if(cancelled)
    progress(_READING_SHARE, str(out))
    write_library(out, library)
    progress(1.0, str(out))
    return report_of(
        library,
        release.ratings,
        instrument,
        groups=release.groups,
        files=release.files,
        missing_files=release.missing_files,
    )


def _read(
    archive: Archive,
    groups: Mapping[OccupationCode, tuple[str, ...]],
    instrument: Instrument,
    progress: Progress,
    cancelled: Cancelled,
) -> _Release:
    wanted = frozenset(element for feature in instrument for element in feature.onet)
    ratings, files, missing = Ratings(), [], []
    for number, table in enumerate(TABLES):
        stop_if(cancelled)
        progress(_READING_SHARE * number / len(TABLES), table.file)
        text = archive.text(table.file)
        if text is None:
            missing.append(table.file)
            continue
        files.append(table.file)
        read_ratings(table, text, wanted, ratings, cancelled)
    return _Release(
        ratings=ratings,
        titles=onet_titles(archive.text(TITLES_FILE)),
        groups=groups,
        files=tuple(files),
        missing_files=tuple(missing),
    )


def _library(release: _Release, source: Path, instrument: Instrument) -> Library:
    known = load_builtin(instrument)
    jobs = (
        _occupation(code, socs, release, instrument, known.get(code))
        for code, socs in release.groups.items()
    )
    return Library(
        tuple(job for job in jobs if job.demands),
        LibrarySource(
            name=NAME,
            version=_version(source, release.ratings.dates),
            licence=LICENCE,
            url=URL,
            dated=max(release.ratings.dates, default=None),
            calibrated=False,
            employment_source=employment_source(),
            employment_sources=employment_sources(),
            note=NOTE,
            notes=NOTES,
        ),
    )


def _version(source: Path, dates: set[date]) -> str:
    """``30.1`` from the name of the release, else the months its ratings are of."""
    if found := _RELEASE.search(source.name):
        return f"{found[1]}.{found[2]}"
    if not dates:
        return "?"
    return f"{min(dates):%Y-%m} … {max(dates):%Y-%m}"


def _occupation(
    code: OccupationCode,
    socs: Sequence[str],
    release: _Release,
    instrument: Instrument,
    known: Occupation | None,
) -> Occupation:
    demands = {
        feature.feature_id: demand
        for feature in instrument
        if (demand := feature_demand(feature, socs, release.ratings)) is not None
    }
    return Occupation(
        code=code,
        titles=_titles(socs, release.titles, known),
        skill_level=unit_groups()[code],
        employment=employment_thousands()[code],
        demands=demands,
    )


def _titles(
    socs: Sequence[str], titles: Mapping[str, str], known: Occupation | None
) -> Mapping[str, str]:
    """The titles of the unit group where the project has them, else O*NET's in English."""
    if known is not None:
        return {language: known.title(language) for language in LANGUAGES}
    named = [titles[soc] for soc in socs if titles.get(soc)]
    return {"en": " / ".join(named)} if named else {}


def feature_demand(feature: Feature, socs: Sequence[str], ratings: Ratings) -> Demand | None:
    """The demand of a feature over the occupations of a unit group, None where nothing is known."""
    elements = list(_elements(feature, socs, ratings))
    if not elements:
        return None
    demand = fmean(each[0] for each in elements)
    weight = fmean(each[1] for each in elements)
    return _marked(feature.feature_id, Demand(demand=demand, weight=weight, critical=False))


def _elements(
    feature: Feature, socs: Sequence[str], ratings: Ratings
) -> Iterator[tuple[float, float]]:
    """Mean demand and mean weight of each element for which both are known."""
    for element in feature.onet:
        demands = [
            ratings.demands[soc, element] for soc in socs if (soc, element) in ratings.demands
        ]
        weights = [
            ratings.weights[soc, element] for soc in socs if (soc, element) in ratings.weights
        ]
        if demands and weights:
            yield fmean(demands), fmean(weights)


def _marked(feature: FeatureId, demand: Demand) -> Demand:
    critical = (
        demand.weight >= CRITICAL_WEIGHT - _TOLERANCE
        and demand.demand >= CRITICAL_DEMAND - _TOLERANCE
        and feature not in NEVER_CRITICAL
    )
    return replace(demand, critical=critical)


def with_critical(library: Library) -> Library:
    """The library with its essential requirements found again from demand and weight."""
    jobs = tuple(
        replace(
            job,
            demands={feature: _marked(feature, each) for feature, each in job.demands.items()},
        )
        for job in library.occupations
    )
    return Library(jobs, library.source)
