"""Where an import may write: never over a library that something else made."""

from pathlib import Path

from reinteg_desk.app.problems import ProblemError, trouble
from reinteg_desk.library import source_file
from reinteg_desk.library.tables import read_table


def check_output(folder: Path, source_name: str) -> None:
    """Check that a folder is new, empty, or a library from the same source.

    Raises:
        ProblemError: There is a file of that name, or the folder holds something else.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise trouble("library.output_is_file", file=str(folder))
    if any(folder.iterdir()) and _name_in(folder) != source_name:
        raise trouble("library.output_not_empty", file=str(folder), allowed=source_name)


def _name_in(folder: Path) -> str | None:
    """The name of the source of a library folder, None where it is none."""
    try:
        return source_file.source_from_text(read_table(folder / source_file.FILE)).name
    except ProblemError:
        return None
