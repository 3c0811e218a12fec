"""Where each file of a build comes from, by PyInstaller's own lists.

A build ships files of this project, of Python, of packages of the package index, of libraries of
the system, and PyInstaller's own start. What came from nowhere known, or from the tools that only
build, stops the build: it would be shipped without its licence and be missing from the parts list.
"""

import ast
import csv
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path

from environments import packages_in

_LISTS = ("COLLECT-00.toc", "PYZ-00.toc", "PKG-00.toc")
_NO_FILE = {"OPTION", "SYMLINK", "PYZ", "DEPENDENCY"}
_TRIPLE = 3
_AT_ONCE = 500  # names in one call
_BUILDERS = {
    "PyInstaller": "pyinstaller",
    "_pyinstaller_hooks_contrib": "pyinstaller-hooks-contrib",
}


class Kind(StrEnum):
    """Who a shipped file is from."""

    OWN = "own"
    PYTHON = "python"
    INDEX = "pypi"
    SYSTEM = "deb"
    BUILDER = "pyinstaller"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where files come from.

    Attributes:
        kind: Of what kind the source is.
        name: The package, as its metadata folder or Debian names it; empty for the others.
    """

    kind: Kind
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders a build takes from.

    Attributes:
        lists: PyInstaller's work folder, with its lists.
        source: The committed files.
        runtime: The environment with what the program needs.
        tools: What builds, and is not shipped but for PyInstaller's own start.
        python: Where the running Python has its library.
    """

    lists: Path
    source: Path
    runtime: Path
    tools: Path
    python: Path = field(default_factory=lambda: Path(sys.base_prefix))


def shipped(places: Places) -> dict[Origin, list[str]]:
    """Who each shipped module and file is from: origin → names inside the build, sorted.

    Raises:
        SystemExit: Something is shipped whose origin is not known.
    """
    found: dict[Origin, list[str]] = {}
    entries = list(_entries(places.lists))
    rest = [taken for _, taken in entries if _origin(taken, places) is None]
    packages = _packages_of(rest) if sys.platform == "linux" else {}
    strange = []
    for inside, taken in entries:
        origin = _origin(taken, places) or packages.get(taken)
        if origin is None:
            strange.append(f"{inside} ({taken})")
        else:
            found.setdefault(origin, []).append(inside)
    if strange:
        raise SystemExit(f"of unknown origin, so without a licence: {', '.join(strange)}")
    return {origin: sorted(names) for origin, names in sorted(found.items())}


def _entries(lists: Path) -> Iterator[tuple[str, Path]]:
    """What PyInstaller put into folder, archive of modules and program: name and source."""
    for name in _LISTS:
        for part in ast.literal_eval((lists / name).read_text(encoding="utf-8")):
            for entry in part if isinstance(part, list) else ():
                if len(entry) != _TRIPLE:
                    continue
                inside, taken, kind = entry
                # A package without a file of its own is named with a dash.
                if kind not in _NO_FILE and taken not in {"", "-"}:
                    yield inside, Path(taken)


def _origin(taken: Path, places: Places) -> Origin | None:
    if taken.is_relative_to(places.lists):
        # Made while building: the modules Python starts with, the program's own file.
        return Origin(Kind.PYTHON if taken.name == "base_library.zip" else Kind.BUILDER)
    if taken.is_relative_to(places.source):
        return Origin(Kind.OWN)
    if taken.is_relative_to(places.tools):
        name = _BUILDERS.get(taken.relative_to(places.tools).parts[0])
        return Origin(Kind.BUILDER) if name else None
    if taken.is_relative_to(places.runtime):
        name = _recorded(places.runtime).get(taken)
        return Origin(Kind.INDEX, name) if name else None
    if places.python != Path("/usr") and taken.is_relative_to(places.python):
        return Origin(Kind.PYTHON)
    return None


@cache
def _recorded(runtime: Path) -> dict[Path, str]:
    """File → the metadata folder of the package that installed it."""
    found = {}
    for record in packages_in(runtime).glob("*.dist-info/RECORD"):
        with record.open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines):
                found[(record.parent.parent / row[0])] = record.parent.name
    return found


def _packages_of(taken: list[Path]) -> dict[Path, Origin]:
    """The Debian packages of files of the system, each under any of the names it goes by."""
    names = {
        str(name): path
        for path in taken
        if path.is_absolute()
        for each in {path, path.resolve()}
        for name in (each, Path("/", *each.parts[2:]) if each.parts[1:2] == ("usr",) else each)
    }
    found = {}
    listed = sorted(names)
    for start in range(0, len(listed), _AT_ONCE):
        done = subprocess.run(
            ["dpkg-query", "--search", *listed[start : start + _AT_ONCE]],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        for line in done.stdout.splitlines():
            package, _, name = line.partition(": ")
            if name in names:
                owner = package.split(",")[0].split(":")[0]
                found[names[name]] = Origin(Kind.SYSTEM, owner)
    return found
