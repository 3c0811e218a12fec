"""A text in which vague words are marked, with what to write instead below it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reinteg_desk.app.vague_words import Vagueness, VagueWord
from reinteg_desk.ui.kit.fields import LongTextField, TextField
from reinteg_desk.ui.kit.languages import quoted
from reinteg_desk.ui.kit.layout import column, label
from reinteg_desk.ui.kit.line import GrowingLine, Line
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, Type, colour, is_look_change
from reinteg_desk.ui.kit.tokens import Token

Find = Callable[[str], Sequence[VagueWord]]
Advice = Callable[[Vagueness], str]


class Guard(NamedTuple):
    """What finds vague words and says what to write instead, for the fields of a page."""

    find: Find
    advice: Advice


def guard_of(services: Services) -> Guard:
    """The guard of the desk, with its advice in the language of the window."""
    words = services.desk.vague_words
    return Guard(
        lambda text: words().find(text), lambda kind: words().advice[services.language][kind]
    )


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


class VagueAdvice(Speaking):
    """What is said below a text with vague words; hidden where there are none."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._guard = guard
        self._read = ""
        self._sentences = label(Type.MUTED, wrap=True)
        self.setLayout(column(self._sentences))
        self.show_for("")

    @property
    def sentences(self) -> str:
        """What is said, empty where there are no vague words."""
        return self._sentences.text()

    def show_for(self, text: str) -> None:
        """Name the vague words of a text, a line for each thing that they leave open."""
        self._read = text
        by_kind: dict[Vagueness, list[str]] = {}
        for word in self._guard.find(text):
            found = by_kind.setdefault(word.kind, [])
            if word.found.casefold() not in (each.casefold() for each in found):
                found.append(word.found)
        lines = [
            self.tr("Vague: {words}. {advice}").format(
                words=", ".join(map(quoted, words)), advice=self._guard.advice(kind)
            )
            for kind, words in by_kind.items()
        ]
        self._sentences.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Say it again in the new language."""
        super().retranslate()
        self.show_for(self._read)


class GuardedText(Speaking):
    """A field of several lines with its vague words.

    Signals:
        edited: The text, None where it is empty.
    """

    edited = Signal(object)

    def __init__(self, name: Text, guard: Guard, *, lines: int = 3) -> None:
        super().__init__()
        self.field = LongTextField(name, lines=lines)
        self.field.edited.connect(self.edited)
        self._marks = VagueMarks(self.field.area.document(), guard.find)
        self._advice = VagueAdvice(guard)
        self.field.area.textChanged.connect(self._show_advice)
        self.setLayout(column(self.field, self._advice, gap=GRID))

    @property
    def hint(self) -> str:
        """What is said about vague words, empty where there are none."""
        return self._advice.sentences

    def set_value(self, value: object) -> None:
        """Show a text; an equal one leaves what is being typed alone."""
        self.field.set_value(value)

    def changeEvent(self, event: object) -> None:
        """Underline in the colours of the theme."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if is_look_change(event):  # type: ignore[arg-type]
            self._marks.rehighlight()

    def _show_advice(self) -> None:
        self._advice.show_for(self.field.area.toPlainText())


class GuardedLine(TextField):
    """A text of one line with its vague words; they are named below it."""

    made_of = Line

    def __init__(self, name: Text, guard: Guard, *, placeholder: Text | None = None) -> None:
        super().__init__(name, placeholder=placeholder)
        self._advice = VagueAdvice(guard)
        self.add_below(self._advice)
        self.line.textChanged.connect(self._advice.show_for)

    @property
    def hint(self) -> str:
        """What is said about vague words, empty where there are none."""
        return self._advice.sentences


class GuardedSentence(GuardedLine):
    """As :class:`GuardedLine`, for a sentence: it wraps, and grows to three lines."""

    # It speaks as a line of Qt does where a field asks.
    made_of = GrowingLine  # type: ignore[assignment]
