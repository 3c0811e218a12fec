"""Where a rule stands and how firmly it is known, under whatever rests on it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QVBoxLayout

from reinteg_desk.app.plan_parts import RuleNote
from reinteg_desk.ui.decision.lines import Day, Said
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import EDGE, GRID, NEAR, TEXT_WIDTH, Type

RULES_WIDTH = 360
_OPEN = ("one_source", "to_confirm")


class Provenance(Speaking):
    """Base of what cites rules: the article with its status in words."""

    def cited(self, rule: RuleNote) -> str:
        """The article and how sure that is."""
        return f"{rule.source} ({self.status(rule)})"

    def status(self, rule: RuleNote) -> str:
        """How firmly a rule is known."""
        names = {
            "law": self.tr("text of the law"),
            "source": self.tr("a source"),
            "one_source": self.tr("one source: check"),
            "derived": self.tr("derived"),
            "to_confirm": self.tr("to be confirmed"),
        }
        return names[rule.status]


def is_open(rule: RuleNote) -> bool:
    """Whether a rule is still to be checked by the reader."""
    return rule.status in _OPEN


def wrapped(text: str, role: Type = Type.BODY) -> QLabel:
    """A label that wraps at the width it gets."""
    made = label(role)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setText(text)
    return made


def beside(fields: QLayout, rules: QLayout) -> QLayout:
    """Fields at the left, at most as wide as a form; what the rules say at the right."""
    left, right = boxed(fields), boxed(rules)
    left.setMaximumWidth(TEXT_WIDTH)
    right.setFixedWidth(RULES_WIDTH)
    sides = row(left, right, None, gap=EDGE)
    sides.setStretch(0, 100)
    return sides


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
        self._show([(each.text, each.rule) for each in said], mark)

    def show_days(self, days: Sequence[Day]) -> None:
        """Show days with what they are."""
        self._show([(self._dated(each), each.rule) for each in days], Mark.INFORMATION)

    def _dated(self, each: Day) -> str:
        if each.from_on is None:
            return self.tr("{date}: {what}").format(date=day(each.on), what=each.title)
        text = self.tr("{first} to {last}: {what}")
        return text.format(first=day(each.from_on), last=day(each.on), what=each.title)

    def _show(self, lines: list[tuple[str, RuleNote]], mark: Mark) -> None:
        if (*lines, mark) != self._shown:
            self._shown = (*lines, mark)
            clear(self._lines)
            for text, rule in lines:
                self._lines.addLayout(self._line(text, rule, mark))
        self.setVisible(bool(lines))

    def _line(self, text: str, rule: RuleNote, mark: Mark) -> QVBoxLayout:
        icon = MarkIcon(Mark.ATTENTION if is_open(rule) else mark)
        source = wrapped(self.cited(rule), Type.MUTED)
        source.setToolTip(rule.text)
        words = column(wrapped(text), source, gap=0)
        line = row(column(icon, None), words, gap=NEAR)
        line.setStretch(1, 1)
        return column(line, gap=GRID)

    def retranslate(self) -> None:
        """Lines are made again at the next refresh."""
        super().retranslate()
        self._shown = ()
