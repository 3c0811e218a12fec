"""The page of own jobs: made from an occupation, dated, described by roles, used in the open file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reinteg_desk.domain.identifiers import FeatureId
from reinteg_desk.domain.occupation import Describer
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.steps import Step
from tests.ui.conftest import put_away, start
from tests.ui.opened_file import make_desk_in
from tests.vault_support import MovingClock, vaults_in

LIFTING = FeatureId("lifting")


@pytest.fixture
def opened(qapp, tmp_path, keyring):
    desk = make_desk_in(tmp_path / "store")
    desk = replace(desk, vaults=vaults_in(tmp_path / "store", MovingClock(), keyring))
    driver = start(qapp, desk)
    driver.make_vault()
    driver.open_first_file()
    driver.desktop.show_settings()
    driver.window.settings.show_part(driver.window.settings.own_jobs)
    driver.settle()
    yield driver
    put_away(driver.desktop)


@pytest.fixture
def page(opened):
    return opened.window.settings.own_jobs


def reference(opened):
    return str(opened.desktop.session.case.incapacity.reference_occupation)


def select_feature(page, feature):
    rows = page.form._model.rows
    page.form.table.select(next(n for n, each in enumerate(rows) if each.feature == feature))


def other_level(page):
    asked = page.form.selected.asked
    return 0 if asked and asked.demand > 2 else 4


def describe(opened, page, *, code=None, confirm=False):
    """A job whose lifting differs, kept."""
    page.begin(code or reference(opened))
    select_feature(page, LIFTING)
    opened.settle()
    page.form.ask(other_level(page))
    page.form.described[Describer.EMPLOYER].box.click()
    page.form.described[Describer.WORKER].box.click()
    if confirm:
        page.form.confirmed[Describer.WORKER].box.click()
    page.form.keep()
    opened.settle()
    return page.presenter.jobs()[0]


def test_that_a_job_is_kept_with_day_roles_and_what_differs(opened, page):
    job = describe(opened, page)

    assert job.origin.based_on == reference(opened)
    assert job.origin.described_by == (Describer.EMPLOYER, Describer.WORKER)
    assert job.origin.described_on == opened.desktop.services.desk.clock.today()
    assert page.presenter.differing(job) == 1
    assert page.form.isHidden()
    assert job.code in opened.desktop.services.desk.library


def test_that_the_level_texts_and_the_occupation_s_level_stand_beside_the_list(opened, page):
    page.begin(reference(opened))
    select_feature(page, LIFTING)
    opened.settle()
    texts = opened.desktop.services.desk.words("nl")[LIFTING]
    assert tuple(each.text() for each in page.form._level_words) == texts.demand
    assert "Het beroep vraagt" in page.form._base.text()


def test_that_a_digit_sets_the_level_and_a_button_takes_it_back(opened, page):
    page.begin(reference(opened))
    select_feature(page, LIFTING)
    opened.settle()
    level = other_level(page)
    QTest.keyClick(page.form.table, Qt.Key(Qt.Key.Key_0 + level))
    opened.settle()
    asked = page.form.selected.asked
    assert (asked.demand if asked else 0) == level
    assert page.form.selected.is_changed
    page.form._back.click()
    assert not page.form.selected.is_changed


def test_that_a_job_without_title_or_describer_is_not_kept(opened, page):
    page.begin(reference(opened))
    page.form.keep()
    assert page.form._who.text()
    page.form.name.line.clear()
    page.form.name.edited.emit(None)
    page.form.keep()
    assert page.form.name.error
    assert page.presenter.jobs() == []


def test_that_a_signed_description_is_no_longer_changed_but_gets_a_new_version(opened, page):
    first = describe(opened, page, confirm=True)
    assert not page._change.isEnabled()
    assert page._change.toolTip()
    page.new_version()
    assert page.presenter.form.confirmed_by == set()
    page.form.keep()
    opened.settle()
    assert len(page.presenter.jobs()) == 2
    titles = [page.presenter.title(each) for each in page.presenter.jobs()]
    today = day(opened.desktop.services.desk.clock.today())
    assert all(each.endswith(f"({today})") for each in titles)
    assert not any("own-" in each for each in titles)
    assert {job.origin.based_on for job in page.presenter.jobs()} == {first.origin.based_on}


def test_that_a_job_becomes_the_work_post_of_the_open_file_and_is_taken_off(opened, page):
    describe(opened, page)
    session = opened.desktop.session
    page.use_as_work_post()

    assert set(session.case.work_post.demands) == {LIFTING}
    assert page._in_file.isVisible()
    page.take_off()
    assert session.case.work_post is None
    session.undo()
    session.undo()
    assert session.case.work_post is None


def test_that_a_job_becomes_the_reference_and_removing_it_is_said_first(opened, page):
    job = describe(opened, page)
    session = opened.desktop.session
    page.use_as_reference()

    assert session.case.incapacity.reference_occupation == job.code
    assert session.assessment.reference.code == job.code
    opened.window.show_step(Step.SCORE)
    opened.settle()
    origin = opened.window.file.page(Step.SCORE).origin
    assert "eigen job, beschrijving van" in origin.source.text()
    assert "eigen jobs 1" in origin.versions.text()
    assert "Own jobs" not in origin.versions.text() + origin.source.text()
    page.ask_to_remove()
    assert "open dossier" in page.removal.consequence
    page.remove()
    opened.settle()
    assert page.presenter.jobs() == []
    assert session.assessment is None


def test_that_explanations_and_accommodations_follow_the_library_in_use(opened, page):
    desk = opened.desktop.services.desk
    before = desk.score_desk()
    job = describe(opened, page)
    page.use_as_reference()
    case = opened.desktop.session.case

    assert desk.score_desk() is not before
    assert desk.score_desk().explanation(case, job.code, "nl").code == job.code
    assert desk.score_desk() is desk.score_desk()


def test_that_a_job_based_on_an_own_job_is_not_offered(opened, page):
    job = describe(opened, page)
    assert job.code not in [hit.code for hit in page.presenter.find(job.title("nl"))]


def test_that_closing_does_not_lose_a_job_that_is_half_filled_in(opened, page):
    page.begin(reference(opened))
    page.form.name.line.setText("Verpleegkundige op de polikliniek")
    page.form.name.edited.emit("Verpleegkundige op de polikliniek")
    opened.desktop.show_agenda()

    assert not opened.window.close()
    assert opened.window.is_in_settings
    assert page.form.isVisible()
    assert opened.window.notices._lines[-1].notice.topic == "own job"

    assert opened.window.close()


def test_that_closing_asks_nothing_about_a_form_that_was_only_opened(opened, page):
    page.begin(reference(opened))

    assert opened.window.close()
