"""Where a rule stands and how firmly it is known, under whatever rests on it."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.ui.decision.lines import Day, Said
from reinteg_desk.ui.kit.fields import Field
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import bounded_column, boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.rule_status import status_name
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import EDGE, GRID, NEAR, TEXT_WIDTH, Type
from reinteg_desk.ui.kit.widths import UNBOUNDED, for_text, keep_width

RULES_WIDTH = 360
ROOMY = 0.75
"""How much of their full width the two sides need to stand beside each other."""
_OPEN = ("one_source", "to_confirm")


class Provenance(Speaking):
    """Base of what cites rules: the article with its status in words."""

    def cited(self, rule: RuleNote) -> str:
        """The article and how sure that is."""
        source = rule.source[:1].upper() + rule.source[1:]
        return f"{source} ({self.status(rule)})"

    def status(self, rule: RuleNote) -> str:
        """How firmly a rule is known."""
        return status_name(rule.status)


def is_open(rule: RuleNote) -> bool:
    """Whether a rule is still to be checked by the reader."""
    return rule.status in _OPEN


def wrapped(text: str, role: Type = Type.BODY) -> QLabel:
    """A label that wraps at the width it gets."""
    made = label(role, wrap=True)
    made.setMaximumWidth(UNBOUNDED)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setText(text)
    return made


class WrappingLink(QLabel):
    """A link of several lines, for names that no button could hold; Enter follows it."""

    def __init__(self, text: str) -> None:
        super().__init__(f'<a href="#" style="text-decoration: none">{escape(text)}</a>')
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)  # after the policy, which would forget it
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class Beside(QWidget):
    """Fields at the left, at most as wide as a form; what the rules say at the right.

    Where there is no room for both, the rules stand below; where there is much, they are as wide.
    """

    def __init__(self, fields: QLayout, rules: QLayout) -> None:
        super().__init__()
        left, self._rules = (boxed(bounded_column(each, gap=0)) for each in (fields, rules))
        keep_width(left, most=TEXT_WIDTH)
        for field in left.findChildren(Field):
            field.setMaximumWidth(UNBOUNDED)
        self._sides = row(left, self._rules, None, gap=EDGE)
        self._sides.setStretch(0, TEXT_WIDTH)
        self._sides.setStretch(1, RULES_WIDTH)
        self.setLayout(self._sides)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or below."""
        super().resizeEvent(event)
        roomy = event.size().width() >= for_text(TEXT_WIDTH + RULES_WIDTH) * ROOMY
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        wide = not roomy or event.size().width() >= for_text(2 * TEXT_WIDTH + EDGE)
        self._rules.setMaximumWidth(for_text(TEXT_WIDTH if wide else RULES_WIDTH))


def beside(fields: QLayout, rules: QLayout) -> QLayout:
    """A layout that holds nothing but the two sides."""
    return column(Beside(fields, rules), gap=0)


class Citations(Provenance):
    """Sentences of rules under each other, each with its mark and its source."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(NEAR)
        self.setLayout(column(self._lines, gap=0))
        self.hide()

    def show_said(self, said: Sequence[Said], mark: Mark = Mark.INFORMATION) -> None:
        """Show sentences."""
        self._show(said, mark)

    def show_days(self, days: Sequence[Day]) -> None:
        """Show days with what they are."""
        said = [Said(text=self._dated(each), rule=each.rule) for each in days]
        self._show(said, Mark.INFORMATION)

    def _dated(self, each: Day) -> str:
        if each.from_on is None:
            return self.tr("{date}: {what}").format(date=day(each.on), what=each.title)
        text = self.tr("{first} to {last}: {what}")
        return text.format(first=day(each.from_on), last=day(each.on), what=each.title)

    def _show(self, lines: Sequence[Said], mark: Mark) -> None:
        if (*lines, mark) != self._shown:
            self._shown = (*lines, mark)
            clear(self._lines)
            for each, after in pairwise((*lines, None)):
                if each is not None:
                    is_last = after is None or after.rule != each.rule
                    self._lines.addLayout(self._line(each, mark, is_last=is_last))
        self.setVisible(bool(lines))

    def _line(self, each: Said, mark: Mark, *, is_last: bool) -> QVBoxLayout:
        """A sentence; the source of several stands below the last of them."""
        rule = each.rule
        icon = MarkIcon(Mark.ATTENTION if is_open(rule) else mark)
        text = wrapped(each.text)
        text.setToolTip(each.how)
        text.setAccessibleDescription(each.how)
        words = column(text, gap=0)
        if is_last:
            source = wrapped(self.cited(rule), Type.MUTED)
            source.setToolTip(rule.text)
            words.addWidget(source)
        line = row(column(icon, None), words, gap=NEAR)
        line.setStretch(1, 1)
        return column(line, gap=GRID)

    def retranslate(self) -> None:
        """Lines are made again at the next refresh."""
        super().retranslate()
        self._shown = ()
