"""Controls for a finger: large, strongly outlined, with text that wraps."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role

SWITCH = "touch-switch"
"""The role of a button for something that is so or not."""
SMALLEST_PX = 44
"""No target is lower or narrower (WCAG 2.2, success criterion 2.5.5 "Target Size (Enhanced)")."""
TARGET_PX = 13 * GRID
"""The usual height of a target."""
_ASIDE = 3 * GRID
"""Between the edge of a button and its words."""


class TouchButton(QPushButton):
    """A large button; its text takes as many lines as it needs, in the middle.

    Args:
        text: What it says.
        role: ``touch``; ``touch-primary``: the way on; ``touch-switch``: something that is so or
            not, ticked in front where it is.
        checkable: It is on or off.
        lead: What its text begins with, a figure or a letter: the text stands beside it in all
            its lines. Empty for none.
        is_line: Its text is a line of a list: at the left; so is one with a lead.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "touch",
        checkable: bool = False,
        lead: str = "",
        is_line: bool = False,
    ) -> None:
        super().__init__()
        set_role(self, role)
        self._is_switch = role == SWITCH
        self.setCheckable(checkable or self._is_switch)
        self._lead, self._words, self._note = self._label(), self._label(), self._label()
        self._words.setWordWrap(True)
        self._note.setWordWrap(True)
        set_role(self._note, "touch-note")
        for each in (self._lead, self._words):
            set_role(each, f"{role}-words")
        self._lead.setText(lead)
        self._lead.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._has_lead = bool(lead) or self._is_switch
        self._lead.setVisible(self._has_lead)
        self._note.hide()
        line = row(self._lead, column(self._words, self._note, gap=0), gap=0)
        line.setStretch(1, 1)
        inside = column(None, line, None, gap=0)
        inside.setContentsMargins(_ASIDE, NEAR, _ASIDE, NEAR)
        self.setLayout(inside)
        if not self._has_lead and not is_line:
            self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Not Fixed: that would hold the height of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(TARGET_PX)
        self.toggled.connect(self._show_state)
        self.show_text(text)

    @staticmethod
    def _label() -> QLabel:
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def show_text(self, text: str, note: str = "") -> None:
        """Say something else, and below it a note, less strongly."""
        self._words.setText(text)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        lead = "" if self._is_switch else self._lead.text()
        spoken = [" ".join(part for part in (lead, text) if part), note]
        self.setAccessibleName(", ".join(part for part in spoken if part).replace("\n", ", "))
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _show_state(self) -> None:
        if self._is_switch:
            self._lead.setText("✓" if self.isChecked() else "")
        for each in (self._lead, self._words, self._note):
            each.setProperty("chosen", self.isChecked())
            each.style().unpolish(each)
            each.style().polish(each)

    def changeEvent(self, event: QEvent) -> None:
        """The words are dimmed with the button."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_words"):
            for each in (self._lead, self._words, self._note):
                each.setEnabled(self.isEnabled())
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_words"):
            self._fit_lead()

    def _fit_lead(self) -> None:
        """As wide as a figure or the tick, and a gap: the texts of a list begin at one place."""
        if self._has_lead:
            self._lead.ensurePolished()
            self._lead.setFixedWidth(self._lead.fontMetrics().horizontalAdvance("✓M"))

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least a finger high."""
        self._words.ensurePolished()  # with the size of text it will have
        self._fit_lead()
        inner = max(1, width - 2 * _ASIDE - self._aside())
        lines = self._words.heightForWidth(inner)
        if not self._note.isHidden():
            lines += self._note.heightForWidth(inner)
        return max(TARGET_PX, lines + 2 * NEAR)

    def _aside(self) -> int:
        return self._lead.maximumWidth() if self._has_lead else 0

    def sizeHint(self) -> QSize:
        """On one line, as far as that is sensible."""
        self._words.ensurePolished()
        self._fit_lead()
        text = self._words.fontMetrics().size(0, self._words.text())
        width = max(TARGET_PX, text.width() + 2 * _ASIDE + NEAR + self._aside())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A finger."""
        return QSize(TARGET_PX, TARGET_PX)


def side_by_side(*buttons: QWidget) -> QWidget:
    """Large buttons beside each other, in as many lines as they take and no higher."""
    widget = boxed(Flow(*buttons, gap=NEAR))
    # Not Fixed: that would hold the height of one line.
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget


class TouchChips(QWidget):
    """Buttons beside each other, of which some are on.

    Signals:
        tapped: The value of the button.
    """

    tapped = Signal(object)

    def __init__(self, *, exclusive: bool = True) -> None:
        super().__init__()
        self._exclusive = exclusive
        self._buttons: dict[object, TouchButton] = {}
        self._flow = Flow(gap=NEAR)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, options: Iterable[tuple[object, str]], name: str) -> None:
        """Offer other values.

        Args:
            options: Value and text.
            name: What is chosen, for screen readers.
        """
        wanted = list(options)
        if list(self._buttons) != [value for value, _ in wanted]:
            clear(self._flow)
            self._buttons = {}
            for value, _ in wanted:
                button = TouchButton(checkable=True)
                button.clicked.connect(lambda _=False, value=value: self.tapped.emit(value))
                self._buttons[value] = button
                self._flow.addWidget(button)
        for value, text in wanted:
            self._buttons[value].show_text(text)
            self._buttons[value].setAccessibleName(f"{name}: {text}")

    def show_chosen(self, *values: object) -> None:
        """Mark what is on."""
        for value, button in self._buttons.items():
            button.setChecked(value in values)

    def button(self, value: object) -> TouchButton:
        """The button of a value."""
        return self._buttons[value]

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        return self._flow.heightForWidth(width)


class TouchDay(Speaking):
    """A day, set by tapping: today, a day earlier, a day later, none.

    Signals:
        edited: Another day, or None.
    """

    edited = Signal(object)

    def __init__(self, name: Text, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._value: date | None = None
        self._name = label(Type.SECTION, wrap=True)
        self._shown = label("touch-value")
        self.today_button, self.earlier = TouchButton(), TouchButton()
        self.later, self.none = TouchButton(), TouchButton()
        buttons = (self.today_button, self.earlier, self.later, self.none)
        self.today_button.clicked.connect(lambda: self._set(self._today()))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.none.clicked.connect(lambda: self._set(None))
        self.say(self._name.setText, name)
        self.say(self.today_button.show_text, lambda: self.tr("Today"))
        self.say(self.earlier.show_text, lambda: self.tr("One day earlier"))
        self.say(self.later.show_text, lambda: self.tr("One day later"))
        self.say(self.none.show_text, lambda: self.tr("Clear"))
        self.setLayout(column(self._name, self._shown, side_by_side(*buttons), gap=GRID))

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self._value = value
        self._shown.setText(day(value) if value else self.tr("not noted"))

    def _set(self, value: date | None) -> None:
        if value != self._value:
            self.set_value(value)
            self.edited.emit(value)

    def _move(self, days: int) -> None:
        self._set((self._value or self._today()) + timedelta(days=days))

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.set_value(self._value)
