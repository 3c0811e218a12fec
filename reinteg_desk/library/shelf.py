"""The libraries a user can choose from: the built-in one, and those beside it."""

from dataclasses import dataclass
from pathlib import Path

from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.domain.occupation import LibrarySource
from reinteg_desk.library import labour_market, source_file
from reinteg_desk.library.reader import builtin_for
from reinteg_desk.library.tables import read_table
from reinteg_desk.system.resources import resource_path


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryChoice:
    """One library on the shelf.

    Attributes:
        name: ``builtin``, ``builtin:fr`` … or the path of its folder.
        source: Where its numbers come from, None where that cannot be read.
        problem: Why it cannot be read, None where it can.
    """

    name: str
    source: LibrarySource | None
    problem: Problem | None = None


def libraries_in(folder: Path) -> tuple[LibraryChoice, ...]:
    """The built-in library first, in its languages, then the library folders in a folder, by name.

    Only ``source.json`` is read; a folder that has none is no library and is left out.
    """
    builtin = tuple(
        _choice(builtin_for(language), resource_path("library/builtin"))
        for language in (labour_market.WRITTEN_FOR, *labour_market.OTHERS)
    )
    if not folder.is_dir():
        return builtin
    others = sorted(each for each in folder.iterdir() if (each / source_file.FILE).is_file())
    return (*builtin, *(_choice(str(each), each) for each in others))


def _choice(name: str, folder: Path) -> LibraryChoice:
    try:
        source = source_file.source_from_text(read_table(folder / source_file.FILE))
    except ProblemError as error:
        return LibraryChoice(name=name, source=None, problem=error.in_file(name).problem)
    return LibraryChoice(name=name, source=source)
