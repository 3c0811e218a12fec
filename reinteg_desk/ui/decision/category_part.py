"""The four categories with their legal text, and beside them what speaks for and against."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reinteg_desk.app.plan_parts import CategoryProposal
from reinteg_desk.ui.decision.lines import CategoryRow, Missing
from reinteg_desk.ui.decision.provenance import Provenance, WrappingLink, is_open, wrapped
from reinteg_desk.ui.kit.layout import clear, column, hairline, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role

INDENT = 24


class CategoryLine(Speaking):
    """One category: a button to choose it, its name, and the text of the law.

    Signals:
        chosen: The user chose it.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QRadioButton()
        strong = QFont()
        strong.setWeight(QFont.Weight.DemiBold)
        self.button.setFont(strong)
        self._mark = MarkIcon(Mark.NOW)
        self._proposed = label(Type.STRONG)
        self._text = wrapped("")
        self.say(self._proposed.setText, lambda: self.tr("proposed"))
        self.button.clicked.connect(self.chosen)
        head = row(self.button, None, self._mark, self._proposed, gap=NEAR)
        body = row(self._text)
        body.setContentsMargins(INDENT, 0, 0, 0)
        self.setLayout(column(head, body, gap=GRID))

    def show_row(self, each: CategoryRow, *, changeable: bool) -> None:
        """Show a category."""
        self.button.setText(f"{each.number}  {each.name}".replace("&", "&&"))
        self._text.setText(each.text)
        self.button.setChecked(each.is_chosen)
        self.button.setEnabled(changeable)
        for part in (self._mark, self._proposed):
            part.setVisible(each.is_proposed)
        proposed = f"; {self._proposed.text()}" if each.is_proposed else ""
        self.button.setAccessibleName(f"{each.number}. {each.name}{proposed}")
        self.button.setAccessibleDescription(each.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the text chooses too."""
        if event.button() == Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.setFocus()
            self.button.click()


class CategoryLines(Speaking):
    """The four rows.

    Signals:
        chosen: A category, None to take the choice back.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.lines = {number: CategoryLine() for number in (1, 2, 3, 4)}
        for number, line in self.lines.items():
            self._group.addButton(line.button)
            line.chosen.connect(self._telling(number))
        self._back = QPushButton()
        set_role(self._back, "link")
        self._back.clicked.connect(lambda: self.chosen.emit(None))
        self.say(self._back.setText, lambda: self.tr("Undo the choice"))
        first, *others = self.lines.values()
        parts = [part for line in others for part in (hairline(), line)]
        self.setLayout(column(first, *parts, row(self._back, None), gap=NEAR))

    def _telling(self, number: int) -> Callable[[], None]:
        return lambda: self.chosen.emit(number)

    def show_rows(self, rows: Sequence[CategoryRow], *, changeable: bool) -> None:
        """Show the four categories."""
        chosen = any(each.is_chosen for each in rows)
        self._group.setExclusive(chosen)
        for each in rows:
            self.lines[each.number].show_row(each, changeable=changeable)
        self._group.setExclusive(True)
        self._back.setVisible(chosen and changeable)

    @property
    def entry(self) -> QWidget:
        """Where the focus enters: the chosen category, the first where none is."""
        return self._group.checkedButton() or self.lines[1].button

    def focus(self) -> None:
        """Put the focus on the chosen category, on the first where none is."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)


class Reasons(Provenance):
    """What is proposed, why, what speaks against it, and what is missing.

    Signals:
        asked: The key of an answer or a feature that is missing.
    """

    asked = Signal(str)

    def __init__(self, answer_name: Callable[[str], str]) -> None:
        super().__init__()
        self._answer_name = answer_name
        self._shown: object = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        self.setLayout(column(self._lines, None, gap=0))

    def show_proposal(self, proposal: CategoryProposal, missing: Sequence[Missing]) -> None:
        """Show a proposal; its lines are made again only when they change."""
        if (proposal, tuple(missing)) == self._shown:
            return
        self._shown = (proposal, tuple(missing))
        clear(self._lines)
        self._add(self._heading(proposal.proposed), Type.SECTION)
        self._list(self.tr("For"), proposal.reasons, Mark.DONE)
        self._list(self.tr("Against"), proposal.against, Mark.ATTENTION)
        self._links(missing)
        source = wrapped(self.cited(proposal.rule), Type.MUTED)
        source.setToolTip(proposal.rule.text)
        self._lines.addSpacing(NEAR)
        mark = Mark.ATTENTION if is_open(proposal.rule) else Mark.INFORMATION
        self._lines.addLayout(_marked(mark, source))

    def _heading(self, proposed: int | None) -> str:
        if proposed is None:
            return self.tr("No category is proposed")
        return self.tr("Category {number} is proposed").format(number=proposed)

    def _add(self, text: str, role: Type) -> None:
        self._lines.addWidget(wrapped(text, role))

    def _list(self, heading: str, sentences: Sequence[str], mark: Mark) -> None:
        if sentences:
            self._lines.addSpacing(NEAR)
            self._add(heading, Type.STRONG)
            for each in sentences:
                self._lines.addLayout(_marked(mark, wrapped(each)))

    def _links(self, missing: Sequence[Missing]) -> None:
        if not missing:
            return
        self._lines.addSpacing(NEAR)
        self._add(self.tr("Missing"), Type.STRONG)
        for each in missing:
            name = each.name or self._answer_name(each.key)
            name = name[:1].upper() + name[1:]
            link = WrappingLink(name)
            link.setAccessibleName(self.tr("Go to: {field}").format(field=name))
            link.linkActivated.connect(self._asking(each.key))
            self._lines.addLayout(_marked(Mark.MISSING, link))

    def _asking(self, key: str) -> Callable[[], None]:
        return lambda *_: self.asked.emit(key)

    def retranslate(self) -> None:
        """The lines are made again at the next refresh."""
        super().retranslate()
        self._shown = None


def _marked(mark: Mark, widget: QWidget) -> QVBoxLayout:
    line = row(column(2, MarkIcon(mark), None, gap=0), widget, gap=NEAR)
    line.setStretch(1, 1)
    return column(line, gap=0)
