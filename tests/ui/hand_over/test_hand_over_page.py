"""The page of hand-overs: cards, a file that leaves, what comes, chosen by keyboard."""

import subprocess
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtTest import QTest

from reinteg_desk.app.case_merge import Choice
from reinteg_desk.domain.consultation import Role
from reinteg_desk.domain.plan import Plan
from reinteg_desk.ui.hand_over.presenter import unbroken
from reinteg_desk.ui.kit.paper import card_words, paint_sheet
from reinteg_desk.ui.kit.preferences import Key
from tests.hand_over_support import Office, with_levels
from tests.vault_support import case_of


@pytest.fixture
def nurse(tmp_path):
    """A colleague's computer."""
    office = Office(tmp_path)
    yield office.desk(Role.ADVISING_NURSE)
    office.close()


@pytest.fixture
def driver(unlocked):
    return unlocked


@pytest.fixture
def page(driver):
    return driver.desktop.handing_over.show()


def mine(driver):
    return driver.desktop.services.vault()


def card_of(desk, folder):
    path = folder / "colleague.card"
    path.write_bytes(desk.hand_overs.card_file(desk.vault))
    return path


def meet(driver, page, nurse, tmp_path):
    """Both take each other's card in and compare."""
    page.cards.take_card(card_of(nurse, tmp_path))
    driver.settle()
    page.cards._compared()
    driver.settle()
    hand_overs = driver.desktop.services.desk.hand_overs
    nurse.hand_overs.add_colleague(nurse.vault, hand_overs.card(mine(driver)), compared=True)


def bundle_for(driver, nurse, tmp_path, *consultations):
    card = driver.desktop.services.desk.hand_overs.card(mine(driver))
    path = tmp_path / "came.age"
    path.write_bytes(nurse.hand_overs.make(nurse.vault, consultations, card).content)
    return path


def test_that_a_card_is_shown_saved_and_taken_in(driver, page, nurse, tmp_path):
    driver.settle()
    hand_overs = driver.desktop.services.desk.hand_overs
    assert page.cards._fingerprint.text() == hand_overs.card(mine(driver)).fingerprint

    page.cards.take_card(card_of(nurse, tmp_path))
    driver.settle()
    (colleague,) = page.cards._model.rows
    assert (colleague.card, colleague.compared) == (nurse.card, False)
    assert page.cards._compare.isVisible()

    assert [
        line for line in driver.window.notices.texts if unbroken(nurse.card.fingerprint) in line
    ]

    page.cards._compared()
    driver.settle()
    assert not [
        line for line in driver.window.notices.texts if unbroken(nurse.card.fingerprint) in line
    ]
    assert page.cards._model.rows[0].compared
    assert not page.cards._compare.isVisible()


def test_that_a_file_leaves_from_the_agenda_for_one_colleague(driver, page, nurse, tmp_path):
    meet(driver, page, nurse, tmp_path)
    stored = mine(driver).consultations.create(case_of("Lies Fictief"))
    agenda = driver.window.agenda
    driver.desktop.show_agenda()
    driver.until(lambda: agenda.rows)
    QTest.keyClick(
        agenda,
        Qt.Key.Key_H,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    driver.until(lambda: page.send.to.value == nurse.card.fingerprint)
    driver.settle()
    held_on = stored.case.consultation.held_on
    assert page.send._names.text() == f"Lies Fictief, raadpleging van {held_on:%d/%m/%Y}"
    assert not page.send.agreed.isVisible()  # nurse and doctor work on one file

    out = tmp_path / "out.age"
    page.send.write(out)
    driver.until(out.exists)
    driver.settle()
    (taken,) = nurse.take(out)
    assert nurse.case(taken.consultation).person == stored.case.person
    assert driver.window.agenda.isVisible()


def changed_on_both_sides(driver, page, nurse, tmp_path):
    """A file that both have, changed here and there; what came is on the page."""
    meet(driver, page, nurse, tmp_path)
    case = replace(case_of("Lies Fictief"), plan=Plan(goal="oud"), sustainable_hours=10)
    theirs = nurse.store(case)
    page.open_bundle(bundle_for(driver, nurse, tmp_path, theirs))
    driver.until(lambda: page.merge.merging is not None)
    page._accept()
    driver.until(lambda: driver.window.agenda.rows)
    here = driver.window.agenda.rows[0].consultation_id

    strengths = (*(case.strengths or ()), "hearing")
    nurse.change(theirs, plan=Plan(goal="haar doel"), sustainable_hours=12, strengths=strengths)
    own = mine(driver).consultations.load(here).case
    own = replace(own, plan=Plan(goal="ons doel"), capacities=with_levels(own, lifting=4))
    mine(driver).consultations.save(here, replace(own, sustainable_hours=14))
    driver.window.agenda.import_file(bundle_for(driver, nurse, tmp_path, theirs))
    driver.until(lambda: page.merge.isVisible() and len(page.merge._model.rows) == 3)
    return here


def test_that_what_came_is_chosen_by_keyboard(driver, page, nurse, tmp_path):
    here = changed_on_both_sides(driver, page, nurse, tmp_path)
    lines = page.merge._model.rows
    assert [each.choice for each in lines] == [None, None, Choice.THEIRS]
    assert {each.mine for each in lines[:2]} == {"ons doel", "14"}

    table = page.merge.table
    goal = [each.difference.path for each in lines].index(("plan", "goal"))
    table.select(goal)
    QTest.keyClick(table, Qt.Key.Key_3)
    assert page.merge._model.rows[goal].choice is Choice.BOTH
    page._accept()
    driver.settle()

    case = mine(driver).consultations.load(here).case
    assert case.plan.goal == "ons doel\nhaar doel"
    assert case.sustainable_hours == 14
    assert "hearing" in case.strengths
    assert case.capacities["lifting"].level.lo == 4


def test_that_what_waits_is_told_when_the_file_is_opened_and_chosen_then(
    driver, page, nurse, tmp_path
):
    here = changed_on_both_sides(driver, page, nurse, tmp_path)
    page._accept()
    driver.settle()
    told = []
    driver.desktop.notices.told.connect(lambda notice: told.append(notice.text()))
    driver.desktop.open_file(here)
    driver.settle()
    assert [each for each in told if "Nele Voorbeeld" in each]

    driver.desktop.handing_over.settle(here)
    driver.until(lambda: page.merge.isVisible() and len(page.merge._model.rows) == 2)
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        QTest.keyClick(page.merge.table, key)
    first, second = page.merge._model.rows
    assert (first.choice, second.choice) == (Choice.THEIRS, Choice.MINE)
    page._accept()
    driver.settle()

    hand_overs = driver.desktop.services.desk.hand_overs
    assert hand_overs.open_differences(mine(driver), here) == ()
    case = mine(driver).consultations.load(here).case
    values = {("plan", "goal"): case.plan.goal, ("sustainable_hours",): case.sustainable_hours}
    assert values[first.difference.path] == first.difference.theirs
    assert values[second.difference.path] == second.difference.mine
    assert driver.desktop.session.consultation_id == here


def test_that_nothing_of_an_unknown_sender_is_taken_over_before_the_fingerprint_was_compared(
    driver, page, nurse, tmp_path
):
    hand_overs = driver.desktop.services.desk.hand_overs
    nurse.hand_overs.add_colleague(nurse.vault, hand_overs.card(mine(driver)), compared=True)
    page.open_bundle(bundle_for(driver, nurse, tmp_path, nurse.store(case_of("Lies Fictief"))))
    driver.until(page.merge.isVisible)
    assert unbroken(nurse.card.fingerprint) in page.merge._sender.text()
    assert not page.merge._accept.isEnabled()
    page._accept()
    driver.settle()
    assert list(mine(driver).consultations.rows()) == []

    page.merge._trust.click()
    driver.until(page.merge._accept.isEnabled)
    page._accept()
    driver.until(mine(driver).consultations.rows)


def test_that_a_person_who_is_known_can_be_kept_apart(driver, page, nurse, tmp_path):
    meet(driver, page, nurse, tmp_path)
    mine(driver).consultations.create(case_of("Lies Fictief"))
    page.open_bundle(bundle_for(driver, nurse, tmp_path, nurse.store(case_of("Lies Fictief"))))
    driver.until(page.merge.isVisible)
    assert page.merge._apart.isVisible()
    page.merge._apart.setChecked(True)
    page._accept()
    driver.until(lambda: len(mine(driver).consultations.rows()) == 2)


def test_that_what_is_all_here_already_is_not_taken_over(driver, page, nurse, tmp_path):
    meet(driver, page, nurse, tmp_path)
    came = bundle_for(driver, nurse, tmp_path, nurse.store(case_of("Lies Fictief")))
    page.open_bundle(came)
    driver.until(page.merge.isVisible)
    assert page.merge._accept.isVisible()
    page._accept()
    driver.until(mine(driver).consultations.rows)
    driver.settle()

    driver.desktop.handing_over.show()
    page.open_bundle(came)
    driver.until(page.merge.isVisible)
    assert not page.merge._accept.isVisible()
    assert page.merge._give_up.text() == "Sluiten"
    assert page.merge.first_focus() is page.merge._give_up


def test_that_locking_leaves_nothing_of_it_on_the_page(driver, page, nurse, tmp_path):
    meet(driver, page, nurse, tmp_path)
    page.open_bundle(bundle_for(driver, nurse, tmp_path, nurse.store(case_of("Lies Fictief"))))
    driver.until(page.merge.isVisible)

    driver.desktop.lock()
    driver.settle()

    assert page.merge.merging is None
    assert (page.merge._model.rows, page.cards._model.rows) == ((), ())
    assert page.cards._fingerprint.text() == ""


def test_that_the_day_of_the_agreement_is_asked_where_it_has_to_be_given(driver, page, tmp_path):
    office = Office(tmp_path / "service")
    physician = office.desk(Role.OCCUPATIONAL_PHYSICIAN)
    meet(driver, page, physician, tmp_path)
    stored = mine(driver).consultations.create(case_of("Lies Fictief"))
    page.hand_over([stored.consultation_id])
    driver.until(page.send.agreed.isVisible)
    page.send.choose_place()
    assert page.send.agreed.error
    page.send.agreed.set_value(date(2021, 3, 2))
    out = tmp_path / "out.age"
    page.send.write(out)
    driver.until(out.exists)
    assert physician.look(out).bundle.files[0].consent_on == date(2021, 3, 2)
    office.close()


def test_that_a_card_on_paper_shows_whose_it_is_and_its_fingerprint(
    driver, page, tmp_path, monkeypatch
):
    asked = []
    monkeypatch.setattr(
        "reinteg_desk.ui.hand_over.cards_part.print_card", lambda *given: asked.append(given)
    )
    driver.settle()
    page.cards.print_card()
    ((name, role, fingerprint, _),) = asked
    writer = QPdfWriter(str(tmp_path / "card.pdf"))
    painter = QPainter(writer)
    sheet = (fingerprint, *card_words(name, role))
    paint_sheet(painter, sheet, width=writer.width(), dots_per_inch=writer.resolution())
    painter.end()
    card = driver.desktop.services.desk.hand_overs.card(mine(driver))
    made = subprocess.run(
        ["pdftotext", str(tmp_path / "card.pdf"), "-"], capture_output=True, text=True, check=True
    )
    text = " ".join(made.stdout.split())
    assert card.fingerprint in text
    assert card.name in text


def test_that_what_came_is_said_again_in_another_language(driver, page, nurse, tmp_path):
    changed_on_both_sides(driver, page, nurse, tmp_path)
    said = {}
    for language in ("nl", "fr", "en"):
        driver.desktop.prefer(Key.LANGUAGE, language)
        driver.settle()
        said[language] = {each.field for each in page.merge._model.rows}
    assert said["nl"]
    assert not said["nl"] & said["fr"]
    assert not said["fr"] & said["en"]
