"""A window that opens files all day keeps nothing of those it put away."""

import gc

from PySide6.QtWidgets import QApplication

from reinteg_desk.ui.kit.steps import Step

OPENED = 6


def kept(driver):
    """Widgets and objects alive once all that was put away is gone."""
    driver.window.show_agenda()
    driver.until(lambda: not driver.desktop.tasks.busy)
    while driver.window.prepare():
        pass
    driver.settle()
    gc.collect()
    return len(QApplication.allWidgets()), len(gc.get_objects())


def look_at(driver, consultation):
    driver.desktop.open_file(consultation)
    driver.until(
        lambda: (
            driver.desktop.session is not None
            and driver.desktop.session.consultation_id == consultation
        )
    )
    driver.desktop._preparing.stop()
    for step in (Step.CAPACITIES, Step.SCORE, Step.DECISION):
        driver.window.show_step(step)
        driver.settle()


def test_that_files_that_were_put_away_leave_neither_widgets_nor_objects(unlocked):
    unlocked.window.agenda.add_demo()
    unlocked.until(lambda: unlocked.window.agenda.rows)
    first, second, *_ = [row.consultation_id for row in unlocked.window.agenda.rows]
    for each in (first, second, first):
        look_at(unlocked, each)
    widgets, objects = kept(unlocked)
    for n in range(OPENED):
        look_at(unlocked, (second, first)[n % 2])
    widgets_after, objects_after = kept(unlocked)

    assert widgets_after <= widgets
    assert objects_after <= objects * 1.01
