"""The ids of licences and diplomas that libraries of this project use, with their names."""

from collections.abc import Mapping
from functools import cache

from reinteg_desk.domain.occupation import LanguageRequirement, Requirement
from reinteg_desk.system.resources import read_toml


@cache
def qualification_names() -> Mapping[str, Mapping[str, str]]:
    """Id → language → name."""
    return read_toml("library/qualifications.toml")


def requirement_name(requirement: Requirement, language: str) -> str:
    """A requirement as a person reads it; an id that is not known stands for itself."""
    if isinstance(requirement, LanguageRequirement):
        return str(requirement)
    return qualification_names().get(requirement.qualification, {}).get(language, str(requirement))
