"""A question about levels that seem to contradict each other; nothing is changed for anybody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from reinteg_desk.app.contradictions import Contradiction
from reinteg_desk.ui.kit.layout import label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, set_role


class ContradictionLine(Speaking):
    """The first question, how many more there are, and the way to the two lines.

    Signals:
        asked: A feature to go to.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[Contradiction, ...] = ()
        self._at = 0
        self._language = "nl"
        self._text = label(wrap=True)
        self._go, self._other = QPushButton(), QPushButton()
        for button in (self._go, self._other):
            set_role(button, "link")
        self._go.clicked.connect(self._on_go)
        self._other.clicked.connect(self._on_other)
        self.say(self._go.setText, lambda: self.tr("Look at it"))
        parts = (MarkIcon(Mark.ATTENTION), self._text, self._go, self._other, None)
        line = row(*parts, gap=NEAR)
        line.setStretch(1, 3)  # the question first: it is a sentence
        self.setLayout(line)
        self.hide()

    def show_pairs(self, pairs: tuple[Contradiction, ...], language: str) -> None:
        """Show the questions of these pairs; nothing where there are none."""
        if pairs != self._pairs:
            self._pairs, self._at = pairs, 0
        self._language = language
        self.setVisible(bool(pairs))
        if pairs:
            self._show()

    def _show(self) -> None:
        pair = self._pairs[self._at]
        self._text.setText(pair.question.get(self._language) or pair.question["nl"])
        more = len(self._pairs) - 1
        self._other.setVisible(more > 0)
        self._other.setText(self.tr("next of {count}").format(count=more + 1))

    def _on_go(self) -> None:
        self.asked.emit(self._pairs[self._at].features[0])

    def _on_other(self) -> None:
        self._at = (self._at + 1) % len(self._pairs)
        self._show()
