"""Fields of a form: name above, control, and below it what is wrong, while it is typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from reinteg_desk.app.document_reader import control_character
from reinteg_desk.ui.kit.dates import parse_day
from reinteg_desk.ui.kit.languages import day, number
from reinteg_desk.ui.kit.layout import bounded_column
from reinteg_desk.ui.kit.numbers import parse_number
from reinteg_desk.ui.kit.speaking import Speaking, Text
from reinteg_desk.ui.kit.theme import GRID, TEXT_WIDTH, set_role
from reinteg_desk.ui.kit.widths import Bound

SHARED_UNDO = "shared_undo"
"""Property of a page whose fields share one history: undo and redo are not the single field's."""


class UnreadableError(ValueError):
    """A text that is no value of the field; carries the sentence for below it."""


class Field(Speaking):
    """Base of all fields.

    ``set_value`` never emits; a value equal to what is being typed leaves the text alone, so that a
    screen may set all its fields after every change.

    Signals:
        edited: The user has entered a valid value (None: emptied).
        unreadable: The user has typed a text that is no value (yet); keep it with
            ``session.set_input(path, text)``.
        left: The user has left the field.
    """

    edited = Signal(object)
    unreadable = Signal(str)
    left = Signal()
    _bound: Bound | None = None
    _control_bound: Bound | None = None

    def __init__(self, name: Text, control: QWidget, *, hint: Text | None = None) -> None:
        super().__init__()
        self.control = control
        self._name = QLabel()
        set_role(self._name, "field-label")
        self._name.setBuddy(control)
        self._name.setWordWrap(True)
        self._error = QLabel()
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        set_role(self._error, "field-error")
        self._error.hide()
        # What is left over goes below: fields beside each other line up at the top.
        self.setLayout(bounded_column(self._name, control, self._error, None, gap=GRID))
        self._bound = Bound(self, TEXT_WIDTH)
        self.setFocusProxy(control)
        control.installEventFilter(self)
        self._given_error = ""
        self._own_error = ""
        self.say(self._set_name, name)
        if hint is not None:
            self.say(self._set_hint, hint)

    @property
    def name(self) -> str:
        """The name as shown."""
        return self._name.text()

    @property
    def error(self) -> str:
        """What is said below the field."""
        return self._error.text()

    def set_error(self, sentence: str | None) -> None:
        """Say what is wrong (from a rule outside the field), or that nothing is."""
        self._given_error = sentence or ""
        self._show_error()

    def focus(self) -> None:
        """Put the focus in the field, for trouble that is here."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_name(self) -> None:
        """Show the control alone, for dense tables; the name stays its accessible name."""
        self._name.hide()

    def add_below(self, part: QWidget) -> None:
        """Put something under the field, below what is wrong with it."""
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self._error) + 1, part)

    def bound_control(self, most_px: int, least_px: int = 0) -> None:
        """Let the control be no wider (nor narrower), in pixels at the usual text size."""
        self._control_bound = Bound(self.control, most_px, least_px)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for bound, widget in ((self._bound, self), (self._control_bound, self.control)):
                if bound is not None:
                    bound.follow(widget)

    def _set_name(self, name: str) -> None:
        self._name.setText(name)
        self.control.setAccessibleName(name.replace("&", ""))

    def _set_hint(self, hint: str) -> None:
        self.control.setToolTip(hint)

    def _set_own_error(self, sentence: str) -> None:
        self._own_error = sentence
        self._show_error()

    def _show_error(self) -> None:
        sentence = self._own_error or self._given_error
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        if bool(self.control.property("invalid")) != bool(sentence):
            self.control.setProperty("invalid", bool(sentence))
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field is left, and leave undo to the file where the page has one."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_shared_undo(event):
            event.ignore()
            return True
        if watched is self.control and event.type() == QEvent.Type.FocusOut:
            self._on_left()
            self.left.emit()
        return False

    def _is_shared_undo(self, event: QEvent) -> bool:
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if not isinstance(event, QKeyEvent) or not any(map(event.matches, keys)):
            return False
        parent = self.parentWidget()
        while parent is not None and not parent.property(SHARED_UNDO):
            parent = parent.parentWidget()
        return parent is not None

    def _on_left(self) -> None:
        """What happens when the field is left."""


class LineField(Field):
    """Base of the fields of one line; subclasses say how a text is read and a value written.

    Attributes:
        made_of: What its line is made of.
    """

    made_of: type[QLineEdit] = QLineEdit

    def __init__(
        self, name: Text, *, hint: Text | None = None, placeholder: Text | None = None
    ) -> None:
        self.line = self.made_of()
        super().__init__(name, self.line, hint=hint)
        if placeholder is not None:
            self.say(self.line.setPlaceholderText, placeholder)
        self.line.textEdited.connect(self._on_typed)

    def read(self, text: str) -> object:
        """The value of a text that is not empty; UnreadableError where it has none."""
        return text

    def write(self, value: object) -> str:
        """The text of a value."""
        return str(value)

    @property
    def value(self) -> object:
        """The value of what stands in the field, None where it is empty or not readable."""
        try:
            return self._read_or_none(self.line.text())
        except UnreadableError:
            return None

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def set_value(self, value: object) -> None:
        """Show a value; an equal one leaves what is being typed alone."""
        if self._own_error or self.value != value or not self.line.hasFocus():
            self._set_text("" if value is None else self.write(value))
        self._set_own_error("")

    def show_text(self, text: str) -> None:
        """Show a text that was kept because it was not readable, with what is wrong with it."""
        self._set_text(text)
        self._check()

    def _set_text(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0 if not self.line.hasFocus() else len(text))

    def _read_or_none(self, text: str) -> object:
        return self.read(text.strip()) if text.strip() else None

    def _on_typed(self, text: str) -> None:
        clean = "".join(each for each in text if control_character(each) is None)
        if clean != text:  # pasted along with what was meant
            self.line.setText(clean)
            text = clean
        try:
            value = self._read_or_none(text)
        except UnreadableError:
            self.unreadable.emit(text)
        else:
            self._set_own_error("")
            self.edited.emit(value)

    def _check(self) -> bool:
        try:
            self._read_or_none(self.line.text())
        except UnreadableError as error:
            self._set_own_error(str(error))
            return False
        self._set_own_error("")
        return True

    def _on_left(self) -> None:
        if self._check() and (value := self.value) is not None:
            self._set_text(self.write(value))


class TextField(LineField):
    """A text of one line; its value has no blanks around it."""


class NumberField(LineField):
    """A number with a comma or a point, within bounds."""

    def __init__(
        self,
        name: Text,
        *,
        lowest: float,
        highest: float,
        decimals: int = 0,
        hint: Text | None = None,
    ) -> None:
        self._lowest, self._highest, self._decimals = lowest, highest, decimals
        super().__init__(name, hint=hint)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bound_control(32 * GRID)

    def read(self, text: str) -> float | int:
        """The number."""
        value = parse_number(text)
        if value is None or not self._lowest <= value <= self._highest:
            raise UnreadableError(self._sentence())
        if self._decimals == 0 and value != int(value):
            raise UnreadableError(self.tr("Type a whole number."))
        return int(value) if self._decimals == 0 else value

    def write(self, value: object) -> str:
        """The number with the decimal sign of the language, without needless zeros."""
        amount = float(str(value))
        shown = range(self._decimals + 1)
        return number(amount, next((n for n in shown if round(amount, n) == amount), shown[-1]))

    def _sentence(self) -> str:
        text = self.tr("Type a number from {lowest} to {highest}.")
        return text.format(lowest=f"{self._lowest:g}", highest=f"{self._highest:g}")


class DateField(LineField):
    """A day, typed as ``3/2/26``, ``03022026`` or ``03/02/2026``; always shown as the last."""

    def __init__(self, name: Text, today: Callable[[], date], *, hint: Text | None = None) -> None:
        self._today = today
        super().__init__(name, hint=hint)
        self.say(self.line.setPlaceholderText, lambda: self.tr("dd/mm/yyyy"))
        self.bound_control(44 * GRID, 25 * GRID)  # a day is never cut
        self.control.installEventFilter(self)

    def read(self, text: str) -> date:
        """The day."""
        found = parse_day(text, self._today())
        if found is None:
            raise UnreadableError(self.tr("Type a day as 03/02/2026 or 3/2/26."))
        return found

    def write(self, value: object) -> str:
        """The day as ``03/02/2026``."""
        return day(value) if isinstance(value, date) else str(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move by a day; with Shift by a month of 30 days."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None and isinstance(self.value, date):
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, days: int) -> None:
        value = self.value
        if isinstance(value, date):
            moved = date.fromordinal(value.toordinal() + days)
            self._set_text(day(moved))
            self.edited.emit(moved)


class LongTextField(Field):
    """A text of several lines; Tab leaves it."""

    def __init__(self, name: Text, *, lines: int = 3, hint: Text | None = None) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self._silent = False
        self._told: str | None = None
        super().__init__(name, self.area, hint=hint)
        self._lines = lines
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        self.area.textChanged.connect(self._on_changed)

    @property
    def value(self) -> str | None:
        """The text without blanks around it, None where it is empty."""
        return self.area.toPlainText().strip() or None

    def set_value(self, value: object) -> None:
        """Show a text; an equal one leaves what is being typed alone."""
        if self.value != value:
            self._silent = True
            self.area.setPlainText("" if value is None else str(value))
            self._silent = False
        self._told = self.value

    def _on_changed(self) -> None:
        # Marking words in the text counts as a change of it for Qt; it is none for the file.
        if not self._silent and self.value != self._told:
            self._told = self.value
            self.edited.emit(self._told)

    def _fit(self) -> None:
        self.area.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 6 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the lines when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._fit()
