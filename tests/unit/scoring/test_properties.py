"""What holds for every library and every person."""

import json
import random
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from reinteg_desk.app.assess import Assessor, assessment_to_json
from reinteg_desk.domain.capacity import Capacity, LevelRange
from reinteg_desk.domain.occupation import Demand
from reinteg_desk.scoring.matrix import matrix_of
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.scoring.scores import VERDICTS, Levels, Scores, levels_of
from tests.unit.scoring.random_documents import (
    FEATURES,
    case_of,
    instrument,
    library_of,
    random_case,
    random_library,
)

seeds = st.integers(0, 2**32)
features = st.sampled_from(FEATURES)
quick = settings(max_examples=60, deadline=None)


def instance(seed):
    rng = random.Random(seed)
    documents = random_library(rng)
    return library_of(documents), case_of(random_case(rng, documents))


def document(library, case):
    return assessment_to_json(Assessor(library, instrument(), "r").assess(case))


def with_level(case, feature, level):
    old = case.capacities.get(feature)
    new = replace(old, level=level) if old is not None else Capacity(feature=feature, level=level)
    return replace(case, capacities={**case.capacities, feature: new})


@quick
@given(seeds, features, st.integers(0, 4), st.integers(0, 4))
def test_that_a_higher_capacity_never_lowers_a_score_or_a_verdict(seed, feature, one, other):
    library, case = instance(seed)
    low, high = sorted((one, other))
    standing = [
        {job["code"]: job for job in document(library, changed)["market"]["jobs"]}
        for changed in (with_level(case, feature, LevelRange.point(level)) for level in (low, high))
    ]

    rank = {"not_ready": 0, "undetermined": 1, "ready": 2}
    for code, before in standing[0].items():
        after = standing[1][code]
        assert after["score"][0] >= before["score"][0] - 1e-9
        assert after["score"][1] >= before["score"][1] - 1e-9
        assert rank[after["verdict"]] >= rank[before["verdict"]]


@quick
@given(seeds, st.randoms(use_true_random=False))
def test_that_the_order_of_jobs_and_of_rows_changes_nothing(seed, rng):
    library, case = instance(seed)
    jobs = [
        replace(job, demands=dict(rng.sample(list(job.demands.items()), len(job.demands))))
        for job in library.occupations
    ]
    shuffled = replace(library, occupations=tuple(rng.sample(jobs, len(jobs))))

    assert _near(document(shuffled, case)) == _near(document(library, case))


def _near(value):
    """A document without the last two of its nine decimals, where an order of summation shows."""
    return json.loads(json.dumps(value), parse_float=lambda text: round(float(text), 7))


@quick
@given(seeds, st.randoms(use_true_random=False))
def test_that_the_band_holds_every_point_inside_the_intervals(seed, rng):
    library, case = instance(seed)
    matrix = matrix_of(library, FEATURES)
    levels = levels_of(case.capacities, FEATURES)
    band = Scores(matrix, levels)
    verdicts = band.verdicts(band.score_lo(), band.score_hi())
    for _ in range(5):
        point = np.array([rng.uniform(lo, hi) for lo, hi in zip(levels.lo, levels.hi, strict=True)])
        inside = Scores(matrix, Levels(lo=point, hi=point, risk=levels.risk))
        score = inside.score_lo()

        assert (score >= band.score_lo() - 1e-9).all()
        assert (score <= band.score_hi() + 1e-9).all()
        for at_band, at_point in zip(verdicts, inside.verdicts(score, score), strict=True):
            assert VERDICTS[at_band] in (Verdict.UNDETERMINED, VERDICTS[at_point])


@quick
@given(seeds, st.randoms(use_true_random=False))
def test_that_the_result_of_one_job_does_not_depend_on_the_others(seed, rng):
    library, case = instance(seed)
    reference = case.incapacity.reference_occupation
    fewer = tuple(job for job in library.occupations if job.code == reference or rng.random() < 0.5)

    whole, part = document(library, case), document(replace(library, occupations=fewer), case)

    assert whole["reference"] == part["reference"]
    jobs = {job["code"]: job for job in whole["market"]["jobs"]}
    for job in part["market"]["jobs"]:
        assert _near(job) == _near(jobs[job["code"]])


@quick
@given(seeds, features, st.integers(0, 4))
def test_that_a_feature_that_no_job_requires_changes_nothing(seed, feature, level):
    library, case = instance(seed)
    case = replace(case, work_post=None)
    without = tuple(
        replace(
            job,
            demands={
                **job.demands,
                feature: Demand(demand=0.0, weight=3.0, critical=True),
            },
        )
        for job in library.occupations
    )
    library = replace(library, occupations=without)

    changed = document(library, with_level(case, feature, LevelRange.point(level)))

    assert changed == document(library, case)


@quick
@given(seeds)
def test_that_the_same_inputs_and_versions_give_the_same_bytes(seed):
    first, second = (json.dumps(document(*instance(seed))) for _ in range(2))

    assert first == second


@quick
@given(seeds)
def test_that_shares_sum_to_a_hundred_or_are_all_zero(seed):
    market = document(*instance(seed))["market"]
    shares = market["share"].values()

    assert abs(sum(shares) - 100) < 1e-8 or set(shares) == {0.0}
    assert market["accessible"] + market["outside"] + market["unknown"] == len(instance(seed)[0])


@quick
@given(seeds)
def test_that_contributions_sum_to_what_the_reference_misses(seed):
    reference = document(*instance(seed))["reference"]

    if reference["score"] is not None:
        missing = sum(each["points"] for each in reference["contributions"])
        assert abs(missing - (100 - reference["score"][0])) < 1e-7


@quick
@given(seeds, st.lists(st.tuples(features, st.integers(0, 4), st.integers(0, 4)), max_size=6))
def test_that_moving_levels_one_by_one_ends_where_a_fresh_start_does(seed, moves):
    library, case = instance(seed)
    assessor = Assessor(library, instrument(), "r")
    assessor.assess(case)
    for feature, one, other in moves:
        case = with_level(case, feature, LevelRange(*sorted((one, other))))
        moved = assessment_to_json(assessor.assess(case))

        assert json.dumps(moved) == json.dumps(document(library, case))
