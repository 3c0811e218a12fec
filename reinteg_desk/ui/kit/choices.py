"""Fields where one picks: from a list, yes or no or not asked, on or off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from reinteg_desk.ui.kit.fields import Field
from reinteg_desk.ui.kit.layout import row
from reinteg_desk.ui.kit.line import show_whole
from reinteg_desk.ui.kit.speaking import Text
from reinteg_desk.ui.kit.theme import APART, NEAR, colour, set_role
from reinteg_desk.ui.kit.tokens import Token
from reinteg_desk.ui.kit.widths import text_scale

Option = tuple[object, Text]
"""A value with the text that stands for it; the value None is "not recorded"."""


class ListBox(QComboBox):
    """A list of one line that scrolling past never changes."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @property
    def too_long(self) -> bool:
        """Whether a part of the chosen value does not fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        complex_control, part = (
            QStyle.ComplexControl.CC_ComboBox,
            QStyle.SubControl.SC_ComboBoxEditField,
        )
        room = self.style().subControlRect(complex_control, option, part, self)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > room.width()

    def event(self, event: QEvent) -> bool:
        """Show the whole of a value that does not fit, unless there is something else to say."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.too_long:
            show_whole(self.currentText(), event, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame by the style, the arrow in the colour of the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = Token.TEXT if self.isEnabled() else Token.DIMMED
        scale = text_scale()
        painter.setPen(QPen(colour(token), 1.5 * scale, c=Qt.PenCapStyle.RoundCap))
        middle = QRectF(0, 0, 9 * scale, 4.5 * scale)
        middle.moveCenter(QPointF(self.width() - 17.5 * scale, self.height() / 2 + scale / 4))
        tip = QPointF(middle.center().x(), middle.bottom())
        painter.drawPolyline(QPolygonF([middle.topLeft(), tip, middle.topRight()]))
        painter.end()


class ChoiceField(Field):
    """One of a list of values."""

    def __init__(self, name: Text, options: Sequence[Option], *, hint: Text | None = None) -> None:
        self.box = ListBox()
        self._options: tuple[Option, ...] = tuple(options)
        super().__init__(name, self.box, hint=hint)
        self.set_options(options)
        self.box.activated.connect(self._on_chosen)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other values; the chosen one stays chosen where it is still offered."""
        chosen = self.value
        self._options = tuple(options)
        self.box.clear()
        self.box.addItems([text() for _, text in self._options])
        self.set_value(chosen)

    @property
    def value(self) -> object:
        """The chosen value."""
        at = self.box.currentIndex()
        return self._options[at][0] if 0 <= at < len(self._options) else None

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered leaves nothing chosen."""
        values = [option for option, _ in self._options]
        at = values.index(value) if value in values else -1
        if self.box.currentIndex() != at:
            self.box.setCurrentIndex(at)

    def retranslate(self) -> None:
        """Say name and options again."""
        super().retranslate()
        for at, (_, text) in enumerate(self._options):
            self.box.setItemText(at, text())

    def _on_chosen(self) -> None:
        self.edited.emit(self.value)


class AnswerField(Field):
    """Yes, no, or not asked yet: three buttons.

    The arrows move between them; the first letter of yes or no answers, ``?`` takes it back.
    """

    def __init__(self, name: Text, *, hint: Text | None = None) -> None:
        holder = QWidget()
        self._buttons = {value: QRadioButton() for value in (True, False, None)}
        box = row(*self._buttons.values(), None, gap=APART)
        holder.setLayout(box)
        self._group = QButtonGroup(holder)
        for button in self._buttons.values():
            self._group.addButton(button)
            button.clicked.connect(self._on_chosen)
        super().__init__(name, holder, hint=hint)
        for button in self._buttons.values():
            button.installEventFilter(self)
        self._name.setBuddy(self._buttons[True])
        holder.setFocusProxy(self._buttons[True])
        self.say(self._buttons[True].setText, lambda: self.tr("yes"))
        self.say(self._buttons[False].setText, lambda: self.tr("no"))
        self.say(self._buttons[None].setText, lambda: self.tr("not asked"))
        self.say(lambda _: self._name_buttons(), name)
        self.set_value(None)

    @property
    def value(self) -> bool | None:
        """The answer."""
        chosen = [value for value, button in self._buttons.items() if button.isChecked()]
        return chosen[0] if chosen else None

    def set_value(self, value: object) -> None:
        """Show an answer."""
        if isinstance(value, bool) or value is None:
            self._buttons[value].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter answers."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            button = None if held else self._answering(event.text().casefold())
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _answering(self, sign: str) -> QRadioButton | None:
        if sign == "?":
            return self._buttons[None]
        plain = (self._buttons[True], self._buttons[False])
        return next((each for each in plain if sign and each.text()[:1].casefold() == sign), None)

    def _name_buttons(self) -> None:
        for button in self._buttons.values():
            button.setAccessibleName(f"{self.name}: {button.text()}".replace("&", ""))

    def _on_chosen(self) -> None:
        self.edited.emit(self.value)


class CheckField(Field):
    """On or off; the name stands beside the box, in as many lines as it takes."""

    def __init__(self, name: Text, *, hint: Text | None = None, wraps: bool = True) -> None:
        """Without ``wraps`` the name is one line, for boxes that stand beside each other."""
        self.box = QCheckBox()
        super().__init__(name, self.box, hint=hint)
        self._name.setWordWrap(wraps)
        set_role(self._name, "body")
        set_role(self.box, "bare")
        self._name.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a policy that is set anew has forgotten that words wrap
        self._name.setSizePolicy(policy)
        self.box.toggled.connect(self._show_state)
        top = Qt.AlignmentFlag.AlignTop
        line = row(gap=NEAR)
        line.addWidget(self.box, 0, top)
        line.addWidget(self._name, 1)
        lines = self.layout()
        if isinstance(lines, QBoxLayout):
            lines.insertLayout(0, line)
        self.box.clicked.connect(lambda: self.edited.emit(self.value))
        self._centre()

    def _show_state(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        set_role(self._name, "chosen-body" if on else "body")

    def _centre(self) -> None:
        """The box stands in the middle of the first line."""
        lower = self.box.sizeHint().height() - self._name.fontMetrics().height()
        self._name.setContentsMargins(0, max(0, lower // 2), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size has another middle."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._centre()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the name is a click on the box."""
        if watched is self._name and event.type() == QEvent.Type.MouseButtonRelease:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
            return True
        return super().eventFilter(watched, event)

    @property
    def value(self) -> bool:
        """Whether it is on."""
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        """Turn it on or off."""
        self.box.setChecked(bool(value))
