"""Controls for a finger: large, strongly outlined, with text that wraps."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reinteg_desk.ui.kit.flow import Flow
from reinteg_desk.ui.kit.languages import day
from reinteg_desk.ui.kit.layout import boxed, clear, column, label
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, NEAR, Type, set_role

SMALLEST_PX = 44
"""No target is lower or narrower (WCAG 2.2, success criterion 2.5.5 "Target Size (Enhanced)")."""
TARGET_PX = 13 * GRID
"""The usual height of a target."""
_ASIDE = 3 * GRID
"""Between the edge of a button and its words."""


class TouchButton(QPushButton):
    """A large button; its text takes as many lines as it needs."""

    def __init__(self, text: str = "", *, role: str = "touch", checkable: bool = False) -> None:
        super().__init__()
        set_role(self, role)
        self.setCheckable(checkable)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self._words, f"{role}-words")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_ASIDE, NEAR, _ASIDE, NEAR)
        inside.addWidget(self._words)
        # Not Fixed: that would hold the height of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(TARGET_PX)
        self.toggled.connect(self._show_state)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Say something else."""
        self._words.setText(text)
        self.setAccessibleName(text.replace("\n", ", "))
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def centre(self) -> None:
        """Put the text in the middle."""
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _show_state(self) -> None:
        self._words.setProperty("chosen", self.isChecked())
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)

    def changeEvent(self, event: QEvent) -> None:
        """The words are dimmed with the button."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_words"):
            self._words.setEnabled(self.isEnabled())

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """At least a finger high."""
        self._words.ensurePolished()  # with the size of text it will have
        lines = self._words.heightForWidth(max(1, width - 2 * _ASIDE))
        return max(TARGET_PX, lines + 2 * NEAR)

    def sizeHint(self) -> QSize:
        """On one line, as far as that is sensible."""
        self._words.ensurePolished()
        text = self._words.fontMetrics().size(0, self._words.text())
        width = max(TARGET_PX, text.width() + 2 * _ASIDE + NEAR)
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
                button.centre()
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
        self._name = label(Type.STRONG, wrap=True)
        self._shown = label("touch-value")
        self.today_button, self.earlier = TouchButton(), TouchButton()
        self.later, self.none = TouchButton(), TouchButton()
        buttons = (self.today_button, self.earlier, self.later, self.none)
        for each in buttons:
            each.centre()
        self.today_button.clicked.connect(lambda: self._set(self._today()))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.none.clicked.connect(lambda: self._set(None))
        self.say(self._name.setText, name)
        self.say(self.today_button.show_text, lambda: self.tr("Today"))
        self.say(self.earlier.show_text, lambda: self.tr("Day earlier"))
        self.say(self.later.show_text, lambda: self.tr("Day later"))
        self.say(self.none.show_text, lambda: self.tr("No day"))
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
