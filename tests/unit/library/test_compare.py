"""Comparing libraries: mean ranks, constants, features that one side lacks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Library, LibrarySource, Occupation
from reinteg_desk.library.compare import compare_libraries, mean_ranks, spearman
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.reader import load_builtin

INSTRUMENT = load_instrument()
SOUND = Path(__file__).parents[2] / "fixtures" / "library" / "sound"
SOURCE = LibrarySource(name="t", version="1", licence="", url="", dated=None)


def library(**jobs):
    """code → {feature: demand}."""
    return Library(
        tuple(
            Occupation(
                code=OccupationCode(code),
                titles={},
                skill_level=2,
                demands={
                    FeatureId(feature): Demand(demand=level, weight=1, critical=False)
                    for feature, level in levels.items()
                },
            )
            for code, levels in jobs.items()
        ),
        SOURCE,
    )


def test_that_ties_share_the_mean_of_their_ranks():
    assert mean_ranks([3.0, 1.0, 3.0, 2.0]) == [3.5, 1.0, 3.5, 2.0]


def test_that_the_correlation_is_that_of_a_worked_example_with_ties():
    # ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / sqrt(4.5 * 5)
    assert spearman([1, 2, 2, 4], [0, 3, 1, 4]) == pytest.approx(4.5 / (4.5 * 5) ** 0.5, abs=1e-9)


@pytest.mark.parametrize(
    ("first", "second"), [([2, 2, 2], [1, 2, 3]), ([1, 2, 3], [0, 0, 0]), ([1], [2]), ([], [])]
)
def test_that_a_constant_side_has_no_correlation(first, second):
    assert spearman(first, second) is None


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=2, max_size=30))
def test_that_the_correlation_lies_between_its_bounds_and_ignores_the_order_of_jobs(pairs):
    first, second = [a / 2 for a, _ in pairs], [b / 2 for _, b in pairs]
    found = spearman(first, second)
    assert found is None or -1 <= found <= 1
    assert found == pytest.approx(spearman(first[::-1], second[::-1]))


def test_that_a_missing_row_counts_as_zero_and_a_feature_without_rows_is_left_out():
    a = library(x={"lifting": 3, "noise": 2}, y={"lifting": 1}, z={"lifting": 2})
    b = library(x={"lifting": 4, "sitting": 1}, y={}, w={"lifting": 4})
    found = compare_libraries(a, b, INSTRUMENT)
    assert found.jobs == 2
    assert [each.feature for each in found.features] == ["lifting"]
    (lifting,) = found.features
    assert (lifting.n, lifting.spearman, lifting.mean_abs_difference) == (2, 1.0, 1.0)


def test_that_a_row_for_a_job_that_only_one_library_holds_keeps_its_feature():
    a = library(x={"lifting": 3}, v={"noise": 2})
    b = library(x={"lifting": 1}, w={"noise": 3})
    noise = compare_libraries(a, b, INSTRUMENT).features[1]
    assert (noise.feature, noise.n, noise.spearman) == ("noise", 1, None)
    assert noise.mean_abs_difference == 0


def test_that_features_come_in_instrument_order_and_the_median_leaves_nulls_out():
    a = library(
        x={"sitting": 1, "lifting": 1, "noise": 2, "attention_sustained": 1},
        y={"sitting": 2, "lifting": 2, "noise": 2, "attention_sustained": 2},
    )
    b = library(
        x={"sitting": 2, "lifting": 1, "noise": 1, "attention_sustained": 0},
        y={"sitting": 1, "lifting": 3, "noise": 2, "attention_sustained": 4},
    )
    found = compare_libraries(a, b, INSTRUMENT)
    assert [(each.feature, each.spearman) for each in found.features] == [
        ("attention_sustained", 1.0),
        ("lifting", 1.0),
        ("sitting", -1.0),
        ("noise", None),
    ]
    assert found.median_spearman == 1.0


def test_that_libraries_without_a_common_job_have_nothing_but_nulls():
    found = compare_libraries(library(x={"lifting": 1}), library(y={"lifting": 1}), INSTRUMENT)
    assert found.to_document() == {
        "jobs": 0,
        "features": [{"feature": "lifting", "n": 0, "spearman": None, "mean_abs_difference": None}],
        "median_spearman": None,
    }


def test_that_levels_that_differ_by_rounding_only_are_ties():
    a = library(x={"lifting": 0.1 + 0.2}, y={"lifting": 0.3}, z={"lifting": 1})
    b = library(x={"lifting": 1}, y={"lifting": 1}, z={"lifting": 2})
    assert compare_libraries(a, b, INSTRUMENT).features[0].spearman == 1.0


def test_that_a_library_agrees_with_itself():
    builtin = load_builtin(INSTRUMENT)
    found = compare_libraries(builtin, builtin, INSTRUMENT)
    assert found.jobs == len(builtin)
    assert {each.spearman for each in found.features} <= {1.0, None}
    assert {each.mean_abs_difference for each in found.features} == {0.0}
