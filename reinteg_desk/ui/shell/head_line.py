"""The head line: who, since when, which month, what the law looks at, what is due. Ten seconds."""

from datetime import date

from PySide6.QtWidgets import QLayout, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.plan_facts import RuleWords
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.rules.dates import add_months, merged_periods, month_number
from reinteg_desk.rules.frame import FrameKind
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, Type


class HeadLine(StepScreen):
    """Two lines that anyone can read."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._who = label(Type.SECTION)
        self._where = label(Type.STRONG)
        self._since = label(Type.MUTED)
        self._due = label(Type.MUTED)
        lines = column(
            row(self._who, None, self._where, gap=APART),
            row(self._since, None, self._due, gap=APART),
            gap=GRID,
        )
        lines.setContentsMargins(EDGE, APART, EDGE, GRID)
        self.setLayout(column(self._panel(lines)))

    @staticmethod
    def _panel(lines: QLayout) -> QWidget:
        return boxed(lines, role="panel")

    def title(self) -> str:
        """The name of the strip."""
        return self.tr("Who and where")

    def refresh(self) -> None:
        """Show the present state."""
        case = self.session.case
        held_on = case.consultation.held_on
        person, incapacity = case.person, case.incapacity
        age = self.tr("{years} years").format(years=_age(person.born_on, held_on))
        self._who.setText(f"{person.name} · {age} · {self._status()}")
        period = merged_periods(incapacity.spells, self.services.desk.rules)[-1]
        start = period.spells[0].start
        month = month_number(start, max(start, held_on))
        frame = self.session.frame
        looks = (
            self.tr("whole labour market")
            if frame.kind is FrameKind.MARKET
            else self.tr("own occupation")
        )
        self._where.setText(self.tr("month {month} · {frame}").format(month=month, frame=looks))
        since = self.tr("since {start}").format(start=day(start))
        if len(period.spells) > 1:
            since = self.tr("since {start} ({count} spells, one period)").format(
                start=day(start), count=len(period.spells)
            )
        self._since.setText(since)
        self._due.setText(self._next())

    def _status(self) -> str:
        incapacity = self.session.case.incapacity
        names = {
            Status.EMPLOYEE: self.tr("employee"),
            Status.UNEMPLOYED: self.tr("unemployed"),
            Status.SELF_EMPLOYED: self.tr("self-employed"),
        }
        name = names[incapacity.status]
        if incapacity.contract:
            return self.tr("{status} with contract").format(status=name)
        return name

    def _next(self) -> str:
        """The milestone that comes next."""
        held_on = self.session.case.consultation.held_on
        coming = [each for each in self.session.timeline if each.on >= held_on]
        if not coming:
            return ""
        desk = self.services.desk
        words = RuleWords(desk.rules, desk.rule_texts, self.services.language)
        row_ = words.milestone(coming[0])
        days = (row_.on - held_on).days
        if row_.from_on is not None and row_.from_on <= held_on < row_.on:
            text = self.tr("now, until {day}: {milestone}")
        elif days == 1:
            text = self.tr("tomorrow: {milestone}")
        else:
            text = self.tr("in {days} days: {milestone}") if days else self.tr("today: {milestone}")
        return text.format(days=days, day=day(row_.on), milestone=row_.title)


def _age(born_on: date, on: date) -> int:
    """Completed years."""
    years = on.year - born_on.year
    return years - (add_months(born_on, 12 * years).on > on)
