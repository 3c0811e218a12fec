"""Fifteen textbook profiles through the program's own scoring over the built-in library.

What an occupational physician would hardly hesitate about stands in
``resources/library/profiles.toml``; every share and every verdict on the best-known jobs stands in
``docs/library.md``. After an intended change: ``packaging/library_profiles.py write``, and read the
difference before committing.
"""

import pytest

from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.scoring.results import Verdict
from tests.scripts import load_script

SCRIPT = load_script("packaging/library_profiles.py")
PROFILES = SCRIPT.profiles()


def test_that_there_are_fifteen_profiles_each_with_jobs_on_both_sides():
    assert len(PROFILES) == 15
    for profile in PROFILES:
        assert len(profile.ready) >= 5, profile.name
        assert len(profile.closed) >= 5, profile.name
        assert profile.remark, profile.name


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_that_jobs_the_profile_can_do_are_ready(profile):
    verdicts = {job.code: job.verdict for job in SCRIPT.assessed(profile).market.jobs}
    wrong = [code for code in profile.ready if verdicts.get(code) is not Verdict.READY]
    assert wrong == []


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_that_jobs_the_profile_cannot_do_are_not_ready_or_closed(profile):
    verdicts = {job.code: job.verdict for job in SCRIPT.assessed(profile).market.jobs}
    wrong = [code for code in profile.closed if verdicts.get(code) is Verdict.READY]
    assert wrong == []


def test_that_the_page_holds_what_the_profiles_give_today():
    assert SCRIPT.PAGE.read_text(encoding="utf-8") == SCRIPT.written()


def test_that_the_page_shows_the_whole_profile_of_twenty_jobs():
    assert len(set(SCRIPT.BEST_KNOWN)) == 20
    page = SCRIPT.page()
    for feature in load_instrument().ids:
        assert page.count(f"| `{feature}` |") == 2, feature
