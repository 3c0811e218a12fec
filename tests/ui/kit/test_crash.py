"""The report of a bug: types, files and lines, never a value."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reinteg_desk.ui.kit.crash import CrashDialog, crash_report

SECRET = "Lies Fictief, 85.07.30"


def _fail(name):
    patients = {}
    try:
        patients[name].decide()
    except KeyError as error:
        raise ValueError(f"cannot read {name}") from error


def report_of(name):
    try:
        _fail(name)
    except ValueError as error:
        return crash_report(error)
    raise AssertionError


def test_that_types_files_and_lines_are_told():
    report = report_of(SECRET)

    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_crash.py:" in report
    assert "_fail" in report


def test_that_no_value_is_in_the_report():
    report = report_of(SECRET)

    assert SECRET not in report
    assert "Lies" not in report
    assert "cannot read" not in report


def test_that_no_user_s_folder_is_in_the_report():
    assert "/home" not in report_of(SECRET)
    assert str(__file__).rsplit("/", maxsplit=3)[0] not in report_of(SECRET)


def test_that_a_chain_that_bites_its_tail_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert crash_report(first).count("builtins.") == 2


def test_that_the_report_is_read_and_copied_before_anything_else(qtbot):
    dialog = CrashDialog("Reinteg Desk\n\nbuiltins.ValueError")
    qtbot.addWidget(dialog)

    assert "builtins.ValueError" in dialog._text.toPlainText()
    dialog.findChildren(QPushButton)[0].click()

    assert QGuiApplication.clipboard().text() == dialog.report
