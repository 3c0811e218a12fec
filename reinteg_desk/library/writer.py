"""Libraries back to folders, in the case format, so that every number reads back the same."""

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from pathlib import Path

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import os_reason, trouble
from reinteg_desk.domain.occupation import DEFAULT_THRESHOLD_PCT, Demand, Library, Occupation
from reinteg_desk.library import reader, source_file
from reinteg_desk.library.requirements import SEPARATOR, requirements_text
from reinteg_desk.system.atomic import write_atomically


def write_library(folder: Path, library: Library) -> None:
    """Write a library folder, each file in one step; files of an older version are replaced.

    The optional files are written where there is something to say, and removed otherwise.

    Raises:
        ProblemError: The folder or a file cannot be written; it is named.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in library_files(library).items():
            if content is None:
                (folder / name).unlink(missing_ok=True)
            else:
                write_atomically(folder / name, content.encode("utf-8"))
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error


def library_files(library: Library) -> dict[str, str | None]:
    """File name → content, None for an optional file that would hold nothing."""
    every = library.occupations
    return {
        reader.OCCUPATIONS: _csv(reader.OCCUPATION_COLUMNS, map(_occupation, every)),
        reader.DEMANDS: _csv(reader.DEMAND_COLUMNS, _each(_demands, every)),
        reader.SYNONYMS: _optional(reader.SYNONYM_COLUMNS, _each(_synonyms, every)),
        reader.VARIATION: _optional(reader.VARIATION_COLUMNS, _each(_variation, every)),
        reader.OWN_JOBS: _optional(reader.OWN_JOB_COLUMNS, _each(_origin, every)),
        source_file.FILE: source_file.source_to_text(library.source),
    }


def number_text(value: float) -> str:
    """A number with twelve significant digits, without a trailing ``.0``."""
    return f"{value:.12g}"


_Line = tuple[str, ...]


def _each(
    lines: Callable[[Occupation], Iterable[_Line]], occupations: Iterable[Occupation]
) -> Iterator[_Line]:
    for occupation in occupations:
        yield from lines(occupation)


def _occupation(job: Occupation) -> _Line:
    threshold = job.threshold_pct
    return (
        job.code,
        *(job.titles.get(language, "") for language in LANGUAGES),
        str(job.skill_level),
        number_text(job.employment),
        "" if threshold == DEFAULT_THRESHOLD_PCT else number_text(threshold),
        requirements_text(job.requirements),
    )


def _demands(job: Occupation) -> Iterator[_Line]:
    for feature, demand in job.demands.items():
        yield (job.code, feature, *_numbers(demand))


def _numbers(demand: Demand) -> tuple[str, str, str]:
    critical = "1" if demand.critical else "0"
    return number_text(demand.demand), number_text(demand.weight), critical


def _synonyms(job: Occupation) -> Iterator[_Line]:
    for language, titles in job.synonyms.items():
        for title in titles:
            yield (job.code, language, title)


def _variation(job: Occupation) -> Iterator[_Line]:
    for feature, demand in job.demands.items():
        if demand.varies:
            yield (job.code, feature, *(demand.notes.get(each, "") for each in LANGUAGES))


def _origin(job: Occupation) -> Iterator[_Line]:
    if origin := job.origin:
        yield (
            job.code,
            origin.based_on,
            origin.library,
            origin.described_on.isoformat(),
            SEPARATOR.join(origin.described_by),
            SEPARATOR.join(origin.confirmed_by),
        )


def _optional(columns: _Line, lines: Iterable[_Line]) -> str | None:
    found = list(lines)
    return _csv(columns, found) if found else None


def _csv(columns: _Line, lines: Iterable[_Line]) -> str:
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(lines)
    return stream.getvalue()
