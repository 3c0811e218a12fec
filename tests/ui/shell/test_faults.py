"""Trouble with disk and files while the window is open: said in words, and nothing typed is lost."""

import os
import re
import resource
import shutil
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.domain.plan import Plan
from tests.soak import small_disk
from tests.ui.conftest import PASSPHRASE


@pytest.fixture
def opened(with_file):
    """A file is open; what is typed is a goal."""
    with_file.folder = with_file.desktop.services.desk.vaults.folder
    return with_file


def type_goal(driver, goal):
    driver.desktop.session.apply(
        "goal", lambda case: replace(case, plan=replace(case.plan or Plan(), goal=goal))
    )
    driver.desktop._saving._save()
    driver.settle()


def stored_goal(driver):
    vault, session = driver.desktop.services.vault(), driver.desktop.session
    plan = vault.consultations.load(session.consultation_id).case.plan
    return plan.goal if plan else None


def trouble_in_three_languages(driver):
    """The notice about saving, in each language; it names no code and offers to try again."""
    said = []
    for language in LANGUAGES:
        driver.desktop.services.languages.use(language)
        driver.settle()
        said.append(driver.window.notices.texts[-1])
    driver.desktop.services.languages.use("nl")
    driver.settle()
    assert len(set(said)) == len(LANGUAGES)
    assert all(re.search(r"\w+ \w+ \w+", each) and "<" not in each for each in said)
    return said


def typed_stays_and_is_saved_later(driver, goal):
    assert driver.desktop.session.case.plan.goal == goal
    assert not driver.desktop.session.is_saved
    return trouble_in_three_languages(driver)


def try_again(driver, goal):
    offering = [each for each in driver.window.notices._lines if each.notice.step is not None]
    offering[-1].notice.step.act()
    driver.until(lambda: driver.desktop.session.is_saved)
    assert stored_goal(driver) == goal
    assert driver.desktop._saving.is_idle


@contextmanager
def full_disk(path):
    """No file of this process may grow: what a full disk does to a save."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 4096 * 4096 // 2, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_that_a_full_disk_is_said_and_what_was_typed_is_saved_once_there_is_room(opened):
    before = stored_goal(opened)
    with full_disk(opened.folder / "store.db"):
        type_goal(opened, "weer aan het werk")
        typed_stays_and_is_saved_later(opened, "weer aan het werk")
    assert stored_goal(opened) == before
    try_again(opened, "weer aan het werk")
    assert opened.desktop.services.desk.vault_care.verify(opened.desktop.services.vault()) == ()


def test_that_another_program_that_writes_is_said_and_waited_out(opened):
    key = opened.desktop.services.vault().unlocked.store_key
    other = sqlcipher.connect(str(opened.folder / "store.db"), isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    other.execute("BEGIN IMMEDIATE")
    type_goal(opened, "een doel")
    typed_stays_and_is_saved_later(opened, "een doel")
    other.execute("ROLLBACK")
    other.close()
    try_again(opened, "een doel")


def test_that_a_file_that_goes_away_is_said_and_put_back_takes_the_save(opened):
    store = opened.folder / "store.db"
    store.rename(opened.folder / "elsewhere")
    type_goal(opened, "een doel")
    said = typed_stays_and_is_saved_later(opened, "een doel")
    assert any("store.db" in each for each in said)
    (opened.folder / "elsewhere").rename(store)
    try_again(opened, "een doel")


def test_that_a_refused_save_keeps_the_vault_open_rather_than_lose_it(opened):
    store = opened.folder / "store.db"
    store.rename(opened.folder / "elsewhere")
    type_goal(opened, "een doel")
    opened.desktop.lock()
    opened.settle()
    assert opened.desktop.is_unlocked
    assert opened.desktop.session.case.plan.goal == "een doel"
    (opened.folder / "elsewhere").rename(store)
    try_again(opened, "een doel")
    opened.desktop.lock()
    opened.settle()
    assert not opened.desktop.is_unlocked


@pytest.fixture
def small_window(tmp_path):
    """Runs a window in a process on a disk of its own."""
    way = small_disk.may_mount()
    if way is None:
        pytest.skip("no mount namespace here: the file-size limit above stands for it")
    (tmp_path / "disk").mkdir()
    return lambda what: small_disk.in_namespace(way, what, tmp_path / "disk", size="3m")


@pytest.mark.slow
def test_that_a_real_disk_that_fills_up_is_said_and_nothing_is_lost(small_window):
    found = small_window("window_full")

    assert len(set(found["said"])) == len(LANGUAGES)
    assert found["kept"] == found["stored"] == "weer aan het werk"
    assert found["saved"] is False
    assert found["sound"] is True


@pytest.mark.slow
def test_that_a_disk_that_is_read_only_is_said_at_the_door_and_nothing_is_lost(small_window):
    found = small_window("window_read_only")

    assert all(found["said"])
    assert len(set(found["said"])) == len(LANGUAGES)
    assert found["locked"] is True
    assert found["left"] == found["files"] > 0
    assert found["sound"] is True


# --- at the door ----------------------------------------------------------------------------------


def said_at_the_door(driver):
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.settle()
    assert not driver.desktop.is_unlocked
    field = driver.unlock.stage.fields["passphrase"]
    return driver.unlock.error or field.error


def test_that_only_the_database_copied_is_said_at_the_door(unlocked):
    folder = unlocked.desktop.services.desk.vaults.folder
    unlocked.desktop.lock()
    unlocked.settle()
    (folder / "keyring.json").rename(folder / "elsewhere")
    assert "keyring.json" in said_at_the_door(unlocked)
    (folder / "elsewhere").rename(folder / "keyring.json")
    unlocked.until(unlocked.unlock.stage.fields["passphrase"].control.isEnabled)
    unlocked.fill(passphrase=PASSPHRASE)
    unlocked.unlock.stage.submitted.emit()
    unlocked.until(lambda: unlocked.desktop.is_unlocked)


def test_that_a_key_file_of_another_vault_is_said_at_the_door(unlocked, tmp_path):
    from tests.vault_support import new_vault

    folder = unlocked.desktop.services.desk.vaults.folder
    unlocked.desktop.lock()
    unlocked.settle()
    _, other, _ = new_vault(tmp_path / "other")
    other.close()
    shutil.copy(tmp_path / "other" / "store.db", folder / "store.db")
    assert said_at_the_door(unlocked)
    assert "wachtzin past niet" not in unlocked.unlock.error


def test_that_who_has_the_vault_open_is_named_at_the_door(unlocked):
    vaults = unlocked.desktop.services.desk.vaults
    unlocked.desktop.lock()
    unlocked.settle()
    first = vaults.unlock(PASSPHRASE)
    assert str(os.getpid()) in said_at_the_door(unlocked)
    first.close()


def test_that_a_clock_set_back_saves_on_and_keeps_the_order_of_the_log(opened):
    care, vault = opened.desktop.services.desk.vault_care, opened.desktop.services.vault()
    vault.database.clock.at -= timedelta(days=400)
    type_goal(opened, "een doel")
    assert stored_goal(opened) == "een doel"
    lines = care.log(vault)
    assert [each.seq for each in lines] == list(range(len(lines), 0, -1))
    assert lines[0].at < lines[-1].at
    assert care.verify(vault) == ()
    opened.desktop.lock()
    opened.settle()
    opened.fill(passphrase=PASSPHRASE)
    opened.unlock.stage.submitted.emit()
    opened.until(lambda: opened.desktop.is_unlocked)
