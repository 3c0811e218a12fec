"""Things that go on in the next line when there is no more room."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.layout import clear


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    holder.buttons = [QPushButton(f"strength {number}") for number in range(6)]
    holder.flow = Flow(*holder.buttons, gap=4)
    holder.setLayout(holder.flow)
    qtbot.addWidget(holder)
    holder.show()
    return holder


@pytest.mark.parametrize("width", [120, 250, 400, 2000])
def test_that_everything_is_inside_and_nothing_overlaps(holder, width, qapp):
    holder.resize(width, holder.flow.heightForWidth(width))
    qapp.processEvents()
    boxes = [each.geometry() for each in holder.buttons]

    assert all(holder.rect().contains(box) for box in boxes)
    assert not any(
        one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]
    )


def test_that_narrower_means_more_lines(holder):
    one_line = holder.flow.heightForWidth(2000)

    assert holder.flow.heightForWidth(holder.flow.minimumSize().width()) == one_line * 6 + 5 * 4
    assert holder.flow.sizeHint().height() == one_line


def test_that_hidden_things_take_no_room_and_cleared_ones_are_gone(holder, qapp):
    before = holder.flow.sizeHint().width()
    holder.buttons[0].hide()
    assert holder.flow.sizeHint().width() < before
    clear(holder.flow)

    assert holder.flow.count() == 0
    assert holder.flow.itemAt(0) is None
    assert holder.flow.takeAt(0) is None
    assert holder.flow.heightForWidth(100) == 0
