"""Users, backups, persons, the check and the log: what an administrator and a nurse can do there."""

import json
from datetime import timedelta

import pytest

from reinteg_desk.app.vault_care import CareSettings, Keep, UserState
from reinteg_desk.domain.consultation import Role
from reinteg_desk.store.events import EventKind
from reinteg_desk.ui.kit.preferences import Key
from tests.ui.conftest import PASSPHRASE
from tests.vault_support import confirmed


@pytest.fixture
def settings(unlocked):
    unlocked.window.agenda.add_demo()
    unlocked.settle()
    unlocked.window.show_settings()
    unlocked.settle()
    page = unlocked.window.settings
    page.driver = unlocked
    return page


def shown(settings, part):
    settings.show_part(part)
    settings.driver.settle()
    return part


def confirm(part, settings, passphrase=PASSPHRASE):
    part.confirmation.passphrase.line.setText(passphrase)
    part.confirmation.go_on.click()
    settings.driver.settle()


def as_nurse(driver):
    """A nurse at the desk."""
    vaults, vault = driver.desktop.services.desk.vaults, driver.desktop.services.vault()
    code = vaults.add_user(confirmed(vault, PASSPHRASE), name="Nele", role=Role.ADVISING_NURSE).code
    driver.desktop.lock()
    driver.settle()
    driver.unlock._go(driver.unlock.recovery_stage)
    driver.fill(
        code=code, passphrase="kleine regenzin van Nele", repeated="kleine regenzin van Nele"
    )
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.window.show_settings()
    driver.settle()


# --- users ----------------------------------------------------------------------------------------


def test_that_a_user_is_invited_with_a_role_and_comes_in_once_with_the_printed_code(settings):
    part, driver = shown(settings, settings.users), settings.driver
    part.add.click()
    confirm(part, settings)
    assert part.name.error
    part.name.line.setText("Nele Voorbeeld")
    part.role.set_value(Role.ADVISING_NURSE)
    confirm(part, settings, "fout")
    assert part.confirmation.passphrase.error
    assert len(part.model.rows) == 1
    confirm(part, settings)

    assert [each.user.name for each in part.model.rows] == ["Dr. K. Voorbeeld", "Nele Voorbeeld"]
    assert part.model.rows[1].state is UserState.INVITED
    assert part._form.isHidden()
    code = part._codes.itemAt(0).widget().code
    driver.desktop.lock()
    driver.settle()
    assert part._codes.count() == 0
    driver.unlock._go(driver.unlock.recovery_stage)
    driver.fill(
        code=code, passphrase="kleine regenzin van Nele", repeated="kleine regenzin van Nele"
    )
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    assert driver.desktop.services.vault().user.role is Role.ADVISING_NURSE


def test_that_removing_a_user_offers_a_new_key_and_the_new_key_gives_new_codes(settings):
    part, driver = shown(settings, settings.users), settings.driver
    vaults, vault = driver.desktop.services.desk.vaults, driver.desktop.services.vault()
    for name in ("Nele", "Jan"):
        vaults.add_user(confirmed(vault, PASSPHRASE), name=name, role=Role.ADVISING_NURSE)
    part.refresh()
    driver.settle()
    part.table.select(0)
    assert part._remove.isHidden()  # nobody removes themselves
    part.table.select(1)
    part._remove.click()
    confirm(part, settings)
    assert [each.user.name for each in part.model.rows] == ["Dr. K. Voorbeeld", "Jan"]
    assert not part._removed.isHidden()
    before = (vaults.folder / "keyring.json").read_bytes()

    part._key.click()
    confirm(part, settings)

    assert (vaults.folder / "keyring.json").read_bytes() != before
    shown_codes = [part._codes.itemAt(at).widget() for at in range(part._codes.count())]
    assert [each._name for each in shown_codes] == [None, "Jan"]
    assert len({each.code for each in shown_codes}) == 2


def test_that_signing_keys_made_by_invitation_are_vouched_for(settings):
    part, driver = shown(settings, settings.users), settings.driver
    vaults, vault = driver.desktop.services.desk.vaults, driver.desktop.services.vault()
    code = vaults.add_user(
        confirmed(vault, PASSPHRASE), name="Dr. Twee", role=Role.OCCUPATIONAL_PHYSICIAN
    ).code
    assert part._vouch.isHidden()
    driver.desktop.lock()
    driver.settle()
    second = vaults.unlock_with_recovery_code(code)
    vaults.change_passphrase(second, "twee paarse regenlaarzen")
    second.close()
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.window.show_settings()
    shown(settings, part)
    assert not part._vouch.isHidden()
    part._vouch.click()
    confirm(part, settings)

    assert part._vouch.isHidden()
    assert {each.state for each in part.model.rows} == {UserState.ACTIVE}


def test_that_a_nurse_is_offered_nothing_that_she_may_not_do(settings):
    as_nurse(settings.driver)

    assert not settings.tabs.isTabVisible(settings._tab_of[settings.users])
    assert shown(settings, settings.access)._new_code.isHidden()
    backups = shown(settings, settings.backups)
    backups.back_up()
    settings.driver.settle()
    assert len(backups.model.rows) == 1
    assert backups._rules.isHidden()
    assert backups._restore.isHidden()
    people = shown(settings, settings.people)
    assert people.model.rows
    assert people._erase.isHidden()
    assert people.period.isHidden()
    assert not people._export.isHidden()


# --- backups --------------------------------------------------------------------------------------


def test_that_a_backup_is_made_listed_and_put_back_beside_the_present_vault(settings, tmp_path):
    part, driver = shown(settings, settings.backups), settings.driver
    assert "nog geen" in part.state.text()
    part.use_folder(tmp_path / "stick")
    part.now.click()
    driver.settle()
    assert len(part.model.rows) == 1
    assert part.model.rows[0].folder.parent == tmp_path / "stick"
    assert "gecontroleerd" in part.state.text()
    before = len(driver.desktop.services.vault().consultations.rows())
    settings.driver.window.agenda.add_demo()
    driver.settle()

    part._restore.click()
    driver.settle()
    assert not driver.desktop.is_unlocked
    assert driver.unlock.stage is driver.unlock.restore_stage
    driver.fill(passphrase="fout")
    driver.unlock.stage.submitted.emit()
    driver.settle()
    assert driver.unlock.error or driver.unlock.stage.fields["passphrase"].error
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.settle()
    assert driver.unlock.stage is driver.unlock.passphrase_stage
    assert "replaced-" in driver.unlock._news.text()
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    assert len(driver.desktop.services.vault().consultations.rows()) == before


def test_that_schedule_and_number_are_kept_in_the_vault(settings):
    part, driver = shown(settings, settings.backups), settings.driver
    part.every.edited.emit(7)
    part.keep.edited.emit(Keep(days=3, weeks=2, months=3))
    driver.settle()

    care, vault = driver.desktop.services.desk.vault_care, driver.desktop.services.vault()
    assert care.settings(vault) == CareSettings(
        backup_every_days=7, keep=Keep(days=3, weeks=2, months=3)
    )
    assert part.every.value == 7
    assert part.keep.value == Keep(days=3, weeks=2, months=3)


def test_that_an_old_backup_is_said_after_unlocking_with_the_way_to_the_page(settings):
    driver, care = settings.driver, settings.services.desk.vault_care
    vault = settings.services.vault()
    care.keep_settings(vault, CareSettings(backup_every_days=0))
    driver.desktop.backing_up.back_up()
    driver.settle()
    assert any("oud" in text for text in driver.window.notices.texts)
    driver.desktop.backing_up.show()
    driver.settle()
    assert settings.backups.isVisible()
    care.back_up(vault)
    assert not care.backup_state(vault).is_old
    driver.window.agenda.add_demo()
    driver.settle()
    assert not care.backup_state(vault).is_old
    care._clock.pass_time(days=8)
    assert care.backup_state(vault).is_old


# --- persons --------------------------------------------------------------------------------------


def test_that_everything_about_one_person_is_exported_and_nobody_else_is_in_it(settings, tmp_path):
    part = shown(settings, settings.people)
    chosen, other = part.model.rows[0], part.model.rows[1]
    part.table.select(0)
    part.export_to(tmp_path / "person.json")
    settings.driver.until((tmp_path / "person.json").exists)
    settings.driver.settle()

    text = (tmp_path / "person.json").read_text(encoding="utf-8")
    assert json.loads(text)["dossier"] == chosen.dossier_id
    assert chosen.name in text
    assert other.name not in text


def test_that_erasing_asks_the_passphrase_and_leaves_a_proof(settings, tmp_path):
    part, driver = shown(settings, settings.people), settings.driver
    count, chosen = len(part.model.rows), part.model.rows[0]
    settings.backups.back_up()
    driver.settle()
    part.table.select(0)
    part._erase.click()
    asked = part.confirmation._words.text()
    assert f"zal definitief wissen: {chosen.name} (1 dossier)" in asked
    assert part.confirmation.go_on.text() == "Definitief wissen"
    assert part.confirmation.go_on.property("role") == "danger"
    confirm(part, settings, "fout")
    assert len(part.model.rows) == count
    confirm(part, settings)

    assert len(part.model.rows) == count - 1
    assert chosen.name not in part.proof.text()
    assert chosen.dossier_id in part.proof.text()
    assert "0 rijen" in part.proof.text()
    part.save_proof(tmp_path / "proof.txt")
    driver.settle()
    assert chosen.dossier_id in (tmp_path / "proof.txt").read_text(encoding="utf-8")
    vault = driver.desktop.services.vault()
    assert driver.desktop.services.desk.vault_care.holds_mark(vault, part._erasure.log_mark)
    settings.services.preferences.set(Key.LANGUAGE, "fr")
    driver.settle()
    assert part.proof.text().startswith("Preuve d’effacement")


def test_that_files_past_the_retention_period_are_found(settings):
    part, driver = shown(settings, settings.people), settings.driver
    part.which.set_value(True)
    part.which.edited.emit(True)
    driver.settle()
    assert part.model.rows == ()  # no period is set
    desk, vault = driver.desktop.services.desk, driver.desktop.services.vault()
    part.period.edited.emit(5)
    driver.settle()
    assert desk.vault_care.settings(vault).retention_years == 5
    assert part.model.rows == ()
    day = part.presenter.end_of_period(5)
    assert day.year == desk.clock.today().year - 5
    late = day + timedelta(days=365 * 12)
    found = desk.vault_care.untouched_since(vault, late)
    assert found


# --- the check and the log ------------------------------------------------------------------------


def test_that_the_check_goes_on_to_its_end_and_says_that_all_is_sound(settings):
    part = shown(settings, settings.check)
    reached = []
    part.check.click()
    part._steps.reached.connect(lambda done, of: reached.append((done, of)))
    settings.driver.settle()

    assert part.found.text().startswith("Alles klopt")
    done, of = reached[-1]
    assert done == of - 1
    assert part.progress.isHidden()


def test_that_a_check_is_stopped_and_findings_are_said_in_words(settings):
    part, driver = shown(settings, settings.check), settings.driver
    part.check.click()
    part.stop.click()
    driver.settle()
    assert "gestopt" in part.found.text()
    vault = driver.desktop.services.vault()
    with vault.database.writing() as connection:
        connection.execute("UPDATE listing SET name = 'Iemand anders'")
    part.check.click()
    driver.settle()
    assert part.found.text().startswith("Bevindingen: ")
    assert "buiten het programma" in part.found.text()


def test_that_a_printed_mark_is_looked_up(settings):
    part, driver = shown(settings, settings.check), settings.driver
    mark = driver.desktop.services.vault().log_mark
    shown_mark = mark.replace("-", "\N{NON-BREAKING HYPHEN}")
    assert shown_mark in part._own.text()
    for typed, begins in (
        (f" {mark.upper()} ", "Het logboek kent dit merk:"),
        (shown_mark, "Het logboek kent dit merk:"),
        ("99999-0123456789abcdef", "Het logboek kent dit merk niet"),
    ):
        part.mark.line.setText(typed)
        part.look.click()
        driver.settle()
        assert part.mark_found.text().startswith(begins)
    part.mark.line.setText("onzin")
    part.look.click()
    driver.settle()
    assert part.mark.error
    assert part.mark_found.text() == ""


def test_that_the_log_is_read_by_people_and_by_file(settings):
    part = shown(settings, settings.log)
    rows = part.model.rows
    assert [each.seq for each in rows] == list(range(len(rows), 0, -1))
    assert part.what(rows[0]) == "raadpleging aangemaakt"
    settings.people.log_asked.emit(settings.services.vault().consultations.rows()[0])
    settings.driver.settle()
    assert {each.person for each in part.model.rows} == {part._of[1]}
    assert not part.all.isHidden()
    part.all.click()
    settings.driver.settle()
    assert len(part.model.rows) == len(rows)
    settings.driver.desktop.lock()
    settings.driver.settle()
    assert part.model.rows == ()


def test_that_every_kind_of_event_has_words(settings):
    assert set(settings.log.words()) == set(EventKind)
