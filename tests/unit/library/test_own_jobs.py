"""A user's own jobs: made from an occupation, dated, usable as work post and as reference."""

from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.data_age import job_age
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.work_post import PostDemand
from reinteg_desk.library.instrument_files import load_instrument
from reinteg_desk.library.own_jobs import (
    confirmed,
    library_with,
    no_own_jobs,
    own_job,
    with_job,
    work_post_of,
)
from reinteg_desk.library.reader import load_builtin, read_library
from reinteg_desk.library.search import OccupationSearch
from reinteg_desk.library.writer import write_library

INSTRUMENT = load_instrument()
BUILTIN = load_builtin(INSTRUMENT)
STONE = OccupationCode("7113")
LIFTING, NOISE = FeatureId("lifting"), FeatureId("noise")
ADDED = next(each for each in INSTRUMENT.ids if each not in BUILTIN.occupation(STONE).demands)
"""A feature that the base does not ask."""
SAID_ON = date(2026, 3, 2)


def polisher(**changes):
    given = {
        "code": "own-polisher",
        "titles": {"nl": "Polijster, atelier", "fr": " "},
        "origin": (SAID_ON, (Describer.EMPLOYER, Describer.WORKER)),
        "changes": {
            LIFTING: PostDemand(demand=1),
            NOISE: PostDemand(demand=0),
            ADDED: PostDemand(demand=2),
        },
    }
    return own_job(BUILTIN, STONE, **(given | changes))


def test_that_changes_replace_remove_and_add_demands():
    job, base = polisher(), BUILTIN.occupation(STONE)
    lifting = job.demands[LIFTING]
    assert (lifting.demand, lifting.weight, lifting.critical) == (1, 1.0, True)
    assert NOISE not in job.demands
    screen = job.demands[ADDED]
    assert (screen.demand, screen.weight, screen.critical) == (2, 0.5, False)
    walking = FeatureId("walking")
    assert job.demands[walking] == base.demands[walking]
    assert job.titles == {"nl": "Polijster, atelier"}


def test_that_it_says_from_what_when_and_by_whom_it_was_described():
    origin = polisher().origin
    assert (origin.based_on, origin.described_on) == (STONE, SAID_ON)
    assert origin.library == f"{BUILTIN.source.name} {BUILTIN.source.version}"
    assert origin.described_by == (Describer.EMPLOYER, Describer.WORKER)


def test_that_employer_and_worker_confirm_it_once_each():
    job = polisher()
    for role in (Describer.EMPLOYER, Describer.WORKER, Describer.EMPLOYER):
        job = confirmed(job, role)
    assert job.origin.confirmed_by == (Describer.EMPLOYER, Describer.WORKER)
    with pytest.raises(ValueError, match="7113"):
        confirmed(BUILTIN.occupation(STONE), Describer.EMPLOYER)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": "7113"}, "library.code_twice"),
        ({"code": "own 1"}, "library.bad_code"),
        ({"code": ""}, "library.bad_code"),
        ({"titles": {"nl": " "}}, "library.no_title"),
    ],
)
def test_that_a_code_and_a_title_of_its_own_are_needed(changes, code):
    with pytest.raises(ProblemError) as caught:
        polisher(**changes)
    assert caught.value.problem.code == code


def test_that_an_occupation_that_is_not_there_is_no_base():
    with pytest.raises(ProblemError) as caught:
        own_job(
            BUILTIN,
            OccupationCode("9999"),
            code="x",
            titles={"nl": "x"},
            origin=(SAID_ON, ()),
            changes={},
        )
    assert caught.value.problem.code == "library.unknown_code"


def test_that_it_can_stand_as_an_observed_work_post():
    post = work_post_of(polisher(), BUILTIN.occupation(STONE))
    assert post.observed_on == SAID_ON
    assert set(post.demands) == {LIFTING, NOISE, ADDED}
    assert post.demands[NOISE] == PostDemand(demand=0.0)
    assert post.demands[LIFTING] == PostDemand(demand=1, weight=1.0, critical=True)


def test_that_own_jobs_are_kept_in_a_library_folder_of_their_own(tmp_path: Path):
    own = with_job(no_own_jobs("Own jobs", SAID_ON), confirmed(polisher(), Describer.WORKER))
    write_library(tmp_path / "own", own)
    assert read_library(tmp_path / "own", INSTRUMENT) == own


def test_that_an_own_job_is_replaced_by_its_next_version():
    own = with_job(no_own_jobs("Own jobs", SAID_ON), polisher())
    own = with_job(own, polisher(titles={"nl": "Polijster"}))
    assert [job.title("nl") for job in own.occupations] == ["Polijster"]


def test_that_it_can_be_a_reference_and_moves_no_share_of_the_market():
    own = with_job(no_own_jobs("Own jobs", SAID_ON), polisher())
    joint = library_with(BUILTIN, own)
    job = joint.occupation(OccupationCode("own-polisher"))
    assert job.employment == 0
    assert len(joint) == len(BUILTIN) + 1
    assert "Own jobs" in joint.source.version
    assert OccupationSearch(joint).search("polijster")[0].code == "own-polisher"


def test_that_codes_do_not_clash_when_libraries_are_joined():
    own = with_job(no_own_jobs("Own jobs", SAID_ON), polisher())
    with pytest.raises(ProblemError) as caught:
        library_with(library_with(BUILTIN, own), own)
    assert caught.value.problem.code == "library.code_twice"


def test_that_its_age_is_that_of_its_own_description():
    job = polisher()
    assert job_age(BUILTIN, job, date(2028, 3, 2)).outdated is False
    assert job_age(BUILTIN, job, date(2028, 3, 3)).outdated is True
    assert job_age(BUILTIN, BUILTIN.occupation(STONE), date(2028, 3, 3)).outdated is False
