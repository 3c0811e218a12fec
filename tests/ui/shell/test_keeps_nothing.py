"""A window that opens files all day keeps nothing of those it put away."""

import gc

from PySide6.QtWidgets import QApplication

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.ui.kit.steps import Step

OPENED = 6


def kept(driver):
    """Widgets, files and objects alive once all that was put away is gone."""
    driver.window.show_agenda()
    driver.until(lambda: not driver.desktop.tasks.busy)
    while driver.window.prepare():
        pass
    driver.settle()
    gc.collect()
    objects = gc.get_objects()
    sessions = sum(isinstance(each, FileSession) for each in objects)
    return len(QApplication.allWidgets()), sessions, len(objects)


def look_at(driver, consultation):
    driver.open_file(consultation)
    for step in (Step.CAPACITIES, Step.SCORE, Step.DECISION):
        driver.window.show_step(step)
        driver.settle()


def test_that_files_that_were_put_away_leave_neither_widgets_nor_objects(unlocked):
    unlocked.window.agenda.add_demo()
    unlocked.until(lambda: unlocked.window.agenda.rows)
    first, second, *_ = [row.consultation_id for row in unlocked.window.agenda.rows]
    for each in (first, second, first):
        look_at(unlocked, each)
    widgets, sessions, objects = kept(unlocked)
    for n in range(OPENED):
        look_at(unlocked, (second, first)[n % 2])
    widgets_after, sessions_after, objects_after = kept(unlocked)

    assert widgets_after <= widgets
    assert sessions_after <= sessions
    assert objects_after <= objects * 1.01
