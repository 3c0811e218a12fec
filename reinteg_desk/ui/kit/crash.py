"""A bug is shown with types, files and line numbers, never with values: nothing leaks."""

import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from reinteg_desk import __version__
from reinteg_desk.ui.kit.layout import column, label, row
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, Type, set_role
from reinteg_desk.ui.kit.widths import for_text

_PACKAGE = "reinteg_desk"


def crash_report(error: BaseException) -> str:
    """What happened, without any value: exception types, files, line numbers, function names."""
    lines = [f"Reinteg Desk {__version__}"]
    for each in _chain(error):
        lines.append("")
        lines.append(f"{type(each).__module__}.{type(each).__qualname__}")
        lines.extend(_frames(each.__traceback__))
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _frames(found: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(found, limit=40):
        yield f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"


def _short(file: str) -> str:
    """The file from the package on: a full path could hold a user's name."""
    parts = Path(file).parts
    start = parts.index(_PACKAGE) if _PACKAGE in parts else max(0, len(parts) - 2)
    return "/".join(parts[start:])


class CrashDialog(QDialog):
    """Says that something went wrong, that what was typed is saved, and what to send to whom."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = label(Type.TITLE)
        heading.setText(self.tr("Something went wrong in the program"))
        words = label(wrap=True)
        words.setText(
            self.tr(
                "What you typed before this is saved. You can go on working; if it happens again, "
                "close the program and start it again. Nothing was sent anywhere: copy the report "
                "below and give it to whoever maintains the program. It holds no personal data."
            )
        )
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLayout(column(heading, words, self._text, self._buttons(), gap=APART, edge=EDGE))
        self.resize(for_text(160 * GRID), for_text(110 * GRID))

    def _buttons(self) -> QWidget:
        copy = QPushButton(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        go_on = QPushButton(self.tr("Continue"))
        set_role(go_on, "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        holder = QWidget()
        box = row(copy, None, go_on)
        holder.setLayout(box)
        return holder
