"""The whole labour market as one person can enter it: shares, rank, and the closest jobs."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.scoring.matrix import (
    TOLERANCE,
    Bools,
    Floats,
    Integers,
    JobMatrix,
    rounded,
    rounded_number,
)
from reinteg_desk.scoring.questions import next_questions
from reinteg_desk.scoring.results import (
    ClosedJob,
    JobResult,
    MarketResult,
    NextQuestion,
    Score,
    Share,
)
from reinteg_desk.scoring.scores import NOT_READY, READY, UNDETERMINED, UNKNOWN, VERDICTS, Scores

# Calling the constructors of 436 named tuples one by one takes three times as long.
_MAKE_SCORE = partial(tuple.__new__, Score)
_MAKE_JOB = partial(tuple.__new__, JobResult)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frame:
    """What stays the same while levels change.

    Attributes:
        accessible: ``(J,)``, the jobs this person can enter.
        closed: The others, with what would open them.
        similarity: ``(J,)``, 0 … 1, to the reference occupation.
        reference: Column of the reference occupation.
    """

    accessible: Bools
    closed: tuple[ClosedJob, ...]
    similarity: Floats
    reference: int


def frame_of(
    matrix: JobMatrix, closed: tuple[ClosedJob, ...], reference: int, similarity: Floats
) -> Frame:
    """The frame of a person with a reference occupation.

    Args:
        matrix: The jobs.
        closed: Those that the person cannot enter.
        reference: Column of the reference occupation.
        similarity: :func:`similarity_to` that column.
    """
    shut = {job.code for job in closed}
    accessible = np.array([code not in shut for code in matrix.codes], dtype=np.bool_)
    return Frame(accessible=accessible, closed=closed, similarity=similarity, reference=reference)


def similarity_to(matrix: JobMatrix, reference: int) -> Floats:
    """``(J,)``, how alike each job's demands are to the reference's, 0 … 1, rounded.

    0 where no feature counts for either job.
    """
    top = float(matrix.weight.max(initial=0.0)) or 1.0
    weight = matrix.weight / top
    v = np.maximum(weight, weight[:, [reference]])
    apart = np.abs(matrix.demand - matrix.demand[:, [reference]])
    total = v.sum(axis=0)
    alike = 1.0 - (v * apart).sum(axis=0) / np.where(total > 0, 4.0 * total, 1.0)
    return rounded(np.where(total > 0, alike, 0.0))


def market_result(scores: Scores, frame: Frame) -> tuple[MarketResult, tuple[NextQuestion, ...]]:
    """The market frame and what to assess next."""
    score_lo, score_hi = scores.score_lo(), scores.score_hi()
    verdict = scores.verdicts(score_lo, score_hi)
    counted = frame.accessible & (verdict != UNKNOWN)
    order = _listing_order(scores.matrix, frame, counted, rounded(score_lo), verdict)
    market = MarketResult(
        accessible=int(counted.sum()),
        outside=len(frame.closed),
        unknown=int((frame.accessible & (verdict == UNKNOWN)).sum()),
        share=_shares(scores.matrix.employment, counted, verdict),
        reference_rank=_rank(scores.matrix, counted, score_lo, frame.reference),
        jobs=_jobs(scores, frame, order, (rounded(score_lo), rounded(score_hi), verdict)),
        closed=frame.closed,
    )
    questions = next_questions(
        scores, verdict=verdict, counted=counted, score_lo=score_lo, score_hi=score_hi
    )
    return market, questions


def _listing_order(
    matrix: JobMatrix, frame: Frame, counted: Bools, score_lo: Floats, verdict: Integers
) -> Integers:
    """Columns by verdict, then similarity, then score (both high first), then code."""
    columns = np.flatnonzero(counted)
    keys = (
        matrix.code_rank[columns],
        -score_lo[columns],
        -frame.similarity[columns],
        verdict[columns],
    )
    return columns[np.lexsort(keys)]


def _shares(employment: Floats, counted: Bools, verdict: Integers) -> Share:
    total = float(employment[counted].sum())

    def share(which: int) -> float:
        part = float(employment[counted & (verdict == which)].sum())
        return rounded_number(100.0 * part / total) if total > 0 else 0.0

    return Share(ready=share(READY), undetermined=share(UNDETERMINED), not_ready=share(NOT_READY))


def _rank(matrix: JobMatrix, counted: Bools, score_lo: Floats, reference: int) -> float | None:
    """Share of the market on which the person scores lower than on the reference."""
    total = float(matrix.employment[counted].sum())
    if total <= 0 or not matrix.has_requirements[reference]:
        return None
    below = counted & (score_lo < score_lo[reference] - TOLERANCE)
    return rounded_number(100.0 * float(matrix.employment[below].sum()) / total)


def _jobs(
    scores: Scores, frame: Frame, order: Integers, rows: tuple[Floats, Floats, Integers]
) -> tuple[JobResult, ...]:
    matrix = scores.matrix
    lo, hi, verdict = (each[order].tolist() for each in rows)
    columns = order.tolist()
    rows_of_jobs = zip(
        [matrix.codes[column] for column in columns],
        map(_MAKE_SCORE, zip(lo, hi, strict=True)),
        [VERDICTS[each] for each in verdict],
        frame.similarity[order].tolist(),
        _named(matrix.features, scores.short_hi[:, order]),
        _named(matrix.features, scores.short_lo[:, order] & ~scores.short_hi[:, order]),
        strict=True,
    )
    return tuple(map(_MAKE_JOB, rows_of_jobs))


def _named(features: tuple[FeatureId, ...], flags: Bools) -> list[tuple[FeatureId, ...]]:
    """For each column the features whose flag is set, in instrument order."""
    found: list[tuple[FeatureId, ...]] = [()] * flags.shape[1]
    columns = np.flatnonzero(flags.any(axis=0))
    flagged = np.ascontiguousarray(flags[:, columns].T)
    ends = np.cumsum(np.count_nonzero(flagged, axis=1)).tolist()
    names = [features[place] for place in np.nonzero(flagged)[1].tolist()]
    first = 0
    for column, end in zip(columns.tolist(), ends, strict=True):
        found[column] = tuple(names[first:end])
        first = end
    return found
