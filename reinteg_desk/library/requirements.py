"""Formal requirements as a library writes them: ``driving_licence_b;nl>=B1``."""

import re

from reinteg_desk.domain.languages import ISO_639_1
from reinteg_desk.domain.occupation import (
    LanguageRequirement,
    QualificationRequirement,
    Requirement,
)
from reinteg_desk.domain.person import Cefr
from reinteg_desk.library.tables import Cell

SEPARATOR = ";"
_QUALIFICATION = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*", re.ASCII)
_LANGUAGE = re.compile(r"([a-z]{2})\s*>=\s*(A1|A2|B1|B2|C1|C2)", re.ASCII)


def requirements_in(cell: Cell) -> tuple[Requirement, ...]:
    """The items of a cell, in their order; none where it is empty.

    Raises:
        ProblemError: An item that is neither an id nor ``language>=CEFR``.
    """
    if not cell.text:
        return ()
    return tuple(_requirement(item.strip(), cell) for item in cell.text.split(SEPARATOR))


def requirements_text(requirements: tuple[Requirement, ...]) -> str:
    """The cell for these requirements."""
    return SEPARATOR.join(str(each) for each in requirements)


def _requirement(item: str, cell: Cell) -> Requirement:
    language = _LANGUAGE.fullmatch(item)
    if language and language[1] in ISO_639_1:
        return LanguageRequirement(language[1], Cefr[language[2]])
    if _QUALIFICATION.fullmatch(item):
        return QualificationRequirement(item)
    raise Cell(item, cell.file, cell.line, cell.column).refuse("library.bad_requirement")
