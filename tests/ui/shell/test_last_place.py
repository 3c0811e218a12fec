"""The window comes back where it was, on a screen that is there, at the step that was left."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QGuiApplication

from reinteg_desk.ui.kit.steps import Step
from reinteg_desk.ui.shell.desktop import Desktop
from reinteg_desk.ui.shell.last_place import FILE_NAME, LastPlace
from tests.ui.conftest import PASSPHRASE, Driver, desk_in, put_away


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / FILE_NAME


@pytest.fixture
def begin(qapp, tmp_path, file, desk, keyring):
    """Starts the program on one vault and one file of places, as often as it is called."""
    from reinteg_desk.ui.kit.preferences import Preferences

    desk, made = desk_in(tmp_path / "store", desk, keyring), []

    def start():
        while made:  # the process before this one has ended
            end(made.pop())
        desktop = Desktop(qapp, desk, Preferences(), LastPlace(file))
        desktop.start()
        made.append(desktop)
        driver = Driver(desktop)
        driver.settle()
        return driver

    yield start
    while made:
        end(made.pop())
    qapp.setStyleSheet("")


def end(desktop):
    """The window and all that is in it are gone, as at the end of a process."""
    put_away(desktop)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def unlock(driver):
    driver.fill(passphrase=PASSPHRASE)
    driver.unlock.stage.submitted.emit()
    driver.until(lambda: driver.desktop.is_unlocked)
    driver.settle()


def open_first(driver):
    driver.desktop.open_file(driver.window.agenda.rows[0].consultation_id)
    driver.until(lambda: driver.window.file is not None)
    driver.settle()


def room():
    return QGuiApplication.primaryScreen().availableGeometry()


def test_that_size_and_place_come_back(begin):
    first = begin()
    box = QRect(room().x() + 10, room().y() + 10, 910, 530).intersected(room())
    first.window.setGeometry(box)
    kept = first.window.normalGeometry()
    first.window.close()

    assert begin().window.geometry() == kept


def test_that_a_maximised_window_is_maximised_again(begin):
    first = begin()
    first.window.showMaximized()
    first.settle()
    first.window.close()
    again = begin()

    assert again.window.isMaximized()


@pytest.mark.parametrize("box", [[9000, 9000, 1000, 600], [-5000, 20, 1200, 700]])
def test_that_a_window_whose_screen_is_gone_comes_up_on_one_that_is_there(begin, file, box):
    file.parent.mkdir()
    file.write_text(f"box = {box}\n")
    window = begin().window

    assert room().contains(window.geometry().center())
    assert room().intersects(QRect(window.geometry().topLeft(), window.geometry().topRight()))


@pytest.mark.parametrize(
    "kept",
    ["box = [1, 2]", 'box = [1, 2, "3", 4]', "box = [0, 0, -5, 3]", "box = {", 'step = "nowhere"'],
)
def test_that_a_file_that_makes_no_sense_is_as_none(begin, file, kept):
    file.parent.mkdir()
    file.write_text(kept)
    window = begin().window

    assert (window.width(), window.height()) == (1366, 768)


def test_that_the_last_file_opens_at_the_step_it_was_left_and_another_at_its_first(begin):
    first = begin()
    first.make_vault()
    first.open_first_file()
    first.window.show_step(Step.DECISION)
    first.desktop.lock()
    first.window.close()
    again = begin()
    unlock(again)
    assert again.window.file is None  # nobody's file comes up by itself
    open_first(again)
    assert again.window.file.step is Step.DECISION
    again.desktop.open_file(again.window.agenda.rows[1].consultation_id)
    again.until(lambda: again.window.file is not None)

    assert again.window.file.step is Step.FILE


def test_that_the_settings_come_back_where_they_were_shown_last(begin):
    first = begin()
    first.make_vault()
    first.desktop.show_settings()
    first.desktop.lock()
    first.window.close()
    again = begin()
    unlock(again)

    assert again.window.is_in_settings


def test_that_what_is_kept_names_nobody(begin, file):
    first = begin()
    first.make_vault()
    first.open_first_file()
    names = [row.name for row in first.window.agenda.rows]
    first.window.close()

    assert not [name for name in names if name in file.read_text()]
