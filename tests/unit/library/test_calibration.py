"""Quantile mapping of an uncalibrated library onto a calibrated one."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Library, LibrarySource, Occupation
from reinteg_desk.library.calibration import calibrated

LIFTING = FeatureId("lifting")


def library(levels, *, is_calibrated=True, name="lib"):
    jobs = tuple(
        Occupation(
            code=OccupationCode(f"j{number}"),
            titles={},
            skill_level=1,
            demands={LIFTING: Demand(demand=level, weight=0.5, critical=False)},
        )
        for number, level in enumerate(levels)
    )
    source = LibrarySource(
        name=name, version="1", licence="", url="", dated=None, calibrated=is_calibrated
    )
    return Library(jobs, source)


def levels_of(found):
    return [job.demands[LIFTING].demand for job in found.occupations]


def test_that_a_value_gets_the_level_of_the_same_place():
    mapped = calibrated(library([1, 1.5, 2, 2.5, 3], is_calibrated=False), library([4, 1, 0, 2, 3]))
    assert levels_of(mapped) == [0, 1, 2, 3, 4]


def test_that_values_between_are_linear_and_values_beyond_get_the_nearest():
    onto = library([1, 2, 2.5, 3, 4])
    mapped = calibrated(library([1, 1.5, 2, 2.5, 3, 1.25, 0.5, 3.9, 0], is_calibrated=False), onto)
    assert levels_of(mapped)[5:] == [pytest.approx(1.5), 1, 4, 0]


def test_that_equal_values_share_the_mean_of_their_levels():
    mapped = calibrated(library([1, 1, 2, 3, 4], is_calibrated=False), library([0, 1, 2, 3, 4]))
    assert levels_of(mapped) == [0.5, 0.5, 2, 3, 4]


def test_that_the_result_says_what_it_is_calibrated_to():
    mapped = calibrated(library([1] * 5, is_calibrated=False), library([2] * 5, name="measured"))
    assert mapped.source.calibrated
    assert mapped.source.calibrated_to == "measured 1 (5 jobs)"
    assert levels_of(mapped) == [2] * 5


def test_that_a_library_that_is_not_calibrated_is_no_aim():
    with pytest.raises(ProblemError) as caught:
        calibrated(library([1] * 5), library([1] * 5, is_calibrated=False))
    assert caught.value.problem.code == "library.not_calibrated"


@given(st.lists(st.tuples(st.floats(0, 4), st.floats(0, 4)), min_size=5, max_size=20))
def test_that_the_order_of_jobs_is_kept_and_levels_stay_in_range(pairs):
    values = [value for value, _ in pairs]
    mapped = levels_of(
        calibrated(library(values, is_calibrated=False), library([level for _, level in pairs]))
    )
    assert all(0 <= level <= 4 for level in mapped)
    ordered = [level for _, level in sorted(zip(values, mapped, strict=True)) if _ > 0]
    assert all(later >= earlier - 1e-8 for earlier, later in pairwise(ordered))


def test_that_weights_stay_as_they_were():
    mapped = calibrated(library([1, 2, 3, 4, 2], is_calibrated=False), library([0, 1, 2, 3, 4]))
    assert {job.demands[LIFTING].weight for job in mapped.occupations} == {0.5}
    assert replace(mapped.occupations[0].demands[LIFTING], demand=0).critical is False
