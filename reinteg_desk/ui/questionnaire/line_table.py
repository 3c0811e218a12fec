"""The list of questions, answered by keyboard: an answer is one key, then the next question."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reinteg_desk.domain.capacity import Capacity
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.tables import Column, RowsModel, Table
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.questionnaire.presenter import Line

EN_DASH = "\N{EN DASH}"


def level_of(capacity: Capacity | None) -> str:
    """A recorded level as figures, empty where there is none."""
    if capacity is None:
        return ""
    level = capacity.level
    return str(level.lo) if level.is_point else f"{level.lo}{EN_DASH}{level.hi}"


def _columns() -> list[Column[Line]]:
    def token(line: Line) -> Token | None:
        return Token.UNDETERMINED if line.asks_attention else None

    return [
        Column(
            heading=lambda: QCoreApplication.translate("Questionnaire", "Question"),
            text=lambda line: line.label,
            hint=lambda line: line.question,
        ),
        Column(
            heading=lambda: QCoreApplication.translate("Questionnaire", "Answer"),
            text=lambda line: line.kept if line.kept is not None else line.answer,
            token=token,
            hint=lambda line: line.answer,
            stretch=True,
        ),
        Column(
            heading=lambda: QCoreApplication.translate("Questionnaire", "In the file"),
            text=lambda line: level_of(line.recorded),
            figures=True,
        ),
    ]


class LineTable(Table):
    """Shows the questions and says what was typed on them.

    Signals:
        pressed: A line and the key of an answer (``0``: not known).
        cleared: A line whose answer is taken away.
        typing: A line that is answered by typing, and the first letter.
        line_changed: The current line.
    """

    pressed = Signal(object, str)
    cleared = Signal(object)
    typing = Signal(object, str)
    line_changed = Signal(object)

    def __init__(self, name: Text, *, empty: Text) -> None:
        self.lines: RowsModel[Line] = RowsModel(_columns())
        super().__init__(self.lines, name, empty=empty)
        self.lines.setParent(self)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.line_changed.emit(self.lines.row_at(now.row()))
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the questions; the current one stays by its place."""
        here = self.current()
        self.lines.set_rows(lines)
        if here is not None:
            self.go_to(here.place)
        elif lines:
            self.select(0)

    def current(self) -> Line | None:
        """The line the focus is on."""
        at = self.selected()
        return self.lines.row_at(at) if at is not None else None

    def go_to(self, place: str) -> bool:
        """Go to the line of a place; whether there is one."""
        for at, line in enumerate(self.lines.rows):
            if line.place == place or line.place.startswith(f"{place}."):
                if at != self.selected():
                    self.select(at)
                return True
        return False

    def go_on(self, by: int) -> None:
        """Go some lines on or back."""
        at = self.selected()
        if at is not None:
            self.select(min(max(at + by, 0), len(self.lines.rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key answers, Enter goes on, Backspace and Delete take the answer away."""
        line, key = self.current(), event.text().lower()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if line is None or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on(1)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.cleared.emit(line)
        elif event.key() == Qt.Key.Key_F2 and line.is_typed:
            self.typing.emit(line, "")
        elif key and key.isprintable() and not key.isspace():
            self._answer(line, event.text())
        else:
            super().keyPressEvent(event)

    def _answer(self, line: Line, typed: str) -> None:
        if line.is_typed:
            self.typing.emit(line, typed)
        else:
            self.pressed.emit(line, typed.lower())
