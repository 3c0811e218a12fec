"""Tables of frozen rows: sound as models, moved through by keyboard, never empty without a word."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest

from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tokens import Token

ROWS = [("Noor", 12.5), ("Amir", 3.0), ("Lies", 0.5)]


def columns():
    return [
        Column(heading=lambda: "Name", text=lambda row: row[0], stretch=True),
        Column(
            heading=lambda: "Points",
            text=lambda row: str(row[1]),
            figures=True,
            token=lambda row: Token.NOT_READY if row[1] > 10 else None,
            hint=lambda row: f"{row[0]} costs {row[1]}",
        ),
    ]


@pytest.fixture
def model(qapp):
    return RowsModel(columns())


@pytest.fixture
def table(qtbot, model):
    table = Table(model, lambda: "Costs", empty=lambda: "Nothing costs points.")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    return table


def test_that_the_model_keeps_the_rules_of_models(model, qtmodeltester):
    model.set_rows(ROWS)
    qtmodeltester.check(model)
    model.add_rows(ROWS)
    qtmodeltester.check(model)
    model.set_rows([])
    qtmodeltester.check(model)


def test_that_rows_show_as_the_columns_say(model):
    model.set_rows(ROWS)
    index = model.index(0, 1)

    assert model.data(index) == "12.5"
    assert model.data(index, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.data(index, Qt.ItemDataRole.ForegroundRole) is not None
    assert model.data(model.index(1, 1), Qt.ItemDataRole.ForegroundRole) is None
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "Noor costs 12.5"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_that_the_selection_stays_when_rows_only_change(table, model):
    model.set_rows(ROWS)
    table.select(2)
    model.set_rows([(name, points + 1) for name, points in ROWS])

    assert table.selected() == 2
    assert model.row_at(2) == ("Lies", 1.5)


def test_that_setting_no_rows_again_is_quiet(model, qtbot):
    model.set_rows([])

    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_rows([])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_that_enter_chooses_the_selected_row(table, model, qtbot, key):
    model.set_rows(ROWS)
    table.select(0)
    QTest.keyClick(table, Qt.Key.Key_Down)

    with qtbot.waitSignal(table.chosen) as heard:
        QTest.keyClick(table, key)

    assert heard.args == [1]


def test_that_enter_without_a_selection_chooses_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.chosen):
        QTest.keyClick(table, Qt.Key.Key_Return)


def test_that_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_that_an_empty_table_says_what_to_do(table, model, qapp):
    table.retranslate()
    assert table.accessibleName() == "Costs"
    assert table.accessibleDescription() == "Nothing costs points."
    empty = table.grab().toImage()
    model.set_rows([("", 0)])
    model.set_rows([])
    assert table.grab().toImage() == empty
    model.set_rows(ROWS)
    qapp.sendEvent(table, QEvent(QEvent.Type.LanguageChange))

    assert table.accessibleDescription() == ""


LONG = "a requirement with a name that needs half of the room at least"


@pytest.fixture
def shared(qtbot):
    """Two columns that stretch, a narrow one between them."""
    made = RowsModel(
        [
            Column(heading=lambda: "Feature", text=lambda row: row[0], stretch=True),
            Column(heading=lambda: "Points", text=lambda row: row[1], figures=True),
            Column(heading=lambda: "Remark", text=lambda row: row[2], stretch=True),
        ]
    )
    table = Table(made, lambda: "Costs", empty=lambda: "")
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    made.set_rows([(LONG, "2", "short")])
    return table


def fills(table):
    header = table.horizontalHeader()
    return header.length() == table.viewport().width()


def test_that_columns_share_the_width_by_what_they_hold(shared, qtbot):
    qtbot.waitUntil(lambda: shared.columnWidth(0) >= shared.sizeHintForColumn(0))
    assert shared.columnWidth(2) >= shared.sizeHintForColumn(2)
    assert fills(shared)


def test_that_the_first_column_goes_first_and_the_others_keep_their_heading(shared, qtbot):
    shared.resize(380, 200)
    qtbot.waitUntil(lambda: fills(shared))

    assert shared.columnWidth(0) > shared.columnWidth(2)
    assert shared.columnWidth(2) >= shared.horizontalHeader().sectionSizeHint(2)


def test_that_a_hidden_column_leaves_its_room_to_the_others(shared, qtbot):
    shared.setColumnHidden(2, True)

    qtbot.waitUntil(lambda: fills(shared))


def test_that_a_growing_table_ends_below_its_last_row(table, model):
    row = table.verticalHeader().defaultSectionSize()
    table.grow_with_rows(least=4)
    empty = table.maximumHeight()
    assert table.minimumHeight() == empty
    model.set_rows(ROWS * 2)
    assert table.minimumHeight() == empty + row
    assert table.maximumHeight() == empty + 3 * row
    model.add_rows(ROWS)
    assert table.maximumHeight() == empty + 6 * row
