"""The question the focus is on, as the person reads it, with its answers or room to type."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reinteg_desk.app.questionnaire import ItemKind
from reinteg_desk.ui.kit.guarded_text import Guard, GuardedLine
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.numbered import NumberedTexts
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type
from reinteg_desk.ui.kit.widths import UNBOUNDED
from reinteg_desk.ui.questionnaire.presenter import UNKNOWN_KEY, Line


class AnswerPanel(Speaking):
    """Shows one question.

    Signals:
        chosen: The id of an answer that was clicked, empty for "I do not know".
        typed: What stands in the field now.
        moved: By how many questions to go on, from the field.
        left: Back to the list.
    """

    chosen = Signal(str)
    typed = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._line: Line | None = None
        self._section = label(Type.MUTED)
        self._question = label(Type.SECTION, wrap=True)
        self._answers = NumberedTexts()
        self._answers.chosen.connect(self._on_chosen)
        self.field = GuardedLine(lambda: self.tr("Answer"), guard)
        self.field.setMaximumWidth(UNBOUNDED)
        self.field.line.textEdited.connect(self.typed)
        self.field.line.installEventFilter(self)
        self._how = label(Type.MUTED, wrap=True)
        self._unknown = ""
        parts = (self._section, self._question, self._answers, self.field, self._how)
        self.setLayout(column(*parts, None, gap=NEAR))

    def show_line(self, line: Line, typed: str, unknown: str, *, changeable: bool) -> None:
        """Show a question; ``unknown`` is the answer "I do not know"."""
        is_other = self._line is None or self._line.place != line.place
        self._line = line
        self._section.setText(line.section)
        self._question.setText(line.question)
        self._answers.setVisible(not line.is_typed)
        self.field.setVisible(line.is_typed)
        self._how.setText(self._hint(line))
        self.field.control.setEnabled(changeable)
        if line.is_typed:
            if is_other or not self.field.line.hasFocus():
                self.field.line.setText(typed)
            self.field.set_error(self._fault(line))
            return
        marks = [each.key for each in line.options]
        texts = [each.text for each in line.options]
        held = [at for at, each in enumerate(line.options) if each.value in line.chosen]
        if not line.takes_several:
            marks, texts = [*marks, UNKNOWN_KEY], [*texts, unknown]
        self._answers.show_texts(marks, texts, held)
        self._answers.setEnabled(changeable)

    def _hint(self, line: Line) -> str:
        if line.is_typed:
            return self.tr("Type the answer; Enter goes to the next question.")
        if line.takes_several:
            return self.tr("Each key ticks or unticks; Enter goes to the next question.")
        return self.tr("The key of an answer records it and goes to the next question.")

    def _fault(self, line: Line) -> str | None:
        if line.kept is None:
            return None
        if line.kind is ItemKind.DATE:
            return self.tr("Type a day that is not in the future, as 03/02/2026.")
        return self.tr("Type a number that the question allows.")

    def start_typing(self, first: str) -> None:
        """Put the focus in the field, with the first letter that was typed."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if first:
            self.field.line.setText(first)
            self.typed.emit(first)
        else:
            self.field.line.selectAll()

    def _on_chosen(self, position: int) -> None:
        if self._line is not None:
            options = self._line.options
            self.chosen.emit(options[position].value if position < len(options) else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, the arrows and Escape lead back to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {
                Qt.Key.Key_Return: 1,
                Qt.Key.Key_Enter: 1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
            }
            key = Qt.Key(event.key())
            if key in moves:
                self.moved.emit(moves[key])
                return True
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
