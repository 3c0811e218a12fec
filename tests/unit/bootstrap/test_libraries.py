"""The libraries of a machine: choosing, importing, removing, own jobs."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from reinteg_desk.app.libraries import OnetOrder, OwnJobDraft
from reinteg_desk.app.problems import ProblemError
from reinteg_desk.bootstrap import Composition
from reinteg_desk.domain.identifiers import FeatureId, OccupationCode
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.domain.work_post import PostDemand
from tests.ui.opened_file import StoppedClock, read_case

FIXTURES = Path(__file__).parents[2] / "fixtures"
SOUND, ONET = FIXTURES / "library" / "sound", FIXTURES / "library_onet"
STONE, LIFTING = OccupationCode("7113"), FeatureId("lifting")


def desk_in(folder):
    return Composition(clock=StoppedClock()).desk(folder / "store")


@pytest.fixture
def desk(tmp_path):
    return desk_in(tmp_path)


def quiet(*_):
    return False


def order(source=ONET, **given):
    return OnetOrder(source=source, **({"crosswalk": None, "calibrate": None} | given))


def draft(**given):
    values = {
        "code": None,
        "based_on": STONE,
        "titles": {"nl": "Polijster, atelier"},
        "described_on": date(2026, 3, 2),
        "described_by": (Describer.EMPLOYER, Describer.WORKER),
        "changes": {LIFTING: PostDemand(demand=1)},
    }
    return OwnJobDraft(**(values | given))


def test_that_results_come_from_the_library_chosen_now_and_at_the_next_start(desk, tmp_path):
    shutil.copytree(SOUND, tmp_path / "libraries" / "mine")
    case = read_case(desk, "case-1")
    name = desk.libraries.choices()[-1].name
    before = desk.follow_up.assessment(case).versions.library
    desk.libraries.choose(name)

    assert desk.libraries.chosen == name
    assert desk.library.source.name == "Sound library for tests"
    after = desk.follow_up.assessment(case)
    assert after is None or after.versions.library != before
    assert desk_in(tmp_path).libraries.chosen == name


def test_that_a_library_that_cannot_be_opened_leaves_the_one_in_use(desk, tmp_path):
    shutil.copytree(SOUND, tmp_path / "libraries" / "mine")
    (tmp_path / "libraries" / "mine" / "demands.csv").write_text("code\n", encoding="utf-8")
    with pytest.raises(ProblemError):
        desk.libraries.choose(str(tmp_path / "libraries" / "mine"))
    assert desk.libraries.chosen == "builtin"


def test_that_a_chosen_library_that_is_gone_is_told_and_the_built_in_one_is_used(desk, tmp_path):
    shutil.copytree(SOUND, tmp_path / "libraries" / "mine")
    desk.libraries.choose(str(tmp_path / "libraries" / "mine"))
    shutil.rmtree(tmp_path / "libraries" / "mine")

    again = desk_in(tmp_path).libraries
    assert again.chosen == "builtin"
    assert again.problem.code == "library.no_such_folder"


def test_that_an_import_lies_on_the_shelf_with_its_report(desk):
    told = []
    name = desk.libraries.import_onet(order(), lambda share, _: told.append(share), quiet)

    choice = next(each for each in desk.libraries.choices() if each.name == name)
    report = desk.libraries.report(name)
    assert choice.has_report
    assert choice.occupations == report["unit_groups"]
    assert report["imported_on"] == "2026-11-22"
    assert report["from"] == ONET.name
    assert told == sorted(told)
    assert told[-1] == 1


def test_that_importing_again_replaces_what_the_import_made_before(desk):
    first = desk.libraries.import_onet(order(), quiet, quiet)
    desk.libraries.choose(first)
    assert desk.libraries.import_onet(order(), quiet, quiet) == first
    assert desk.libraries.chosen == first
    assert sum(each.name == first for each in desk.libraries.choices()) == 1


def test_that_a_stopped_import_leaves_nothing_behind(desk, tmp_path):
    with pytest.raises(ProblemError) as raised:
        desk.libraries.import_onet(order(), quiet, lambda: True)
    assert raised.value.problem.code == "library.cancelled"
    assert [each for each in desk.libraries.choices() if not each.built_in] == []
    assert list((tmp_path / "libraries").iterdir()) == []


def test_that_removing_the_library_in_use_brings_the_built_in_one_back(desk, tmp_path):
    shutil.copytree(SOUND, tmp_path / "libraries" / "mine")
    name = str(tmp_path / "libraries" / "mine")
    desk.libraries.choose(name)
    desk.libraries.remove(name)
    assert desk.libraries.chosen == "builtin"
    assert not Path(name).exists()


@pytest.mark.parametrize("name", ["builtin", "builtin:fr", "/tmp", str(SOUND)])
def test_that_only_libraries_on_the_shelf_are_removed(desk, name):
    with pytest.raises(ProblemError) as raised:
        desk.libraries.remove(name)
    assert raised.value.problem.code == "library.stays"
    assert SOUND.is_dir()


def test_that_an_own_job_is_found_scored_and_there_at_the_next_start(desk, tmp_path):
    job = desk.libraries.keep_own_job(draft())

    assert desk.libraries.find("polijster, atelier", "nl")[0].code == job.code
    assert job.code in desk.library
    assert "Own jobs 1" in desk.library.source.version
    (again,) = desk_in(tmp_path).libraries.own_jobs()
    assert again.demands[LIFTING].demand == 1
    assert again.origin == job.origin


def test_that_an_own_job_becomes_a_work_post_of_what_differs(desk):
    post = desk.libraries.work_post_of(desk.libraries.keep_own_job(draft()))
    assert set(post.demands) == {LIFTING}
    assert post.observed_on == date(2026, 3, 2)


def test_that_a_job_kept_again_replaces_itself_and_a_new_version_stands_beside_it(desk):
    first = desk.libraries.keep_own_job(draft())
    desk.libraries.keep_own_job(
        draft(code=first.code, changes={}, confirmed_by=(Describer.WORKER,))
    )
    (kept,) = desk.libraries.own_jobs()
    assert kept.demands == desk.libraries.base_of(kept).demands
    assert kept.origin.confirmed_by == (Describer.WORKER,)

    second = desk.libraries.keep_own_job(draft(described_on=date(2026, 9, 1)))
    assert [each.code for each in desk.libraries.own_jobs()] == [second.code, first.code]


def test_that_the_last_own_job_removed_leaves_the_library_as_it_was(desk):
    before = desk.library.source
    job = desk.libraries.keep_own_job(draft())
    desk.libraries.remove_own_job(job.code)
    assert desk.library.source == before
    assert desk.libraries.own_jobs() == []


def test_that_a_crash_between_moving_aside_and_putting_in_place_loses_nothing(desk, tmp_path):
    job = desk.libraries.keep_own_job(draft())
    (tmp_path / "own-jobs").rename(tmp_path / ".own-jobs.old")
    (tmp_path / ".own-jobs.new").mkdir()

    (again,) = desk_in(tmp_path).libraries.own_jobs()
    assert again.code == job.code
    assert not (tmp_path / ".own-jobs.new").exists()
