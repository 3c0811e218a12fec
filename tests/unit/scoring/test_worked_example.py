"""The worked example of the scoring definition, to 1e-9."""

import pytest

from reinteg_desk.domain.capacity import Capacity, CapacityKind, LevelRange
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Demand, Occupation
from reinteg_desk.scoring.matrix import matrix_of_jobs
from reinteg_desk.scoring.reference import reference_result
from reinteg_desk.scoring.results import Verdict
from reinteg_desk.scoring.scores import Scores, levels_of

FEATURES = tuple(
    map(FeatureId, ("attention_sustained", "cooperation", "lifting", "standing", "walking"))
)
ROWS = {
    "lifting": (3, 1.0),
    "standing": (4, 0.5),
    "cooperation": (2, 0.5),
    "attention_sustained": (2, 1.0),
}
LEVELS = {"lifting": 1, "standing": 2, "cooperation": 4}


def example(*, threshold=80.0, lifting_critical=False, lifting_kind=None):
    job = Occupation(
        code=OccupationCode("9999"),
        titles={},
        skill_level=1,
        threshold_pct=threshold,
        demands={
            FeatureId(name): Demand(
                demand=d, weight=w, critical=name == "lifting" and lifting_critical
            )
            for name, (d, w) in ROWS.items()
        },
    )
    capacities = {
        FeatureId(name): Capacity(
            feature=FeatureId(name),
            level=LevelRange.point(level),
            kind=lifting_kind if name == "lifting" else None,
        )
        for name, level in LEVELS.items()
    }
    scores = Scores(matrix_of_jobs([job], FEATURES), levels_of(capacities, FEATURES))
    return reference_result(scores, draws=None, hours=19, full_hours=38)


def test_that_the_worked_example_scores_as_the_definition_says():
    result = example()

    assert result.score.lo == pytest.approx(100 * (1 / 3 + 0.25 + 0.5 + 0) / 3, abs=1e-9)
    assert result.score.hi == pytest.approx(100 * (1 / 3 + 0.25 + 0.5 + 1) / 3, abs=1e-9)
    assert (result.score.lo, result.score.hi) == (36.111111111, 69.444444444)
    assert result.verdict is Verdict.NOT_READY
    assert result.volume == 0.5


def test_that_a_threshold_inside_the_band_leaves_the_verdict_undetermined():
    assert example(threshold=60.0).verdict is Verdict.UNDETERMINED


def test_that_a_threshold_met_exactly_at_the_low_end_is_ready():
    assert example(threshold=100 * (1 / 3 + 0.25 + 0.5) / 3).verdict is Verdict.READY


@pytest.mark.parametrize("how", [{"lifting_critical": True}, {"lifting_kind": CapacityKind.RISK}])
def test_that_an_essential_requirement_a_whole_level_short_blocks_at_any_threshold(how):
    result = example(threshold=0.0, **how)

    assert result.verdict is Verdict.NOT_READY
    assert result.blocked_by == ("lifting",)
    assert result.may_block == ()


def test_that_contributions_are_listed_largest_first_and_sum_to_what_is_missing():
    result = example()

    assert [each.feature for each in result.contributions] == [
        "attention_sustained",
        "lifting",
        "standing",
    ]
    missing = sum(each.points for each in result.contributions)
    assert missing == pytest.approx(100 - result.score.lo, abs=1e-8)
