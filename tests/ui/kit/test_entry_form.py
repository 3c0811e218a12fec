"""Fields bound to what they show: entering, correcting after a pause, finding a place; widths."""

from datetime import date

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from reinteg_desk.ui.kit.entry_form import Binding, EntryForm
from reinteg_desk.ui.kit.fields import DateField, TextField
from reinteg_desk.ui.kit.layout import column
from reinteg_desk.ui.kit.widths import for_text, keep_width


class Holder:
    """What stands behind a field: a value, a kept text, a fault."""

    def __init__(self, value=None):
        self.value = value
        self.kept = None
        self.fault = None
        self.entered = []
        self.times_left = 0

    def enter(self, text):
        self.entered.append(text)
        self.kept = text
        self.fault = "not good"

    def leave(self):
        self.times_left += 1

    def binding(self):
        return Binding(
            enter=self.enter,
            value=lambda: self.value,
            kept=lambda: self.kept,
            fault=lambda: self.fault,
            left=self.leave,
        )


@pytest.fixture
def form(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.name = TextField(lambda: "Name")
    page.born = DateField(lambda: "Born", lambda: date(2026, 11, 22))
    page.setLayout(column(page.name, page.born))
    form = EntryForm(page)
    form.page = page
    form.held = {"person.name": Holder("Ann"), "person.spells[0].start": Holder(date(2023, 1, 9))}
    form.bind("person.name", page.name, form.held["person.name"].binding())
    form.bind("person.spells[0].start", page.born, form.held["person.spells[0].start"].binding())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    form.show()
    return form


def test_that_values_and_kept_texts_are_shown(form):
    assert (form.page.name.text, form.page.born.text) == ("Ann", "09/01/2023")

    form.held["person.spells[0].start"].kept = "9/1"
    form.show()

    assert form.page.born.text == "9/1"
    assert form.page.born.error


def test_that_nobody_is_corrected_in_mid_word(qtbot, form):
    form.page.name.focus()
    qtbot.keyClicks(form.page.name.line, "x")
    form.show()
    assert form.held["person.name"].entered
    assert form.page.name.error == ""

    qtbot.waitUntil(lambda: form.page.name.error == "not good", timeout=2000)


def test_that_leaving_corrects_at_once_and_tells(qtbot, form):
    form.page.name.focus()
    qtbot.keyClicks(form.page.name.line, "x")

    form.page.born.focus()

    assert form.page.name.error == "not good"
    assert form.held["person.name"].times_left == 1


def test_that_what_is_right_again_is_no_longer_corrected(qtbot, form):
    form.page.name.set_error("not good")
    form.page.name.focus()
    form.held["person.name"].fault = None

    form.show()

    assert form.page.name.error == ""


def test_that_a_key_path_or_a_group_leads_to_a_field(form):
    assert form.field("person.name") is form.page.name
    assert form.field("person.spells") is form.page.born
    assert form.field("person") is form.page.name
    assert form.field("pers") is None

    form.forget("person.spells")

    assert form.field("person.spells") is None


def test_that_a_width_grows_with_the_text_and_never_shrinks_below_its_own(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    keep_width(widget, least=100, most=200)
    usual = QFont(QApplication.font())
    assert widget.minimumWidth() == for_text(100) >= 100
    try:
        large = QFont(usual)
        large.setPointSizeF(usual.pointSizeF() * 3)
        QApplication.setFont(large)
        QApplication.processEvents()

        assert widget.maximumWidth() == for_text(200) > 300
    finally:
        QApplication.setFont(usual)
