"""People in work per unit group: Belgian figures per two-digit group, spread by a stated rule."""

import csv
from collections import Counter
from collections.abc import Mapping
from functools import cache
from io import StringIO
from statistics import fmean

from reinteg_desk.domain.identifiers import OccupationCode
from reinteg_desk.system.resources import read_text, read_toml

_DIGITS_OF_GROUP = 2
_DECIMALS = 3


@cache
def unit_groups() -> Mapping[OccupationCode, int]:
    """The 436 unit groups of ISCO-08 with their skill level 1 … 4, in the order of the codes.

    Source: International Labour Office, International Standard Classification of Occupations
    (ISCO-08), volume I: structure and skill levels by major group (managers in hospitality and
    retail, group 14, have level 3; armed forces 4, 2 and 1).
    """
    return {
        OccupationCode(row["code"]): int(row["skill_level"])
        for row in _table("library/unit_groups.csv")
    }


@cache
def employment_thousands() -> Mapping[OccupationCode, float]:
    """Thousands of people in work in Belgium per unit group, three decimals.

    The rule: the mean of the survey's years for the two-digit group, divided equally over its unit
    groups; 0 where the survey has no figure. The spread is an assumption, not a measurement.
    """
    means = {row["isco2"]: _mean(row) for row in _table("library/employment_isco2.csv")}
    sizes = Counter(code[:_DIGITS_OF_GROUP] for code in unit_groups())
    return {
        code: round(means.get(group, 0.0) / sizes[group], _DECIMALS)
        for code in unit_groups()
        for group in [code[:_DIGITS_OF_GROUP]]
    }


def employment_source() -> str:
    """One sentence for ``source.json``: where the figures come from and how they were spread."""
    about = read_toml("library/employment_isco2.toml")
    return _sentence(about, about)


def employment_sources() -> dict[str, str]:
    """The same sentence by language, where it is not English."""
    about = read_toml("library/employment_isco2.toml")
    return {language: _sentence(words, about) for language, words in about["in"].items()}


def _sentence(words: Mapping[str, str], about: Mapping[str, str]) -> str:
    return f"{words['source']}, {about['years']}, {words['unit']}: {words['rule']}"


def _mean(row: Mapping[str, str]) -> float:
    figures = [float(value) for column, value in row.items() if column != "isco2" and value]
    return fmean(figures) if figures else 0.0


def _table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(read_text(name))))
