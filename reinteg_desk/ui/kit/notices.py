"""The message bar: trouble that can be expected, and news, each with what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from reinteg_desk.app.messages import Messages
from reinteg_desk.app.problems import Problem, ProblemError
from reinteg_desk.ui.kit.layout import column, discard, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import APART, NEAR, set_role

NEWS_SECONDS = 8
"""How long news stays; trouble stays until it is dismissed or solved."""
AT_ONCE_MS = 1_000
"""News as young as that belongs to the act that turns the page."""
MOST_SHOWN = 3


class Kind(StrEnum):
    """How much attention a notice asks."""

    NEWS = "news"
    WARNING = "warning"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NextStep:
    """A button in a notice: what it says and does."""

    label: Text
    act: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Notice:
    """One line of the bar. ``topic``: a newer notice on the same topic takes this one's place."""

    text: Text
    kind: Kind = Kind.NEWS
    step: NextStep | None = None
    topic: str | None = None


class Notices(QObject):
    """What screens tell the user; the bar (and a test) listens.

    Signals:
        told: A notice to show.
        withdrawn: The topic whose notice is no longer true.
        turned: Another page is in front.
    """

    told = Signal(object)
    withdrawn = Signal(str)
    turned = Signal()

    def __init__(
        self, messages: Messages, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._language = language

    def news(self, text: Text, step: NextStep | None = None, *, topic: str | None = None) -> None:
        """Say that something went well; it goes away by itself."""
        self.told.emit(Notice(text=text, step=step, topic=topic))

    def warning(
        self, text: Text, step: NextStep | None = None, *, topic: str | None = None
    ) -> None:
        """Say something that asks for attention; it stays."""
        self.told.emit(Notice(text=text, kind=Kind.WARNING, step=step, topic=topic))

    def trouble(
        self,
        problem: Problem | ProblemError,
        step: NextStep | None = None,
        *,
        topic: str | None = None,
    ) -> None:
        """Say what went wrong, in the sentence that belongs to it; it stays."""
        found = problem.problem if isinstance(problem, ProblemError) else problem
        notice = Notice(
            text=lambda: self.sentence(found),
            kind=Kind.TROUBLE,
            step=step,
            topic=topic or f"{found.code}@{found.place}",
        )
        self.told.emit(notice)

    def sentence(self, problem: Problem | ProblemError) -> str:
        """The sentence for a problem in the language of the window, for use at a field."""
        found = problem.problem if isinstance(problem, ProblemError) else problem
        text = self._messages.sentence(found, self._language())
        return text[:1].upper() + text[1:] if found.file is None else text

    def withdraw(self, topic: str) -> None:
        """Take a notice away because it is no longer true."""
        self.withdrawn.emit(topic)

    def turn(self) -> None:
        """Another page is in front: news of the one before has been read."""
        self.turned.emit()


_MARKS = {Kind.NEWS: Mark.INFORMATION, Kind.WARNING: Mark.ATTENTION, Kind.TROUBLE: Mark.BLOCKED}


class NoticeLine(Speaking):
    """One notice: mark, sentence, next step, dismiss.

    Signals:
        dismissed: The user has read it.
    """

    dismissed = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, f"notice-{notice.kind}")
        self._shown = QElapsedTimer()
        self._shown.start()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = row(MarkIcon(_MARKS[notice.kind]), self._text, gap=NEAR)
        box.setContentsMargins(APART - 2, NEAR, APART, NEAR)
        if notice.step is not None:
            box.addWidget(self._step_button(notice.step))
        box.addWidget(self._dismiss_button())
        self.setLayout(box)
        self.say(self._text.setText, notice.text)

    @property
    def text(self) -> str:
        """The sentence as shown."""
        return self._text.text()

    @property
    def is_of_now(self) -> bool:
        """Whether it came with what is being done just now."""
        return self._shown.elapsed() < AT_ONCE_MS

    def _step_button(self, step: NextStep) -> QPushButton:
        button = QPushButton()
        self.say(button.setText, step.label)
        button.clicked.connect(self.dismissed)
        button.clicked.connect(lambda _checked: step.act())
        return button

    def _dismiss_button(self) -> QPushButton:
        button = QPushButton()
        set_role(button, "flat")
        self.say(button.setText, lambda: self.tr("Dismiss"))
        button.clicked.connect(self.dismissed)
        return button


class NoticeBar(QWidget):
    """Shows the notices under each other, newest last, at most three at a time."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[NoticeLine] = []
        self._box = column(gap=1)
        self.setLayout(self._box)
        self.hide()
        notices.told.connect(self.show_notice)
        notices.withdrawn.connect(self.withdraw)
        notices.turned.connect(self.turn)

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences that are shown."""
        return tuple(line.text for line in self._lines)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of an equal one or an older one on its topic.

        An equal one that offers a next step stays: the same sentence without it would say less.
        """
        line = NoticeLine(notice)
        for old in tuple(self._lines):
            same_topic = notice.topic is not None and old.notice.topic == notice.topic
            if old.text == line.text and not same_topic and old.notice.step and not notice.step:
                line.deleteLater()
                return
            if same_topic or old.text == line.text:
                self._remove(old)
        for old in self._lines[: max(0, len(self._lines) + 1 - MOST_SHOWN)]:
            self._remove(old)
        self._lines.append(line)
        self._box.addWidget(line)
        self.show()
        line.dismissed.connect(lambda: self._remove(line))
        if notice.kind is Kind.NEWS:
            QTimer.singleShot(NEWS_SECONDS * 1000, line, line.dismissed.emit)
        _announce(self, line.text, urgent=notice.kind is not Kind.NEWS)

    def withdraw(self, topic: str) -> None:
        """Take away what is no longer true."""
        for line in tuple(self._lines):
            if line.notice.topic == topic:
                self._remove(line)

    def turn(self) -> None:
        """Take away news of the page before; what an act says while it turns the page stays."""
        for line in tuple(self._lines):
            if line.notice.kind is Kind.NEWS and not line.is_of_now:
                self._remove(line)

    def clear(self) -> None:
        """Take everything away (the vault is locked: notices may name things)."""
        for line in tuple(self._lines):
            self._remove(line)

    def _remove(self, line: NoticeLine) -> None:
        if line in self._lines:
            self._lines.remove(line)
            self._box.removeWidget(line)
            discard(line)
        self.setVisible(bool(self._lines))


def _announce(widget: QWidget, text: str, *, urgent: bool) -> None:
    """Have a screen reader speak a notice."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
