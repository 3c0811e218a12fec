"""The head line: who, since when, which month, what the law looks at, what is due. Ten seconds."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QWidget

from reinteg_desk.app.file_session import FileSession
from reinteg_desk.app.plan_parts import MilestoneRow
from reinteg_desk.domain.incapacity import Status
from reinteg_desk.rules.dates import add_months, merged_periods, month_number
from reinteg_desk.rules.frame import FrameKind
from reinteg_desk.ui.kit.icons import SMALL, icon
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.screen import StepScreen
from reinteg_desk.ui.kit.services import Services
from reinteg_desk.ui.kit.theme import APART, EDGE, GRID, NEAR, Type, set_role
from reinteg_desk.ui.kit.widths import for_text

BESIDE_FROM = 820
"""From this width on what is due stands at the right of who it is."""
MOST_DUE = 0.55
"""What is due takes at most this share of the line; the rest of it goes below."""
TOOL_TIP_MS = 60_000


class HeadLine(StepScreen):
    """Two lines that anyone can read."""

    def __init__(self, session: FileSession, services: Services) -> None:
        super().__init__(session, services)
        self._who = _wrapping(Type.SECTION)
        self._where = label(Type.STRONG)
        self._closed_mark, self._closed = label(), label(Type.STRONG)
        self.show_icon(self._set_lock, "lock")
        self._since = _wrapping(Type.MUTED)
        self._due_mark = MarkIcon(Mark.ATTENTION)
        self._due = _wrapping(Type.MUTED)
        self._due.setToolTipDuration(TOOL_TIP_MS)
        self._told_due: object = None
        closed = row(self._closed_mark, self._closed, None, gap=GRID)
        self._upper = row(self._who, closed, self._where, gap=APART)
        due = row(column(self._due_mark, None), column(self._due, None), None, gap=GRID)
        self._lower = row(self._since, due, gap=APART)
        for line in (self._upper, self._lower):
            line.setStretch(0, 1)
        lines = column(self._upper, self._lower, gap=GRID)
        lines.setContentsMargins(EDGE, APART, EDGE, NEAR)
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
            else self.tr("usual occupation")
        )
        self._where.setText(self.tr("month {month} · {frame}").format(month=month, frame=looks))
        since = self.tr("since {start}").format(start=day(start))
        if len(period.spells) > 1:
            since = self.tr("since {start} ({count} spells, one period)").format(
                start=day(start), count=len(period.spells)
            )
        self._since.setText(" · ".join(filter(None, (since, self._changes()))))
        self._since.setToolTip(self._changed_names())
        self._show_closed()
        self._show_due()

    def _set_lock(self, made: QIcon) -> None:
        side = for_text(SMALL)
        self._closed_mark.setPixmap(made.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _show_closed(self) -> None:
        """That nothing can change here any more, and since when."""
        closed = self.session.is_final
        if closed:
            on = day(self.session.saved_at.astimezone().date())
            self._closed.setText(self.tr("closed on {day}").format(day=on))
        for each in (self._closed_mark, self._closed):
            each.setVisible(closed)

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

    def _changes(self) -> str:
        """What is another than last time."""
        previous = self.session.previous
        if previous is None:
            return self.tr("first consultation")
        count = len(self.session.changed_features)
        last = day(previous.consultation.held_on)
        if count == 0:
            return self.tr("no level changed since {date}").format(date=last)
        if count == 1:
            return self.tr("one level changed since {date}").format(date=last)
        return self.tr("{count} levels changed since {date}").format(count=count, date=last)

    def _changed_names(self) -> str:
        words = self.services.desk.words(self.services.language)
        return "\n".join(words[each].name for each in self.session.changed_features)

    def _show_due(self) -> None:
        """What is overdue, else the milestone that comes next; its rule on hover."""
        held_on = self.session.case.consultation.held_on
        missed = self.session.overdue
        coming = [each for each in self.session.timeline if each.on >= held_on]
        shown = missed[:1] or coming[:1]
        due = (held_on, missed, shown, self.services.language)
        if due == self._told_due:
            return  # most keys move a level, and no day with it
        self._told_due = due
        self._due_mark.setVisible(bool(missed))
        set_role(self._due, Type.STRONG if missed else Type.MUTED)
        self._due.setVisible(bool(shown))
        if shown:
            desk = self.services.desk
            words = desk.rule_words(self.services.language)
            told = words.milestone(shown[0])
            self._due.setText(self._overdue(told, len(missed)) if missed else self._next(told))
            rows = [told, *map(words.milestone, missed[1:])]
            self._fit_due()
            self._due.setToolTip("\n\n".join(map(_on_hover, rows)))

    def _overdue(self, told: MilestoneRow, count: int) -> str:
        days = (self.session.case.consultation.held_on - told.on).days
        text = self.tr("{days} days overdue: {milestone}")
        if days == 1:
            text = self.tr("a day overdue: {milestone}")
        sentence = text.format(days=days, milestone=told.title)
        more = self.tr("{sentence}, and %n more", "", count - 1).format(sentence=sentence)
        return more if count > 1 else sentence

    def _next(self, told: MilestoneRow) -> str:
        held_on = self.session.case.consultation.held_on
        days = (told.on - held_on).days
        if told.from_on is not None and told.from_on <= held_on < told.on:
            text = self.tr("now, until {day}: {milestone}")
        elif days == 1:
            text = self.tr("tomorrow: {milestone}")
        else:
            text = self.tr("in {days} days: {milestone}") if days else self.tr("today: {milestone}")
        return text.format(days=days, day=day(told.on), milestone=told.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window (or with large text) what stands at the right stands below."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        roomy = event.size().width() >= for_text(BESIDE_FROM)
        side = Qt.AlignmentFlag.AlignRight if roomy else Qt.AlignmentFlag.AlignLeft
        self._due.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        for line in (self._upper, self._lower):
            line.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
            line.setSpacing(APART if roomy else 0)
        self._fit_due()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, look and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_due"):
            self._set_lock(icon("lock"))

    def _fit_due(self) -> None:
        """As wide as its words, so that mark and words stand together at the right."""
        self._due.ensurePolished()
        words = self._due.fontMetrics().horizontalAdvance(self._due.text()) + GRID
        whole = self.width() - 2 * EDGE
        roomy = self.width() >= for_text(BESIDE_FROM)
        self._due.setFixedWidth(
            max(1, min(words, int(whole * MOST_DUE) if roomy else whole - EDGE))
        )


def _wrapping(role: Type) -> QLabel:
    made = label(role)
    made.setWordWrap(True)
    return made


def _on_hover(told: MilestoneRow) -> str:
    return f"{day(told.on)}: {told.title}\n{told.rule.text}\n{told.rule.source}"


def _age(born_on: date, on: date) -> int:
    """Completed years."""
    years = on.year - born_on.year
    return years - (add_months(born_on, 12 * years).on > on)
