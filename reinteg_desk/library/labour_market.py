"""The built-in library as the labour market of another language asks.

A requirement is one language level and no choice between languages (case format), and the built-in
library is written for the Dutch-language labour market. Under another name it asks the same levels
of the language that employers there work in; the demands are the same.
"""

from dataclasses import replace

from reinteg_desk.domain.occupation import LanguageRequirement, Library, Requirement

WRITTEN_FOR = "nl"
"""The language that the requirements of the built-in library are written for."""

OTHERS = ("fr", "de")
"""The languages of the other labour markets in Belgium."""


def in_language(library: Library, language: str) -> Library:
    """The library with its requirements of Dutch as requirements of another language.

    Its version names the language, so that a result can be recomputed.
    """
    jobs = tuple(
        replace(job, requirements=tuple(_in(each, language) for each in job.requirements))
        for job in library.occupations
    )
    version = f"{library.source.version} ({language})"
    return Library(jobs, replace(library.source, version=version))


def _in(requirement: Requirement, language: str) -> Requirement:
    if isinstance(requirement, LanguageRequirement) and requirement.language == WRITTEN_FOR:
        return LanguageRequirement(language, requirement.level)
    return requirement
