"""What becomes of the recognition, and when the next assessment is."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from reinteg_desk.domain.decision import Recognition
from reinteg_desk.ui.decision.lines import Day
from reinteg_desk.ui.decision.provenance import Citations, WrappingLink, beside
from reinteg_desk.ui.kit.choices import ChoiceField, Option
from reinteg_desk.ui.kit.fields import DateField
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import APART, GRID, NEAR, Type
from reinteg_desk.ui.kit.widths import keep_width

CHOICE_WIDTH = 360


class RecognitionPart(Speaking):
    """Recognised until, ended from, or invalidity proposed; with the days the law sets."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._chosen: object = None
        self.heading = label(Type.SECTION)
        self.choice = ChoiceField(lambda: self.tr("Recognition of the incapacity"), self._options())
        self.on = DateField(self._date_name, today)
        self.remarks = Citations()
        self.days = Citations()
        self.say(self.heading.setText, lambda: self.tr("Recognition"))
        choices = boxed(row(self.choice, column(self.on, None), None, gap=APART))
        fields = column(self.heading, choices, self.remarks, None, gap=NEAR)
        self.setLayout(beside(fields, column(self.days, None)))
        keep_width(self.choice, least=CHOICE_WIDTH, most=CHOICE_WIDTH)

    def _options(self) -> list[Option]:
        return [
            (None, lambda: self.tr("not decided yet")),
            (Recognition.RECOGNISED_UNTIL, lambda: self.tr("recognised until and including")),
            (Recognition.ENDED_FROM, lambda: self.tr("ended from")),
            (Recognition.INVALIDITY_PROPOSED, lambda: self.tr("proposed for invalidity")),
        ]

    def _date_name(self) -> str:
        if self._chosen is Recognition.ENDED_FROM:
            return self.tr("First day no longer recognised")
        return self.tr("Last recognised day")

    def show_choice(self, chosen: Recognition | None) -> None:
        """Show what was chosen; the day only where one belongs to it."""
        self.choice.set_value(chosen)
        self.on.setVisible(chosen in (Recognition.RECOGNISED_UNTIL, Recognition.ENDED_FROM))
        if chosen is not self._chosen:
            self._chosen = chosen
            self.on.retranslate()


class NextAssessment(Speaking):
    """The day of the next assessment, with days that the law already sets to choose from.

    Signals:
        taken: A suggested day.
    """

    taken = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._shown: tuple[Day, ...] = ()
        self.heading = label(Type.SECTION)
        self.on = DateField(lambda: self.tr("Day of the next assessment"), today)
        self._links = QVBoxLayout()
        self._links.setSpacing(GRID)
        self.say(self.heading.setText, lambda: self.tr("Next assessment"))
        fields = column(self.heading, self.on, self._links, gap=NEAR)
        self.setLayout(beside(fields, column(None)))

    def show_days(self, days: Sequence[Day], *, changeable: bool) -> None:
        """Show the days to choose from."""
        if tuple(days) == self._shown and self._links.count():
            return
        self._shown = tuple(days)
        clear(self._links)
        for each in days:
            text = self.tr("Take {date} ({what})").format(date=day(each.on), what=each.title)
            link = WrappingLink(text)
            link.setToolTip(f"{each.rule.text}\n{each.rule.source}")
            link.setEnabled(changeable)
            link.setAccessibleName(text)
            link.linkActivated.connect(self._taking(each.on))
            self._links.addWidget(link)

    def _taking(self, on: date) -> Callable[[], None]:
        return lambda *_: self.taken.emit(on)

    def retranslate(self) -> None:
        """The days are said again at the next refresh."""
        super().retranslate()
        self._shown = ()
