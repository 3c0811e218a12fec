"""Settings: a control per row of the table; the ways into the vault."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.ports import Signing
from reinteg_desk.domain.consultation import Role
from reinteg_desk.ui.kit.preferences import SETTINGS, Key, Preferences
from reinteg_desk.ui.settings.presenter import NewPassphrase, Presenter
from tests.ui.conftest import PASSPHRASE
from tests.vault_support import confirmed, refused


@pytest.fixture
def settings(unlocked):
    unlocked.window.show_settings()
    unlocked.settle()
    page = unlocked.window.settings
    page.driver = unlocked
    return page


def press(page, text):
    button = next(
        each
        for each in page.findChildren(QPushButton)
        if each.text() == text and not each.isHidden()
    )
    button.click()
    page.driver.settle()


def confirm(part, passphrase=PASSPHRASE):
    """Type the passphrase that is asked, and go on."""
    assert not part.confirmation.isHidden()
    part.confirmation.passphrase.line.setText(passphrase)
    part.confirmation.go_on.click()
    part.services.tasks.settle()


def unlocks(driver, passphrase):
    driver.desktop.lock()
    driver.settle()
    driver.fill(passphrase=passphrase)
    driver.unlock.stage.submitted.emit()
    driver.settle()
    return driver.desktop.is_unlocked


def test_that_every_setting_has_a_control_with_all_its_choices(settings):
    for setting in SETTINGS:
        field = settings._fields[setting.key]
        assert field.name
        assert field.box.count() == len(setting.choices)
        assert all(field.box.itemText(at).strip() for at in range(field.box.count()))
        assert field.value == settings.services.preferences[setting.key]


def test_that_choosing_sets(settings):
    for setting in SETTINGS:
        field = settings._fields[setting.key]
        for at in range(len(setting.choices)):
            field.box.setCurrentIndex(at)
            field.box.activated.emit(at)
            assert settings.services.preferences[setting.key] == setting.choices[at]


def test_that_the_language_is_switched_at_once(settings):
    settings.services.preferences.set(Key.LANGUAGE, "fr")
    settings.driver.settle()

    assert settings._fields[Key.LANGUAGE].name == "Langue de la fenêtre"
    assert settings._fields[Key.SCHEME].box.itemText(1) == "clair"


def test_that_settings_that_cannot_be_written_are_said(make_driver, tmp_path):
    file = tmp_path / "config" / "settings.toml"
    driver = make_driver(Preferences(file))
    driver.make_vault()
    driver.window.show_settings()
    file.mkdir(parents=True)
    driver.window.settings._fields[Key.SCHEME].edited.emit("dark")

    assert len(driver.window.notices.texts) == 1


def test_that_the_passphrase_is_changed_with_the_present_one_only(settings):
    part = settings.access
    press(settings, "Wachtzin wijzigen")
    for field, text in (
        (part._present, "niet de juiste"),
        (part._wanted.field, "een nieuwe zin"),
        (part._repeated, "een nieuwe zin"),
    ):
        field.line.setText(text)
    press(settings, "Wijzigen")
    assert part._present.error
    part._present.line.setText(PASSPHRASE)
    press(settings, "Wijzigen")
    assert any("gewijzigd" in text for text in settings.driver.window.notices.texts)
    assert part._present.text == ""
    assert not unlocks(settings.driver, PASSPHRASE)

    settings.driver.until(settings.driver.unlock.stage.fields["passphrase"].control.isEnabled)
    assert unlocks(settings.driver, "een nieuwe zin")


def test_that_a_change_that_cannot_work_is_said_at_its_field(settings):
    part = settings.access
    fields = (part._present, part._wanted.field, part._repeated)
    press(settings, "Wachtzin wijzigen")
    for typed, wrong in ((("", "a", "a"), 0), (("x", "", ""), 1), (("x", "a", "b"), 2)):
        for field, text in zip(fields, typed, strict=True):
            field.line.setText(text)
        press(settings, "Wijzigen")

        assert [bool(field.error) for field in fields] == [at == wrong for at in range(3)]


def test_that_a_new_code_is_shown_once_and_the_old_one_no_longer_fits(driver):
    old = driver.make_vault()
    driver.window.show_settings()
    driver.window.settings.driver = driver
    part = driver.window.settings.access
    press(driver.window.settings, "Nieuwe herstelcode maken")
    confirm(part, "niet de juiste")
    assert part.confirmation.passphrase.error
    assert part._code.code == ""
    confirm(part)
    driver.settle()
    new = driver.window.settings.access._code.code
    driver.desktop.lock()
    driver.settle()
    assert driver.window.settings.access._code.code == ""
    assert new != old
    driver.unlock._go(driver.unlock.recovery_stage)
    driver.fill(code=old, passphrase="een nieuwe zin", repeated="een nieuwe zin")
    driver.unlock.stage.submitted.emit()
    driver.settle()
    assert not driver.desktop.is_unlocked
    driver.until(driver.unlock.stage.fields["code"].control.isEnabled)
    driver.fill(code=new, passphrase="een nieuwe zin", repeated="een nieuwe zin")
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)


def test_that_this_computer_is_remembered_and_forgotten(settings, keyring):
    bar = settings.driver.window.notices
    assert not settings.access._forget.isEnabled()
    press(settings, "Deze computer onthouden")
    assert keyring.kept == {}
    confirm(settings.access)
    settings.driver.settle()
    assert len(keyring.kept) == 1
    assert any("automatisch" in each for each in bar.texts)
    press(settings, "Deze computer vergeten")
    assert len(keyring.kept) == 1
    confirm(settings.access)
    settings.driver.settle()

    assert keyring.kept == {}
    assert not settings.access._forget.isEnabled()
    assert any("vraagt voortaan weer de wachtzin" in each for each in bar.texts)
    settings.show_part(settings.log)
    assert bar.texts == ()


def test_that_nobody_changes_a_passphrase_without_the_present_one_not_even_who_cannot_sign(
    unlocked,
):
    vaults, vault = unlocked.desktop.services.desk.vaults, unlocked.desktop.services.vault()
    invitation = vaults.add_user(
        confirmed(vault, PASSPHRASE), name="Nele", role=Role.ADVISING_NURSE
    )
    unlocked.desktop.lock()
    unlocked.settle()
    nurse = vaults.unlock_with_recovery_code(invitation.code)
    vaults.change_passphrase(nurse, "kleine regenzin van Nele")
    assert nurse.signing is Signing.NEVER
    presenter = Presenter(unlocked.desktop.services.desk)
    typed = NewPassphrase(present="", wanted="een nieuwe zin", repeated="een nieuwe zin")
    assert presenter.fault(typed).place == "present"
    for wrong in ("fout", PASSPHRASE):
        with refused("vault.wrong_passphrase"):
            presenter.change_passphrase(nurse, replace(typed, present=wrong))
    with refused("vault.weak_passphrase"):
        weak = replace(typed, present="kleine regenzin van Nele", wanted="nieuw", repeated="nieuw")
        presenter.change_passphrase(nurse, weak)
    presenter.change_passphrase(nurse, replace(typed, present="kleine regenzin van Nele"))
    nurse.close()
    vaults.unlock("een nieuwe zin", user=invitation.user.user_id).close()
