"""A population at once gives what each person alone gives."""

import random
import tracemalloc

import numpy as np
import pytest

from reinteg_desk import scoring
from reinteg_desk.scoring.matrix import matrix_of, rounded
from reinteg_desk.scoring.scores import Levels, Scores
from tests.unit.scoring.random_documents import FEATURES, library_of, random_job


def jobs(number, seed=0):
    rng = random.Random(seed)
    return matrix_of(library_of([random_job(rng, str(1000 + n)) for n in range(number)]), FEATURES)


def population(persons, *, seed=0, whole=True, risk=False):
    generator = np.random.default_rng(seed)
    ends = generator.integers(0, 5, (2, persons, len(FEATURES))).astype(float)
    if not whole:
        ends = np.clip(ends + generator.random(ends.shape) - 0.5, 0, 4)
    flags = generator.random(ends.shape[1:]) < 0.2
    return scoring.Population(
        lo=ends.min(axis=0), hi=ends.max(axis=0), risk=flags if risk else None
    )


def alone(matrix, persons, row):
    none = np.zeros(len(FEATURES), dtype=bool)
    risk = none if persons.risk is None else persons.risk[row]
    scores = Scores(matrix, Levels(lo=persons.lo[row], hi=persons.hi[row], risk=risk))
    lo, hi = scores.score_lo(), scores.score_hi()
    return rounded(lo), rounded(hi), scores.verdicts(lo, hi)


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("risk", [True, False])
def test_that_every_person_gets_what_they_get_alone(whole, risk):
    matrix, persons = jobs(40), population(30, whole=whole, risk=risk)

    rows = 0
    for block in scoring.score_population(matrix, persons, memory_bytes=10_000):
        for number, verdict in enumerate(block.verdict):
            lo, hi, expected = alone(matrix, persons, block.first + number)
            known = matrix.has_requirements
            assert np.array_equal(verdict, expected)
            assert np.allclose(block.score_lo[number][known], lo[known], rtol=0, atol=2e-9)
            assert np.allclose(block.score_hi[number][known], hi[known], rtol=0, atol=2e-9)
            assert np.isnan(block.score_lo[number][~known]).all()
            rows += 1
    assert rows == 30


def test_that_points_only_give_one_band():
    matrix = jobs(20)
    lo = population(10).lo

    (block,) = scoring.score_population(matrix, scoring.Population(lo=lo, hi=lo))

    assert np.array_equal(block.score_lo, block.score_hi, equal_nan=True)


def test_that_the_size_of_the_blocks_changes_nothing():
    matrix, persons = jobs(30), population(50, risk=True)

    def everything(memory):
        blocks = list(scoring.score_population(matrix, persons, memory_bytes=memory))
        return np.concatenate([each.verdict for each in blocks]), len(blocks)

    (one, single), (many, number) = everything(10**7), everything(5_000)
    assert np.array_equal(one, many)
    assert (single, number > 5) == (1, True)


def test_that_a_block_stays_within_the_memory_that_was_stated():
    matrix, persons = jobs(1_000), population(2_000, risk=True)
    memory = 8 * 1024 * 1024
    list(scoring.score_population(matrix, persons.part(slice(0, 5))))
    tracemalloc.start()
    for block in scoring.score_population(matrix, persons, memory_bytes=memory):
        del block
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    table = 4 * matrix.demand.nbytes * 3
    assert peak < memory + table + persons.risk.nbytes


def test_that_the_ready_share_is_weighted_by_employment_and_skips_closed_jobs():
    matrix, persons = jobs(30), population(8)
    (block,) = scoring.score_population(matrix, persons)
    accessible = np.random.default_rng(1).random((8, 30)) < 0.5

    shares = scoring.ready_share(block, matrix.employment, accessible)

    for row in range(8):
        counted = [n for n in range(30) if accessible[row, n] and matrix.has_requirements[n]]
        total = sum(matrix.employment[n] for n in counted)
        ready = sum(matrix.employment[n] for n in counted if block.verdict[row, n] == 0)
        assert shares[row] == pytest.approx(100 * ready / total if total else 0, abs=1e-8)


@pytest.mark.parametrize(
    ("lo", "hi"),
    [([[3.0]], [[2.0]]), ([[-1.0]], [[2.0]]), ([[1.0]], [[5.0]]), ([1.0], [1.0])],
)
def test_that_levels_outside_the_scale_are_refused(lo, hi):
    with pytest.raises(ValueError, match=r"levels|arrays"):
        scoring.Population(lo=np.array(lo), hi=np.array(hi))


def test_that_a_population_with_other_features_is_refused():
    with pytest.raises(ValueError, match="features"):
        next(
            scoring.score_population(
                jobs(3), scoring.Population(lo=np.zeros((2, 3)), hi=np.zeros((2, 3)))
            )
        )


@pytest.mark.parametrize("name", scoring.__all__)
def test_that_every_public_name_is_there_and_described(name):
    value = getattr(scoring, name)

    assert value.__doc__


def test_that_an_unknown_name_is_refused():
    with pytest.raises(AttributeError, match="nothing_like_it"):
        scoring.nothing_like_it  # noqa: B018 - the access is what is tested
