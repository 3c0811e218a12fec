"""ESCO's occupation tables give a library more titles to be found by.

Each ESCO occupation belongs to a unit group; its preferred and alternative labels become everyday
titles of that group. Demands are not in ESCO and stay as they are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.domain.occupation import Library, Occupation
from reinteg_desk.library.archive import Archive, open_archive
from reinteg_desk.library.output import check_output
from reinteg_desk.library.progress import (
    Cancelled,
    Progress,
    never_cancelled,
    no_progress,
    stop_if,
)
from reinteg_desk.library.search_text import plain
from reinteg_desk.library.tables import Row, rows
from reinteg_desk.library.writer import write_library

COLUMNS = ("iscoGroup", "preferredLabel", "altLabels")
NAME_SUFFIX = " + ESCO"
NOTE = (
    "Everyday titles from ESCO, the European classification of skills, competences and"
    " occupations, © European Union, reused under Commission Decision 2011/833/EU; changed:"
    " gathered per unit group."
)

_Titles = dict[OccupationCode, dict[str, list[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EscoReport:
    """What an import of ESCO titles did.

    Attributes:
        library: Name and version of the library that was written.
        titles: Language → titles added.
        missing_files: Tables that were not there.
        unknown_groups: Unit groups of ESCO that the library lacks.
    """

    library: str
    titles: Mapping[str, int]
    missing_files: tuple[str, ...]
    unknown_groups: tuple[str, ...]

    def to_document(self) -> dict[str, object]:
        """The report for ``--json``."""
        return {
            "library": self.library,
            "titles": dict(self.titles),
            "missing_files": list(self.missing_files),
            "unknown_groups": list(self.unknown_groups),
        }


def import_esco_titles(
    source: Path,
    out: Path,
    base: Library,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> EscoReport:
    """Write a library folder that holds a library with ESCO's titles added.

    Args:
        source: Folder or zip with ``occupations_nl.csv``, ``occupations_fr.csv`` and
            ``occupations_en.csv``, or some of them.
        out: The library folder to write; new, empty, or one that this import made.
        base: The library that gets the titles.
        progress: Told how far the work is.
        cancelled: Asked whether to stop.

    Raises:
        ProblemError: Nothing to import, a table is damaged (file, line and column are named), the
            output folder holds something else, the import was cancelled. Nothing is written then.
    """
    name = base.source.name.removesuffix(NAME_SUFFIX) + NAME_SUFFIX
    check_output(out, name)
    try:
        archive = open_archive(source)
        found, missing = _read(archive, progress, cancelled)
        if len(missing) == len(LANGUAGES):
            raise trouble("library.nothing_to_import")
    except ProblemError as error:
        raise error.in_file(str(source)) from error
    library = _with_titles(base, found, name)
    stop_if(cancelled)
    write_library(out, library)
    progress(1.0, str(out))
    return EscoReport(
        library=f"{library.source.name} {library.source.version}",
        titles={each: _titles_in(library, each) - _titles_in(base, each) for each in LANGUAGES},
        missing_files=tuple(missing),
        unknown_groups=tuple(sorted(code for code in found if code not in base)),
    )


def _read(archive: Archive, progress: Progress, cancelled: Cancelled) -> tuple[_Titles, list[str]]:
    found: _Titles = {}
    missing = []
    for number, language in enumerate(LANGUAGES):
        stop_if(cancelled)
        file = f"occupations_{language}.csv"
        progress(number / len(LANGUAGES), file)
        text = archive.text(file)
        if text is None:
            missing.append(file)
            continue
        for row in rows(text, file, COLUMNS, others=True):
            of_group = found.setdefault(_group(row), {})
            of_group.setdefault(language, []).extend(_labels(row))
    return found, missing


def _group(row: Row) -> OccupationCode:
    """The unit group, which some versions write with a C in front."""
    return OccupationCode(row["iscoGroup"].required().removeprefix("C"))


def _labels(row: Row) -> Iterator[str]:
    yield row["preferredLabel"].required()
    for label in row["altLabels"].text.splitlines():
        if label.strip():
            yield label.strip()


def _with_titles(base: Library, found: _Titles, name: str) -> Library:
    note = f"{base.source.note} {NOTE}" if base.source.note else NOTE
    jobs = tuple(
        replace(job, synonyms=_merged(job, found.get(job.code, {}))) for job in base.occupations
    )
    already = NOTE in (base.source.note or "")
    return Library(
        jobs, replace(base.source, name=name, note=base.source.note if already else note)
    )


def _merged(job: Occupation, found: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """The synonyms of a job with labels added that say something new."""
    merged = {}
    for language in LANGUAGES:
        known = {plain(job.titles.get(language, "")): ""}
        known.update({plain(each): each for each in job.synonyms.get(language, ())})
        for label in found.get(language, ()):
            known.setdefault(plain(label), label)
        if titles := tuple(each for each in known.values() if each):
            merged[language] = titles
    return merged


def _titles_in(library: Library, language: str) -> int:
    return sum(len(job.synonyms.get(language, ())) for job in library.occupations)
