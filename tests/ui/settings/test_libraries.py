"""The page of libraries: the list, choosing, importing, checking, comparing, removing."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reinteg_desk.ui.kit.steps import Step
from tests.ui.conftest import put_away, start
from tests.ui.opened_file import make_desk_in
from tests.vault_support import MovingClock, vaults_in

FIXTURES = Path(__file__).parents[2] / "fixtures"
SOUND, ONET = FIXTURES / "library" / "sound", FIXTURES / "library_onet"
BUILT_IN = 3


@pytest.fixture
def place(tmp_path):
    shutil.copytree(SOUND, tmp_path / "libraries" / "mine")
    return tmp_path


@pytest.fixture
def opened(qapp, place, keyring):
    desk = make_desk_in(place / "store")
    desk = replace(desk, vaults=vaults_in(place / "store", MovingClock(), keyring))
    driver = start(qapp, desk)
    driver.make_vault()
    driver.open_first_file()
    driver.desktop.show_settings()
    driver.window.settings.show_part(driver.window.settings.libraries)
    driver.settle()
    yield driver
    put_away(driver.desktop)


@pytest.fixture
def page(opened):
    return opened.window.settings.libraries


def texts(page, position):
    model = page.table.model()
    return [model.index(position, n).data() for n in range(model.columnCount())]


def select(opened, page, position):
    page.table.select(position)
    opened.settle()


def test_that_each_library_shows_use_market_date_size_status_and_licence(page):
    assert page.table.model().rowCount() == BUILT_IN + 1
    used, market, name, dated, count, status = texts(page, 0)
    assert (used, market) == ("● ja", "Nederlandstalig")
    assert name.startswith("Reinteg Desk")
    assert (dated, count) == ("22/11/2026", "436")
    assert status == "schatting door deskundigen"
    assert "Licentie: EUPL-1.2" in page._note.text()
    assert "docs/" not in page._note.text()
    assert [texts(page, n)[:2] for n in (1, 2)] == [["", "Franstalig"], ["", "Duitstalig"]]


def test_that_a_library_is_never_compared_with_itself(opened, page):
    for position in (0, 1, 0):
        select(opened, page, position)
        offered = [value for value, _ in page._other._options]
        assert page.selected.name not in offered
        assert page._other.value in offered


def test_that_data_older_than_two_years_is_marked_with_its_date(opened, page, place):
    source = place / "libraries" / "mine" / "source.json"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace('"date": "20', '"date": "19'), encoding="utf-8")
    page.refresh()
    opened.settle()
    assert texts(page, BUILT_IN)[3].startswith("▲ ")
    select(opened, page, BUILT_IN)
    assert "24 maanden" in page._note.text()


def test_that_a_chosen_library_gives_the_results_of_the_open_file_at_once(opened, page):
    select(opened, page, BUILT_IN)
    page.use()
    opened.settle()

    assert opened.desktop.services.desk.library.source.name == "Sound library for tests"
    opened.window.show_step(Step.SCORE)
    opened.settle()
    score = opened.window.file.page(Step.SCORE)
    assert "Sound library for tests" in score.origin.source.text()


def test_that_undo_still_works_after_another_library_was_chosen(opened, page):
    session = opened.desktop.session
    session.apply("x", lambda case: replace(case, sustainable_hours=7))
    select(opened, page, BUILT_IN)
    page.use()
    opened.settle()
    assert opened.desktop.session is session
    session.undo()
    assert session.case.sustainable_hours != 7


def test_that_a_reference_occupation_that_is_missing_is_said(opened, page):
    select(opened, page, BUILT_IN)
    page.use()
    opened.settle()
    code = opened.desktop.session.case.incapacity.reference_occupation
    lacks = code not in opened.desktop.services.desk.library
    assert any(code in text for text in opened.window.notices.texts) is lacks


def test_that_built_in_libraries_stay(opened, page):
    for position in range(BUILT_IN):
        select(opened, page, position)
        assert not page._remove.isEnabled()
        assert page._remove.toolTip()


def test_that_removing_the_library_in_use_says_what_happens_first(opened, page, place):
    select(opened, page, BUILT_IN)
    page.use()
    opened.settle()
    page.ask_to_remove()
    assert "ingebouwde bibliotheek" in page.removal.consequence
    assert (place / "libraries" / "mine").is_dir()
    page.remove()
    opened.settle()
    assert not (place / "libraries" / "mine").exists()
    assert opened.desktop.services.desk.libraries.chosen == "builtin"


def test_that_an_import_shows_its_report_which_can_be_read_again(opened, page):
    page.imports._release.set_path(str(ONET))
    page.imports.import_onet()
    assert page.imports.progress.is_running
    assert not any(each.isEnabled() for each in page.imports._buttons)
    opened.settle()

    assert all(each.isEnabled() for each in page.imports._buttons)
    assert page.table.model().rowCount() == BUILT_IN + 2
    words = page.results._words.text()
    assert "Overgenomen" in words
    assert "Niet gekalibreerd" in words
    assert "onderdrukt" in words
    page.results.forget()
    position = next(n for n in range(BUILT_IN, BUILT_IN + 2) if "O*NET" in texts(page, n)[2])
    select(opened, page, position)
    page.show_report()
    opened.settle()
    assert page.results._words.text() == words


def test_that_a_stopped_import_is_told_and_leaves_nothing(opened, page):
    page.imports._release.set_path(str(ONET))
    page.imports.import_onet()
    page.imports.progress.cancel()
    opened.settle()
    assert page.table.model().rowCount() == BUILT_IN + 1
    assert any("gestopt" in text for text in opened.window.notices.texts)


def test_that_trouble_with_an_import_is_said_at_its_field(opened, page, tmp_path):
    page.imports.import_onet()
    assert page.imports._release.field.error
    page.imports._release.set_path(str(tmp_path / "nowhere"))
    page.imports._crosswalk.set_path(str(ONET / "crosswalk.csv"))
    page.imports.import_onet()
    opened.settle()
    assert "nowhere" in page.imports._release.field.error
    page.imports._crosswalk.set_path(str(tmp_path / "none.csv"))
    page.imports.import_onet()
    opened.settle()
    assert page.imports._crosswalk.field.error.count("none.csv") == 1


def test_that_a_check_lists_its_findings_with_file_and_line(opened, page, place):
    broken = FIXTURES / "library_broken" / "threshold_odd"
    shutil.copytree(broken, place / "libraries" / "aaa")
    page.refresh()
    opened.settle()
    select(opened, page, BUILT_IN)
    page.check()
    opened.settle()
    model = page.results._found_table.model()
    kinds, places = ([model.index(n, at).data() for n in range(model.rowCount())] for at in (0, 1))
    assert "fout" in kinds
    assert any(each.startswith("occupations.csv, regel ") for each in places)


def test_that_a_finding_is_said_in_full_and_in_the_language_of_the_window(opened, page):
    page.check()
    opened.settle()
    model = page.results._found_table.model()
    sentences = [model.index(n, 2).data() for n in range(model.rowCount())]
    assert page.results._finding.text() == sentences[0]
    page.results._found_table.select(2)
    opened.settle()
    assert page.results._finding.text() == sentences[2]
    assert "niveau 3,5" in sentences[2]
    assert "fietsen en handkarren" in sentences[2]
    assert "bicycles" not in "".join(sentences)


def test_that_a_comparison_has_a_line_a_feature(opened, page):
    select(opened, page, BUILT_IN)
    page._other.set_value("builtin")
    page.compare()
    opened.settle()
    model = page.results._compared_table.model()
    assert model.rowCount() > 0
    assert "Mediaan" in page.results._words.text()
