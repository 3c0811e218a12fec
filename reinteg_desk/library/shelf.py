"""The libraries a user can choose from: the built-in one, and those beside it.

What a user adds is written beside its place and put there in one step, so that a crash leaves the
old folder or the new one, whole.
"""

import json
import re
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from reinteg_desk.app.data_age import data_age
from reinteg_desk.app.libraries import LibraryChoice
from reinteg_desk.app.problems import ProblemError, os_reason, trouble
from reinteg_desk.domain.occupation import LibrarySource
from reinteg_desk.library import labour_market, reader, source_file
from reinteg_desk.library.tables import read_table, rows
from reinteg_desk.system.atomic import write_atomically
from reinteg_desk.system.resources import resource_path

REPORT_FILE = "import_report.json"
"""What the import that made a library took, left out and missed."""

_NEW, _OLD = ".new", ".old"
_APART = re.compile(r"[^a-z0-9.]+")


def libraries_in(folder: Path, today: date) -> tuple[LibraryChoice, ...]:
    """The built-in library first, in its languages, then the library folders in a folder, by name.

    A folder without ``source.json`` is no library and is left out.
    """
    built_in = resource_path("library/builtin")
    first = tuple(
        _choice(reader.builtin_for(language), built_in, today)
        for language in (labour_market.WRITTEN_FOR, *labour_market.OTHERS)
    )
    if not folder.is_dir():
        return first
    for left in folder.glob(f".*{_OLD}"):
        finish_replacing(left.with_name(left.name[1 : -len(_OLD)]))
    others = sorted(
        each
        for each in folder.iterdir()
        if (each / source_file.FILE).is_file() and not each.name.startswith(".")
    )
    return (*first, *(_choice(str(each), each, today) for each in others))


def _choice(name: str, folder: Path, today: date) -> LibraryChoice:
    try:
        source = source_file.source_from_text(read_table(folder / source_file.FILE))
        count = _count(folder)
    except ProblemError as error:
        return LibraryChoice(name=name, source=None, problem=error.in_file(name).problem)
    return LibraryChoice(
        name=name,
        source=source,
        occupations=count,
        age=data_age(source.dated, today),
        has_report=(folder / REPORT_FILE).is_file(),
    )


def _count(folder: Path) -> int:
    text = read_table(folder / reader.OCCUPATIONS)
    return sum(1 for _ in rows(text, reader.OCCUPATIONS, reader.OCCUPATION_COLUMNS))


def folder_for(shelf: Path, source: LibrarySource) -> Path:
    """Where a library is kept: its name and version, and what it was mapped onto, in lower case."""
    parts = [source.name, source.version, "calibrated" if source.calibrated_to else ""]
    return shelf / _APART.sub("-", " ".join(parts).lower()).strip("-.")


def write_report(folder: Path, report: Mapping[str, object]) -> None:
    """Keep the report of an import in the folder of its library."""
    text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    write_atomically(folder / REPORT_FILE, text.encode("utf-8"))


def read_report(folder: Path) -> Mapping[str, Any] | None:
    """The report that was kept in a library folder, None where there is none that can be read."""
    try:
        found = json.loads(read_table(folder / REPORT_FILE))
    except (ProblemError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def replace_folder(folder: Path, write: Callable[[Path], None]) -> None:
    """Write a folder beside its place, then put it there.

    Raises:
        ProblemError: As ``write`` does, or ``file.cannot_write``; the old folder is untouched.
    """
    new, old = _aside(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        finish_replacing(folder)
        new.mkdir()
        write(new)
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def finish_replacing(folder: Path) -> None:
    """Clear up after a crash: what was half written goes, what was moved aside comes back."""
    new, old = _aside(folder)
    if old.is_dir() and not folder.exists():
        old.rename(folder)
    for each in (new, old):
        shutil.rmtree(each, ignore_errors=True)


def _aside(folder: Path) -> tuple[Path, Path]:
    """Where a folder is written, and where the one before it waits."""
    return folder.with_name(f".{folder.name}{_NEW}"), folder.with_name(f".{folder.name}{_OLD}")


def remove_folder(folder: Path) -> None:
    """Remove a library folder from disk.

    Raises:
        ProblemError: ``file.cannot_write``; the folder may be there still.
    """
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise trouble("file.cannot_write", file=str(folder), found=os_reason(error)) from error
