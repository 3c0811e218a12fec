"""The unlock screen on a real vault: made, entered, refused, recovered."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import PASSPHRASE, USER


def press(driver, text):
    button = next(
        each for each in driver.unlock.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )  # fmt: skip
    button.click()
    driver.settle()


def refuse(driver, **texts):
    driver.fill(**texts)
    driver.unlock.stage.submitted.emit()
    driver.settle()


def test_that_a_first_start_explains_and_asks_for_a_vault(driver):
    shown = " ".join(each.text() for each in driver.unlock.findChildren(QLabel) if each.isVisible())

    assert driver.unlock.stage is driver.unlock.create_stage
    assert "zes stappen" in shown
    assert driver.unlock.create_stage.fields["name"].control.hasFocus()


def test_that_advice_follows_what_is_typed(driver, qtbot):
    advised = driver.unlock.create_stage.passphrase

    driver.fill(passphrase="wachtwoord")
    driver.until(advised._advice.text)
    weak = advised._advice.text()
    driver.fill(passphrase=PASSPHRASE + " en zoemen")
    driver.until(lambda: advised._advice.text() != weak)
    strong = advised._advice.text()
    driver.fill(passphrase="")
    driver.until(lambda: advised._advice.text() == "")

    assert "sterk" in strong


def test_that_a_fault_stands_at_its_field_and_the_focus_goes_there(driver):
    refuse(driver, name=USER, passphrase="a", repeated="b")
    stage = driver.unlock.create_stage

    assert stage.fields["repeated"].error
    assert not stage.fields["passphrase"].error
    assert stage.fields["repeated"].control.hasFocus()
    assert driver.unlock.error == ""


def test_that_a_passphrase_that_is_easily_guessed_is_refused_at_its_field(driver):
    driver.fill(name=USER, passphrase="welkom2026", repeated="welkom2026")
    driver.unlock.stage.submitted.emit()
    stage = driver.unlock.create_stage
    driver.until(lambda: stage.fields["passphrase"].error)

    assert "makkelijk te raden" in stage.fields["passphrase"].error
    assert driver.unlock.stage is stage
    assert stage.fields["passphrase"].control.hasFocus()
    assert not driver.desktop.services.desk.vaults.exists()


def test_that_the_code_is_shown_once_and_must_be_kept(driver):
    driver.fill(name=USER, passphrase=PASSPHRASE, repeated=PASSPHRASE)
    QTest.keyClick(driver.unlock.stage.fields["repeated"].control, Qt.Key.Key_Return)
    driver.until(lambda: driver.unlock.stage is driver.unlock.code_stage)
    code = driver.unlock.code_stage.code
    refuse(driver, confirm="AAAAA")
    assert driver.unlock.stage.fields["confirm"].error
    assert not driver.desktop.is_unlocked
    press(driver, "Kopiëren")
    assert QGuiApplication.clipboard().text() == code
    driver.fill(confirm=code.split("-")[-1])
    driver.unlock.stage.submitted.emit()
    driver.settle()

    assert driver.desktop.is_unlocked
    assert driver.unlock.code_stage.code == ""
    QGuiApplication.clipboard().clear()


def test_that_a_wrong_passphrase_is_refused_and_the_right_one_opens(unlocked):
    driver = unlocked
    driver.desktop.lock()
    driver.settle()
    assert driver.unlock.stage is driver.unlock.passphrase_stage
    refuse(driver, passphrase="iets anders")
    assert "past niet" in driver.unlock.error
    assert not driver.desktop.is_unlocked
    driver.until(driver.unlock.stage.fields["passphrase"].control.isEnabled)
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)

    assert driver.unlock.passphrase_stage.passphrase == ""
    assert not driver.unlock._wait.isActive(), "its last tick would fetch the focus back"


def test_that_the_printed_code_opens_with_a_new_passphrase(driver):
    code = driver.make_vault()
    driver.desktop.lock()
    driver.settle()
    press(driver, "De afgedrukte code gebruiken")
    assert driver.unlock.stage is driver.unlock.recovery_stage
    driver.fill(code=code, passphrase="een nieuwe zin hier", repeated="een nieuwe zin hier")
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.desktop.lock()
    driver.settle()
    driver.fill(passphrase="een nieuwe zin hier")
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)

    assert driver.unlock.recovery_stage.code == ""


def test_that_a_remembered_computer_opens_at_the_start_and_not_after_locking(
    unlocked, make_driver, keyring
):
    unlocked.desktop.lock()
    unlocked.settle()
    unlocked.unlock.passphrase_stage._remember.set_value(True)
    unlocked.fill(passphrase=PASSPHRASE)
    unlocked.unlock.stage.submitted.emit()
    unlocked.until(lambda: unlocked.desktop.is_unlocked)
    assert len(keyring.kept) == 1
    unlocked.desktop.lock()
    unlocked.settle()
    assert not unlocked.desktop.is_unlocked, "a vault that was locked opens by a person"
    unlocked.window.close()

    again = make_driver()
    again.until(lambda: again.desktop.is_unlocked)


def test_that_the_language_is_at_hand_before_anything_is_read(driver):
    press(driver, "Français")
    assert driver.unlock.create_stage.fields["name"].name == "Votre nom"
    press(driver, "English")

    assert driver.unlock.create_stage.fields["name"].name == "Your name"
