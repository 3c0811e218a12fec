"""Texts with a mark before each (a level, a key); a click chooses one, chosen ones stand out."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from reinteg_desk.ui.kit.layout import label
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role


class _Line(QLabel):
    """One text; a click chooses it."""

    clicked = Signal(int)

    def __init__(self, position: int) -> None:
        super().__init__()
        self._position = position
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self._position)


class NumberedTexts(QWidget):
    """A short list of texts; lines are made once and shown as far as they are needed.

    Signals:
        chosen: The position of a text that was clicked.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(NEAR)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._marks: list[QLabel] = []
        self._texts: list[_Line] = []

    def show_texts(
        self, marks: Sequence[str], texts: Sequence[str], chosen: Collection[int]
    ) -> None:
        """Show texts with their marks.

        Args:
            marks: What stands before each.
            texts: As many.
            chosen: Positions of those that hold.
        """
        while len(self._texts) < len(texts):
            self._add()
        for position, (mark, text) in enumerate(zip(self._marks, self._texts, strict=True)):
            is_shown = position < len(texts)
            mark.setVisible(is_shown)
            text.setVisible(is_shown)
            if is_shown:
                mark.setText(marks[position])
                text.setText(texts[position])
                set_role(mark, "chosen-level" if position in chosen else "muted")
                set_role(text, "chosen-level" if position in chosen else "level")

    def _add(self) -> None:
        mark, text = label(Type.STRONG), _Line(len(self._texts))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(mark, len(self._texts), 0)
        self._grid.addWidget(text, len(self._texts), 1)
        text.clicked.connect(self.chosen)
        self._marks.append(mark)
        self._texts.append(text)
