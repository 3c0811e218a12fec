"""The whole window: unlocked, a file open, everything saved as typed, locked, closed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from reinteg_desk.app.problems import trouble
from reinteg_desk.ui.kit.preferences import Key
from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.palette import Palette
from tests.ui.conftest import PASSPHRASE


def texts_of(widget):
    """Every text that a widget and what is in it holds, seen or not."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, QLabel | QLineEdit):
            found.append(each.text())
        elif isinstance(each, QPlainTextEdit):
            found.append(each.toPlainText())
        elif isinstance(each, QTableView) and each.model() is not None:
            model = each.model()
            found += [
                str(model.index(row, column).data())
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
        found += [each.toolTip(), each.accessibleName()]
    return " ".join(found)


def rename(driver, name):
    session = driver.desktop.session

    def change(case):
        return replace(case, person=replace(case.person, name=name))

    session.apply("name", change, merge="person.name")


def test_that_opening_a_file_shows_its_first_step_and_who_it_is(with_file):
    name = with_file.desktop.session.case.person.name

    assert with_file.window.file.step is Step.FILE
    assert name in texts_of(with_file.window.file)
    assert with_file.window.rail.file.isEnabled()


def test_that_no_window_title_names_anybody(with_file):
    with_file.desktop.show_keys = None
    titles = [each.windowTitle() for each in with_file.window.findChildren(QWidget)]

    assert with_file.window.windowTitle() == "Reinteg Desk"
    assert with_file.desktop.session.case.person.name not in " ".join(titles)


def test_that_what_is_typed_is_saved_and_the_status_says_when(with_file):
    rename(with_file, "Iemand Anders")
    with_file.until(lambda: with_file.desktop.session.is_saved)
    with_file.settle()
    vault = with_file.desktop.services.vault()
    stored = vault.consultations.load(with_file.desktop.session.consultation_id)

    assert stored.case.person.name == "Iemand Anders"
    assert "bewaard" in texts_of(with_file.window.status)


def test_that_undo_takes_back_what_was_done_on_any_page(with_file):
    before = with_file.desktop.session.case
    rename(with_file, "Iemand Anders")
    with_file.window.show_step(Step.TIMELINE)
    keys = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(with_file.window, Qt.Key.Key_Z, keys)
    assert with_file.desktop.session.case == before
    QTest.keyClick(with_file.window, Qt.Key.Key_Z, keys | Qt.KeyboardModifier.ShiftModifier)

    assert with_file.desktop.session.case.person.name == "Iemand Anders"


def test_that_a_locked_window_holds_nothing_of_the_vault(with_file):
    name = with_file.desktop.session.case.person.name
    rows = [row.name for row in with_file.window.agenda.rows]
    with_file.desktop.notices.news(lambda: f"The file of {name} was imported.")
    QTest.keyClick(with_file.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with_file.settle()

    assert with_file.desktop.session is None
    assert with_file.desktop.services.vault() is None
    left = texts_of(with_file.window)
    assert not [each for each in (name, *rows) if each in left]


def test_that_locking_closes_what_lies_over_the_window(with_file):
    palette = Palette(with_file.desktop.services.commands, lambda *_: None, with_file.window)
    palette.show()

    with_file.desktop.lock()

    assert not [each for each in with_file.window.findChildren(QDialog) if each.isVisible()]


def test_that_the_apostrophe_of_the_keyboard_finds_the_one_of_the_words(unlocked):
    desktop = unlocked.desktop
    desktop.prefer(Key.LANGUAGE, "nl")
    palette = Palette(desktop.services.commands, lambda *_: None, unlocked.window)
    palette.line.setText("collega's")

    assert any("Collega’s" in each.text for each in palette.entries)


def test_that_what_was_typed_is_there_after_locking_and_after_a_new_start(with_file, make_driver):
    rename(with_file, "Iemand Anders")
    with_file.desktop.session.set_input("person.birth_date", "31/2/80")
    consultation = with_file.desktop.session.consultation_id
    with_file.window.close()
    again = make_driver()
    again.fill(passphrase=PASSPHRASE)
    again.unlock.stage.submitted.emit()
    again.until(lambda: again.desktop.is_unlocked)
    again.desktop.open_file(consultation)
    again.until(lambda: again.desktop.session is not None)

    assert again.desktop.session.case.person.name == "Iemand Anders"
    assert again.desktop.session.inputs == {"person.birth_date": "31/2/80"}


class FullDisk:
    """A store that refuses to save as long as it is told to."""

    def __init__(self, consultations):
        self._consultations = consultations
        self.refuses = True

    def save(self, *given):
        if self.refuses:
            raise trouble("store.disk_full")
        return self._consultations.save(*given)


@pytest.fixture
def full_disk(with_file):
    saving = with_file.desktop._saving
    saving._consultations = FullDisk(saving._consultations)
    return saving._consultations


def test_that_a_save_that_fails_is_said_and_can_be_tried_again(with_file, full_disk):
    rename(with_file, "Iemand Anders")
    lines = with_file.window.notices._lines
    with_file.until(lambda: lines[-1].notice.step)
    told, step = lines[-1].text, lines[-1].notice.step
    assert not with_file.desktop.session.is_saved
    full_disk.refuses = False
    step.act()
    with_file.until(lambda: with_file.desktop.session.is_saved)

    assert told not in with_file.window.notices.texts


def test_that_nothing_is_lost_by_closing_while_the_store_refuses(with_file, full_disk):
    asked = []
    with_file.desktop.pop_ups.gives_up_unsaved = lambda: asked.append(1) or False
    rename(with_file, "Iemand Anders")

    assert not with_file.window.close()
    assert asked == [1]
    assert with_file.desktop.session.case.person.name == "Iemand Anders"
    full_disk.refuses = False
    assert with_file.window.close()


def test_that_locking_waits_for_a_store_that_refuses(with_file, full_disk):
    rename(with_file, "Iemand Anders")
    with_file.desktop.lock()
    assert with_file.desktop.is_unlocked
    full_disk.refuses = False
    with_file.desktop.lock()

    assert not with_file.desktop.is_unlocked


def test_that_a_step_is_one_key_away(with_file):
    for number, step in enumerate(Step, start=1):
        if step is Step.PLAN:
            continue
        key = Qt.Key(Qt.Key.Key_0 + number)
        QTest.keyClick(with_file.window, key, Qt.KeyboardModifier.ControlModifier)
        assert with_file.window.file.step is step


def test_that_the_palette_finds_commands_and_files(with_file):
    desktop = with_file.desktop
    palette = Palette(desktop.services.commands, desktop.finding.find, with_file.window)
    palette.show()
    palette.line.setText("vergr")
    assert [entry.text for entry in palette.entries] == ["Kluis vergrendelen"]
    other = with_file.window.agenda.rows[-1]
    palette.line.setText(other.name.split()[0])
    with_file.until(lambda: any(other.name in entry.text for entry in palette.entries))
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    palette.chosen.act()
    with_file.until(lambda: with_file.window.file is not None and not desktop.tasks.busy)

    assert desktop.session.consultation_id == other.consultation_id


def found_in_palette(driver, typed, aside):
    """What the palette finds for some words, by what stands beside it."""
    palette = Palette(driver.desktop.services.commands, driver.desktop.finding.find, driver.window)
    palette.show()
    palette.line.setText(typed)
    driver.until(lambda: any(aside in entry.aside for entry in palette.entries))
    found = next(entry for entry in palette.entries if aside in entry.aside)
    palette.reject()
    return found


def test_that_an_occupation_found_by_an_everyday_name_is_shown_with_how_it_stands(with_file):
    entry = found_in_palette(with_file, "metser", "beroep 7112")
    entry.act()
    with_file.settle()
    score = with_file.window.file.page(Step.SCORE)

    assert with_file.window.file.step is Step.SCORE
    assert score.market.detail.code == "7112"
    assert score.market.detail.sentence.text()
    assert "7112" in score.market.detail._title.text()


def test_that_an_occupation_without_a_file_says_what_to_do_first(unlocked):
    entry = found_in_palette(unlocked, "metser", "beroep 7112")
    entry.act()

    assert "Open eerst een dossier" in unlocked.window.notices._lines[-1].text


def test_that_every_command_has_a_name_and_no_key_is_given_twice(with_file):
    for step in Step:
        if step is Step.PLAN:
            continue
        with_file.window.show_step(step)
        offered = with_file.desktop.services.commands.offered()
        keys = [each.shortcut for each in offered if each.shortcut and not each.told_only]

        assert all(each.name().strip() for each in offered)
        assert len(keys) == len(set(keys)), sorted(keys)


def test_that_the_look_changes_while_the_window_is_open(with_file, qapp):
    desktop = with_file.desktop
    desktop.prefer(Key.SCHEME, "dark")
    with_file.settle()
    dark = with_file.window.grab().toImage()
    desktop.prefer(Key.SCHEME, "light")
    with_file.settle()

    assert with_file.window.grab().toImage() != dark
    assert desktop.services.theme.tokens.name == "light"


def test_that_a_bug_is_shown_and_the_window_goes_on(with_file, monkeypatch):
    shown = []
    monkeypatch.setattr(with_file.desktop.pop_ups, "crash", shown.append)
    with_file.desktop.tasks.run(lambda: 1 / 0)
    with_file.settle()

    assert [type(each) for each in shown] == [ZeroDivisionError]
    assert with_file.window.isVisible()


def test_that_a_process_that_died_is_told_once_after_unlocking(driver):
    driver.desktop._died = "Segmentation fault\n  File choices.py, line 38"
    driver.make_vault()
    told = driver.window.notices.texts
    driver.window.notices.clear()
    driver.desktop.lock()
    driver.settle()

    assert any("onverwacht" in text for text in told)
    assert driver.desktop._died is None


CASE = Path(__file__).parents[2] / "cases" / "case-1-thesis.json"


def names_in(driver):
    return [row.name for row in driver.desktop._vault.consultations.rows(limit=10)]


def test_that_a_file_given_at_the_start_waits_for_the_vault_and_is_taken_in_once(driver):
    driver.desktop.come_up(str(CASE))
    name = json.loads(CASE.read_text())["person"]["name"]

    driver.make_vault()
    driver.until(lambda: name in names_in(driver))

    driver.desktop.come_up()
    driver.settle()
    assert names_in(driver).count(name) == 1


def test_that_a_second_start_with_a_file_puts_the_open_one_away(with_file):
    opened = with_file.desktop.session.case.person.name
    name = json.loads(CASE.read_text())["person"]["name"]

    with_file.desktop.come_up(str(CASE))
    with_file.until(lambda: name in names_in(with_file))

    assert with_file.desktop.session is None
    assert opened in names_in(with_file)


def test_that_a_file_that_is_not_there_is_one_sentence(unlocked, tmp_path):
    unlocked.desktop.come_up(str(tmp_path / "gone.age"))
    unlocked.settle()

    shown = texts_of(unlocked.window)
    assert "gone.age" in shown
    assert "Traceback" not in shown


def test_that_marks_of_steps_are_said_in_the_language_also_where_a_name_is_the_same(with_file):
    bar = with_file.window.file._bar

    def said():
        return {step: button.accessibleName() for step, button in bar._buttons.items()}

    before = said()
    with_file.desktop.prefer(Key.LANGUAGE, "en")
    with_file.settle()
    bar = with_file.window.file._bar
    after = said()
    with_file.desktop.prefer(Key.LANGUAGE, "nl")
    assert after[Step.SCORE].startswith("Score, ")
    assert before[Step.SCORE].startswith("Score, ")
    assert after[Step.SCORE] != before[Step.SCORE]
    assert after[Step.PLAN] != before[Step.PLAN]


def test_that_the_file_that_was_asked_for_last_is_opened(unlocked):
    first, second, *_ = demo_rows(unlocked)
    unlocked.desktop.open_file(first)
    unlocked.desktop.open_file(second)
    unlocked.until(lambda: unlocked.desktop.session is not None)
    unlocked.settle()

    assert unlocked.desktop.session.consultation_id == second
    assert unlocked.window.file.session.consultation_id == second


def test_that_a_vault_that_is_locked_while_a_file_opens_shows_nothing_of_it(unlocked):
    first, *_ = demo_rows(unlocked)
    turns = []
    unlocked.desktop.tasks.in_turns = lambda *pieces: turns.extend(pieces)
    unlocked.desktop.open_file(first)
    unlocked.until(lambda: turns)
    for piece in turns[:-1]:
        piece()
    unlocked.desktop.lock()
    turns[-1]()
    unlocked.settle()

    assert unlocked.desktop.session is None
    assert unlocked.window.file is None
    assert not unlocked.window.has_file_pages
    assert unlocked.window.unlock.isVisible()


def demo_rows(driver):
    driver.window.agenda.add_demo()
    driver.until(lambda: driver.window.agenda.rows)
    return [row.consultation_id for row in driver.window.agenda.rows]
