"""What to assess next: the features whose answer settles most of the labour market."""

import numpy as np

from reinteg_desk.scoring.matrix import TOLERANCE, Bools, Floats, Integers, rounded
from reinteg_desk.scoring.results import NextQuestion
from reinteg_desk.scoring.scores import UNDETERMINED, Scores


def next_questions(
    scores: Scores, *, verdict: Integers, counted: Bools, score_lo: Floats, score_hi: Floats
) -> tuple[NextQuestion, ...]:
    """The features worth asking, most informative first.

    Args:
        scores: The scores of every job.
        verdict: ``(J,)``, positions in ``VERDICTS``.
        counted: ``(J,)``, accessible jobs with a verdict.
        score_lo: ``(J,)``, unrounded.
        score_hi: ``(J,)``, unrounded.
    """
    employment = scores.matrix.employment
    total = float(employment[counted].sum())
    jobs = np.flatnonzero(counted & (verdict == UNDETERMINED))
    rows = np.flatnonzero(scores.levels.lo < scores.levels.hi)
    if total <= 0 or not jobs.size or not rows.size:
        return ()
    cells = rows[:, None] * len(scores.matrix) + jobs
    gain = scores.met_hi.take(cells)
    gain -= scores.met_lo.take(cells)
    short = scores.short_lo.take(cells)
    fails, passes = _settled(scores, jobs, (score_lo[jobs], score_hi[jobs]), gain, short)
    people = employment[jobs]
    settled = np.maximum((fails * people).sum(axis=1), (passes * people).sum(axis=1))
    value = rounded(100.0 * settled / total)
    spread = rounded((gain * people).sum(axis=1))
    return _asked(scores, rows, value, spread)


def _settled(
    scores: Scores, jobs: Integers, ends: tuple[Floats, Floats], gain: Floats, short: Bools
) -> tuple[Bools, Bools]:
    """Which jobs are determined once a feature turns out at its low, and at its high end.

    A job is undetermined, so it is not blocked at ``hi`` and not ready at ``lo``. The low answer
    can only make it ``not_ready``, the high answer only ``ready``.
    """
    score_lo, score_hi = ends
    least = scores.matrix.threshold_pct[jobs] - TOLERANCE
    short_count = np.count_nonzero(scores.short_lo, axis=0)[jobs]
    fails = (score_hi - gain < least) | short
    passes = (score_lo + gain >= least) & (short_count - short == 0)
    return fails, passes


def _asked(
    scores: Scores, rows: Integers, value: Floats, spread: Floats
) -> tuple[NextQuestion, ...]:
    names = scores.matrix.features
    order = np.lexsort((rows, -spread, -value))
    listed = zip(rows[order].tolist(), value[order].tolist(), spread[order].tolist(), strict=True)
    return tuple(
        NextQuestion(feature=names[row], value=settled, spread=width)
        for row, settled, width in listed
        if settled > 0 or width > 0
    )
