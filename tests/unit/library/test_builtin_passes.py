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


def test_that_all_436_unit_groups_have_titles_in_three_languages(build):
    jobs = build.built().occupations
    assert len(jobs) == 436
    for job in jobs:
        assert all(job.titles[language].strip() for language in ("nl", "fr", "en")), job.code


def test_that_whatever_was_settled_or_mended_has_a_reason_and_stands_in_the_library(build):
    decided, mended = build.settled(), build.corrected()
    library = build.built()
    for code, feature in decided.keys() | mended.keys():
        rating, reason = mended.get((code, feature)) or decided[code, feature]
        assert len(reason) > 5, (code, feature)
        row = library.occupation(code).demands.get(feature)
        assert (row.demand if row else 0) == rating.demand, (code, feature)


def test_that_a_mended_row_changes_something(build):
    first, second, decided = build.rated("first"), build.rated("second"), build.settled()
    for (code, feature), (rating, _) in build.corrected().items():
        one = first[code].get(feature, build.NOTHING)
        two = second[code].get(feature, build.NOTHING)
        before = decided[code, feature][0] if (code, feature) in decided else None
        before = build.with_essential(feature, before or build.merged(one, two))
        assert rating != before, (code, feature)


def test_that_a_feature_essential_by_the_rule_is_essential_in_every_unit_group(build):
    mended = build.corrected()
    for job in build.built().occupations:
        for feature, row in job.demands.items():
            by_rule = build.with_essential(
                feature, build.Rating(row.demand, row.weight, critical=False)
            )
            if (job.code, feature) not in mended:
                assert row.critical or not by_rule.critical, (job.code, feature)


def test_that_nobody_leads_pupils_and_weather_alone_is_no_heat_or_cold(build):
    library = build.built()
    for code in ("2330", "2341", "2354", "5113", "5165"):
        row = library.occupation(code).demands.get("leading")
        assert row is None or row.demand <= 1, code
    for code in ("4412", "7112", "9215", "9312", "9611"):
        row = library.occupation(code).demands.get("heat_cold")
        assert row is None or row.demand <= 1, code


def test_that_what_varies_is_said_in_three_languages_and_is_a_demand(build):
    library = build.built()
    named = {code: set(about.get("varies") or {}) for code, about in build.names().items()}
    for code, features in named.items():
        assert features <= set(library.occupation(code).demands), code
    rows = [row for job in library.occupations for row in job.demands.values() if row.varies]
    assert len(rows) > 250
    for row in rows:
        assert all(row.notes[language] for language in ("nl", "fr", "en"))


@pytest.mark.parametrize("code", ["2221", "3422", "4412", "5321", "7121", "8322", "9333", "9334"])
def test_that_wide_unit_groups_say_on_what_they_vary(build, code):
    assert any(row.varies for row in build.built().occupation(code).demands.values())


def test_that_the_third_rating_covers_the_ten_groups_that_the_seed_draws():
    again = load_script("packaging/library_rerating.py")
    assert again.drawn() == (
        *("2161", "2221", "2635", "3254", "5212", "5241", "6122", "7125", "7221", "7316"),
    )
    assert {code for code, _ in again.third()} == set(again.drawn())
    found = again.summary()
    assert found["pairs"] == 530
    assert found["within_one"] > 0.99
    assert found["weighted_kappa"] > 0.9
    assert found["essential_both"] > 0.75 * found["essential_third"]


def test_that_a_fresh_rater_gets_titles_levels_and_rules_and_no_rating(tmp_path):
    again = load_script("packaging/library_rerating.py")
    again.hand_out(tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "groups.md",
        "levels.md",
        "rules.md",
    ]
    assert all(code in (tmp_path / "groups.md").read_text("utf-8") for code in again.drawn())
    assert "`leading` counts people" in (tmp_path / "rules.md").read_text("utf-8")
    assert (tmp_path / "levels.md").read_text("utf-8").count("- **4** ") == 53
