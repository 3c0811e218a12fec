"""The built-in library is what its two rating passes make of it."""

from pathlib import Path

import pytest

from reinteg_desk.library.employment import unit_groups
from tests.scripts import load_script

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def build():
    return load_script("packaging/library_build.py")


def test_that_library_agreement_and_page_are_up_to_date(build):
    assert build.main(["check"]) == 0


def test_that_both_passes_rate_every_unit_group_and_every_difference_is_settled(build):
    first, second = build.rated("first"), build.rated("second")

    assert set(first) == set(second) == set(unit_groups())
    decided = build.settled()
    open_ones = [
        (code, feature)
        for code, feature, *_ in build.differences(first, second)
        if (code, feature) not in decided
    ]
    assert open_ones == []


def test_that_no_two_unit_groups_are_identical(build):
    profiles = {}
    for job in build.built().occupations:
        profile = tuple(
            sorted((key, each.demand, each.weight) for key, each in job.demands.items())
        )
        assert profile not in profiles, (job.code, profiles.get(profile))
        profiles[profile] = job.code


def test_that_every_unit_group_has_eight_everyday_titles_a_language(build):
    for job in build.built().occupations:
        for language in ("nl", "fr", "en"):
            assert len(job.synonyms[language]) >= 8, (job.code, language)


def test_that_weighted_kappa_is_one_for_equal_ratings_and_null_for_constant_ones(build):
    assert build.weighted_kappa([(0.0, 0.0), (2.0, 2.0), (4.0, 4.0)]) == 1
    assert build.weighted_kappa([(1.0, 1.0), (1.0, 1.0)]) is None
    assert build.weighted_kappa([(0.0, 4.0), (4.0, 0.0)]) == -1
