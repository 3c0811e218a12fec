"""All 53 features by keyboard alone on the real window, every key counted (at one key a second)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reinteg_desk.domain.capacity import LevelRange
from reinteg_desk.domain.instrument import LEVEL_MAX
from reinteg_desk.ui.kit.feature_groups import group_name
from reinteg_desk.ui.kit.steps import Step

THREE_MINUTES = 180
ONE_BY_ONE = 106
"""To the page, 53 levels, 52 steps down."""
GROUPS_AT_A_STROKE = 87
"""The same person: a letter to a group, + for all of it, then what is limited, intervals too.

Fewer is progress: write the new figure here. More is not."""


class Keyboard:
    """Presses keys as the platform brings them, and counts."""

    def __init__(self, driver):
        self.driver = driver
        self.count = 0

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.count += 1
        QTest.keyClick(self.driver.window.windowHandle(), key, modifiers)
        QApplication.processEvents()

    def level(self, level):
        self.press(str(level.lo))
        if level.hi != level.lo:
            self.press("-")
            self.press(str(level.hi))


@pytest.fixture
def full(unlocked):
    """A case in which every feature has a level: the fictional nurse of the demo."""
    desk = unlocked.desktop.services.desk
    count = len(desk.instrument.ids)
    return next(case for case in desk.demo_cases() if len(case.capacities) == count)


@pytest.fixture
def bare(unlocked, full):
    """The window on a file of that person in which nothing was assessed yet."""
    vault = unlocked.desktop.services.vault()
    stored = vault.consultations.create(replace(full, capacities={}, strengths=None))
    unlocked.desktop.open_file(stored.consultation_id)
    unlocked.until(lambda: unlocked.window.file is not None)
    unlocked.settle()
    return unlocked


def to_the_page(driver):
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    keyboard = Keyboard(driver)
    keyboard.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    return keyboard, driver.window.file.page(Step.CAPACITIES)


def levels_of(case):
    return {name: (each.level.lo, each.level.hi) for name, each in case.capacities.items()}


def test_that_every_feature_gets_its_level_one_by_one_in_three_minutes(bare, full):
    keyboard, page = to_the_page(bare)
    for number in range(len(full.capacities)):
        if number:
            keyboard.press(Qt.Key.Key_Down)
        line = page._tree.current_line()
        keyboard.press(str(full.capacities[line.feature].level.lo))

    set_to = {name: level for name, (level, _) in levels_of(bare.desktop.session.case).items()}
    assert set_to == {name: each.level.lo for name, each in full.capacities.items()}
    assert keyboard.count == ONE_BY_ONE <= THREE_MINUTES


def test_that_groups_at_a_stroke_leave_room_for_what_is_limited(bare, full):
    keyboard, page = to_the_page(bare)
    groups = page._presenter.groups()
    for number, group in enumerate(groups):
        if number:
            keyboard.press(group_name(group.group)[0].casefold())
        limited = [
            line.feature
            for line in group.lines
            if full.capacities[line.feature].level != LevelRange.point(LEVEL_MAX)
        ]
        keyboard.press("+")
        for feature in limited:
            while page._tree.current_line().feature != feature:
                keyboard.press(Qt.Key.Key_Down)
            keyboard.level(full.capacities[feature].level)

    assert levels_of(bare.desktop.session.case) == levels_of(full)
    assert keyboard.count == GROUPS_AT_A_STROKE <= THREE_MINUTES
