"""A text in which vague words are marked, with what to write instead below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reinteg_desk.app.vague_words import Vagueness, VagueWord
from reinteg_desk.ui.kit.fields import LongTextField
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, Type, colour, is_look_change
from reinteg_desk.ui.kit.tokens import Token

Find = Callable[[str], Sequence[VagueWord]]
Advice = Callable[[Vagueness], str]


class VagueMarks(QSyntaxHighlighter):
    """Underlines vague words."""

    def __init__(self, document: QTextDocument, find: Find) -> None:
        super().__init__(document)
        self._find = find

    def highlightBlock(self, text: str) -> None:
        """Underline the finds of one paragraph."""
        underlined = QTextCharFormat()
        underlined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        underlined.setUnderlineColor(colour(Token.UNDETERMINED))
        for word in self._find(text):
            self.setFormat(word.start, word.end - word.start, underlined)


class GuardedText(Speaking):
    """A field of several lines with its vague words.

    Signals:
        edited: The text, None where it is empty.
    """

    edited = Signal(object)

    def __init__(self, name: Text, find: Find, advice: Advice, *, lines: int = 3) -> None:
        super().__init__()
        self._find, self._advice = find, advice
        self.field = LongTextField(name, lines=lines)
        self.field.edited.connect(self.edited)
        self.field.area.textChanged.connect(self._show_advice)
        self._marks = VagueMarks(self.field.area.document(), find)
        self._hint = label(Type.MUTED, wrap=True)
        self.setLayout(column(self.field, self._hint, gap=GRID))
        self._show_advice()

    @property
    def hint(self) -> str:
        """What is said about vague words, empty where there are none."""
        return self._hint.text()

    def set_value(self, value: object) -> None:
        """Show a text; an equal one leaves what is being typed alone."""
        self.field.set_value(value)

    def retranslate(self) -> None:
        """Say the advice again."""
        super().retranslate()
        self._show_advice()

    def changeEvent(self, event: object) -> None:
        """Underline in the colours of the theme."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if is_look_change(event):  # type: ignore[arg-type]
            self._marks.rehighlight()

    def _show_advice(self) -> None:
        by_kind: dict[Vagueness, list[str]] = {}
        for word in self._find(self.field.area.toPlainText()):
            found = by_kind.setdefault(word.kind, [])
            if word.found.casefold() not in (each.casefold() for each in found):
                found.append(word.found)
        lines = [
            self.tr("Vague: {words}. {advice}").format(
                words=", ".join(f"“{each}”" for each in words), advice=self._advice(kind)
            )
            for kind, words in by_kind.items()
        ]
        self._hint.setText("\n".join(lines))
        self._hint.setVisible(bool(lines))
