"""Closing the consultation for good: asked once, in place; the signature unlocked where it is."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from reinteg_desk.ui.kit.fields import TextField
from reinteg_desk.ui.kit.layout import boxed, clear, column, label, row
from reinteg_desk.ui.kit.marks import Mark, MarkIcon
from reinteg_desk.ui.kit.speaking import Speaking
from reinteg_desk.ui.kit.theme import NEAR, Type, set_role
from reinteg_desk.ui.plan.presenter import Doubt, Hindrance


class Stage(StrEnum):
    """How far the closing is."""

    OPEN = "open"
    ASKING = "asking"
    SIGNING = "signing"
    CLOSING = "closing"
    CLOSED = "closed"


class ClosingPart(Speaking):
    """A button, then a question, then (where the key is locked) a passphrase.

    Signals:
        asked: The user thinks of closing: what stands in the way is to be shown.
        confirmed: The user closes.
        passphrase_given: The passphrase for the signature.
        place_asked: Something that stands in the way.
    """

    asked = Signal()
    confirmed = Signal()
    passphrase_given = Signal(str)
    place_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage.OPEN
        self._hindered = False
        self._points: tuple[Sequence[Hindrance], Sequence[Doubt]] = ((), ())
        self._heading = label(Type.SECTION)
        self._words = label(wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.start = self._button(self.asked.emit)
        self.confirm = self._button(self._on_confirm)
        set_role(self.confirm, "primary")
        self.cancel = self._button(lambda: self.show_stage(Stage.OPEN))
        set_role(self.cancel, "flat")
        self.passphrase = TextField(lambda: self.tr("Your passphrase"))
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.line.returnPressed.connect(self._on_confirm)
        self.say(self.start.setText, lambda: self.tr("Close the consultation"))
        self.say(self.cancel.setText, lambda: self.tr("Not yet"))
        buttons = boxed(row(self.start, self.confirm, self.cancel, None, gap=NEAR))
        parts = (self._heading, self._words, self._list, self.passphrase, buttons)
        self.setLayout(column(*parts, gap=NEAR))
        self.show_stage(Stage.OPEN)

    def _button(self, act: Callable[[], object]) -> QPushButton:
        made = QPushButton()
        made.clicked.connect(lambda _checked: act())
        return made

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    # --- stages ---

    def show_stage(self, stage: Stage) -> None:
        """Show how far it is."""
        was, self.stage = self.stage, stage
        asking = stage in (Stage.ASKING, Stage.SIGNING)
        self.start.setVisible(stage is Stage.OPEN)
        self.confirm.setVisible(asking)
        self.cancel.setVisible(asking)
        self.passphrase.setVisible(stage is Stage.SIGNING)
        self.confirm.setEnabled(not self._hindered)
        if stage is not Stage.SIGNING:
            self.passphrase.line.clear()
            self.passphrase.set_error(None)
        self._say_stage()
        if was is not stage:
            self._move_focus(stage)

    def _move_focus(self, stage: Stage) -> None:
        if stage is Stage.SIGNING:
            self.passphrase.focus()
        elif stage is Stage.ASKING:
            (self.cancel if self._hindered else self.confirm).setFocus()

    def _say_stage(self) -> None:
        texts = {
            Stage.OPEN: self.tr(
                "A closed consultation is signed and never changes; a new version can replace it."
            ),
            Stage.ASKING: self.tr("Close it for good? It can no longer be changed afterwards."),
            Stage.SIGNING: self.tr("Your signature is locked: type your passphrase to sign."),
            Stage.CLOSING: self.tr("The consultation is being closed …"),
            Stage.CLOSED: self.tr("This consultation is closed and can no longer be changed."),
        }
        if self.stage is Stage.ASKING and self._hindered:
            self._words.setText(self.tr("This stands in the way of closing:"))
        else:
            self._words.setText(texts[self.stage])
        closed = self.stage is Stage.CLOSED
        self._heading.setText(
            self.tr("Consultation closed") if closed else self.tr("Close the consultation")
        )
        signing = self.stage is Stage.SIGNING
        self.confirm.setText(self.tr("Sign and close") if signing else self.tr("Close for good"))
        self._show_points()

    def retranslate(self) -> None:
        """Say the stage again."""
        super().retranslate()
        self._say_stage()

    # --- what stands in the way ---

    def ask_now(self) -> None:
        """As the button does, whatever the stage: a question that is asked already gets the focus.

        While the consultation is being closed, or is closed, there is nothing to ask.
        """
        if self.stage is Stage.OPEN:
            self.asked.emit()
        else:
            self._move_focus(self.stage)

    def ask(self, hindrances: Sequence[Hindrance], doubts: Sequence[Doubt]) -> None:
        """Ask, with what stands in the way and what would stay open."""
        self._points = (tuple(hindrances), tuple(doubts))
        self._hindered = bool(hindrances)
        self.show_stage(Stage.ASKING)

    def _show_points(self) -> None:
        clear(self._list)
        if self.stage is not Stage.ASKING:
            return
        hindrances, doubts = self._points
        for hindrance in hindrances:
            self._add(self._hindrance(hindrance), hindrance, Mark.BLOCKED)
        for doubt in doubts:
            self._add(self._doubt(doubt), doubt, Mark.ATTENTION)

    def _add(self, text: str, point: Hindrance | Doubt, mark: Mark) -> None:
        link = QPushButton(text)
        set_role(link, "link")
        link.setAccessibleName(self.tr("Go to: {field}").format(field=text))
        link.clicked.connect(lambda: self.place_asked.emit(point))
        self._list.addLayout(row(MarkIcon(mark), link, None, gap=NEAR))

    def _hindrance(self, hindrance: Hindrance) -> str:
        texts = {
            Hindrance.INPUTS: self.tr("A field holds a text that is not valid yet"),
            Hindrance.MOTIVE: self.tr("The category differs from the proposal without a reason"),
        }
        return texts[hindrance]

    def _doubt(self, doubt: Doubt) -> str:
        texts = {
            Doubt.RECOGNITION: self.tr("Nothing is decided on the recognition"),
            Doubt.CATEGORY: self.tr("No category is chosen"),
            Doubt.ACTIONS: self.tr("The plan has no action"),
        }
        return texts[doubt]

    def _on_confirm(self) -> None:
        if self.stage is Stage.SIGNING:
            if self.passphrase.line.text():
                self.passphrase_given.emit(self.passphrase.line.text())
        elif self.confirm.isEnabled():
            self.confirmed.emit()
