"""What looks for faults finds them."""

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget

from reinteg_desk.ui.kit.line import Line
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from tests.ui.looking import faults

LONG = "a text that is far longer than the room there is for it"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def put(window, widget, width=60, at=(10, 10)):
    widget.setParent(window)
    widget.setGeometry(*at, width, 24)
    widget.show()
    return widget


def found(window):
    return [each.partition(":")[0] for each in faults(window, "nl")]


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QLineEdit])
def test_that_a_text_without_room_is_found(window, kind):
    put(window, kind(LONG))

    assert found(window) == ["not whole"]


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QLineEdit, Line])
def test_that_a_text_with_room_is_not(window, kind):
    put(window, kind(LONG), width=560)

    assert found(window) == []


def test_that_a_line_that_tells_the_whole_text_is_not(window):
    put(window, Line(LONG))

    assert found(window) == []


def test_that_a_cut_hint_is_found(window):
    put(window, Line()).setPlaceholderText(LONG)

    assert found(window) == ["not whole"]


def test_that_a_chosen_value_without_room_is_found(window):
    put(window, QComboBox()).addItem(LONG)

    assert found(window) == ["not whole"]


def test_that_words_over_words_are_found(window):
    put(window, QLabel("one leaf"), width=200)
    put(window, QLabel("two leaves"), width=200, at=(20, 12))

    assert found(window) == ["covered"]


def test_that_what_lies_over_the_edge_is_found(window):
    put(window, QLabel("one"), at=(580, 10))

    assert found(window) == ["not whole"]


def test_that_tabs_behind_arrows_are_found(window, qtbot):
    tabs = put(window, QTabWidget(), width=200)
    tabs.resize(200, 200)
    for number in range(20):
        tabs.addTab(QWidget(), f"tab {number}")
    qtbot.waitUntil(lambda: found(window) == ["wide"])


@pytest.mark.parametrize(("hint", "expected"), [(None, ["not whole"]), (str, [])])
def test_that_a_cut_cell_is_found_where_the_pointer_does_not_tell(window, hint, expected):
    column = Column(heading=lambda: "head", text=str, stretch=True, hint=hint)
    model = RowsModel([column])
    table = put(window, Table(model, lambda: "table", empty=lambda: "nothing"))
    model.set_rows([LONG])
    table.setGeometry(10, 10, 160, 200)

    assert isinstance(model, QAbstractTableModel)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "head"
    assert found(window) == expected


def test_that_english_in_a_dutch_window_is_found(window):
    put(window, QLabel("Capacities"), width=300)

    assert found(window) == ["not translated"]
