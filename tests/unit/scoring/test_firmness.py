"""How firm a verdict is when the weights are opinions."""

import random

import numpy as np
import pytest

from reinteg_desk.scoring.firmness import acceptability, order_range, weight_draws
from reinteg_desk.scoring.matrix import matrix_of
from reinteg_desk.scoring.scores import Levels, Scores
from tests.unit.scoring.random_documents import FEATURES, library_of, random_job


def scores(number=40, seed=0):
    rng = random.Random(seed)
    library = library_of([random_job(rng, str(1000 + n)) for n in range(number)])
    level = np.array([float(rng.randint(1, 4)) for _ in FEATURES])
    none = np.zeros(len(FEATURES), dtype=bool)
    return Scores(matrix_of(library, FEATURES), Levels(lo=level, hi=level, risk=none))


def test_that_the_draws_are_those_of_the_definition_and_the_same_each_time():
    z = np.random.Generator(np.random.PCG64(0)).standard_normal((1000, 5))

    assert np.array_equal(weight_draws(5).factors, np.exp(0.5 * z))
    assert weight_draws(5) is weight_draws(5)
    assert not np.array_equal(weight_draws(5, seed=1).factors, weight_draws(5).factors)


def test_that_acceptability_is_one_at_a_threshold_of_nothing_and_none_without_requirements():
    found = scores()
    share = acceptability(found, weight_draws(len(FEATURES)))
    known = found.matrix.has_requirements
    easy = known & (found.matrix.threshold_pct == 0) & ~found.short_lo.any(axis=0)

    assert easy.any()
    assert (share[easy] == 1).all()
    assert np.isnan(share[~known]).all()
    assert (share[known & found.short_lo.any(axis=0)] == 0).all()


def test_that_the_number_of_jobs_does_not_change_the_share_of_one(monkeypatch):
    found = scores()
    draws = weight_draws(len(FEATURES), draws=200)
    whole = acceptability(found, draws)
    monkeypatch.setattr("reinteg_desk.scoring.firmness._JOBS_PER_BLOCK", 7)

    assert np.array_equal(acceptability(found, draws), whole, equal_nan=True)


@pytest.mark.parametrize(
    ("fit", "weight", "expected"),
    [
        ([1.0, 0.5, 0.0], [3.0, 2.0, 1.0], (50.0, 100.0)),
        ([0.0, 0.5, 1.0], [3.0, 2.0, 1.0], (0.0, 50.0)),
        ([0.0, 1.0], [1.0, 1.0], (50.0, 50.0)),
        ([0.0, 1.0, 0.7], [1.0, 1.0, 0.0], (50.0, 50.0)),
        ([0.4], [0.1], (40.0, 40.0)),
    ],
)
def test_that_the_order_range_spans_the_cuts_and_keeps_equal_weights_together(
    fit, weight, expected
):
    found = order_range(np.array(fit), np.array(weight))

    assert (found.lo, found.hi) == expected


def test_that_no_features_give_no_order_range():
    assert order_range(np.zeros(2), np.zeros(2)) is None
