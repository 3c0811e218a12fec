"""Two libraries feature by feature: do they rank the same jobs the same way?"""

import math
from collections.abc import Sequence
from statistics import fmean, median

from reinteg_desk.app.library_results import FeatureComparison, LibraryComparison
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.instrument import Instrument
from reinteg_desk.domain.occupation import Library

_DECIMALS = 9
_FEWEST_FOR_A_RANK = 2


def compare_libraries(first: Library, second: Library, instrument: Instrument) -> LibraryComparison:
    """Compare two libraries over the jobs that both hold (case format, ``library compare``).

    A feature without a row for a job counts as demand 0 there; a feature for which one of the
    libraries has no row at all is left out.
    """
    codes = [job.code for job in first.occupations if job.code in second]
    rated = _rated(first) & _rated(second)
    features = tuple(
        _compared(feature, _demands(first, codes, feature), _demands(second, codes, feature))
        for feature in instrument.ids
        if feature in rated
    )
    found = [each.spearman for each in features if each.spearman is not None]
    return LibraryComparison(
        jobs=len(codes),
        features=features,
        median_spearman=round(median(found), _DECIMALS) if found else None,
    )


def _rated(library: Library) -> set[FeatureId]:
    return {feature for job in library.occupations for feature in job.demands}


def _demands(library: Library, codes: Sequence[OccupationCode], feature: FeatureId) -> list[float]:
    """Demands rounded to 1e-9, so that equal levels tie however they were computed."""
    rows = (library.occupation(code).demands.get(feature) for code in codes)
    return [round(row.demand, _DECIMALS) if row else 0.0 for row in rows]


def _compared(
    feature: FeatureId, first: Sequence[float], second: Sequence[float]
) -> FeatureComparison:
    differences = [abs(a - b) for a, b in zip(first, second, strict=True)]
    return FeatureComparison(
        feature=feature,
        n=len(differences),
        spearman=spearman(first, second),
        mean_abs_difference=round(fmean(differences), _DECIMALS) if differences else None,
    )


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Spearman's rank correlation: Pearson's of the ranks, ties at the mean of their ranks.

    None where one side is constant (or there are fewer than two pairs). Rounded to 1e-9.
    """
    if len(first) < _FEWEST_FOR_A_RANK:
        return None
    a, b = mean_ranks(first), mean_ranks(second)
    mean = fmean(a)
    spread = sum((x - mean) ** 2 for x in a) * sum((y - mean) ** 2 for y in b)
    if spread == 0:
        return None
    together = sum((x - mean) * (y - mean) for x, y in zip(a, b, strict=True))
    return round(together / math.sqrt(spread), _DECIMALS)


def mean_ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, equal values sharing the mean of the ranks they take up."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for position in order[start:end]:
            ranks[position] = (start + 1 + end) / 2
        start = end
    return ranks
