"""A visit by taps alone: how many it takes, and that a finger hits every target."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from reinteg_desk.ui.kit.touch import SMALLEST_PX
from tests.ui.visit.test_visit_view import draw, go, tap

CLICKS = 23
"""Post, one demand by amounts, one indicator, both signatures, decision, section F."""


class Taps:
    def __init__(self):
        self.count = 0

    def __call__(self, widget):
        tap(widget)
        self.count += 1


def too_small(view):
    targets = (QAbstractButton, QLineEdit, QPlainTextEdit)
    return [
        (type(each).__name__, each.accessibleName(), each.width(), each.height())
        for kind in targets
        for each in view.findChildren(kind)
        if each.isVisible() and min(each.width(), each.height()) < SMALLEST_PX
    ]


@pytest.mark.parametrize(("size", "text_pct"), [((1366, 768), 100), ((1280, 800), 150)])
def test_that_every_target_is_large_enough_for_a_finger(with_file, size, text_pct):
    from reinteg_desk.ui.kit.preferences import Key
    from reinteg_desk.ui.kit.steps import Step

    desktop = with_file.desktop
    desktop.prefer(Key.TEXT_SIZE_PCT, text_pct)
    with_file.window.resize(*size)
    with_file.window.file.show_visit()
    view = with_file.window.file.page(Step.FILE, "visit")
    small = {}
    for chapter in view.parts:
        go(view, f"visit.{chapter.value}")
        with_file.settle()
        if found := too_small(view):
            small[chapter.value] = found
    assert small == {}


def test_that_a_short_visit_takes_few_taps(view, settled, session):
    taps = Taps()
    part = go(view, "visit.post")
    taps(part.describers[next(iter(part.describers))])
    taps(view.all)
    taps(view.overview.buttons["visit.demands.lifting"])
    settled()
    part = view.parts[view.question.chapter]
    taps(part.chips["load_kg"].button(10))
    taps(part.chips["times_per_hour"].button(10))
    taps(part.critical)
    for chapter in ("indicators", "signatures", "advice", "section_f"):
        taps(view.all)
        settled()
        taps(view.overview.buttons[chapter])
        settled()
        part = view.parts[view.question.chapter]
        if chapter == "indicators":
            taps(part.ratings.button("often"))
        elif chapter == "signatures":
            for _ in range(2):
                part.name.line.setText("Z. Fictief")
                draw(part.pad)
                taps.count += 1  # the stroke
                taps(part.sign)
                settled()
                taps(view.next)
                settled()
        elif chapter == "advice":
            taps(part.letters["A"])
        else:
            taps(part.requested.today_button)
    print(f"taps of a short visit: {taps.count}")
    assert {each.role.value for each in session.case.visit.signatures} == {"employer", "worker"}
    assert session.case.visit.decision == "A"
    assert session.case.work_post.demands["lifting"].demand == 2
    assert taps.count == CLICKS
