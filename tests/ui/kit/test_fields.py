"""Fields: what is typed becomes a value or a sentence, and nothing typed is lost."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reinteg_desk.library.instrument_files import load_vague_words
from reinteg_desk.ui.kit.choices import AnswerField, CheckField, ChoiceField
from reinteg_desk.ui.kit.fields import DateField, LongTextField, NumberField, TextField
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine, GuardedText
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.secrets import SecretField

TODAY = date(2026, 11, 22)


class Heard:
    """What a field told."""

    def __init__(self, field):
        self.edited, self.unreadable, self.left = [], [], 0
        field.edited.connect(self.edited.append)
        field.unreadable.connect(self.unreadable.append)
        field.left.connect(self._leave)

    def _leave(self):
        self.left += 1


@pytest.fixture
def show(qtbot):
    kept = []  # a widget that nobody holds may be collected while it is painted

    def shown(field):
        field.other = TextField(lambda: "Other")
        window = QWidget()
        window.setLayout(column(field, field.other))
        kept.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        field.control.setFocus()
        return field, Heard(field)

    yield shown
    kept.clear()


def leave(field):
    """The focus goes elsewhere."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QApplication

    event = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(field.control, event)


def test_that_typing_tells_the_value_at_every_key(show):
    field, heard = show(TextField(lambda: "Name"))

    QTest.keyClicks(field.line, "Li ")

    assert heard.edited == ["L", "Li", "Li"]
    assert field.value == "Li"


def test_that_emptying_a_field_tells_none(show):
    field, heard = show(TextField(lambda: "Name"))
    field.set_value("A")

    QTest.keyClick(field.line, Qt.Key.Key_End)
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)

    assert heard.edited == [None]


def test_that_setting_a_value_tells_nothing(show):
    field, heard = show(DateField(lambda: "Born", lambda: TODAY))

    field.set_value(date(2026, 2, 3))

    assert field.text == "03/02/2026"
    assert heard.edited == []


def test_that_a_day_is_told_as_soon_as_it_is_one_and_tidied_when_left(show):
    field, heard = show(DateField(lambda: "Born", lambda: TODAY))

    QTest.keyClicks(field.line, "3/2/26")
    assert heard.unreadable == ["3", "3/", "3/2", "3/2/", "3/2/2"]
    assert heard.edited[-1] == date(2026, 2, 3)
    field.set_value(date(2026, 2, 3))
    assert field.text == "3/2/26", "what is being typed is left alone"
    leave(field)

    assert field.text == "03/02/2026"
    assert heard.left == 1


def test_that_a_text_that_is_no_day_stays_and_says_so_when_left(show):
    field, _ = show(DateField(lambda: "Born", lambda: TODAY))

    QTest.keyClicks(field.line, "31/2/26")
    assert field.error == ""
    leave(field)

    assert field.text == "31/2/26"
    assert "03/02/2026" in field.error
    assert field.control.accessibleDescription() == field.error


def test_that_an_error_goes_away_with_the_first_valid_text(show):
    field, _ = show(DateField(lambda: "Born", lambda: TODAY))
    field.show_text("3/2/")
    assert field.error

    QTest.keyClick(field.line, Qt.Key.Key_End)
    QTest.keyClicks(field.line, "26")

    assert field.error == ""


def test_that_a_kept_text_is_shown_with_what_is_wrong(show):
    field, heard = show(NumberField(lambda: "Hours", lowest=0, highest=168, decimals=1))

    field.show_text("veel")

    assert field.text == "veel"
    assert field.error
    assert heard.edited == []


def test_that_the_arrows_move_a_day(show):
    field, heard = show(DateField(lambda: "Born", lambda: TODAY))
    field.set_value(date(2026, 2, 28))

    QTest.keyClick(field.line, Qt.Key.Key_Up)
    QTest.keyClick(field.line, Qt.Key.Key_Down)

    assert heard.edited == [date(2026, 3, 1), date(2026, 2, 28)]
    assert field.text == "28/02/2026"


@pytest.mark.parametrize(
    ("typed", "value"), [("19", 19), ("19,5", 19.5), ("19.5", 19.5), ("0", 0), ("168", 168)]
)
def test_that_a_number_takes_comma_and_point(show, typed, value):
    field, heard = show(NumberField(lambda: "Hours", lowest=0, highest=168, decimals=1))

    QTest.keyClicks(field.line, typed)

    assert heard.edited[-1] == value
    assert field.value == value


@pytest.mark.parametrize("typed", ["169", "-1", "nan", "inf", "1e9", "zeven"])
def test_that_a_number_outside_its_bounds_is_refused_with_the_bounds(show, typed):
    field, heard = show(NumberField(lambda: "Hours", lowest=0, highest=168, decimals=1))

    field.line.setText(typed)
    leave(field)

    assert heard.edited == []
    assert field.value is None
    assert "0" in field.error
    assert "168" in field.error


def test_that_half_an_hour_is_no_whole_number(show):
    field, _ = show(NumberField(lambda: "Months", lowest=0, highest=12))

    field.line.setText("1,5")
    leave(field)

    assert field.error


def test_that_a_rule_s_error_stands_until_it_is_taken_away(show):
    field, _ = show(TextField(lambda: "Name"))

    field.set_error("The incapacity begins after the birth date.")
    QTest.keyClicks(field.line, "x")
    assert field.error == "The incapacity begins after the birth date."
    assert field.control.property("invalid")
    field.set_error(None)

    assert field.error == ""
    assert not field.control.property("invalid")


def test_that_a_long_text_is_told_and_left_by_tab(show):
    field, heard = show(LongTextField(lambda: "Remarks"))

    QTest.keyClicks(field.area, "ab")

    assert heard.edited == ["a", "ab"]
    assert field.area.tabChangesFocus()
    field.set_value("elders")
    assert heard.edited == ["a", "ab"]


def test_that_a_choice_is_told_when_somebody_makes_it(show):
    field, heard = show(ChoiceField(lambda: "Status", [(1, lambda: "one"), (2, lambda: "two")]))
    field.set_value(1)

    QTest.keyClick(field.box, Qt.Key.Key_Down)

    assert heard.edited == [2]
    assert field.value == 2


def test_that_a_value_that_is_not_offered_leaves_nothing_chosen(show):
    field, _ = show(ChoiceField(lambda: "Status", [(1, lambda: "one")]))

    field.set_value(7)

    assert field.value is None


def test_that_the_wheel_passes_over_a_list_without_the_focus(show):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    field, _ = show(ChoiceField(lambda: "Status", [(1, lambda: "one"), (2, lambda: "two")]))
    field.set_value(1)
    field.other.control.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.box, event)

    assert field.value == 1


def test_that_not_asked_is_an_answer_of_its_own(show):
    field, heard = show(AnswerField(lambda: "Does the treatment come first?"))
    assert field.value is None

    for value in (True, False, None):
        field._buttons[value].click()

    assert heard.edited == [True, False, None]
    for value in (True, False, None):
        field.set_value(value)
        assert field.value is value


def test_that_each_answer_says_its_question_to_a_screen_reader(show):
    field, _ = show(AnswerField(lambda: "Does the treatment come first?"))

    names = [button.accessibleName() for button in field._buttons.values()]

    assert all(name.startswith("Does the treatment come first?: ") for name in names)
    assert len(set(names)) == 3


def test_that_a_box_is_ticked_by_its_name(show):
    field, heard = show(CheckField(lambda: "An employment contract is in force"))

    field.box.click()
    QTest.mouseClick(field._name, Qt.MouseButton.LeftButton)
    QTest.keyClick(field.box, Qt.Key.Key_Space)

    assert heard.edited == [True, False, True]
    assert field.box.accessibleName() == "An employment contract is in force"


@pytest.mark.parametrize(
    "make",
    [
        lambda: TextField(lambda: "&Name"),
        lambda: LongTextField(lambda: "&Name"),
        lambda: ChoiceField(lambda: "&Name", []),
        lambda: SecretField(lambda: "&Name"),
    ],
)
def test_that_the_name_is_the_buddy_and_the_accessible_name(show, make):
    field, _ = show(make())

    assert field._name.buddy() is field.control
    assert field.control.accessibleName() == "Name"


def test_that_a_secret_is_hidden_until_it_is_asked_for_and_never_tidied(show):
    from PySide6.QtWidgets import QLineEdit

    field, _ = show(SecretField(lambda: "Passphrase"))
    field.line.setText(" with blanks ")
    leave(field)

    assert field.text == " with blanks "
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_letters(True)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_that_undo_belongs_to_the_page_where_fields_share_a_history(qtbot, key):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    from reinteg_desk.ui.kit.fields import SHARED_UNDO

    page, field = QWidget(), TextField(lambda: "Name")
    QVBoxLayout(page).addWidget(field)
    qtbot.addWidget(page)
    page.show()

    def is_taken_by_the_field():
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier, ""
        )
        event.ignore()
        QApplication.sendEvent(field.control, event)
        return event.isAccepted()

    assert is_taken_by_the_field() or key is Qt.Key.Key_Y
    page.setProperty(SHARED_UNDO, True)

    assert not is_taken_by_the_field()


def test_that_marking_words_in_a_text_is_no_edit_of_it(qtbot):
    """A change of the look marks the words again: a text that is not shown yet would be emptied."""
    guarded = GuardedText(lambda: "Note", Guard(lambda _: (), lambda _: ""))
    qtbot.addWidget(guarded)
    told = []
    guarded.edited.connect(told.append)

    guarded._marks.rehighlight()
    guarded.set_value("as it was")
    guarded._marks.rehighlight()
    assert told == []

    guarded.field.area.insertPlainText("x")
    assert told == ["xas it was"]


def test_that_vague_words_in_a_line_are_named_below_it_and_change_nothing(qtbot):
    line = GuardedLine(lambda: "Note", Guard(load_vague_words().find, lambda kind: f"({kind})"))
    qtbot.addWidget(line)
    line.show()
    told = []
    line.edited.connect(told.append)
    assert line.hint == ""

    line.set_value("light work, from time to time")
    assert "light work" in line.hint
    assert "(load)" in line.hint
    assert "from time to time" in line.hint
    QCoreApplication.sendEvent(line, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendEvent(line, QEvent(QEvent.Type.PaletteChange))
    assert told == []
    assert line.text == "light work, from time to time"

    line.line.selectAll()
    qtbot.keyClicks(line.line, "5 kg, 10 times an hour")
    assert line.hint == ""
    assert told[-1] == "5 kg, 10 times an hour"
